"""Days as numbers: `20210515`, so that they compare the same in every database; 0 where the day is not known.

A date less exact than a day spans all the days it may be: "2021-05" is 20210501 to 20210531.
"""

import re
from typing import NamedTuple

from rasad.errors import UsageError

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?")


class Days(NamedTuple):
    """The first and the last day that a date may be; both 0 where there is none."""

    first: int
    last: int


UNKNOWN = Days(0, 0)


def days(date: str | None) -> Days:
    """Give the days an ISO prefix spans; a time after the day is left out; UNKNOWN for None and for what is no date."""
    match = _DATE.fullmatch(date.strip()) if date else None
    if match is None:
        return UNKNOWN
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if month > 12 or day > 31 or (match[2] and not month) or (match[3] and not day):
        return UNKNOWN
    return Days(year * 10000 + (month or 1) * 100 + (day or 1), year * 10000 + (month or 12) * 100 + (day or 31))


def asked_days(date: str, name: str) -> Days:
    """Give the days of a date that somebody asks for as `name` (since, until); raises UsageError where it is none."""
    found = days(date)
    if found == UNKNOWN:
        raise UsageError(f"{name}: {date!r} is no date. Write it as 2021, 2021-05 or 2021-05-15.")
    return found
