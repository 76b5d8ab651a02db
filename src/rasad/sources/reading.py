"""The stream of reports from files, folders and standard input, one after the other, in a fixed order."""

import gzip
import io
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

import msgspec

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.encodings import Decoded, decode
from rasad.sources.lines import LARGEST, read_lines, read_object
from rasad.sources.listing import Kind, Listed, list_files, reason
from rasad.sources.pages import decode_page, read_page
from rasad.sources.problem import Problem, problem

_DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)


class Sources:
    """The reports at some paths, read as they are asked for. `-` is JSON Lines on standard input.

    `size` is how many bytes there are to read (0 where that is not known), `done` how many have been read. Whatever
    cannot be read comes as a Problem in its place, and the rest goes on. `published` is the day, an ISO prefix, of
    reports that state none.
    """

    def __init__(self, paths: Iterable[str | Path], published: str | None = None) -> None:
        given = [str(path) for path in paths]
        self.published = published
        self._standard_input = "-" in given
        self._files, self._problems = list_files(path for path in given if path != "-")
        self.size = 0 if self._standard_input else sum(file.size for file in self._files)
        self.done = 0

    def reads(self, path: str | Path) -> bool:
        """Whether the file at `path` is one of those that are read."""
        real = os.path.realpath(path)
        return any(os.path.realpath(file.path) == real for file in self._files)

    def __iter__(self) -> Iterator[Report | Problem]:
        self.done = 0
        yield from self._problems
        if self._standard_input:
            yield from read_lines(_unpacked(cast("io.BufferedReader", sys.stdin.buffer)), "standard input", self.published)
        before = 0
        for file in self._files:
            yield from self._read(file, before)
            before += file.size
            self.done = before

    def _read(self, file: Listed, before: int) -> Iterator[Report | Problem]:
        try:
            with Path(file.path).open("rb") as raw:
                for item in _items(raw, file, self.published):
                    self.done = before + (raw.tell() if raw.seekable() else 0)
                    yield item
        except _DAMAGED as error:
            what = f"the compressed file is cut short or damaged ({reason(error)}); what stands before that was read, get a whole copy"
            yield problem(file.path, what)
        except OSError as error:
            yield problem(file.path, f"it cannot be read ({reason(error)}); check the file and your rights to it")


def read_file(path: str | Path, published: str | None = None) -> Report:
    """Read one text or HTML file as a report; raises an InputError that names it where that fails."""
    for item in Sources([path], published):
        if isinstance(item, Report):
            return item
        if item.outcome == "skipped":
            raise item.error
    raise EmptyReport(f"{path}: there is no report in it; give a text or HTML file")


def _items(raw: io.BufferedReader, file: Listed, published: str | None) -> Iterator[Report | Problem]:
    stream = _unpacked(raw)
    kind = file.kind if file.kind != "unknown" else _sniffed(stream)
    if kind == "lines":
        yield from read_lines(stream, file.path, published)
        return
    content = stream.read(LARGEST + 1)
    try:
        if len(content) > LARGEST:
            raise InputError(_too_large(file))
        if not content.strip():
            raise EmptyReport("the file is empty; there is nothing to read")
        if kind == "json":
            yield from _objects(content, file.path, published)
            return
        decoded = decode_page(content) if kind == "page" else decode(content)
        report = _report(decoded, kind, file.id, published)
    except InputError as error:
        yield problem(file.path, str(error), type(error))
        return
    if decoded.damaged:
        what = f"{decoded.damaged} damaged characters were read as \ufffd (the file is {decoded.encoding})"
        yield problem(file.path, what, outcome="noted")
    yield report


def _too_large(file: Listed) -> str:
    size = f"{file.size / 2**20:.0f} MB" if file.size > LARGEST else "unpacked"
    return (
        f"the file is too large for one report ({size}, at most {LARGEST // 2**20} MB);"
        " if it holds many reports, give them as JSON Lines (.jsonl, one object a line with id and text) or as a file each"
    )


def _report(decoded: Decoded, kind: Kind, report_id: str, published: str | None) -> Report:
    if not decoded.text.strip("\ufeff \t\r\n\u00a0\u200b"):
        raise EmptyReport("the file holds only blank space; there is nothing to read")
    if kind == "page":
        return read_page(decoded.text, report_id, published)
    return Report(id=report_id, text=decoded.text, published=published)


def _objects(content: bytes, path: str, published: str | None) -> Iterator[Report | Problem]:
    """Read a JSON file that holds one report or a list of them, or JSON Lines under that name."""
    try:
        value = msgspec.json.decode(decode(content).text)
    except msgspec.DecodeError:
        yield from read_lines(io.BufferedReader(io.BytesIO(content)), path, published)
        return
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        yield from read_object(msgspec.json.encode(item), f"{path}, object {number}", published)


def _unpacked(raw: io.BufferedReader) -> io.BufferedReader:
    if raw.peek(2)[:2] != b"\x1f\x8b":
        return raw
    return io.BufferedReader(cast("io.RawIOBase", gzip.GzipFile(fileobj=raw)), 2**17)


def _sniffed(stream: io.BufferedReader) -> Kind:
    """Say what a file of unknown ending is by how it begins."""
    head = stream.peek(1024)[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<html" in head:
        return "page"
    return "lines" if head.startswith(b"{") and not head.startswith(b"{\\rtf") else "text"
