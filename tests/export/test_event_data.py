"""GDELT as pandas reads it with the published heading, POLECAT by its columns: the directions and types their users rely on."""

import io
import re
from pathlib import Path
from typing import Any

import pytest

from rasad.export.codes import country_codes, goldstein, plover_class, quad_class
from rasad.export.polecat import COLUMNS

from .conftest import Export
from .gdelt_columns import EVENTS, MENTIONS
from .made import CALL, DEEDS, records

pandas = pytest.importorskip("pandas")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "codes"


def events(export: Export, of: str = "events") -> Any:
    return pandas.read_csv(io.BytesIO(export("gdelt-events", of)), sep="\t", header=None, names=EVENTS, dtype={
        name: str for name in EVENTS if name.endswith(("Code", "Name", "FullName")) or name.startswith("Event")
    })


def mentions(export: Export, of: str = "events") -> Any:
    return pandas.read_csv(io.BytesIO(export("gdelt-mentions", of)), sep="\t", header=None, names=MENTIONS)


def polecat(export: Export, of: str = "events") -> Any:
    return pandas.read_csv(io.BytesIO(export("polecat", of)), sep="\t", dtype=str, keep_default_na=False).set_index("Event ID")


def test_gdelt_has_the_published_columns(export: Export) -> None:
    assert (len(EVENTS), len(MENTIONS)) == (61, 16)
    for name, number in (("gdelt-events", 61), ("gdelt-mentions", 16)):
        assert {line.count("\t") + 1 for line in export(name).decode().splitlines()} == {number}
    assert events(export).GLOBALEVENTID.is_unique


@pytest.mark.skipif(not SHARED.exists(), reason="the tables of the peers' columns are not here")
def test_the_headings_are_those_of_the_peers() -> None:
    page = (SHARED / "columns.md").read_text(encoding="utf-8")
    assert re.findall(r"^\|\d+\|(\w+)\|", page, re.MULTILINE)[: 61 + 16] == EVENTS + MENTIONS
    polecats = page[page.index("## POLECAT") : page.index("## ICEWS")]
    assert tuple(re.findall(r"^\d+\. (.+)$", polecats, re.MULTILINE)) == COLUMNS[:40]


def test_a_call_goes_from_who_phoned(export: Export) -> None:
    row = events(export).query("EventCode == '041'").iloc[0]
    assert (row.Actor1Name, row.Actor1Code, row.Actor1CountryCode) == ("MOHAMMAD JAVAD ZARIF", "IRNGOV", "IRN")
    assert (row.Actor2Code, row.Actor2CountryCode, row.Actor2KnownGroupCode) == ("PSEHMS", "PSE", "HMS")
    assert (row.SQLDATE, row.MonthYear, row.Year, row.FractionDate) == (20210515, 202105, 2021, 2021.3699)
    assert (row.EventBaseCode, row.EventRootCode, row.QuadClass, row.GoldsteinScale, row.IsRootEvent) == ("041", "04", 1, 1.0, 1)
    assert (row.SOURCEURL, row.DATEADDED) == ("https://example.org/1", 20210516000000)


def test_one_story_told_twice_is_one_event_with_two_mentions(export: Export) -> None:
    row = events(export).query("EventCode == '042'").iloc[0]
    assert (row.NumMentions, row.NumSources, row.NumArticles) == (2, 2, 2)
    assert (row.Actor1Name, row.Actor2Name) == ("MOHAMMAD JAVAD ZARIF", "FUAD HUSSEIN")  # the visitor, the host
    assert (row.ActionGeo_Type, row.ActionGeo_FullName, row.ActionGeo_CountryCode) == (4, "Baghdad, Iraq", "IZ")
    assert len(mentions(export).query(f"GLOBALEVENTID == {row.GLOBALEVENTID}")) == 2


def test_three_who_met_are_three_pairs(export: Export) -> None:
    rows = events(export).query("EventCode == '040'")
    assert sorted(zip(rows.Actor1CountryCode, rows.Actor2CountryCode, strict=True)) == [("IRN", "IRQ"), ("IRN", "SAU"), ("SAU", "IRQ")]


def test_a_day_that_is_not_told_stays_empty(export: Export) -> None:
    planned, denied = (events(export).query(f"EventCode == '{code}'").iloc[0] for code in ("036", "120"))
    assert pandas.isna(planned.SQLDATE) and planned.MonthYear == 202207
    assert pandas.isna(denied.SQLDATE) and pandas.isna(denied.Year)


def test_mentions_lead_to_the_words(export: Export) -> None:
    stored = {record.report.id: record.report.text for record in records()}
    for row in mentions(export).itertuples():
        match = re.fullmatch(r"rasad=(.*)/(c\d+)\[(\d+):.*\]", row.Extras)
        assert match is not None
        assert int(match[3]) == row.ActionCharOffset and len(stored[match[1]]) == row.MentionDocLen
    call = mentions(export).query("MentionIdentifier == 'https://example.org/1'").iloc[0]
    assert CALL[call.Actor1CharOffset :].startswith("ظريف") and CALL[call.Actor2CharOffset :].startswith("إسماعيل هنية")
    assert (call.SentenceID, call.InRawText, call.Confidence, call.MentionType) == (1, 1, 90, 1)


def test_statements_are_events_of_speaker_and_target(export: Export) -> None:
    rows = events(export, "statements").set_index("EventCode")
    assert (rows.loc["050"].Actor1CountryCode, rows.loc["050"].Actor2CountryCode) == ("IRN", "PSE")
    assert pandas.isna(rows.loc["010"].Actor2Name)
    said = mentions(export, "statements").query("MentionIdentifier == 'https://example.org/1'").iloc[0]
    assert CALL[said.ActionCharOffset :].startswith("الحوار") and said.SentenceID == 2


def test_actions_are_events_of_source_and_target(export: Export) -> None:
    rows = events(export, "actions").set_index("EventCode")
    assert list(rows.index) == ["057", "073"]
    assert (rows.loc["057"].Actor1Code, rows.loc["057"].Actor2Code, rows.loc["057"].QuadClass) == ("IRN", "IRQ", 1)
    assert (rows.loc["057"].SQLDATE, rows.loc["057"].ActionGeo_FullName, rows.loc["057"].IsRootEvent) == (20220901, "Baghdad, Iraq", 1)
    assert pandas.isna(rows.loc["073"].Actor1Code) and rows.loc["073"].Actor2Code == "IRQ"
    told = mentions(export, "actions")
    assert told.Confidence.isna().all() and list(told.Actor1CharOffset) == [DEEDS.index("إيران"), -1]
    aid = DEEDS.index("ووصلت")
    assert list(told.Extras) == [f"rasad=deeds/a1[0:{DEEDS.index(' في')}]", f"rasad=deeds/a2[{aid}:{DEEDS.index('.', aid)}]"]


def test_of_an_action_the_source_acts_and_the_target_receives(export: Export) -> None:
    rows = polecat(export, "actions")
    assert [tuple(row) for row in rows.sort_index()[["Event Type", "Actor Name", "Recipient Name"]].values] == [
        ("AGREE", "Iran", "Iraq"), ("AID", "", "Iraq"), ("PROTEST", "", ""),
    ]
    assert (rows.loc["deeds/a3", "Event Mode"], rows.loc["deeds/a3", "Quad Code"]) == ("demo", "MATERIAL CONFLICT")
    assert rows.loc["deeds/a1", "Evidence"].startswith("deeds/a1[0:")


def test_an_action_without_any_actor_has_no_place_in_gdelt_and_that_is_told(store: Any) -> None:
    from rasad.export import Source, write

    source = Source(store)
    assert b"".join(write("gdelt-events", source, "actions")).count(b"\n") == 2
    assert source.counted == {"actions": 3} and source.left_out == {"without an actor": 1}


def test_polecat_has_its_columns(export: Export) -> None:
    lines = export("polecat").decode().splitlines()
    assert lines[0].split("\t") == list(COLUMNS) and len(COLUMNS) == 41
    assert {line.count("\t") for line in lines} == {40}


def test_in_a_visit_the_visitor_acts_and_the_host_receives(export: Export) -> None:
    row = polecat(export).query("`Event Mode` == 'visit'").iloc[0]
    assert (row["Event Type"], row["Actor Name"], row["Recipient Name"]) == ("CONSULT", "Mohammad Javad Zarif", "Fuad Hussein")
    assert (row["Actor COW"], row["Recipient COW"], row["Primary Actor Sector"]) == ("630", "645", "GOV")
    assert (row["Intensity"], row["Quad Code"], row["City"], row["Country"]) == ("4.0", "VERBAL COOPERATION", "Baghdad", "Iraq")
    assert row["Wikipedia Actor ID"] == "Q313641" and row["Evidence"].count("visit-") == 2


def test_of_other_consultations_all_parties_are_actors(export: Export) -> None:
    rows = polecat(export)
    phone = rows[rows["Event Mode"] == "phone"].iloc[0]
    assert (phone["Actor Name"], phone["Recipient Name"]) == ("Ismail Haniyeh; Mohammad Javad Zarif", "")
    three = rows[rows["Actor Name"].str.count(";") == 2].iloc[0]
    assert (three["Event Type"], three["Recipient Name"], three["Actor Country"]) == ("CONSULT", "", "IRN; SAU; IRQ")


def test_a_future_meeting_is_agree_and_a_refused_one_reject(export: Export) -> None:
    rows = polecat(export)
    assert rows[rows["Event Date"] == "2022-07"]["Event Type"].tolist() == ["AGREE"]
    denied = rows[rows["Event Type"] == "REJECT"].iloc[0]
    assert (denied["Event Date"], denied["Actor Name"].count(";"), denied["Recipient Name"]) == ("", 1, "")


def test_what_plover_has_no_event_for_is_left_out_and_told(store: Any) -> None:
    from rasad.export import Source, write

    source = Source(store)
    content = b"".join(write("polecat", source, "statements")).decode()
    assert "hostile" not in content and content.count("\n") == 2
    assert source.left_out == {"without an event in PLOVER (CAMEO 01 and 02)": 1}


def test_codes_of_other_schemes() -> None:
    assert country_codes("IRN") == ("IR", "IR", "IRN", "630") and country_codes("ROU").cameo == "ROM" and country_codes(None).cow == ""
    assert (goldstein("036"), goldstein("0331"), goldstein("0334"), goldstein("130"), goldstein("1312")) == (4.0, 5.2, 6.0, -4.4, -5.8)
    assert [quad_class(code) for code in ("010", "057", "061", "086", "090", "138", "145", "204")] == [1, 1, 2, 2, 3, 3, 4, 4]
    assert plover_class("ACCUSE", None) == ("VERBAL CONFLICT", "-3.0") and plover_class("AGREE", "none such")[1] == "2.5"
