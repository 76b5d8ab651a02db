"""Portraits: what the reports tell of one actor: with whom it was in contact, when, what it said, and how it is called.

A country stands for those who act for it, an organisation for its people. Nothing goes through everything: the newest
`MOST` contacts and statements are counted, and as many mentions.
"""

from collections import Counter
from typing import Any, TypeVar

import msgspec
import sqlalchemy as sa

from rasad.store import narrowed, people
from rasad.store.found import ActorHead, Person
from rasad.store.schema import actors, appearances, contacts, mentions, reports, statements

MOST = 2_000  # contacts, statements and mentions counted
_SHOWN = 20
T = TypeVar("T")


class _Met(msgspec.Struct, frozen=True, gc=False):  # thousands at once, which nobody has to look through for garbage
    """What is counted of a contact."""

    channel: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    actor: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()


class _Said(msgspec.Struct, frozen=True, gc=False):
    """What is counted of a statement."""

    klass: tuple[str, ...] = msgspec.field(default=(), name="class")


_met = msgspec.json.Decoder(_Met)
_statement = msgspec.json.Decoder(_Said)


class Counterpart(msgspec.Struct, frozen=True):
    """Somebody met: in how many contacts, and how many of these were by which means."""

    actor: str
    contacts: int
    channels: dict[str, int]


class Portrait(msgspec.Struct, frozen=True, kw_only=True):
    """One actor. `years` are contacts by year, `said` statements by year and class, `wordings` mentions by their words,
    `topics` contacts by the labels of what they were on."""

    actor: Person
    counterparts: list[Counterpart]
    years: list[tuple[int, int]]
    said: list[tuple[int, str, int]]
    topics: list[tuple[str, int]]
    wordings: list[tuple[str, int]]
    belonging: list[tuple[str, int]]
    actors: dict[str, ActorHead]


def portrait(connection: sa.Connection, identifier: str) -> Portrait | None:
    """Give the portrait of the actor of an id; None where no report has it."""
    found = people.described(connection, [identifier])
    kind = found[0].kind if found else _belonged_to(connection, identifier)
    if kind is None:
        return None
    acting = set(connection.execute(sa.select(actors.c.id).where(_acting(identifier, kind))).scalars())
    met = _newest(connection, "contacts", identifier, kind, _met)
    counterparts = _counterparts(met, acting)
    belonging = _belonging(connection, identifier, kind)
    ids = [one.actor for one in counterparts] + [who for who, _ in belonging]
    return Portrait(
        actor=found[0] if found else people.unseen(identifier, kind), counterparts=counterparts, years=_years(met),
        said=_said(_newest(connection, "statements", identifier, kind, _statement)), topics=_topics(met),
        wordings=_wordings(connection, identifier), belonging=belonging, actors=people.heads(connection, ids),
    )


def newest_words(connection: sa.Connection, identifier: str, most: int) -> list[tuple[str, str | None]]:
    """Give the words of the newest contacts and statements of an actor, `most` of each, with their language."""
    kind = connection.execute(sa.select(actors.c.kind).where(actors.c.id == identifier).limit(1)).scalar()
    field = _field(kind or _belonged_to(connection, identifier) or "person")
    words = []
    for of, table in (("contacts", contacts), ("statements", statements)):
        places = narrowed.newest(narrowed.led_by(of, [(field, identifier)]), most).subquery()
        joined = sa.outerjoin(places, table, (table.c.report == places.c.entry) & (table.c.n == places.c.n))
        told = sa.select(table.c.words, reports.c.language).select_from(sa.outerjoin(joined, reports, reports.c.key == places.c.entry))
        words += [(row.words, row.language) for row in connection.execute(told)]
    return words


def _belonged_to(connection: sa.Connection, identifier: str) -> Any:
    """Give the kind of what actors belong to, though no report names it."""
    for kind in ("country", "organization"):
        if connection.execute(sa.select(actors.c.key).where(actors.c[kind] == identifier).limit(1)).first():
            return kind
    return None


def _acting(identifier: str, kind: str) -> sa.ColumnElement[bool]:
    itself = actors.c.id == identifier
    return itself | (actors.c[kind] == identifier) if kind in ("country", "organization") else itself


def _field(kind: str) -> str:
    return kind if kind in ("country", "organization") else "person"


def _newest(
    connection: sa.Connection, of: str, identifier: str, kind: str, decoder: "msgspec.json.Decoder[T]",
) -> list[tuple[int, T]]:
    """Give the newest entries of a list in which an actor takes part, or those who act for it: their first days and what they tell."""
    query = narrowed.newest(narrowed.led_by(of, [(_field(kind), identifier)]), MOST)
    return [(row.first_day, decoder.decode(row.told)) for row in connection.execute(narrowed.with_told(of, query))]


def _counterparts(met: list[tuple[int, _Met]], acting: set[str]) -> list[Counterpart]:
    found: dict[str, Counter[str]] = {}
    for _, tells in met:
        for who in {*tells.person, *tells.actor} - acting:
            found.setdefault(who, Counter())[tells.channel[0]] += 1
    them = [Counterpart(who, how.total(), dict(sorted(how.items(), key=lambda pair: (-pair[1], pair[0])))) for who, how in found.items()]
    return sorted(them, key=lambda one: (-one.contacts, one.actor))[:_SHOWN]


def _years(met: list[tuple[int, _Met]]) -> list[tuple[int, int]]:
    return sorted(Counter(day // 10000 for day, _ in met if day).items())


def _topics(met: list[tuple[int, _Met]]) -> list[tuple[str, int]]:
    counted = Counter(label for _, tells in met for label in tells.topic)
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:_SHOWN]


def _said(said: list[tuple[int, _Said]]) -> list[tuple[int, str, int]]:
    counted = Counter((day // 10000, tells.klass[0]) for day, tells in said)
    return sorted((year, klass, many) for (year, klass), many in counted.items())


def _wordings(connection: sa.Connection, identifier: str) -> list[tuple[str, int]]:
    itself = sa.select(actors.c.key).where(actors.c.id == identifier)
    named = sa.select(mentions.c.words).where(mentions.c.actor.in_(itself), mentions.c.kind.in_(["name", "title"])).limit(MOST).subquery()
    query = sa.select(named.c.words, sa.func.count().label("n")).group_by(named.c.words)
    rows = connection.execute(query.order_by(sa.func.count().desc(), named.c.words).limit(_SHOWN))
    return [(row.words, row.n) for row in rows]


def _belonging(connection: sa.Connection, identifier: str, kind: str) -> list[tuple[str, int]]:
    """Give who belongs to a country or organisation, by the number of reports."""
    if kind not in ("country", "organization"):
        return []
    query = sa.select(actors.c.id, sa.func.count().label("n")).join_from(actors, appearances, appearances.c.actor == actors.c.key)
    query = query.where(actors.c[kind] == identifier, actors.c.id != identifier).group_by(actors.c.id)
    rows = connection.execute(query.order_by(sa.func.count().desc(), actors.c.id).limit(_SHOWN))
    return [(row.id, row.n) for row in rows]
