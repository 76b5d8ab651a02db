"""The store: one object over the modules of this room, which ask and write with one connection each time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import sqlalchemy as sa

from rasad.accounts import Comparison, Naming, compared
from rasad.errors import StoreError, UsageError
from rasad.record import ActorKind, Record, Report, decode
from rasad.store import (
    actions,
    activity,
    contacts,
    events,
    facets,
    merging,
    met,
    network,
    people,
    portraits,
    reports,
    statements,
    wordings,
    writing,
)
from rasad.store.buckets import Bucket
from rasad.store.corrections import Correction, Laid, List, lay_over, list_of, now
from rasad.store.engine import make_engine, place, reading
from rasad.store.engine import writing as writing_to
from rasad.store.entering import enter
from rasad.store.filters import (
    ActionFilter,
    ContactFilter,
    PeopleFilter,
    Period,
    ReportFilter,
    SpeechFilter,
    StatementFilter,
    TieFilter,
    checked,
)
from rasad.store.found import ActorHead, FoundAction, FoundContact, FoundEvent, FoundStatement, FoundText, Person, ReportHead, Totals
from rasad.store.lookups import all_corrections, corrections_of
from rasad.store.naming import actors_named
from rasad.store.paging import Page
from rasad.store.schema import records
from rasad.store.schema import reports as reports_table
from rasad.store.selection import Selection
from rasad.store.summed import Counts, Network
from rasad.store.totals import read_totals, revision, state
from rasad.store.upgrading import upgrade
from rasad.store.writing import BATCH, Added

Q = TypeVar("Q", bound=Period)
T = TypeVar("T")
_PART = 200  # records read at a time


def open_store(target: str | Path, create: bool = True, readonly: bool = False) -> "Store":
    """Open the database in a file, or at an address `sqlite:///…` or `postgresql://…`, and bring its tables up to date.

    With `create` a file that is not there is made. Raises StoreError where it cannot be opened.
    """
    engine = make_engine(target, create, readonly)
    try:
        upgrade(engine, readonly)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, readonly)


class Store:
    """Records in a database. Every method raises StoreError where the database fails; questions raise UsageError where
    they make no sense. One store may be used by several threads, not by several processes: let each open its own."""

    def __init__(self, engine: sa.Engine, readonly: bool = False) -> None:
        self._engine = engine
        self._readonly = readonly

    @property
    def place(self) -> str:
        """The database's file, or its address without the password."""
        return place(self._engine)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # Writing

    def add(self, given: Iterable[Record], coder: str | None = None, batch: int = BATCH) -> Added:
        """Store records, in batches that are kept whole or not at all; give how many reports were new, replaced, unchanged.

        A report that is stored with the same text and metadata by the same version of the `coder` is left alone; else its
        record replaces the stored one with all that was found in it. Corrections stay and are laid over anew.
        """
        added = Added()
        for part in writing.batches(given, batch):
            with writing_to(self._engine) as connection:
                added = added.plus(writing.write(connection, part, coder))
        return added

    def unchanged(self, given: Sequence[Report], coder: str) -> set[str]:
        """Give the ids of those reports that need not be coded: stored just so, by this version of the coder."""
        with reading(self._engine) as connection:
            return writing.unchanged(connection, given, coder)

    def merge(self) -> int:
        """Bring events up to date with the reports; give how many reports were taken in. Adding in parts gives the same events."""
        done, part = 0, 1
        while part:
            with writing_to(self._engine) as connection:
                part = merging.catch_up(connection)
            done += part
        return done

    # Questions

    def events(self, asked: ContactFilter = ContactFilter(), statements: bool = True) -> Selection[FoundEvent]:  # noqa: B008 (frozen)
        """Give the events in which an account fits what is asked for, the newest first; quicker without the `statements` made in them."""
        self._catch_up()
        return self._selection(asked, partial(events.find_events, statements=statements), events.count_events)

    def timeline(self, asked: ContactFilter = ContactFilter()) -> Iterator[FoundEvent]:  # noqa: B008 (frozen)
        """Give the events whose day is known, the earliest first, one by one; the filters are those of `events`."""
        self._catch_up()
        asked = checked(asked)
        with reading(self._engine) as connection:
            keys = events.keys_in_time(connection, asked)
        for at in range(0, len(keys), _PART):
            with reading(self._engine) as connection:
                part = events.read_events(connection, keys[at : at + _PART])
            yield from part

    def event(self, identifier: str) -> FoundEvent | None:
        """Give the event of an id it has or had before it became one with another; None where there is none."""
        self._catch_up()
        with reading(self._engine) as connection:
            return events.read_event(connection, identifier)

    def the_event(self, asked: str) -> FoundEvent:
        """Give the event of an id it has or had, or the one that REPORT/CONTACT tells; UsageError where there is none or several."""
        found = self.event(asked)
        if found is not None:
            return found
        report, _, contact = asked.rpartition("/")
        told = self.events_told_in(report, contact) if report else self.events_told_in(asked)
        if len(told) == 1:
            return told[0]
        if told:
            raise UsageError(f"{asked} tells of {len(told)} events: {', '.join(one.event.id for one in told)}. Give one of these ids.")
        raise UsageError(f"{asked}: there is no event of this id in {self.place}; see them with: rasad events --db {self.place}")

    def compare(self, found: FoundEvent) -> Comparison:
        """Give the accounts of an event side by side."""
        with reading(self._engine) as connection:
            told = reports.records_of(connection, reports_table.c.id, sorted({member.report for member in found.event.members}))
        missing = [member.report for member in found.event.members if member.report not in told]
        if missing:
            raise StoreError(f"{self.place}: the report {missing[0]} is gone while it was read. Repeat the question.")
        return compared(found.event, found.actors, told)

    def events_told_in(self, report: str, contact: str | None = None) -> list[FoundEvent]:
        """Give the events that a report tells, or that of one of its contacts."""
        self._catch_up()
        with reading(self._engine) as connection:
            return events.events_told_in(connection, report, contact)

    def contacts(self, asked: ContactFilter = ContactFilter()) -> Selection[FoundContact]:  # noqa: B008 (frozen)
        """Give the contacts asked for, the newest first."""
        return self._selection(asked, contacts.find_contacts, contacts.count_contacts)

    def statements(self, asked: StatementFilter = StatementFilter()) -> Selection[FoundStatement]:  # noqa: B008 (frozen)
        """Give the statements asked for, the newest first."""
        return self._selection(asked, statements.find_statements, statements.count_statements)

    def actions(self, asked: ActionFilter = ActionFilter()) -> Selection[FoundAction]:  # noqa: B008 (frozen)
        """Give the actions asked for, the newest first."""
        return self._selection(asked, actions.find_actions, actions.count_actions)

    def reports(self, asked: ReportFilter = ReportFilter()) -> Selection[ReportHead]:  # noqa: B008 (frozen)
        """Give the heads of the reports asked for, the newest first."""
        return self._selection(asked, reports.find_reports, reports.count_reports)

    def search(self, asked: ReportFilter) -> Selection[FoundText]:
        """Give the reports in which `asked.words` stand, the newest first, and where in their texts they do."""
        return self._selection(asked, reports.search_reports, reports.count_reports)

    def people(self, asked: PeopleFilter = PeopleFilter()) -> Selection[Person]:  # noqa: B008 (frozen)
        """Give the actors asked for, those in most reports first."""
        asked = checked(asked)

        def every() -> Iterator[Person]:
            with reading(self._engine) as connection:
                yield from people.every_person(connection, asked)

        return self._selection(asked, people.find_people, people.count_people, every)

    def facets(self, of: facets.Listed, asked: Period) -> facets.Facets:
        """Give what the entries asked for are made up of, field by field; `asked` is the filter of that list."""
        asked = checked(asked)
        with reading(self._engine) as connection:
            return facets.count(connection, of, asked)

    def heads(self, ids: Sequence[str]) -> dict[str, ActorHead]:
        """Give the actors of these ids that are stored, each as it was last described."""
        with reading(self._engine) as connection:
            return people.heads(connection, list(ids))

    def portrait(self, actor: str) -> portraits.Portrait | None:
        """Give what the reports tell of the actor of an id; None where none has it."""
        with reading(self._engine) as connection:
            return portraits.portrait(connection, actor)

    def newest_words(self, actor: str, most: int = 200) -> list[tuple[str, str | None]]:
        """Give the words of an actor's newest contacts and statements, `most` of each, with the language they are in."""
        with reading(self._engine) as connection:
            return portraits.newest_words(connection, actor, most)

    def named(self, name: str, kind: ActorKind | None = None) -> list[str]:
        """Give the ids of the actors that an id or a name in any language and spelling may mean."""
        with reading(self._engine) as connection:
            return actors_named(connection, name, kind)

    def revision(self) -> int:
        """Give the number that grows with every change of a report."""
        with reading(self._engine) as connection:
            return revision(connection)

    def state(self) -> tuple[int, int]:
        """Give what changes with every change: the revision of the reports, and the one up to which events are made."""
        with reading(self._engine) as connection:
            return state(connection)

    def actor(self, identifier: str) -> ActorHead | None:
        """Give the newest description of the actor of an id; None where no report has it."""
        return self.heads([identifier]).get(identifier)

    def totals(self) -> Totals:
        """Give how much is stored."""
        with reading(self._engine) as connection:
            return read_totals(connection)

    # Numbers

    def network(self, asked: TieFilter = TieFilter(), most: int = 40) -> Network:  # noqa: B008 (frozen)
        """Give who was in contact with whom in how many events: the `most` actors or countries with most of them."""
        asked = checked(asked)
        self._catch_up()
        with reading(self._engine) as connection:
            return network.find_network(connection, asked, most)

    def activity(self, asked: TieFilter = TieFilter(), bucket: Bucket | None = None) -> Counts:  # noqa: B008 (frozen)
        """Give how many events there were over time, by channel."""
        asked = checked(asked)
        self._catch_up()
        with reading(self._engine) as connection:
            return activity.events_over_time(connection, asked, bucket)

    def classes(self, asked: SpeechFilter = SpeechFilter(), bucket: Bucket | None = None) -> Counts:  # noqa: B008 (frozen)
        """Give how many statements were reported over time, by class."""
        asked = checked(asked)
        with reading(self._engine) as connection:
            return activity.statements_over_time(connection, asked, bucket)

    def met(self, asked: TieFilter, bucket: Bucket | None = None, most: int = 6) -> Counts:
        """Give with whom the one person, organisation or country asked for was in contact over time, by the other's id."""
        asked = checked(asked)
        self._catch_up()
        with reading(self._engine) as connection:
            return met.met_over_time(connection, asked, bucket, most)

    def wordings(self, actor: str, asked: ReportFilter = ReportFilter()) -> list[Naming]:  # noqa: B008 (frozen)
        """Give how each outlet names the actor of an id, the most frequent wording first; of the filter, period and outlets count."""
        asked = checked(asked)
        with reading(self._engine) as connection:
            return wordings.find_wordings(connection, actor, asked)

    # Records

    def record(self, report: str, corrected: bool = True) -> Record | None:
        """Give the record of a report with its corrections laid over it, or as it was coded; None where it is not stored."""
        laid = self.laid(report)
        if laid is None or corrected:
            return laid and laid.record
        with reading(self._engine) as connection:
            return self._coded(connection, report)

    def laid(self, report: str) -> Laid | None:
        """Give the corrected record of a report, and the corrections that wait for an entry to lie on."""
        with reading(self._engine) as connection:
            coded = self._coded(connection, report)
            return lay_over(coded, corrections_of(connection, [report]).get(report, [])) if coded else None

    def records_of(self, ids: Sequence[str]) -> dict[str, Record]:
        """Give the corrected records of these reports, by id, all of one state of the database; those not stored are left out."""
        with reading(self._engine) as connection:
            return reports.records_of(connection, reports_table.c.id, ids)

    def records(self, asked: ReportFilter = ReportFilter(), corrected: bool = True) -> Iterator[Record]:  # noqa: B008 (frozen)
        """Give the records of the reports asked for one by one, in the order in which the reports first came."""
        asked = checked(asked)
        for _, record in self._stream(lambda connection, after: reports.read_records(connection, asked, after, _PART), 0, corrected):
            yield record

    def changes(self, since: int = 0) -> Iterator[tuple[int, Record]]:
        """Give the records that came, were coded anew or corrected after the revision `since`, each with its own revision."""
        yield from self._stream(lambda connection, after: reports.read_changes(connection, after, _PART), since, True)

    # Corrections

    def correct(self, report: str, entry: str, field: str, value: Any, author: str, note: str | None = None) -> Correction:
        """Set a field of an entry (c1, s2 …) to a value as it stands in JSON; UsageError where that cannot be."""
        return self._enter(Correction(
            report=report, list=self._list(report, entry), act="set", entry=entry, field=field, value=value, author=author, time=now(),
            note=note,
        ))

    def drop(self, report: str, entry: str, author: str, note: str | None = None) -> Correction:
        """Say that an entry should not be there."""
        return self._enter(Correction(
            report=report, list=self._list(report, entry), act="drop", entry=entry, author=author, time=now(), note=note,
        ))

    def insert(self, report: str, into: List, value: dict[str, Any], author: str, note: str | None = None) -> Correction:
        """Add an entry that the coder missed, as it stands in JSON but for its id."""
        return self._enter(Correction(report=report, list=into, act="add", value=value, author=author, time=now(), note=note))

    def withdraw(self, correction: int, author: str, note: str | None = None) -> Correction:
        """Take back the correction of this key; it stays in the list."""
        return self._enter(Correction(
            report="", list="contacts", act="withdraw", withdraws=correction, author=author, time=now(), note=note,
        ))

    def corrections(self, report: str | None = None) -> list[Correction]:
        """Give all corrections of a report, or of all, in the order they were made, those withdrawn too."""
        with reading(self._engine) as connection:
            return all_corrections(connection) if report is None else corrections_of(connection, [report]).get(report, [])

    def _catch_up(self) -> None:
        """Take in what came since events were last made; a database that may only be read shows them as they are."""
        if self._readonly:
            return
        with reading(self._engine) as connection:
            late = merging.behind(connection)
        if late:
            self.merge()

    def _enter(self, correction: Correction) -> Correction:
        with writing_to(self._engine) as connection:
            return enter(connection, correction)

    def _list(self, report: str, entry: str) -> List:
        found = self.record(report)
        return list_of(found, entry) if found else "contacts"  # that the report is missing is told when it is entered

    def _coded(self, connection: sa.Connection, report: str) -> Record | None:
        query = sa.select(records.c.record).join_from(records, reports_table).where(reports_table.c.id == report)
        found = connection.execute(query).scalar()
        return None if found is None else decode(found)

    def _selection(
        self, asked: Q, find: Callable[[sa.Connection, Q, str | None, int], Page[T]], count: Callable[[sa.Connection, Q], int],
        every: Callable[[], Iterator[T]] | None = None,
    ) -> Selection[T]:
        asked = checked(asked)

        def page(after: str | None, size: int) -> Page[T]:
            with reading(self._engine) as connection:
                return find(connection, asked, after, size)

        def number() -> int:
            with reading(self._engine) as connection:
                return count(connection, asked)

        return Selection(page, number, every)

    def _stream(
        self, read: Callable[[sa.Connection, int], list[tuple[int, Record]]], after: int, corrected: bool
    ) -> Iterator[tuple[int, Record]]:
        while True:
            with reading(self._engine) as connection:
                part = read(connection, after)
                laid = corrections_of(connection, [record.report.id for _, record in part]) if corrected else {}
            if not part:
                return
            for place_, record in part:
                yield place_, lay_over(record, laid.get(record.report.id, [])).record
            after = part[-1][0]
