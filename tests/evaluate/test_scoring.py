"""Scoring on small reports, where every figure can be worked out by hand."""

import json
from pathlib import Path

import pytest

from rasad.errors import InputError
from rasad.evaluate import (
    Accuracy,
    Retrieval,
    as_json,
    as_markdown,
    as_text,
    error_lines,
    evaluate,
    evaluate_by_language,
    load_gold,
    load_records,
)
from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement, encode

TEXT = "اتصل الوزير أحمد بنظيره سالم وقال إن الحوار مستمر"
GOLD = {
    "id": "r1", "language": "ar", "published": "2021-05-15",
    "actors": {
        "ahmad": {"kind": "person", "english": "Ahmad", "country": None, "mentions": [{"text": "أحمد"}]},
        "salem": {"kind": "person", "english": "Salem", "country": None, "mentions": [{"text": "سالم"}]},
    },
    "contacts": [{"id": "c1", "channel": "phone", "status": "held", "parties": ["ahmad", "salem"], "initiator": "ahmad", "date": None}],
    "statements": [
        {"speaker": "ahmad", "form": "indirect", "class": "state", "contact": "c1", "target": None, "content": {"text": "الحوار مستمر"}}
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "r1.json").write_text(json.dumps(GOLD), encoding="utf-8")
    (tmp_path / "r1.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def person(key: str, name: str, word: str) -> Actor:
    start = TEXT.index(word)
    mention = Mention(start=start, end=start + len(word), kind="name")
    return Actor(id=key, kind="person", name=name, names={"en": [name]}, mentions=[mention])


def record(parties: list[str] | None = None, speaker: str = "p1", content: str = "الحوار مستمر", klass: str = "state") -> Record:
    start = TEXT.index(content)
    statement = Statement(
        id="s1", speaker=speaker, form="indirect", content=Span(start, start + len(content)), cue=Span(0, 1), klass=klass, contact="k1"
    )
    contact = Contact(id="k1", channel="phone", status="held", parties=parties or ["p1", "p2"], initiator="p1")
    return Record(
        report=Report(id="r1", text=TEXT), actors=[person("p1", "Ahmad", "أحمد"), person("p2", "Salem", "سالم")],
        contacts=[contact], statements=[statement],
    )


def test_a_perfect_record_scores_one_everywhere(folder: Path) -> None:
    figures = evaluate(load_gold(folder), {"r1": record()}).figures
    assert figures["people"] == Retrieval(1.0, 1.0, 1.0, 2, 2)
    assert figures["contacts"] == Retrieval(1.0, 1.0, 1.0, 1, 1)
    assert figures["statements"] == Retrieval(1.0, 1.0, 1.0, 1, 1)
    assert figures["initiator"] == figures["statement's contact"] == figures["class"] == Accuracy(1.0, 1)


def test_a_report_without_a_record_is_all_missed(folder: Path) -> None:
    evaluation = evaluate(load_gold(folder), {})
    assert evaluation.figures["people"] == Retrieval(0.0, 0.0, 0.0, 2, 0)
    assert [error.kind for error in evaluation.errors] == ["person missed", "person missed", "contact missed", "statement missed"]


def test_a_wrong_party_is_one_contact_missed_and_one_extra(folder: Path) -> None:
    evaluation = evaluate(load_gold(folder), {"r1": record(parties=["p1", "elsewhere"])})
    assert evaluation.figures["contacts"] == Retrieval(0.0, 0.0, 0.0, 1, 1)
    assert ("r1", "contact extra", "phone/held", "?elsewhere + ahmad") in evaluation.errors


def test_a_statement_needs_half_of_the_content_and_the_speaker(folder: Path) -> None:
    gold = load_gold(folder)
    assert evaluate(gold, {"r1": record(content="مستمر")}).figures["statements"].f1 == 0.0
    wrong = evaluate(gold, {"r1": record(speaker="p2")})
    assert wrong.figures["statements"].f1 == 0.0
    assert ("r1", "speaker wrong", "ahmad <> p2", "الحوار مستمر") in wrong.errors


def test_a_wrong_class_is_counted_and_listed(folder: Path) -> None:
    evaluation = evaluate(load_gold(folder), {"r1": record(klass="demand")})
    assert evaluation.figures["class"] == Accuracy(0.0, 1)
    assert error_lines(evaluation) == "r1\tclass wrong\tstate <> demand\tالحوار مستمر"


def test_the_table_has_a_column_for_each_language(folder: Path) -> None:
    table = as_markdown(evaluate_by_language(load_gold(folder), {"r1": record()}))
    assert table.splitlines()[0] == "| measure | All | Arabic |"
    assert "| Contacts (F1) | 1.00 | 1.00 |" in table
    assert "| Whom the account is credited to (accuracy) | – | – |" in table


def test_text_and_json_carry_the_same_figures(folder: Path) -> None:
    evaluation = evaluate(load_gold(folder), {"r1": record()})
    assert json.loads(as_json(evaluation))["contacts"]["f1"] == 1.0
    assert "contacts             precision 1.0  recall 1.0  f1 1.0  gold 1  system 1" in as_text(evaluation)


def test_a_span_that_is_not_in_the_text_is_named(folder: Path) -> None:
    (folder / "r1.txt").write_text("نص آخر", encoding="utf-8")
    with pytest.raises(InputError, match="is not in the text"):
        evaluate(load_gold(folder), {"r1": record()})


def test_a_broken_file_is_named(folder: Path) -> None:
    (folder / "r2.json").write_text('{"id": 3}', encoding="utf-8")
    with pytest.raises(InputError, match=r"r2\.json"):
        load_gold(folder)


def test_a_folder_without_gold_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no ID\.json here"):
        load_gold(tmp_path)


def test_records_are_read_by_report_id_and_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "records.jsonl"
    path.write_bytes(encode(record()) + b"\n\n")
    assert load_records(path) == {"r1": record()}
    path.write_bytes(encode(record()) + b"\n{broken\n")
    with pytest.raises(InputError, match="line 2"):
        load_records(path)
    with pytest.raises(InputError, match="No such file"):
        load_records(tmp_path / "none.jsonl")
