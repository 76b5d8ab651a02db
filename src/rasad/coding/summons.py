"""Summons: a ministry calls in another state's ambassador; the reader knows which ministry where the report leaves it unsaid."""

from rasad.actors.home import home_country
from rasad.actors.linking import POSTED
from rasad.coding.parties import Candidate
from rasad.coding.scene import Scene
from rasad.coding.triggers import Trigger

_FRAMES = frozenset(["summoned", "was-summoned", "summons", "summoning-noun"])
_SURE = 0.8  # how likely the sides of a summons are that its frame names


def is_summons(trigger: Trigger) -> bool:
    """Whether a trigger tells of an envoy called in."""
    return trigger.frame.id in _FRAMES


def sides(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give the envoy called in and who called, where both can be told; else `parties` as they were judged.

    «سفیر انگلیس به وزارت خارجه احضار شد»: the frame's own places are sure. «سفیر انگلیس احضار شد»: the foreign ministry of the
    country the report is at home in. A state that calls back its own ambassador has met nobody: no parties.
    """
    passive = trigger.verb is not None and scene.words[trigger.verb.start].startswith("شد")  # «سفیر انگلیس احضار شد»
    called = ("recipient", "initiator") if passive else ("recipient",)
    envoy = next((c for role in called for c in candidates if c.role == role and _is_envoy(scene, c.actor)), None)
    if envoy is None:
        return parties
    sender = scene.cast.members[envoy.actor].country
    callers = [c for c in candidates if c.role == "initiator" and c.actor != envoy.actor and scene.cast.members[c.actor].kind != "group"]
    own = [c for c in callers if scene.cast.members[c.actor].country == sender and sender is not None]
    if own:
        return []
    named = [c for c in callers if scene.cast.members[c.actor].kind in ("person", "office")]
    caller = next(iter(named or callers), None) or _home_ministry(scene, trigger, sender)
    if caller is None:
        return parties
    others = [c for c in parties if c.role == "recipient" and _is_envoy(scene, c.actor) and c is not envoy]
    chosen = [caller, envoy, *others]
    for candidate in chosen:
        candidate.likely = max(candidate.likely, _SURE)
    return sorted(chosen, key=lambda c: c.start)


def _is_envoy(scene: Scene, actor: str) -> bool:
    member = scene.cast.members[actor]
    return member.role in POSTED or (member.office is not None and member.office.startswith(("Ambassador", "Chargé")))


def _home_ministry(scene: Scene, trigger: Trigger, sender: str | None) -> Candidate | None:
    """The foreign ministry of the report's own country, where the envoy is another's."""
    home = home_country(scene.document, scene.cast.registry, scene.phrases)
    if home is None or sender is None or home == sender:
        return None
    first, last = scene.document.tokens.starts[trigger.start], scene.document.tokens.ends[trigger.end - 1]
    ministry = scene.cast.body("foreign-ministry", home, scene.document.report.text[first:last])
    return Candidate(ministry, "initiator", "unsaid", trigger.start, -1, likely=_SURE)
