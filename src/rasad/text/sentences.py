"""Paragraphs and sentences, as ranges of tokens.

A line end closes a paragraph, except in reports wrapped at a fixed width (many agencies' archives are),
where it only does after closing punctuation or on a short line.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress, pairwise

from rasad.text.tokens import Tokens

_CLOSING = frozenset(".!?؟")
_AFTER_CLOSING = frozenset("\"»”’)]'›")
_LINE_ENDS = "\n\r\u2028\u2029\x85\x0b\x0c"
_LINE_PUNCTUATION = re.compile(r"[.:!?؟»”\"…؛]\s*$")
# Words that close no paragraph: what they govern follows.
_OPEN = frozenset("به از با در که و برای بر تا في من إلى الى على عن مع أن التي الذي".split())
_LONGEST_OPEN = 1 + max(len(word) for word in _OPEN)
_LIST_OPENS = re.compile(r"كل[ًٌٍّا]* من ?:\s*[\n\r]")
# Letters that stand before a full stop as an abbreviation: doctor, engineer, lawyer, page, AD, AH, Solar Hijri.
_ABBREVIATIONS = frozenset({"د", "م", "ا", "ص", "ه", "ش", "ق", "mr", "mrs", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col"})


def paragraph_breaks(text: str) -> list[int]:
    """Give the offsets of the line ends in `text` that close a paragraph, in order."""
    found = sorted(at for sign in _LINE_ENDS if sign in text for at in _places(text, sign))  # far faster than by a pattern
    ends = [at for at in found if text[at] != "\n" or text[at - 1 : at] != "\r"]  # "\r\n" ends one line
    ends = _without_list_lines(text, ends)
    return [end for number, end in enumerate(_of_paragraphs(text, ends)) if number == 0 or not _goes_on(text, end)]


def _places(text: str, sign: str) -> Iterator[int]:
    """Give the offsets at which a sign stands, in order."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)


def _of_paragraphs(text: str, ends: list[int]) -> list[int]:
    """Give the line ends that close a paragraph: all, but of a report wrapped at a fixed width those of short or closed lines."""
    if len(ends) < 5:
        return ends
    edges = [-1, *ends, len(text)]
    lines = [text[a + 1 : b] for a, b in pairwise(edges)]
    body = sorted(len(line) for line in lines[1:] if line.strip())
    if not body or body[-1] > 110 or body[len(body) // 2] < 55:
        return ends
    width = body[-1]
    return [
        end for number, (end, line) in enumerate(zip(ends, lines, strict=False))
        if number == 0 or not line.strip() or len(line) < 0.6 * width or _LINE_PUNCTUATION.search(line)
    ]


def _goes_on(text: str, end: int) -> bool:
    """Whether the line that ends at `end` ends in the middle of a phrase, with the next right under it: «هفته آینده به», then «تهران …»."""
    after = end + 1 + (text[end : end + 2] == "\r\n")
    if not text[end - 1 : end].strip() or not text[after : after + 1].strip():
        return False
    word = text[max(0, end - _LONGEST_OPEN) : end].split()[-1]
    return word in _OPEN


def _without_list_lines(text: str, ends: list[int]) -> list[int]:
    """Leave out the line ends within an Arabic list told line by line: «تواصل مع كل من:», then «A، وزير …،», then «وB …»."""
    if _LIST_OPENS.search(text) is None:
        return ends
    kept, listing, before = [], False, 0
    for end in ends:
        line = text[before:end].strip()
        before = end
        if line:
            listing = _LIST_OPENS.search(line + "\n") is not None or (listing and line.endswith("،"))
        if not listing:
            kept.append(end)
    return kept


def paragraphs(breaks: list[int], tokens: Tokens) -> list[tuple[int, int]]:
    """Give the paragraphs between `breaks` that hold at least one token, as half-open ranges of tokens."""
    edges = [0, *(bisect_left(tokens.starts, at) for at in breaks), len(tokens)]
    return [(a, b) for a, b in pairwise(edges) if a < b]


def sentences(tokens: Tokens, blocks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cut paragraphs into sentences, as half-open ranges of tokens, closing marks included."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    marks = compress(range(len(words)), map(_CLOSING.__contains__, words))
    mark = next(marks, len(words))
    out: list[tuple[int, int]] = []
    for begin, last in blocks:
        while mark < last:
            if mark >= begin and _closes(tokens, mark, begin, last):
                at = mark + 1
                while at < last and (words[at] in _CLOSING or (words[at] in _AFTER_CLOSING and ends[at - 1] == starts[at])):
                    at += 1
                out.append((begin, at))
                begin = at
            mark = next(marks, len(words))
        if begin < last:
            out.append((begin, last))
    return out


def _closes(tokens: Tokens, at: int, begin: int, last: int) -> bool:
    words = tokens.words
    if words[at] != ".":
        return True
    if at + 1 < last and tokens.starts[at + 1] == tokens.ends[at] and words[at + 1][0].isascii() and words[at + 1][0].isalnum():
        return False  # v1.2, rasad.org, U.S.
    if at > begin and words[at - 1] in _ABBREVIATIONS:
        return at - 1 > begin and words[at - 2].isdecimal()  # "1437 ه." may end a sentence, "د." before a name does not
    return not (at > begin and at - 1 == begin and words[at - 1].isdecimal())  # "1." opens a list
