"""The bundled sample reports: enough of both languages and kinds, dated, and each with something to find."""

from pathlib import Path

import pytest

import rasad
from rasad.record import Record, Report
from rasad.sources import Sources

SAMPLES = Path(rasad.__file__).parent / "data" / "samples"
PLACES = [SAMPLES / "reports.jsonl", SAMPLES / "pages", SAMPLES / "plain"]


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    coder = rasad.Coder()
    reports = list(Sources(PLACES))
    assert all(isinstance(report, Report) for report in reports)
    return {report.id: coder.code(report) for report in reports if isinstance(report, Report)}


def test_both_languages_in_plain_text_and_html(records: dict[str, Record]) -> None:
    pages = {path.stem for path in (SAMPLES / "pages").glob("*.html")}
    assert pages < set(records)
    for language in ("ar", "fa"):
        of_it = {name for name, record in records.items() if record.report.language == language}
        assert len(of_it) >= 8 and of_it & pages and of_it - pages


def test_the_language_is_that_of_the_name(records: dict[str, Record]) -> None:
    assert {name: record.report.language for name, record in records.items()} == {name: name[:2] for name in records}


def test_all_but_the_bare_files_are_dated_and_have_an_outlet(records: dict[str, Record]) -> None:
    bare = {path.stem for path in (SAMPLES / "plain").glob("*.txt")}
    assert {name for name, record in records.items() if record.report.published is None} == bare
    assert {name for name, record in records.items() if record.report.outlet is None} == bare


def test_web_pages_lose_their_menus_and_keep_every_zwnj(records: dict[str, Record]) -> None:
    for path in (SAMPLES / "pages").glob("*.html"):
        text = records[path.stem].report.text
        assert "محفوظ" not in text
        body = path.read_text(encoding="utf-8").split("<article>")[1].split("</article>")[0]
        assert text.count("\u200c") == body.count("\u200c")


def test_something_is_found_in_nearly_every_one(records: dict[str, Record]) -> None:
    silent = [name for name, record in records.items() if not record.contacts and not record.statements]
    assert len(silent) <= 2, silent


def test_two_outlets_tell_the_same_call_from_both_sides(records: dict[str, Record]) -> None:
    for name in ("ar-qaani-haniyeh-gaza", "fa-qaani-haniyeh-gaza"):
        calls = [contact for contact in records[name].contacts if contact.channel == "phone"]
        assert any({"esmail-qaani", "ismail-haniyeh"} <= set(call.parties) and call.date == "2021-05-15" for call in calls)
