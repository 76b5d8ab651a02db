"""JSON Lines → reports: one object a line with id and text, and optionally title, published, outlet, url, language."""

import io
import re
from collections.abc import Iterator
from typing import IO

import msgspec

from rasad.errors import BinaryFile, EmptyReport, InputError
from rasad.record import Report
from rasad.sources.dates import day_of
from rasad.sources.encodings import decode
from rasad.sources.problem import Problem, problem

LARGEST = 10 * 2**20  # bytes of one report: a long book; what is larger is no news report
_LANGUAGES = {"ara": "ar", "fas": "fa", "per": "fa", "prs": "fa", "pes": "fa", "eng": "en"}
_LANGUAGE = re.compile("[a-z]{2,3}")


class Line(msgspec.Struct):
    """One line as it is given."""

    id: str | int
    text: str
    title: str | None = None
    published: str | int | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None


def read_lines(stream: IO[bytes], path: str, published: str | None = None) -> Iterator[Report | Problem]:
    """Give a report for each line of `stream`, and a problem for each line that holds none; empty lines are nothing.

    `published` is the day of reports that state none.
    """
    for number, line in _raw_lines(stream):
        place = f"{path}, line {number}"
        if line is None:
            yield problem(place, f"the line is longer than {LARGEST // 2**20} MB, which no report is; leave it out or cut it up")
        elif line.strip():
            yield from read_object(line, place, published)


def _raw_lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Give the lines with their numbers from 1; None for one that is too long."""
    peeked = stream.peek(4)[:4] if hasattr(stream, "peek") else b""
    if peeked[:2] in (b"\xff\xfe", b"\xfe\xff"):  # what some shells write
        yield from _utf16_lines(stream)
        return
    if peeked[:3] == b"\xef\xbb\xbf":
        stream.read(3)
    number = 0
    while line := stream.readline(LARGEST):
        number += 1
        whole = line.endswith(b"\n") or len(line) < LARGEST
        while not whole:
            rest = stream.readline(LARGEST)
            whole = rest.endswith(b"\n") or len(rest) < LARGEST
            line = b""
        yield number, line or None


def _utf16_lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    text = io.TextIOWrapper(stream, encoding="utf-16", errors="replace", newline="\n")
    number = 0
    try:
        while line := text.readline(LARGEST):
            number += 1
            yield number, line.encode("utf-8", "surrogatepass")
    finally:
        text.detach()  # the stream is closed by whoever opened it


def read_object(content: bytes, place: str, published: str | None) -> Iterator[Report | Problem]:
    """Give the report in one JSON object, and a problem beside it or instead of it."""
    try:
        line = msgspec.json.decode(_as_utf8(content), type=Line)
        report, notes = report_of(line, published)
    except msgspec.ValidationError as error:
        yield problem(place, f"no report: {_plain(error)}; each line needs an `id` and a `text`, both as strings")
    except msgspec.DecodeError as error:
        yield problem(place, f"no valid JSON ({_plain(error)}); correct the line and read the file again")
    except InputError as error:
        yield problem(place, str(error), type(error))
    else:
        yield from (problem(place, note, outcome="noted") for note in notes)
        yield report


def _as_utf8(content: bytes) -> bytes | str:
    try:
        content.decode("utf-8")
        return content
    except UnicodeDecodeError:
        return decode(content).text


def _plain(error: Exception) -> str:
    text = str(error)
    return text[:1].lower() + text[1:] if text[:2] != "JS" else text


def report_of(line: Line, published: str | None) -> tuple[Report, list[str]]:
    """Give the report in a line or row, and notes on what in it could not be used; raises InputError where it holds none."""
    report_id, notes = str(line.id).strip(), []
    if not report_id:
        raise InputError("the `id` is empty; give each report an id of its own")
    if not line.text.strip():
        raise EmptyReport("the `text` is empty; there is nothing to read")
    if "\0" in line.text or "\0" in report_id:
        raise BinaryFile("the text holds a NUL character; remove it")
    day = day_of(line.published)
    if line.published not in (None, "") and day is None:
        notes.append(f"`published` is {str(line.published)[:40]!r}, no day Rasad can read, and was left out; write it as 2021-05-15")
    language = (line.language or "").strip().lower().replace("_", "-").split("-")[0]
    language = _LANGUAGES.get(language, language)
    if language and not _LANGUAGE.fullmatch(language):
        notes.append(f"`language` is {str(line.language)[:40]!r}, no code of ISO 639; it was told by the text instead")
        language = ""
    report = Report(
        id=report_id, text=line.text, title=line.title, published=day or published, outlet=line.outlet, url=line.url,
        language=language or None,
    )
    return report, notes
