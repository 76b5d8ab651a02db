"""Answers that cost a count are remembered: while nothing changes for long, while reports arrive for as long as they are worth.

What took a tenth of a second to find holds for ten: so however much is asked and however fast reports arrive, no answer is made
anew for more than a hundredth of the time, and what is cheap is always fresh.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, NamedTuple, TypeVar, cast

T = TypeVar("T")
HOLDS = 100.0  # times as long as it took to make
LONGEST = 300.0  # seconds
_MOST = 1000  # answers kept


class _Answer(NamedTuple):
    revision: int
    until: float
    value: Any


class Remembered:
    """Answers by what was asked. `revision` tells whether the database has changed. May be used by several threads."""

    def __init__(self, revision: Callable[[], int]) -> None:
        self._revision = revision
        self._answers: OrderedDict[Hashable, _Answer] = OrderedDict()
        self._lock = Lock()

    def get(self, asked: Hashable, make: Callable[[], T]) -> T:
        """Give the answer to `asked`: the one remembered where it still holds, else what `make` gives."""
        known, now = self._answers.get(asked), time.monotonic()
        if known and now < known.until:
            return cast("T", self._used(asked, known))
        revision = self._revision()
        if known and known.revision == revision:
            return cast("T", self._used(asked, known))
        with self._lock:
            if known:  # whoever asks meanwhile is content with what is known
                self._answers[asked] = known._replace(until=now + 10.0)
        value = make()
        done = time.monotonic()
        with self._lock:
            self._answers[asked] = _Answer(revision, done + min(HOLDS * (done - now), LONGEST), value)
            while len(self._answers) > _MOST:
                self._answers.popitem(last=False)
        return value

    def _used(self, asked: Hashable, known: _Answer) -> Any:
        with self._lock:
            if asked in self._answers:
                self._answers.move_to_end(asked)
        return known.value
