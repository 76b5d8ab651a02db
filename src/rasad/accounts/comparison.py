"""The accounts of one event side by side: names for ids, the words every claim rests on, and where they stand."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import msgspec

from rasad.accounts.comparing import teller
from rasad.accounts.event import Event, EventMember, contact_of
from rasad.record import Record, Span


class Named(Protocol):
    """Whatever has the name of an actor."""

    @property
    def name(self) -> str:
        """Give the English name."""


class AccountCompared(msgspec.Struct, frozen=True, kw_only=True):
    """One account: its place in the event, who tells it, its evidence, why it is in the event. `according_to` are names."""

    place: int
    report: str
    contact: str
    outlet: str | None
    published: str | None
    language: str | None
    direction: str | None
    according_to: list[str]
    words: str
    why: list[str]
    copy_of: str | None


class SideCompared(msgspec.Struct, frozen=True, kw_only=True):
    """A value of a field in words, and the places of the accounts that tell it."""

    value: str
    members: list[int]


class ConflictCompared(msgspec.Struct, frozen=True, kw_only=True):
    """A field in which accounts differ."""

    field: str
    sides: list[SideCompared]


class StatementTold(msgspec.Struct, frozen=True, kw_only=True):
    """The words of a statement in one account, who tells it there, and its half-open offsets in the report."""

    report: str
    statement: str
    teller: str
    start: int
    end: int
    words: str
    form: str
    klass: str = msgspec.field(name="class")
    language: str | None
    direction: str | None


class StatementCompared(msgspec.Struct, frozen=True, kw_only=True):
    """One statement: who is said to have made it, how the accounts tell it, who tells and who leaves it out, all by name."""

    speaker: str
    klass: str = msgspec.field(name="class")
    relation: str
    told_by: list[str]
    left_out_by: list[str]
    told: list[StatementTold]


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """All accounts of an event side by side. `names` are those of its parties, initiators and who tells a topic, by id."""

    event: Event
    names: dict[str, str]
    accounts: list[AccountCompared]
    conflicts: list[ConflictCompared]
    statements: list[StatementCompared]


def compared(event: Event, actors: Mapping[str, Named], records: Mapping[str, Record]) -> Comparison:
    """Give the comparison of an event's accounts from its actors by id and the records of its reports by id."""

    def name(identifier: str) -> str:
        return actors[identifier].name if identifier in actors else identifier

    conflicts = [
        ConflictCompared(field=c.field, sides=[SideCompared(value=_words_of(s.value, name), members=s.members) for s in c.accounts])
        for c in event.conflicts
    ]
    tellers = [who for topic in event.topics for who in topic.told_by]
    return Comparison(
        event=event, names={who: name(who) for who in dict.fromkeys([*event.parties, *event.initiator.accounts, *tellers])},
        accounts=[_account(at, member, records[member.report], name) for at, member in enumerate(event.members)],
        conflicts=conflicts, statements=_statements(event, records, name),
    )


def _words_of(value: Any, name: Callable[[str], str]) -> str:
    return ", ".join(name(one) for one in value) if isinstance(value, list) else name(str(value))


def _words(record: Record, spans: Sequence[Span]) -> str:
    return " … ".join(" ".join(record.report.text[span.start : span.end].split()) for span in spans)


def _account(place: int, member: EventMember, record: Record, name: Callable[[str], str]) -> AccountCompared:
    return AccountCompared(
        place=place, report=member.report, contact=member.contact, outlet=member.outlet, published=member.published,
        language=member.language, direction=record.report.direction, according_to=[name(who) for who in member.according_to],
        words=_words(record, contact_of(record, member.contact).evidence), why=member.why, copy_of=member.copy_of,
    )


def _statements(event: Event, records: Mapping[str, Record], name: Callable[[str], str]) -> list[StatementCompared]:
    credited = {member.report: member.according_to for member in event.members}
    places = {member.report: at for at, member in enumerate(event.members)}

    def told(report: str, identifier: str) -> StatementTold:
        record = records[report]
        said = next(s for s in record.statements if s.id == identifier)
        who = teller(said.according_to or credited[report], record.report.outlet, report)
        return StatementTold(
            report=report, statement=identifier, teller=name(who), start=said.content.start, end=said.content.end,
            words=_words(record, [said.content]), form=said.form, klass=said.klass, language=record.report.language,
            direction=record.report.direction,
        )

    return [
        StatementCompared(
            speaker=name(one.speaker), klass=one.klass, relation=one.relation, told_by=[name(who) for who in one.told_by],
            left_out_by=[name(who) for who in one.left_out_by],
            told=sorted((told(some.report, some.statement) for some in one.members), key=lambda some: places[some.report]),
        )
        for one in event.statements
    ]
