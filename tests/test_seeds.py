"""The five reports that Rasad began from: every contact with its initiator, and the two accounts of seed-0 that disagree."""

from pathlib import Path

import pytest

from rasad.evaluate import GoldReport, code_gold, evaluate, load_gold

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold" / "reports"
pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the shared gold is not here")


def seeds() -> list[GoldReport]:
    return [report for report in load_gold(GOLD) if report.id.startswith("seed-")]


def test_every_contact_is_found_and_no_other() -> None:
    gold = seeds()
    assert len(gold) == 5
    contacts = evaluate(gold, code_gold(gold)).figures["contacts"]
    assert contacts[:3] == (1.0, 1.0, 1.0), contacts


def test_who_phoned_is_right_and_the_conflict_is_seen() -> None:
    gold = seeds()
    assert evaluate(gold, code_gold(gold)).figures["initiator"][0] == 1.0
    conflicts = [contact.initiator_conflict for contact in code_gold(gold)["seed-0"].contacts]
    assert conflicts.count(True) == 1
