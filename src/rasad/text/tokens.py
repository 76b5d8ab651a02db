"""Tokens: words, numbers and single punctuation marks of the folded text, with original offsets."""

import re

from rasad.text.fold import Folded

_TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,٫٬/:]\d+)*|[^\w\s]|_")


class Tokens:
    """Parallel lists, one entry a token: the folded `words`, and original `starts` and `ends` (code points)."""

    __slots__ = ("ends", "starts", "words")

    def __init__(self, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.words = words
        self.starts = starts
        self.ends = ends

    def __len__(self) -> int:
        return len(self.words)


def tokenize(folded: Folded) -> Tokens:
    """Split the folded text; whitespace belongs to no token, signs dropped in folding to the token before them."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(folded.text):
        words.append(match.group())
        starts.append(match.start())
        ends.append(match.end())
    if folded.offsets is not None:
        offsets, size = folded.offsets, len(folded.text)
        # A token ends before the next kept character, or after its own last one and the signs it carries.
        starts = [offsets[s] for s in starts]
        ends = [_end(folded, e, size) for e in ends]
    return Tokens(words, starts, ends)


def _end(folded: Folded, end: int, size: int) -> int:
    assert folded.offsets is not None
    if end >= size:
        return folded.end(end)
    after = folded.offsets[end]
    last = folded.offsets[end - 1]
    return max(after, last + 1)
