"""Calendars: a day, month and year of any calendar as an ISO prefix in the Gregorian one."""

import datetime

_DAY = len("2021-05-15")


def to_iso(calendar: str, year: int, month: int, day: int | None) -> str | None:
    """Give the Gregorian ISO prefix of a date in the gregorian, jalali or hijri calendar; None where no such date exists."""
    try:
        if calendar == "gregorian":
            if not 1900 <= year <= 2100:
                return None
            return f"{year:04d}-{month:02d}" if day is None else datetime.date(year, month, day).isoformat()
        if day is None:
            return _whole_month(calendar, year, month)
        if calendar == "jalali":
            from persiantools.jdatetime import JalaliDate

            made: datetime.date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
            return made.isoformat()
        from hijridate import Hijri

        return Hijri(year, month, day).to_gregorian().isoformat()
    except (ValueError, OverflowError):
        return None


def this_year(calendar: str, today: datetime.date) -> int:
    """Give the year of a calendar in which a day lies."""
    if calendar == "jalali":
        from persiantools.jdatetime import JalaliDate

        return int(JalaliDate(today).year)  # type: ignore[no-untyped-call]
    if calendar == "hijri":
        from hijridate import Gregorian

        return int(Gregorian(today.year, today.month, today.day).to_hijri().year)
    return today.year


def _whole_month(calendar: str, year: int, month: int) -> str | None:
    """A month of another calendar covers two Gregorian ones: the year, where both lie in one."""
    first, last = to_iso(calendar, year, month, 1), to_iso(calendar, year, month, 29)
    return first[:4] if first and last and first[:4] == last[:4] else None


def nearest_year(calendar: str, month: int, day: int, near: datetime.date, way: int = 0) -> str | None:
    """Give a day and month in the year that brings it nearest to `near`; `way` -1 only before it, 1 only after it."""
    if calendar == "jalali":
        years = range(near.year - 623, near.year - 619)
    elif calendar == "hijri":
        middle = int((near.year - 622) * 1.0307)
        years = range(middle - 1, middle + 3)
    else:
        years = range(near.year - 1, near.year + 2)
    found = [date for year in years if (date := to_iso(calendar, year, month, day)) and len(date) == 10]
    distances = {date: (datetime.date.fromisoformat(date) - near).days for date in found}
    fitting = [date for date in found if way == 0 or distances[date] * way >= 0]
    return min(fitting, key=lambda date: abs(distances[date]), default=None)


def day_of(published: str | None) -> datetime.date | None:
    """Give the day of a publication date; None where it tells no full day."""
    if published is None or len(published) < _DAY:
        return None
    try:
        day = datetime.date.fromisoformat(published[:_DAY])
    except ValueError:
        return None
    return day if datetime.MINYEAR < day.year < datetime.MAXYEAR else None  # weeks before and after it are days too
