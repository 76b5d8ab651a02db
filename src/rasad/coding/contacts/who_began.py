"""Who began: how likely a party of a contact phoned, came or wrote, by its role, its home and who travelled."""

from collections.abc import Container

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.sorts import named, probability, sort_of
from rasad.coding.scene.trigger import Trigger

_QUESTION = "initiator"
_initiator = sort_of(_QUESTION)


def likely_to_have_begun(
    scene: Scene, trigger: Trigger, channel: str, party: Candidate, parties: list[Candidate], land: str | None, travellers: Container[str]
) -> float:
    """Give the probability that a party phoned, came or wrote; `land` is where they met, `travellers` whoever went somewhere."""
    role, coming = _part(trigger, party, parties), _coming(scene, trigger, party, parties, land, travellers)
    kind = scene.cast.members[party.actor].kind
    frame = trigger.frame
    form = "verb" if trigger.verb is not None else "noun"
    features = [
        _told(scene.weights, role, frame.id, party.place, channel, kind, form, scene.language.code),
        _came(scene.weights, tuple(coming), channel),
    ]
    if frame.beside and party.sure:  # «دعوة من A إلى B»
        return 0.9 if role == "initiator" else 0.1
    if frame.beside and coming[0] in ("at-home:True:False", "at-home:False:True"):  # invited to the other's country
        return 0.9 if coming[0] == "at-home:False:True" else 0.1
    if scene.trace is not None:
        scene.note(_QUESTION, named(features), (trigger, party))
    if scene.weights.known(_QUESTION):
        return probability(scene.weights, _QUESTION, features)
    return 0.9 if role == "initiator" else 0.1


@_initiator
def _told(role: str | None, frame: str, place: str, channel: str, kind: str, form: str, language: str) -> tuple[str, ...]:
    """What the words of a contact tell of one of its parties."""
    return (
        f"rule:{'yes' if role == 'initiator' else 'no'}", f"role:{role}", f"frame:{frame}", f"frame:{frame}:{place}",
        f"role:{role}:{channel}", f"kind:{kind}:{channel}", f"place:{place}", f"channel:{channel}:{place}:{form}",
        f"language:{language}:{frame}:{role}",
    )


@_initiator
def _came(coming: tuple[str, ...], channel: str) -> tuple[str, ...]:
    """Who came to whom, for the channel too."""
    return *coming, f"{channel}:{coming[0]}"


def _coming(
    scene: Scene, trigger: Trigger, party: Candidate, parties: list[Candidate], land: str | None, travellers: Container[str]
) -> list[str]:
    """What tells who came to whom: where each is at home and in what land they met, and who is told to have travelled."""
    members = scene.cast.members
    others = [p for p in parties if p is not party]
    at_home = "unknown" if land is None else str(members[party.actor].country == land)
    hosts = any(land is not None and members[p.actor].country == land for p in others)
    travelled = f"{party.actor in travellers}:{any(p.actor in travellers for p in others)}"
    return [f"at-home:{at_home}:{hosts}", f"travelled:{travelled}", f"travelled:{travelled}:{trigger.frame.channel}"]


def _part(trigger: Trigger, party: Candidate, parties: list[Candidate]) -> str | None:
    """Give the role of a party, or the one left to it: «استقبل A السفير B ثم السفير C» tells of C too that he came."""
    roles = set(trigger.frame.roles)
    if party.role is None and roles == {"initiator", "recipient"} and any(p.role == "recipient" for p in parties):
        return "initiator"
    return party.role
