"""Answers are remembered while nothing changes, and as long as they are worth while reports arrive."""

import time
from collections.abc import Callable

import pytest

from rasad.web.remembering import Remembered


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


def test_what_is_cheap_is_fresh_and_what_is_dear_holds_while_reports_arrive(passes: Callable[[float], None]) -> None:
    known = Remembered(Counting(passes, 0))  # a report arrives with every look
    cheap, dear = Counting(passes, 0.002), Counting(passes, 0.5)
    first = known.get("cheap", cheap), known.get("dear", dear)
    passes(1)
    assert (known.get("cheap", cheap), known.get("dear", dear)) == (2, 1) != first
    passes(48)
    assert known.get("dear", dear) == 1
    passes(2)
    assert known.get("dear", dear) == 2


def test_nothing_is_made_anew_while_nothing_changes(passes: Callable[[float], None]) -> None:
    known = Remembered(lambda: 7)
    cheap = Counting(passes, 0.001)
    for _ in range(3):
        assert known.get("cheap", cheap) == 1
        passes(10_000)


def test_an_answer_that_fails_is_asked_for_again() -> None:
    known = Remembered(lambda: 7)
    with pytest.raises(ZeroDivisionError):
        known.get("broken", lambda: 1 // 0)
    assert known.get("broken", lambda: 1) == 1
