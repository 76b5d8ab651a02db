"""What is exported, each entry with the record it stands in: a contact, a statement, an action, an event with all its accounts.

An entry is taken from the record that is read with it, so that words and offsets always belong to the same text.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, starmap
from typing import NamedTuple, TypeVar

from rasad.accounts import Event
from rasad.record import Action, Actor, Contact, Record, Span, Statement
from rasad.store import FoundAction, FoundContact, FoundEvent, FoundStatement, Store

T = TypeVar("T")
E = TypeVar("E", Contact, Statement, Action)
F = TypeVar("F", FoundContact, FoundStatement, FoundAction)
PART = 200  # entries whose records are read at a time


class ContactTold(NamedTuple):
    """A contact and the record of the report that tells it."""

    contact: Contact
    record: Record

    @property
    def reference(self) -> str:
        """Where it is told: `REPORT/c1[0:60]`."""
        return reference(self.record, self.contact.id, self.contact.evidence)


class StatementTold(NamedTuple):
    """A statement and the record of the report that tells it."""

    statement: Statement
    record: Record

    @property
    def reference(self) -> str:
        """Where it is told: `REPORT/s1[0:60]`."""
        return reference(self.record, self.statement.id, [self.statement.content])

    @property
    def made_in(self) -> Contact | None:
        """The contact it was made in."""
        return next((contact for contact in self.record.contacts if contact.id == self.statement.contact), None)


class ActionTold(NamedTuple):
    """An action and the record of the report that asserts it."""

    action: Action
    record: Record

    @property
    def reference(self) -> str:
        """Where it is told: `REPORT/a1[0:60]`."""
        return reference(self.record, self.action.id, [self.action.evidence])


class EventTold(NamedTuple):
    """An event and its accounts, the one that shows its channel and status best first."""

    event: Event
    accounts: list[ContactTold]
    actors: dict[str, Actor]


def actor_name(identifier: str | None, record: Record) -> str | None:
    """Give the name of an actor of a record; None where nobody is told."""
    return name_of(identifier, actors_of(record)) if identifier else None


def actor_country(identifier: str | None, record: Record) -> str | None:
    """Give the country of an actor of a record; None where nobody is told or it is not known."""
    actor = actors_of(record).get(identifier or "")
    return actor.country if actor else None


def reference(record: Record, entry: str, spans: Iterable[Span]) -> str:
    """Give where an entry is told: report, entry and offsets in code points, `REPORT/c1[0:60,80:90]`."""
    return f"{record.report.id}/{entry}[{','.join(f'{span.start}:{span.end}' for span in spans)}]"


def words(record: Record, spans: Iterable[Span]) -> str:
    """Give the words of spans, on one line, joined with an ellipsis."""
    return " … ".join(" ".join(record.report.text[span.start : span.end].split()) for span in spans)


def name_of(actor: str, actors: dict[str, Actor]) -> str:
    """Give an actor's name, its id where it is not among `actors`."""
    return actors[actor].name if actor in actors else actor


def actors_of(record: Record) -> dict[str, Actor]:
    """Give the actors of a record by their ids."""
    return {actor.id: actor for actor in record.actors}


def contacts_told(store: Store, found: Iterable[FoundContact]) -> Iterator[ContactTold]:
    """Give contacts with their records. One that is not in its report's record any more is left out."""
    return starmap(ContactTold, _told(store, found, lambda one: one.contact, lambda record: record.contacts))


def statements_told(store: Store, found: Iterable[FoundStatement]) -> Iterator[StatementTold]:
    """Give statements in the same way."""
    return starmap(StatementTold, _told(store, found, lambda one: one.statement, lambda record: record.statements))


def actions_told(store: Store, found: Iterable[FoundAction]) -> Iterator[ActionTold]:
    """Give actions in the same way."""
    return starmap(ActionTold, _told(store, found, lambda one: one.action, lambda record: record.actions))


def _told(store: Store, found: Iterable[F], entry: Callable[[F], E], entries: Callable[[Record], list[E]]) -> Iterator[tuple[E, Record]]:
    for part in parts(found, PART):
        records = store.records_of(sorted({one.report.id for one in part}))
        for one in part:
            record = records.get(one.report.id)
            current = _of_id(entries(record), entry(one).id) if record else None
            if record and current:
                yield current, record


def events_told(store: Store, found: Iterable[FoundEvent]) -> Iterator[EventTold]:
    """Give events with the records of all their accounts."""
    for part in parts(found, PART):
        records = store.records_of(sorted({member.report for one in part for member in one.event.members}))
        for one in part:
            event, accounts = one.event, []
            for member in event.members:
                record = records.get(member.report)
                contact = _of_id(record.contacts, member.contact) if record else None
                if record and contact:
                    accounts.append(ContactTold(contact, record))
            if accounts:
                accounts.sort(key=lambda told, event=event: _unlike(told.contact, event))  # type: ignore[misc]
                actors = {actor.id: actor for told in reversed(accounts) for actor in told.record.actors}
                yield EventTold(event, accounts, actors)


def parts(found: Iterable[T], size: int) -> Iterator[list[T]]:
    """Give what comes in lists of at most `size`."""
    coming = iter(found)
    while part := list(islice(coming, size)):
        yield part


def _unlike(contact: Contact, event: Event) -> tuple[bool, bool, bool]:
    return contact.channel != event.channel, contact.status != event.status, contact.initiator != event.initiator.value


def _of_id(entries: list[E], identifier: str) -> E | None:
    return next((entry for entry in entries if entry.id == identifier), None)
