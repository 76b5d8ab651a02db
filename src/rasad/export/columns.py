"""Columns of tables: what each is called, what it holds and what it means. `docs/exports.md` documents every one."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")
Kind = Literal["text", "texts", "number", "whole", "truth"]


class Column(NamedTuple, Generic[T]):
    """A column of a table of `T`; `texts` is a list. `value` gives None where nothing is known."""

    name: str
    kind: Kind
    meaning: str
    value: Callable[[T], Any]


class Table(NamedTuple, Generic[T]):
    """A table: one row for each of what it is of."""

    name: str
    columns: tuple[Column[T], ...]

    def row(self, one: T) -> list[Any]:
        """Give the row of one entry."""
        return [column.value(one) for column in self.columns]


def joined(value: Any) -> str:
    """Give a value as text: a list joined with `; `, nothing for None, `true` and `false`."""
    if isinstance(value, (list, tuple)):
        return "; ".join(map(joined, value))
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def tab_separated(values: Iterable[Any]) -> str:
    """Give a line of a file in which tabs part the cells; what would break it becomes a space."""
    return "\t".join(" ".join(joined(value).split()) for value in values) + "\n"
