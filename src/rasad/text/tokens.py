"""Tokens: words, numbers and single punctuation marks of the folded text, with original offsets."""

import re

from rasad.text.fold import Folded

# Words, numbers and single signs: all that is not space.
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
    """Split the folded text; whitespace belongs to no token, vowel signs and tatweel to the token they stand in."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for piece in folded.text.replace("\n", " ").split(" "):
        end = at + len(piece)
        if piece.isalpha():  # most are, and need no pattern
            words.append(piece)
            starts.append(at)
            ends.append(end)
        elif piece[:-1].isalpha() and not (piece[-1].isalnum() or piece[-1].isspace()):  # a word and the mark after it
            words += (piece[:-1], piece[-1])
            starts += (at, end - 1)
            ends += (end - 1, end)
        elif piece:
            for match in _TOKEN.finditer(piece):
                words.append(match.group())
                starts.append(at + match.start())
                ends.append(at + match.end())
        at = end + 1
    return Tokens(words, *folded.spans(starts, ends))
