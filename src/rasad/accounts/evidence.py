"""The words that a record and an event rest on: which characters belong to which entries, and what each account tells."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Literal, NamedTuple

import msgspec

from rasad.accounts.event import Event, EventMember, EventStatement, contact_of
from rasad.record import Contact, Record

Kind = Literal["contact", "statement", "cue", "action", "mention"]


class Mark(NamedTuple):
    """Characters `[start, end)` of a report that an entry rests on; `entry` is its id, of a mention the actor's."""

    start: int
    end: int
    kind: Kind
    entry: str


class Piece(NamedTuple):
    """Characters `[start, end)` over which the same marks lie; `begins` are those of them that begin here."""

    start: int
    end: int
    marks: list[Mark]
    begins: list[Mark]


class AccountWords(msgspec.Struct, frozen=True, kw_only=True):
    """One account of an event: its place in it, the contact as the report has it, and the words it rests on."""

    place: int
    member: EventMember
    contact: Contact
    direction: str | None
    words: str


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a statement in one report, with their half-open offsets in it."""

    report: str
    statement: str
    start: int
    end: int
    words: str
    form: str
    direction: str | None


def marks_of(record: Record) -> list[Mark]:
    """Give all marks of a record in the order of the text; mentions are those by name or title."""
    marks = [Mark(span.start, span.end, "contact", contact.id) for contact in record.contacts for span in contact.evidence]
    for said in record.statements:
        marks.append(Mark(said.content.start, said.content.end, "statement", said.id))
        marks.append(Mark(said.cue.start, said.cue.end, "cue", said.id))
    marks += [Mark(action.evidence.start, action.evidence.end, "action", action.id) for action in record.actions]
    marks += [
        Mark(mention.start, mention.end, "mention", actor.id)
        for actor in record.actors for mention in actor.mentions if mention.kind in ("name", "title")
    ]
    length = len(record.report.text)
    return sorted(mark for mark in marks if 0 <= mark.start < mark.end <= length)


def pieces(record: Record) -> Iterator[Piece]:
    """Cut a report's text where marks begin and end; the pieces joined are the text."""
    marks = marks_of(record)
    edges = sorted({0, len(record.report.text), *(edge for mark in marks for edge in (mark.start, mark.end))})
    starting: dict[int, list[Mark]] = {}
    for mark in marks:
        starting.setdefault(mark.start, []).append(mark)
    reaching: list[Mark] = []
    for start, end in pairwise(edges):
        begins = starting.get(start, [])
        reaching = [mark for mark in reaching if mark.end > start] + begins
        yield Piece(start, end, reaching, begins)


def account_words(event: Event, records: Mapping[str, Record]) -> list[AccountWords]:
    """Give every account of an event with the words of its evidence; `records` are those of its reports."""
    out = []
    for place, member in enumerate(event.members):
        record = records[member.report]
        contact = contact_of(record, member.contact)
        words = " … ".join(_line(record, span.start, span.end) for span in contact.evidence)
        out.append(AccountWords(place=place, member=member, contact=contact, direction=record.report.direction, words=words))
    return out


def told_words(said: EventStatement, records: Mapping[str, Record]) -> list[Told]:
    """Give the words with which each account tells a statement of an event."""
    out = []
    for member in said.members:
        record = records[member.report]
        statement = next(s for s in record.statements if s.id == member.statement)
        span = statement.content
        out.append(Told(
            report=record.report.id, statement=statement.id, start=span.start, end=span.end, words=_line(record, span.start, span.end),
            form=statement.form, direction=record.report.direction,
        ))
    return out


def _line(record: Record, start: int, end: int) -> str:
    return " ".join(record.report.text[start:end].split())
