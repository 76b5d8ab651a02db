"""`rasad show` and `rasad explain`: the text whole and rightly directed, its evidence marked, every entry accounted for."""

import json
import re
from pathlib import Path

import pytest
from rich.cells import cell_len

from rasad.cli import main
from rasad.cli.direction import END, RIGHT_TO_LEFT, harmless, is_right_to_left
from rasad.cli.highlighting import CONTACT, STATEMENT, highlighted
from rasad.record import Record, Report, decode

Captured = pytest.CaptureFixture[str]
TAG = re.compile("\u2066\\[[cs]\\d+\\]\u2069")


@pytest.mark.parametrize("width", [24, 60, 120])
def test_the_text_runs_from_the_right_and_is_whole(
    folder: Path, records: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert main(["show", "call", "--records", str(records)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(cell_len(line) <= width for line in lines)
    key = next(at for at, line in enumerate(lines) if line.startswith(" contact "))
    shown = [line for line in lines[:key] if RIGHT_TO_LEFT in line]
    for line in shown:
        assert line.lstrip().startswith(RIGHT_TO_LEFT)
        assert line.rstrip().endswith(END)
    text = "".join(TAG.sub("", line).replace(RIGHT_TO_LEFT, "").replace(END, "") for line in shown)
    for sentence in (folder / "call.txt").read_text(encoding="utf-8").split("\n"):
        assert "".join(sentence.split()) in "".join(text.split())


def test_the_record_is_shown_under_the_text(db: str, capsys: Captured) -> None:
    assert main(["show", "call", "--db", db]) == 0
    out = capsys.readouterr().out
    assert "[c1]" in out
    assert "[s1]" in out
    assert "Ismail Haniyeh" in out


def test_a_file_is_coded_and_shown(folder: Path, capsys: Captured) -> None:
    assert main(["show", str(folder / "meeting.txt")]) == 0
    assert "Zarif" in capsys.readouterr().out


def test_evidence_is_styled_just_where_it_stands(records: Path) -> None:
    record = decode(records.read_bytes().splitlines()[0])
    lines = highlighted(record)
    said = [line.plain[s.start : s.end] for line in lines for s in line.spans if STATEMENT in str(s.style)]
    content = record.statements[0].content
    assert record.report.text[content.start : content.end] == "".join(said)
    assert any(CONTACT in str(span.style) for line in lines for span in line.spans)


def test_a_hostile_text_cannot_steer_the_terminal() -> None:
    record = Record(report=Report(id="x", text="خبر \x1b[2J\u202eabc\u2069 \x9b1m"))
    assert [line.plain for line in highlighted(record)] == ["خبر [2Jabc 1m"]
    assert harmless("a\u2067b") == "ab"


def test_direction_is_that_of_the_first_letter_outside_isolates() -> None:
    assert is_right_to_left("12 خبر")
    assert is_right_to_left("\u2066[c1]\u2069خبر")
    assert not is_right_to_left("BBC خبر")


@pytest.mark.parametrize("verb", ["show", "explain"])
def test_a_report_that_is_nowhere(verb: str, db: str, records: Path, capsys: Captured) -> None:
    for where in ([], ["--db", db], ["--records", str(records)]):
        assert main([verb, "nowhere", *where]) == 2
        assert "nowhere" in capsys.readouterr().err


def test_every_entry_is_explained_by_its_words_and_rules(records: Path, capsys: Captured) -> None:
    for line in records.read_bytes().splitlines():
        record = decode(line)
        assert main(["explain", record.report.id, "--records", str(records), "--format", "json"]) == 0
        told = [json.loads(reason) for reason in capsys.readouterr().out.splitlines()]
        assert [reason["id"] for reason in told] == [entry.id for entry in (*record.contacts, *record.statements)]
        for reason in told:
            assert reason["rules"]
            for words in reason["words"]:
                assert record.report.text[words["start"] : words["end"]] == words["text"]


def test_an_explanation_names_the_lexicon_and_its_example(records: Path, capsys: Captured) -> None:
    assert main(["explain", "call", "--records", str(records), "--entry", "c1"]) == 0
    out = capsys.readouterr().out
    assert "ar/frames.yml, as in:" in out
    assert "s1" not in out
    assert main(["explain", "call", "--records", str(records), "--entry", "c9"]) == 2
