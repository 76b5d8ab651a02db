"""Programmes: «دیدار با A، B و C از دیگر برنامه‌های D در این سفر است»: whose programme it is will meet them.

In comes a Persian noun of contact; out comes who stands as its subject, and whether the programme is still to come.
"""

from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_LONGEST = 50  # tokens from a contact's noun to the word for the programme, over a list of names and titles
_OF, _NEAR = fold_words("از جزو جزء در"), 3  # «از برنامه‌های», «از دیگر برنامه‌های», «در برنامه»
_PLAN = "برنامه"
_ITS_END = 8  # tokens from the word for the programme to the verb that closes the sentence
_QUALIFIERS = fold_words("های ها دیگر کاری سفر سفرهای اصلی مهم رسمی آتی آینده امروز فردا روز اول دوم شده")
_FARTHEST = 5  # tokens from the word for the programme to whose it is
_IS, _WILL = fold_words("است هست هستند باشد باشند دارد دارند"), fold_words("خواهد خواهند")
_PERSONAL = ("person", "title", "group")


def programme_at(scene: Scene, trigger: Trigger) -> int | None:
    """Give the token of the word for the programme that a Persian noun of contact is said to be in."""
    if scene.arabic or trigger.noun is None or trigger.verb is not None:
        return None
    words, named = scene.words, scene.phrase_at
    last = min(scene.document.sentences[trigger.sentence][1], trigger.end + _LONGEST)
    behind = words[trigger.end + 1 : last]
    if f" {_PLAN}" not in f" {' '.join(behind)}":  # as mostly
        return None
    for at, word in enumerate(behind, trigger.end + 1):
        if word.startswith(_PLAN) and at not in named and not _OF.isdisjoint(words[max(trigger.end, at - _NEAR) : at]):
            return at
        if word in (":", "؛"):
            return None
    return None


def whose_programme(scene: Scene, trigger: Trigger, groups: list[Group]) -> Group | None:
    """Give the group whose programme a contact is in, where it is named right after the word for it."""
    at = programme_at(scene, trigger)
    if at is None:
        return None
    owner = next((g for g in groups if at < g.start <= at + _FARTHEST), None)
    if owner is None or owner.marker not in ("of", "") or owner.phrases[0].kind not in _PERSONAL:
        return None
    return owner if all(scene.words[between] in _QUALIFIERS for between in range(at + 1, owner.start)) else None


def in_programme(scene: Scene, trigger: Trigger) -> bool:
    """Whether a contact is in a programme that is still to come: «از برنامه‌های سفر است», not «بود»."""
    at = programme_at(scene, trigger)
    if at is None:
        return False
    last = scene.document.sentences[trigger.sentence][1]
    closing = [word for word in scene.words[max(at, last - _ITS_END) : last] if word[0].isalpha()]
    return not _WILL.isdisjoint(closing) or (bool(closing) and closing[-1] in _IS)
