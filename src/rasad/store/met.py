"""With whom somebody was in contact over time, from the pairs of parties that are kept beside the events."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from rasad.errors import UsageError
from rasad.store.buckets import Bucket, Range, fitting, number_in, start_of
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
    query = sa.select(met.c.other, met.c.first_day, met.c.last_day, sa.func.count().label("n"))  # one look, whatever fits then
    rows = connection.execute(query.group_by(met.c.other, met.c.first_day, met.c.last_day)).all()
    known = [row.first_day for row in rows if row.first_day]
    return _shown(rows, bucket or fitting(Range(min(known, default=0), max(known, default=0))), most)


def _asked(connection: sa.Connection, asked: TieFilter) -> tuple[str, "list[str] | sa.Select[Any]"]:
    if len(asked.person) + len(asked.country) + len(asked.organization) != 1:
        raise UsageError("With whom somebody met is told of one: give one person, country or organisation.")
    if asked.country:
        return "country", actors_named(connection, asked.country[0], "country")
    if asked.organization:
        return "actor", members_of(connection, asked.organization[0])
    return "actor", actors_named(connection, asked.person[0])


def _shown(rows: Sequence[Any], bucket: Bucket, most: int) -> Counts:
    totals: Counter[str] = Counter()
    for row in rows:
        totals[row.other] += row.n
    shown = set(sorted(totals, key=lambda who: (-totals[who], who))[:most])
    sums: Counter[tuple[int, str]] = Counter()
    undated = inexact = 0
    for row in rows:
        number = number_in(row.first_day, bucket)
        if not row.first_day:
            undated += row.n
        elif number_in(row.last_day, bucket) != number:
            inexact += row.n
        else:
            sums[number, row.other if row.other in shown else OTHERS] += row.n
    told: Counter[tuple[str, str]] = Counter()  # weeks are told apart by their days so far
    for (number, who), many in sums.items():
        told[start_of(number, bucket), who] += many
    counts = [Count(start=start, of=who, number=number) for (start, who), number in sorted(told.items())]
    return Counts(bucket=bucket, counts=counts, inexact=inexact, undated=undated)
