"""How far a long command is, and what it did: a bar while it runs, a summary when it ends, both on standard error."""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import click

from rasad.cli.direction import isolated
from rasad.scale import Coded
from rasad.sources import Problem

MANY = 20  # problems that are told one by one on a terminal; in a file all are
_EXPLAINED = {
    "no-date": "without a day of publication: weekdays and office-holders were left open; give it with --published or in the source",
    "language-uncertain": "whose language is uncertain",
    "two-languages": "partly in another language, which was not coded",
    "text-cut": "too long to be read whole",
}


class Read(Protocol):
    """What is read: how much there is to read (0 where that is not known), how much of it has been, and how many files it is."""

    @property
    def size(self) -> int: ...
    @property
    def done(self) -> int: ...
    @property
    def files(self) -> int: ...


class Tally:
    """What became of the reports so far."""

    def __init__(self, files: int = 0) -> None:
        self.files = files
        self.coded = self.contacts = self.statements = self.skipped = 0
        self.warnings: Counter[str] = Counter()
        self.known: list[str] = []  # reports that need not be coded
        self.notes: list[str] = []
        self.whys: dict[str, Counter[str]] = {"skipped": Counter(), "passed-over": Counter(), "noted": Counter()}
        self.began = time.monotonic()

    def count(self, result: Coded | Problem) -> list[str]:
        """Count a result and give what the user should be told of it at once."""
        if isinstance(result, Problem):
            self.whys[result.outcome][result.why] += result.number
            self.skipped += result.number if result.outcome == "skipped" else 0
            return [str(result)]
        self.coded += 1
        self.contacts += result.contacts
        self.statements += result.statements
        told = []
        for warning in result.warnings:
            if warning.code == "unsupported-language":
                self.skipped += 1
                self.whys["skipped"]["in a language that is not coded"] += 1
                told.append(f"{result.id}: {warning.message} Its record holds no entries.")
            else:
                self.warnings[warning.code] += 1
        return told

    @property
    def status(self) -> int:
        """The exit status: 1 where a report was skipped."""
        return 1 if self.skipped else 0

    def lines(self) -> Iterator[str]:
        """Give the summary, line by line."""
        seconds = time.monotonic() - self.began
        rate = f", {self.coded / seconds:,.0f} a second" if self.coded >= 100 else ""
        files = f" from {number(self.files, 'file')}" if self.files else ""
        yield (
            f"{number(self.coded, 'report')} coded{files} in {seconds:.1f} s{rate}: "
            f"{number(self.contacts, 'contact')}, {number(self.statements, 'statement')}."
        )
        yield from self.notes
        if self.skipped:
            what = number(self.skipped, "report") if self.files else number(self.skipped, "feed or story", "feeds and stories")
            yield f"{what} skipped ({_reasons(self.whys['skipped'])}): see the messages above."
        if self.whys["passed-over"]:
            yield f"{self.whys['passed-over'].total():,} passed over ({_reasons(self.whys['passed-over'])})."
        if self.whys["noted"]:
            yield f"{number(self.whys['noted'].total(), 'remark')} on what could not be used or was put off: see the messages above."
        for code, count in sorted(self.warnings.items()):
            yield f"{number(count, 'report')} {_EXPLAINED.get(code, code)}."


def number(count: int, noun: str, plural: str = "") -> str:
    """Give a count with its noun, in the plural where it is not one."""
    return f"{count:,} {noun if count == 1 else plural or f'{noun}s'}"


def _reasons(whys: Counter[str]) -> str:
    return ", ".join(f"{count:,} {why}" for why, count in whys.most_common())


class Telling:
    """Tells problems as they come, and moves the bar."""

    def __init__(self, sources: Read, bar: Any = None) -> None:
        self.tally = Tally(sources.files)
        self._sources, self._bar, self._told = sources, bar, 0
        self._task = bar.add_task("Coding", total=sources.size or None, reports="") if bar else None

    def take(self, result: Coded | Problem) -> None:
        """Count a result, tell what is wrong with it, move the bar."""
        for line in self.tally.count(result):
            self._told += 1
            if self._bar is None or self._told <= MANY:
                self._say(isolated(line))
            elif self._told == MANY + 1:
                self._say("… more of these are only counted; send them to a file with 2> problems.txt")
        if self._bar is not None:
            self._bar.update(self._task, completed=self._sources.done, total=self._sources.size or None, reports=self._rate())

    def _say(self, line: str) -> None:
        if self._bar is None:
            click.echo(line, err=True)
        else:
            self._bar.console.print(line, markup=False, highlight=False, soft_wrap=True)

    def _rate(self) -> str:
        done, seconds = self.tally.coded + self.tally.skipped + len(self.tally.known), time.monotonic() - self.tally.began
        rate = f", {done / seconds:,.{int(done < 10 * seconds)}f}/s" if seconds > 1 else ""
        return f"{done:,} reports{rate}"


@contextmanager
def telling(sources: Read) -> Iterator[Telling]:
    """Give what tells of the work on `sources`; a bar is drawn where standard error is a terminal. Ends with the summary."""
    if not sys.stderr.isatty():
        told = Telling(sources)
        yield told
    else:
        with _bar() as bar:
            told = Telling(sources, bar)
            yield told
    for line in told.tally.lines():
        click.echo(line, err=True)


def _bar() -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = (BarColumn(bar_width=None), TaskProgressColumn(), TextColumn("{task.fields[reports]}"), TimeRemainingColumn(compact=True))
    return Progress(*columns, console=Console(stderr=True), transient=True)
