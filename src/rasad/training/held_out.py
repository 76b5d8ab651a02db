"""Held out: annotated reports coded by weights that have not seen them, for cross-validation.

The order of reports, and so the folds, comes from a hash of their ids: the same on every machine, whatever the folder.
"""

import hashlib
from collections.abc import Iterator, Sequence

from rasad.coding.coder import Coder
from rasad.coding.weights import Weights
from rasad.evaluate.gold import GoldReport
from rasad.record import Record
from rasad.training import FOLDS, train


def in_hash_order(gold: Sequence[GoldReport]) -> list[GoldReport]:
    """Give the reports in the order of their ids' SHA-256."""
    return sorted(gold, key=lambda report: hashlib.sha256(report.id.encode()).hexdigest())


def parted(gold: Sequence[GoldReport], folds: int = FOLDS) -> Iterator[tuple[list[GoldReport], list[GoldReport]]]:
    """Give each fold with the reports outside it: (held out, to learn from), both in hash order."""
    ordered = in_hash_order(gold)
    for number in range(folds):
        yield ordered[number::folds], [report for at, report in enumerate(ordered) if at % folds != number]


def code_held_out(
    gold: Sequence[GoldReport], *, folds: int = FOLDS, share: float = 1.0, beside: Sequence[GoldReport] = (),
) -> dict[str, Record]:
    """Give the records of all reports, by id, each coded by weights learned from the other folds and all of `beside`.

    `share`, 0 to 1, is how much of these is learned from, the first in hash order; with 0 the rules decide alone.
    """
    records: dict[str, Record] = {}
    for held_out, rest in parted(gold, folds):
        known = in_hash_order([*rest, *beside])
        known = known[: round(share * len(known))]
        coder = Coder(train(known) if known else Weights({}))
        records |= {report.id: coder.code(report.report()) for report in held_out}
    return records
