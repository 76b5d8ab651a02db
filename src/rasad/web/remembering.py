"""Answers that cost a count are remembered: while nothing changes for long, while reports arrive for a few seconds."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")
WHILE_ARRIVING = 20.0  # seconds
_MOST = 500  # answers kept


class _Answer(NamedTuple):
    revision: int
    made: float
    value: Any


class Remembered:
    """Answers by what was asked. `revision` tells whether the database has changed. May be used by several threads."""

    def __init__(self, revision: Callable[[], int]) -> None:
        self._revision = revision
        self._answers: OrderedDict[Hashable, _Answer] = OrderedDict()
        self._lock = Lock()

    def get(self, asked: Hashable, make: Callable[[], T]) -> T:
        """Give the answer to `asked`: the one remembered where it still holds, else what `make` gives."""
        revision, now = self._revision(), time.monotonic()
        with self._lock:
            known = self._answers.get(asked)
            if known and (known.revision == revision or now - known.made < WHILE_ARRIVING):
                self._answers.move_to_end(asked)
                value: T = known.value
                return value
            if known:  # whoever asks meanwhile is content with what is known
                self._answers[asked] = known._replace(made=now)
        value = make()
        with self._lock:
            self._answers[asked] = _Answer(revision, time.monotonic(), value)
            while len(self._answers) > _MOST:
                self._answers.popitem(last=False)
        return value
