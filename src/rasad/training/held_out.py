"""Held out: annotated reports coded by weights that have not seen them, for cross-validation.

The order of reports, and so the folds, comes from a hash of their ids: the same on every machine, whatever the folder.
"""

import hashlib
import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from rasad.coding.coder import Coder
from rasad.coding.scene.weights import Weights
from rasad.evaluate.gold import GoldReport
from rasad.record import Record
from rasad.training import FOLDS, train


class Fold(NamedTuple):
    """Reports held out, and those that weights are learned from to code them; without any, the rules decide alone."""

    held_out: list[GoldReport]
    known: list[GoldReport]


def in_hash_order(gold: Sequence[GoldReport]) -> list[GoldReport]:
    """Give the reports in the order of their ids' SHA-256."""
    return sorted(gold, key=lambda report: hashlib.sha256(report.id.encode()).hexdigest())


def parted(gold: Sequence[GoldReport], *, folds: int = FOLDS, share: float = 1.0, beside: Sequence[GoldReport] = ()) -> list[Fold]:
    """Part reports into folds, each with the reports to learn from: those of the other folds and all of `beside`.

    `share`, 0 to 1, is how much of these is taken, the first in hash order.
    """
    ordered = in_hash_order(gold)
    parts = []
    for number in range(folds):
        known = in_hash_order([*(report for at, report in enumerate(ordered) if at % folds != number), *beside])
        parts.append(Fold(ordered[number::folds], known[: round(share * len(known))]))
    return parts


def code_fold(fold: Fold) -> dict[str, Record]:
    """Give the records of the reports held out, by id."""
    coder = Coder(train(fold.known) if fold.known else Weights({}))
    return {report.id: coder.code(report.report()) for report in fold.held_out}


def code_held_out(folds: Sequence[Fold], processes: int = 1) -> dict[str, Record]:
    """Give the records of all reports, by id, each coded by the weights of its fold; a fold is one process's work."""
    records: dict[str, Record] = {}
    if processes == 1:
        for fold in folds:
            records |= code_fold(fold)
        return records
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        for coded in pool.map(code_fold, folds):
            records |= coded
    return records
