"""Answers that cost a count are remembered: while nothing changes for long, while reports arrive for as long as they are worth.

What took a tenth of a second to find holds for ten: so however much is asked and however fast reports arrive, no answer is made
anew for more than a hundredth of the time, and what is cheap is always fresh. What is dear and no longer holds is given once more,
at once, while one thread makes it anew behind; pages say of when such an answer is.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Lock
from typing import Any, NamedTuple, TypeVar, cast

from fastapi import Request

T = TypeVar("T")
HOLDS = 100.0  # times as long as it took to make
LONGEST = 300.0  # seconds, after which whoever asks waits for a new one
DEAR = 0.03  # seconds: what takes longer is made anew behind
_MOST = 1000  # answers kept
_WAITING = 100  # answers that wait to be made anew
_TOLD = 1.0  # seconds: what is older is told


class Answer(NamedTuple):
    """What was found: in which state of the database, when it was last known to be true, until when it holds (seconds of the
    monotonic clock), and how many seconds it took."""

    value: Any
    state: Hashable
    seen: float
    until: float
    took: float


class Remembered:
    """Answers by what was asked. `state` tells whether the database has changed. May be used by several threads."""

    def __init__(self, state: Callable[[], Hashable]) -> None:
        self._state = state
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()
        self._under_way: dict[Hashable, Future[Answer]] = {}
        self._behind: set[Hashable] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="rasad-anew")
        self._lock = Lock()

    def get(self, asked: Hashable, make: Callable[[], Any], exact: bool = False) -> Answer:
        """Give the answer to `asked`: the one remembered where it holds, else what `make` gives; of now where `exact`."""
        known, now = self._answers.get(asked), time.monotonic()
        if known and now < known.until and not exact:
            return self._keep(asked, known)
        state = self._state()
        if known and known.state == state:
            return self._keep(asked, known._replace(seen=now))
        if exact:
            return self._make(asked, make, state)
        if known and known.took >= DEAR and now - known.seen < LONGEST and self._anew(asked, make):
            return known
        return self._together(asked, make, state)

    def close(self) -> None:
        """Make nothing anew any more."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _make(self, asked: Hashable, make: Callable[[], Any], state: Hashable) -> Answer:
        begun = time.monotonic()
        value = make()
        done = time.monotonic()
        return self._keep(asked, Answer(value, state, begun, done + min(HOLDS * (done - begun), LONGEST), done - begun))

    def _together(self, asked: Hashable, make: Callable[[], Any], state: Hashable) -> Answer:
        """Make an answer; whoever asks for it meanwhile waits for the same."""
        with self._lock:
            other = self._under_way.get(asked)
            mine: Future[Answer] = self._under_way.setdefault(asked, Future())
        if other is not None:
            return other.result()
        try:
            mine.set_result(self._make(asked, make, state))
        except BaseException as error:
            mine.set_exception(error)
        finally:
            with self._lock:
                del self._under_way[asked]
        return mine.result()

    def _anew(self, asked: Hashable, make: Callable[[], Any]) -> bool:
        """Let an answer be made anew behind; False where too many wait for that."""

        def made() -> None:
            try:
                self._make(asked, make, self._state())
            except Exception:  # whoever asks next is told
                with self._lock:
                    self._answers.pop(asked, None)
            finally:
                with self._lock:
                    self._behind.discard(asked)

        with self._lock:
            if asked in self._behind:
                return True
            if len(self._behind) >= _WAITING:
                return False
            self._behind.add(asked)
        with suppress(RuntimeError):  # it was closed
            self._thread.submit(made)
        return True

    def _keep(self, asked: Hashable, answer: Answer) -> Answer:
        with self._lock:
            self._answers[asked] = answer
            self._answers.move_to_end(asked)
            while len(self._answers) > _MOST:
                self._answers.popitem(last=False)
        return answer


def remembered(request: Request, asked: Hashable, make: Callable[[], T], exact: bool = False) -> T:
    """Give what was counted for this question a moment ago, else count it; of now where `exact`. `age` tells how old it is."""
    answer = request.app.state.remembered.get(asked, make, exact)
    seen = min(answer.seen, getattr(request.state, "seen", answer.seen))
    request.state.seen = seen
    return cast("T", answer.value)


def age(request: Request) -> float | None:
    """Give how many seconds ago the oldest answer used for this request was last known to be true; None where it is of now."""
    seen = getattr(request.state, "seen", None)
    old = 0.0 if seen is None else time.monotonic() - seen
    return old if old > _TOLD else None
