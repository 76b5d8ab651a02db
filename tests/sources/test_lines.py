"""JSON Lines: good lines become reports, bad ones problems that name the line."""

import gzip
import json
from pathlib import Path

import pytest

from rasad.record import Report
from rasad.sources import Problem, Sources

TEXT = "قال الوزير إن اللقاء مفيد."


def read(path: Path, content: bytes) -> list[Report | Problem]:
    path.write_bytes(content)
    return list(Sources([path]))


def line(**fields: object) -> bytes:
    return json.dumps({"id": "r", "text": TEXT} | fields, ensure_ascii=False).encode() + b"\n"


def test_all_fields_are_taken(tmp_path: Path) -> None:
    given = {"title": "ع", "published": "2021-05-15T10:00:00Z", "outlet": "صحيفة", "url": "https://example.org", "language": "fa-IR"}
    assert read(tmp_path / "r.jsonl", line(**given)) == [
        Report(id="r", text=TEXT, title="ع", published="2021-05-15", outlet="صحيفة", url="https://example.org", language="fa")
    ]


def test_the_text_is_not_touched(tmp_path: Path) -> None:
    text = " \ufeffنص\r\n\tبمسافات \u200c \n"
    (report,) = read(tmp_path / "r.jsonl", line(text=text))
    assert isinstance(report, Report)
    assert report.text == text


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        (b'{"id": "x"\n', "no valid JSON"), (b'{"id": "x"}\n', "`text`"), (b'{"text": "x"}\n', "`id`"), (b"[1]\n", "no report"),
        (b"null\n", "no report"), (line(text=5), "no report"), (line(text="  "), "empty"), (line(id=" "), "`id` is empty"),
        (b'{"id": "x", "text": "\\u0000"}\n', "NUL"),
        (b'{"id": "x", "text": "\\ud800 x"}\n', "no valid JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path, bad: bytes, told: str) -> None:
    found = read(tmp_path / "r.jsonl", line(id="a") + bad + b"\n" + line(id="b"))
    assert [item.id for item in found if isinstance(item, Report)] == ["a", "b"]
    (problem,) = (item for item in found if isinstance(item, Problem))
    assert problem.outcome == "skipped"
    assert "r.jsonl, line 2: " in str(problem)
    assert told in str(problem)


def test_a_date_that_is_none_is_noted_and_the_report_kept(tmp_path: Path) -> None:
    noted, report = read(tmp_path / "r.jsonl", line(published="1400-02-25"))
    assert isinstance(noted, Problem)
    assert noted.outcome == "noted"
    assert isinstance(report, Report)
    assert report.published is None


def test_a_line_longer_than_any_report_is_stepped_over(tmp_path: Path) -> None:
    found = read(tmp_path / "r.jsonl", line(id="a") + line(text="ن" * 6_000_000) + line(id="b"))
    assert [item.id for item in found if isinstance(item, Report)] == ["a", "b"]
    assert "line 2" in str(found[1])


def test_compressed_and_marked_files_are_read(tmp_path: Path) -> None:
    assert len(read(tmp_path / "r.jsonl.gz", gzip.compress(line()))) == 1
    assert len(read(tmp_path / "s.jsonl", b"\xef\xbb\xbf" + line())) == 1
    assert [item.id for item in read(tmp_path / "t.jsonl", (line() + line(id="s")).decode().encode("utf-16"))] == ["r", "s"]  # type: ignore[union-attr]


def test_a_compressed_file_cut_short_gives_what_stands_before(tmp_path: Path) -> None:
    packed = gzip.compress(b"".join(line(id=str(n), title=str(n * 7919)) for n in range(5000)))
    found = read(tmp_path / "r.jsonl.gz", packed[: len(packed) // 2])
    assert len(found) > 100
    assert "cut short" in str(found[-1])


def test_a_json_file_with_a_list_is_read(tmp_path: Path) -> None:
    found = read(tmp_path / "r.json", json.dumps([{"id": "a", "text": TEXT}, {"id": "b"}]).encode())
    assert isinstance(found[0], Report)
    assert "object 2" in str(found[1])


def test_the_default_date_is_only_for_those_without(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_bytes(line(id="a") + line(id="b", published="2020"))
    found = list(Sources([tmp_path / "r.jsonl"], published="2021-05-15"))
    assert [item.published for item in found if isinstance(item, Report)] == ["2021-05-15", "2020"]
