"""The annotated reports that are learned from and measured on, the project's own and those beside it, and where the tables go."""

from collections.abc import Iterable
from pathlib import Path

from rasad.evaluate import GoldReport, load_gold, with_table

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "accuracy.md"
OWN, FOUND = ("gold/train", "gold/development"), ("../shared/gold/train",)  # learned from
OWN_BLIND, FOUND_BLIND = "gold/test", "../shared/gold/reports"  # never learned from


def reports(names: Iterable[str]) -> list[GoldReport]:
    """Give the reports of the folders named; those that are not here are left out."""
    return [report for name in names if (ROOT / name).is_dir() for report in load_gold(ROOT / name)]


def seen(report: GoldReport) -> bool:
    """Say whether a report that nothing was learned from was read while rules were written: the even ones of those kept for measuring.

    Retold reports stand in both sets under one id; the odd ones, and the other reports of the project's own test, were not read.
    """
    kind, number = report.id.rsplit("-", 1)
    return number.isdigit() and int(number) % 2 == 0 and "-own-" not in kind


def write_table(name: str, table: str) -> None:
    """Print a table and put it into the page on accuracy."""
    print(f"{table}\n", flush=True)
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8"), name, table), encoding="utf-8")
