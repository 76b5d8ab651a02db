"""The stream of reports from files, folders and standard input, one after the other, in a fixed order."""

import io
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import cast

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.contents import Asked, read_content
from rasad.sources.kinds import Content
from rasad.sources.lines import read_lines
from rasad.sources.listing import Listed, list_files, reason
from rasad.sources.problem import Problem, problem
from rasad.sources.unpacking import DAMAGED, unpacked


class Sources:
    """The reports at some paths, read as they are asked for. `-` is JSON Lines on standard input.

    `size` is how many bytes there are to read (0 where that is not known), `done` how many have been read, `files` how
    many files. Whatever cannot be read comes as a Problem in its place, and the rest goes on. `published` is the day, an
    ISO prefix, of reports that state none; `columns` names the column of a table for each field of a report.
    """

    def __init__(self, paths: Iterable[str | Path], published: str | None = None, columns: Mapping[str, str] | None = None) -> None:
        given = [str(path) for path in paths]
        self._asked = Asked(published, columns or {})
        self._standard_input = "-" in given
        self._files, self._problems = list_files(path for path in given if path != "-")
        self.files = len(self._files) + self._standard_input
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
            yield from _standard_input(self._asked.published)
        before = 0
        for file in self._files:
            yield from self._read(file, before)
            before += file.size
            self.done = before

    def _read(self, file: Listed, before: int) -> Iterator[Report | Problem]:
        try:
            with Path(file.path).open("rb") as raw:
                content = Content(_stream(raw, file), file.path, file.id, file.kind, file.size)
                for item in read_content(content, self._asked):
                    self.done = before + (raw.tell() if raw.seekable() and not raw.closed else 0)
                    yield item
        except InputError as error:
            yield problem(file.path, str(error), type(error))
        except OSError as error:
            yield problem(file.path, f"it cannot be read ({reason(error)}); check the file and your rights to it")


def read_file(path: str | Path, published: str | None = None) -> Report:
    """Read one file that holds a report; raises an InputError that names it where that fails."""
    for item in Sources([path], published):
        if isinstance(item, Report):
            return item
        if item.outcome == "skipped":
            raise item.error
    raise EmptyReport(f"{path}: there is no report in it; give a text, HTML, Markdown, DOCX or PDF file")


def _standard_input(published: str | None) -> Iterator[Report | Problem]:
    try:
        yield from read_lines(unpacked(cast("io.BufferedReader", sys.stdin.buffer)), "standard input", published)
    except DAMAGED as error:
        yield problem("standard input", f"what comes compressed is cut short or damaged ({reason(error)}); what stands before was read")


def _stream(raw: io.BufferedReader, file: Listed) -> io.BufferedReader:
    """Give the file's bytes unpacked; a WARC unpacks its own, record by record."""
    return raw if file.kind == "warc" else unpacked(raw)
