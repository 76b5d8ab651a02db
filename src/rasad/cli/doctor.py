"""`rasad doctor`: what is installed, whether it works, and how fast."""

import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import click

from rasad.cli.options import database_option

_LIBRARIES = ("click", "rich", "msgspec", "trafilatura", "charset-normalizer", "sqlalchemy", "babel", "ahocorasick-rs")
_ORDERING_TERMINALS = {"VTE_VERSION": "a VTE terminal", "KONSOLE_VERSION": "Konsole", "MLTERM": "mlterm", "MINTTY_SHORTCUT": "mintty"}
_SAMPLE_SECONDS = 1.0


class Finding(NamedTuple):
    """What a check found: its subject, whether it is in order (None: nothing wrong, but to be known), and what it says."""

    subject: str
    fine: bool | None
    says: str


@click.command()
@database_option(required=False)
def doctor(db: str | None) -> int:
    """Check the installation, the data, the database and the terminal.

    The exit status is 1 where something is not in order.
    """
    failed = False
    for subject, examine in _checks(db):
        try:
            found = list(examine())
        except Exception as error:  # a broken part is what a doctor is for: it is named and the others are examined
            found = [Finding(subject, False, f"{type(error).__name__}: {error}")]
        for finding in found:
            failed = failed or finding.fine is False
            mark = {True: "ok", False: "NOT IN ORDER", None: "note"}[finding.fine]
            click.echo(f"{finding.subject + ':':<14} {mark:<4} {finding.says}")
    return 1 if failed else 0


def _checks(db: str | None) -> list[tuple[str, Callable[[], Iterator[Finding]]]]:
    return [
        ("versions", _versions), ("data", _data), ("cache", _cache), ("database", lambda: _database(db)), ("terminal", _terminal),
        ("speed", _speed),
    ]


def _versions() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    yield Finding("rasad", True, f"{version('rasad')} on Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    found = []
    for library in _LIBRARIES:
        try:
            found.append(f"{library} {version(library)}")
        except PackageNotFoundError:
            yield Finding("libraries", False, f"{library} is not installed; install Rasad again with pip")
    yield Finding("libraries", True, ", ".join(found))
    import trafilatura  # noqa: F401 - its own needs are what fails to install now and then


def _data() -> Iterator[Finding]:
    from rasad.actors.registry import load_registry
    from rasad.languages import CODED, load_language

    data = load_registry().data
    told = f"{len(data.people):,} people, {len(data.organizations):,} organisations, {len(data.offices):,} offices"
    yield Finding("registry", True, told)
    for code in CODED:
        language = load_language(code)
        told = f"{len(language.cues.cues):,} cues of speech, {len(language.frames.frames):,} contact frames"
        yield Finding(f"language {code}", True, told)


def _cache() -> Iterator[Finding]:
    from rasad.languages.loading import cache_folder

    folder = cache_folder()
    kept = list(folder.glob("*.msgpack")) if folder.is_dir() else []
    above = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(above, os.W_OK):
        yield Finding("cache", None, f"{folder} cannot be written to: each start reads the data anew; name another folder in RASAD_CACHE")
    else:
        size = sum(path.stat().st_size for path in kept) / 2**20
        yield Finding("cache", True, f"{folder}: {len(kept)} files, {size:.1f} MB")


def _database(db: str | None) -> Iterator[Finding]:
    if db is None:
        yield Finding("database", None, "none was named; name one with --db or in RASAD_DB to have it examined")
        return
    from rasad.store import open_store

    with open_store(db, create=False) as store:
        totals = store.totals()
    yield Finding("database", True, f"{db}: {totals.reports:,} reports, {totals.contacts:,} contacts, {totals.statements:,} statements")


def _terminal() -> Iterator[Finding]:
    encoding = (sys.stdout.encoding or "unknown").lower()
    told = "set PYTHONIOENCODING=utf-8, or LANG to one in UTF-8" if "utf" not in encoding else "Arabic and Persian can be written"
    yield Finding("terminal", "utf" in encoding, f"encoding {encoding}: {told}")
    if not sys.stdout.isatty():
        yield Finding("direction", None, "the output is no terminal")
        return
    known = [name for variable, name in _ORDERING_TERMINALS.items() if variable in os.environ]
    if os.environ.get("TERM_PROGRAM") == "Apple_Terminal":
        known.append("Terminal of macOS")
    if known:
        yield Finding("direction", True, f"{known[0]} sets Arabic and Persian from right to left by itself")
    else:
        told = "this terminal may not set Arabic and Persian from right to left; GNOME Terminal, Konsole and mlterm do"
        yield Finding("direction", None, told)


def _speed() -> Iterator[Finding]:
    """Code the lexicons' own examples, put together to the length of a report, for a second."""
    from rasad.coding.coder import Coder
    from rasad.languages import CODED, load_language
    from rasad.record import Report

    coder = Coder()
    for code in CODED:
        language = load_language(code)
        examples = [frame.example for frame in language.frames.frames] + [cue.example for cue in language.cues.cues]
        report = Report(id="speed", text="\n".join(examples)[:4000], published="2021-05-15", language=code)
        began = time.perf_counter()
        coder.code(report)
        first, count, began = time.perf_counter() - began, 0, time.perf_counter()
        while (seconds := time.perf_counter() - began) < _SAMPLE_SECONDS:
            coder.code(report)
            count += 1
        told = f"first report after {first:.2f} s, then {count / seconds:,.0f} dense reports of 4,000 characters a second, on one core"
        yield Finding(f"speed {code}", True, told)
