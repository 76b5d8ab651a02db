"""Guests and hosts as speakers: «وأكد ضيفه أن», «فيما شدد مضيفه على», «میزبان نیز گفت»: the other one of whom the report told last."""

from rasad.actors.arabic_named_further import TOLD_HIM
from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.state import State
from rasad.text import fold_words

GUEST = "guest"
_ARABIC = fold_words("ضيفه ضيفها ضيفته ضيفتها مضيفه مضيفها مضيفته مضيفتها")
_PERSIAN = fold_words("میزبان میهمان مهمان")
_ALONE = fold_words("نیز هم در گفت")  # what follows a host who is named by nothing else


def guests(scene: Scene) -> list[Group]:
    """Give the guests and hosts of an Arabic report that stand right behind a verb of speech and are no titles."""
    found = []
    for hit in (hit for verbs in scene.speech.values() for hit in verbs):
        at = hit.end  # a guest is more often whom something is told or asked
        if at >= len(scene.words) or scene.words[at] not in _ARABIC or at in scene.phrase_at or hit.entry.value[0] in TOLD_HIM:
            continue
        end = at + 1 if scene.hit(at + 1, "demonym") is None else at + 2
        found.append(Group([Phrase("title", at, end, at, end, english=GUEST)], "", at, end))
    return found


def is_guest(scene: Scene, group: Group) -> bool:
    """Whether a group is «ضيفه», «مضيفته», which means the other one, whoever was named last."""
    return group.phrases[0].english == GUEST or (group.phrases[0].kind == "title" and scene.words[group.start] in _ARABIC)


def host_opens(scene: Scene, at: int) -> bool:
    """Whether a Persian clause has a host or guest as its subject, named by nothing else: «میزبان نیز گفت»."""
    return scene.words[at] in _PERSIAN and at + 1 < len(scene.words) and scene.words[at + 1] in _ALONE and at not in scene.phrase_at


def other_one(scene: Scene, state: State) -> str | None:
    """Give the other one of the two last told of, if both are persons."""
    here, there = state.topic or state.speaker, state.other
    if here in state.pair:
        there = next((one for one in state.pair if one != here), None)
    if there == here:
        there = state.speaker
    if there is None or there == here or scene.cast.members[there].kind not in ("person", "office"):
        return None
    return there
