"""The Python door to stored records: `rasad.open("reports.db")`."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from importlib import metadata
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any

from rasad.accounts import Comparison, Naming, namings
from rasad.errors import UsageError
from rasad.export.action_table import ACTIONS
from rasad.export.contact_table import CONTACTS
from rasad.export.dyad import MOST, Dyad, read_dyad
from rasad.export.event_table import EVENTS, PEOPLE
from rasad.export.frames import Framed
from rasad.export.statement_table import STATEMENTS
from rasad.export.told import actions_told, contacts_told, events_told, statements_told
from rasad.record import Record, Report
from rasad.store import (
    ActionFilter,
    Added,
    ContactFilter,
    FoundAction,
    FoundContact,
    FoundEvent,
    FoundStatement,
    FoundText,
    PeopleFilter,
    Person,
    ReportFilter,
    ReportHead,
    Selection,
    StatementFilter,
    Store,
    open_store,
)

Asked = str | Sequence[str] | None
_PART = 200  # reports coded between two transactions
_CODER_ROOMS = ("text", "languages", "actors", "coding", "data")


def open(target: str | Path, create: bool = True, readonly: bool = False) -> "Archive":
    """Open stored records: a file, made where it is not there, or an address `postgresql://user@host/name`.

    Raises StoreError where it cannot be opened. Close it, or use it in a `with` block.
    """
    return Archive(open_store(target, create, readonly))


class Archive:
    """Stored records. Filters take one value or several, names and ids in any language and spelling, dates as ISO prefixes.

    What is asked for comes as a `Selection`: go through it, ask its `count()`, or take a `page(after, size)`. Contacts,
    statements, events and people can also be had as frames: `pandas()` or `polars()`.
    """

    def __init__(self, store: Store) -> None:
        self.store = store

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def add(self, given: Report | Record | Iterable[Report | Record]) -> Added:
        """Store records, and code and store reports; those that are stored just so are left alone, and not coded again."""
        added = Added()
        coming = iter([given] if isinstance(given, Report | Record) else given)
        while part := list(islice(coming, _PART)):
            records = [item for item in part if isinstance(item, Record)]
            reports = [item for item in part if isinstance(item, Report)]
            known = self.store.unchanged(reports, coder_version()) if reports else set()
            new = [report for report in reports if report.id not in known]
            added = added.plus(Added(unchanged=len(reports) - len(new)))
            added = added.plus(self.store.add(_coded(new), coder_version())).plus(self.store.add(records))
        self.store.merge()
        return added

    def contacts(
        self, person: Asked = None, country: Asked = None, organization: Asked = None, channel: Asked = None, status: Asked = None,
        since: str | None = None, until: str | None = None, undated: bool = False, outlet: Asked = None, report: Asked = None,
    ) -> Framed[FoundContact]:
        """Give contacts, the newest first. Of several persons, countries, organisations all must take part; of the rest any."""
        found = self.store.contacts(_filter(ContactFilter, locals()))
        return Framed(found, CONTACTS, partial(contacts_told, self.store))

    def statements(
        self, person: Asked = None, country: Asked = None, organization: Asked = None, target: Asked = None, channel: Asked = None,
        status: Asked = None, klass: Asked = None, form: Asked = None, words: str | None = None, since: str | None = None,
        until: str | None = None, undated: bool = False, outlet: Asked = None, report: Asked = None,
    ) -> Framed[FoundStatement]:
        """Give statements, the newest first; person, country and organisation are the speaker's."""
        found = self.store.statements(_filter(StatementFilter, locals()))
        return Framed(found, STATEMENTS, partial(statements_told, self.store))

    def actions(
        self, person: Asked = None, country: Asked = None, organization: Asked = None, klass: Asked = None, since: str | None = None,
        until: str | None = None, undated: bool = False, outlet: Asked = None, report: Asked = None,
    ) -> Framed[FoundAction]:
        """Give actions, the newest first; persons, countries and organisations are source or target."""
        return Framed(self.store.actions(_filter(ActionFilter, locals())), ACTIONS, partial(actions_told, self.store))

    def people(
        self, name: str | None = None, country: Asked = None, organization: Asked = None, kind: Asked = "person",
        known: bool | None = None, since: str | None = None, until: str | None = None,
    ) -> Framed[Person]:
        """Give people (or actors of another kind) with how often they occur, those in most reports first."""
        return Framed(self.store.people(_filter(PeopleFilter, locals())), PEOPLE, iter)

    def reports(
        self, person: Asked = None, country: Asked = None, organization: Asked = None, language: Asked = None, words: str | None = None,
        since: str | None = None, until: str | None = None, undated: bool = False, outlet: Asked = None, report: Asked = None,
    ) -> Selection[ReportHead]:
        """Give the heads of reports, the newest first."""
        return self.store.reports(_filter(ReportFilter, locals()))

    def search(
        self, words: str, language: Asked = None, since: str | None = None, until: str | None = None, outlet: Asked = None
    ) -> Selection[FoundText]:
        """Give the reports in which all words stand, in any spelling, and where; words in quotation marks stand in this order."""
        return self.store.search(_filter(ReportFilter, locals()))

    def events(
        self, person: Asked = None, country: Asked = None, organization: Asked = None, channel: Asked = None, status: Asked = None,
        since: str | None = None, until: str | None = None, undated: bool = False, outlet: Asked = None, report: Asked = None,
    ) -> Framed[FoundEvent]:
        """Give events, the newest first: each contact once, with all that is told of it. Filters are those of `contacts`."""
        found = self.store.events(_filter(ContactFilter, locals()))
        return Framed(found, EVENTS, partial(events_told, self.store))

    def timeline(
        self, person: Asked = None, country: Asked = None, organization: Asked = None, channel: Asked = None, status: Asked = None,
        since: str | None = None, until: str | None = None, outlet: Asked = None, report: Asked = None,
    ) -> Iterator[FoundEvent]:
        """Give the events whose day is known, one by one, the earliest first. Filters are those of `contacts`."""
        return self.store.timeline(_filter(ContactFilter, {**locals(), "undated": False}))

    def event(self, event: str) -> FoundEvent:
        """Give the event of an id it has or had before, or the one that REPORT/CONTACT tells; UsageError where there is none."""
        return self.store.the_event(event)

    def compare(self, event: str | FoundEvent) -> Comparison:
        """Give the accounts of an event side by side: where they differ, and who tells or leaves out which statement.

        `event` is what `events` gave, an id, or REPORT/CONTACT; UsageError where there is none.
        """
        return self.store.compare(self.event(event) if isinstance(event, str) else event)

    def namings(self, actor: str, outlet: Asked = None, since: str | None = None, until: str | None = None) -> list[Naming]:
        """Give how each outlet names an actor, with how often and where; `actor` is an id or a name that means one alone."""
        ids = self.store.named(actor)
        if len(ids) != 1:
            raise UsageError(f"{actor!r} means {', '.join(ids[:5]) or 'nobody'} in {self.store.place}. Give the id of one actor.")
        asked = {"self": self, "person": ids[0], "outlet": outlet, "since": since, "until": until}
        return namings(ids[0], self.store.records(_filter(ReportFilter, asked)))

    def dyad(self, first: str, second: str, since: str | None = None, until: str | None = None, most: int = MOST) -> Dyad:
        """Give a report on two countries, organisations or people in a period: numbers, events with their accounts, statements of
        each other, names used and coverage. Its `page(language)` is one HTML file.

        Each side is an id or a name that means one alone, else UsageError. `most` is how many events, and how many statements
        made in none of them, are kept to be shown; all are counted.
        """
        return read_dyad(self.store, first, second, since, until, most)

    def record(self, report: str, corrected: bool = True) -> Record:
        """Give the record of a report with its corrections, or as it was coded; UsageError where it is not stored."""
        found = self.store.record(report, corrected)
        if found is None:
            raise UsageError(f"There is no report {report!r} in {self.store.place}. Check its id, or add it first.")
        return found

    def records(self) -> Iterator[Record]:
        """Give all records, with their corrections, one by one."""
        return self.store.records()


@cache
def coder_version() -> str:
    """Give the version of the coder: the package's, and a hash of the code, lexicons and registry that coding depends on."""
    package = Path(__file__).parent
    digest = hashlib.sha256((package / "record.py").read_bytes())
    for room in _CODER_ROOMS:
        for path in sorted(p for p in (package / room).rglob("*") if p.is_file() and "__pycache__" not in p.parts):
            digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return f"rasad {metadata.version('rasad')} {digest.hexdigest()[:16]}"


def _coded(reports: Sequence[Report]) -> Iterator[Record]:
    if reports:
        from rasad.coding.coder import Coder  # only who codes pays for the coder's tables

        coder = Coder()
        yield from map(coder.code, reports)


def _filter(shape: type[Any], given: dict[str, Any]) -> Any:
    """Make a filter of a method's arguments: what was not given is left out, one value stands for a tuple of one."""
    single = {"since", "until", "undated", "words", "name", "known"}
    asked = {
        name: value if name in single else (value,) if isinstance(value, str) else tuple(value)
        for name, value in given.items() if name != "self" and value is not None
    }
    return shape(**asked)


__all__ = ["Archive", "coder_version", "open"]
