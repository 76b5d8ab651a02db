"""Like wording: how much of one text stands in another, where words were put in, left out or spelled otherwise.

Sequences of words break at every small change: another title, «عبد العزيز» or «عبدالعزيز», the article. Here names are one word,
the article is off, short words are left out, and a word counts as retold where it has one of its two next neighbours in the other
text too.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

SHORTEST = 3  # letters of a word that counts; figures always do
_SERVANT = "عبد"  # the first half of names that some spell as two words
_SON = frozenset({"بن", "ابن"})  # put into a name or left out
_ARTICLES = ("وال", "بال", "فال", "كال", "لل", "ال")


def content(words: Sequence[str]) -> tuple[int, ...]:
    """Give hashes of the words that count among folded words, in their order."""
    out: list[int] = []
    servant = False
    for word in words:
        if word == _SERVANT and not servant:
            servant = True
        elif word not in _SON:
            found = _stem(_SERVANT + word if servant else word)
            servant = False
            if found:
                out.append(found)
    return tuple(out)


@lru_cache(maxsize=500_000)
def hashed(word: str) -> int:
    """Give the number a word is compared by."""
    return crc32(word.encode("utf-8", "surrogatepass"))


@lru_cache(maxsize=500_000)
def _stem(word: str) -> int:
    """Give the hash of a word without its article; 0 for one too short to count."""
    if len(word) < SHORTEST and not word.isdigit():
        return 0
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= SHORTEST:
            word = word[len(article) :]
            break
    return hashed(word)


def retold(some: Sequence[int], other: Sequence[int]) -> float:
    """Give the part of the words of `some` that stand in `other` next to, or next but one to, a neighbour they have in `some`."""
    pairs = {*pairwise(other), *zip(other, other[2:], strict=False)}
    covered = [False] * len(some)
    for apart in (1, 2):
        for at, pair in enumerate(zip(some, some[apart:], strict=False)):
            if pair in pairs:
                covered[at] = covered[at + apart] = True
    return sum(covered) / max(1, len(some))
