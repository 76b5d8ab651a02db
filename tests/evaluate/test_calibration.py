"""Calibration: confidence against the share of right entries."""

import random
from pathlib import Path

import msgspec
import pytest

from rasad.evaluate import Verdict, calibration_error, chance_error, evaluate, load_gold, reliability
from rasad.evaluate.readings import as_record


def verdicts(*entries: tuple[float, bool]) -> list[Verdict]:
    return [Verdict("r1", "contact", confidence, right) for confidence, right in entries]


def test_entries_are_put_beside_those_alike_in_confidence() -> None:
    table = reliability(verdicts((0.31, True), (0.39, False), (0.3, False), (0.95, True), (1.0, True)))
    assert [(row.least, row.most, row.entries) for row in table] == [(0.3, 0.4, 3), (0.9, 1.0, 2)]
    assert table[0].confidence == pytest.approx(1 / 3) and table[0].right == pytest.approx(1 / 3)
    assert table[1].confidence == pytest.approx(0.975) and table[1].right == 1.0


def test_the_error_is_the_mean_distance_by_entries() -> None:
    table = reliability(verdicts((0.9, True), (0.9, False), (0.9, False), (0.2, False)))
    assert calibration_error(table) == pytest.approx((3 * (0.9 - 1 / 3) + 0.2) / 4)
    assert calibration_error([]) is None


def test_well_calibrated_entries_miss_by_what_chance_gives() -> None:
    """The mean over many draws is what is foretold, and it falls with the root of the number of entries."""
    dice = random.Random(1)
    confidences = [dice.uniform(0.15, 0.98) for _ in range(400)]
    draws = [calibration_error(reliability(verdicts(*((c, dice.random() < c) for c in confidences)))) or 0.0 for _ in range(200)]
    foretold = chance_error(reliability(verdicts(*((c, True) for c in confidences))))
    assert foretold == pytest.approx(sum(draws) / len(draws), rel=0.1)
    fourfold = chance_error(reliability(verdicts(*((c, True) for c in confidences * 4))))
    assert foretold is not None and fourfold == pytest.approx(foretold / 2)
    assert chance_error([]) is None


def test_every_entry_of_a_record_is_judged_with_its_confidence() -> None:
    gold = load_gold(Path(__file__).resolve().parents[2] / "gold" / "train")[:3]
    records = {report.id: as_record(report) for report in gold}
    spoilt = msgspec.structs.replace(records[gold[0].id].contacts[0], confidence=0.9, status="denied")
    records[gold[0].id] = msgspec.structs.replace(records[gold[0].id], contacts=[spoilt])
    judged = evaluate(gold, records).verdicts
    assert [v.kind for v in judged].count("statement") == sum(len(report.statements or []) for report in gold)
    assert all(v.right and v.confidence == 0.5 for v in judged if v.kind == "statement")
    assert [v for v in judged if v.kind == "contact" and not v.right] == [Verdict(gold[0].id, "contact", 0.9, False)]
