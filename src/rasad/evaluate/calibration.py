"""Calibration: whether entries are right as often as their confidence says."""

import math
from collections.abc import Iterable
from typing import NamedTuple

from rasad.evaluate.scoring import Verdict

BINS = 10


class Bin(NamedTuple):
    """The entries whose confidence lies in `[least, most)`: how many, their mean confidence, and the share of them that is right."""

    least: float
    most: float
    entries: int
    confidence: float
    right: float


def reliability(verdicts: Iterable[Verdict], bins: int = BINS) -> list[Bin]:
    """Put verdicts into bins of equal width by confidence; bins without an entry are left out, 1.0 belongs to the last."""
    parts: list[list[Verdict]] = [[] for _ in range(bins)]
    for verdict in verdicts:
        parts[min(bins - 1, int(verdict.confidence * bins + 1e-9))].append(verdict)
    return [_bin(number / bins, (number + 1) / bins, part) for number, part in enumerate(parts) if part]


def _bin(least: float, most: float, part: list[Verdict]) -> Bin:
    count = len(part)
    return Bin(least, most, count, sum(v.confidence for v in part) / count, sum(v.right for v in part) / count)


def calibration_error(table: Iterable[Bin]) -> float | None:
    """Give the expected calibration error, 0 to 1: the mean distance of confidence and share right, by entries; None of none."""
    rows = list(table)
    total = sum(row.entries for row in rows)
    return sum(row.entries * abs(row.confidence - row.right) for row in rows) / total if total else None


def chance_error(table: Iterable[Bin]) -> float | None:
    """Give the calibration error that chance alone is expected to give so many entries of such confidence; None of none.

    The number of right ones in a bin is about normal, and a normal variable's mean distance from its mean is √(2/π) deviations.
    """
    rows = list(table)
    total = sum(row.entries for row in rows)
    distances = (math.sqrt(2 / math.pi * row.entries * row.confidence * (1 - row.confidence)) for row in rows)
    return sum(distances) / total if total else None
