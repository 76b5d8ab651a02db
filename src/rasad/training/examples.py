"""Examples: what the coder asked itself on annotated reports, with the answers the annotation gives."""

from collections.abc import Container, Iterable
from typing import NamedTuple

from rasad.coding.assembly import build_actors
from rasad.coding.coder import scene_of, trace
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, CodedStatement, Decision, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.scene.weights import Weights
from rasad.evaluate.alignment import align_actors, overlap, overlap_share
from rasad.evaluate.gold import GoldContact, GoldReport, GoldStatement
from rasad.evaluate.scoring import HALF
from rasad.record import Record
from rasad.training.fitting import Example


class Told(NamedTuple):
    """One report as coded and as annotated, with what both call the same actors."""

    gold: GoldReport
    scene: Scene
    names: dict[str, str]

    def contacts_at(self, trigger: Trigger) -> list[GoldContact]:
        """Give the annotated contacts whose evidence holds the trigger's word."""
        tokens = self.scene.document.tokens
        span = tokens.starts[trigger.anchor], tokens.ends[max(trigger.anchor, trigger.end - 1)]
        return [c for c in self.gold.contacts if any(overlap(e.within(self.gold.text), span) for e in c.evidence)]

    def is_right(self, contact: CodedContact) -> bool:
        """Whether a coded contact is in the annotation: channel, status and the set of parties."""
        parties = self.known_as(contact.parties)
        return any(set(c.parties) == parties and c.channel == contact.channel and c.status == contact.status for c in self.gold.contacts)

    def is_said(self, statement: CodedStatement) -> bool | None:
        """Whether a coded statement is in the annotation: half of the content and the speaker; None where there are none."""
        if self.gold.statements is None or not self.gold.statements_annotated:
            return None
        speaker = self.names.get(statement.speaker)
        return any(
            s.speaker == speaker and overlap_share(s.content.within(self.gold.text), statement.content) >= HALF
            for s in self.gold.statements
        )

    def answer_to(self, statement: CodedStatement) -> GoldStatement | None:
        """Give the annotated statement that a coded one answers, or None where there is none."""
        said = self.gold.statements
        if not said or not self.gold.statements_annotated:
            return None
        shares = [overlap_share(s.content.within(self.gold.text), statement.content) for s in said]
        best = max(range(len(shares)), key=lambda number: (shares[number], said[number].klass))
        return said[best] if shares[best] >= HALF else None

    def answers(self, contact: CodedContact, wanted: GoldContact) -> bool:
        """Whether a coded contact tells an annotated one, its further parties aside."""
        shared = len(self.known_as(contact.parties) & set(wanted.parties))
        return contact.channel == wanted.channel and contact.status == wanted.status and shared >= min(2, len(wanted.parties))

    def known_as(self, actors: Iterable[str]) -> set[str]:
        """Give the gold keys of coded actors; one without is kept apart by its own id."""
        return {self.names.get(actor, "?" + actor) for actor in actors}


def read_told(gold: Iterable[GoldReport]) -> list[Told]:
    """Give the annotated reports with their scenes, before anything is decided in them."""
    told = []
    for report in gold:
        scene = scene_of(report.report())
        if scene is not None:
            told.append(_told(report, scene))
    return told


def _told(gold: GoldReport, scene: Scene) -> Told:
    record = Record(report=gold.report(), actors=build_actors(scene, set(scene.cast.members)))
    return Told(gold, scene, align_actors(gold, record))


def read_examples(reports: Iterable[Told], weights: Weights, questions: Container[str]) -> list[Example]:
    """Give the examples of the decisions asked for that coding with `weights` comes to."""
    examples: list[Example] = []
    for read in reports:
        told = read
        trace(told.scene, weights)
        if told.scene.newcomers:  # people found while reading: only now can they be told from those annotated
            told = _told(told.gold, told.scene)
        for decision in told.scene.trace or []:
            if decision.question.partition(":")[0] in questions:
                answer = _answer(told, decision)
                if answer is not None:
                    examples += [Example(question, decision.features, right, told.gold.id) for question, right in answer]
    return examples


def _answer(told: Told, decision: Decision) -> list[tuple[str, bool]] | None:
    if decision.question in ("party", "choice"):
        trigger, candidate, candidates = decision.about
        return _party(told, decision.question, trigger, candidate, candidates)
    if decision.question == "parties":
        return _parties(told, *decision.about)
    if decision.question in ("planned", "denied"):
        return _status(told, decision.question, decision.about)
    if decision.question == "initiator":
        trigger, candidate = decision.about
        return _initiator(told, trigger, candidate)
    if decision.question == "contact":
        return [("contact", told.is_right(decision.about))]
    if decision.question == "statement":
        right = told.is_said(decision.about)
        return None if right is None else [("statement", right)]
    if decision.question == "actor":
        key = told.names.get(decision.about)
        return [("actor", key is not None and told.gold.actors[key].kind == "person")]
    if decision.question.startswith("class:"):
        said = told.answer_to(decision.about)
        return None if said is None else [(decision.question, decision.question == f"class:{said.klass}")]
    if decision.question == "tie":
        return _tie(told, *decision.about)
    if decision.question == "target":
        return _target(told, *decision.about)
    if decision.question == "joint":
        trigger, parties = decision.about
        return _joint(told, trigger, parties)
    return None


def _party(told: Told, question: str, trigger: Trigger, candidate: Candidate, candidates: list[Candidate]) -> list[tuple[str, bool]]:
    """Right where the sentence is evidence of a contact with the actor, or tells again of one with another of its people."""
    key = told.names.get(candidate.actor)
    here = told.contacts_at(trigger)
    if not here:
        others = {told.names.get(c.actor) for c in candidates if c.place != "topic"}
        here = [c for c in told.gold.contacts if len(others & set(c.parties)) >= 2]
    if question == "choice":  # of two contacts told in one sentence, the trigger's own
        here = [c for c in here if c.channel == trigger.frame.channel] or here
    right = key is not None and any(key in c.parties for c in here)
    return [(question, right or _is_host_country(told, trigger, candidate, here) or _is_group(told, candidate, here))]


def _parties(told: Told, trigger: Trigger, candidates: list[Candidate], chosen: list[Candidate]) -> list[tuple[str, bool]]:
    """Right where it is every candidate who is a party and nobody else."""
    right = {c.actor for c in candidates if _party(told, "choice", trigger, c, candidates)[0][1]}
    return [("parties", {c.actor for c in chosen} == right)]


def _is_group(told: Told, candidate: Candidate, contacts: list[GoldContact]) -> bool:
    """A delegation is right where the annotation names one of the same country that no coded actor stands for by name."""
    member = told.scene.cast.members[candidate.actor]
    if member.kind != "group":
        return False
    named = set(told.names.values())
    wanted = [told.gold.actors[party] for contact in contacts for party in contact.parties if party not in named]
    return any(actor.kind == "group" and actor.country == member.country for actor in wanted)


def _is_host_country(told: Told, trigger: Trigger, candidate: Candidate, contacts: list[GoldContact]) -> bool:
    """A visit's country is right too where the annotation names its person: the meeting takes the visit's place later."""
    member = told.scene.cast.members[candidate.actor]
    if trigger.frame.channel != "visit" or member.kind != "country":
        return False
    return any(
        told.gold.actors[party].country == member.country and party != contact.initiator and contact.initiator is not None
        for contact in contacts for party in contact.parties
    )


def _status(told: Told, question: str, trigger: Trigger) -> list[tuple[str, bool]] | None:
    contacts = told.contacts_at(trigger)
    return [(question, any(c.status == question for c in contacts))] if contacts else None


def _initiator(told: Told, trigger: Trigger, candidate: Candidate) -> list[tuple[str, bool]] | None:
    key = told.names.get(candidate.actor)
    contacts = [c for c in told.contacts_at(trigger) if key in c.parties and not c.initiator_conflict]
    return [("initiator", any(c.initiator == key for c in contacts))] if contacts else None


def _joint(told: Told, trigger: Trigger, parties: list[str]) -> list[tuple[str, bool]] | None:
    keys = told.known_as(parties)
    shared = [len(keys & set(c.parties)) for c in told.contacts_at(trigger)]
    return [("joint", max(shared) >= 3)] if shared and max(shared) >= 2 else None


def _tie(told: Told, statement: CodedStatement, contact: CodedContact, contacts: list[CodedContact]) -> list[tuple[str, bool]] | None:
    """Right where the annotation ties the statement to this contact; open where it ties it to one that was not coded."""
    said = told.answer_to(statement)
    if said is None or told.names.get(statement.speaker) != said.speaker:
        return None
    wanted = next((c for c in told.gold.contacts if c.id == said.contact), None)
    if wanted is not None and not any(told.answers(c, wanted) for c in contacts):
        return None
    return [("tie", wanted is not None and told.answers(contact, wanted))]


def _target(told: Told, statement: CodedStatement, actor: str, candidates: list[str]) -> list[tuple[str, bool]] | None:
    """Right where the annotation aims the statement at this actor; open where it aims it at one that is no candidate."""
    said = told.answer_to(statement)
    if said is None or (said.target is not None and said.target not in told.known_as(candidates)):
        return None
    return [("target", said.target is not None and told.names.get(actor) == said.target)]
