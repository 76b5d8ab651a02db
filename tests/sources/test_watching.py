"""Rounds over feeds: each story once, whatever hosts answer, and whenever the watch is ended."""

import email.utils
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rasad.errors import StoreError
from rasad.record import Report
from rasad.sources import Problem
from rasad.sources.feeds import Fetcher, Notes, Watch
from rasad.sources.feeds.watching import Round
from rasad.sources.stories import story_id

from .host import Given, Host
from .making import ARABIC


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.time = 1_600_000_000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(host: Host, tmp_path: Path, clock: Clock) -> Iterator[Watch]:
    """Give a watch over the host's /feed."""
    with Notes(tmp_path / "notes") as notes, Fetcher(allow_private=True, delay=0) as fetcher:
        yield Watch([f"{host.address}/feed"], notes, fetcher, now=clock)


def run(watch: Watch, keep: bool = True) -> tuple[list[Report], list[Problem]]:
    """Make a round; reports are kept as whoever stores them says so."""
    found = list(watch.stories())
    reports = [item for item in found if isinstance(item, Report)]
    if keep:
        watch.keep([report.id for report in reports])
    return reports, [item for item in found if isinstance(item, Problem)]


def test_a_story_is_read_from_its_page(host: Host, watch: Watch) -> None:
    host.answers["/feed"] = host.feed("/a")
    (report,), problems = run(watch)
    assert problems == []
    assert report.id == story_id(f"{host.address}/a")
    assert report.url == f"{host.address}/a"
    assert (report.title, report.published, report.outlet) == ("خبر /a", "2021-05-15", "وكالة مثال")
    assert report.text.startswith("خبر /a\n")
    assert ARABIC in report.text


def test_each_story_comes_once(host: Host, watch: Watch) -> None:
    host.answers["/feed"] = [host.feed("/a", "/b"), host.feed("/c", "/b", "/a"), host.feed("/c")]
    assert [len(run(watch)[0]) for _ in range(3)] == [2, 1, 0]
    assert sorted(path for path in host.paths() if path != "/feed") == ["/a", "/b", "/c"]


def test_a_story_in_two_feeds_comes_once(host: Host, tmp_path: Path) -> None:
    host.answers |= {"/feed": host.feed("/a"), "/other": host.feed("/a", "/b")}
    with Notes(tmp_path / "notes") as notes, Fetcher(True, 0) as fetcher:
        reports, _ = run(Watch([f"{host.address}/feed", f"{host.address}/other"], notes, fetcher))
    assert len(reports) == 2


def test_a_feed_that_has_not_changed_is_not_sent_again(host: Host, watch: Watch) -> None:
    known = {"ETag": '"v1"', "Last-Modified": "Sat, 15 May 2021 10:00:00 GMT"}
    host.answers["/feed"] = [host.feed("/a", headers=known), Given(status=304)]
    run(watch)
    assert run(watch) == ([], [])
    assert watch.round == Round(asked=1, unchanged=1)
    first, second = (asked.headers for asked in host.asked if asked.path == "/feed")
    assert "if-none-match" not in first
    assert (second["if-none-match"], second["if-modified-since"]) == ('"v1"', "Sat, 15 May 2021 10:00:00 GMT")


def test_requests_name_the_project(host: Host, watch: Watch) -> None:
    host.answers["/feed"] = host.feed("/a")
    run(watch)
    assert all(asked.headers["user-agent"].startswith("rasad/") for asked in host.asked)


@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_asks_for_rest_gets_it(host: Host, watch: Watch, clock: Clock, status: int) -> None:
    host.answers["/feed"] = [Given(status=status, headers={"Retry-After": "1800"}), host.feed("/a")]
    _, (problem,) = run(watch)
    assert "30 minutes" in str(problem)
    clock.time += 1790
    assert run(watch) == ([], [])
    assert watch.round == Round(resting=1)
    clock.time += 20
    assert len(run(watch)[0]) == 1
    assert host.paths().count("/feed") == 2


def test_a_rest_may_be_asked_for_until_a_time(host: Host, watch: Watch, clock: Clock) -> None:
    until = email.utils.formatdate(time.time() + 7200, usegmt=True)
    host.answers["/feed"] = Given(status=429, headers={"Retry-After": until})
    assert "120 minutes" in str(run(watch)[1][0])


def test_a_feed_that_fails_is_left_alone_twice_as_long_each_time(host: Host, watch: Watch, clock: Clock) -> None:
    host.answers["/feed"] = [Given(status=500)] * 4 + [host.feed("/a")]
    waits = []
    for _ in range(4):
        _, (problem,) = run(watch)
        waits.append(str(problem).rsplit(" in ", 1)[1])
        clock.time += 3000
    assert waits == ["5 minutes", "10 minutes", "20 minutes", "40 minutes"]
    assert len(run(watch)[0]) == 1


def test_a_feed_that_is_gone_is_not_asked_again(host: Host, watch: Watch, clock: Clock) -> None:
    host.answers["/feed"] = Given(status=410)
    assert "gone for good" in str(run(watch)[1][0])
    clock.time += 10 * 86_400
    run(watch)
    assert host.paths() == ["/feed"]


def test_a_feed_that_is_cut_short_is_read_whole_the_next_time(host: Host, watch: Watch, clock: Clock) -> None:
    whole = host.feed("/a", "/b", headers={"ETag": "1"})
    host.answers["/feed"] = [whole._replace(body=whole.body[:300], cut=True), whole]
    reports, (problem,) = run(watch)
    assert reports == []
    assert "asked again in 5 minutes" in str(problem)
    clock.time += 400
    assert len(run(watch)[0]) == 2
    assert "if-none-match" not in host.asked[-3].headers


def test_a_malformed_feed_gives_what_can_be_read_and_is_asked_for_all_of_it_again(host: Host, watch: Watch) -> None:
    whole = host.feed("/a", "/b", headers={"ETag": "1"})
    assert isinstance(whole.body, str)
    host.answers["/feed"] = [whole._replace(body=whole.body[: whole.body.index("</item>") + 20]), whole]
    reports, (problem,) = run(watch)
    assert [report.url for report in reports] == [f"{host.address}/a"]
    assert (problem.outcome, "malformed" in str(problem)) == ("noted", True)
    assert len(run(watch)[0]) == 1
    assert all("if-none-match" not in asked.headers for asked in host.asked)


@pytest.mark.parametrize("body", ["", "<html><body>خبر</body></html>", '{"items": []}', "\0\0\0"])
def test_what_is_no_feed_is_told_of(host: Host, watch: Watch, body: str) -> None:
    host.answers["/feed"] = Given(body)
    reports, (problem,) = run(watch)
    assert reports == []
    assert "no RSS or Atom feed" in str(problem)


def test_what_looks_like_a_file_or_an_address_is_not_opened(host: Host, watch: Watch, tmp_path: Path, clock: Clock) -> None:
    feed = host.feed("/a")
    assert isinstance(feed.body, str)
    (tmp_path / "feed.xml").write_text(feed.body, encoding="utf-8")
    for body in (str(tmp_path / "feed.xml"), f"file://{tmp_path}/feed.xml", f"{host.address}/reached"):
        host.answers["/feed"] = Given(body, kind="text/plain")
        assert run(watch)[0] == []
        clock.time += 90_000
    assert set(host.paths()) == {"/feed"}


def test_entities_of_a_feed_neither_flood_nor_reach_out(host: Host, watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("سر مكتوم", encoding="utf-8")
    bombs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    outside = f'<!ENTITY s SYSTEM "file://{tmp_path}/secret"><!ENTITY w SYSTEM "{host.address}/reached">'
    kinds = f'<!DOCTYPE rss [<!ENTITY l0 "خبر">{bombs}{outside}]>'
    feed = host.feed("/a")
    assert isinstance(feed.body, str)
    hostile = feed.body.replace("?>", f"?>{kinds}", 1).replace("<title>خبر /a", "<title>&l11; &s; &w; خبر", 1)
    host.answers["/feed"] = feed._replace(body=hostile)
    found = list(watch.stories())
    assert all("سر مكتوم" not in str(item) and len(str(item)) < 100_000 for item in found)
    assert "/reached" not in host.paths()


def test_a_watch_that_is_ended_goes_on_where_it_stopped(host: Host, tmp_path: Path) -> None:
    host.answers["/feed"] = [host.feed("/a", "/b", "/c", headers={"ETag": "1"}), Given(status=304)]
    feeds = [f"{host.address}/feed"]
    with Notes(tmp_path / "notes") as notes, Fetcher(True, 0) as fetcher:
        watch = Watch(feeds, notes, fetcher)
        stories = watch.stories()
        first = next(stories)
        assert isinstance(first, Report)
        watch.keep([first.id])
        next(stories)  # read, but not kept before the end
        stories.close()  # type: ignore[attr-defined]
    with Notes(tmp_path / "notes") as notes, Fetcher(True, 0) as fetcher:
        reports, _ = run(Watch(feeds, notes, fetcher))
        assert [report.url for report in reports] == [f"{host.address}/b", f"{host.address}/c"]
        assert run(Watch(feeds, notes, fetcher)) == ([], [])


@pytest.mark.parametrize(("status", "told"), [(404, "is not there"), (403, "may not be read by a program"), (410, "is gone")])
def test_a_page_that_cannot_be_had_is_given_up_at_once(host: Host, watch: Watch, status: int, told: str) -> None:
    host.answers |= {"/feed": host.feed("/a", "/b"), "/a": Given(status=status)}
    reports, (problem,) = run(watch)
    assert [report.url for report in reports] == [f"{host.address}/b"]
    assert told in str(problem)
    assert run(watch) == ([], [])


def test_a_page_that_fails_is_tried_again_and_given_up_in_the_end(host: Host, watch: Watch, clock: Clock) -> None:
    host.answers |= {"/feed": host.feed("/a"), "/a": Given(status=500)}
    outcomes = []
    for _ in range(7):
        outcomes += [problem.outcome for problem in run(watch)[1]]
        clock.time += 86_401
    assert outcomes == ["noted"] * 4 + ["skipped"]
    assert host.paths().count("/a") == 5


def test_a_host_overtaxed_by_pages_is_left_alone(host: Host, watch: Watch, clock: Clock) -> None:
    host.answers |= {"/feed": host.feed("/a", "/b"), "/a": [Given(status=429, headers={"Retry-After": "600"}), Given("خبر")]}
    assert len(run(watch)[1]) == 1
    assert "/b" not in host.paths()
    clock.time += 601
    assert [report.url for report in run(watch)[0]] == [f"{host.address}/b"]


def test_a_page_without_an_article_and_one_that_is_no_page(host: Host, watch: Watch) -> None:
    host.answers |= {
        "/feed": host.feed("/a", "/b", "/c"), "/a": Given("<html><body></body></html>"), "/b": Given(b"%PDF-1.4", kind="application/pdf"),
    }
    reports, problems = run(watch)
    assert [report.url for report in reports] == [f"{host.address}/c"]
    assert "--feed-text" in str(problems[0])
    assert "no web page" in str(problems[1])


def test_the_feeds_own_text_is_enough_where_that_is_wished(host: Host, tmp_path: Path) -> None:
    host.answers["/feed"] = host.feed("/a", text="گفت‌وگو&lt;br&gt;&amp;amp; دیدار&lt;script&gt;alert(1)&lt;/script&gt;")
    with Notes(tmp_path / "notes") as notes, Fetcher(True, 0) as fetcher:
        (report,), _ = run(Watch([f"{host.address}/feed"], notes, fetcher, feed_text=True))
    assert report.text == "خبر /a\nگفت‌وگو\n& دیدار"
    assert host.paths() == ["/feed"]


def test_atom_and_stories_without_a_page(host: Host, watch: Watch) -> None:
    entry = f"<entry><id>urn:1</id><title>خبر</title><updated>2021-05-15T10:00:00Z</updated><content>{ARABIC}</content></entry>"
    entries = entry + entry.replace("urn:1", "urn:2")
    feed = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>مثال</title>{entries}</feed>'
    host.answers["/feed"] = Given(feed, kind="application/atom+xml")
    reports, problems = run(watch)
    assert problems == []
    assert [report.text for report in reports] == [f"خبر\n{ARABIC}"] * 2
    assert len({report.id for report in reports}) == 2
    assert reports[0].published == "2021-05-15"


def test_two_watches_do_not_share_notes(tmp_path: Path) -> None:
    with Notes(tmp_path / "notes"), pytest.raises(StoreError, match="another `rasad watch`"):
        Notes(tmp_path / "notes")


@pytest.mark.parametrize("content", [b"no notes at all " * 100, b"SQLite format 3\0" + bytes(range(256)) * 30])
def test_notes_that_are_damaged_are_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "notes").write_bytes(content)
    with pytest.raises(StoreError, match=r"notes: .*--state"):
        Notes(tmp_path / "notes")
    assert (tmp_path / "notes").read_bytes() == content


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="--state"):
        Notes(tmp_path / "no" / "notes")
