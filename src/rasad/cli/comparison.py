"""A comparison of the accounts of one event, ready to be drawn: names for ids, and the words every claim rests on."""

from typing import TYPE_CHECKING

import msgspec

from rasad.accounts import Event, Told, account_words, told_words
from rasad.cli.event_rows import event_who, member_words, value_words
from rasad.cli.rows import Names, name_of
from rasad.errors import StoreError
from rasad.record import Record

if TYPE_CHECKING:
    from rasad.store import FoundEvent, Store


class AccountShown(msgspec.Struct, frozen=True, kw_only=True):
    """One account: its place in the event, who tells it, its evidence, and why it is in the event."""

    place: int
    label: str
    report: str
    contact: str
    direction: str | None
    words: str
    why: list[str]
    copy_of: str | None


class SideShown(msgspec.Struct, frozen=True, kw_only=True):
    """A value of a field, and the places of the accounts that tell it."""

    value: str
    members: list[int]


class ConflictShown(msgspec.Struct, frozen=True, kw_only=True):
    """A field in which accounts differ."""

    field: str
    sides: list[SideShown]


class StatementShown(msgspec.Struct, frozen=True, kw_only=True):
    """One statement: who is said to have made it, how it is told, by whom and by whom not."""

    speaker: str
    klass: str = msgspec.field(name="class")
    relation: str
    told_by: list[str]
    left_out_by: list[str]
    told: list[Told]


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """All accounts of an event side by side."""

    title: str
    event: Event
    accounts: list[AccountShown]
    conflicts: list[ConflictShown]
    statements: list[StatementShown]


def comparison(found: "FoundEvent", store: "Store") -> Comparison:
    """Give the comparison of an event's accounts."""
    event, names = found.event, found.actors
    records = {member.report: _record(store, member.report) for member in event.members}
    facts = [event.date or "no date", event.channel, event.status, event_who(event, names), event.place]
    conflicts = [
        ConflictShown(field=c.field, sides=[SideShown(value=value_words(c.field, s.value, names), members=s.members) for s in c.accounts])
        for c in event.conflicts
    ]
    return Comparison(
        title=" · ".join(fact for fact in facts if fact), event=event, accounts=_accounts(event, names, records), conflicts=conflicts,
        statements=_statements(event, names, records),
    )


def _record(store: "Store", report: str) -> Record:
    record = store.record(report)
    if record is None:
        raise StoreError(f"{store.place}: the report {report} is gone while it was read. Repeat the command.")
    return record


def _accounts(event: Event, names: Names, records: dict[str, Record]) -> list[AccountShown]:
    return [
        AccountShown(
            place=account.place, label=member_words(account.member, names), report=account.member.report, contact=account.member.contact,
            direction=account.direction, words=account.words, why=account.member.why, copy_of=account.member.copy_of,
        )
        for account in account_words(event, records)
    ]


def _statements(event: Event, names: Names, records: dict[str, Record]) -> list[StatementShown]:
    return [
        StatementShown(
            speaker=str(name_of(said.speaker, names)), klass=said.klass, relation=said.relation,
            told_by=[str(name_of(who, names)) for who in said.told_by], left_out_by=[str(name_of(who, names)) for who in said.left_out_by],
            told=told_words(said, records),
        )
        for said in event.statements
    ]
