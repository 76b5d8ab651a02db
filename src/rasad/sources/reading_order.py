"""From signs placed on a line to the text they are read as, from right to left where it is Arabic or Persian.

This undoes the Unicode Bidirectional Algorithm for a line that was drawn: runs of digits and of Latin stand in a line from
right to left the way they are read, and brackets are drawn mirrored.
"""

import re
import unicodedata
from typing import NamedTuple

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_STRONG_RIGHT = ("R", "AL")
# Signs that stay within a number or between Latin words: 3.5, 12:30, 2021/05/15, e-mail, "United Nations".
_SAME = 0.1  # points between two signs that begin at one place
_WITHIN = re.compile(r"[.,:/\-٫٬_@&'’+ ]+")


class Sign(NamedTuple):
    """What one drawn shape reads as, often a letter, and where it begins and ends on its line, in points; None for a gap."""

    text: str
    left: float | None
    right: float | None


def logical_line(signs: list[Sign]) -> str:
    """Give the text of a line from its signs, which stand from left to right."""
    pieces = _with_marks(_restored(signs))
    right = sum(_way(piece) in _STRONG_RIGHT for piece in pieces)
    if right == 0:
        return "".join(pieces)
    from_right = right * 2 >= sum(_way(piece) == "L" for piece in pieces)
    runs = _runs(pieces, from_right)
    return "".join("".join(run) for run in (reversed(runs) if from_right else runs))


def _restored(signs: list[Sign]) -> list[Sign]:
    """Give the signs without those that say nothing. Browsers print «لا» as one shape called «ل» and a NUL of no width: it is the alef."""
    lams = [sign.left for sign in signs if sign.text == "ل" and sign.left is not None]
    out = []
    for sign in signs:
        if sign.text == "\0" and sign.left is not None and any(abs(sign.left - left) < _SAME for left in lams):
            out.append(sign._replace(text="ا"))
        elif sign.text == " " or any(unicodedata.category(letter) != "Cc" for letter in sign.text):
            out.append(sign)
    return out


def _with_marks(signs: list[Sign]) -> list[str]:
    """Put each vowel sign after the letter it stands over; it is drawn apart and may come before or after it."""
    letters = [sign for sign in signs if not is_mark(sign.text)]
    placed = [sign.text for sign in letters]
    for mark in signs:
        if not is_mark(mark.text) or mark.left is None or mark.right is None:
            continue
        middle = (mark.left + mark.right) / 2
        near = [
            (abs((letter.left + letter.right) / 2 - middle), number)
            for number, letter in enumerate(letters) if letter.left is not None and letter.right is not None and letter.text[-1:].isalpha()
        ]
        if near:
            placed[min(near)[1]] += mark.text
    return placed


def is_mark(text: str) -> bool:
    """Whether a sign is only drawn over or under another, as vowel signs are."""
    return bool(text) and all(unicodedata.category(letter) == "Mn" for letter in text)


def _way(piece: str) -> str:
    return next((way for letter in piece if (way := unicodedata.bidirectional(letter)) in ("L", "R", "AL", "EN", "AN")), "")


def _runs(pieces: list[str], from_right: bool) -> list[list[str]]:
    """Cut a line into runs, each already in the order it is read in; what is neither takes the line's way.

    In a line from right to left a run from left to right keeps its order while all else becomes a run of one; in a line from
    left to right it is the runs of Arabic that are turned round.
    """
    inner = ("L", "EN", "AN") if from_right else _STRONG_RIGHT
    runs: list[list[str]] = []
    start = 0
    while start < len(pieces):
        end = start
        if _way(pieces[start]) in inner:
            end = _run_end(pieces, start, inner)
        run = pieces[start : end + 1]
        if not from_right:
            run = [piece.translate(_MIRRORED) for piece in reversed(run)] if len(run) > 1 else run
        elif len(run) == 1:
            run = [run[0].translate(_MIRRORED)]
        runs.append(run)
        start = end + 1
    return runs


def _run_end(pieces: list[str], start: int, inner: tuple[str, ...]) -> int:
    end = start
    for at in range(start + 1, len(pieces)):
        if _way(pieces[at]) in inner:
            between = "".join(pieces[end + 1 : at])
            if between and inner != _STRONG_RIGHT and not _joins(pieces[end], between, pieces[at]):
                break
            end = at
        elif _way(pieces[at]):
            break
    return end


def _joins(before: str, between: str, after: str) -> bool:
    """Whether what stands between two signs keeps them one run: a space does between Latin words, not between numbers."""
    if not _WITHIN.fullmatch(between):
        return False
    return " " not in between or (_way(before) == "L" or _way(after) == "L")
