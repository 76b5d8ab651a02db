"""Short reports in invented words, one way of telling each, beside what a careful reader enters for them.

A file of `tests/constructions` is a list of these; names are words of the text, so that nothing hangs on how the registry spells them:

    - text: "..."
      published: 2021-05-15          # this day where none is given
      contacts:                      # all there are, each as often as it took place; none where the list is empty
        - {channel: phone, status: held, parties: [عراقچی, فیدان], initiator: عراقچی, day: 2021-05-14}
      statements:                    # all there are, and not looked at where the key is missing
        - {speaker: عراقچی, says: "...", class: reject, target: اسرائیل, tied: true}
      unread: why the coder does not read it yet
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec
import yaml

from rasad.coding.coder import Coder
from rasad.record import Channel, Contact, Record, Report, Span, Statement, StatementClass, Status

FOLDER = Path(__file__).parents[1] / "constructions"


class ToldContact(msgspec.Struct, forbid_unknown_fields=True):
    """A contact a reader enters; `initiator` and `day` are asked where they are given."""

    channel: Channel
    parties: list[str]
    status: Status = "held"
    initiator: str | None = None
    day: str | None = None


class ToldStatement(msgspec.Struct, forbid_unknown_fields=True):
    """A statement a reader enters; class, target and tie are asked where they are given ("none": no target)."""

    speaker: str
    says: str
    klass: StatementClass | None = msgspec.field(name="class", default=None)
    target: str | None = None
    tied: bool | None = None


class Construction(msgspec.Struct, forbid_unknown_fields=True):
    """A short report and what it tells."""

    text: str
    contacts: list[ToldContact]
    statements: list[ToldStatement] | None = None
    published: str = "2021-05-15"
    unread: str | None = None


def constructions(name: str = "*") -> list[tuple[str, Construction]]:
    """Give those of every file of the folder, or of one, each with its place: `arabic_meetings-12`, the thirteenth of its file."""
    found = []
    for file in sorted(FOLDER.glob(f"{name}.yml")):
        listed = msgspec.convert(yaml.load(file.read_text("utf-8"), yaml.CBaseLoader), list[Construction], strict=False)
        found += [(f"{file.stem}-{number}", told) for number, told in enumerate(listed)]
    return found


def differences(told: Construction) -> list[str]:
    """Give what the coder enters otherwise, a line each; none when it reads as the reader does."""
    record = Coder().code(Report(id="told", text=told.text, published=told.published))
    names = [name for contact in told.contacts for name in contact.parties] + [said.speaker for said in told.statements or []]
    names += [name for name in (said.target for said in told.statements or []) if name not in (None, "none")]
    meant = {actor.id: _named(record, actor.id, names) for actor in record.actors}
    found = _contact_differences(told.contacts, record.contacts, meant)
    return found if told.statements is None else found + _statement_differences(told, record, meant)


def _named(record: Record, actor: str, names: Iterable[str]) -> str:
    """Give the words that name an actor in what the reader entered, else its name in the record."""
    text = record.report.text
    entry = next(held for held in record.actors if held.id == actor)
    for name in sorted(set(names), key=len, reverse=True):
        assert name in text, f"not in the text: {name}"
        places = [Span(at, at + len(name)) for at in range(len(text)) if text.startswith(name, at)]
        if any(mention.start < place.end and place.start < mention.end for mention in entry.mentions for place in places):
            return name
    return entry.name


def _contact_differences(told: list[ToldContact], coded: list[Contact], meant: dict[str, str]) -> list[str]:
    asked = [(_line(one.channel, one.status, one.parties), one) for one in told]
    has = [(_line(one.channel, one.status, [meant[party] for party in one.parties]), one) for one in coded]
    wanted, given = dict(asked), dict(has)
    told_lines, coded_lines = Counter(line for line, _ in asked), Counter(line for line, _ in has)
    found = [f"missed: {line}" for line in (told_lines - coded_lines).elements()]
    found += [f"extra: {line}" for line in (coded_lines - told_lines).elements()]
    for line in wanted.keys() & given.keys():
        initiator = given[line].initiator
        if wanted[line].initiator is not None and (initiator is None or meant[initiator] != wanted[line].initiator):
            found.append(f"initiator {initiator}: {line}")
        if wanted[line].day is not None and given[line].date != wanted[line].day:
            found.append(f"day {given[line].date}: {line}")
    return sorted(found)


def _line(channel: str, status: str, parties: Iterable[str]) -> str:
    return f"{channel} {status}: " + " + ".join(sorted(parties))


def _statement_differences(told: Construction, record: Record, meant: dict[str, str]) -> list[str]:
    left = list(record.statements)
    found = []
    for said in told.statements or []:
        start = told.text.index(said.says)
        one = next((coded for coded in left if _alike(coded.content, Span(start, start + len(said.says)))), None)
        if one is None:
            found.append(f"missed statement: {said.says}")
            continue
        left.remove(one)
        found += [f"{what}: {said.says}" for what in _wrong(said, one, meant)]
    return found + [f"extra statement: {told.text[one.content.start : one.content.end]}" for one in left]


def _wrong(told: ToldStatement, coded: Statement, meant: dict[str, str]) -> list[str]:
    """Give which parts of a statement differ, with what the coder has."""
    target = "none" if coded.target is None else meant[coded.target]
    return [
        f"{what} {has}"
        for what, has, asked in (
            ("speaker", meant[coded.speaker], told.speaker),
            ("class", coded.klass, told.klass),
            ("target", target, told.target),
            ("tied", coded.contact is not None, told.tied),
        )
        if asked is not None and has != asked
    ]


def _alike(one: Span, other: Span) -> bool:
    """Whether two spans share half of what they cover, as the scorer of statements asks."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= max(one.end, other.end) - min(one.start, other.start)
