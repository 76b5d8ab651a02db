"""Questions for people (and actors of other kinds), those in most reports first."""

from collections.abc import Iterator
from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.record import ActorKind
from rasad.store.conditions import Condition, asked_actors, when
from rasad.store.filters import PeopleFilter
from rasad.store.found import ActorHead, Person
from rasad.store.lookups import actor_head, in_parts
from rasad.store.naming import actors_named
from rasad.store.paging import Page, read_cursor, write_cursor
from rasad.store.schema import actors, appearances, parties, reports, statements
from rasad.store.standins import stand_in

_PART = 500  # actors a query


def find_people(connection: sa.Connection, asked: PeopleFilter, after: str | None, size: int) -> Page[Person]:
    """Give a page of the actors asked for. Who gains reports between two pages may move to one that was read already;
    `every_person` reads one state of all."""
    ranked = ranking(connection, asked).subquery()
    query = sa.select(ranked.c.id, ranked.c.reports).order_by(ranked.c.reports.desc(), ranked.c.id).limit(size + 1)
    if after is not None:
        reached, last = read_cursor(asked, after, tuple[int, str])
        query = query.where((ranked.c.reports < reached) | ((ranked.c.reports == reached) & (ranked.c.id > last)))
    rows = connection.execute(query).all()
    items = _described(connection, {row.id: row.reports for row in rows[:size]})
    return Page(items, write_cursor(asked, items[-1].reports, items[-1].id) if len(rows) > size else None)


def every_person(connection: sa.Connection, asked: PeopleFilter) -> Iterator[Person]:
    """Give all actors asked for, as they are in one state of the database: only ids and numbers are held in memory."""
    ranked = ranking(connection, asked).subquery()
    rows = connection.execute(sa.select(ranked.c.id, ranked.c.reports).order_by(ranked.c.reports.desc(), ranked.c.id)).all()
    for at in range(0, len(rows), _PART):
        yield from _described(connection, {row.id: row.reports for row in rows[at : at + _PART]})


def count_people(connection: sa.Connection, asked: PeopleFilter) -> int:
    """Give how many actors there are of those asked for."""
    return int(connection.execute(sa.select(sa.func.count()).select_from(ranking(connection, asked).subquery())).scalar_one())


def ranking(connection: sa.Connection, asked: PeopleFilter) -> "sa.Select[Any]":
    """Give the query for id and number of reports. A report has one description of an actor, so the numbers add up."""
    seen = sa.select(appearances.c.actor, sa.func.count().label("n"))
    period = when(asked, reports.c.first_day, reports.c.last_day)
    if period:
        seen = seen.join(reports, appearances.c.report == reports.c.key).where(*period)
    counted = seen.group_by(appearances.c.actor).subquery()
    conditions: list[Condition] = [actors.c.key.in_(keys) for keys in asked_actors(connection, (), asked.country, asked.organization)]
    if asked.kind:
        conditions.append(actors.c.kind.in_(asked.kind))
    if asked.name is not None:
        conditions.append(actors.c.id.in_(actors_named(connection, asked.name)))
    if asked.known is not None:
        conditions.append(actors.c.known == asked.known)
    query = sa.select(actors.c.id, sa.cast(sa.func.sum(counted.c.n), sa.Integer).label("reports"))
    return query.join(counted, counted.c.actor == actors.c.key).where(*conditions).group_by(actors.c.id)


def described(connection: sa.Connection, ids: list[str]) -> list[Person]:
    """Give the actors of these ids that are stored, with how often they occur."""
    counted = sa.select(actors.c.id, sa.func.count().label("n")).join_from(actors, appearances, appearances.c.actor == actors.c.key)
    seen = {row.id: row.n for row in in_parts(connection, counted.group_by(actors.c.id), actors.c.id, ids)}
    return _described(connection, {one: seen[one] for one in ids if one in seen})


def unseen(identifier: str, kind: ActorKind) -> Person:
    """Give an actor of the registry that no report names, though others act for it."""
    actor = stand_in(identifier)
    return Person(
        id=identifier, kind=kind, name=actor.name, names=actor.names, office=None, organization=None, country=actor.country,
        known=actor.known, reports=0, contacts=0, statements=0,
    )


def _described(connection: sa.Connection, seen: dict[str, int]) -> list[Person]:
    ids = list(seen)
    who, contacts, said = heads(connection, ids), _contacts(connection, ids), _said(connection, ids)
    return [_person(who[one], seen[one], contacts.get(one, 0), said.get(one, 0)) for one in ids]


def heads(connection: sa.Connection, ids: list[str]) -> dict[str, ActorHead]:
    """Give the description of each actor that was first met last."""
    rows = in_parts(connection, sa.select(*actors.c).order_by(actors.c.key), actors.c.id, ids)
    return {row.id: actor_head(row) for row in rows}


def _contacts(connection: sa.Connection, ids: list[str]) -> dict[str, int]:
    number = sa.func.count(sa.distinct(parties.c.contact)).label("n")
    query = sa.select(actors.c.id, number).join_from(parties, actors).where(parties.c.role == "party").group_by(actors.c.id)
    return {row.id: row.n for row in in_parts(connection, query, actors.c.id, ids)}


def _said(connection: sa.Connection, ids: list[str]) -> dict[str, int]:
    query = sa.select(actors.c.id, sa.func.count().label("n")).select_from(statements)
    query = query.join(actors, statements.c.speaker == actors.c.key).group_by(actors.c.id)
    return {row.id: row.n for row in in_parts(connection, query, actors.c.id, ids)}


def _person(actor: ActorHead, seen: int, contacts: int, said: int) -> Person:
    return Person(**msgspec.structs.asdict(actor), reports=seen, contacts=contacts, statements=said)
