"""Readings: what one annotator wrote, as a record, so that it can be scored against what another wrote of the same text."""

from collections.abc import Iterable

import msgspec

from rasad.evaluate.gold import GoldActor, GoldContact, GoldReport, GoldSpan, GoldStatement
from rasad.evaluate.scoring import Evaluation, evaluate
from rasad.record import Actor, Contact, Mention, Record, Report, Span, Statement


def agreement(first: Iterable[GoldReport], second: Iterable[GoldReport]) -> Evaluation:
    """Score the second reading against the first on the reports that both read; texts are those of the first."""
    again = {report.id: report for report in second}
    both = [report for report in first if report.id in again]
    return evaluate(both, {report.id: as_record(msgspec.structs.replace(again[report.id], text=report.text)) for report in both})


def as_record(gold: GoldReport) -> Record:
    """Give the record that an annotation amounts to; the keys of its actors are their ids."""
    return Record(
        report=Report(id=gold.id, text=gold.text),
        actors=[_actor(gold.text, key, actor) for key, actor in gold.actors.items()],
        contacts=[_contact(gold.text, contact) for contact in gold.contacts],
        statements=[_statement(gold.text, f"s{number}", said) for number, said in enumerate(gold.statements or [], start=1)],
    )


def _span(text: str, span: GoldSpan) -> Span:
    return Span(*span.within(text))


def _actor(text: str, key: str, actor: GoldActor) -> Actor:
    places = [mention.within(text) for mention in actor.mentions]
    return Actor(
        id=key, kind=actor.kind, name=actor.english, names={"en": [actor.english]}, country=actor.country,  # type: ignore[arg-type]
        mentions=[Mention(start=start, end=end, kind="name") for start, end in places],
    )


def _contact(text: str, contact: GoldContact) -> Contact:
    return Contact(
        id=contact.id, channel=contact.channel, status=contact.status, parties=contact.parties,  # type: ignore[arg-type]
        attendees=contact.attendees, initiator=contact.initiator, initiator_conflict=contact.initiator_conflict, date=contact.date,
        place=contact.place, evidence=[_span(text, span) for span in contact.evidence], according_to=contact.according_to,
    )


def _statement(text: str, identifier: str, said: GoldStatement) -> Statement:
    content = _span(text, said.content)
    return Statement(
        id=identifier, speaker=said.speaker, form=said.form, content=content, klass=said.klass,  # type: ignore[arg-type]
        cue=_span(text, said.cue) if said.cue is not None else Span(content.start, content.start), target=said.target, contact=said.contact,
    )
