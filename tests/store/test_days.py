"""Dates as exact as they are told."""

import pytest

from rasad.errors import UsageError
from rasad.store.days import UNKNOWN, asked_days, days


@pytest.mark.parametrize(("date", "first", "last"), [
    ("2021-05-15", 20210515, 20210515), ("2021-05", 20210501, 20210531), ("2021", 20210101, 20211231),
    ("2021-05-15T10:00:00+03:00", 20210515, 20210515), ("2021-05-15 10:00", 20210515, 20210515),
])
def test_the_days_a_date_spans(date: str, first: int, last: int) -> None:
    assert days(date) == (first, last)


@pytest.mark.parametrize("date", [None, "", "soon", "2021-13", "2021-00", "2021-05-00", "2021-05-32", "15-05-2021", "20210515"])
def test_what_is_no_date_is_not_known(date: str | None) -> None:
    assert days(date) == UNKNOWN
    if date is not None:
        with pytest.raises(UsageError, match="since"):
            asked_days(date, "since")
