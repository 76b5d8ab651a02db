"""Contacts, statements and people as rows for lists: plain fields, names beside ids."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from rasad.cli.listing import Column
from rasad.record import Contact, Span, Statement

if TYPE_CHECKING:
    from rasad.store import Person


class Named(Protocol):
    """Whatever has the name of an actor."""

    @property
    def name(self) -> str:
        """Give the English name."""


class Head(Protocol):
    """Whatever tells which report an entry is from."""

    @property
    def id(self) -> str:
        """Give the report's id."""

    @property
    def outlet(self) -> str | None:
        """Give the outlet's name."""

    @property
    def published(self) -> str | None:
        """Give the day of publication."""


PIECES_JOINED = " … "  # between the pieces of a contact's evidence
FACTS_JOINED = " · "  # between the facts of a line: id, outlet, date
Names = Mapping[str, Named]
Row = dict[str, Any]


def topics_named(labels: list[str]) -> list[str]:
    """Give what a person reads for topics: their names in English, the report's own words as they are."""
    from rasad.coding.topics.names import topic_name

    return [topic_name(label) for label in labels]


CONTACT_COLUMNS = (
    Column("date", "Date"), Column("channel", "Channel"), Column("who", "Who → with whom", wide=True), Column("place", "Place"),
    Column("topics", "On what", from_width=140, show=topics_named), Column("status", "Status"),
    Column("according_to", "According to", from_width=120), Column("outlet", "Outlet", from_width=155),
    Column("entry", "Report", whole=True),
)
STATEMENT_COLUMNS = (
    Column("date", "Date"), Column("speaker", "Speaker"), Column("class", "Class"), Column("target", "Of whom", from_width=110),
    Column("words", "Words", wide=True), Column("outlet", "Outlet", from_width=120), Column("entry", "Report"),
)
PEOPLE_COLUMNS = (
    Column("name", "Name"), Column("names", "Also", wide=True), Column("office", "Office", wide=True),
    Column("country", "Country"), Column("contacts", "Contacts"), Column("statements", "Statements"), Column("reports", "Reports"),
    Column("id", "Id", from_width=110, whole=True),
)


def name_of(actor: str | None, names: Names) -> str | None:
    """Give an actor's English name, its id where it is not among `names`."""
    return names[actor].name if actor is not None and actor in names else actor


def contact_row(report: Head, contact: Contact, names: Names, words: str) -> Row:
    """Give the row of a contact."""
    return {
        "report": report.id, "outlet": report.outlet, "published": report.published, "id": contact.id, "entry": f"{report.id} {contact.id}",
        "date": contact.date, "channel": contact.channel, "status": contact.status, "who": who(contact, names),
        "parties": [name_of(party, names) for party in contact.parties], "party_ids": contact.parties,
        "attendees": [name_of(attendee, names) for attendee in contact.attendees], "attendee_ids": contact.attendees,
        "initiator": name_of(contact.initiator, names), "initiator_id": contact.initiator, "initiator_conflict": contact.initiator_conflict,
        "place": contact.place, "topics": topics_told(contact, words),
        "according_to": [name_of(source, names) for source in contact.according_to],
        "according_to_ids": contact.according_to, "cameo": contact.cameo, "plover": contact.plover.type if contact.plover else None,
        "confidence": contact.confidence, "words": " ".join(words.split()), "evidence": [_place(span) for span in contact.evidence],
    }


def topics_told(contact: Contact, words: str) -> list[str]:
    """Give what a contact was about: labels, or the report's own words; `words` is its evidence, a piece after the other.

    Of an issue without a label that stands outside the evidence nothing is said.
    """
    told: list[str] = []
    for topic in contact.topics:
        label, at = topic.label, 0
        for span in contact.evidence:
            if label is None and span.start <= topic.start and topic.end <= span.end:
                label = " ".join(words[at + topic.start - span.start : at + topic.end - span.start].split())
            at += span.end - span.start + len(PIECES_JOINED)
        told += [label] if label and label not in told else []
    return told


def _place(span: Span) -> str:
    """Give where words stand in the report's text."""
    return f"{span.start}-{span.end}"


def who(contact: Contact, names: Names) -> str:
    """Give the parties in a line: who began it before an arrow, or all with `, ` between them."""
    parties = [str(name_of(party, names)) for party in contact.parties]
    if contact.initiator in contact.parties:
        others = [str(name_of(party, names)) for party in contact.parties if party != contact.initiator]
        return f"{name_of(contact.initiator, names)} → {', '.join(others)}" if others else parties[0]
    line = ", ".join(parties)
    return f"{line} (it is told both ways who began it)" if contact.initiator_conflict else line


def statement_row(report: Head, statement: Statement, names: Names, words: str, date: str | None) -> Row:
    """Give the row of a statement; `date` is the day of its contact, or that of the report."""
    return {
        "report": report.id, "outlet": report.outlet, "published": report.published, "id": statement.id,
        "entry": f"{report.id} {statement.id}", "date": date, "speaker": name_of(statement.speaker, names), "speaker_id": statement.speaker,
        "class": statement.klass, "form": statement.form, "target": name_of(statement.target, names), "target_id": statement.target,
        "contact": statement.contact, "according_to": [name_of(source, names) for source in statement.according_to],
        "according_to_ids": statement.according_to, "cameo": statement.cameo,
        "plover": statement.plover.type if statement.plover else None, "confidence": statement.confidence, "words": " ".join(words.split()),
        "content": _place(statement.content), "cue": _place(statement.cue),
    }


def person_row(person: "Person") -> Row:
    """Give the row of an actor; `names` are the first in each language but English."""
    local = [names[0] for language, names in sorted(person.names.items()) if names and language != "en"]
    return {
        "id": person.id, "kind": person.kind, "name": person.name, "office": person.office, "organization": person.organization,
        "country": person.country, "known": person.known, "reports": person.reports, "contacts": person.contacts,
        "statements": person.statements, "names": local,
    }
