"""Where an export reads from: a store, what is asked of it, and how much came."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeVar

from rasad.export.spool import Seen
from rasad.export.told import (
    PART,
    ActionTold,
    ContactTold,
    EventTold,
    StatementTold,
    actions_told,
    contacts_told,
    events_told,
    parts,
    statements_told,
)
from rasad.record import Record
from rasad.store import ActionFilter, ContactFilter, FoundAction, ReportFilter, StatementFilter, Store

T = TypeVar("T")
Q = TypeVar("Q", StatementFilter, ActionFilter)


class Source:
    """The answer to one question, read as it is needed. `counted` says how many entries of each kind came,
    `left_out` how many of them a format had no place for."""

    def __init__(self, store: Store, asked: ContactFilter = ContactFilter()) -> None:  # noqa: B008 (frozen)
        self.store, self.asked = store, asked
        self.counted: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()

    def contacts(self) -> Iterator[ContactTold]:
        """Give the contacts asked for, the newest first."""
        return self._count("contacts", contacts_told(self.store, self.store.contacts(self.asked)))

    def events(self) -> Iterator[EventTold]:
        """Give the events in which an account fits what is asked for, the newest first."""
        return self._count("events", events_told(self.store, self.store.events(self.asked)))

    def statements(self) -> Iterator[StatementTold]:
        """Give the statements asked for, the newest first: persons, countries and organisations are those of the speaker."""
        return self._count("statements", statements_told(self.store, self.store.statements(self._asked(StatementFilter))))

    def actions(self) -> Iterator[ActionTold]:
        """Give the actions asked for, the newest first, of which somebody asked for is source or target. None of them was done by a
        means of contact or has a status, so there are none where one is asked for."""
        return self._count("actions", actions_told(self.store, self._actions()))

    def records(self) -> Iterator[Record]:
        """Give the records in which a contact, statement or action asked for stands, each once; all where nothing is asked for."""
        return self._count("reports", self._records())

    def leave_out(self, what: str) -> None:
        """Count an entry that a format has no place for; `what` says what it is and why."""
        self.left_out[what] += 1

    def _actions(self) -> Iterable[FoundAction]:
        return () if self.asked.channel or self.asked.status else self.store.actions(self._asked(ActionFilter))

    def _asked(self, shape: type[Q]) -> Q:
        """Give what is asked for as a filter of another kind, of which the fields that both have count."""
        return shape(**{name: getattr(self.asked, name) for name in shape.__struct_fields__ if name in self.asked.__struct_fields__})

    def _records(self) -> Iterator[Record]:
        if self.asked == ContactFilter():
            yield from self.store.records()
            return
        contacts = (one.report.id for one in self.store.contacts(self.asked))
        statements = (one.report.id for one in self.store.statements(self._asked(StatementFilter)))
        actions = (one.report.id for one in self._actions())
        with Seen() as seen:
            for part in parts(chain(contacts, statements, actions), PART):
                new = tuple(report for report in dict.fromkeys(part) if seen.is_new(report))
                if new:
                    yield from self.store.records(ReportFilter(report=new))

    def _count(self, what: str, found: Iterable[T]) -> Iterator[T]:
        for one in found:
            self.counted[what] += 1
            yield one
