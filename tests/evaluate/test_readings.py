"""A second reading scored against the first."""

from pathlib import Path

from rasad.evaluate import load_gold, value
from rasad.evaluate.readings import agreement

GOLD = Path(__file__).resolve().parents[2] / "gold"


def test_a_reading_agrees_with_itself() -> None:
    first = load_gold(GOLD / "train")[:20]
    figures = agreement(first, first).figures
    assert {name: value(figure) for name, figure in figures.items()} == dict.fromkeys(figures, 1.0)


def test_two_readers_agree_as_the_gold_says() -> None:
    """gold/README.md gives these figures."""
    first = [report for part in ("train", "development", "test") for report in load_gold(GOLD / part)]
    figures = agreement(first, load_gold(GOLD / "second")).figures
    row = "people", "contacts", "contact pairs", "statements", "initiator", "day", "according to", "form", "class", "target"
    told = " | ".join(f"{value(figures[name]):.2f}" for name in row)
    assert f"| {told} |" in (GOLD / "README.md").read_text(encoding="utf-8")
