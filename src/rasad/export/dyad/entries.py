"""Events and statements as the page shows them: names in its language, words in the report's, every one with who tells it and where."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from rasad.accounts import Conflict, EventStatement
from rasad.export.dyad.facts import Said
from rasad.export.dyad.showing import Shown, direction, tongue, web_address
from rasad.export.told import ContactTold, EventTold, reference, words
from rasad.record import Contact, Record, Statement
from rasad.store import FoundAction


class Words(NamedTuple):
    """Words of a report, on one line, with their direction, language, and where they stand."""

    text: str
    direction: str
    language: str
    where: str


class AccountShown(NamedTuple):
    """One account of an event."""

    number: int
    outlet: str
    published: Markup
    credited: Markup
    copy_of: str | None
    url: str | None
    confidence: str
    words: Words


class Quoted(NamedTuple):
    """Words in which a statement is told, with the numbers of the accounts that tell it in these words, and its form."""

    words: Words
    accounts: str
    form: str


class SaidShown(NamedTuple):
    """A statement: who said it, of what class, of whom, who tells it and who leaves it out, and in which words."""

    speaker: Markup
    klass: str
    target: Markup
    relation: str
    told_by: Markup
    left_out_by: Markup
    quoted: list[Quoted]


class DeedShown(NamedTuple):
    """An action of one side to the other, as one report tells it."""

    day: Markup
    klass: str
    source: Markup
    target: Markup
    place: str
    outlet: str
    url: str | None
    words: Words


class EventShown(NamedTuple):
    """An event: one contact with all its accounts."""

    id: str
    day: Markup
    channel: str
    status: str
    began: Markup
    others: Markup
    place: str
    initiators: Markup
    topics: Markup
    independence: Markup
    accounts: list[AccountShown]
    conflicts: list[tuple[str, list[tuple[Markup, str]]]]
    said: list[SaidShown]


def event_shown(told: EventTold, shown: Shown) -> EventShown:
    """Give an event as it is shown."""
    event, actors = told.event, told.actors
    began = event.initiator.value if event.initiator.value in event.parties and len(event.parties) > 1 else None
    accounts = {(account.record.report.id, account.contact.id): account for account in told.accounts}
    numbered = [accounts[member.report, member.contact] for member in event.members if (member.report, member.contact) in accounts]
    several = len(event.members) > 1  # then it is told how many accounts name whom
    names = [
        Markup("{} ({})").format(shown.name(who, actors), shown.number(n)) if several else shown.name(who, actors)
        for who, n in event.initiator.accounts.items()
    ]
    return EventShown(
        id=event.id, day=shown.day(event.date) or shown.word("undated"), channel=event.channel, status=event.status,
        began=shown.name(began, actors) if began else Markup(),
        others=shown.joined(shown.name(party, actors) for party in event.parties if party != began),
        place=shown.place(event.place), initiators=shown.joined(names) or shown.word("unsaid"),
        topics=shown.joined(shown.topic(topic.label) for topic in event.topics),
        independence=shown.word(
            "events.independent", independent=shown.number(event.independent), all=shown.number(len(event.members)),
        ) if event.independent != len(event.members) else Markup(),
        accounts=[_account(number, account, told, shown) for number, account in enumerate(numbered, start=1)],
        conflicts=[_conflict(conflict, told, shown) for conflict in event.conflicts],
        said=[_said(one, numbered, told, shown) for one in event.statements],
    )


def apart_shown(said: Said, shown: Shown) -> tuple[Markup, SaidShown, str, str | None]:
    """Give a statement made in no event between the sides: its day, itself, its outlet, and the address of its report."""
    report, statement, actors = said.found.report, said.found.statement, said.found.actors
    where = f"{report.id}/{statement.id}[{statement.content.start}:{statement.content.end}]"
    quoted = Words(" ".join(said.found.words.split()), direction(report.direction), tongue(report.language), where)
    entry = SaidShown(
        speaker=shown.name(statement.speaker, actors), klass=statement.klass, target=shown.name(statement.target, actors),
        relation="one", told_by=shown.joined(shown.name(who, actors) for who in statement.according_to), left_out_by=Markup(),
        quoted=[Quoted(quoted, "", statement.form)],
    )
    return shown.day(said.day) or shown.word("undated"), entry, shown.outlet(report.outlet or report.id), web_address(report.url)


def deed_shown(found: FoundAction, shown: Shown) -> DeedShown:
    """Give an action as one report tells it."""
    report, done, actors = found.report, found.action, found.actors
    where = f"{report.id}/{done.id}[{done.evidence.start}:{done.evidence.end}]"
    return DeedShown(
        day=shown.day(done.date) or shown.word("undated"), klass=done.klass, source=shown.name(done.source, actors),
        target=shown.name(done.target, actors), place=shown.place(done.place),
        outlet=shown.outlet(report.outlet or report.id), url=web_address(report.url),
        words=Words(" ".join(found.words.split()), direction(report.direction), tongue(report.language), where),
    )


def _account(number: int, account: ContactTold, told: EventTold, shown: Shown) -> AccountShown:
    report, contact = account.record.report, account.contact
    member = next(one for one in told.event.members if (one.report, one.contact) == (report.id, contact.id))
    return AccountShown(
        number=number, outlet=shown.outlet(report.outlet or report.id), published=shown.day(report.published),
        credited=shown.joined(shown.name(who, told.actors) for who in contact.according_to), copy_of=member.copy_of,
        url=web_address(report.url), confidence=shown.share(contact.confidence), words=_words(account.record, contact),
    )


def _words(record: Record, entry: Contact | Statement) -> Words:
    spans = entry.evidence if isinstance(entry, Contact) else [entry.content]
    report = record.report
    return Words(words(record, spans), direction(report.direction), tongue(report.language), reference(record, entry.id, spans))


def _conflict(conflict: Conflict, told: EventTold, shown: Shown) -> tuple[str, list[tuple[Markup, str]]]:
    return conflict.field, [
        (_value(conflict.field, side.value, told.actors, shown), _numbers([at + 1 for at in side.members], shown))
        for side in conflict.accounts
    ]


def _value(field: str, value: Any, actors: Mapping[str, Any], shown: Shown) -> Markup:
    if field == "parties":
        return shown.joined(shown.name(who, actors) for who in value)
    if field == "initiator":
        return shown.name(value, actors)
    if field == "date":
        return shown.day(value)
    return escape(shown.place(value)) if field == "place" else shown.word(f"{field}.{value}")


def _numbers(places: Sequence[int], shown: Shown) -> str:
    return " ".join(f"[{shown.number(place)}]" for place in places)


def _said(one: EventStatement, numbered: Sequence[ContactTold], told: EventTold, shown: Shown) -> SaidShown:
    places: dict[str, int] = {}
    for number, account in enumerate(numbered, start=1):
        places.setdefault(account.record.report.id, number)
    found = [(places[member.report], numbered[places[member.report] - 1].record, member.statement) for member in one.members
             if member.report in places]
    entries = [(number, record, said) for number, record, name in sorted(found, key=lambda part: part[0])
               for said in record.statements if said.id == name]
    target = next((said.target for _, _, said in entries if said.target), None)
    return SaidShown(
        speaker=shown.name(one.speaker, told.actors), klass=one.klass, target=shown.name(target, told.actors) if target else Markup(),
        relation=one.relation, told_by=_tellers(one.told_by, told, shown), left_out_by=_tellers(one.left_out_by, told, shown),
        quoted=_quoted(entries, shown),
    )


def _tellers(who: Sequence[str], told: EventTold, shown: Shown) -> Markup:
    return shown.joined(_teller(one, told, shown) for one in who)


def _teller(who: str, told: EventTold, shown: Shown) -> Markup:
    """Give the name of an actor, or of the outlet that an account is from."""
    called = shown.outlet(who)
    return shown.name(who, told.actors) if called == who or who in told.actors else Markup("<bdi>{}</bdi>").format(called)


def _quoted(entries: Sequence[tuple[int, Record, Statement]], shown: Shown) -> list[Quoted]:
    """Give each wording once, with all accounts that have it."""
    wordings: dict[tuple[str, str], list[tuple[int, Words]]] = {}
    for number, record, said in entries:
        told = _words(record, said)
        wordings.setdefault((told.text, said.form), []).append((number, told))
    return [Quoted(some[0][1], _numbers([number for number, _ in some], shown), form) for (_, form), some in wordings.items()]
