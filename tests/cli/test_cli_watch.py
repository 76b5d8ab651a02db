"""`rasad watch`: from feeds to contacts in a database, round after round, and again after it is ended."""

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import rasad
from rasad.cli import main

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from sources.host import Given, Host, serving
from sources.making import ARABIC, page


@pytest.fixture
def host() -> Iterator[Host]:
    with serving() as made:
        yield made


def watch(host: Host, db: Path, *options: str) -> int:
    return main(["watch", f"{host.address}/feed", "--db", str(db), "--once", "--allow-private", "--delay", "0", *options])


def test_from_a_feed_to_contacts(host: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    host.answers["/feed"] = [host.feed("/a", "/b", headers={"ETag": "1"}), Given(status=304)]
    assert watch(host, tmp_path / "r.db") == 0
    told = capsys.readouterr().err
    assert "1 feed asked" in told
    assert "2 new stories; reports: 2 new" in told
    assert "2 reports coded" in told
    with rasad.open(tmp_path / "r.db") as archive:
        assert archive.contacts(channel="phone").count() == 2
        assert {record.report.published for record in archive.records()} == {"2021-05-15"}
    assert watch(host, tmp_path / "r.db") == 0
    assert "1 not changed" in capsys.readouterr().err
    assert host.paths().count("/a") == 1


def test_problems_are_told_and_counted(host: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    host.answers |= {"/feed": host.feed("/a", "/b"), "/a": Given(status=404)}
    assert watch(host, tmp_path / "r.db") == 1
    told = capsys.readouterr().err
    assert f"{host.address}/a: the page is not there" in told
    assert "1 feed or story skipped (1 pages that cannot be read)" in told


def test_private_addresses_are_refused_unless_allowed(host: Host, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    host.answers["/feed"] = host.feed("/a")
    assert main(["watch", f"{host.address}/feed", "--db", str(tmp_path / "r.db"), "--once"]) == 1
    assert "--allow-private" in capsys.readouterr().err
    assert host.asked == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["nowhere.opml", "--db", "r.db"], "no such file or outlet"), (["https://example.org/", "--db", "r.db", "--every", "0"], "--every")],
)
def test_commands_that_make_no_sense(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", *arguments]) == 2
    assert told in capsys.readouterr().err


def started(host: Host, db: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "rasad.cli", "watch", f"{host.address}/feed", "--db", str(db), "--allow-private", "--delay", "0"]
    return subprocess.Popen(command, stderr=subprocess.PIPE, env=os.environ)


def until(what: object, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not what():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_a_watch_that_is_ended_goes_on_where_it_stopped(host: Host, tmp_path: Path, number: signal.Signals, status: int) -> None:
    stories = [f"/{n}" for n in range(25)]
    host.answers["/feed"] = [host.feed(*stories, headers={"ETag": "1"}), Given(status=304)]
    process = started(host, tmp_path / "r.db")
    try:
        until(lambda: len(host.paths()) > 15)
    finally:
        process.send_signal(number)
        _, told = process.communicate(timeout=60)
    assert process.returncode == status
    assert b"Traceback" not in told
    with rasad.open(tmp_path / "r.db") as archive:
        assert archive.reports().count() < 25
    assert watch(host, tmp_path / "r.db") == 0
    with rasad.open(tmp_path / "r.db") as archive:
        assert archive.reports().count() == 25
        assert {head.url for head in archive.reports()} == {f"{host.address}{story}" for story in stories}


def test_it_goes_on_round_after_round(host: Host, tmp_path: Path) -> None:
    host.answers["/feed"] = host.feed("/a")
    process = started(host, tmp_path / "r.db")
    try:
        assert process.stderr is not None
        told = [process.stderr.readline() for _ in range(2)]
        assert b"1 report coded" in told[0]
        assert process.poll() is None  # it waits for the next round
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 130


def test_a_report_that_is_hostile_stays_text(host: Host, tmp_path: Path) -> None:
    hostile = f"{ARABIC} &lt;script&gt;alert(1)&lt;/script&gt;<script>alert(2)</script>"
    host.answers |= {"/feed": host.feed("/a"), "/a": Given(page(hostile))}
    assert watch(host, tmp_path / "r.db") == 0
    with rasad.open(tmp_path / "r.db") as archive:
        (record,) = archive.records()
        assert "alert(2)" not in record.report.text
        assert "<script>alert(1)</script>" in record.report.text


DOCS = Path(__file__).resolve().parents[2] / "docs" / "sources.md"
COMMANDS = [line for line in DOCS.read_text(encoding="utf-8").splitlines() if line.startswith("rasad watch")]


@pytest.mark.parametrize("line", COMMANDS)
def test_commands_of_the_documentation_run(line: str, host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    host.answers["/feed"] = host.feed("/a")
    (tmp_path / "feeds.txt").write_text(f"{host.address}/feed\n", encoding="utf-8")
    (tmp_path / "feeds.opml").write_text(f'<opml><body><outline xmlUrl="{host.address}/feed"/></body></opml>', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RASAD_ALLOW_PRIVATE", "1")
    words = shlex.split(line)[1:]
    assert main([*words, *(["--once"] if "--once" not in words else []), "--delay", "0"]) == 0
    with rasad.open(tmp_path / "reports.db") as archive:
        assert archive.reports().count() == 1


def test_every_option_is_in_the_documentation() -> None:
    from rasad.cli.watch import watch as command

    text = DOCS.read_text(encoding="utf-8")
    named = {option for parameter in command.params for option in parameter.opts if option.startswith("--")}
    assert {option for option in named if option not in text} <= {"--delay", "--state", "--help"}
