"""Meetings told apart: two of those who met in a larger round met each other alone too.

«A، B و C نشست سه‌جانبه داشتند. A و B در حاشیه این نشست هم دیدار کردند», «A پیش‌تر با B جداگانه گفت‌وگو کرده بود».
"""

from rasad.coding.scene.scene import CodedContact, Scene
from rasad.text import fold_words

_MARGIN, _THIS = fold_words("حاشیه هامش"), fold_words("این آن همین هذا هذه")
_NEAR = 12  # tokens around the word of a contact in which it is said to be one apart


def told_apart(scene: Scene, pair: CodedContact, larger: CodedContact) -> bool:
    """Whether a contact of two whom a `larger` one names among others is told, in a sentence of its own, to be another."""
    if not (pair.firm and len(pair.parties) == 2 < len(larger.parties)) or not set(pair.sentences).isdisjoint(larger.sentences):
        return False
    return any(_is_apart(scene, at) for at in pair.anchors)


def _is_apart(scene: Scene, anchor: int) -> bool:
    """Whether the words around that of a contact say that it was one by itself."""
    words, (first, last) = scene.words, scene.document.sentences[scene.document.sentence_of[anchor]]
    begin, end = max(first, anchor - _NEAR), min(last, anchor + _NEAR)
    if scene.has(begin, end, "separately"):
        return True
    return any(words[at] in _MARGIN and not _THIS.isdisjoint(words[at + 1 : min(end, at + 3)]) for at in range(begin, end))
