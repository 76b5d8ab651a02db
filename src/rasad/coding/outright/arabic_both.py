"""Arabic nouns of contact whose own words tell of two: «خلال اجتماعهما» of the two named before, «اجتماع ضم A وB» of its list."""

from rasad.coding.parties.delegations import DELEGATIONS, is_group_of
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_CHANNELS = frozenset(["meeting", "phone", "video"])
_THEIRS = "هما"
_SOURCES = ("source-", "official-", "diplomat-", "spokesperson-")  # unnamed, whose words tell of others' meeting
_PERSONAL = ("person", "office")
GATHERED = fold_words("ضم يضم سيضم ضمت تضم ستضم جمع يجمع سيجمع جمعت تجمع ستجمع")
_WITH = frozenset(["مع", "ب"])
_NEAR = 14  # tokens of time and place between the noun and its list
_LIKELY, _HEARD = 0.25, 0.1


def told_of_both(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give both where the noun's words leave no doubt of them and fewer were judged to take part; else `parties`."""
    if trigger.verb is not None or trigger.noun is None or trigger.frame.channel not in _CHANNELS:
        return parties
    if trigger.possessed:
        return _of_the_two(scene, trigger, parties, candidates)
    if scene.words[trigger.noun.end - 1] in GATHERED:
        return _gathered(scene, trigger, parties, candidates)
    return parties


def _of_the_two(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«أبدى A لنظيره B، خلال اجتماعهما، قلقه»: the only two people named before the noun."""
    if not scene.words[trigger.end - 1].endswith(_THEIRS):
        return parties
    before = [c for c in candidates if 0 <= c.start < trigger.start and scene.cast.members[c.actor].kind in _PERSONAL]
    named = [c for c in before if not c.actor.startswith(_SOURCES) and c.likely >= _LIKELY]
    return as_sure(named) if len(named) == 2 else parties


def _gathered(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«لقاء ضم A ووفدا من حماس», «اجتماع جمع أمس A بـB»: the people and delegations of the first list behind the verb."""
    members = scene.cast.members
    group = next((g for g in scene.groups[trigger.sentence] if g.start >= trigger.end and g.marker in ("", "of")), None)
    if group is None or group.start - trigger.end > _NEAR:
        return parties
    if len(parties) > 1:
        behind = all(c.start >= group.start for c in parties) and any(c.start < group.end for c in parties)
        return as_sure(parties) if behind and not _said(scene, trigger.end, group.start) else parties
    listed = [c for c in candidates if group.start <= c.start < group.end]
    listed = [c for c in listed if members[c.actor].kind in _PERSONAL or is_group_of(members[c.actor], DELEGATIONS)]
    if len(listed) == 1:
        then = next((g for g in scene.groups[trigger.sentence] if g.start >= group.end), None)
        if then is not None and then.marker in _WITH and then.start - group.end <= 2:
            listed += [c for c in candidates if c.group == then.start and members[c.actor].kind in _PERSONAL]
    return as_sure(listed) if len(listed) > 1 and all(c.likely >= _HEARD for c in listed) else parties


def _said(scene: Scene, first: int, last: int) -> bool:
    """Whether something is done or said between two tokens, outside names."""
    return any(at not in scene.phrase_at for kind in ("cue", "frame-verb") for at in scene.places(kind, first, last))
