"""Days of the month in words: «الثامن عشر من يوليو», «ششم اوت»."""

from rasad.text import fold_word

_ARABIC = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
_PERSIAN = (
    "یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم".split()
)
_UNITS = {fold_word(word): number for number, word in enumerate(_ARABIC, 1)} | {fold_word("الحادي"): 1}
_TENS = {fold_word(word): number for word, number in (("العشرين", 20), ("العشرون", 20), ("الثلاثين", 30), ("الثلاثون", 30))}
_TEEN = fold_word("عشر")
_DAYS = {fold_word(word): number for number, word in enumerate(_PERSIAN, 1)} | {fold_word("اول"): 1}
_TWENTY = fold_word("بیست")
_THIRTIETH = fold_word("سی‌ام").split()  # two tokens, as the fold parts them
_LAST = 31
FIRST_WORDS = frozenset([*_UNITS, *_TENS, *_DAYS, _TWENTY, _THIRTIETH[0]])  # what a day in words begins with, in either language


def day_in_words(words: list[str], at: int, arabic: bool) -> tuple[int, int] | None:
    """Give the day of the month told in folded words at `at`, and the token after it; None where there is none."""
    return _arabic_day(words, at) if arabic else _persian_day(words, at)


def _arabic_day(words: list[str], at: int) -> tuple[int, int] | None:
    unit, following = _UNITS.get(words[at]), words[at + 1] if at + 1 < len(words) else ""
    if unit is None:
        tens = _TENS.get(words[at])
        return (tens, at + 1) if tens is not None else None
    if following == _TEEN:
        return unit + 10, at + 2
    tens = _TENS.get(following.removeprefix("و")) if following.startswith("و") else None
    if tens is not None:
        return (unit + tens, at + 2) if unit + tens <= _LAST else None
    return unit, at + 1


def _persian_day(words: list[str], at: int) -> tuple[int, int] | None:
    if words[at] == _TWENTY and words[at + 1 : at + 2] == ["و"] and at + 2 < len(words):
        unit = _DAYS.get(words[at + 2], 0)
        return (20 + unit, at + 3) if 0 < unit < 10 else None
    if words[at : at + 2] == _THIRTIETH:
        return 30, at + 2
    day = _DAYS.get(words[at])
    return (day, at + 1) if day is not None else None
