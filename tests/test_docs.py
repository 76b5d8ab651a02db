"""The documentation is run: every command and snippet of README, CONTRIBUTING and docs/, in order, on a copy of the samples.

A block of `text` or `json` right after commands or a snippet shows what they print, and has to be true; a line `…` stands for any lines.
RASAD_DOCS_WRITE=1 writes what is printed now into the pages instead: look at the difference before you keep it.
"""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from sources.host import serving

ROOT = Path(__file__).resolve().parents[1]
MADE = {"codebook.md"}  # by the build of the site
WITHOUT_COMMANDS = {"contributing.md", "limits.md"}
PAGES = [
    ROOT / "README.md", ROOT / "CONTRIBUTING.md",
    *(page for page in sorted((ROOT / "docs").rglob("*.md")) if page.name not in MADE),
]
_BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```$(?:\n+```(?:text|json)\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
_UNRUN = re.compile(r"^```(console|bash|shell|py|pycon)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_DIRECTION = re.compile("[\u2066-\u2069]")  # marks of direction: a page is read without them
RASAD = [sys.executable, "-c", "from rasad.cli import main; raise SystemExit(main())"]
SURROUNDINGS = {**os.environ, "COLUMNS": "100", "RASAD_ALLOW_PRIVATE": "1", "PYTHONUTF8": "1"}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder with the samples, and with lists of feeds that a host on this machine answers."""
    for name in ("src/rasad/data/samples", "gold/development"):
        shutil.copytree(ROOT / name, tmp_path / name)
    with serving() as host:
        host.answers["/feed"] = host.feed("/one", "/two")
        feed = f"{host.address}/feed"
        outline = f'<outline text="feed" type="rss" xmlUrl="{feed}"/>'
        (tmp_path / "feeds.opml").write_text(f'<opml version="2.0"><body>{outline}</body></opml>', encoding="utf-8")
        (tmp_path / "feeds.txt").write_text(f"{feed}\n", encoding="utf-8")
        yield tmp_path


def run(command: list[str], place: Path) -> str:
    done = subprocess.run(command, cwd=place, capture_output=True, encoding="utf-8", timeout=900, env=SURROUNDINGS)
    assert done.returncode == 0, f"{shlex.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def run_line(line: str, place: Path) -> str:
    words = shlex.split(line)
    if words[:2] == ["rasad", "serve"]:
        return run_until([*words[1:], "--port", "0"], "Rasad is at", place)
    if words[:2] == ["rasad", "watch"] and "--once" not in words:
        return run_until([*words[1:], "--delay", "0"], "asked", place)
    if words[0] == "rasad":
        return run([*RASAD, *words[1:], *(["--delay", "0"] if words[1] == "watch" else [])], place)
    if words[0] == "make":  # the targets are there; running them would run this test
        return run(["make", "--dry-run", "--directory", str(ROOT), *words[1:]], place)
    assert words[:2] == ["pip", "install"], f"no test runs the command {line!r}"
    return ""


def run_until(arguments: list[str], told: str, place: Path) -> str:
    """Run a command that does not end by itself until it says that it works, ask the pages it serves, and end it."""
    with subprocess.Popen(
        [*RASAD, *arguments], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, encoding="utf-8", env=SURROUNDINGS,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell lets what runs in the background ignore it
    ) as running:
        assert running.stderr is not None
        limit = threading.Timer(300, running.kill)
        limit.start()
        lines = []
        try:
            for line in running.stderr:
                lines.append(line)
                if told in line:
                    break
            assert lines, f"{arguments} said nothing"
            assert told in lines[-1], "".join(lines)
            for address in re.findall(r"http://\S+/", lines[-1]):
                for page in ("", "contacts", "events", "network", "search?words=غزة"):
                    url = f"{address}{urllib.parse.quote(page, safe='?=')}"
                    with urllib.request.urlopen(url, timeout=200) as answer:
                        assert answer.status == 200, url
            running.send_signal(signal.SIGINT)
            assert running.wait(100) in (0, 130), running.stderr.read()
        finally:
            limit.cancel()
            running.kill()
    return ""


def plain(shown: str) -> list[str]:
    """Give the lines of what is shown as a reader sees them."""
    lines = [line.rstrip() for line in _DIRECTION.sub("", shown).splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def agrees(printed: list[str], shown: list[str]) -> bool:
    """Tell whether lines are those shown, where `…` stands for any."""
    if "…" not in shown:
        return printed == shown
    first, last = shown.index("…"), len(shown) - shown[::-1].index("…")
    tail = shown[last:]
    return printed[:first] == shown[:first] and len(printed) >= first + len(tail) and printed[len(printed) - len(tail) :] == tail


def rewritten(printed: list[str], shown: list[str]) -> list[str]:
    """Give the lines to show instead, shortened at the same place."""
    if "…" not in shown:
        return printed
    first, last = shown.index("…"), len(shown) - shown[::-1].index("…")
    return [*printed[:first], "…", *printed[len(printed) - (len(shown) - last) :]] if last < len(shown) else [*printed[:first], "…"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_snippet_runs_and_prints_what_is_shown(page: Path, place: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert _UNRUN.findall(text) == [], "write commands as sh and snippets as python: these are run"
    blocks = list(_BLOCK.finditer(text))
    assert blocks or page.name in WITHOUT_COMMANDS, f"{page.name} shows no command"
    for found in blocks:
        language, block, shown = found.groups()
        if language == "python":
            printed = run([sys.executable, "-c", block], place)
        else:
            printed = "".join(run_line(line, place) for line in filter(None, block.splitlines()))
        if shown is None:
            continue
        if os.environ.get("RASAD_DOCS_WRITE"):
            new = "\n".join(rewritten(plain(printed), shown.splitlines()))
            text = text.replace(found[0], f"{found[0].removesuffix(f'{shown}```')}{new}\n```")
            page.write_text(text, encoding="utf-8")
        else:
            assert agrees(plain(printed), shown.splitlines()), f"{block}prints\n{chr(10).join(plain(printed))}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_project_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists() or target in MADE, target


def test_every_verb_is_in_the_readme() -> None:
    from rasad.cli.verbs import VERBS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [verb for verb in VERBS if f"rasad {verb}" not in readme] == []


@pytest.mark.parametrize(
    ("printed", "shown", "true"),
    [
        ("a b", "a b", True), ("a b", "a c", False), ("a b c", "a …", True), ("a b c", "a … c", True), ("a b c", "a … d", False),
        ("a", "a … a", False),
    ],
)
def test_what_is_shown_is_held_against_what_is_printed(printed: str, shown: str, true: bool) -> None:
    assert agrees(printed.split(), shown.split()) is true
