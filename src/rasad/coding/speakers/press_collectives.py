"""The press as a whole, credited though no medium is named: «نقلت تقارير صحافية عن …», «بحسب الإذاعة الإيرانية», «وكالات أنباء روسية»."""

from rasad.actors.view import Phrase
from rasad.coding.scene.placing import entered, place_phrase
from rasad.coding.scene.scene import Scene
from rasad.text import fold_word, fold_words

_REPORTS = fold_words("تقارير التقارير")
_OF_THE_PRESS = fold_words("صحافية صحفية إعلامية إخبارية الصحافية الصحفية الإعلامية الإخبارية")
_AGENCIES = fold_words("وكالات الوكالات")
_NEWS = fold_words("أنباء الأنباء")
# These are of a nation: «الصحافة» by itself is the press that asks questions, «الإذاعة» a medium that was named.
_OF_A_NATION = {
    word: noun for words, noun in (
        ("صحف الصحف", "newspapers"), ("صحافة الصحافة", "press"), ("إذاعة الإذاعة", "radio"), ("تلفزيون التلفزيون التلفاز", "television"),
        ("إعلام الإعلام", "media"),
    ) for word in fold_words(words)
}  # fmt: skip
_STATE = fold_words("الرسمي الرسمية رسمية الحكومي الحكومية حكومية المحلية محلية الوطني الوطنية")
_MEDIA = "media"
_AGENCY = fold_word("وكالة")
_STATE_AGENCY = fold_word("الأنباء الرسمية").split()  # of whose state, no word tells
_NOUNS = {
    form: noun for noun in sorted({*_REPORTS, *_AGENCIES, *_OF_A_NATION, _AGENCY})
    for form in (noun, "لل" + noun[2:] if noun.startswith("ال") else "ل" + noun)
}  # «وفقا لتقارير», «للصحف»


def is_press(phrase: Phrase) -> bool:
    """Whether a phrase names media at large: «رسانه‌های عراقی», «برخی رسانه‌ها»."""
    return phrase.kind == "group" and (phrase.english or "").endswith(_MEDIA)


def collective_after(scene: Scene, at: int) -> str | None:
    """Give the press credited at the token `at` after an Arabic word of credit, entered into the cast; None where it is not credited."""
    noun = _NOUNS.get(scene.words[at])
    if noun is None or at + 1 >= len(scene.words):
        return None
    following = scene.words[at + 1]
    if noun in _OF_A_NATION:
        end = at + 2 if following in _STATE else at + 1
        if scene.hit(end, "demonym") is not None or (end > at + 1 and noun.startswith("ال")):
            return _entered(scene, at, end, ("" if scene.hit(end, "demonym") else "state ") + _OF_A_NATION[noun])
        return None
    if noun == _AGENCY:
        whole = scene.words[at + 1 : at + 3] == _STATE_AGENCY and scene.hit(at + 3, "demonym") is None
        named = scene.words[at + 3 : at + 4] != [] and not scene.words[at + 3][0].isalnum() and scene.words[at + 3] not in ".،"
        return _entered(scene, at, at + 3, "state news agency") if whole and not named else None
    if following not in (_OF_THE_PRESS if noun in _REPORTS else _NEWS):
        return None
    return _entered(scene, at, at + 2, "media reports" if noun in _REPORTS else "news agencies")


def _entered(scene: Scene, first: int, end: int, noun: str) -> str | None:
    """Enter the press of a nation, or of none, and the phrase that names it; None where something else is named there."""
    nation = scene.hit(end, "demonym")
    last = nation.end if nation is not None and not nation.prefix else end
    if any(token in scene.phrase_at for token in range(first, last)):
        return None
    owner = nation.entry.value if nation is not None and isinstance(nation.entry.value, str) else None
    adjective = scene.cast.registry.data.adjectives.get(owner) if owner is not None else None
    actor = entered(scene, lambda: scene.cast.group(noun, owner, scene.document.raw(first, last), adjective))
    place_phrase(scene, "group", first, last, actor)
    return actor
