"""Questions for actions, the newest first; those without a date come last."""

import msgspec
import sqlalchemy as sa

from rasad.record import Action
from rasad.store.conditions import Condition, asked_actors, from_reports, one_of, when
from rasad.store.filters import ActionFilter
from rasad.store.found import FoundAction
from rasad.store.lookups import HEAD, actors_of, head
from rasad.store.paging import Page, newest
from rasad.store.schema import actions, reports

_ORDER = (actions.c.first_day, actions.c.report, actions.c.n)


def find_actions(connection: sa.Connection, asked: ActionFilter, after: str | None, size: int) -> Page[FoundAction]:
    """Give a page of the actions asked for."""
    query = sa.select(*_ORDER, actions.c.entry, actions.c.words, *HEAD).join_from(actions, reports)
    rows, cursor = newest(connection, query.where(*fits(connection, asked)), _ORDER, asked, after, size)
    who = actors_of(connection, [row.report for row in rows])
    items = [
        FoundAction(report=head(row), action=msgspec.json.decode(row.entry, type=Action), words=row.words, actors=who[row.report])
        for row in rows
    ]
    return Page(items, cursor)


def count_actions(connection: sa.Connection, asked: ActionFilter) -> int:
    """Give how many actions there are of those asked for."""
    query = sa.select(sa.func.count()).select_from(actions)
    if asked.outlet or asked.report:
        query = query.join(reports)
    return int(connection.execute(query.where(*fits(connection, asked))).scalar_one())


def fits(connection: sa.Connection, asked: ActionFilter) -> list[Condition]:
    """Give the conditions under which a row is one of the actions asked for."""
    conditions: list[Condition] = [
        actions.c.source.in_(keys) | actions.c.target.in_(keys)
        for keys in asked_actors(connection, asked.person, asked.country, asked.organization)
    ]
    conditions += one_of(actions.c["class"], asked.klass) + when(asked, actions.c.first_day, actions.c.last_day)
    return conditions + from_reports(asked.outlet, asked.report)
