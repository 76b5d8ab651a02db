"""Who did what to whom, as event data sets count it: events, statements and actions with actor, recipient, codes and every mention.

In PLOVER a visitor is the actor of a CONSULT and the host its recipient; of other consultations all parties are actors. Whoever
began a meeting or a visit came to the others, who are then the hosts. What is planned is AGREE, of whoever began it. Of what is
denied the record does not say who refused, so all are actors.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rasad.export.source import Source
from rasad.export.told import ActionTold, EventTold, StatementTold, actors_of, reference
from rasad.record import Actor, Plover, Record, Span


class Mention(NamedTuple):
    """Where a deed is told: the record, the id of its entry, the spans of its words."""

    record: Record
    entry: str
    spans: list[Span]
    confidence: float | None  # actions have none

    @property
    def reference(self) -> str:
        """Report, entry and offsets: `REPORT/c1[0:60]`."""
        return reference(self.record, self.entry, self.spans)

    @property
    def start(self) -> int:
        """The offset of its first word."""
        return min((span.start for span in self.spans), default=0)


class Deed(NamedTuple):
    """An event, a statement or an action; `initiator` stands among `parties` where it is told, and is the speaker of a statement, the
    source of an action."""

    id: str
    parties: list[Actor]
    initiator: Actor | None
    directed: bool  # whether the initiator is the actor and the others are its recipients, as PLOVER has it
    cameo: str | None
    plover: Plover | None
    date: str | None
    place: str | None
    mentions: list[Mention]
    by_nobody: bool = False  # nobody is told to have done it, the parties are whom it was done to

    @property
    def others(self) -> list[Actor]:
        """The parties without the initiator."""
        return [party for party in self.parties if self.initiator is None or party.id != self.initiator.id]

    @property
    def actors(self) -> list[Actor]:
        """Who acts, as PLOVER has it."""
        if self.by_nobody:
            return []
        return [self.initiator] if self.directed and self.initiator else self.parties

    @property
    def recipients(self) -> list[Actor]:
        """To whom it is done, as PLOVER has it."""
        return self.others if self.directed else []

    @property
    def pairs(self) -> list[tuple[Actor | None, Actor | None]]:
        """First and second actor, as CAMEO has it: from the initiator to each other party, or each two parties where none is told."""
        if self.by_nobody:
            return [(None, party) for party in self.parties]
        if self.initiator is not None:
            others: list[Actor | None] = [*self.others]
            if (self.cameo or "").startswith("043"):  # to host a visit: the host acts
                return [(other, self.initiator) for other in self.others]
            return [(self.initiator, other) for other in others or [None]]
        return [(one, other) for at, one in enumerate(self.parties) for other in self.parties[at + 1 :]]


def deeds(source: Source, of: str) -> Iterator[Deed]:
    """Give what is asked for as deeds: `events`, `statements` or `actions`."""
    if of == "actions":
        return map(_of_action, source.actions())
    if of == "statements":
        return map(_of_statement, source.statements())
    return map(_of_event, source.events())


def _of_event(told: EventTold) -> Deed:
    event, shown = told.event, told.accounts[0].contact
    parties = [told.actors[party] for party in event.parties if party in told.actors]
    initiator = told.actors.get(event.initiator.value or "") if event.initiator.value in event.parties else None
    kind = shown.plover.type if shown.plover else None
    visit = kind == "CONSULT" and event.channel in ("meeting", "visit")
    return Deed(
        id=event.id, parties=parties, initiator=initiator, directed=initiator is not None and (visit or kind == "AGREE"),
        cameo=shown.cameo, plover=shown.plover, date=event.date, place=event.place,
        mentions=[Mention(a.record, a.contact.id, a.contact.evidence, a.contact.confidence) for a in told.accounts],
    )


def _of_statement(told: StatementTold) -> Deed:
    said, actors = told.statement, actors_of(told.record)
    contact = told.made_in
    target = actors.get(said.target or "")
    speaker = actors[said.speaker]
    return Deed(
        id=f"{told.record.report.id}/{said.id}", parties=[speaker, target] if target and target != speaker else [speaker],
        initiator=speaker, directed=True, cameo=said.cameo, plover=said.plover, date=contact.date if contact else None,
        place=contact.place if contact else None, mentions=[Mention(told.record, said.id, [said.content], said.confidence)],
    )


def _of_action(told: ActionTold) -> Deed:
    done, actors = told.action, actors_of(told.record)
    source = actors.get(done.source or "")
    target = actors.get(done.target or "")
    return Deed(
        id=f"{told.record.report.id}/{done.id}", parties=[one for one in (source, target) if one is not None], initiator=source,
        directed=True, cameo=done.cameo, plover=done.plover, date=done.date, place=done.place,
        mentions=[Mention(told.record, done.id, [done.evidence], None)], by_nobody=source is None,
    )
