"""Who was in contact with whom: events counted by pair of actors or of countries, the strongest pairs first."""

from collections import Counter
from typing import Any

import sqlalchemy as sa

from rasad.store.conditions import Condition, one_of, when
from rasad.store.filters import TieFilter
from rasad.store.lookups import actor_head, in_parts
from rasad.store.naming import actors_named
from rasad.store.schema import actors
from rasad.store.summary_tables import event_parties, ties
from rasad.store.summed import Network, Node, Tie

_MOST_PAIRS = 20_000  # pairs gone through, the strongest first


def find_network(connection: sa.Connection, asked: TieFilter, most: int) -> Network:
    """Give the `most` actors (or countries) with most events and the ties between them."""
    conditions = [ties.c.level == asked.level, *_conditions(connection, asked)]
    number = sa.func.count().label("n")
    query = sa.select(ties.c.source, ties.c.target, ties.c.directed, number).where(*conditions)
    query = query.group_by(ties.c.source, ties.c.target, ties.c.directed)
    rows = connection.execute(query.order_by(number.desc(), ties.c.source, ties.c.target, ties.c.directed).limit(_MOST_PAIRS)).all()
    weights: Counter[str] = Counter()
    for row in rows:
        for end in {row.source, row.target}:
            weights[end] += row.n
    shown = sorted(weights, key=lambda who: (-weights[who], who))[:most]
    heads = heads_of(connection, shown)
    chosen = set(shown)
    events = connection.execute(sa.select(sa.func.count(sa.distinct(ties.c.event))).where(*conditions)).scalar_one()
    return Network(
        nodes=[Node(actor=heads[who], weight=weights[who]) for who in shown],
        ties=[
            Tie(source=row.source, target=row.target, directed=bool(row.directed), events=row.n)
            for row in rows if row.source in chosen and row.target in chosen
        ],
        events=int(events), others=len(weights) - len(shown),
    )


def heads_of(connection: sa.Connection, ids: list[str]) -> dict[str, Any]:
    """Give the newest description of actors by id; countries that no report describes are those of the registry."""
    from rasad.store.standins import stand_in

    rows = in_parts(connection, sa.select(*actors.c).order_by(actors.c.key), actors.c.id, ids)
    found = {row.id: actor_head(row) for row in rows}
    return {who: found.get(who) or stand_in(who) for who in ids}


def took_part(connection: sa.Connection, asked: TieFilter, column: "sa.Column[int]") -> list[Condition]:
    """Give the conditions on the key of an event in `column` that each person, country and organisation asked for took part in it."""
    event = sa.select(event_parties.c.event)
    who = [event_parties.c.actor.in_(actors_named(connection, name)) for name in asked.person]
    who += [event_parties.c.country.in_(actors_named(connection, name, "country")) for name in asked.country]
    who += [event_parties.c.actor.in_(members_of(connection, name)) for name in asked.organization]
    return [column.in_(event.where(condition)) for condition in who]


def members_of(connection: sa.Connection, name: str) -> "sa.Select[Any]":
    """Give the query for the ids of an organisation and of those who act for it."""
    ids = actors_named(connection, name, "organization")
    return sa.select(actors.c.id).where(actors.c.organization.in_(ids) | actors.c.id.in_(ids))


def _conditions(connection: sa.Connection, asked: TieFilter) -> list[Condition]:
    if asked.level == "country":
        ends = [_one_end(ties.c.source, ties.c.target, actors_named(connection, name, "country")) for name in asked.country]
        ends += took_part(connection, TieFilter(person=asked.person, organization=asked.organization), ties.c.event)
    else:
        ends = [_one_end(ties.c.source, ties.c.target, actors_named(connection, name)) for name in asked.person]
        ends += [_one_end(ties.c.source, ties.c.target, members_of(connection, name)) for name in asked.organization]
        columns = (ties.c.source_country, ties.c.target_country)
        ends += [_one_end(*columns, actors_named(connection, name, "country")) for name in asked.country]
    ends += one_of(ties.c.channel, asked.channel) + one_of(ties.c.status, asked.status)
    return ends + when(asked, ties.c.first_day, ties.c.last_day)


def _one_end(source: "sa.Column[Any]", target: "sa.Column[Any]", who: "list[str] | sa.Select[Any]") -> Condition:
    return source.in_(who) | target.in_(who)
