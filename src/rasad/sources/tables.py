"""CSV and TSV → reports, a row each; the first row names the columns. Parquet is turned into the same rows elsewhere."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import IO

from rasad.errors import BinaryFile, EmptyReport, InputError
from rasad.record import Report
from rasad.sources.columns import map_columns
from rasad.sources.encodings import SAMPLE, decode
from rasad.sources.kinds import Content
from rasad.sources.lines import LARGEST, Line, report_of
from rasad.sources.problem import Problem, problem

_DELIMITERS = ",;\t|"
_MARKS = (b"\xff\xfe", b"\xfe\xff")  # of UTF-16


def read_separated(
    stream: io.BufferedReader, content: Content, columns: Mapping[str, str], published: str | None
) -> Iterator[Report | Problem]:
    """Give a report for each row of a CSV or TSV file, and a problem for each row that holds none.

    Without a column for ids they are the file's id and the number of the row. Raises InputError where the columns do not fit.
    """
    text = io.TextIOWrapper(stream, encoding=_encoding(stream), errors="replace", newline="")
    csv.field_size_limit(max(LARGEST, csv.field_size_limit()))
    try:
        head = text.readline(LARGEST).lstrip("\ufeff")
        if not head.strip("\0 \t\r\n"):
            raise EmptyReport("the table is empty; its first row has to name the columns")
        delimiter = "\t" if content.kind == "tsv" else max(_DELIMITERS, key=head.count)
        reader = csv.reader(_again(head, text), delimiter=delimiter)
        names = next(reader)
        yield from _reports(_rows(reader, content.place), names, content, columns, published)
    finally:
        text.detach()  # the stream is closed by whoever opened it


def _again(head: str, rest: IO[str]) -> Iterator[str]:
    yield head
    while line := rest.readline(LARGEST):
        yield line


def _encoding(stream: io.BufferedReader) -> str:
    """Tell the encoding of a table by its beginning; a NUL in it is the matter of its row."""
    sample = stream.peek(SAMPLE)[:SAMPLE]
    if sample[:2] in _MARKS:
        return "utf-16"
    try:
        return decode(sample).encoding
    except BinaryFile:
        return decode(sample.replace(b"\0", b"")).encoding


def _rows(reader: Iterator[list[str]], place: str) -> Iterator[tuple[int, list[str]] | Problem]:
    number = 0
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield problem(f"{place}, row {number}", f"it cannot be told apart ({error}); look for a quotation mark that is not closed")
            continue
        if any(row):
            yield number, row


def _reports(
    rows: Iterator[tuple[int, list[str]] | Problem], names: Sequence[str], content: Content, columns: Mapping[str, str],
    published: str | None,
) -> Iterator[Report | Problem]:
    mapped = map_columns(names, columns)
    for item in rows:
        if isinstance(item, Problem):
            yield item
            continue
        number, row = item
        if len(row) > len(names) and any(row[len(names) :]):
            what = f"it has {len(row)} cells where there are {len(names)} columns; look for a separator outside quotation marks"
            yield problem(f"{content.place}, row {number}", what)
            continue
        cells = {field: row[column] if column < len(row) else "" for field, column in mapped.items()}
        yield from row_report(cells, content, number, published)


def row_report(cells: Mapping[str, str], content: Content, number: int, published: str | None) -> Iterator[Report | Problem]:
    """Give the report in the cells of row `number`, by field, and a problem beside it or instead of it."""
    place = f"{content.place}, row {number}"
    known = {field: value.strip() or None for field, value in cells.items() if field not in ("id", "text")}
    line = Line(id=cells.get("id", "").strip() or f"{content.id}-{number}", text=cells["text"], **known)
    try:
        report, notes = report_of(line, published)
    except InputError as error:
        yield problem(place, str(error), type(error))
        return
    yield from (problem(place, note, outcome="noted") for note in notes)
    yield report
