"""Pictures: specifications that hold the numbers asked for, drawn without a network, with Arabic whole, and axes of whole numbers."""

import itertools
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from rasad.cli import main
from rasad.cli.picture import PICTURES
from rasad.export.pictures import (
    Look,
    by_channel_picture,
    cells,
    matrix_picture,
    network_picture,
    over_time_picture,
    png,
    svg,
    wordings_picture,
)
from rasad.export.pictures.look import label, whole_ticks
from rasad.export.pictures.over_time import end_of
from rasad.store import Count, Counts, Store, TieFilter

pytest.importorskip("vl_convert")
_LANGUAGES = ("en", "ar", "fa")
_ARABIC = re.compile("[\u0600-\u06ff]")
_SVG = "{http://www.w3.org/2000/svg}"


def written(drawn: str) -> list[str]:
    """Give the words of an SVG, without the signs that keep their direction."""
    texts = ["".join(element.itertext()) for element in ElementTree.fromstring(drawn).iter(f"{_SVG}text")]
    return [re.sub("[\u2066-\u2069]", "", text) for text in texts if text]


def wanted(kind: str) -> list[str]:
    return ["--person", "mohammad-javad-zarif"] if kind == "wordings" else []


@pytest.mark.parametrize("kind", PICTURES)
@pytest.mark.parametrize("ending", ["svg", "png", "json"])
def test_the_command_draws_each_kind_as_each_format(db: str, tmp_path: Path, kind: str, ending: str) -> None:
    target = tmp_path / f"picture.{ending}"
    assert main(["picture", kind, *wanted(kind), "--db", db, "--language", "ar", "--theme", "dark", "--to", str(target)]) == 0
    content = target.read_bytes()
    if ending == "png":
        assert content.startswith(b"\x89PNG\r\n") and len(content) > 2000
    elif ending == "svg":
        assert ElementTree.fromstring(content).tag == f"{_SVG}svg" and _ARABIC.search("".join(written(content.decode())))
    else:
        assert re.fullmatch(r"https://vega.github.io/schema/vega(-lite)?/v5.json", json.loads(content)["$schema"])


def spec(db: str, target: Path, *arguments: str) -> dict[str, Any]:
    assert main(["picture", *arguments, "--db", db, "--to", str(target)]) == 0
    found: dict[str, Any] = json.loads(target.read_text(encoding="utf-8"))
    return found


def test_the_command_counts_what_it_is_asked_for(db: str, tmp_path: Path) -> None:
    target = tmp_path / "p.json"
    by_year = spec(db, target, "timeline", "--by", "year")["data"]["values"]
    assert [(bar["from"], bar["high"] - bar["low"]) for bar in by_year] == [("2021-01-01", 1), ("2022-01-01", 2)]
    planned = spec(db, target, "timeline", "--status", "planned", "--by", "month")["data"]["values"]
    assert [(bar["from"], bar["to"]) for bar in planned] == [("2022-07-01", "2022-08-01")]
    assert spec(db, target, "timeline", "--since", "2023")["data"]["values"] == []
    nodes, ties = (one["values"] for one in spec(db, target, "network", "--level", "country", "--country", "PSE")["data"])
    assert {node["id"] for node in nodes} == {"PSE", "IRN"} and [(tie["source"], tie["target"], tie["directed"]) for tie in ties] == [
        ("IRN", "PSE", True),
    ]
    squares = spec(db, target, "matrix")["data"]["values"]
    assert sum(one["events"] for one in squares) == 2 * 5  # a call, a visit, the three pairs of a meeting, each from both ends
    rows = spec(db, target, "wordings", "--person", "fuad-hussein")["data"]["values"]
    assert sorted(row["number"] for row in rows) == [1, 2] and all("فؤاد" in row["row"] for row in rows)


@pytest.mark.parametrize(("arguments", "told"), [
    (["wordings"], "Give one --person"), (["wordings", "--person", "nobody at all"], "nobody is so called"),
    (["timeline", "--since", "2022", "--until", "2021"], "turn them round"), (["pie"], "pie"),
])
def test_what_makes_no_sense_is_told(
    db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert main(["picture", *arguments, "--db", db, "--to", str(tmp_path / "p.svg")]) == 2
    error = capsys.readouterr().err
    assert told in error and "Traceback" not in error and list(tmp_path.iterdir()) == []


def test_an_ending_says_what_to_write(db: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["picture", "matrix", "--db", db, "--to", str(tmp_path / "p.gif")]) == 2
    assert ".svg, .png, .json" in capsys.readouterr().err and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_from_numbers_to_a_drawing_in_python(store: Store, language: Any, theme: Any) -> None:
    look = Look(language, theme)
    network, activity = store.network(), store.activity()
    specs = [
        network_picture(network, look, "t"), matrix_picture(network, look, "t"), over_time_picture(activity, "channel", look, "t"),
        over_time_picture(store.classes(), "class", look, "t"), wordings_picture(store.wordings("mohammad-javad-zarif"), look, "t"),
        by_channel_picture({("phone", "first"): 2, ("visit", "second"): 1}, [("first", "A"), ("second", "B")], look, "t"),
    ]
    for drawn in map(svg, specs):
        assert look.paper in drawn and ElementTree.fromstring(drawn).tag == f"{_SVG}svg"
        assert "<script" not in drawn and "href" not in drawn  # nothing runs, nothing leads elsewhere
    assert png(specs[1]).startswith(b"\x89PNG")


def test_nothing_is_asked_for_elsewhere_while_drawing() -> None:
    outside = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "data": {"url": "https://example.org/numbers.csv"},
               "mark": "bar", "encoding": {"x": {"field": "a"}}}
    try:
        drawn = svg(outside)
    except ValueError as error:
        assert "example.org" in str(error)
    else:
        assert "mark-rect" in drawn and "<path aria-label" not in drawn  # an empty picture


def test_bars_of_a_stretch_of_time_lie_on_each_other_and_never_fill_the_axis_alone() -> None:
    counts = Counts(bucket="day", counts=[Count(start="2021-05-15", of=of, number=n) for of, n in (("phone", 2), ("visit", 1))],
                    inexact=1, undated=2)
    made = over_time_picture(counts, "channel", Look(), "t")
    assert [(bar["low"], bar["high"]) for bar in made["data"]["values"]] == [(0, 2), (2, 3)]
    first, last = made["encoding"]["x"]["scale"]["domain"]
    assert (first, last) == ("2021-05-11", "2021-05-20")
    assert "3 without a date exact enough" in "".join(written(svg(made)))
    assert [text for text in written(svg(made)) if text.isdigit()] == ["0", "1", "2", "3"]  # whole numbers, each once


@pytest.mark.parametrize("most", [0, 1, 5, 6, 7, 60, 61, 999, 10**6])
def test_axes_mark_a_few_whole_numbers(most: int) -> None:
    ticks = whole_ticks(most)
    assert ticks[0] == 0 and 1 <= len(ticks) <= 7 and ticks[-1] <= most and len({b - a for a, b in itertools.pairwise(ticks)}) <= 1


def test_stretches_of_time_end_where_the_next_begins() -> None:
    import datetime

    day = datetime.date(2024, 2, 1)
    assert [end_of(day, bucket).isoformat() for bucket in ("day", "week", "month", "year")] == [
        "2024-02-02", "2024-02-08", "2024-03-01", "2025-02-01",
    ]


def test_labels_keep_their_direction_and_turn_nothing() -> None:
    assert label("a\u202eb\n c" + "x" * 50) == "\u2068ab c" + "x" * 29 + "…\u2069"
    assert Look("fa").number(12345) == "۱۲٬۳۴۵" and Look("fa").decimal(0.5) == "۰٫۵۰" and Look("ar").number(12345) == "12,345"


def test_a_matrix_counts_both_ways_and_who_began(store: Store) -> None:
    found = cells(store.network(TieFilter(person=("fuad-hussein",))))
    assert found["fuad-hussein", "mohammad-javad-zarif"] == (2, 0) and found["mohammad-javad-zarif", "fuad-hussein"] == (2, 1)
