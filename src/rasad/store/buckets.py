"""Stretches of time to count in: days, weeks, months or years, by their first day as an ISO prefix as precise as they are."""

import datetime
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

Bucket = Literal["day", "week", "month", "year"]
_DIVISORS: dict[Bucket, int] = {"day": 1, "week": 1, "month": 100, "year": 10000}  # of days as numbers
_LONGEST: tuple[tuple[int, Bucket], ...] = ((62, "day"), (400, "week"), (12 * 366, "month"))  # days shown in each


class Range(NamedTuple):
    """The first and the last day there is, as numbers; both 0 where there is none."""

    first: int
    last: int


def fitting(days: Range) -> Bucket:
    """Give the stretches in which a range of days is told well."""
    if not days.first:
        return "month"
    length = (_date(days.last) - _date(days.first)).days
    return next((bucket for most, bucket in _LONGEST if length <= most), "year")


def number_of(column: "sa.ColumnElement[int]", bucket: Bucket) -> "sa.ColumnElement[int]":
    """Give the number by which days are grouped in the database: 202105 for a month; weeks are left to `start_of`."""
    divisor = _DIVISORS[bucket]
    return column if divisor == 1 else sa.cast(column, sa.Integer) // divisor


def number_in(day: int, bucket: Bucket) -> int:
    """Give the same number of one day."""
    return day // _DIVISORS[bucket]


def start_of(number: int, bucket: Bucket) -> str:
    """Give the bucket of a number that `number_of` gives: "2021-05-15", "2021-05" or "2021"; a week by its Monday."""
    if bucket == "year":
        return f"{number:04d}"
    if bucket == "month":
        return f"{number // 100:04d}-{number % 100:02d}"
    day = _date(number)
    return (day - datetime.timedelta(days=day.weekday()) if bucket == "week" else day).isoformat()


def range_of(connection: sa.Connection, query: "sa.Select[Any]", day: "sa.Column[int]") -> Range:
    """Give the first and last known day among the rows of a query that selects nothing yet."""
    row = connection.execute(query.with_only_columns(sa.func.min(day), sa.func.max(day)).where(day > 0)).one()
    return Range(row[0] or 0, row[1] or 0)


def _date(number: int) -> datetime.date:
    year, month, day = number // 10000, number // 100 % 100, number % 100
    last = (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)).day
    return datetime.date(year, month, min(day, last))
