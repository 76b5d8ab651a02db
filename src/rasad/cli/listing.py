"""Lists of rows as a table for the eye, as JSON Lines or as CSV."""

import csv
import io
import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
NARROW = 90  # columns under which a table gives way to a block an entry
GAP = 2  # columns between two of a table
SHORT = 12  # a day, a channel, a count: what is no longer stays on one line
Row = Mapping[str, Any]


class Column(NamedTuple):
    """A column of a list: the field of the row, its heading, whether it may be wide, and how few columns drop it.

    `whole` is for what is copied into the next command: it may take a third of the width, and stays on one line where it fits.
    `show` gives what a person reads for the field's value; data keeps the value.
    """

    field: str
    heading: str
    wide: bool = False
    from_width: int = 0
    whole: bool = False
    show: Callable[[Any], Any] | None = None


def list_options(command: F) -> F:
    """Add the options every list has."""
    for option in (
        click.option("--limit", type=click.IntRange(min=1), help="List at most this many (a table: 100 unless said)."),
        click.option("--bom", is_flag=True, help="Begin CSV with a byte order mark, so that Excel shows Arabic and Persian."),
        click.option("--format", "form", type=click.Choice(["table", "json", "jsonl", "csv"]), default="table", show_default=True,
                     help="A table to read, a JSON object a line (jsonl is the same), or CSV."),
    ):
        command = option(command)
    return command


def write_rows(
    rows: Iterable[Row], columns: Sequence[Column], form: str, bom: bool = False, limit: int | None = None, what: str = "rows",
) -> int:
    """Print rows in `form` and give how many there were; fields that are lists are joined with `; ` in tables and CSV."""
    if form in ("json", "jsonl"):
        return _write_json(islice(rows, limit))
    if form == "csv":
        return _write_csv(islice(rows, limit), bom)
    return _write_table(rows, columns, limit or 100, what)


def _write_json(rows: Iterable[Row]) -> int:
    import msgspec

    count = 0
    for row in rows:
        sys.stdout.buffer.write(msgspec.json.encode(row) + b"\n")
        count += 1
    return count


def _write_csv(rows: Iterable[Row], bom: bool) -> int:
    """Write CSV with every field of the rows, headings from the first; lines end as RFC 4180 has it."""
    text = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8-sig" if bom else "utf-8", newline="", write_through=True)
    count, writer = 0, csv.writer(text)
    try:
        for row in rows:
            if not count:
                writer.writerow(row)
            writer.writerow(_unexecuted(joined(value)) for value in row.values())
            count += 1
        text.flush()
    finally:
        text.detach()
    return count


def _unexecuted(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "@", "\t") or (cell[:1] == "-" and not cell[1:2].isdecimal()) else cell


def joined(value: Any) -> str:
    """Give a field as text: lists joined, nothing for None."""
    if isinstance(value, (list, tuple)):
        return "; ".join(joined(item) for item in value)
    return "" if value is None else str(value)


def _cell(row: Row, column: Column) -> str:
    value = row.get(column.field)
    return joined(value if column.show is None else column.show(value))


def console_width() -> int | None:
    """Give the width to draw with where standard output is no terminal; None lets rich ask the terminal."""
    return None if sys.stdout.isatty() or os.environ.get("COLUMNS") else 120


def _write_table(rows: Iterable[Row], columns: Sequence[Column], limit: int, what: str) -> int:
    from rich.console import Console

    console = Console(width=console_width(), highlight=False)
    stream = iter(rows)
    shown = list(islice(stream, limit))
    more = next(stream, None) is not None
    if shown:
        draw(console, shown, columns)
    else:
        click.echo(f"No {what}.")
    if more:
        click.echo(f"The first {limit} {what}; there are more: --limit lists more, --format csv or json all of them.")
    return len(shown)


def draw(console: Any, rows: Sequence[Row], columns: Sequence[Column]) -> None:
    """Draw rows as a table, or as a block each where the terminal is narrow."""
    filled = [column for column in columns if any(_cell(row, column) for row in rows)]
    if console.width < NARROW:
        _blocks(console, rows, filled)
    else:
        _table(console, rows, [column for column in filled if console.width >= column.from_width])


def _table(console: Any, rows: Sequence[Row], columns: Sequence[Column]) -> None:
    from rich import box
    from rich.cells import cell_len
    from rich.table import Table

    from rasad.cli.direction import Isolated

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    longest = {column: max(cell_len(_cell(row, column)) for row in rows) for column in columns}
    whole = {column for column in columns if longest[column] <= (console.width // 3 if column.whole else SHORT)}
    taken = sum(max(longest[column], len(column.heading)) + GAP for column in whole)
    wide = sum(column.wide for column in columns if column not in whole)
    # A wide column has at least twice the room of another.
    share = (console.width - taken) // max(1, len(columns) - len(whole) + wide) - GAP
    for column in columns:
        widest = None if column.wide or column in whole else console.width // 3 if column.whole else max(SHORT, share)
        table.add_column(column.heading, overflow="fold", max_width=widest, no_wrap=column in whole)
    for row in rows:
        table.add_row(*(Isolated(_cell(row, column)) for column in columns))
    console.print(table)


def _blocks(console: Any, rows: Sequence[Row], columns: Sequence[Column]) -> None:
    """Give an entry a block of lines, a field a line: what a narrow terminal can hold."""
    from rich.table import Table

    from rasad.cli.direction import Isolated

    for row in rows:
        block = Table.grid(padding=(0, 1))
        block.add_column(no_wrap=True, style="dim")
        block.add_column(overflow="fold")
        for column in columns:
            value = _cell(row, column)
            if value:
                block.add_row(column.heading, Isolated(value))
        console.print(block)
        console.print()
