"""What was found out of a word, kept for the next time: reports use the same words over and over."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_MOST = 200_000  # words kept: a stream of hostile words must not eat the memory


class Remembered(dict[str, T]):
    """A table of words that asks `find` about a word it does not hold; once full it begins anew."""

    def __init__(self, find: Callable[[str], T]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._find(word)
        return found
