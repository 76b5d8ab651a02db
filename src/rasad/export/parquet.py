"""Parquet: the tables with their types, lists as lists, what each column means in the file itself."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rasad.errors import UsageError
from rasad.export.columns import Column
from rasad.export.pieces import Pieces
from rasad.export.source import Source
from rasad.export.tables import TABLES, rows
from rasad.export.told import parts

if TYPE_CHECKING:
    import pyarrow

_ROWS = 5000  # rows a group, held in memory while they are packed


def write_parquet(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces; UsageError where pyarrow is not installed."""
    arrow = _arrow()
    import pyarrow.parquet as parquet

    columns = TABLES[of].columns
    schema = arrow.schema([_field(column) for column in columns])
    pieces = Pieces()
    with parquet.ParquetWriter(arrow.PythonFile(pieces, mode="w"), schema, compression="zstd") as writer:
        for part in parts(rows(source, of), _ROWS):
            cells = [arrow.array(values, type=field.type) for values, field in zip(zip(*part, strict=True), schema, strict=True)]
            writer.write_batch(arrow.record_batch(cells, schema=schema), row_group_size=_ROWS)
            yield pieces.take()
    yield pieces.take()


def _arrow() -> Any:
    try:
        import pyarrow
    except ModuleNotFoundError as error:
        raise UsageError("Parquet needs pyarrow, which is not installed. Install it with: pip install 'rasad[parquet]'") from error
    return pyarrow


def _field(column: Column[Any]) -> "pyarrow.Field[Any]":
    arrow = _arrow()
    types = {
        "text": arrow.string(), "texts": arrow.list_(arrow.string()), "number": arrow.float64(), "whole": arrow.int64(),
        "truth": arrow.bool_(),
    }
    return arrow.field(column.name, types[column.kind], metadata={"description": column.meaning})
