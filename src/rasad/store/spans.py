"""Spans of days: what happened at one time lies together on the disk, so that a large store takes in news as fast as a small one."""

from collections.abc import Iterable

import sqlalchemy as sa

DAYS = 32  # days in a span; what has no day is in span 0


def span_of(day: int) -> int:
    """Give the span of a day (an ordinal, 0 where it is not known)."""
    return day // DAYS


def spans_between(first: int, last: int) -> Iterable[int]:
    """Give the spans that hold the days from `first` to `last`."""
    return range(span_of(first), span_of(last) + 1)


def every_span(connection: sa.Connection, column: "sa.Column[int]") -> list[int]:
    """Give the spans there are: by as many short look-ups, where DISTINCT would go through the whole table."""
    found: list[int] = []
    while True:
        later = sa.select(sa.func.min(column)).where(column > (found[-1] if found else -1))
        span = connection.execute(later).scalar()
        if span is None:
            return found
        found.append(int(span))
