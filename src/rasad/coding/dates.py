"""Dates in the text: three calendars, weekdays and "yesterday", as precise as text and publication fix them.

An ISO prefix comes out («2021-05-15», «2021-05», «2021») or None; nothing is padded or guessed.
"""

import datetime
from typing import NamedTuple

from rasad.coding.scene import Scene
from rasad.text import fold_word

_YEAR_WORDS = frozenset(fold_word(w) for w in "عام سنة العام سال السنة".split())
_OF_YEAR = frozenset(fold_word(w) for w in "من عام سنة سال لعام".split())


class TimeMark(NamedTuple):
    """A time expression on the tokens `[start, end)`, with the ISO prefix it stands for."""

    start: int
    end: int
    date: str


def time_marks(scene: Scene, first: int, last: int) -> list[TimeMark]:
    """Give the time expressions between two tokens that can be resolved, in order."""
    published = _day(scene.document.report.published)
    out: list[TimeMark] = []
    at = first
    while at < last:
        mark = _numeric(scene, at) or _with_month(scene, at, last, published) or _year(scene, at, last)
        if mark is None and at in scene.hits:
            mark = _relative(scene, at, last, published)
        if mark is not None:
            out.append(mark)
            at = mark.end
        else:
            at += 1
    return out


def nearest_date(scene: Scene, first: int, last: int, anchor: int) -> str | None:
    """Give the date of the time expression nearest to `anchor` in `[first, last)`, or None."""
    marks = time_marks(scene, first, last)
    if not marks:
        return None
    precise = [m for m in marks if len(m.date) == 10] or marks
    return min(precise, key=lambda mark: (abs(mark.start - anchor), mark.start)).date


def _day(published: str | None) -> datetime.date | None:
    if published is None or len(published) < 10:
        return None
    try:
        return datetime.date.fromisoformat(published[:10])
    except ValueError:
        return None


def _numeric(scene: Scene, at: int) -> TimeMark | None:
    """15/5/2021 and 2021-05-15; day first, as both presses write it, unless the year leads."""
    parts = scene.words[at].replace("-", "/").split("/")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    year, month, day = (numbers[0], numbers[1], numbers[2]) if numbers[0] > 31 else (numbers[2], numbers[1], numbers[0])
    date = _convert("jalali" if 1300 <= year < 1500 else "gregorian", year, month, day)
    return TimeMark(at, at + 1, date) if date else None


def _month_at(scene: Scene, at: int) -> tuple[str, int, int] | None:
    hit = scene.hit(at, "month")
    if hit is None:
        return None
    calendar, number = hit.entry.value
    return calendar, number, hit.end


def _with_month(scene: Scene, at: int, last: int, published: datetime.date | None) -> TimeMark | None:
    words = scene.words
    day = int(words[at]) if words[at].isdigit() and 1 <= int(words[at]) <= 31 else None
    start = at + 1 if day is not None else at
    if start >= last:
        return None
    month = _month_at(scene, start)
    if month is None:
        return None
    calendar, number, end = month
    while end < last and words[end] in ("ماه", "/", "الجاري", "الحالي"):
        inner = _month_at(scene, end + 1) if words[end] == "/" else None
        end = inner[2] if inner else end + 1
    year = None
    look = end + 1 if end < last and words[end] in _OF_YEAR else end
    if look < last and words[look].isdigit() and len(words[look]) == 4:
        year, end = int(words[look]), look + 1
    if year is not None and calendar == "gregorian" and 1300 <= year < 1500:
        return None
    if year is None and day is None:
        return None
    if year is None:
        return _without_year(calendar, number, day or 1, at, end, published)
    date = _convert(calendar, year, number, day)
    return TimeMark(at, end, date) if date else None


def _without_year(calendar: str, month: int, day: int, at: int, end: int, published: datetime.date | None) -> TimeMark | None:
    """A day and month alone: the year that brings it nearest to publication."""
    if published is None:
        return None
    years = range(published.year - 1, published.year + 2)
    if calendar == "jalali":
        years = range(published.year - 622, published.year - 619)
    elif calendar == "hijri":
        years = range(int((published.year - 622) * 1.0307) - 1, int((published.year - 622) * 1.0307) + 3)
    found = [date for year in years if (date := _convert(calendar, year, month, day)) and len(date) == 10]
    if not found:
        return None
    best = min(found, key=lambda date: abs((datetime.date.fromisoformat(date) - published).days))
    return TimeMark(at, end, best)


def _convert(calendar: str, year: int, month: int, day: int | None) -> str | None:
    """Give the Gregorian ISO prefix of a date in any calendar; None for a date that does not exist."""
    try:
        if calendar == "gregorian":
            if not 1900 <= year <= 2100:
                return None
            return f"{year:04d}-{month:02d}" if day is None else datetime.date(year, month, day).isoformat()
        if day is None:
            return None  # a month of another calendar covers two Gregorian ones
        if calendar == "jalali":
            from persiantools.jdatetime import JalaliDate

            return str(JalaliDate(year, month, day).to_gregorian().isoformat())
        from hijridate import Hijri

        return str(Hijri(year, month, day).to_gregorian().isoformat())
    except (ValueError, OverflowError):
        return None


def _year(scene: Scene, at: int, last: int) -> TimeMark | None:
    words = scene.words
    if words[at] in _YEAR_WORDS and at + 1 < last and words[at + 1].isdigit() and len(words[at + 1]) == 4:
        year = int(words[at + 1])
        if 1900 <= year <= 2100:
            return TimeMark(at, at + 2, str(year))
    return None


def _relative(scene: Scene, at: int, last: int, published: datetime.date | None) -> TimeMark | None:
    if published is None:
        return None
    weekday = scene.hit(at, "weekday")
    if weekday is not None:
        return _weekday(scene, weekday.entry.value, at, weekday.end, last, published)
    day = scene.hit(at, "day")
    if day is None:
        return None
    following = scene.hit(day.end, "weekday") or scene.hit(day.end + 1, "weekday")
    end = following.end if following is not None and following.start - day.end <= 1 else day.end
    return TimeMark(at, end, (published + datetime.timedelta(days=day.entry.value)).isoformat())


def _weekday(scene: Scene, weekday: int, at: int, end: int, last: int, published: datetime.date) -> TimeMark:
    times = scene.language.times
    after = scene.words[end] if end < last else ""
    back = (published.weekday() - weekday) % 7
    date = published - datetime.timedelta(days=back)
    if after in {fold_word(w) for w in times.future}:
        date = published + datetime.timedelta(days=(weekday - published.weekday()) % 7 or 7)
        end += 1
    elif after in {fold_word(w) for w in times.past}:
        date = published - datetime.timedelta(days=back or 7)
        end += 1
    return TimeMark(at, end, date.isoformat())
