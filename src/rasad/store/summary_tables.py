"""What events show, in columns to count by: kept up to date when accounts are merged, and made from the events alone.

`event_summaries` has a row an event, `event_parties` one a party, `ties` one a pair of parties: an event of
three parties has three. Counting events over years reads these and nothing else.
"""

import sqlalchemy as sa

from rasad.store.schema import Id, metadata

_Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _event(primary: bool = True) -> "sa.Column[int]":
    return sa.Column("event", _Key, nullable=False, primary_key=primary, autoincrement=False)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.Text, nullable=False)


def _id(name: str, nullable: bool = False, primary: bool = False) -> "sa.Column[str]":
    return sa.Column(name, Id, nullable=nullable, primary_key=primary)


def _number(name: str, primary: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer, nullable=False, primary_key=primary, autoincrement=False)


# `told` is how exactly the day is told: 10 a day, 7 a month, 4 a year (letters of the date), 0 not at all.
summaries = sa.Table(
    "event_summaries", metadata, _event(), _number("first_day"), _number("last_day"), _number("told"), _text("channel"), _text("status"),
    _id("initiator", nullable=True), sa.Index("event_summaries_by_day", "first_day", "last_day", "told", "channel", "status"),
)

event_parties = sa.Table(
    "event_parties", metadata, _event(), _number("position", True), _id("actor"), _id("country", nullable=True),
    sa.Index("event_parties_by_actor", "actor", "event"), sa.Index("event_parties_by_country", "country", "event"),
    sqlite_with_rowid=False,
)

# Pairs of actors and, as a level of their own, pairs of their countries (of a country with itself where two of its people met).
# `source` began it where `directed`, else the two stand in the order of their ids. The countries are null where a side has none.
ties = sa.Table(
    "ties", metadata, sa.Column("level", sa.Text, nullable=False, primary_key=True), _number("first_day", True), _event(),
    _id("source", primary=True), _id("target", primary=True), _number("last_day"), sa.Column("directed", sa.Boolean, nullable=False),
    _text("channel"), _text("status"), _id("source_country", nullable=True), _id("target_country", nullable=True),
    sa.Index("ties_by_event", "event"), sa.Index("ties_by_source", "source", "first_day"),
    sa.Index("ties_by_target", "target", "first_day"),
    sa.Index("ties_by_source_country", "source_country", "first_day"),
    sa.Index("ties_by_target_country", "target_country", "first_day"), sqlite_with_rowid=False,
)
