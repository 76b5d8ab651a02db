"""Quotations: five kinds of marks, nested and unclosed ones too.

A straight mark opens or closes by turns; “ ” « » ‹ › ‘ ’ have sides. A quotation left open ends with its
paragraph. In right-to-left text the sides of “ ” are often swapped, so a closing mark with nothing open opens.
"""

import re
from typing import NamedTuple

_MARKS = re.compile("[\"“”„‟«»‹›‘’]|''|``")
_OPENERS = {"“": "”", "„": "“", "‟": "”", "«": "»", "‹": "›", "‘": "’", "``": "''"}
_CLOSERS = {"”": "“", "»": "«", "›": "‹", "’": "‘"}
_EITHER = {'"', "''"}


class Quotation(NamedTuple):
    """What stands between two marks: `[start, end)` without them; `depth` 0 is the outermost."""

    start: int
    end: int
    depth: int
    closed: bool


def quotations(text: str, breaks: list[int]) -> list[Quotation]:
    """Give the quotations of `text` by start; `breaks` are the offsets that close paragraphs."""
    found: list[Quotation] = []
    edges = [-1, *breaks, len(text)]
    for before, after in zip(edges, edges[1:], strict=False):
        found += _in_paragraph(text, before + 1, after)
    return sorted(found)


def _in_paragraph(text: str, first: int, last: int) -> list[Quotation]:
    found: list[Quotation] = []
    open_marks: list[tuple[str, int]] = []  # the closing mark looked for, and where the quotation starts
    for match in _MARKS.finditer(text, first, last):
        mark, start, end = match.group(), match.start(), match.end()
        if mark in "‘’" and _is_apostrophe(text, start, last):
            continue
        waiting = [closing for closing, _ in open_marks]
        if mark in waiting and not (mark in _OPENERS and mark not in _EITHER and _opens(text, start, end, last)):
            while open_marks:
                closing, begin = open_marks.pop()
                found.append(Quotation(begin, start, len(open_marks), closing == mark))
                if closing == mark:
                    break
        elif mark in _OPENERS:
            open_marks.append((_OPENERS[mark], end))
        elif mark in _EITHER:
            open_marks.append((mark, end))
        elif mark in _CLOSERS and mark != "’":
            open_marks.append((_CLOSERS[mark] if _opens(text, start, end, last) else mark, end))
    while open_marks:
        _, begin = open_marks.pop()
        found.append(Quotation(begin, last, len(open_marks), False))
    return [q for q in found if q.start < q.end]


def _is_apostrophe(text: str, at: int, last: int) -> bool:
    return at > 0 and text[at - 1].isalnum() and at + 1 < last and text[at + 1].isalnum()


def _opens(text: str, start: int, end: int, last: int) -> bool:
    """Whether a mark has a space or nothing before it and a letter after it."""
    return (start == 0 or not text[start - 1].isalnum()) and end < last and not text[end].isspace()
