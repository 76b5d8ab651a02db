"""Near-duplicate reports: copies, abridgements and light rewrites of one text, within one language.

Candidates come from a min-hash sketch of the folded shingles of three words: the hashes that are a multiple of SCALE and the few
smallest. Unlike a sketch of fixed size it shows how much of one text is *contained* in another. A candidate is checked
against all shingles of both texts.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from heapq import nsmallest
from typing import NamedTuple
from zlib import crc32

from rasad.record import Report
from rasad.text.fold import fold

SCALE = 16  # one shingle in so many is in the sketch
SMALLEST = 4  # smallest hashes that are always in it, so that short texts have one
SHORTEST = 12  # shingles a text must have to be compared
SHARED = 5  # of the smaller sketch, one hash in so many must be in the other before texts are compared
CONTAINED = 0.6  # part of the shorter text's shingles that must be in the longer
ABRIDGED = 0.25  # a copy is not shorter than this part of its original: a digest holds copies, it is none
DAYS = 14  # between the publication of copies
_PRIME = 2147483647
_WORD = re.compile(r"[^\W_]+")


class Shingled(NamedTuple):
    """A report as it is compared: hashes of all its shingles, and those of its sketch."""

    report: str
    language: str | None
    day: int | None
    shingles: frozenset[int]
    sketch: frozenset[int]


class Copy(NamedTuple):
    """Two reports that are copies; `contained` is the part of the shorter that is in the longer."""

    first: str
    second: str
    contained: float


def shingled(report: Report) -> Shingled:
    """Give a report as it is compared with others."""
    words = [_hash(word) for word in _WORD.findall(fold(report.text).text)]
    triples = zip(words, words[1:], words[2:], strict=False)
    hashes = frozenset([(a * 2654435761 ^ b * 2246822519 ^ c * 3266489917) % _PRIME for a, b, c in triples])
    sketch = frozenset([h for h in hashes if h % SCALE == 0] + nsmallest(SMALLEST, hashes))
    return Shingled(report.id, report.language, ordinal(report.published), hashes, sketch)


@lru_cache(maxsize=500_000)
def _hash(word: str) -> int:
    return crc32(word.encode())


def contained(first: Shingled, second: Shingled) -> float:
    """Give the part of the shorter text's shingles that is in the longer; 0 where the two are not comparable."""
    small, large = sorted((len(first.shingles), len(second.shingles)))
    if small < SHORTEST or small < ABRIDGED * large or first.language != second.language or not near(first.day, second.day):
        return 0.0
    return len(first.shingles & second.shingles) / small


def near(first: int | None, second: int | None) -> bool:
    """Whether two days of publication are near enough for copies; an unknown one may be any."""
    return first is None or second is None or abs(first - second) <= DAYS


def copy_of(first: Shingled, second: Shingled) -> Copy | None:
    """Give the pair where one is a copy of the other."""
    part = contained(first, second)
    one, other = sorted((first.report, second.report))
    return Copy(one, other, round(part, 3)) if part >= CONTAINED else None


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
