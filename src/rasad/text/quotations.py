"""Quotations: five kinds of marks, nested and unclosed ones too.

“ ” « » ‹ › ‘ ’ have sides, though right-to-left text often swaps them; a straight mark opens or closes by what stands
around it. A quotation left open ends with its paragraph; where the next paragraph closes it, that part is one too.
"""

import re
from bisect import bisect_left
from itertools import groupby
from typing import NamedTuple

_MARKS = re.compile("|".join([*"\"“”„‟«»‹›‘’", "''", "``", "<<", ">>"]))  # one by one: so the pattern skips at once what begins none
# What closes a quotation, by the mark it opens with. Some keyboards know one side only, some swap the two.
_CLOSED_BY = {
    "“": ("”", "„"), "„": ("“", "”"), "‟": ("”",), "«": ("»",), "‹": ("›",), "‘": ("’",), "``": ("''",), "<<": (">>",),
    "”": ("“", "”"), "»": ("«", "»"), "›": ("‹", "›"), ">>": ("<<", ">>"), '"': ('"',), "''": ("''",), "’": (),
}
_OPENERS = ("“", "„", "‟", "«", "‹", "‘", "``", "<<")
_EITHER = ('"', "''")
_ENDS_A_SENTENCE = ".!?؟…"
_BEFORE_SPEECH = ":،؛,"  # a mark right after one of these opens rather than closes
_DEEPEST = 8  # quotations within quotations that are followed; no report has more, a hostile one may
_AHEAD = 6  # marks that are looked at to see whether a quotation within is closed
_NEVER_FIRST = ".!?؟…،؛,;:)]"  # signs that no quotation begins with


class Quotation(NamedTuple):
    """What stands between two marks: `[start, end)` without them; `depth` 0 is the outermost."""

    start: int
    end: int
    depth: int
    closed: bool


class _Mark(NamedTuple):
    """One mark, `[start, end)`, and what its surroundings say: it can open, or close, a quotation."""

    sign: str
    start: int
    end: int
    opens: bool
    closes: bool


class _Open(NamedTuple):
    """A quotation begun: the signs looked for, where it starts, and whether a space stands after its mark."""

    closing: tuple[str, ...]
    start: int
    spaced: bool


def quotations(text: str, breaks: list[int]) -> list[Quotation]:
    """Give the quotations of `text` by start; `breaks` are the offsets that close paragraphs."""
    found: list[Quotation] = []
    carried: _Open | None = None
    before = 0
    for number, signs in groupby(_MARKS.finditer(text), lambda sign: bisect_left(breaks, sign.start())):
        first, last = breaks[number - 1] + 1 if number else 0, breaks[number] if number < len(breaks) else len(text)
        marks = [mark for sign in signs if (mark := _mark(text, sign.group(), sign.start(), first, last)) is not None]
        carried = _read_paragraph(marks, first, last, carried if number == before + 1 else None, found)
        before = number
    return sorted(quotation for quotation in found if quotation.start < quotation.end)


def _read_paragraph(marks: list[_Mark], first: int, last: int, carried: _Open | None, found: list[Quotation]) -> _Open | None:
    """Add the quotations of one paragraph to `found`; gives the outermost one left open in it."""
    stack: list[_Open] = []
    for number, mark in enumerate(marks):
        if len(stack) < _DEEPEST and _begins(mark, stack, marks[number + 1 : number + 1 + _AHEAD]):
            stack.append(_Open(_CLOSED_BY[mark.sign], mark.end, not mark.opens))
        elif any(mark.sign in one.closing for one in stack):
            _close(mark, stack, found)
        elif carried is not None and mark.sign in carried.closing and not stack:
            found.append(Quotation(first, mark.start, 0, True))
        carried = None
    left = stack[0] if stack else None
    for depth, one in enumerate(stack):
        found.append(Quotation(one.start, last, depth, False))
    return left


def _mark(text: str, sign: str, start: int, first: int, last: int) -> _Mark | None:
    """Look at what stands around a mark; None for an apostrophe within a word."""
    end = start + len(sign)
    before = text[start - 1] if start > first else " "
    after = text[end] if end < last else " "
    if sign in "‘’" and before.isalnum() and after.isalnum():
        return None
    opens = not before.isalnum() and before not in _ENDS_A_SENTENCE and not after.isspace() and after not in _NEVER_FIRST
    closes = not before.isspace() and before not in _BEFORE_SPEECH and not after.isalnum()
    return _Mark(sign, start, end, opens, closes)


def _begins(mark: _Mark, stack: list[_Open], later: list[_Mark]) -> bool:
    """Whether this mark opens a quotation, seen what stands around it, what is open already and what comes later."""
    waiting = next((one for one in reversed(stack) if mark.sign in one.closing), None)
    if mark.sign in _EITHER:
        if waiting is None:
            return True
        # A second straight mark that can only open, before one that can close: a quotation within, or the first was never closed.
        following = next((one for one in later if one.sign == mark.sign), None)
        return not waiting.spaced and mark.opens and not mark.closes and following is not None and following.closes
    if mark.sign in _OPENERS:
        return waiting is None or mark.opens
    return waiting is None and mark.sign != "’" and not mark.closes  # a closing side that opens: swapped, or the only one there is


def _close(mark: _Mark, stack: list[_Open], found: list[Quotation]) -> None:
    """Close the innermost quotation that waits for this mark, and those left open within it."""
    while stack:
        one = stack.pop()
        found.append(Quotation(one.start, mark.start, len(stack), mark.sign in one.closing))
        if mark.sign in one.closing:
            return
