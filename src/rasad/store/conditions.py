"""Conditions that several questions share: who, when, from where."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from rasad.store.days import asked_days
from rasad.store.filters import Period, Texts
from rasad.store.naming import actors_named
from rasad.store.schema import actors, reports
from rasad.store.words import name_key

Condition = sa.ColumnElement[bool]


def asked_actors(connection: sa.Connection, person: Texts, country: Texts, organization: Texts) -> "list[sa.Select[Any]]":
    """Give, for each person, country and organisation asked for, a query for the keys of the actors that are or belong to it."""
    who: list[Condition] = [actors.c.id.in_(actors_named(connection, asked)) for asked in person]
    for asked in country:
        ids = actors_named(connection, asked, "country")
        who.append(actors.c.country.in_(ids) | actors.c.id.in_(ids))
    for asked in organization:
        ids = actors_named(connection, asked, "organization")
        who.append(actors.c.organization.in_(ids) | actors.c.id.in_(ids))
    return [sa.select(actors.c.key).where(condition) for condition in who]


def when(asked: Period, first: "sa.Column[int]", last: "sa.Column[int]") -> list[Condition]:
    """Give the condition that the days from `first` to `last` may lie in the period; UsageError where it is none."""
    conditions: list[Condition] = []
    if asked.since is not None:
        since = asked_days(asked.since, "since").first
        # The second says no more, but lets an index by first day begin there: no span of days is longer than a year.
        conditions += [last >= since, first >= since - 10000]
    if asked.until is not None:
        conditions.append(first <= asked_days(asked.until, "until").last)
    if not conditions:
        return []
    dated = sa.and_(first > 0, *conditions)
    return [dated | (first == 0)] if asked.undated else [dated]


def from_reports(outlets: Texts, ids: Texts) -> list[Condition]:
    """Give the conditions that a report is from one of these outlets (in any spelling) and is one of these."""
    conditions: list[Condition] = []
    if outlets:
        conditions.append(reports.c.outlet_key.in_([name_key(outlet) for outlet in outlets]))
    if ids:
        conditions.append(reports.c.id.in_(ids))
    return conditions


def one_of(column: "sa.Column[Any]", values: Iterable[str]) -> list[Condition]:
    """Give the condition that the column is one of `values`; none where there are none."""
    asked = list(values)
    return [column.in_(asked)] if asked else []
