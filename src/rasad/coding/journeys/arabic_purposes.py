"""Arabic trips to talk with somebody named: «سيزور A موسكو لبحث التعاون مع B» tells of their meeting, and not of a visit alone."""

from rasad.coding.clauses.governing import SAID_THAT
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_TALKING = fold_words("بحث مناقشة التباحث التشاور استعراض التحادث التفاوض")
_TO_TALK = fold_words("لبحث لمناقشة للتباحث للتشاور لاستعراض للتحادث للتفاوض")
_MEANT = fold_words("إلى بهدف بغية قصد أجل بغرض لغرض")  # before «بحث»: «تهدف إلى بحث»
# Not with whom, but about whom it is talked.
_ABOUT_HIM = fold_words("التعامل العلاقة العلاقات الأزمة الصراع الخلاف الخلافات الاتفاق القتال الحرب")
_FARTHEST = 28  # tokens from the word of talking to the one with whom
_STOPS = SAID_THAT | fold_words(". : ؛ حيث بعد")
_PERSONAL = ("person", "office")
_ABLE = 0.4  # how likely the visitor is


def met_on_trip(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give a visitor and those with whom the words say he went to talk; nobody where they say no such thing."""
    if not scene.arabic or trigger.frame.beside:
        return []
    with_whom = [c for c in candidates if c.place == "مع" and c.start >= trigger.end and scene.cast.members[c.actor].kind in _PERSONAL]
    if not with_whom:
        return []
    visitors = [c for c in candidates if c.role == "initiator" and c.likely >= _ABLE and c.place in ("subject", "of", "topic")]
    visitors = [c for c in visitors if scene.cast.members[c.actor].kind in _PERSONAL and c not in with_whom]
    host = with_whom[0]
    if not visitors or not _talks_with(scene, trigger, host):
        return []
    hosts = [c for c in with_whom if c.group == host.group]
    lists = {c.group for c in visitors}
    return as_sure([*visitors, *hosts]) if len(lists) == 1 else []


def _talks_with(scene: Scene, trigger: Trigger, host: Candidate) -> bool:
    """Whether the last word of action before «مع B» is one of talking that tells what the trip is for."""
    words = scene.words
    at = host.group - 1
    while at > trigger.end and words[at] != "مع":
        at -= 1
    if at <= trigger.end or words[at - 1] in _ABOUT_HIM:
        return False
    for before in range(at - 1, max(trigger.end - 1, at - _FARTHEST), -1):
        if before in scene.phrase_at:
            continue
        if words[before] in _TO_TALK or (words[before] in _TALKING and words[before - 1] in _MEANT):
            return True
        if words[before] in _STOPS or any(_acts(hit.entry.kind, hit.entry.value) for hit in scene.hits.get(before, ())):
            return False
    return False


def _acts(kind: str, value: object) -> bool:
    """Whether a word is a verb of contact or speech, or another contact's noun, whose own «مع» it may be."""
    return kind in ("frame-verb", "frame-noun") or (kind == "cue" and isinstance(value, tuple) and value[1] == "finite")
