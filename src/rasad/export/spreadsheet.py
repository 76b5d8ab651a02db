"""CSV that opens in Excel: UTF-8 with a byte order mark, and no cell that a spreadsheet would run as a formula."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from rasad.export.columns import joined
from rasad.export.source import Source
from rasad.export.tables import TABLES, rows
from rasad.export.told import parts

_RUN = tuple("=+-@\t\r＝＋－＠")  # Excel, LibreOffice and Google Sheets take what follows these for a formula
_ROWS = 200  # rows a piece


def write_csv(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces: RFC 4180, a heading, then a row an entry; lists are joined with `; `."""
    headings = [column.name for column in TABLES[of].columns]
    yield b"\xef\xbb\xbf" + _lines([headings])
    for part in parts(rows(source, of), _ROWS):
        yield _lines([_cell(value) for value in row] for row in part)


def _lines(cells: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(cells)
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: Any) -> str:
    text = joined(value).replace("\0", "")
    return f"'{text}" if isinstance(value, (str, list)) and text.lstrip(" ").startswith(_RUN) else text
