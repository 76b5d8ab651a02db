"""The verbs about events: lists, comparison as table, JSON and HTML, explanation, naming, timeline; and the Python door."""

import json
import re
from pathlib import Path

import msgspec
import pytest

from rasad import api
from rasad.cli import main
from rasad.cli.direction import facts_apart
from rasad.errors import UsageError
from rasad.store import open_store

from .telling import DEAL, GAZA, HANIYEH, QAANI, named, told

Captured = pytest.CaptureFixture[str]
TEXT = "قاآني: إدانة <العدوان> على غزة والشيخ جراح"


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Give a database of two accounts of one call, in two languages, that differ on who phoned, and of another call."""
    place = tmp_path / "reports.db"
    here = told("here", QAANI, HANIYEH, about={"ar": TEXT}, outlet="Maan", initiator="esmail-qaani", according_to=["hamas"])
    here = msgspec.structs.replace(here, actors=[named(QAANI, TEXT, "قاآني"), HANIYEH])
    there = told("there", QAANI, HANIYEH, about=GAZA, language="fa", outlet="Tasnim", initiator="ismail-haniyeh")
    with open_store(place) as store:
        store.add([here, there, told("other", QAANI, HANIYEH, about=DEAL, date="2021-06-01", published="2021-06-01")])
    return str(place)


def out(capsys: Captured, *arguments: str) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


@pytest.fixture
def event(db: str, capsys: Captured) -> str:
    lines = out(capsys, "events", "--db", db, "--several", "--format", "jsonl").splitlines()
    return str(json.loads(lines[0])["id"])


def test_events_as_the_contract_has_them(db: str, capsys: Captured) -> None:
    found = [json.loads(line) for line in out(capsys, "events", "--db", db, "--format", "jsonl").splitlines()]
    assert [len(one["members"]) for one in found] == [1, 2]
    both = found[1]
    assert both["schema"] == "rasad-event/1"
    assert both["initiator"]["accounts"] == {"esmail-qaani": 1, "ismail-haniyeh": 1}
    assert both["conflicts"][0]["field"] == "initiator"
    assert set(both["statements"][0]) >= {"speaker", "class", "members", "told_by", "left_out_by"}


def test_lists(db: str, capsys: Captured) -> None:
    assert "initiator" in out(capsys, "events", "--db", db, "--channel", "phone")
    assert out(capsys, "events", "--db", db, "--channel", "visit") == "No events.\n"
    assert out(capsys, "events", "--db", db, "--format", "csv").count("\r\n") == 3
    days = re.findall(r"2021-\d\d-\d\d", out(capsys, "timeline", "--db", db))
    assert days == ["2021-05-15", "2021-06-01"]


def test_a_comparison_as_a_table(db: str, event: str, capsys: Captured) -> None:
    shown = out(capsys, "compare", event, "--db", db)
    assert "The accounts differ\n  initiator\n" in shown
    assert "Told by several, alike" in shown
    assert "[2] Tasnim" in shown
    assert out(capsys, "show", event, "--db", db) == shown
    assert out(capsys, "compare", "here/c1", "--db", db) == shown


def test_a_comparison_as_json(db: str, event: str, capsys: Captured) -> None:
    shown = json.loads(out(capsys, "compare", event, "--db", db, "--format", "json"))
    assert [account["report"] for account in shown["accounts"]] == ["here", "there"]
    (said,) = shown["statements"]
    assert said["relation"] == "same"
    for words in said["told"]:
        assert words["words"] in (TEXT, GAZA["fa"])
        assert words["direction"] == "rtl"


def test_a_comparison_as_a_page(db: str, event: str, tmp_path: Path, capsys: Captured) -> None:
    out(capsys, "compare", event, "--db", db, "--format", "html", "--to", str(tmp_path / "page.html"))
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert page.count("<blockquote dir='rtl'>") >= 4
    assert "<th scope='col'><bdi>Tasnim</bdi></th>" in page
    assert "&lt;العدوان&gt;" in page
    assert "<script" not in page
    assert "http" not in page


def test_why_accounts_are_one_event(db: str, event: str, capsys: Captured) -> None:
    told_ = [json.loads(line) for line in out(capsys, "explain", event, "--db", db, "--format", "json").splitlines()]
    assert [one["report"] for one in told_] == ["here", "there"]
    assert told_[1]["why"] == ["the same parties, day and channel"]
    assert "the same parties, day and channel" in out(capsys, "explain", event, "--db", db)


def test_naming(db: str, capsys: Captured) -> None:
    (row,) = [json.loads(line) for line in out(capsys, "naming", "esmail-qaani", "--db", db, "--format", "json").splitlines()]
    assert (row["outlet"], row["wording"], row["count"], row["where"]) == ("Maan", "قاآني", 1, ["here 0-5"])


@pytest.mark.parametrize("arguments", [["compare", "e-none"], ["compare", "none/c1"], ["naming", "nobody at all"]])
def test_what_is_not_there(arguments: list[str], db: str, capsys: Captured) -> None:
    assert main([*arguments, "--db", db]) == 2
    assert arguments[1] in capsys.readouterr().err


def test_the_python_door(db: str, event: str) -> None:
    with api.open(db) as archive:
        assert [len(one.event.members) for one in archive.events(person="ismail-haniyeh", channel="phone")] == [1, 2]
        assert archive.event(event).event.date == "2021-05-15"
        assert [n.wording for n in archive.namings("esmail-qaani")] == ["قاآني"]
        assert [one.event.date for one in archive.timeline(person="ismail-haniyeh")] == ["2021-05-15", "2021-06-01"]
        assert list(archive.timeline(person="ismail-haniyeh", since="2021-07")) == []
        with pytest.raises(UsageError, match="no event"):
            archive.event("e-none")


def test_a_comparison_in_python(db: str, event: str) -> None:
    with api.open(db) as archive:
        shown = archive.compare(event)
        assert archive.compare("there/c1") == archive.compare(archive.event(event)) == shown
        with pytest.raises(UsageError, match="no event"):
            archive.compare("nowhere/c1")
    assert [(account.outlet, account.according_to) for account in shown.accounts] == [("Maan", ["hamas"]), ("Tasnim", [])]
    assert [(c.field, [side.value for side in c.sides]) for c in shown.conflicts] == [("initiator", ["Esmail Qaani", "Ismail Haniyeh"])]
    (said,) = shown.statements
    assert (said.speaker, said.relation, said.left_out_by) == ("Esmail Qaani", "same", [])
    assert [(told_.report, told_.words) for told_ in said.told] == [("here", TEXT), ("there", GAZA["fa"])]


def test_an_arabic_outlet_does_not_turn_the_date_after_it() -> None:
    assert facts_apart("seed-1 c1 · روزنامه · 2023-10-12") == "seed-1 c1 · \u2068روزنامه\u2069 · 2023-10-12"
