"""How far two reports are one text: a report as hashes, and what two of them share, each measure worked out where it is asked for.

The sketch of a report is the hashes that are a multiple of SCALE and the few smallest. Unlike one of fixed size it shows how much
of one text is *contained* in another.
"""

import datetime
import re
from functools import cached_property
from heapq import nsmallest
from typing import NamedTuple

from rasad.accounts.wording import content, hashed, retold
from rasad.record import Report
from rasad.text.fold import fold, fold_words

SCALE = 16  # one shingle in so many is in the sketch
SMALLEST = 6  # smallest hashes that are always in it, so that short texts have one
OPENING = 45  # words after the headline
LEAD = 25  # words that count, after the headline
_ORDINALS = fold_words(
    "اولین نخستین دومین سومین چهارمین پنجمین ششمین هفتمین هشتمین نهمین دهمین یازدهمین دوازدهمین سیزدهمین چهاردهمین "
    "پانزدهمین شانزدهمین هفدهمین هجدهمین نوزدهمین بیستمین الأولى الأول الثانية الثاني الثالثة الثالث الرابعة الرابع "
    "الخامسة الخامس السادسة السادس السابعة السابع الثامنة الثامن التاسعة التاسع العاشرة العاشر"
)
_PRIME = 2147483647
_WORD = re.compile(r"[^\W_]+")
_LONG_HEADLINE = 30  # words


class Shingled(NamedTuple):
    """A report as it is compared: hashes of all its shingles, those of its sketch and those of its opening; of the words that
    count, those of its body in order, and those of its headline and lead; and the figures and ordinals it opens with."""

    report: str
    language: str | None
    outlet: str | None
    day: int | None
    shingles: frozenset[int]
    sketch: frozenset[int]
    opening: frozenset[int]
    words: tuple[int, ...]
    lead: frozenset[int]
    numbers: frozenset[str]


def shingled(report: Report) -> Shingled:
    """Give a report as it is compared with others."""
    words, head = worded(report)
    hashes = _shingles([hashed(word) for word in words])
    sketch = frozenset([h for h in hashes if h % SCALE == 0] + nsmallest(SMALLEST, hashes))
    counted = frozenset(word for word in words[: head + LEAD] if word.isdigit() or word in _ORDINALS)
    return Shingled(
        report.id, report.language, report.outlet, ordinal(report.published), hashes, sketch, opening_of(words, head),
        content(words[head:]), lead_of(words, head), counted,
    )


def worded(report: Report) -> tuple[list[str], int]:
    """Give the folded words of a report, and how many of them are its headline's."""
    text = report.text.strip()
    headline, _, rest = text.partition("\n")
    headed = bool(rest.strip()) and len(headline.split()) < _LONG_HEADLINE
    return _WORD.findall(fold(text).text), len(_WORD.findall(fold(headline).text)) if headed else 0


def opening_of(words: list[str], head: int, size: int = OPENING) -> frozenset[int]:
    """Give the hashes of the shingles in so many words after the headline."""
    return _shingles([hashed(word) for word in words[head : head + size]])


def lead_of(words: list[str], head: int, size: int = LEAD) -> frozenset[int]:
    """Give the hashes of the words that count in the headline, and of so many after it."""
    return frozenset(content(words[:head]) + content(words[head:])[:size])


def _shingles(words: list[int]) -> frozenset[int]:
    triples = zip(words, words[1:], words[2:], strict=False)
    return frozenset([(a * 2654435761 ^ b * 2246822519 ^ c * 3266489917) % _PRIME for a, b, c in triples])


class Likeness:
    """What two reports share, all measures from 0 to 1; `short` is the one with fewer shingles."""

    def __init__(self, first: Shingled, second: Shingled, lead: int = LEAD) -> None:
        self.short, self.long = sorted((first, second), key=lambda text: (len(text.shingles), text.report))
        self.lead = lead
        self.one_outlet = bool(first.outlet) and first.outlet == second.outlet
        self.dated = first.day is not None and second.day is not None
        self.apart = abs(first.day - second.day) if first.day is not None and second.day is not None else 0
        self.size = len(self.short.shingles) / max(1, len(self.long.shingles))

    @cached_property
    def contained(self) -> float:
        """The shorter one's shingles that are in the longer."""
        return _part(self.short.shingles, self.long.shingles)

    @cached_property
    def opened(self) -> float:
        """The shingles of both openings that are in both."""
        return len(self.short.opening & self.long.opening) / max(1, min(len(self.short.opening), len(self.long.opening)))

    @cached_property
    def long_opening(self) -> float:
        """The shingles of the longer one's opening that are in the shorter."""
        return _part(self.long.opening, self.short.shingles)

    @cached_property
    def short_opening(self) -> float:
        """The shingles of the shorter one's opening that are in the longer."""
        return _part(self.short.opening, self.long.shingles)

    @cached_property
    def led(self) -> float:
        """The words of both headlines and leads that are in both."""
        return len(self.short.lead & self.long.lead) / max(1, min(len(self.short.lead), len(self.long.lead)))

    @cached_property
    def begun(self) -> float:
        """The words the shorter one leads with that are retold in the longer."""
        return retold(self.short.words[: self.lead], self.long.words)

    @cached_property
    def long_begun(self) -> float:
        """The words the longer one leads with that are retold in the shorter."""
        return retold(self.long.words[: self.lead], self.short.words)

    @cached_property
    def short_retold(self) -> float:
        """The words of the shorter one that are retold in the longer."""
        return retold(self.short.words, self.long.words)

    @cached_property
    def long_retold(self) -> float:
        """The words of the longer one that are retold in the shorter."""
        return retold(self.long.words, self.short.words)

    @cached_property
    def counted_otherwise(self) -> bool:
        """Whether each opens with a figure or ordinal that the other does not: «دومین جلسه», «پنجمین جلسه»."""
        return bool(self.short.numbers - self.long.numbers) and bool(self.long.numbers - self.short.numbers)


def _part(some: frozenset[int], other: frozenset[int]) -> float:
    return len(some & other) / max(1, len(some))


def ordinal(date: str | None) -> int | None:
    """Give a day as a number; None where the date is no exact day."""
    try:
        return datetime.date.fromisoformat(date[:10]).toordinal() if date and len(date) >= 10 else None
    except ValueError:
        return None
