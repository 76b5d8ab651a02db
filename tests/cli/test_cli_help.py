"""Help is quick, and says of each verb what the verb says of itself."""

import sys
import time

import click
import pytest

from rasad.cli import main
from rasad.cli.verbs import VERBS, rasad


@pytest.mark.parametrize("verb", VERBS)
def test_the_list_of_verbs_is_true(verb: str) -> None:
    command = rasad.get_command(click.Context(rasad), verb)
    assert command is not None
    assert command.name == verb
    assert (command.help or "").split("\n")[0] == VERBS[verb]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--help"]) == 0
    assert VERBS[verb].split(":")[0].rstrip(".") in " ".join(capsys.readouterr().out.split())


def test_help_without_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "explain" in capsys.readouterr().out


def test_help_reads_nothing_it_does_not_need(run) -> None:  # type: ignore[no-untyped-def]
    began = time.perf_counter()
    assert run("--help").returncode == 0
    assert time.perf_counter() - began < 1.5  # 0.1 s alone; the machine may be busy
    listing = "import sys; from rasad.cli import main; main(['--help']); print(sorted(sys.modules))"
    import subprocess

    loaded = subprocess.run([sys.executable, "-c", listing], capture_output=True, text=True, check=True).stdout
    for heavy in ("'rich'", "'trafilatura'", "'sqlalchemy'", "'msgspec'", "'yaml'", "'rasad.coding'"):
        assert heavy not in loaded


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("rasad ")
