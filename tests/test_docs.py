"""The documentation is run: every command and snippet of README, CONTRIBUTING and docs/, in order, on a copy of the samples."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    samples = Path("src/rasad/data/samples")
    shutil.copytree(ROOT / samples, tmp_path / samples)
    return tmp_path


def run(command: list[str], place: Path) -> None:
    done = subprocess.run(command, cwd=place, capture_output=True, encoding="utf-8", timeout=300)
    assert done.returncode == 0, f"{shlex.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"


def run_line(line: str, place: Path) -> None:
    words = shlex.split(line)
    if words[0] == "rasad":
        run([sys.executable, "-c", "from rasad.cli import main; raise SystemExit(main())", *words[1:]], place)
    elif words[0] == "make":  # the targets are there; running them would run this test
        run(["make", "--dry-run", "--directory", str(ROOT), *words[1:]], place)
    else:
        assert words[:2] == ["pip", "install"], f"no test runs the command {line!r}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_and_snippet_runs(page: Path, place: Path) -> None:
    blocks = _BLOCK.findall(page.read_text(encoding="utf-8"))
    assert blocks, f"{page.name} shows no command"
    for language, block in blocks:
        if language == "python":
            run([sys.executable, "-c", block], place)
        else:
            for line in filter(None, block.splitlines()):
                run_line(line, place)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_within_the_project_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_verb_is_in_the_readme() -> None:
    from rasad.cli.verbs import VERBS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [verb for verb in VERBS if f"rasad {verb}" not in readme] == []
