"""Dates in the text: three calendars, weekdays and "yesterday", as precise as text and publication fix them.

An ISO prefix comes out («2021-05-15», «2021-05», «2021») or None; nothing is padded or guessed.
"""

import datetime
from functools import cache
from itertools import compress
from typing import NamedTuple

from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.setting.calendars import day_of, nearest_year, this_year, to_iso
from rasad.coding.setting.came_during import came_during
from rasad.coding.setting.ordinals import FIRST_WORDS, day_in_words
from rasad.coding.setting.own_days import of_another, told_as_day
from rasad.coding.setting.telling_days import day_of_telling
from rasad.coding.setting.told_otherwise import after_range, follows_lead, last_year, weeks
from rasad.languages import load_language
from rasad.text import fold_word, fold_words

_OF_YEAR = fold_words("من عام سنة سال لعام")
_FROM = (["من"], ["شهر"], ["لشهر"])
_OF_MONTH = fold_words("من شهر لشهر ماه")
_MONTH_TAILS = fold_words("ماه / الجاري الحالي جاری")
_THIS_YEAR = fold_words("امسال سال")
_COUNTS = fold_words("یک دو سه چهار پنج شش هفت هشت نه ده چند چندین طی")
_VAGUE = fold_words("پیش اخیر بعد")
_MONTHS = fold_words("الشهر ماه")
_CURRENT = fold_words("الجاري الحالي")
_SHORT = 2
_MONTH_LONG, _FULL = len("2021-05"), len("2021-05-15")
_DAY_LONG, _YEAR_LONG = 2, 4  # figures of a number that is a day, and a year
_FAR_BEFORE = 4  # sentences in which «اليوم نفسه» finds its day
_SAME_BEFORE, _SAME_AFTER = fold_words("نفس ذات همان"), fold_words("نفسه ذاته عينه")
_BEFORE_DATELINE = 4  # tokens of a dateline's town before its date
_CLOSES_DATELINE = frozenset("-–/(:")
_ANY_DAY = "يوم"  # «يوم 5 فبراير», which is not «اليوم»
_REMEMBERED = fold_words("ثورة ذكرى عيد حرب أحداث انتفاضة لثورة بذكرى انقلاب قیام انقلاب سالگرد جنگ حوادث هجوم")  # «ثورة 23 يوليو 1952»
_UNDER = 2  # sentences under a headline
_FAR = 12  # tokens from which a time expression tells little of what a verb says


class TimeMark(NamedTuple):
    """A time expression on the tokens `[start, end)`, with the ISO prefix it stands for."""

    start: int
    end: int
    date: str


@cache
def _ways(code: str) -> dict[str, int]:
    times = load_language(code).times
    return {fold_word(w): -1 for w in times.past} | {fold_word(w): 1 for w in times.future}


@cache
def _year_words(code: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in load_language(code).times.year_words)


@cache
def _opening(code: str) -> frozenset[str]:
    """Give the words, besides numbers and those with hits, that a time expression may begin with."""
    return _year_words(code) | _MONTHS | FIRST_WORDS


def _way(scene: Scene, word: str) -> int:
    """Give -1 for a word like "last", 1 for one like "next", else 0."""
    return _ways(scene.language.code).get(word, 0)


def time_marks(scene: Scene, first: int, last: int, planned: bool = False) -> tuple[TimeMark, ...]:
    """Give the time expressions between two tokens that can be resolved, in order; of a plan, weekdays lie ahead."""
    asked = (first, last, planned)
    found: tuple[TimeMark, ...] | None = scene.times.get(asked)
    if found is None:  # asked more than once of most sentences with a contact
        found = scene.times[asked] = tuple(_read_marks(scene, first, last, planned))
    return found


def _read_marks(scene: Scene, first: int, last: int, planned: bool) -> list[TimeMark]:
    published, years = day_of(scene.document.report.published), _year_words(scene.language.code)
    opening, words, told = _opening(scene.language.code), scene.words, scene.words[first:last]
    months, days = scene.places("month", first, last), {*scene.places("weekday", first, last), *scene.places("day", first, last)}
    numbers = compress(range(first, last), map(str.isdecimal, [word[0] for word in told]))
    others = compress(range(first, last), map(opening.__contains__, told))
    out: list[TimeMark] = []
    end = first
    for at in sorted(days.union(months, numbers, others)):
        if at < end:  # within the one before
            continue
        mark, word = None, words[at]
        if word[0].isdecimal():
            mark = _numeric(scene, at) or _with_month(scene, at, last, published, planned)
        elif word in FIRST_WORDS or at in months:
            mark = _with_month(scene, at, last, published, planned)
        if mark is None and at in days:
            mark = _relative(scene, at, last, published, planned)
        if mark is None and (word in years or word in _MONTHS):
            mark = _year(scene, at, last, published) or _relative_month(scene, at, last, published)
        if mark is not None:
            if at == first or words[at - 1] not in _REMEMBERED:
                out.append(mark)
            end = mark.end
    return out


def nearest_date(scene: Scene, first: int, last: int, anchor: int, status: str, telling: bool = False) -> str | None:
    """Give the date of the time expression that belongs to the word at `anchor`: near it, after it rather than before, or None.

    What was held was held on no day after publication: «جرت المباحثات … تمهيدا لاجتماع في 27 أغسطس». `telling`: the day of a
    telling will do too.
    """
    marks = [m for m in time_marks(scene, first, last, status == "planned") if not _in_dateline(scene, m, first, anchor)]
    marks = [m for m in marks if not of_another(scene, m.start, m.date, anchor, status, telling)]
    marks = [m for m in marks if telling or not day_of_telling(scene, m.start, m.end, anchor)]
    if not marks:
        return None
    precise = [m for m in marks if len(m.date) == 10 and abs(m.start - anchor) <= 3 * _FAR] or marks
    nearest = min(precise, key=lambda mark: (_apart(scene, mark, anchor), mark.start))
    return None if _week_nearer(scene, first, last, anchor, nearest) else nearest.date


def _week_nearer(scene: Scene, first: int, last: int, anchor: int, mark: TimeMark) -> bool:
    """«بعد زيارته واشنطن الأسبوع الماضي، يصل اليوم إلى …»: whether a contact is told by a week, not by the day of something else."""
    for start, end in weeks(scene, first, last, _ways(scene.language.code)):
        beside = start <= mark.end + 1 and mark.start <= end + 1  # «الثلاثاء من الأسبوع الماضي»
        if not beside and _apart(scene, TimeMark(start, end, ""), anchor) < _apart(scene, mark, anchor):
            return True
    return False


def _in_dateline(scene: Scene, mark: TimeMark, first: int, anchor: int) -> bool:
    """Whether a time is that of the report: «أبوظبي في 31 ديسمبر/ وام / تلقى …», «الخرطوم 27 يونيو 2022 – أعلنت …»."""
    if mark.start - first > _BEFORE_DATELINE or mark.end >= anchor or _CLOSES_DATELINE.isdisjoint(scene.words[mark.end - 1 : mark.end + 1]):
        return False
    return not told_as_day(scene, mark.start) and any(scene.hit(at, "place") is not None for at in range(first, mark.start))


def date_beside(scene: Scene, contact: CodedContact) -> str | None:
    """Give the day of a contact that a headline tells from what stands under it, of one told by «جاء ذلك خلال» from the sentence before.

    Only a day told as today, yesterday or a weekday, in a sentence that names one of the parties.
    """
    number = min(contact.sentences, default=0)
    first, last = scene.document.sentences[number]
    if contact.status != "held":
        return None
    if number == 0:
        near = range(1, min(len(scene.document.sentences), 1 + _UNDER))
    elif came_during(scene, first, last) or follows_lead(scene, contact):
        near = range(number - 1, number)
    else:
        return None
    for beside in near:
        named = {actor for group in scene.groups[beside] for actor in group.actors()}
        marks = [m for m in time_marks(scene, *scene.document.sentences[beside]) if told_as_day(scene, m.start)]
        if marks and named & {*contact.parties, *(scene.cast.members[p].country or "" for p in contact.parties)}:
            return marks[0].date
    return None


def _apart(scene: Scene, mark: TimeMark, anchor: int) -> int:
    """Tokens between a time expression and a word; another contact's word between them parts them more."""
    first, last = (mark.end, anchor) if mark.end <= anchor else (anchor + 1, mark.start)
    others = sum(
        any(h.entry.kind == "frame-verb" for h in scene.hits.get(at, ())) and at not in scene.phrase_at for at in range(first, last)
    )
    return max(0, last - first) + _FAR * others + (2 if mark.end <= anchor else 0)


def _numeric(scene: Scene, at: int) -> TimeMark | None:
    """15/5/2021, 2021-05-15 and ۹۷/۴/۲۰; day first, as both presses write it, unless the year leads."""
    parts = scene.words[at].replace("-", "/").split("/")
    if len(parts) != 3 or not all(part.isdecimal() and len(part) <= _YEAR_LONG for part in parts):
        return None
    numbers = [int(part) for part in parts]
    year, month, day = (numbers[0], numbers[1], numbers[2]) if numbers[0] > 31 else (numbers[2], numbers[1], numbers[0])
    if 80 <= year < 100 and not scene.arabic:
        year += 1300
    date = to_iso("jalali" if 1300 <= year < 1500 else "gregorian", year, month, day)
    return TimeMark(at, at + 1, date) if date else None


def _month_at(scene: Scene, at: int) -> tuple[str, int, int] | None:
    hit = scene.hit(at, "month")
    if hit is None or at in scene.phrase_at:
        return None
    calendar, number = hit.entry.value
    return calendar, number, hit.end


def _day_number(scene: Scene, at: int) -> int | None:
    word = scene.words[at]
    return int(word) if len(word) <= _DAY_LONG and word.isdecimal() and 1 <= int(word) <= 31 else None


def _with_month(scene: Scene, at: int, last: int, published: datetime.date | None, planned: bool) -> TimeMark | None:
    """«21 دی ماه», «الثامن عشر»-less forms: a day, a month, a year, as many as are there, and "last" or "next"."""
    day, start = _day_before_month(scene, at, last)
    if start >= last:
        return None
    if day is not None and published is not None and scene.arabic:
        end = start + (scene.words[start] == "الشهر")
        if end < last and scene.words[end] in _CURRENT:  # «في الثاني من الشهر الجاري», «يومي 23 و24 الجاري»
            date = to_iso("gregorian", published.year, published.month, day)
            two = _skip_second_day(scene, at + 1, last) > at + 1
            return TimeMark(at, end + 1, date[:_MONTH_LONG] if two else date) if date else None
    month = _month_at(scene, start)
    if month is None:
        return None
    if day is not None and _skip_second_day(scene, at + 1, last) > at + 1:  # on one of two days: the month is all that is sure
        mark = _of_month(scene, at, start, month, last, published, planned, day)
        return mark._replace(date=mark.date[:_MONTH_LONG]) if mark is not None else None
    return _of_month(scene, at, start, month, last, published, planned, day)


def _of_month(
    scene: Scene, at: int, start: int, month: tuple[str, int, int], last: int, published: datetime.date | None, planned: bool,
    day: int | None,
) -> TimeMark | None:
    """Give the time told at `at` by a month at `start`, with what follows it."""
    words = scene.words
    calendar, number, end = month
    end = _month_tail(scene, end, last)
    look = end + 1 if end < last and words[end] in _OF_YEAR else end
    if look < last and words[look].isdecimal() and len(words[look]) == 4:
        date = None if calendar == "gregorian" and int(words[look]) < 1500 else to_iso(calendar, int(words[look]), number, day)
        return TimeMark(at, look + 1, date) if date else None
    way = _way(scene, words[end]) if end < last else 0
    past = last_year(words, end, last, _year_words(scene.language.code), _ways(scene.language.code)) if published is not None else 0
    if published is not None and past:
        date = to_iso(calendar, this_year(calendar, published) - 1, number, day)  # «تیرماه سال گذشته»
        return TimeMark(at, past, date) if date else None
    if day is None and way == 0:
        named = calendar == "gregorian" or _called_month(scene, start, end)
        if not named or len(words[start]) <= _SHORT:
            return None  # «مي» is May and the head of every Persian verb
        return _month_alone(calendar, number, planned, TimeMark(at, end, ""), published)
    return _without_year(calendar, number, day, way, TimeMark(at, end + (way != 0), ""), published)


def _day_before_month(scene: Scene, at: int, last: int) -> tuple[int | None, int]:
    """Give the day of the month told at `at`, in figures or words, or None, and the token at which the month may stand."""
    words = scene.words
    day = _day_number(scene, at)
    start = at + 1 if day is not None else at
    told = day_in_words(words, at, scene.arabic) if day is None else None
    if told is not None and (not scene.arabic or words[told[1] : told[1] + 1] in _FROM):
        day, start = told
    if day is not None:
        start = after_range(words, _skip_second_day(scene, start, last))
        if start < last and words[start] in _OF_MONTH:
            start += 1
    return day, start


def _called_month(scene: Scene, start: int, end: int) -> bool:
    """Whether a month's name, an ordinary word too («تیر», «مهر»), is called a month or has a year: «در ماه میزان», «خرداد امسال»."""
    words = scene.words
    before = words[start - 1] if start else ""
    return before in _OF_MONTH or "ماه" in words[start:end] or any(word in _THIS_YEAR for word in words[end : end + 1])


def _month_alone(calendar: str, month: int, planned: bool, mark: TimeMark, published: datetime.date | None) -> TimeMark | None:
    """«في مارس», «اوایل آوریل»: the last such month before publication, of a plan the next."""
    if published is None:
        return None
    near = published.replace(day=28 if not planned else 1)
    day = nearest_year(calendar, month, 1 if not planned else 28, near, 1 if planned else -1)
    if day is None:
        return None
    if calendar == "gregorian":
        return mark._replace(date=day[:7])
    first = datetime.date.fromisoformat(day) - datetime.timedelta(days=27 if planned else 0)
    return mark._replace(date=str(first.year)) if first.year == (first + datetime.timedelta(days=28)).year else None


def _skip_second_day(scene: Scene, at: int, last: int) -> int:
    """Give the token after a second day of the month: «8 و9 مارس», «۸ و ۹ مارس»."""
    if at + 1 < last and scene.words[at] in ("و", "-") and _day_number(scene, at + 1) is not None:
        return at + 2
    if at < last and scene.words[at].startswith("و") and scene.words[at][1:].isdecimal():
        return at + 1
    return at


def _month_tail(scene: Scene, end: int, last: int) -> int:
    """Take in «ماه», «الجاري», and the month's other name: «مارس / آذار», «مارس (آذار)»."""
    words = scene.words
    while end < last and (words[end] in _MONTH_TAILS or words[end] == "("):
        inner = _month_at(scene, end + 1) if words[end] in ("/", "(") and end + 1 < last else None
        if words[end] == "(" and inner is None:
            return end
        end = inner[2] if inner else end + 1
        if inner and end < last and words[end] == ")":
            end += 1
    return end


def _without_year(calendar: str, month: int, day: int | None, way: int, mark: TimeMark, published: datetime.date | None) -> TimeMark | None:
    """A day and month alone: the year that brings it nearest to publication; a month alone only with "last" or "next"."""
    if published is None or (day is None and way == 0):
        return None
    date = nearest_year(calendar, month, day or 1, published, way)
    if date is None or (day is None and calendar != "gregorian"):
        return None
    return mark._replace(date=date if day is not None else date[:7])


def _relative_month(scene: Scene, at: int, last: int, published: datetime.date | None) -> TimeMark | None:
    """«الشهر الماضي», «ماه آینده»."""
    if published is None or scene.words[at] not in _MONTHS or at + 1 >= last:
        return None
    way = _way(scene, scene.words[at + 1])
    if scene.arabic and scene.words[at + 1] in _CURRENT:  # «منتصف الشهر الحالي»
        return TimeMark(at, at + 2, published.isoformat()[:_MONTH_LONG])
    counted = at > 0 and (scene.words[at - 1] in _COUNTS or scene.words[at - 1].isdecimal())  # «سه ماه گذشته» is no month
    if way == 0 or counted or scene.words[at + 1] in _VAGUE:
        return None
    months = published.year * 12 + published.month - 1 + way
    return TimeMark(at, at + 2, f"{months // 12:04d}-{months % 12 + 1:02d}")


def _year(scene: Scene, at: int, last: int, published: datetime.date | None) -> TimeMark | None:
    """«عام 2019», «العام الماضي»."""
    if scene.words[at] not in _year_words(scene.language.code) or at + 1 >= last:
        return None
    word = scene.words[at + 1]
    if word.isdecimal() and len(word) == 4 and 1900 <= int(word) <= 2100:
        return TimeMark(at, at + 2, word)
    way = _way(scene, word) if scene.arabic and published is not None else 0
    return TimeMark(at, at + 2, str(published.year + way)) if way and published is not None else None


def _relative(scene: Scene, at: int, last: int, published: datetime.date | None, planned: bool) -> TimeMark | None:
    if published is None:
        return None
    weekday = scene.hit(at, "weekday")
    if weekday is not None and _is_weekday(scene, at, weekday.prefix):
        mark = _weekday(scene, weekday.entry.value, TimeMark(at, weekday.end, ""), last, published, planned)
        second = _second_weekday(scene, weekday.end, last)
        return mark if second is None else mark._replace(end=second, date=mark.date[:_MONTH_LONG])
    day = scene.hit(at, "day")
    if day is None or _is_same_day(scene, at, day.end) or scene.words[at][len(day.prefix) :] == _ANY_DAY:
        return None
    following = scene.hit(day.end, "weekday") or scene.hit(day.end + 1, "weekday")
    end = following.end if following is not None and following.start - day.end <= 1 else day.end
    date = published + datetime.timedelta(days=day.entry.value)
    if following is not None and end > day.end and abs(day.entry.value) <= 1 and date.weekday() != following.entry.value:
        # «امروز سه‌شنبه» under another date: the paper came out a day later, the weekday is right
        date += datetime.timedelta(days=(following.entry.value - date.weekday() + 3) % 7 - 3)
    return TimeMark(at, end, date.isoformat())


def _second_weekday(scene: Scene, at: int, last: int) -> int | None:
    """Give the token after a second weekday: «الاثنين والثلاثاء», «چهارشنبه و پنجشنبه»."""
    at = at + 1 if at < last and scene.words[at] == "و" else at
    second = scene.hit(at, "weekday") if at < last else None
    joined = second is not None and (second.prefix == "و" or scene.words[at - 1] == "و")
    return second.end if second is not None and joined else None


def _is_same_day(scene: Scene, start: int, end: int) -> bool:
    """«في نفس اليوم», «اليوم ذاته»: the day told of before, not the day of publication."""
    before, after = scene.words[start - 1] if start else "", scene.words[end] if end < len(scene.words) else ""
    return before in _SAME_BEFORE or after in _SAME_AFTER


def of_same_day(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence tells of the day told before: «واستقبل في اليوم نفسه A»."""
    return any(_is_same_day(scene, at, hit.end) for at in scene.places("day", first, last) if (hit := scene.hit(at, "day")) is not None)


def day_before(scene: Scene, number: int) -> str | None:
    """Give the day told last before a sentence, or None: what «في اليوم نفسه» means where no contact before it has a day."""
    for first, last in reversed(scene.document.sentences[max(0, number - _FAR_BEFORE) : number]):
        days = [mark.date for mark in time_marks(scene, first, last) if len(mark.date) == _FULL]
        if days:
            return days[-1]
    return None


def _is_weekday(scene: Scene, at: int, prefix: str) -> bool:
    """«مؤتمر صحفي جمعه مع»: an Arabic weekday has the article or «يوم» before it."""
    return not scene.arabic or scene.words[at].startswith(("ال", "ل"), len(prefix)) or (at > 0 and scene.words[at - 1].startswith("يوم"))


def _weekday(scene: Scene, weekday: int, mark: TimeMark, last: int, published: datetime.date, planned: bool) -> TimeMark:
    way = _way(scene, scene.words[mark.end]) if mark.end < last else 0
    back = (published.weekday() - weekday) % 7
    if way > 0 or (planned and way == 0):
        date = published + datetime.timedelta(days=(weekday - published.weekday()) % 7 or (7 if way else 0))
    elif way < 0:
        date = published - datetime.timedelta(days=back or 7)
    else:
        date = published - datetime.timedelta(days=back)
    return mark._replace(end=mark.end + (way != 0), date=date.isoformat())
