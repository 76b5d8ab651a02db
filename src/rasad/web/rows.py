"""Entries as flat rows for CSV and JSON: ids, with English names beside them."""

from collections.abc import Mapping
from typing import Any

from rasad.store import ActorHead, FoundContact, FoundEvent, FoundStatement, FoundText, Person, ReportHead

Row = dict[str, Any]
CONTACT = (
    "report", "contact", "date", "channel", "status", "parties", "party_ids", "attendees", "attendee_ids", "initiator", "initiator_id",
    "initiator_conflict", "place", "according_to", "according_to_ids", "cameo", "plover", "confidence", "words", "outlet", "published",
    "url",
)
STATEMENT = (
    "report", "statement", "date", "speaker", "speaker_id", "class", "form", "target", "target_id", "contact", "according_to",
    "according_to_ids", "cameo", "plover", "confidence", "words", "outlet", "published", "url",
)
EVENT = (
    "event", "date", "channel", "status", "parties", "party_ids", "initiator", "initiator_id", "place", "accounts", "independent", "differ",
    "outlets", "languages", "members",
)
REPORT = ("report", "title", "published", "outlet", "language", "url", "contacts", "statements", "actions")
ACTOR = ("actor", "kind", "name", "ar", "fa", "office", "organization", "country", "known", "reports", "contacts", "statements")
TEXT = ("report", "title", "published", "outlet", "language", "url", "excerpt", "places")


def contact_row(found: FoundContact) -> Row:
    """Give the row of a contact."""
    contact, names = found.contact, found.actors
    return {
        "contact": contact.id, "date": contact.date, "channel": contact.channel, "status": contact.status,
        "parties": _names(contact.parties, names), "party_ids": contact.parties, "attendees": _names(contact.attendees, names),
        "attendee_ids": contact.attendees, "initiator": _name(contact.initiator, names), "initiator_id": contact.initiator,
        "initiator_conflict": contact.initiator_conflict, "place": contact.place, **_sources(contact.according_to, names),
        "cameo": contact.cameo, "plover": contact.plover.type if contact.plover else None, "confidence": contact.confidence,
        "words": " ".join(found.words.split()), **_from(found.report),
    }


def statement_row(found: FoundStatement) -> Row:
    """Give the row of a statement; its date is that of the report."""
    said, names = found.statement, found.actors
    return {
        "statement": said.id, "date": found.report.published, "speaker": _name(said.speaker, names), "speaker_id": said.speaker,
        "class": said.klass, "form": said.form, "target": _name(said.target, names), "target_id": said.target, "contact": said.contact,
        **_sources(said.according_to, names), "cameo": said.cameo, "plover": said.plover.type if said.plover else None,
        "confidence": said.confidence, "words": " ".join(found.words.split()), **_from(found.report),
    }


def event_row(found: FoundEvent) -> Row:
    """Give the row of an event."""
    event, names = found.event, found.actors
    return {
        "event": event.id, "date": event.date, "channel": event.channel, "status": event.status, "parties": _names(event.parties, names),
        "party_ids": event.parties, "initiator": _name(event.initiator.value, names), "initiator_id": event.initiator.value,
        "place": event.place, "accounts": len(event.members), "independent": event.independent,
        "differ": [conflict.field for conflict in event.conflicts],
        "outlets": list(dict.fromkeys(member.outlet for member in event.members if member.outlet)),
        "languages": sorted({member.language for member in event.members if member.language}),
        "members": [f"{member.report} {member.contact}" for member in event.members],
    }


def report_row(head: ReportHead) -> Row:
    """Give the row of a report."""
    numbers = {"contacts": head.contacts, "statements": head.statements, "actions": head.actions}
    return {**_from(head), "title": head.title, "language": head.language, **numbers}


def text_row(found: FoundText) -> Row:
    """Give the row of a report in which words were found; `places` are their half-open offsets in its text."""
    places = [f"{span.start}-{span.end}" for span in found.spans]
    return {**report_row(found.report), "excerpt": " ".join(found.excerpt.split()), "places": places}


def actor_row(person: Person) -> Row:
    """Give the row of an actor, with its first name in Arabic and in Persian."""
    first = {language: next(iter(person.names.get(language, [])), None) for language in ("ar", "fa")}
    return {
        "actor": person.id, "kind": person.kind, "name": person.name, **first, "office": person.office, "organization": person.organization,
        "country": person.country, "known": person.known, "reports": person.reports, "contacts": person.contacts,
        "statements": person.statements,
    }


def _from(report: ReportHead) -> Row:
    return {"report": report.id, "outlet": report.outlet, "published": report.published, "url": report.url}


def _sources(ids: list[str], names: Mapping[str, ActorHead]) -> Row:
    return {"according_to": _names(ids, names), "according_to_ids": ids}


def _name(identifier: str | None, names: Mapping[str, ActorHead]) -> str | None:
    return names[identifier].name if identifier is not None and identifier in names else identifier


def _names(ids: list[str], names: Mapping[str, ActorHead]) -> list[str | None]:
    return [_name(identifier, names) for identifier in ids]
