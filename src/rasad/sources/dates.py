"""The day in a source's own statement of its date, as an ISO prefix."""

import datetime
import re

_ISO = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T\s].*)?\s*$", re.S)
_COMPACT = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T?\d*)?\s*$")
_LOCAL_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def day_of(value: object) -> str | None:
    """Give the ISO prefix (`2021-05-15`, `2021-05`, `2021`) that `value` states, or None where it states none.

    Taken are ISO dates and times, `2021/5/15`, `20210515` and the form of mail headers. Years before 1800 are not:
    a Jalali and a Hijri year cannot be told apart. Never fills in a month or a day.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return None
    text = value.translate(_LOCAL_DIGITS)
    match = _ISO.match(text) or _COMPACT.match(text)
    if match:
        return _valid(*(int(part) if part else None for part in match.groups()))
    return _mail_day(text)


def _valid(year: int | None, month: int | None, day: int | None) -> str | None:
    if year is None or not 1800 <= year <= 2200:
        return None
    try:
        whole = datetime.date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    return whole[: 10 if day else 7 if month else 4]


def _mail_day(text: str) -> str | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (TypeError, ValueError, IndexError):
        return None
