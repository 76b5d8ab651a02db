"""Arabic journeys told plainly: «توجه وفد من حماس إلى القاهرة» names right behind its verb who went, and behind «إلى» where.

Countries are named in many sentences and groups take part in few contacts, so that neither is a likely party wherever it stands; between
such a verb and «إلى» nobody else can be meant.
"""

from rasad.coding.parties.delegations import DELEGATIONS, is_group_of, is_some_of
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger

_WENT = frozenset(["arrived", "left-for", "to-travel", "visited", "landed"])
_SENT = DELEGATIONS | frozenset("ministers representatives leaders diplomats officials".split())  # who go for others
_TO = frozenset(["الى", "ل", "place", "ب", "على"])
_PERSONAL = ("person", "office", "group")
_NEAR, _FAR = 4, 12  # tokens from the verb to who went, and from him to where
_ABLE = 0.25


def went_to(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give who went and the countries gone to, where nobody was judged to have met anybody there; else `parties` as they were judged."""
    if trigger.verb is None or trigger.suffixed or trigger.frame.id not in _WENT:
        return parties
    members = scene.cast.members
    went = [c for c in candidates if c.role == "initiator" and c.place == "subject" and members[c.actor].kind in _PERSONAL]
    went = [c for c in went if members[c.actor].kind != "group" or is_group_of(members[c.actor], _SENT)]
    went = [c for c in went if not is_some_of(scene, c.start)]
    went = [c for c in went if -_NEAR <= c.group - trigger.verb.end <= _NEAR and c.likely >= _ABLE]
    if not went or len({c.group for c in went}) > 1:
        return parties
    begin = max(trigger.verb.end, max(_end(scene, c) for c in went))
    own = {members[c.actor].country for c in went}
    gone = [c for c in candidates if c.role == "recipient" and c.place in _TO and members[c.actor].kind == "country"]
    gone = [c for c in gone if begin <= c.group <= begin + _FAR and members[c.actor].country not in own]
    if not gone or _acts(scene, begin, gone[0].group):
        return parties
    host = any(members[p.actor].kind in _PERSONAL and p.start > trigger.verb.end and p not in went for p in parties)
    if host:
        return parties  # whom he met there is told
    both = any(p in went for p in parties) and any(p in gone for p in parties)
    if both and all(p in went or p in gone for p in parties):
        return as_sure(parties)
    told = [c for c in gone if c.group == gone[0].group]
    return as_sure([*went, *told])


def _end(scene: Scene, candidate: Candidate) -> int:
    phrase = scene.phrase_at.get(candidate.start)
    return phrase.end if phrase is not None else candidate.start + 1


def _acts(scene: Scene, first: int, last: int) -> bool:
    """Whether the words between two tokens tell of something else that is done or said."""
    said = (hit.entry for at in scene.places("cue", first, last) for hit in scene.hits[at] if hit.entry.kind == "cue")
    return scene.has(first, last, "frame-verb") or any(entry.value[1] == "finite" for entry in said)
