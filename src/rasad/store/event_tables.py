"""The tables of events: what is needed to merge further accounts without going back to the reports, and the events themselves.

They are made from the records and can be made again from them. Keys that are hashes are those of what they stand for.
"""

import sqlalchemy as sa

from rasad.store.schema import Id, metadata

_Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _key(name: str, primary: bool = False, index: bool = False) -> "sa.Column[int]":
    return sa.Column(name, _Key, nullable=False, primary_key=primary, autoincrement=False, index=index)


def _text(name: str, primary: bool = False, nullable: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=nullable, primary_key=primary)


def _number(name: str, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False, primary_key=primary, autoincrement=False)


# One row a contact of a report: what it tells, as accounts are compared, and the hash of the cell it belongs to.
accounts = sa.Table("accounts", metadata, _key("report", True), _text("contact", True), _key("cell", index=True), _text("entry"))

# What each cell chose: `target` is the cell it tells of, or null where it begins an event.
cells = sa.Table(
    "cells", metadata, _key("key", True), sa.Column("target", _Key, index=True),
    _text("day", nullable=True), _text("reasons", nullable=True),
)

# Under what cells are looked up, with the days (ordinals) on which they can have been.
lookups = sa.Table(
    "cell_lookups", metadata, _number("span", True), _key("sought", True), _number("first", True),
    _key("cell", True, True), _number("last"), sqlite_with_rowid=False,
)

events = sa.Table(
    "events", metadata, _key("key", True), sa.Column("id", Id, nullable=False, unique=True),
    _number("first_day"), _number("last_day"), _number("members"), _text("digest"),
    sa.Index("events_by_day", "first_day", "key"),
)

members = sa.Table(
    "event_members", metadata, _key("event", True), _number("position", True), _key("report"), _text("contact"), _key("cell", index=True),
    _text("reasons"), sa.Index("event_members_by_contact", "report", "contact"),
)

# Ids that events had before they became one with another.
former_ids = sa.Table("event_former_ids", metadata, sa.Column("id", Id, primary_key=True), _key("event", index=True))

# Pairs of reports that copy each other (their keys, the smaller first), and the sketches by which copies are found.
copies = sa.Table(
    "copies", metadata, _key("first", True), _key("second", True, True), sa.Column("contained", sa.Float, nullable=False),
)
sketches = sa.Table(
    "sketches", metadata, _number("span", True), _key("hash", True), _number("day", True),
    _key("report", True, True), _number("size"), sqlite_with_rowid=False,
)

# Up to which revision of the reports all of the above is made: one row.
progress = sa.Table("event_progress", metadata, _key("revision", True))
