"""Bystanders: people whom an Arabic sentence names beside a contact, where another word than the contact's governs them.

«مبادرة A», «صهر A», «مدير مكتب A» tell whose a thing or somebody is; «يختلف مع A» told before «التقى بB» tells of no meeting;
and after «التقى مع A» a later «بB» belongs to what the sentence goes on with.
"""

from rasad.actors.view import Phrase
from rasad.coding.scene import Group, Scene
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

# What people own, lose or leave behind that nobody brings to a meeting; their words and travels are left out: «تصريحات A خلال لقاء مع B».
_THINGS = fold_words(
    "نظام مبادرة رحيل مصير اغتيال إسقاط لإسقاط إقالة وفاة عهد سياسة سياسات قوات وقوات أموال أتباع خطة عائلة وعائلة انقلاب سقوط عزل "
    "ميليشيات وميليشيات أنصار وأنصار جثة مقترح تنحي إزاحة لإزاحة تحيات وتحيات توجيهات لتوجيهات بتوجيهات تهاني جثمان حزب مكانة ضريح"
)
_KIN = fold_words("صهر زوجة قرينة حرم نجل شقيق شقيقة والد والدة كريمة أرملة حفيد وصهر وزوجة ونجل وشقيق ووالد وقرينة")
_OFFICES = fold_words("مكتب ديوان")
_HEADS_OF_OFFICES = fold_words("مدير مديرة رئيس رئيسة بمدير برئيس لمدير ومدير ورئيس بمديرة ومديرة")
_WITH = frozenset(["مع", "ب"])
_MET = frozenset(["مع", "ب", "object"])
_RIGHT_BEHIND = 2  # tokens between a noun of contact and the «مع» of whom it was with


def is_owner(scene: Scene, phrase: Phrase) -> bool:
    """Whether a person is named only for what or who belongs to him: «مبادرة A», «صهر A», «مدير مكتب A»."""
    at = phrase.start - 1
    if not scene.arabic or phrase.kind not in ("person", "title") or phrase.prefix or at < 0:
        return False
    word = scene.words[at]
    if word in _OFFICES:
        return at > 0 and scene.words[at - 1] in _HEADS_OF_OFFICES
    return word in _KIN or word in _THINGS


def governed_elsewhere(trigger: Trigger, told: list[tuple[Group, str, bool]]) -> set[int]:
    """Give the first tokens of groups with «مع» or «بـ» that belong to another word than the trigger's.

    `told` holds each group with its place and whether the frame gives it a role, in the text's order.
    """
    if trigger.frame.channel == "visit":
        return set()
    before = [group for group, place, _ in told if place in _WITH and group.end <= trigger.start]
    behind = [(group, place) for group, place, role in told if role and group.start >= trigger.end]
    if trigger.verb is None:
        near = any(place == "مع" and group.start - trigger.end <= _RIGHT_BEHIND for group, place in behind)
        return {group.start for group in before if group.marker == "مع"} if near else set()
    found = {group.start for group in before} if any(place in _MET for _, place in behind) else set()
    first = next(((group, place) for group, place in behind if place in _WITH), None)
    if first is not None:
        found |= {
            group.start for group, place in behind
            if place in _WITH and place != first[1] and group.start > first[0].end + 1 and not group.phrases[0].prefix.startswith("و")
        }
    return found
