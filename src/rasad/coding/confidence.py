"""Confidence: how likely an entry is right as it stands, from how it was read; what is unlikely is left out.

The probability comes from the weights of the questions "contact" and "statement", learned on annotated reports from the
coder's own entries, so that of the entries given 0.9 nine in ten are right.
"""

import itertools

from rasad.actors.cast import CastMember
from rasad.actors.holders import POSTED
from rasad.actors.view import Phrase
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.scene.sorts import Sort, named, probability, sort_of, standing_of

LEAST = {"contact": 0.35, "statement": 0.15}  # entries less likely than this are left out; docs/accuracy.md tells why
# An envoy called in is told by words that tell nothing else; there are few to learn from.
_SUMMONS = frozenset(["frame:summoned", "frame:was-summoned", "frame:summons", "frame:called-in", "frame:summoning-noun"])
_SUMMONED = 0.5
_TOLD = ("False", "True")  # words, not flags: to format these costs three times as much
_UNKNOWN = 0.6  # the confidence of an entry where no weights are known
_statement, _actor = sort_of("statement"), sort_of("actor")
_speaker_standing, _actor_standing = standing_of("statement"), standing_of("actor")


def judge_contacts(scene: Scene, contacts: list[CodedContact]) -> list[CodedContact]:
    """Set the confidence of each contact and give those likely enough, in order; one of which its words leave no doubt always is."""
    kept = []
    for contact in contacts:
        if _contact_likely_enough(scene, contact):
            kept.append(contact)
        elif contact.sure or contact.plain:
            contact.likely = LEAST["contact"]
            kept.append(contact)
    return kept


def judge_statements(scene: Scene, statements: list[CodedStatement]) -> list[CodedStatement]:
    """Set the confidence of each statement and give those likely enough, in order."""
    return [said for said in statements if _statement_likely_enough(scene, said)]


def _contact_likely_enough(scene: Scene, contact: CodedContact) -> bool:
    features = _contact_features(scene, contact)
    scene.note("contact", features, contact)
    contact.likely = scene.weights.probability("contact", features) if scene.weights.known("contact") else _UNKNOWN
    if _is_summons(scene, contact):
        contact.likely = max(contact.likely, _SUMMONED)
    return contact.likely >= LEAST["contact"]


def _statement_likely_enough(scene: Scene, statement: CodedStatement) -> bool:
    features = _statement_features(scene, statement)
    if scene.trace is not None:
        scene.note("statement", named(features), statement)
    known = scene.weights.known("statement")
    statement.likely = probability(scene.weights, "statement", features) if known else _UNKNOWN
    return statement.likely >= LEAST["statement"]


def _is_summons(scene: Scene, contact: CodedContact) -> bool:
    """Whether a contact is of an envoy called in by another state."""
    if _SUMMONS.isdisjoint(contact.rules):
        return False
    members = [scene.cast.members[party] for party in contact.parties]
    envoys = any(scene.told_roles.get(member.id, member.role) in POSTED for member in members)
    return envoys and len({m.country for m in members}) == len(members)


def also_named(scene: Scene, used: set[str]) -> set[str]:
    """Give the people named besides those with an entry of their own whom a reader would list too.

    They may be parties of a contact or speakers that no rule could read; the question is "actor".
    """
    found: set[str] = set()
    training = scene.trace is not None
    phrases: dict[str, list[Phrase]] = {}
    members = scene.cast.members
    for phrase in scene.phrases:
        actor = phrase.actor
        if actor is None or (actor in used and not training):  # of those with an entry only training asks
            continue
        if actor in phrases:
            phrases[actor].append(phrase)
        elif members[actor].kind in ("person", "office"):
            phrases[actor] = [phrase]
    if not phrases:
        return found
    markers: dict[str | None, set[str]] = {actor: set() for actor in phrases}
    for group in itertools.chain.from_iterable(scene.groups):
        for phrase in group.phrases:
            if phrase.actor in markers:
                markers[phrase.actor].add(group.marker)
    known = scene.weights.known("actor")
    for actor, own in phrases.items():
        features = _actor_features(scene, actor, actor in used, own, markers[actor])
        if training:
            scene.note("actor", named(features), actor)
        if actor not in used and known and probability(scene.weights, "actor", features) >= 0.5:
            found.add(actor)
    return found


def _actor_features(scene: Scene, actor: str, used: bool, phrases: list[Phrase], markers: set[str]) -> tuple[Sort, ...]:
    weights, member = scene.weights, scene.cast.members[actor]
    kinds = "+".join(sorted({p.kind for p in phrases}))
    titled = former = False
    for phrase in phrases:
        if phrase.titles:
            titled = True
            former = former or any(title.former for title in phrase.titles)
    return (
        _by_kind(
            weights, used, member.kind, member.known, titled, former, scene.rank(actor), kinds, min(len(scene.contacts), 2),
            min(len(scene.statements), 3), scene.language.code,
        ),
        _by_markers(weights, *sorted(markers)), _actor_standing(weights, scene.standing(actor)),
    )


def _contact_features(scene: Scene, contact: CodedContact) -> list[str]:
    parties, channel = contact.parties, contact.channel
    members = [scene.cast.members[party] for party in parties]
    kinds = "+".join(sorted([member.kind for member in members])[:3])
    head = sound = 0
    for party in parties:
        head += "in-head:True" in scene.standing(party)
        sound += scene.sound(party)
    return [
        *contact.rules, f"rules:{min(len(contact.rules), 3)}", f"told:{min(len(contact.evidence), 3)}", f"{channel}:{contact.status}",
        f"kinds:{kinds}", f"channel:{channel}:{kinds}", f"parties:{min(len(parties), 4)}", f"party:{_bucket(contact.likely)}",
        f"firm:{_TOLD[contact.firm]}", f"weak:{_TOLD[contact.weak]}", f"sure:{_TOLD[contact.sure]}", f"sentence:{min(contact.sentence, 4)}",
        f"head:{head}", f"sound:{sound}", f"countries:{len(set(map(_side, members)))}", f"initiator:{_TOLD[contact.initiator is not None]}",
        f"language:{scene.language.code}:{channel}", f"how:{'+'.join(sorted(contact.places)[:3])}",
    ]


def _statement_features(scene: Scene, statement: CodedStatement) -> tuple[Sort, ...]:
    weights, member, explicit = scene.weights, scene.cast.members[statement.speaker], statement.explicit
    length = min((statement.content[1] - statement.content[0]) // 25, 8)
    return (
        _by_rules(weights, *statement.rules),
        _by_speaker(weights, explicit, member.kind, scene.sound(statement.speaker), length, min(statement.sentence, 3)),
        _by_cue(
            weights, statement.klass, statement.form, scene.language.code, explicit, statement.cue_id, statement.target is not None,
            statement.contact is not None,
        ),
        _speaker_standing(weights, scene.standing(statement.speaker)),
    )


@_actor
def _by_kind(
    used: bool, kind: str, known: bool, titled: bool, former: bool, rank: str, phrases: str, contacts: int, statements: int, language: str
) -> tuple[str, ...]:
    return (
        f"used:{used}", f"kind:{kind}", f"kind:{kind}:{known}", f"titled:{titled}", f"former:{former}", f"office:{rank}",
        f"phrases:{phrases}", f"contacts:{contacts}", f"statements:{statements}", f"language:{language}:{kind}",
    )


@_actor
def _by_markers(*markers: str) -> tuple[str, ...]:
    return f"subject:{'' in markers}", *(f"marker:{m}" for m in markers[:4])


@_statement
def _by_rules(*rules: str) -> tuple[str, ...]:
    return *rules, "+".join(rules[1:3])


@_statement
def _by_speaker(explicit: bool, kind: str, sound: bool, length: int, sentence: int) -> tuple[str, ...]:
    return f"explicit:{explicit}", f"speaker:{kind}", f"sound:{sound}", f"length:{length}", f"sentence:{sentence}"


@_statement
def _by_cue(klass: str, form: str, language: str, explicit: bool, cue: str, target: bool, contact: bool) -> tuple[str, ...]:
    return (
        f"class:{klass}", f"form:{form}", f"language:{language}:{explicit}", f"{cue}:{explicit}", f"target:{target}", f"contact:{contact}",
    )


def _side(member: CastMember) -> str | None:
    """Give whose side an actor is on: the country's; a known one without, such as the head of a body of many states, is their own."""
    return member.country or (member.id if member.known else None)


def _bucket(likely: float) -> str:
    return f"{min(9, int(likely * 10))}"
