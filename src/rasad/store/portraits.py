"""Portraits: what the reports tell of one actor: with whom it was in contact, when, what it said, and how it is called.

A country stands for those who act for it, an organisation for its people. Nothing goes through everything: the newest
`MOST` contacts and statements are counted, and as many mentions.
"""

from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.store import people
from rasad.store.found import ActorHead, Person
from rasad.store.schema import actors, appearances, contacts, mentions, parties, reports, statements

MOST = 2_000  # contacts, statements and mentions counted
_SHOWN = 20
Query = sa.Select[*tuple[Any, ...]]


class Counterpart(msgspec.Struct, frozen=True):
    """Somebody met: in how many contacts, and how many of these were by which means."""

    actor: str
    contacts: int
    channels: dict[str, int]


class Portrait(msgspec.Struct, frozen=True, kw_only=True):
    """One actor. `years` are contacts by year, `said` statements by year and class, `wordings` mentions by their words."""

    actor: Person
    counterparts: list[Counterpart]
    years: list[tuple[int, int]]
    said: list[tuple[int, str, int]]
    wordings: list[tuple[str, int]]
    belonging: list[tuple[str, int]]
    actors: dict[str, ActorHead]


def portrait(connection: sa.Connection, identifier: str) -> Portrait | None:
    """Give the portrait of the actor of an id; None where no report has it."""
    found = people.described(connection, [identifier])
    kind = found[0].kind if found else _belonged_to(connection, identifier)
    if kind is None:
        return None
    keys = sa.select(actors.c.key).where(_acting(identifier, kind))
    counterparts = _counterparts(connection, keys)
    belonging = _belonging(connection, identifier, kind)
    ids = [one.actor for one in counterparts] + [who for who, _ in belonging]
    return Portrait(
        actor=found[0] if found else people.unseen(identifier, kind), counterparts=counterparts, years=_years(connection, keys),
        said=_said(connection, keys), wordings=_wordings(connection, identifier), belonging=belonging, actors=people.heads(connection, ids),
    )


def newest_words(connection: sa.Connection, identifier: str, most: int) -> list[tuple[str, str | None]]:
    """Give the words of the newest contacts and statements of an actor, `most` of each, with their language."""
    kind = connection.execute(sa.select(actors.c.kind).where(actors.c.id == identifier).limit(1)).scalar()
    keys = sa.select(actors.c.key).where(_acting(identifier, kind or _belonged_to(connection, identifier) or "person"))
    met = sa.select(contacts.c.words, contacts.c.report, contacts.c.first_day)
    met = met.where(contacts.c.key.in_(sa.select(parties.c.contact).where(parties.c.actor.in_(keys))))
    said = sa.select(statements.c.words, statements.c.report, statements.c.first_day).where(statements.c.speaker.in_(keys))
    words = []
    for query, day in ((met, contacts.c.first_day), (said, statements.c.first_day)):
        newest = query.order_by(day.desc()).limit(most).subquery()
        told = sa.select(newest.c.words, reports.c.language).join(reports, reports.c.key == newest.c.report)
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


def _contacts(keys: Query) -> Query:
    mine = sa.select(parties.c.contact).where(parties.c.actor.in_(keys))
    query = sa.select(contacts.c.key, contacts.c.channel, contacts.c.first_day).where(contacts.c.key.in_(mine))
    return query.order_by(contacts.c.first_day.desc(), contacts.c.report.desc(), contacts.c.n.desc()).limit(MOST)


def _counterparts(connection: sa.Connection, keys: Query) -> list[Counterpart]:
    mine = _contacts(keys).cte("mine")
    joined = sa.outerjoin(mine, parties, parties.c.contact == mine.c.key)
    other = sa.case((parties.c.actor.not_in(keys), actors.c.id))
    met_in = sa.outerjoin(joined, actors, actors.c.key == parties.c.actor)
    them = sa.select(other.label("id"), mine.c.channel, mine.c.key).select_from(met_in).subquery()
    query = sa.select(them.c.id, them.c.channel, sa.func.count(sa.distinct(them.c.key)).label("n")).group_by(them.c.id, them.c.channel)
    met: dict[str, dict[str, int]] = {}
    for row in connection.execute(query):
        if row.id is not None:
            met.setdefault(row.id, {})[row.channel] = row.n
    found = [Counterpart(who, sum(how.values()), dict(sorted(how.items(), key=lambda pair: -pair[1]))) for who, how in met.items()]
    return sorted(found, key=lambda one: (-one.contacts, one.actor))[:_SHOWN]


def _years(connection: sa.Connection, keys: Query) -> list[tuple[int, int]]:
    mine = _contacts(keys).cte("mine")
    year = _year(mine.c.first_day)
    rows = connection.execute(sa.select(year.label("year"), sa.func.count().label("n")).select_from(mine).group_by(year))
    return sorted((int(row.year), row.n) for row in rows if row.year)


def _said(connection: sa.Connection, keys: Query) -> list[tuple[int, str, int]]:
    mine = sa.select(statements.c["class"], statements.c.first_day).where(statements.c.speaker.in_(keys))
    newest = mine.order_by(statements.c.first_day.desc()).limit(MOST).cte("mine")
    year = _year(newest.c.first_day)
    query = sa.select(year.label("year"), newest.c["class"].label("klass"), sa.func.count().label("n")).group_by(year, newest.c["class"])
    return sorted((int(row.year or 0), row.klass, row.n) for row in connection.execute(query))


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


def _year(day: "sa.ColumnElement[Any]") -> "sa.ColumnElement[Any]":
    return sa.cast(day, sa.Integer).op("/", return_type=sa.Integer)(sa.literal_column("10000"))
