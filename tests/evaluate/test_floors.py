"""Floors: figures only rise, a fall needs a reason that stays on record, and the coder is above them now."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from rasad.errors import DataError
from rasad.evaluate import (
    Accuracy,
    Figure,
    Floors,
    Retrieval,
    as_markdown,
    code_gold,
    evaluate_by_language,
    falls,
    gold_digest,
    load_gold,
    marked_table,
    raised,
    read_floors,
    with_table,
)
from rasad.evaluate.floors import HASH, Accepted, written
from rasad.evaluate.scoring import Evaluation

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ROOT / "gold" / "floors.tsv"
GOLD = ("gold/test", "../shared/gold/reports")


@cache
def measured(name: str) -> dict[str, Evaluation]:
    gold = load_gold(ROOT / name)
    return evaluate_by_language(gold, code_gold(gold))


@pytest.mark.parametrize("name", GOLD)
def test_the_coder_is_above_its_floors(name: str) -> None:
    """What fell is shown as floor and figure; `make floors ACCEPT=…` where it may."""
    if not (ROOT / name).is_dir():
        pytest.skip("the shared gold is not here")
    floors = read_floors(FLOORS)
    assert len(floors.least[name]) == 12
    assert falls(floors, name, gold_digest(ROOT / name), measured(name)["all"].figures) == []


def test_the_readme_says_what_is_measured() -> None:
    """`make accuracy` writes the table anew."""
    assert marked_table((ROOT / "README.md").read_text(encoding="utf-8"), "accuracy") == as_markdown(measured("gold/test"))


def figures(contacts: float, day: float | None = 0.9) -> dict[str, Figure]:
    return {"contacts": Retrieval(contacts, contacts, contacts, 9, 9), "day": Accuracy(day, 9)}


BEFORE = Floors({"gold/test": "aa", "other": "bb"}, {"gold/test": {"contacts": 0.54, "day": 0.9}, "other": {"contacts": 0.8}})


def test_a_figure_below_its_floor_is_named() -> None:
    assert falls(BEFORE, "gold/test", "aa", figures(0.5349)) == [Accepted("", "gold/test", "contacts", "0.54", "0.53", "")]
    assert falls(BEFORE, "gold/test", "aa", figures(0.5351)) == []  # as the table shows it: 0.54
    assert [fall.figure for fall in falls(BEFORE, "gold/test", "aa", figures(0.6, day=None))] == ["day"]


def test_figures_on_a_changed_gold_do_not_count() -> None:
    assert [fall.figure for fall in falls(BEFORE, "gold/test", "cc", figures(0.9))] == [HASH]


def test_floors_rise_to_what_is_measured() -> None:
    after = raised(BEFORE, "gold/test", "aa", figures(0.6012))
    assert after.least == {"gold/test": {"contacts": 0.6, "day": 0.9}, "other": {"contacts": 0.8}}
    assert after.accepted == ()


def test_nothing_is_lowered_without_a_reason() -> None:
    assert raised(BEFORE, "gold/test", "aa", figures(0.5, day=0.99)) == BEFORE
    assert raised(BEFORE, "gold/test", "cc", figures(0.99, day=0.99)) == BEFORE


def test_an_accepted_fall_is_on_record_with_its_reason() -> None:
    after = raised(BEFORE, "gold/test", "cc", figures(0.5, day=0.99), day="2026-01-02", reason="ties gained more")
    assert after.hashes["gold/test"] == "cc" and after.least["gold/test"] == {"contacts": 0.5, "day": 0.99}
    assert after.accepted == (
        Accepted("2026-01-02", "gold/test", HASH, "aa", "cc", "ties gained more"),
        Accepted("2026-01-02", "gold/test", "contacts", "0.54", "0.50", "ties gained more"),
    )
    again = raised(after, "gold/test", "cc", figures(0.7), day="2026-01-03", reason="a reason for nothing")
    assert again.accepted[:2] == after.accepted and [fall.figure for fall in again.accepted[2:]] == ["day"]


def test_the_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    floors = raised(BEFORE, "gold/test", "aa", figures(0.5), day="2026-01-02", reason="a reason, told in words")
    path = tmp_path / "floors.tsv"
    path.write_text(written(floors), encoding="utf-8")
    assert read_floors(path) == floors
    assert read_floors(tmp_path / "none.tsv") == Floors({}, {})
    path.write_text("floor\tgold/test\tcontacts\n", encoding="utf-8")
    with pytest.raises(DataError, match="line 1"):
        read_floors(path)


def test_the_digest_is_of_texts_and_annotation(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text("{}", encoding="utf-8")
    (tmp_path / "r.txt").write_text("one", encoding="utf-8")
    before = gold_digest(tmp_path)
    (tmp_path / "notes.md").write_text("no report", encoding="utf-8")
    assert gold_digest(tmp_path) == before
    (tmp_path / "r.txt").write_text("two", encoding="utf-8")
    assert gold_digest(tmp_path) != before


def test_a_table_goes_between_its_marks() -> None:
    page = "before\n<!-- sizes: made by `make sizes` -->\nold\n<!-- end of sizes -->\nafter\n"
    assert marked_table(page, "sizes") == "old"
    assert marked_table(with_table(page, "sizes", "| new |"), "sizes") == "| new |"
    assert with_table(page, "sizes", "new").startswith("before\n<!-- sizes") and with_table(page, "sizes", "new").endswith("-->\nafter\n")
    with pytest.raises(DataError, match="'other'"):
        with_table(page, "other", "new")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A project with two annotated reports to measure on."""
    (tmp_path / "bench").mkdir()
    (tmp_path / "bench" / "floors.py").write_bytes((ROOT / "bench" / "floors.py").read_bytes())
    (tmp_path / "gold" / "test").mkdir(parents=True)
    for path in sorted((ROOT / "gold" / "train").glob("*"))[:4]:
        (tmp_path / "gold" / "test" / path.name).write_bytes(path.read_bytes())
    return tmp_path


def make_floors(tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, tree / "bench" / "floors.py", *options], capture_output=True, encoding="utf-8", timeout=600)


def test_the_command_writes_floors_and_refuses_to_lower_them(tree: Path) -> None:
    path = tree / "gold" / "floors.tsv"
    assert make_floors(tree).returncode == 0
    first = path.read_text(encoding="utf-8")
    digest, least = read_floors(path).hashes["gold/test"], read_floors(path).least["gold/test"]
    path.write_text(written(Floors({"gold/test": digest}, {"gold/test": {**least, "people": 1.01}})), encoding="utf-8")
    high = path.read_text(encoding="utf-8")
    refused = make_floors(tree)
    assert refused.returncode == 1 and f"people 1.01 -> {least['people']:.2f}" in refused.stdout
    assert path.read_text(encoding="utf-8") == high
    assert make_floors(tree, "--accept", "no coder finds more than all").returncode == 0
    after = read_floors(path)
    assert after.least["gold/test"] == least and after.accepted[0].reason == "no coder finds more than all"
    assert path.read_text(encoding="utf-8").startswith(first)
