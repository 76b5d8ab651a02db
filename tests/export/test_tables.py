"""CSV as Excel reads it, Parquet as DuckDB does, frames of pandas and Polars: the same rows, led back to the text."""

import builtins
import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import rasad
from rasad.errors import UsageError
from rasad.export.tables import TABLES
from rasad.record import Record

from .conftest import Export
from .made import CALL, DEEDS, records

duckdb = pytest.importorskip("duckdb")
pandas = pytest.importorskip("pandas")
polars = pytest.importorskip("polars")
_REFERENCE = re.compile(r"(.*)/(\w+)\[([\d:,]*)\]")


def read(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf"), "without it Excel takes Arabic for Latin"
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def texts() -> dict[str, Record]:
    return {record.report.id: record for record in records()}


def test_contacts_have_a_row_each_and_lead_back_to_the_words(export: Export) -> None:
    rows = {row["report"]: row for row in read(export("csv", "contacts"))}
    assert set(rows) == {"call 1/ط", "visit-ar", "visit-fa", "planned", "denied", "three"}
    row = rows["call 1/ط"]
    pieces = [CALL[int(a) : int(b)] for a, b in (span.split(":") for span in row["evidence"].split("; "))]
    assert pieces == ["تلقى إسماعيل هنية اتصالاً هاتفياً من ظريف", "بين\nالطرفين"]
    assert row["words"] == "تلقى إسماعيل هنية اتصالاً هاتفياً من ظريف … بين الطرفين"
    assert (row["initiator_id"], row["party_countries"], row["plover_contexts"]) == ("mohammad-javad-zarif", "PSE; IRN", "diplomatic")
    assert (row["according_to"], row["initiator_conflict"], row["confidence"]) == ("Hamas", "false", "0.9")
    assert rows["denied"]["date"] == "" and rows["planned"]["date"] == "2022-07"  # neither guessed nor padded


def test_statements_keep_offsets_over_emoji(export: Export) -> None:
    row = next(row for row in read(export("csv", "statements")) if row["report"] == "call 1/ط")
    assert CALL[int(row["content_start"]) : int(row["content_end"])] == row["words"] == "الحوار مستمر 👍🏽"
    assert CALL[int(row["cue_start"]) : int(row["cue_end"])] == row["cue"] == "وقال"
    assert (row["contact"], row["date"], row["form"], row["class"]) == ("c1", "2021-05-15", "direct", "support")


def test_actions_have_a_row_each_with_both_sides(export: Export) -> None:
    rows = {row["action"]: row for row in read(export("csv", "actions"))}
    assert sorted(rows) == ["a1", "a2", "a3"]
    first = rows["a1"]
    assert DEEDS[int(first["evidence_start"]) : int(first["evidence_end"])] == first["words"] == "وقّعت إيران والعراق اتفاقاً"
    assert (first["source"], first["source_id"], first["target_country"], first["class"]) == ("Iran", "IRN", "IRQ", "agreement")
    assert (first["date"], first["place"], first["plover"], first["published"]) == ("2022-09-01", "Baghdad", "AGREE", "2022-09-02")
    assert (rows["a2"]["source"], rows["a2"]["date"], rows["a3"]["target"]) == ("", "", "")
    assert [row["action"] for row in read(export("csv", "actions", country=("IRN",)))] == ["a1"]
    assert len(read(export("csv", "actions", since="2022-09", undated=True))) == 3
    assert read(export("csv", "actions", until="2021")) == []


def test_an_event_has_one_row_for_all_its_accounts(export: Export) -> None:
    rows = read(export("csv", "events"))
    assert len(rows) == 5
    told = next(row for row in rows if row["accounts"] == "2")
    stored = texts()
    for account in told["evidence"].split("; "):
        match = _REFERENCE.fullmatch(account)
        assert match is not None
        start, end = map(int, match[3].split(":"))
        assert stored[match[1]].report.text[start:end] == stored[match[1]].report.text
    assert told["languages"] == "ar; fa" and told["initiator_accounts"] == "mohammad-javad-zarif: 2"


def test_nothing_is_run_by_a_spreadsheet(export: Export) -> None:
    for of in TABLES:
        for row in read(export("csv", of)):
            assert [cell for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "\t", "\r")] == []
            assert not any("\0" in cell for cell in row.values())
    call = next(row for row in read(export("csv", "contacts")) if row["report"] == "call 1/ط")
    assert (call["outlet"], call["title"]) == ("'=الشرق", "'+اتصال")


def test_lines_end_and_cells_are_quoted_as_excel_wants(export: Export) -> None:
    content = export("csv", "contacts")
    assert content.count(b"\r\n") == len(read(content)) + 1
    assert b"\n" not in content.replace(b"\r\n", b"")  # a line end in the words would part a row for careless readers


@pytest.mark.parametrize("of", list(TABLES))
def test_parquet_as_duckdb_reads_it(export: Export, tmp_path: Path, of: str) -> None:
    path = tmp_path / "rows.parquet"
    path.write_bytes(export("parquet", of))
    with duckdb.connect() as database:
        found = database.execute(f"SELECT * FROM read_parquet('{path}')")
        names = [column[0] for column in found.description]
        rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    assert names == [column.name for column in TABLES[of].columns]
    as_csv = read(export("csv", of))
    assert len(rows) == len(as_csv)
    assert [row[names[0]] for row in rows] == [row[names[0]] for row in as_csv]
    if of == "contacts":
        assert next(row for row in rows if row["report"] == "call 1/ط")["party_ids"] == ["ismail-haniyeh", "mohammad-javad-zarif"]


def test_parquet_says_what_its_columns_mean(export: Export) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    schema = parquet.read_schema(io.BytesIO(export("parquet", "events")))
    assert schema.field("place").metadata[b"description"] == b"where it was"


def frames(db: str) -> Iterator[tuple[str, Any]]:
    with rasad.open(db) as archive:
        yield "contacts", archive.contacts()
        yield "statements", archive.statements()
        yield "events", archive.events(person="ظريف")
        yield "people", archive.people()
        yield "actions", archive.actions(country="IRQ", klass=["agreement", "aid"])


def test_frames_of_pandas(db: str) -> None:
    for name, found in frames(db):
        frame = found.pandas()
        assert len(frame) == found.count() > 0, name
    with rasad.open(db) as archive:
        frame = archive.contacts(channel="phone").pandas().set_index("report")
        assert frame.loc["call 1/ط", "party_ids"] == ["ismail-haniyeh", "mohammad-javad-zarif"]
        assert pandas.isna(archive.contacts(status="denied").pandas().loc[0, "date"])
        said = archive.statements(person="zarif").pandas()
        assert CALL[said.content_start[0] : said.content_end[0]] == said.words[0]


def test_frames_of_polars(db: str) -> None:
    for name, found in frames(db):
        frame = found.polars()
        assert frame.height == found.count() > 0, name
    with rasad.open(db) as archive:
        held = archive.events(status="held").polars()
        assert held.filter(polars.col("accounts") == 2)["languages"].to_list() == [["ar", "fa"]]
        assert archive.contacts(person="nobody at all").polars().schema["evidence"] == polars.List(polars.String)


@pytest.mark.parametrize("missing", ["pandas", "polars", "pyarrow"])
def test_what_is_not_installed_is_named_with_its_extra(db: str, export: Export, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    def without(name: str, globals: Mapping[str, object] | None = None, *more: Any) -> Any:
        if name.split(".")[0] == missing:
            raise ModuleNotFoundError(name=missing)
        return found(name, globals, *more)

    found = builtins.__import__
    with rasad.open(db) as archive:
        asked: Callable[[], object] = {
            "pandas": archive.contacts().pandas, "polars": archive.contacts().polars, "pyarrow": lambda: export("parquet"),
        }[missing]
        monkeypatch.setattr(builtins, "__import__", without)
        with pytest.raises(UsageError, match=r"pip install 'rasad\[(pandas|polars|parquet)\]'"):
            asked()


def test_what_is_asked_for_shows_itself_in_a_notebook(db: str) -> None:
    with rasad.open(db) as archive:
        found = archive.contacts(channel="phone")
        shown = found._repr_html_()
        assert shown.count("<tr>") == 1 + min(10, found.count())
        assert f"<{found.count()} entries (report, contact," in repr(found) and ".pandas()" in repr(found)
    assert "<th>parties</th>" in shown and "<td dir='auto'>" in shown and "<script" not in shown
