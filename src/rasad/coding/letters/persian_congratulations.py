"""Whom a Persian letter of congratulation is for, where only the good news names him: «در پیامی پیروزی B را تبریک گفت»."""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_CONGRATULATED = fold_words("تبریک شادباش تهنیت")
_NEWS = fold_words("پیروزی انتخاب انتصاب موفقیت")  # of somebody's own; whose death or whose nation's day is told reads no letter
_TITLED = 2  # courtesies between the news and a name: «پیروزی جناب آقای B»
_PERSONAL = ("person", "office")


def congratulated(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give the one person whose election, appointment or victory a letter that names no reader is told to congratulate on."""
    noun, words = trigger.noun, scene.words
    if noun is None or scene.arabic:
        return []
    last = scene.document.sentences[trigger.sentence][1]
    if _CONGRATULATED.isdisjoint(words[noun.start : last]):
        return []
    for candidate in candidates:
        if candidate.start < noun.end or candidate.place == "subject" or scene.cast.members[candidate.actor].kind not in _PERSONAL:
            continue
        before = words[max(noun.end, candidate.start - _TITLED - 1) : candidate.start]
        if not _NEWS.isdisjoint(before) and before[-1] != "و":
            return [candidate]
    return []
