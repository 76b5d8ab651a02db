"""Cells of accounts in the database: read by key, looked up by their sides and days, and what they chose."""

from collections.abc import Collection, Iterable
from functools import lru_cache
from hashlib import blake2b

import msgspec
import sqlalchemy as sa

from rasad.accounts import Account, Cell, Choice, cell_key
from rasad.store import bulk
from rasad.store.event_tables import accounts, cells, lookups
from rasad.store.lookups import in_parts
from rasad.store.spans import every_span, span_of, spans_between

WIDEST = 31  # days a cell can span
_ASKED = sa.Table(
    "asked_cells", sa.MetaData(), sa.Column("cell", sa.BigInteger), sa.Column("span", sa.Integer), sa.Column("sought", sa.BigInteger),
    sa.Column("low", sa.Integer), sa.Column("high", sa.Integer), prefixes=["TEMPORARY"],
)
_account = msgspec.json.Decoder(Account)


@lru_cache(maxsize=200_000)
def number(text: str) -> int:
    """Give the hash by which a key is stored: a positive number of 62 bits."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 2


def cell_number(key: str) -> int:
    """Give the number of a cell: its first day, which its key begins with, before a hash, so that cells of one time lie together."""
    return int(key.partition("|")[0]) << 40 | number(key) & 0xFFFFFFFFFF


def read_cells(connection: sa.Connection, keys: Collection[int]) -> dict[int, Cell]:
    """Give the cells of these keys that hold accounts."""
    found: dict[int, list[Account]] = {}
    for row in in_parts(connection, sa.select(accounts.c.cell, accounts.c.entry), accounts.c.cell, sorted(keys)):
        found.setdefault(row.cell, []).append(_account.decode(row.entry))
    return {key: Cell(cell_key(some[0]), some) for key, some in found.items()}


def write_lookups(connection: sa.Connection, gone: Collection[int], there: dict[int, Cell]) -> None:
    """Put the cells of `there` in place of those of `gone` where cells are looked up."""
    bulk.delete(connection, lookups.c.cell, gone)
    rows = [
        (span_of(cell.face.first), number(sought), cell.face.first, key, cell.face.last)
        for key, cell in there.items() for sought in cell.keys
    ]
    bulk.insert(connection, lookups, sorted(rows))


def near(connection: sa.Connection, given: dict[int, Cell]) -> dict[int, set[int]]:
    """Give for each cell the keys of those that may be the same contact."""
    connection.execute(sa.schema.CreateTable(_ASKED, if_not_exists=True))
    connection.execute(sa.delete(_ASKED))
    spans = every_span(connection, lookups.c.span) if any(not cell.face.first for cell in given.values()) else []
    asked = [row for key, cell in given.items() for row in _questions(key, cell, spans)]
    found: dict[int, set[int]] = {key: set() for key in given}
    if asked:
        bulk.insert(connection, _ASKED, asked)
        within = (lookups.c.first <= _ASKED.c.high) & (lookups.c.last >= _ASKED.c.low)
        there = (lookups.c.span == _ASKED.c.span) & (lookups.c.sought == _ASKED.c.sought) & within
        query = sa.select(_ASKED.c.cell, lookups.c.cell.label("other")).select_from(_ASKED.join(lookups, there))
        for cell, other in connection.execute(query):
            found[cell].add(other)
    return {key: others - {key} for key, others in found.items()}


def _questions(key: int, cell: Cell, spans: Iterable[int]) -> Iterable[tuple[int, int, int, int, int]]:
    for sought in cell.asks:
        hashed = number(sought)
        if cell.face.first:
            low, high = cell.face.first - 1, cell.face.last + 1
            yield key, 0, hashed, 0, 0
            yield from ((key, span, hashed, low, high) for span in spans_between(low - WIDEST, high))
        else:
            yield from ((key, span, hashed, 0, 2**30) for span in spans)


def read_choices(connection: sa.Connection, keys: Collection[int]) -> dict[int, tuple[int | None, str | None, str | None]]:
    """Give what these cells chose, as stored: target, day and reasons."""
    query = sa.select(cells.c.key, cells.c.target, cells.c.day, cells.c.reasons)
    return {row.key: (row.target, row.day, row.reasons) for row in in_parts(connection, query, cells.c.key, sorted(keys))}


def write_choices(connection: sa.Connection, gone: Collection[int], chosen: dict[int, tuple[int | None, str | None, str | None]]) -> None:
    """Store what cells chose, and forget those that hold no account any more."""
    bulk.delete(connection, cells.c.key, {*gone, *chosen})
    bulk.insert(connection, cells, [(key, *choice) for key, choice in sorted(chosen.items())])


def choosers(connection: sa.Connection, keys: Collection[int]) -> dict[int, int]:
    """Give the cells that chose one of `keys`, with what they chose."""
    return {row.key: row.target for row in in_parts(connection, sa.select(cells.c.key, cells.c.target), cells.c.target, sorted(keys))}


def stored(choice: Choice | None) -> tuple[int | None, str | None, str | None]:
    """Give a choice as it is stored."""
    if choice is None:
        return None, None, None
    return cell_number(choice.target), choice.day, msgspec.json.encode(choice.reasons).decode()
