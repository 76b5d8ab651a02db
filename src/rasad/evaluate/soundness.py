"""What must hold of a record beyond the types of its fields: spans inside the text, ids that point at its entries."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rasad.record import Action, Contact, Mention, Record, Span, Statement, Topic

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def faults(record: Record) -> list[str]:
    """Say what is wrong with a record, a short sentence each; none where it keeps the contract `rasad/1`."""
    actors = {actor.id for actor in record.actors}
    contacts = {contact.id for contact in record.contacts}
    size = len(record.report.text)
    ids = Counter(each.id for entries in (record.actors, record.contacts, record.statements, record.actions) for each in entries)
    found = [f"{each} is the id of two entries" for each, times in ids.items() if times > 1]
    for actor in record.actors:
        found += _outside(actor.id, actor.mentions, size)
    for contact in record.contacts:
        found += [f"{contact.id}: {what}" for what in _contact(contact, actors)]
        found += _outside(contact.id, [*contact.evidence, *contact.topics], size)
    for statement in record.statements:
        found += [f"{statement.id}: {what}" for what in _statement(statement, actors, contacts)]
        found += _outside(statement.id, [statement.content, statement.cue, *statement.topics], size)
    for action in record.actions:
        found += [f"{action.id}: {what}" for what in _action(action, actors)]
        found += _outside(action.id, [action.evidence], size)
    return found


def _outside(entry: str, spans: Iterable[Span | Mention | Topic], size: int) -> Iterator[str]:
    for span in spans:
        if not 0 <= span.start < span.end <= size:
            yield f"{entry}: the span {span.start} to {span.end} is none of the text, which has {size} characters"


def _contact(contact: Contact, actors: set[str]) -> Iterator[str]:
    if len(set(contact.parties)) < 2 or len(set(contact.parties)) < len(contact.parties):
        yield "a contact has two or more parties, each once"
    if contact.initiator is not None and contact.initiator not in contact.parties:
        yield f"the initiator {contact.initiator} is no party"
    if set(contact.attendees) & set(contact.parties):
        yield "a party stands among the attendees too"
    yield from _unlisted([*contact.parties, *contact.attendees, *contact.according_to], actors)
    yield from _figures(contact.date, contact.confidence)


def _statement(statement: Statement, actors: set[str], contacts: set[str]) -> Iterator[str]:
    if statement.contact is not None and statement.contact not in contacts:
        yield f"the contact {statement.contact} is not in the record"
    yield from _unlisted([statement.speaker, statement.target, *statement.according_to], actors)
    yield from _figures(None, statement.confidence)


def _action(action: Action, actors: set[str]) -> Iterator[str]:
    yield from _unlisted([action.source, action.target, *action.according_to], actors)
    yield from _figures(action.date, 1.0)


def _unlisted(named: Iterable[str | None], actors: set[str]) -> Iterator[str]:
    yield from (f"{actor} is not among the actors" for actor in named if actor is not None and actor not in actors)


def _figures(date: str | None, confidence: float) -> Iterator[str]:
    if date is not None and _DATE.fullmatch(date) is None:
        yield f"the date {date!r} is no year, month or day"
    if not 0 <= confidence <= 1:
        yield f"the confidence {confidence} is not from 0 to 1"
