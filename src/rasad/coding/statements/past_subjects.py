"""Subjects that stand apart from an Arabic verb before it: «وكان مسؤول لم يذكر اسمه أخبر …», «سبق للوزير أن قال …»."""

from rasad.coding.clauses.clause_words import COMMAS, RANKED, STOP, THAT
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_WAS = fold_words("كان كانت وكان وكانت")
_BEFORE = fold_words("سبق وسبق")
_ASIDE = fold_words("وهو وهي الذي التي لم رفض رفضت طلب طلبت فضل فضلت")  # what opens a remark about the subject
_REACH = 24  # tokens from «كان» to the verb
_SPEAKERS = ("person", "title", "organization", "country", "group")


def subject_of_past(scene: Scene, group_at: dict[int, Group], hit: Hit, first: int) -> Group | None:
    """Give the subject of a perfect verb after «كان» or «سبق ل», where a remark about the subject or أن stands between."""
    words = scene.words
    if hit.prefix or words[hit.start][0] in "يت":
        return None
    if hit.start > first and words[hit.start - 1] == "ان":
        return _of_before(scene, group_at, hit.start - 1, first)
    low = max(first, hit.start - _REACH)
    if _WAS.isdisjoint(words[low : hit.start]):
        return None
    for at in range(hit.start - 1, low - 1, -1):
        if words[at] in STOP or words[at] in THAT or words[at] == ":":
            return None
        group = group_at.get(at + 1) if words[at] in _WAS else None
        if group is not None and group.start == at + 1:
            fits = group.marker == "" and group.phrases[0].kind in _SPEAKERS
            return group if fits and _remark(scene, group.end, hit.start) else None
    return None


def _of_before(scene: Scene, group_at: dict[int, Group], that: int, first: int) -> Group | None:
    """«وسبق لوزير الخارجية السوري أن قال»: who did it, with «ل»."""
    group = group_at.get(that - 1)
    if group is None or group.end != that or group.marker != "ل" or group.start <= first - 1:
        return None
    return group if scene.words[group.start - 1] in _BEFORE else None


def _remark(scene: Scene, at: int, last: int) -> bool:
    """Whether the tokens `[at, last)` between a subject and its verb are its rank and one remark about it, no clause of others."""
    words = scene.words
    while at < last and words[at] in RANKED:
        at += 1
    if at < last and words[last - 1] == "قد":
        last -= 1
    if at >= last:
        return True
    opens = words[at] in _ASIDE or (words[at] in COMMAS and words[last - 1] in COMMAS)
    cues = sum(1 for between in range(at + 2, last) if scene.hit(between, "cue") is not None)
    return opens and not cues
