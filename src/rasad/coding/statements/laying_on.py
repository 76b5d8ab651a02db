"""Arabic demands that lay something on somebody: «أكد أن على الحكومة وقف …», «على الأطراف أن تلتزم»."""

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_ON = fold_words("على علي")
_ANYBODY = fold_words(
    "الجميع الكل الحكومة الحكومات المجتمع الطرفين الجانبين الأطراف الدول الدولتين البلدين السلطات كل جميع كافة الشعب العالم القوى "
    "الوزراء المسؤولين"
)
_PERSONS = frozenset(["person", "title", "organization", "country", "group"])


def lays_on(scene: Scene, first: int, last: int) -> bool:
    """Whether a content begins with whom something is laid on: «على» and somebody, with what he is to do after it."""
    if last - first < 4 or scene.words[first] not in _ON:
        return False
    phrase = scene.phrase_at.get(first + 1)
    if phrase is not None:
        return phrase.kind in _PERSONS and phrase.start == first + 1
    return scene.words[first + 1] in _ANYBODY
