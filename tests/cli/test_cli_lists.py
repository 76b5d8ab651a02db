"""Lists of contacts, statements and people: as tables, JSON and CSV, narrowed down by filters."""

import csv
import io
import json
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.console import Console

from rasad.cli import main
from rasad.cli.direction import END, FIRST_STRONG, RIGHT_TO_LEFT
from rasad.cli.listing import Column, draw

Captured = pytest.CaptureFixture[str]


def listed(capsys: Captured, *arguments: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert main([*arguments, "--format", "json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_contacts_as_json(db: str, capsys: Captured) -> None:
    found = {str(row["report"]): row for row in listed(capsys, "contacts", "--db", db)}
    assert set(found) == {"call", "meeting"}
    assert (found["call"]["channel"], found["call"]["initiator_id"]) == ("phone", "mohammad-bagher-ghalibaf")
    assert "ismail-haniyeh" in found["call"]["party_ids"]  # type: ignore[operator]
    assert "→" in str(found["call"]["who"])


@pytest.mark.parametrize(
    ("filters", "reports"),
    [
        (["--person", "هنیه"], ["call"]), (["--person", "Mohammad Javad Zarif"], ["meeting"]), (["--channel", "phone"], ["call"]),
        (["--channel", "phone", "--channel", "meeting"], ["call", "meeting"]), (["--country", "IRQ"], ["meeting"]),
        (["--status", "denied"], []), (["--report", "call"], ["call"]), (["--since", "2021"], []), (["--outlet", "نمونه"], []),
    ],
)
def test_filters_of_contacts(db: str, capsys: Captured, filters: list[str], reports: list[str]) -> None:
    assert sorted(str(row["report"]) for row in listed(capsys, "contacts", "--db", db, *filters)) == reports


@pytest.mark.parametrize(
    ("filters", "reports"),
    [
        (["--person", "ظریف"], ["meeting"]), (["--words", "الحوار"], ["call"]), (["--words", "همکاری های"], ["meeting"]),
        (["--class", "threaten"], []), (["--since", "2020-07", "--until", "2020"], ["call", "meeting"]),
    ],
)
def test_filters_of_statements(db: str, capsys: Captured, filters: list[str], reports: list[str]) -> None:
    assert sorted({str(row["report"]) for row in listed(capsys, "statements", "--db", db, *filters)}) == reports


def test_people_with_their_names(db: str, capsys: Captured) -> None:
    found = {str(row["id"]): row for row in listed(capsys, "people", "--db", db)}
    assert found["ismail-haniyeh"]["country"] == "PSE"
    assert "إسماعيل هنية" in found["ismail-haniyeh"]["names"]  # type: ignore[operator]
    assert [row["id"] for row in listed(capsys, "people", "--db", db, "--name", "ظريف")] == ["mohammad-javad-zarif"]


def test_csv_that_excel_opens_with_its_arabic(db: str, run) -> None:  # type: ignore[no-untyped-def]
    done = run("statements", "--db", db, "--format", "csv", "--bom")
    assert done.stdout.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8-sig"))))
    assert any("الحوار" in row["words"] for row in rows)
    assert b"\xef\xbb\xbf" not in run("statements", "--db", db, "--format", "csv").stdout


def test_no_cell_is_taken_for_a_formula(db: str) -> None:
    from rasad.cli.listing import _unexecuted

    assert _unexecuted("=1+1") == "'=1+1"
    assert _unexecuted("-5") == "-5"
    assert _unexecuted("خبر") == "خبر"


@pytest.mark.parametrize("width", [30, 60, 90, 120, 200])
@pytest.mark.parametrize("verb", ["contacts", "statements", "people"])
def test_tables_fit_any_terminal_and_isolate_every_line(
    db: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch, verb: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert main([verb, "--db", db]) == 0
    out = capsys.readouterr().out
    assert "Haniyeh" in out
    for line in out.splitlines():
        assert cell_len(line) <= width
        opened = line.count(FIRST_STRONG) + line.count(RIGHT_TO_LEFT)
        assert opened == line.count(END)
        for part in line.split(END):
            arabic = [at for at, sign in enumerate(part) if "\u0600" <= sign <= "\u06ff"]
            assert not arabic or any(mark in part[: arabic[0]] for mark in (FIRST_STRONG, RIGHT_TO_LEFT))


def test_a_limit_says_that_there_is_more(db: str, capsys: Captured) -> None:
    assert main(["contacts", "--db", db, "--limit", "1"]) == 0
    assert "there are more" in capsys.readouterr().out
    assert len(listed(capsys, "contacts", "--db", db, "--limit", "1")) == 1


def test_nothing_found_is_said(db: str, capsys: Captured) -> None:
    assert main(["contacts", "--db", db, "--channel", "video"]) == 0
    assert capsys.readouterr().out == "No contacts.\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--since", "2022", "--until", "2021"], "turn them round"), (["--since", "tomorrow"], "write it as"),
        (["--channel", "pigeon"], "pigeon"),
    ],
)
def test_questions_that_make_no_sense(db: str, capsys: Captured, arguments: list[str], told: str) -> None:
    assert main(["contacts", "--db", db, *arguments]) == 2
    assert told in capsys.readouterr().err


def test_a_database_that_is_not_there(tmp_path: Path, capsys: Captured) -> None:
    assert main(["people", "--db", str(tmp_path / "no.db")]) == 2
    assert "no.db" in capsys.readouterr().err
    assert not (tmp_path / "no.db").exists()


def test_adding_again_changes_nothing_and_codes_nothing(folder: Path, db: str, capsys: Captured) -> None:
    before = listed(capsys, "contacts", "--db", db)
    assert main(["add", str(folder), "--db", db, "--published", "2020-07-15"]) == 0
    assert "0 new, 0 replaced, 2 unchanged" in capsys.readouterr().err
    assert listed(capsys, "contacts", "--db", db) == before


def test_search_finds_words_in_any_spelling(db: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "هنیه", "--db", db, "--format", "json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["report"] for row in found] == ["call"]
    assert found[0]["places"] == ["13-17", "61-65"]
    assert "هنية" in found[0]["excerpt"]
    assert main(["search", '"الحوار بين"', "--db", db]) == 0
    assert "call" in capsys.readouterr().out
    assert main(["search", "کرکوک", "--db", db]) == 0
    assert capsys.readouterr().out == "No reports.\n"


def test_what_goes_into_the_next_command_stays_on_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"words": "كلمات كثيرة " * 20, "id": "ar-ghalibaf-haniyeh-annexation"}]
    draw(Console(width=100), rows, [Column("words", "Words", wide=True), Column("id", "Report", whole=True)])
    assert "ar-ghalibaf-haniyeh-annexation" in capsys.readouterr().out


def test_topics_are_named_in_a_table_and_keep_their_labels_as_data() -> None:
    from rasad.cli.rows import CONTACT_COLUMNS

    out = Console(width=200, record=True, file=io.StringIO())
    row = {"date": "2021-05-15", "topics": ["nuclear-deal", "Syria", "words of the report"]}
    draw(out, [row], CONTACT_COLUMNS)
    told = " ".join(out.export_text().split())
    assert "nuclear deal" in told and "nuclear-deal" not in told and row["topics"][0] == "nuclear-deal"


@pytest.mark.parametrize("width", [90, 100, 120, 150])
def test_a_day_stays_on_one_line_and_names_have_room(width: int) -> None:
    from rasad.cli.rows import CONTACT_COLUMNS

    out = Console(width=width, record=True, file=io.StringIO())
    row = {
        "date": "2024-02-14", "channel": "meeting", "who": "Recep Tayyip Erdoğan → Abdel Fattah el-Sisi", "place": "Sharm el-Sheikh, Egypt",
        "topics": ["nuclear-deal", "Palestinian Territories"], "status": "planned", "according_to": "Turkish Ministry of Foreign Affairs",
        "outlet": "Daily of the Capital", "entry": "ar-cairo-ankara-tie c1",
    }
    draw(out, [row], CONTACT_COLUMNS)
    lines = out.export_text().splitlines()
    assert "2024-02-14  meeting" in lines[2] and "ar-cairo-ankara-tie c1" in lines[2]
    assert all(cell_len(line) <= width for line in lines) and "Recep Tayyip" in lines[2]
