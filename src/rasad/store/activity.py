"""How much went on when: events by channel, and statements by class, in days, weeks, months or years."""

from collections import Counter
from typing import Any

import sqlalchemy as sa

from rasad.store.buckets import Bucket, fitting, number_of, range_of, start_of
from rasad.store.conditions import Condition, asked_actors, one_of, when
from rasad.store.filters import SpeechFilter, TieFilter
from rasad.store.network import took_part
from rasad.store.schema import statements
from rasad.store.summary_tables import summaries
from rasad.store.summed import Count, Counts

_EXACTLY: dict[Bucket, int] = {"day": 10, "week": 10, "month": 7, "year": 4}  # how exactly a day is told, in letters of a date


def events_over_time(connection: sa.Connection, asked: TieFilter, bucket: Bucket | None) -> Counts:
    """Give how many events there were by channel in each stretch of time; one that fits is chosen where `bucket` is None."""
    conditions = [*one_of(summaries.c.channel, asked.channel), *one_of(summaries.c.status, asked.status)]
    conditions += when(asked, summaries.c.first_day, summaries.c.last_day) + took_part(connection, asked, summaries.c.event)
    query = sa.select().select_from(summaries).where(*conditions)
    chosen = bucket or fitting(range_of(connection, query, summaries.c.first_day))
    exact = summaries.c.told >= _EXACTLY[chosen]
    if chosen == "month":  # told twice by the month, and not the same one
        exact &= (summaries.c.told >= 10) | (number_of(summaries.c.first_day, chosen) == number_of(summaries.c.last_day, chosen))
    return _counted(connection, query, chosen, summaries.c.first_day, summaries.c.channel, exact)


def statements_over_time(connection: sa.Connection, asked: SpeechFilter, bucket: Bucket | None) -> Counts:
    """Give how many statements of each class were reported in each stretch of time, each report's counted for itself."""
    conditions = [statements.c.speaker.in_(keys) for keys in asked_actors(connection, asked.person, asked.country, asked.organization)]
    conditions += [statements.c.target.in_(keys) for keys in asked_actors(connection, asked.target, (), ())]
    query = sa.select().select_from(statements).where(*conditions, *when(asked, statements.c.first_day, statements.c.last_day))
    chosen = bucket or fitting(range_of(connection, query, statements.c.first_day))
    exact = number_of(statements.c.first_day, chosen) == number_of(statements.c.last_day, chosen)
    return _counted(connection, query, chosen, statements.c.first_day, statements.c["class"], exact)


def _counted(
    connection: sa.Connection, query: "sa.Select[Any]", bucket: Bucket, day: "sa.Column[int]", of: "sa.Column[str]", exact: Condition,
) -> Counts:
    # What has no day, or none exact enough, is counted under the number 0.
    number = sa.case((exact, number_of(day, bucket)), else_=0).label("number")
    undated = (day == 0).label("undated")
    query = query.with_only_columns(number, undated, of.label("of"), sa.func.count().label("n")).group_by(sa.text("1, 2, 3"))
    sums: Counter[tuple[str, str]] = Counter()
    left = Counter[bool]()
    for row in connection.execute(query):
        if row.undated or not row.number:
            left[bool(row.undated)] += row.n
        else:
            sums[start_of(row.number, bucket), row.of] += row.n
    counts = [Count(start=start, of=name, number=number) for (start, name), number in sorted(sums.items())]
    return Counts(bucket=bucket, counts=counts, inexact=left[False], undated=left[True])
