"""Cross-validation: every report is held out once, by folds and shares that depend on ids alone."""

from pathlib import Path

from rasad.evaluate import load_gold
from rasad.evaluate.gold import GoldReport
from rasad.training import train
from rasad.training.held_out import code_held_out, in_hash_order, parted

ROOT = Path(__file__).resolve().parents[2]


def named(*ids: str) -> list[GoldReport]:
    return [GoldReport(id=identifier) for identifier in ids]


TEN = named(*(f"report-{number}" for number in range(10)))


def test_every_report_is_held_out_once_and_never_learned_from_there() -> None:
    folds = parted(TEN, folds=3, beside=named("beside"))
    assert sorted(report.id for fold in folds for report in fold.held_out) == [report.id for report in TEN]
    for fold in folds:
        held_out, known = {report.id for report in fold.held_out}, {report.id for report in fold.known}
        assert not held_out & known and held_out | known == {"beside", *(report.id for report in TEN)}


def test_folds_do_not_depend_on_the_order_given() -> None:
    assert parted(TEN[::-1]) == parted(TEN)


def test_a_smaller_share_is_part_of_a_larger() -> None:
    half, whole = (parted(TEN, folds=2, share=share)[0].known for share in (0.5, 1.0))
    assert len(half) == 2 and len(whole) == 5 and whole == in_hash_order(whole)
    assert half == whole[:2]
    assert parted(TEN, share=0.0)[0].known == []


def test_held_out_reports_are_coded_and_the_rules_decide_alone_where_nothing_is_learned() -> None:
    gold = load_gold(ROOT / "gold" / "train")[:4]
    records = code_held_out(parted(gold, folds=2, share=0.0))
    assert sorted(records) == sorted(report.id for report in gold)
    entries = [entry for record in records.values() for entry in (*record.contacts, *record.statements)]
    assert entries and {entry.confidence for entry in entries} == {0.6}


def test_learning_again_gives_the_same_weights() -> None:
    gold = load_gold(ROOT / "gold" / "train")[:6]
    weights = train(gold)
    assert weights.known("contact") and weights.known("statement")
    assert train(gold).tables == weights.tables
