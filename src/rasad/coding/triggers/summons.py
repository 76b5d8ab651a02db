"""Summons: a ministry calls in another state's ambassador; the reader knows which ministry where the report leaves it unsaid."""

from rasad.actors.holders import POSTED
from rasad.actors.home import home_country
from rasad.coding.clauses.first_person import OWN
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.setting.places import land_of

_FRAMES = frozenset(["summoned", "was-summoned", "summons", "summoning-noun", "called-in"])
SUMMONING = frozenset(f"frame:{frame}" for frame in _FRAMES)  # as a contact's rules name them
_NOUN, _SPEAKING = "summoning-noun", "spokesperson"
_OF_ENVOYS_ALONE = "called-in"  # «فراخواند»: also said of those called to do something, or home
_POST = 3  # tokens after a title within which its post is named
_AT = frozenset(["در", "في", "لدي"])
_SURE = 0.8  # how likely the sides of a summons are that its frame names


def is_summons(trigger: Trigger) -> bool:
    """Whether a trigger tells of an envoy called in."""
    return trigger.frame.id in _FRAMES


def sides(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give the envoy called in and who called, where both can be told; else `parties` as they were judged.

    «سفیر انگلیس به وزارت خارجه احضار شد»: the frame's own places are sure. «سفیر انگلیس احضار شد»: the foreign ministry of the
    country the report is at home in. A state that calls back its own ambassador has met nobody: no parties.
    """
    # An envoy is called, whatever the grammar looks like: «سفیر انگلیس احضار شد», «استدعت السفير التركي».
    envoy = next((c for role in ("recipient", "initiator") for c in candidates if c.role == role and is_envoy(scene, c.actor)), None)
    envoy = envoy or next((c for c in candidates if c.place == "topic" and is_envoy(scene, c.actor)), None)  # «او احضار شد»
    if envoy is None and trigger.frame.id == _NOUN:
        return _of_caller(scene, candidates) or parties
    if trigger.frame.id == _OF_ENVOYS_ALONE and (envoy is None or _called_home(scene, envoy)):
        return []
    if envoy is None:
        return parties
    sender = scene.cast.members[envoy.actor].country
    callers = [c for c in candidates if c.role == "initiator" and c.actor != envoy.actor and scene.cast.members[c.actor].kind != "group"]
    own = [c for c in callers if scene.cast.members[c.actor].country == sender and sender is not None]
    if own:
        return []
    named = [c for c in callers if scene.cast.members[c.actor].kind in ("person", "office")]
    caller = next(iter(named or callers), None)
    if caller is None or (trigger.frame.id == _NOUN and _speaks_for(scene, caller.actor)):
        land = scene.cast.members[caller.actor].country if caller is not None else None
        caller = _home_ministry(scene, trigger, envoy, sender, land) or caller  # «أكد المتحدث أنه تم استدعاء السفير»: he only tells of it
    if caller is None:
        return parties
    _serve(scene, caller, callers, envoy)
    others = [c for c in parties if c.role == "recipient" and is_envoy(scene, c.actor) and c is not envoy]
    chosen = [caller, envoy, *others]
    for candidate in chosen:
        candidate.likely = max(candidate.likely, _SURE)
    return sorted(chosen, key=lambda c: c.start)


def _speaks_for(scene: Scene, actor: str) -> bool:
    """Whether somebody is told to be, or is, a spokesperson, a deputy too."""
    role = scene.told_roles.get(actor) or scene.cast.members[actor].role
    return role is not None and role.endswith(_SPEAKING)


def _of_caller(scene: Scene, candidates: list[Candidate]) -> list[Candidate]:
    """«استدعاء طوكيو للسفير الروسي»: the noun's own genitive calls, and «ل» tells whom."""
    caller = next((c for c in candidates if c.place == "of"), None)
    envoy = next((c for c in candidates if c.place == "ل" and is_envoy(scene, c.actor)), None)
    if caller is None or envoy is None or scene.cast.members[caller.actor].country == scene.cast.members[envoy.actor].country:
        return []
    caller.role, envoy.role = "initiator", "recipient"
    caller.likely = envoy.likely = _SURE
    return [caller, envoy]


def _serve(scene: Scene, caller: Candidate, callers: list[Candidate], envoy: Candidate) -> None:
    """Give an official without a nation who calls in an envoy that of the ministry told beside him, else of the report's own country."""
    member = scene.cast.members[caller.actor]
    if member.country is not None or member.kind not in ("person", "office"):
        return
    told = (scene.cast.members[c.actor].country for c in callers if scene.cast.members[c.actor].kind == "organization")
    home = next(told, None) or home_country(scene.document, scene.cast.registry, scene.phrases)
    if home != scene.cast.members[envoy.actor].country:
        member.country = home


def _called_home(scene: Scene, envoy: Candidate) -> bool:
    """«سفیر خود را از تهران فراخواند»: a state's own envoy."""
    phrase = scene.phrase_at.get(envoy.start)
    return phrase is None or not OWN.isdisjoint(scene.words[phrase.start : phrase.end + 1])


def is_envoy(scene: Scene, actor: str) -> bool:
    """Whether somebody is told to be, or is, an ambassador or a chargé d'affaires."""
    member = scene.cast.members[actor]
    if scene.told_roles.get(actor) in POSTED:
        return True
    return member.role in POSTED or (member.office is not None and member.office.startswith(("Ambassador", "Chargé")))


def _home_ministry(scene: Scene, trigger: Trigger, envoy: Candidate, sender: str | None, land: str | None) -> Candidate | None:
    """The foreign ministry of `land`, or of the country the envoy is posted in, else of the report's own, where the envoy is another's."""
    home = land or _post(scene, envoy, sender) or home_country(scene.document, scene.cast.registry, scene.phrases)
    if home is None or sender is None or home == sender:
        return None
    first, last = scene.document.tokens.starts[trigger.start], scene.document.tokens.ends[trigger.end - 1]
    ministry = scene.cast.body("foreign-ministry", home, scene.document.report.text[first:last])
    return Candidate(ministry, "initiator", "unsaid", trigger.start, -1, likely=_SURE)


def _post(scene: Scene, envoy: Candidate, sender: str | None) -> str | None:
    """The country of the post a title names: «سفیر روسیه در سئول»."""
    phrase = scene.phrase_at.get(envoy.start)
    if phrase is None:
        return None
    for at in range(phrase.start, min(len(scene.words), phrase.end + _POST)):
        for hit in scene.hits.get(at, ()):
            if hit.entry.kind in ("country", "place") and at > phrase.start:
                country = land_of(scene, hit)
                if country not in (None, sender) and (at < phrase.end or hit.prefix or scene.words[at - 1] in _AT):
                    return country
    return None
