"""Parquet → reports, a row each, read in parts; needs pyarrow."""

import datetime
from collections.abc import Iterator, Mapping
from typing import IO, Any

from rasad.errors import InputError
from rasad.record import Report
from rasad.sources.columns import map_columns
from rasad.sources.kinds import Content
from rasad.sources.missing import wanted
from rasad.sources.problem import Problem, problem
from rasad.sources.tables import row_report

_PART = 200  # rows held at a time


def read_parquet(stream: IO[bytes], content: Content, columns: Mapping[str, str], published: str | None) -> Iterator[Report | Problem]:
    """Give a report for each row, and a problem for each that holds none. Raises InputError where the table cannot be read."""
    with wanted("Parquet"):
        import pyarrow
        from pyarrow.parquet import ParquetFile
    try:
        table = ParquetFile(stream)
        names = list(table.schema_arrow.names)
    except (pyarrow.ArrowException, OSError) as error:
        raise InputError(f"it is no sound Parquet file ({_first_line(error)}); get a whole copy") from error
    mapped = map_columns(names, columns)
    number = 0
    try:
        for part in table.iter_batches(batch_size=_PART, columns=[names[column] for column in mapped.values()]):
            for row in part.to_pylist():
                number += 1
                cells = {field: _text(row.get(names[column])) for field, column in mapped.items()}
                yield from row_report(cells, content, number, published)
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
        yield problem(f"{content.place}, after row {number}", f"the rest cannot be read ({_first_line(error)}); get a whole copy")


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime.date | datetime.datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else str(value)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].lower()
