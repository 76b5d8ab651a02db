"""One account of a contact: what one report tells of it, in the form in which accounts are compared and merged.

An account is made from a record alone, so it can be kept and compared later without reading the report again.
"""

import datetime
from collections.abc import Iterator
from zlib import crc32

import msgspec

from rasad.accounts.words import Content, content
from rasad.record import Actor, ActorKind, Channel, Contact, Record, Status
from rasad.text.fold import fold_word

_MOST_WORDS = 96  # words kept of an account: those with the smallest hashes, so that two accounts keep the same ones
_DAYS_BEFORE = 3  # a report without a day tells of what happened so many days before it at the most
_DAYS_AFTER = 14  # and of what is planned for so many days after it
Words = frozenset[int]


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """Who takes part, with what tells whether two accounts mean the same; `names` are folded, only of those not in the registry."""

    id: str
    kind: ActorKind
    country: str | None = None
    organization: str | None = None
    office: str | None = None
    known: bool = True
    names: list[str] = []

    @property
    def side(self) -> str:
        """The country or body a party acts for, by which contacts are looked up; its own id where neither is known."""
        return self.country or self.organization or self.id


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A contact as one report tells it. Days are ordinals; `first` and `last` bound when it was, both 0 where nothing does.

    `words` and `concepts` are hashes of what its words, its statements and its evidence are about.
    """

    report: str
    contact: str
    channel: Channel
    status: Status
    parties: list[Party]
    attendees: list[str] = []
    initiator: str | None = None
    place: str | None = None
    date: str | None = None
    first: int = 0
    last: int = 0
    exact: bool = False
    published: int = 0
    language: str | None = None
    copy: int = 0  # which of several contacts of one report that look the same
    words: list[int] = []
    concepts: list[int] = []
    late: bool = False


def accounts_of(record: Record) -> Iterator[Account]:
    """Give the account of every contact of a record."""
    actors = {actor.id: actor for actor in record.actors}
    seen: dict[str, int] = {}
    for contact in record.contacts:
        parties = [_party(actors.get(party), party) for party in dict.fromkeys(contact.parties)]
        first, last, exact = window(contact, record.report.published)
        about = _about(record, contact)
        alike = f"{contact.channel}|{contact.status}|{'|'.join(sorted(p.id for p in parties))}|{first}|{last}|{exact}"
        seen[alike] = seen.get(alike, -1) + 1
        yield Account(
            report=record.report.id, contact=contact.id, channel=contact.channel, status=contact.status, parties=parties,
            attendees=contact.attendees, initiator=contact.initiator, place=contact.place,
            date=contact.date, first=first, last=last, exact=exact,
            published=_ordinal(record.report.published) or 0, language=record.report.language, copy=seen[alike],
            words=_hashes(about.words), concepts=_hashes(about.specific), late="evening" in about.general,
        )


def window(contact: Contact, published: str | None) -> tuple[int, int, bool]:
    """Give the first and the last day (ordinals) on which a contact can have been, and whether it is one day that is told.

    Without a date it is near the day of publication: shortly before, or after where it is planned. Both are 0 where
    nothing is known, or no more than the year.
    """
    given, told = _ordinal(contact.date), _ordinal(published)
    if given:
        return given, given, True
    if contact.date and len(contact.date) == 7:
        return _month(contact.date, told if contact.status == "held" else None)
    if told and not contact.date:
        before, after = (_DAYS_BEFORE, 0) if contact.status == "held" else (_DAYS_BEFORE, _DAYS_AFTER)
        return told - before, told + after, False
    return 0, 0, False


def _month(date: str, told: int | None) -> tuple[int, int, bool]:
    first = _ordinal(f"{date}-01") or 0
    last = next((day for day in (_ordinal(f"{date}-{d}") for d in (31, 30, 29, 28)) if day), first)
    if told and first <= told < last:
        last = told
    return first, last, False


def _ordinal(date: str | None) -> int | None:
    try:
        return datetime.date.fromisoformat(date[:10]).toordinal() if date and len(date) >= 10 else None
    except ValueError:
        return None


def _party(actor: Actor | None, identifier: str) -> Party:
    if actor is None:
        return Party(id=identifier, kind="group", known=False)
    names = [] if actor.known or actor.kind != "person" else sorted({fold_word(n) for some in actor.names.values() for n in some} - {""})
    return Party(
        id=actor.id, kind=actor.kind, country=actor.country, organization=actor.organization, office=actor.office, known=actor.known,
        names=names,
    )


def _about(record: Record, contact: Contact) -> Content:
    """Give what the account's evidence and its statements are about, without the names of actors."""
    spans = [(span.start, span.end) for span in contact.evidence]
    spans += [(said.content.start, said.content.end) for said in record.statements if said.contact == contact.id]
    named = sorted((m.start, m.end) for actor in record.actors for m in actor.mentions if m.kind in ("name", "title"))
    text = record.report.text
    pieces = []
    for start, end in sorted(set(spans)):
        at = start
        for first, last in named:
            if first >= at and last <= end:
                pieces.append(text[at:first])
                at = last
        pieces.append(text[at:end])
    return content(" ".join(pieces), record.report.language)


def _hashes(words: frozenset[str]) -> list[int]:
    return sorted(crc32(word.encode()) for word in words)[:_MOST_WORDS]
