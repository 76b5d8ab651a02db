"""Persian given names joined of two: «قاسمعلی», «محمدکاظم», «سیدمحمدرضا»."""

from collections.abc import Container

_FIRST = ("سيد", "محمد", "علي", "امير", "غلام")
_LAST = ("علي", "حسين", "رضا")
_LEAST = 3  # letters of the other name


def is_joined(word: str, given: Container[str]) -> bool:
    """Whether a word is a given name with one of those that begin or end joined names: «امیرعباس», «رجبعلی»."""
    # Few words begin or end so: one question for all of them comes first.
    return (word.startswith(_FIRST) or word.endswith(_LAST)) and _is_of_two(word, given)


def _is_of_two(word: str, given: Container[str]) -> bool:
    if any(_is_other(word[len(first) :], given) for first in _FIRST if word.startswith(first)):
        return True
    return any(_is_other(word[: -len(last)], given) for last in _LAST if word.endswith(last))


def _is_other(word: str, given: Container[str]) -> bool:
    return len(word) >= _LEAST and word in given
