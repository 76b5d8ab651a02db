"""Near-duplicate reports: copies, abridgements and light rewrites of one text, within one language.

Candidates come from a min-hash sketch of the folded shingles of three words: the hashes that are a multiple of SCALE and the
few smallest. Unlike a sketch of fixed size it shows how much of one text is *contained* in another. A candidate is checked
against all shingles of both texts, by its opening and its lead, and by how much is retold in like wording: whoever copies or
shortens a text begins as it does, while a digest that holds it begins with something else, and a report of the same kind on
something else differs just there.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from typing import NamedTuple

from rasad.accounts.wording import content, hashed, retold
from rasad.record import Report
from rasad.text.fold import fold, fold_words

SCALE = 16  # one shingle in so many is in the sketch
SMALLEST = 6  # smallest hashes that are always in it, so that short texts have one
SHORTEST = 12  # shingles a text must have to be compared
SHARED = 8  # of the smaller sketch, one hash in so many must be in the other before texts are compared
DAYS = 14  # between the publication of copies
OPENING = 45  # words after the headline
SHORTENED = 0.45  # a text shorter than this part of the other is an abridgement or a piece in a digest
# How much speaks for one text in two outlets, where neither is much shorter: weights of parts from 0 to 1. They are a logistic model's,
# divided by its constant, fitted on the pairs of gold/ and tried on each set with weights of the others.
CONTAINED = 1.4  # the shorter one's shingles that are in the longer
BEGUN = 0.3  # the words the shorter one leads with that are retold in the longer
LED = 0.4  # the words of both headlines and leads that are in both
OPENED = 0.2  # the shingles of both openings that are in both
LATE = 0.4  # taken off where more than SOON days lie between: it may be another event told by the same pattern
ENOUGH = 0.95
KEPT = 0.4  # of the longer one that is retold in the shorter: with less, two accounts share quotations, or one holds a piece of the other
SURE, LIKELY_OPENING = 0.65, 0.25  # with less in the longer one, so much of that one's opening must be in the shorter: else both tell apart
SOON = 3  # days
ABRIDGED, ABRIDGED_OPENING = 0.7, 0.35  # so much of an abridgement is retold in the other, and both open alike
SHORTEST_PART = 0.17  # of the longer text that an abridgement has at least
ONE_OUTLET, ONE_OUTLET_OPENING, ONE_OUTLET_SIZE = 0.65, 0.7, 0.5  # an outlet tells each step of an affair with the same background
UNDATED, UNDATED_OPENING = 0.8, 0.85  # what it takes where days are unknown: the next session of a trial may be told in the same words
NEW_OPENING = 0.1  # a text whose opening shares less with the other is a follow-up that ends with the earlier text
AGAIN, AGAIN_OPENING, AGAIN_SIZE = 0.55, 0.45, 0.6  # enough for a text brought again within SOON days, both of them known
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


class Copy(NamedTuple):
    """Two reports that are copies; `contained` is the part of the shorter that is in the longer."""

    first: str
    second: str
    contained: float


def shingled(report: Report) -> Shingled:
    """Give a report as it is compared with others."""
    text = report.text.strip()
    headline, _, rest = text.partition("\n")
    headed = bool(rest.strip()) and len(headline.split()) < _LONG_HEADLINE
    words = _WORD.findall(fold(text).text)
    head = len(_WORD.findall(fold(headline).text)) if headed else 0
    numbers = [hashed(word) for word in words]
    hashes = _shingles(numbers)
    sketch = frozenset([h for h in hashes if h % SCALE == 0] + nsmallest(SMALLEST, hashes))
    opening = _shingles(numbers[head : head + OPENING])
    body = content(words[head:])
    lead = frozenset(content(words[:head]) + body[:LEAD])
    counted = frozenset(word for word in words[: head + LEAD] if word.isdigit() or word in _ORDINALS)
    return Shingled(report.id, report.language, report.outlet, ordinal(report.published), hashes, sketch, opening, body, lead, counted)


def _shingles(words: list[int]) -> frozenset[int]:
    triples = zip(words, words[1:], words[2:], strict=False)
    return frozenset([(a * 2654435761 ^ b * 2246822519 ^ c * 3266489917) % _PRIME for a, b, c in triples])


def copy_of(first: Shingled, second: Shingled) -> Copy | None:
    """Give the pair where one is a copy of the other."""
    short, long = sorted((first, second), key=lambda text: (len(text.shingles), text.report))
    if len(short.shingles) < SHORTEST or short.language != long.language or not near(short.day, long.day):
        return None
    part = len(short.shingles & long.shingles) / len(short.shingles)
    one_outlet = bool(short.outlet) and short.outlet == long.outlet
    if not (_told_again if one_outlet else _taken_over)(short, long, part):
        return None
    return Copy(min(first.report, second.report), max(first.report, second.report), round(part, 3))


def _taken_over(short: Shingled, long: Shingled, part: float) -> bool:
    """Whether one outlet has the text of another, shortened or lightly rewritten."""
    size = len(short.shingles) / len(long.shingles)
    opened = _part(min(short.opening, long.opening, key=len), short.opening & long.opening)
    if size < SHORTENED:
        return size >= SHORTEST_PART and opened >= ABRIDGED_OPENING and retold(short.words, long.words) >= ABRIDGED
    late = not near(short.day, long.day, SOON)
    said = CONTAINED * part + OPENED * opened - LATE * late
    if said + BEGUN + LED < ENOUGH or (part < SURE and _part(long.opening, short.shingles) < LIKELY_OPENING):
        return False
    led = _part(min(short.lead, long.lead, key=len), short.lead & long.lead)
    begun = retold(short.words[:LEAD], long.words)
    return said + BEGUN * begun + LED * led >= ENOUGH and retold(long.words, short.words) >= KEPT


def _told_again(short: Shingled, long: Shingled, part: float) -> bool:
    """Whether an outlet brings a text of its own again: a follow-up shares the background with it, but not the opening."""
    size = len(short.shingles) / len(long.shingles)
    less, more = sorted((_part(long.opening, short.shingles), _part(short.opening, long.shingles)))
    if short.numbers - long.numbers and long.numbers - short.numbers:  # «دومین جلسه», «پنجمین جلسه»
        return False
    dated = short.day is not None and long.day is not None
    enough, opening = (ONE_OUTLET, ONE_OUTLET_OPENING) if dated else (UNDATED, UNDATED_OPENING)
    if part >= enough and size >= ONE_OUTLET_SIZE and less >= NEW_OPENING and more >= opening:
        return True
    return dated and near(short.day, long.day, SOON) and part >= AGAIN and size >= AGAIN_SIZE and less >= AGAIN_OPENING


def _part(some: frozenset[int], other: frozenset[int]) -> float:
    return len(some & other) / max(1, len(some))


def near(first: int | None, second: int | None, days: int = DAYS) -> bool:
    """Whether two days of publication are near enough for copies; an unknown one may be any."""
    return first is None or second is None or abs(first - second) <= days


def find_copies(given: Iterable[Shingled]) -> Iterator[Copy]:
    """Give all pairs of copies among reports, each once, as they come: one pass, and each report is only compared with those
    that share a hash of its sketch."""
    seen: list[Shingled] = []
    holders: dict[int, list[int]] = {}
    for report in given:
        shared = Counter(at for h in report.sketch for at in holders.get(h, ()))
        for at in sorted(shared):
            if shared[at] * SHARED >= min(len(report.sketch), len(seen[at].sketch)):
                pair = copy_of(seen[at], report)
                if pair:
                    yield pair
        for h in report.sketch:
            holders.setdefault(h, []).append(len(seen))
        seen.append(report)


def groups(reports: Iterable[str], copies: Iterable[Copy]) -> list[list[str]]:
    """Give the reports in groups of copies, sorted; who has no copy is alone."""
    root = {report: report for report in reports}

    def find(report: str) -> str:
        while root[report] != report:
            root[report] = root[root[report]]
            report = root[report]
        return report

    for copy in copies:
        first, second = sorted((find(copy.first), find(copy.second)))
        root[second] = first
    found: dict[str, list[str]] = {}
    for report in sorted(root):
        found.setdefault(find(report), []).append(report)
    return [found[key] for key in sorted(found)]


def original(reports: Iterable[Report]) -> str:
    """Give the id of the likely original among copies: the first published, then the longest, then by id."""
    return min(reports, key=lambda report: (report.published or "9", -len(report.text), report.id)).id


def ordinal(date: str | None) -> int | None:
    """Give a day as a number; None where the date is no exact day."""
    import datetime

    try:
        return datetime.date.fromisoformat(date[:10]).toordinal() if date and len(date) >= 10 else None
    except ValueError:
        return None
