"""What is asked for as a pandas or Polars frame, with the columns of the tables that are exported."""

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from rasad.errors import UsageError
from rasad.export.columns import Table
from rasad.store import Page, Selection

if TYPE_CHECKING:
    import pandas
    import polars

_SHOWN, _LONGEST = 10, 80  # entries that a notebook shows, and code points of a cell
T = TypeVar("T")
Told = Callable[[Iterable[T]], Iterable[Any]]  # gives each entry as the table wants it


class Framed(Selection[T], Generic[T]):
    """A selection that can be had as a frame. A frame holds all of it in memory: narrow down what is asked for first."""

    def __init__(self, found: Selection[T], table: Table[Any], told: Told[T]) -> None:
        """Take a selection, the table of its entries, and what gives them as the table wants them."""
        self._found, self._table, self._told = found, table, told

    def page(self, after: str | None = None, size: int = 50) -> Page[T]:
        """Give the first page of `size` entries, or the one after the cursor `after` of the page before."""
        return self._found.page(after, size)

    def count(self) -> int:
        """Give how many entries there are now."""
        return self._found.count()

    def __iter__(self) -> Iterator[T]:
        """Give every entry."""
        return iter(self._found)

    def __repr__(self) -> str:
        """Say how many entries there are, and how they are had."""
        columns = ", ".join(column.name for column in self._table.columns[:6])
        return f"<{self.count()} entries ({columns}, …); .pandas() and .polars() give them as a frame>"

    def _repr_html_(self) -> str:
        """Give the first entries as a table for a notebook, every cell in its own direction."""
        rows = list(map(self._table.row, self._told(islice(self._found, _SHOWN))))
        used = [at for at in range(len(self._table.columns)) if any(row[at] not in (None, "", []) for row in rows)]
        heads = "".join(f"<th>{escape(self._table.columns[at].name)}</th>" for at in used)
        lines = "".join(f"<tr>{''.join(_cell(row[at]) for at in used)}</tr>" for row in rows)
        how = f"{len(rows)} of {self.count()} entries; .pandas() and .polars() give all as a frame"
        return f"<div style='overflow-x:auto'><table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table></div><p>{how}</p>"

    def pandas(self) -> "pandas.DataFrame":
        """Give a pandas frame: a row an entry, lists in the cells of some columns; UsageError where pandas is not installed."""
        try:
            import pandas
        except ModuleNotFoundError as error:
            raise UsageError(_missing("pandas")) from error
        types = {"text": "string", "texts": "object", "number": "float64", "whole": "Int64", "truth": "boolean"}
        return pandas.DataFrame({
            column.name: pandas.Series(values, dtype=types[column.kind])
            for column, values in zip(self._table.columns, self._values(), strict=True)
        })

    def polars(self) -> "polars.DataFrame":
        """Give a Polars frame: a row an entry, lists as lists; UsageError where Polars is not installed."""
        try:
            import polars
        except ModuleNotFoundError as error:
            raise UsageError(_missing("polars")) from error
        types: dict[str, Any] = {
            "text": polars.String, "texts": polars.List(polars.String), "number": polars.Float64, "whole": polars.Int64,
            "truth": polars.Boolean,
        }
        return polars.DataFrame([
            polars.Series(column.name, values, dtype=types[column.kind])
            for column, values in zip(self._table.columns, self._values(), strict=True)
        ])

    def _values(self) -> list[list[Any]]:
        rows = map(self._table.row, self._told(self._found))
        values: list[list[Any]] = [[] for _ in self._table.columns]
        for row in rows:
            for column, value in zip(values, row, strict=True):
                column.append(value)
        return values


def _cell(value: Any) -> str:
    text = "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else "" if value is None else str(value)
    return f"<td dir='auto'>{escape(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…')}</td>"


def _missing(what: str) -> str:
    return f"{what} is not installed, which frames of this kind need. Install it with: pip install 'rasad[{what}]'"
