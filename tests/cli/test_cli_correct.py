"""Corrections from the command line: made, listed, taken back, and refused with a reason where they make no sense."""

import json
import shutil
from pathlib import Path

import pytest

from rasad.cli import main
from rasad.store import open_store

Captured = pytest.CaptureFixture[str]
BY = ("--by", "A. Reader")


@pytest.fixture
def own(db: str, tmp_path: Path) -> str:
    """Give a database of one's own."""
    return shutil.copy(db, tmp_path / "own.db")


def correct(own: str, *arguments: str) -> int:
    return main(["correct", *arguments, "--db", own])


def listed(own: str, capsys: Captured, *arguments: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert correct(own, "list", *arguments, "--format", "json") == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_field_is_set_listed_and_taken_back(own: str, capsys: Captured) -> None:
    assert correct(own, "set", "call", "c1", "channel=video", "initiator=هنية", *BY, "--note", "it was on screen") == 0
    said = capsys.readouterr().out
    assert "Correction 1: call c1: channel: phone → video" in said and "mohammad-bagher-ghalibaf → ismail-haniyeh" in said
    with open_store(own) as store:
        record = store.record("call")
        assert record is not None and (record.contacts[0].channel, record.contacts[0].initiator) == ("video", "ismail-haniyeh")
    rows = listed(own, capsys, "call")
    assert [(row["number"], row["field"], row["value"], row["state"]) for row in rows] == [
        (1, "channel", "video", "stands"), (2, "initiator", "ismail-haniyeh", "stands"),
    ]
    assert rows[0]["author"] == "A. Reader" and rows[0]["note"] == "it was on screen"
    assert correct(own, "withdraw", "1", *BY) == 0
    assert [row["state"] for row in listed(own, capsys)] == ["taken back", "stands", "stands"]
    with open_store(own) as store:
        record = store.record("call")
        assert record is not None and record.contacts[0].channel == "phone"


def test_a_field_is_emptied_and_an_entry_dropped(own: str, capsys: Captured) -> None:
    assert correct(own, "set", "meeting", "c1", "place=", "topics=", *BY) == 0
    assert correct(own, "drop", "meeting", "s1", *BY) == 0
    with open_store(own) as store:
        record = store.record("meeting")
        assert record is not None and record.contacts[0].place is None and record.contacts[0].topics == [] and record.statements == []
    assert [row["act"] for row in listed(own, capsys, "meeting")] == ["set", "set", "drop"]


def test_a_missed_contact_is_added_by_its_words(own: str, capsys: Captured) -> None:
    values = ("channel=message", "status=planned", "parties=Qatar, هنية", "date=2020", "evidence=الحوار بين الطرفين")
    assert correct(own, "add", "call", "contact", *values, *BY) == 0
    with open_store(own) as store:
        record = store.record("call")
        assert record is not None
        added = record.contacts[-1]
        assert (added.parties, added.date) == (["QAT", "ismail-haniyeh"], "2020")
        assert [record.report.text[span.start : span.end] for span in added.evidence] == ["الحوار بين الطرفين"]
    assert correct(own, "set", "call", "c+1", "evidence=0-4", "status=held", *BY) == 0
    assert main(["events", "--db", own, "--channel", "message", "--format", "json"]) == 0
    assert '"QAT"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["set", "call", "c1", "channel=fax", *BY], "fax"), (["set", "call", "c1", "colour=red", *BY], "they have channel"),
        (["set", "call", "c9", "channel=phone", *BY], "rasad show call"), (["set", "nowhere", "c1", "place=", *BY], "no report"),
        (["set", "call", "c1", "channel", *BY], "FIELD=VALUE"),
        (["set", "call", "c1", "initiator=Nobody Such", *BY], "nobody is so called"),
        (["set", "call", "c1", "evidence=كلمات ليست فيه", *BY], "does not stand in call"),
        (["set", "call", "s1", "content=هنية", *BY], "more than once"), (["set", "call", "c1", "evidence=5-99999", *BY], "does not stand"),
        (["set", "call", "c1", "initiator_conflict=perhaps", *BY], "bool"), (["withdraw", "7", *BY], "no correction 7"),
        (["add", "call", "contact", "channel=phone", *BY], "status"), (["set", "call", "c1", "place="], "--by"),
        (["list", "nowhere"], "no report"),
        (["drop", "call", "c1", "--by", " "], "author"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(own: str, capsys: Captured, arguments: list[str], reason: str) -> None:
    assert correct(own, *arguments) == 2
    assert reason in capsys.readouterr().err
    assert listed(own, capsys) == []


def test_the_list_is_read_as_a_table(own: str, capsys: Captured) -> None:
    assert correct(own, "list") == 0
    assert "No corrections" in capsys.readouterr().out
    assert correct(own, "set", "call", "c1", "status=denied", *BY) == 0
    assert correct(own, "list") == 0
    shown = capsys.readouterr().out
    assert "status: held → denied" in shown and "A. Reader" in shown and "stands" in shown
