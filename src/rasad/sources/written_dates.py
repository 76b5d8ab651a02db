"""The day in a date as people write it: «۲۵ اردیبهشت ۱۴۰۰», «3 شوال 1442هـ», «15 أيار/مايو 2021», "15 May 2021".

The names of the months are those of the languages' own data. A year says which calendar it is in: on news pages the
solar years of Iran are 1300 to 1424 and the lunar ones of Islam 1425 and more, unless a mark («هـ», «ش») says otherwise.
"""

import datetime
import re
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

Calendar = Literal["gregorian", "jalali", "hijri"]
_DATA = Path(__file__).resolve().parent.parent / "languages"
_ENGLISH = "january february march april may june july august september october november december".split()
_SIGNS = "\u200c\u200d\u200e\u200f\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651"  # joiners, marks of direction, vowel signs
_LETTERS = str.maketrans("يىكأإآةۀ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "ییکاااهه01234567890123456789", _SIGNS)
_BETWEEN = r"\s*(?:[،,]|من|ماه|ام)?\s*"
_YEAR = r"(?:عام|سنه|سال)?\s*(?P<{}>\d{{4}})(?!\d)\s*(?:م\b)?(?P<{}>ه|ش|ق)?"
_NUMBERS = re.compile(r"(?<![\d/.:-])(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d/])\s*(?:م\b)?([هشق])?")
_RANGES: dict[Calendar, tuple[int, int]] = {"gregorian": (1900, 2100), "jalali": (1300, 1450), "hijri": (1343, 1499)}
_LUNAR_FROM = 1425  # 2046 in the calendar of Iran, 2004 in the lunar one


class _Day(NamedTuple):
    calendar: Calendar
    iso: str


def written_day(text: str) -> str | None:
    """Give the first day (ISO) that `text` states in any of the three calendars, a Gregorian one before others; None where none.

    A date of which day and month can be exchanged (3/4/2021) states none.
    """
    plain = text[:2000].translate(_LETTERS).lower()
    if not any(letter.isdigit() for letter in plain):
        return None
    found = [*_named(plain), *_numeric(plain)]
    for calendar in ("gregorian", "jalali", "hijri"):
        for day in found:
            if day.calendar == calendar:
                return day.iso
    return None


@cache
def _months() -> dict[str, list[tuple[Calendar, int]]]:
    import yaml

    months: dict[str, list[tuple[Calendar, int]]] = {name: [("gregorian", number)] for number, name in enumerate(_ENGLISH, 1)}
    months |= {name[:3]: [("gregorian", number)] for number, name in enumerate(_ENGLISH, 1)}
    for language in ("ar", "fa"):
        times: Any = yaml.load((_DATA / language / "times.yml").read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
        for calendar in _RANGES:
            for number, names in times[calendar].items():
                for name in names:
                    entry = (calendar, int(number))
                    known = months.setdefault(name.translate(_LETTERS), [])
                    if entry not in known:
                        known.append(entry)
    return months


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(_months(), key=len, reverse=True))
    month = rf"(?P<{{}}>{names})(?:\s*[/(-]\s*(?:{names})\s*\)?)?"
    day_first = rf"(?<!\d)(?P<day>\d{{1,2}}){_BETWEEN}{month.format('month')}(?!\w){_BETWEEN}{_YEAR.format('year', 'mark')}"
    month_first = rf"\b{month.format('month2')}\s+(?P<day2>\d{{1,2}}){_BETWEEN}{_YEAR.format('year2', 'mark2')}"
    return re.compile(f"{day_first}|{month_first}")


def _named(plain: str) -> list[_Day]:
    found = []
    for match in _pattern().finditer(plain):
        which = "" if match["day"] else "2"
        name = " ".join(match[f"month{which}"].split())
        year, day = int(match[f"year{which}"]), int(match[f"day{which}"])
        for calendar, month in _months()[name]:
            low, high = _RANGES[calendar]
            if low <= year <= high and (iso := _iso(calendar, year, month, day)):
                found.append(_Day(calendar, iso))
    return found


def _numeric(plain: str) -> list[_Day]:
    found = []
    for match in _NUMBERS.finditer(plain):
        first, _, second, third, mark = match.groups()
        if len(first) == 4 and len(third) <= 2:
            year, month, day = int(first), int(second), int(third)
        elif len(third) == 4 and len(first) <= 2:
            day, month, year = int(first), int(second), int(third)
        else:
            continue
        calendar = _calendar(year, mark)
        if len(third) == 4 and calendar == "gregorian" and day != month:
            if day <= 12 and month <= 12:
                continue
            if month > 12:
                day, month = month, day
        if calendar and (iso := _iso(calendar, year, month, day)):
            found.append(_Day(calendar, iso))
    return found


def _calendar(year: int, mark: str | None) -> Calendar | None:
    if 1900 <= year <= 2100:
        return "gregorian"
    if not 1300 <= year <= 1499:
        return None
    if mark:
        return "jalali" if mark == "ش" else "hijri"
    return "jalali" if year < _LUNAR_FROM else "hijri"


def _iso(calendar: Calendar, year: int, month: int, day: int) -> str | None:
    try:
        if calendar == "gregorian":
            return datetime.date(year, month, day).isoformat()
        if calendar == "jalali":
            from persiantools.jdatetime import JalaliDate

            made: datetime.date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
            return made.isoformat()
        from hijridate import Hijri

        return Hijri(year, month, day).to_gregorian().isoformat()
    except (ValueError, OverflowError):
        return None
