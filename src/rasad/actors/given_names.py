"""Persian given names joined of two: «قاسمعلی», «محمدکاظم», «سیدمحمدرضا»."""

from collections.abc import Container

_FIRST = ("سيد", "محمد", "علي", "امير", "غلام")
_LAST = ("علي", "حسين", "رضا")
_LEAST = 3  # letters of the other name


def is_joined(word: str, given: Container[str]) -> bool:
    """Whether a word is a given name with one of those that begin or end joined names: «امیرعباس», «رجبعلی»."""
    if word.startswith(_FIRST):  # few do: one question for all
        for first in _FIRST:
            if word.startswith(first) and len(word) - len(first) >= _LEAST and word[len(first) :] in given:
                return True
    if not word.endswith(_LAST):
        return False
    return any(word.endswith(last) and len(word) - len(last) >= _LEAST and word[: -len(last)] in given for last in _LAST)
