"""The project's own gold: every span is in its text, the split follows the ids, and the weights are learned from it as it stands."""

import csv
import hashlib
from pathlib import Path

import msgspec
import pytest

from rasad.coding.scene.weights import WEIGHTS
from rasad.evaluate import gold_digest, load_gold
from rasad.evaluate.gold import GoldReport

GOLD = Path(__file__).resolve().parents[1] / "gold"
SPLITS = ("train", "development", "test")
BY_DIGIT = ["train"] * 6 + ["development"] * 2 + ["test"] * 2


def check_spans(report: GoldReport) -> None:
    for actor in report.actors.values():
        for mention in actor.mentions:
            mention.within(report.text)
    for contact in report.contacts:
        assert set(contact.parties) <= set(report.actors), report.id
        for piece in contact.evidence:
            piece.within(report.text)
    for statement in report.statements or []:
        assert statement.speaker in report.actors, report.id
        statement.content.within(report.text)


@pytest.mark.parametrize("split", SPLITS)
def test_every_span_is_in_its_text(split: str) -> None:
    for report in load_gold(GOLD / split):
        check_spans(report)


def test_second_readings_are_of_the_same_texts() -> None:
    texts = {report.id: report.text for split in SPLITS for report in load_gold(GOLD / split)}
    for report in load_gold(GOLD / "second"):
        check_spans(msgspec.structs.replace(report, text=texts[report.id]))


def test_the_split_follows_the_ids() -> None:
    with (GOLD / "reports.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    for row in rows:
        digit = int(hashlib.sha256(row["id"].encode()).hexdigest(), 16) % 10
        assert row["split"] == ("test" if "told" in row["id"] else BY_DIGIT[digit]), row["id"]
        assert (GOLD / row["split"] / f"{row['id']}.txt").exists(), row["id"]


def test_the_weights_are_learned_from_the_gold_as_it_stands_and_not_from_the_test() -> None:
    """`make train` learns them anew where reports were added or corrected."""
    head = [line for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if line.startswith("# ")]
    for split in ("train", "development"):
        assert f"# {split}: {len(load_gold(GOLD / split))} reports, {gold_digest(GOLD / split)[:16]}" in head
    assert gold_digest(GOLD / "test")[:16] not in "".join(head)
