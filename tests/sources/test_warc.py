"""WARC files: the Arabic and Persian pages of a crawl, whatever else is in it and wherever it ends."""

import gzip
from pathlib import Path

import pytest

from rasad.record import Report
from rasad.sources import Problem, Sources
from rasad.sources.stories import plain_address, story_id
from rasad.sources.warc import in_arabic_letters

from .making import ARABIC, PERSIAN, capture, page, put, warc

ENGLISH = page("The minister received a call from his counterpart and said the talks were useful. " * 20)
URDU = page("وزیر اعظم نے کہا ہے کہ پاکستان اور ایران کے درمیان تعلقات بہت اچھے ہیں اور ان میں بہتری کی گنجائش ہے۔ " * 6)
SORANI = page("سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوەی ئێران کۆبووەوە و باسیان لە پەیوەندییەکانی نێوانیان کرد. " * 6)
GOOD = page(ARABIC * 2, head='<meta property="article:published_time" content="2021-05-15T10:00:00Z">')
PERSIAN_PAGE = page(PERSIAN * 3, title="گفت‌وگو", language="fa")


def read(path: Path) -> tuple[list[Report], list[Problem]]:
    found = list(Sources([path]))
    return [item for item in found if isinstance(item, Report)], [item for item in found if isinstance(item, Problem)]


@pytest.mark.parametrize("packed", [True, False])
def test_pages_become_reports_with_their_address(tmp_path: Path, packed: bool) -> None:
    records = [capture("https://www.aljazeera.net/news/1", GOOD), capture("https://example.org/2", PERSIAN_PAGE)]
    reports, problems = read(put(tmp_path / ("c.warc.gz" if packed else "c.warc"), warc(records, packed)))
    assert problems == []
    first, second = reports
    assert (first.id, first.url) == (story_id("https://aljazeera.net/news/1"), "https://www.aljazeera.net/news/1")
    assert (first.outlet, first.published) == ("قناة الجزيرة", "2021-05-15")
    assert "گفت‌وگو" in second.text


def test_other_languages_are_passed_over_early_and_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    from rasad.sources import warc as module

    monkeypatch.setattr(module, "read_page", lambda text, *given: seen.append(text) or Report(id="x", text=text))
    others = [capture(f"https://example.org/{number}", body) for number, body in enumerate([ENGLISH, URDU, SORANI] * 3)]
    reports, (problem,) = read(put(tmp_path / "c.warc.gz", warc([*others, capture("https://example.org/a", GOOD)])))
    assert len(reports) == len(seen) == 1
    assert (problem.outcome, problem.number) == ("passed-over", 9)
    assert "other languages" in str(problem)


def test_what_is_no_page_or_stands_there_twice_is_passed_over(tmp_path: Path) -> None:
    records = [
        capture("https://example.org/a", GOOD), capture("http://www.example.org/a?utm_source=x#top", GOOD),
        capture("https://example.org/b", GOOD, status="404 Not Found"), capture("https://example.org/c.png", b"\x89PNG", kind="image/png"),
        capture("https://example.org/d", page("").replace("<p>", f"<p hidden>{ARABIC * 4}")),
    ]
    reports, problems = read(put(tmp_path / "c.warc.gz", warc(records)))
    assert reports[0].url == "https://example.org/a"
    counted = {problem.why: problem.number for problem in problems}
    assert counted["that stand in the file before"] == 1
    assert counted["answers that are no web page"] == 2


@pytest.mark.parametrize("sent", ["gzip", "chunked", "unpacked"])
def test_pages_as_servers_send_them(tmp_path: Path, sent: str) -> None:
    body = GOOD.encode()
    pieces = b"%x\r\n%s\r\n%x;a=b\r\n%s\r\n0\r\n\r\n" % (99, body[:99], len(body) - 99, body[99:])
    made, headers = {
        "gzip": (gzip.compress(body), "Content-Encoding: gzip\r\n"), "chunked": (pieces, "Transfer-Encoding: chunked\r\n"),
        "unpacked": (body, "Content-Encoding: gzip\r\n"),
    }[sent]
    (report,), problems = read(put(tmp_path / "c.warc.gz", warc([capture("https://example.org/a", made, headers=headers)])))
    assert problems == []
    assert ARABIC in report.text


def test_a_page_in_windows_1256(tmp_path: Path) -> None:
    body = GOOD.replace("utf-8", "windows-1256").encode("cp1256")
    (report,), _ = read(put(tmp_path / "c.warc.gz", warc([capture("https://example.org/a", body, kind="text/html")])))
    assert ARABIC in report.text


def test_a_page_that_unpacks_to_a_flood_does_not(tmp_path: Path) -> None:
    flood = gzip.compress(bytes(400 * 2**20))
    records = [capture("https://example.org/a", flood, headers="Content-Encoding: gzip\r\n"), capture("https://example.org/b", GOOD)]
    reports, _ = read(put(tmp_path / "c.warc.gz", warc(records)))
    assert [report.url for report in reports] == ["https://example.org/b"]


@pytest.mark.parametrize("packed", [True, False])
def test_a_file_cut_in_the_middle_gives_what_stands_before(tmp_path: Path, packed: bool) -> None:
    made = warc([capture(f"https://example.org/{number}", GOOD + f"<!-- {number} -->") for number in range(10)], packed)
    reports, problems = read(put(tmp_path / ("c.warc.gz" if packed else "c.warc"), made[: int(len(made) * 0.57)]))
    assert len(reports) == 5
    assert "cut short in record 6" in str(problems[0])


@pytest.mark.parametrize("content", [b"no crawl at all", gzip.compress(b"no crawl at all"), b"\x1f\x8b rubbish" * 10])
def test_what_is_no_warc_is_told_of(tmp_path: Path, content: bytes) -> None:
    reports, (problem,) = read(put(tmp_path / "c.warc", content))
    assert reports == []
    assert "no sound WARC" in str(problem)


@pytest.mark.parametrize(("body", "is_ours"), [(GOOD, True), (PERSIAN_PAGE, True), (ENGLISH, False), (URDU, False), (SORANI, False)])
def test_languages_are_told_by_bytes(body: str, is_ours: bool) -> None:
    assert in_arabic_letters(body.encode()) is is_ours


def test_the_address_of_a_story() -> None:
    assert plain_address("HTTPS://Example.org:443/a?id=1&utm_source=x&fbclid=y#part") == "https://example.org/a?id=1"
    assert story_id("http://www.example.org/a/") == story_id("https://example.org/a")
    assert story_id("https://example.org/a?id=1") != story_id("https://example.org/a?id=2")
    assert story_id("https://example.org/rss", "1") != story_id("https://example.org/rss", "2")
