"""Events: one real-world contact with all its accounts, as the contract `rasad-event/1` has it, and where the accounts differ.

No account is voted down: the value an event shows for a field is the one most independent accounts give (copies of one
text count once), and every other one stands under `conflicts` with those who tell it.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from rasad.record import Channel, Contact, Record, Status

SCHEMA = "rasad-event/1"
FIELDS = ("initiator", "date", "place", "channel", "parties", "status")


class EventMember(msgspec.Struct, frozen=True, kw_only=True):
    """One account: the contact of a report. `copy_of` is the report whose text it copies; `why` says why it is in the event."""

    report: str
    contact: str
    outlet: str | None = None
    language: str | None = None
    published: str | None = None
    according_to: list[str] = []
    copy_of: str | None = None
    why: list[str] = []


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """The initiator an event shows, and how many independent accounts name whom."""

    value: str | None
    accounts: dict[str, int] = {}


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """One of the values that accounts give for a field, and the places in `members` of those that give it."""

    value: Any
    members: list[int]


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """A field in which accounts differ."""

    field: str
    accounts: list[Side]


class ToldStatement(msgspec.Struct, frozen=True, kw_only=True):
    """Where one account tells a statement."""

    report: str
    statement: str


class EventStatement(msgspec.Struct, frozen=True, kw_only=True):
    """One statement of an event over all its accounts. `relation` is same, differently (other words or class), contradictory,
    or one (told by one teller alone); tellers are those credited, else outlets, else reports."""

    speaker: str
    klass: str = msgspec.field(name="class")
    members: list[ToldStatement]
    told_by: list[str]
    left_out_by: list[str]
    relation: str = "one"


class EventTopic(msgspec.Struct, frozen=True, kw_only=True):
    """An issue that was discussed, by its label, and those who tell it: credited, else outlets, else reports."""

    label: str
    told_by: list[str]


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """One real-world contact. `independent` is how many of its accounts are not copies of another."""

    schema: str = SCHEMA
    id: str
    channel: Channel
    status: Status
    parties: list[str]
    date: str | None
    place: str | None
    initiator: Value
    members: list[EventMember]
    independent: int
    conflicts: list[Conflict] = []
    statements: list[EventStatement] = []
    topics: list[EventTopic] = []


def make_event(
    identifier: str, members: Sequence[tuple[str, str, Sequence[str]]], records: dict[str, Record], copy_of: dict[str, str] | None = None,
    statements: bool = True,
) -> Event:
    """Give an event from its members (report, contact, reasons) and the records of their reports.

    `copy_of` leads from a report that is a copy to the likely original. To align `statements` takes longer than all the rest;
    without it they are left out.
    """
    from rasad.accounts.comparing import align

    copies = copy_of or {}
    contacts = [contact_of(records[report], contact) for report, contact, _ in members]
    shown = [_member(records[report], contact, why, copies) for (report, _, why), contact in zip(members, contacts, strict=True)]
    weights = _weights(shown)
    date = _best_date(contacts, weights)
    told: dict[str, list[Any]] = {
        "initiator": [c.initiator for c in contacts], "date": [c.date for c in contacts], "place": [c.place for c in contacts],
        "channel": [c.channel for c in contacts], "status": [c.status for c in contacts],
        "parties": [sorted(set(c.parties)) for c in contacts],
    }
    first = contacts[0]
    return Event(
        id=identifier, channel=most(told["channel"], weights, first.channel), status=settled_status(told["status"], weights),
        parties=first.parties, date=date, place=most(told["place"], weights, None),
        initiator=Value(value=most(told["initiator"], weights, None), accounts=_counts(told["initiator"], weights)),
        members=shown, independent=len({member.copy_of or member.report for member in shown}),
        conflicts=[c for c in (_conflict(field, told[field]) for field in FIELDS) if c is not None],
        statements=align(shown, records) if statements else [],
        topics=_topics(contacts, shown),
    )


def _topics(contacts: Sequence[Contact], members: Sequence[EventMember]) -> list[EventTopic]:
    """Give the labelled issues of all accounts, those told by most first."""
    from rasad.accounts.comparing import teller

    told: dict[str, dict[str, None]] = {}
    for contact, member in zip(contacts, members, strict=True):
        who = teller(member.according_to, member.outlet, member.report)
        for topic in contact.topics:
            if topic.label is not None:
                told.setdefault(topic.label, {})[who] = None
    return sorted((EventTopic(label=label, told_by=list(who)) for label, who in told.items()), key=lambda topic: -len(topic.told_by))


def contact_of(record: Record, identifier: str) -> Contact:
    """Give the contact of a record by its id."""
    return next(contact for contact in record.contacts if contact.id == identifier)


def _member(record: Record, contact: Contact, why: Sequence[str], copies: dict[str, str]) -> EventMember:
    report = record.report
    return EventMember(
        report=report.id, contact=contact.id, outlet=report.outlet, language=report.language, published=report.published,
        according_to=contact.according_to, copy_of=copies.get(report.id), why=list(why),
    )


def _weights(members: Sequence[EventMember]) -> list[float]:
    """Give what each account counts: copies of one text share one voice."""
    return shares([member.copy_of or member.report for member in members])


def shares(voices: Sequence[object]) -> list[float]:
    """Give what each account counts from whose voice it is."""
    return [1 / voices.count(voice) for voice in voices]


def most(values: Sequence[Any], weights: Sequence[float], default: Any) -> Any:
    """Give the value with the most weight that is not None, the first named of several; `default` where all are None."""
    sums: dict[Any, float] = {}
    for value, weight in zip(values, weights, strict=True):
        if value is not None:
            sums[value] = sums.get(value, 0.0) + weight
    return max(sums, key=lambda value: sums[value]) if sums else default


def settled_status(values: Sequence[Status], weights: Sequence[float]) -> Status:
    """Give what came of it: a plan only where no account tells that the contact was held or denied."""
    settled: Status = most([value if value != "planned" else None for value in values], weights, "planned")
    return settled


def _counts(values: Sequence[str | None], weights: Sequence[float]) -> dict[str, int]:
    sums: dict[str, float] = {}
    for value, weight in zip(values, weights, strict=True):
        if value is not None:
            sums[value] = sums.get(value, 0.0) + weight
    return {value: max(1, round(total)) for value, total in sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))}


def _best_date(contacts: Sequence[Contact], weights: Sequence[float]) -> str | None:
    """Give the day most accounts tell; a month or a year only where no account tells more."""
    longest = max((len(contact.date) for contact in contacts if contact.date), default=0)
    dates = [contact.date if contact.date and len(contact.date) == longest else None for contact in contacts]
    best: str | None = most(dates, weights, None)
    return best


def _conflict(field: str, values: Sequence[Any]) -> Conflict | None:
    """Give the values that exclude each other. What an account does not say, or says less exactly, is no conflict."""
    given: dict[str, list[int]] = {}
    for at, value in enumerate(values):
        if value is not None:
            given.setdefault(msgspec.json.encode(value).decode(), []).append(at)
    if field == "date":
        told = [key.strip('"') for key in given]
        given = {k: at for k, at in given.items() if not any(d != k.strip('"') and d.startswith(k.strip('"')) for d in told)}
    if len(given) < 2:
        return None
    sides = [Side(value=msgspec.json.decode(key), members=at) for key, at in given.items()]
    return Conflict(field=field, accounts=sorted(sides, key=lambda side: (-len(side.members), str(side.value))))


def independent(members: Iterable[EventMember]) -> int:
    """Give how many accounts are left when copies of one text are one."""
    return len({member.copy_of or member.report for member in members})
