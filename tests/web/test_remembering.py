"""Answers are remembered while nothing changes, and as long as they are worth while reports arrive."""

import threading
import time
from collections.abc import Callable

import pytest

from rasad.web.remembering import LONGEST, Remembered


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Give a function that lets seconds pass."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])

    def pass_(seconds: float) -> None:
        now[0] += seconds

    return pass_


class Counting:
    """Gives how often it was asked, which takes some seconds."""

    def __init__(self, passes: Callable[[float], None], seconds: float) -> None:
        self.asked, self.seconds, self.passes = 0, seconds, passes

    def __call__(self) -> int:
        self.passes(self.seconds)
        self.asked += 1
        return self.asked


def settle(known: Remembered) -> None:
    """Wait until nothing is being made anew."""
    known._thread.submit(lambda: None).result(timeout=10)


def test_what_is_cheap_is_fresh_and_what_is_dear_holds_while_reports_arrive(passes: Callable[[float], None]) -> None:
    known = Remembered(Counting(passes, 0))  # a report arrives with every look
    cheap, dear = Counting(passes, 0.002), Counting(passes, 0.5)
    assert (known.get("cheap", cheap).value, known.get("dear", dear).value) == (1, 1)
    passes(1)
    assert (known.get("cheap", cheap).value, known.get("dear", dear).value) == (2, 1)
    passes(48)
    assert known.get("dear", dear).value == 1 and dear.asked == 1


def test_what_is_dear_and_old_is_given_at_once_while_it_is_made_anew_behind(passes: Callable[[float], None]) -> None:
    known = Remembered(Counting(passes, 0))
    dear = Counting(passes, 0.5)
    begun = time.monotonic()
    assert known.get("dear", dear).seen == begun
    passes(60)
    old = known.get("dear", dear)
    assert (old.value, old.seen) == (1, begun)  # of when it is is told
    settle(known)
    assert known.get("dear", dear).value == 2 and dear.asked == 2
    passes(LONGEST + 60)
    assert known.get("dear", dear).value == 3  # too old to be given


def test_one_refresh_at_a_time_and_no_more_of_the_same() -> None:
    states = iter(range(100))
    known = Remembered(lambda: next(states))
    running, most, made = [0], [0], [0]

    def dear() -> int:
        running[0] += 1
        most[0] = max(most[0], running[0])
        time.sleep(0.04)
        running[0] -= 1
        made[0] += 1
        return made[0]

    for asked in "ab":
        known.get(asked, dear)
        known._answers[asked] = known._answers[asked]._replace(until=0.0)
    for asked in "ababab":
        assert known.get(asked, dear).value <= 2
    settle(known)
    assert (most[0], made[0]) == (1, 4)


def test_those_who_ask_for_the_same_wait_for_one_answer() -> None:
    known = Remembered(lambda: 7)
    begun, go, made = threading.Event(), threading.Event(), []

    def make() -> int:
        begun.set()
        go.wait(10)
        made.append(1)
        return len(made)

    found: list[int] = []
    several = [threading.Thread(target=lambda: found.append(known.get("same", make).value)) for _ in range(4)]
    several[0].start()
    assert begun.wait(10)
    for one in several[1:]:
        one.start()
    go.set()
    for one in several:
        one.join(10)
    assert found == [1, 1, 1, 1] and len(made) == 1


def test_an_exact_answer_is_of_now(passes: Callable[[float], None]) -> None:
    state = [1]
    known = Remembered(lambda: state[0])
    dear = Counting(passes, 0.5)
    assert known.get("dear", dear, exact=True).value == 1
    assert known.get("dear", dear, exact=True).value == 1
    state[0] = 2
    assert known.get("dear", dear).value == 1  # it still holds, for those who do not ask for more
    assert known.get("dear", dear, exact=True).value == 2


def test_nothing_is_made_anew_while_nothing_changes(passes: Callable[[float], None]) -> None:
    known = Remembered(lambda: 7)
    cheap = Counting(passes, 0.001)
    for _ in range(3):
        found = known.get("cheap", cheap)
        assert (found.value, cheap.asked) == (1, 1)
        passes(10_000)
    assert time.monotonic() - found.seen < 10_001  # last known to be true when it was last looked at


def test_an_answer_that_fails_is_asked_for_again() -> None:
    known = Remembered(lambda: 7)
    with pytest.raises(ZeroDivisionError):
        known.get("broken", lambda: 1 // 0)
    assert known.get("broken", lambda: 1).value == 1


def test_an_answer_that_fails_behind_is_told_to_who_asks_next(passes: Callable[[float], None]) -> None:
    known = Remembered(Counting(passes, 0))
    known.get("dear", Counting(passes, 0.5))
    passes(60)
    assert known.get("dear", lambda: 1 // 0).value == 1
    settle(known)
    with pytest.raises(ZeroDivisionError):
        known.get("dear", lambda: 1 // 0)
