"""What entries of the lists (contacts, events, statements) can be narrowed down by, kept beside them so that no list is gone through.

`told` has a row an entry, in the order of the list: what its facets show, as JSON. `facts` has one for each value of it, found by a
hash of list, field and value: the newest entries of a country are a stretch of it. Both are made from the entries alone.
"""

import sqlalchemy as sa

from rasad.store.schema import metadata

_Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")
LISTS = {"contacts": 0, "events": 1, "statements": 2}


def _number(name: str, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False, primary_key=primary, autoincrement=False)


def _key(name: str) -> "sa.Column[int]":
    return sa.Column(name, _Key, nullable=False, primary_key=True, autoincrement=False)


# `entry` and `n` are a report's key and the place in it, for events their key and 0.
told = sa.Table(
    "entry_told", metadata, _number("list", True), _number("first_day", True), _key("entry"), _number("n", True), _number("last_day"),
    sa.Column("told", sa.Text, nullable=False), sqlite_with_rowid=False,
)

facts = sa.Table(
    "entry_facts", metadata, _key("fact"), _number("first_day", True), _key("entry"), _number("n", True), _number("last_day"),
    sqlite_with_rowid=False,
)
