"""With whom somebody was in contact over time, from the pairs of parties that are kept beside the events."""

from collections import Counter
from typing import Any

import sqlalchemy as sa

from rasad.errors import UsageError
from rasad.store.buckets import Bucket, Range, fitting, number_of, start_of
from rasad.store.conditions import one_of, when
from rasad.store.filters import TieFilter
from rasad.store.naming import actors_named
from rasad.store.network import members_of
from rasad.store.summary_tables import ties
from rasad.store.summed import Count, Counts

OTHERS = ""  # under which those are counted that are not shown by name


def met_over_time(connection: sa.Connection, asked: TieFilter, bucket: Bucket | None, most: int) -> Counts:
    """Give in how many events one person, organisation or country met each of the `most` it met most in each stretch of time.

    `of` is the other's id, OTHERS for all that are not among the most; an event with three others counts for each of them.
    A country is counted with countries. UsageError where not exactly one is asked for.
    """
    level, ids = _asked(connection, asked)
    conditions = [ties.c.level == level, *one_of(ties.c.channel, asked.channel), *one_of(ties.c.status, asked.status)]
    conditions += when(asked, ties.c.first_day, ties.c.last_day)
    columns = (ties.c.first_day, ties.c.last_day)
    sides = [
        sa.select(other.label("other"), *columns).where(one.in_(ids), other.not_in(ids), *conditions)
        for one, other in ((ties.c.source, ties.c.target), (ties.c.target, ties.c.source))
    ]
    met = sa.union_all(*sides).subquery()
    days = connection.execute(sa.select(sa.func.min(met.c.first_day), sa.func.max(met.c.first_day)).where(met.c.first_day > 0)).one()
    chosen = bucket or fitting(Range(days[0] or 0, days[1] or 0))
    exact = (number_of(met.c.first_day, chosen) == number_of(met.c.last_day, chosen)) & (met.c.first_day > 0)
    number = sa.case((exact, number_of(met.c.first_day, chosen)), else_=0).label("number")
    query = sa.select(met.c.other, number, (met.c.first_day == 0).label("undated"), sa.func.count().label("n"))
    return _shown(connection.execute(query.group_by(sa.text("1, 2, 3"))).all(), chosen, most)


def _asked(connection: sa.Connection, asked: TieFilter) -> tuple[str, "list[str] | sa.Select[Any]"]:
    if len(asked.person) + len(asked.country) + len(asked.organization) != 1:
        raise UsageError("With whom somebody met is told of one: give one person, country or organisation.")
    if asked.country:
        return "country", actors_named(connection, asked.country[0], "country")
    if asked.organization:
        return "actor", members_of(connection, asked.organization[0])
    return "actor", actors_named(connection, asked.person[0])


def _shown(rows: "list[Any] | Any", bucket: Bucket, most: int) -> Counts:
    totals: Counter[str] = Counter()
    for row in rows:
        totals[row.other] += row.n
    shown = set(sorted(totals, key=lambda who: (-totals[who], who))[:most])
    sums: Counter[tuple[str, str]] = Counter()
    left = Counter[bool]()
    for row in rows:
        if row.number:
            sums[start_of(row.number, bucket), row.other if row.other in shown else OTHERS] += row.n
        else:
            left[bool(row.undated)] += row.n
    counts = [Count(start=start, of=who, number=number) for (start, who), number in sorted(sums.items())]
    return Counts(bucket=bucket, counts=counts, inexact=left[False], undated=left[True])
