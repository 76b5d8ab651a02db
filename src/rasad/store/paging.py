"""Pages that stay right while data arrive: a cursor says after which entry to go on, never after how many."""

import base64
import binascii
import hashlib
from collections.abc import Sequence
from types import GenericAlias
from typing import Any, Generic, TypeVar

import msgspec
import sqlalchemy as sa

from rasad.errors import UsageError

T = TypeVar("T")
LARGEST = 1000  # entries a page


class Page(msgspec.Struct, Generic[T], frozen=True):
    """Entries in their order, and the cursor of the next page; None where this is the last one."""

    items: list[T]
    after: str | None = None


def write_cursor(question: msgspec.Struct, *place: int | str) -> str:
    """Give the cursor for what comes after `place` in the answer to `question`."""
    content = msgspec.json.encode([_mark(question), *place])
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def read_cursor(question: msgspec.Struct, cursor: str, shape: type[T]) -> T:
    """Give the place a cursor stands for, as the tuple type `shape`; UsageError where it is none, or of another question."""
    try:
        content = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        mark, *place = msgspec.json.decode(content, type=list[int | str])
        found: T = msgspec.convert(tuple(place), shape)
    except (binascii.Error, msgspec.MsgspecError, ValueError) as error:
        raise UsageError(f"{cursor!r} is no place to go on from. Use `after` of the page before, or leave it out.") from error
    if mark != _mark(question):
        raise UsageError("This place to go on from belongs to another question. Ask again from the first page.")
    return found


def newest(
    connection: sa.Connection, query: "sa.Select[Any]", order: "tuple[sa.ColumnElement[int], ...]", asked: msgspec.Struct,
    after: str | None, size: int,
) -> "tuple[Sequence[sa.Row[Any]], str | None]":
    """Give the rows of a page and the cursor of the next one, by the whole numbers `order`, which `query` selects first, greatest first."""
    if after is not None:
        place: Any = read_cursor(asked, after, GenericAlias(tuple, (int,) * len(order)))  # type: ignore[arg-type]
        query = query.where(sa.tuple_(*order) < place)
    rows = connection.execute(query.order_by(*(column.desc() for column in order)).limit(size + 1)).all()
    if len(rows) <= size:
        return rows, None
    return rows[:size], write_cursor(asked, *rows[size - 1][: len(order)])


def page_size(size: int) -> int:
    """Give `size` where a page can have it; raises UsageError else."""
    if not 1 <= size <= LARGEST:
        raise UsageError(f"A page holds 1 to {LARGEST} entries, not {size}.")
    return size


def _mark(question: msgspec.Struct) -> str:
    return hashlib.sha256(type(question).__name__.encode() + msgspec.json.encode(question)).hexdigest()[:8]
