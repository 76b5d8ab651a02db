"""Confidence: how likely an entry is right as it stands, from how it was read; what is unlikely is left out.

The probability comes from the weights of the questions "contact" and "statement", learned on annotated reports from the
coder's own entries, so that of the entries given 0.9 nine in ten are right.
"""

import itertools

from rasad.actors.cast import CastMember
from rasad.actors.holders import POSTED
from rasad.actors.view import Phrase
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene

LEAST = {"contact": 0.35, "statement": 0.15}  # entries less likely than this are left out; docs/accuracy.md tells why
# An envoy called in is told by words that tell nothing else; there are few to learn from.
_SUMMONS = frozenset(["frame:summoned", "frame:was-summoned", "frame:summons", "frame:called-in", "frame:summoning-noun"])
_SUMMONED = 0.5
_TOLD = ("False", "True")
_SENTENCES = tuple(f"sentence:{number}" for number in range(4))
_LENGTHS = tuple(f"length:{number}" for number in range(9))
_LONG = 200  # code points from which a statement is of the last length
_UNKNOWN = 0.6  # the confidence of an entry where no weights are known


def judge_contacts(scene: Scene, contacts: list[CodedContact]) -> list[CodedContact]:
    """Set the confidence of each contact and give those likely enough, in order; one of which its words leave no doubt always is."""
    kept = []
    for contact in contacts:
        contact.likely = _likely(scene, "contact", contact, _contact_features(scene, contact))
        if _is_summons(scene, contact):
            contact.likely = max(contact.likely, _SUMMONED)
        if contact.likely >= LEAST["contact"]:
            kept.append(contact)
        elif contact.sure or contact.plain:
            contact.likely = LEAST["contact"]
            kept.append(contact)
    return kept


def judge_statements(scene: Scene, statements: list[CodedStatement]) -> list[CodedStatement]:
    """Set the confidence of each statement and give those likely enough, in order."""
    kept = []
    for said in statements:
        said.likely = _likely(scene, "statement", said, _statement_features(scene, said))
        if said.likely >= LEAST["statement"]:
            kept.append(said)
    return kept


def _likely(scene: Scene, question: str, entry: CodedContact | CodedStatement, features: list[str]) -> float:
    """Give how likely an entry is right, by its features."""
    if scene.trace is not None:
        scene.note(question, features, entry)
    return scene.weights.probability(question, features) if scene.weights.known(question) else _UNKNOWN


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
    entries = f"contacts:{min(len(scene.contacts), 2)}", f"statements:{min(len(scene.statements), 3)}"
    for actor, named in phrases.items():
        features = _actor_features(scene, actor, actor in used, named, sorted(markers[actor]), entries)
        if training:
            scene.note("actor", features, actor)
        if actor not in used and scene.weights.known("actor") and scene.weights.probability("actor", features) >= 0.5:
            found.add(actor)
    return found


def _actor_features(
    scene: Scene, actor: str, used: bool, phrases: list[Phrase], markers: list[str], entries: tuple[str, str]
) -> list[str]:
    member, kinds, titled, former = scene.cast.members[actor], set(), False, False
    for phrase in phrases:
        kinds.add(phrase.kind)
        for title in phrase.titles:
            titled, former = True, former or title.former
    return [
        f"used:{_TOLD[used]}", f"kind:{member.kind}", f"kind:{member.kind}:{_TOLD[member.known]}", f"titled:{_TOLD[titled]}",
        f"former:{_TOLD[former]}", f"office:{scene.rank(actor)}", f"phrases:{'+'.join(sorted(kinds))}", *entries,
        f"language:{scene.language.code}:{member.kind}", f"subject:{_TOLD['' in markers]}", *[f"marker:{m}" for m in markers[:4]],
        *scene.standing(actor),
    ]


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


def _statement_features(scene: Scene, statement: CodedStatement) -> list[str]:
    speaker, rules = statement.speaker, statement.rules
    member = scene.cast.members[speaker]
    length = statement.content[1] - statement.content[0]
    explicit = _TOLD[statement.explicit]  # words, not flags and numbers: to format these costs three times as much
    return [
        *rules, "+".join(rules[1:3]), f"explicit:{explicit}", f"speaker:{member.kind}",
        f"sound:{_TOLD[scene.sound(speaker)]}", _LENGTHS[length // 25] if length < _LONG else _LENGTHS[-1],
        _SENTENCES[min(statement.sentence, 3)], f"class:{statement.klass}",
        f"form:{statement.form}", f"language:{scene.language.code}:{explicit}", f"{statement.cue_id}:{explicit}",
        f"target:{_TOLD[statement.target is not None]}", f"contact:{_TOLD[statement.contact is not None]}", *scene.standing(speaker),
    ]


def _side(member: CastMember) -> str | None:
    """Give whose side an actor is on: the country's; a known one without, such as the head of a body of many states, is their own."""
    return member.country or (member.id if member.known else None)


def _bucket(likely: float) -> str:
    return f"{min(9, int(likely * 10))}"
