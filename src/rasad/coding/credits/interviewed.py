"""Interviews: «کامران نیکخواه در گفت‌وگو با ایسنا … گفت: …»: the account of a report is credited to whoever told a medium what it holds."""

from rasad.coding.credits.media_credits import Medium
from rasad.coding.scene.scene import CodedStatement, Scene
from rasad.text import fold_words

_HEAD = 3  # sentences after the headline in which an interview that fills a report begins
_TALK = fold_words("گفت وگو وگویی و گو گفتگو گفتگویی مصاحبه ی ای")
_BACK = 6  # tokens from a medium back to «در گفت‌وگو با»


def interviewed(scene: Scene, statements: list[CodedStatement], media: list[Medium]) -> str | None:
    """Give who tells a medium all that a Persian report holds; None where the report is an agency's account, or no interview.

    Who speaks first in the sentence that names the interview has told it, unless that is the medium.
    """
    if scene.arabic or any(medium.whole for medium in media):
        return None
    for phrase in scene.phrases:
        number = scene.document.sentence_of[phrase.start]
        if number > _HEAD:
            break
        medium = phrase.kind == "organization" and phrase.actor is not None and scene.is_medium(phrase.actor)
        if medium and _talks(scene, phrase.start, scene.document.sentences[number][0]):
            said = (s.speaker for s in statements if s.sentence == number)
            return next((speaker for speaker in said if scene.cast.members[speaker].kind == "person"), None)
    return None


def _talks(scene: Scene, at: int, first: int) -> bool:
    """«در گفت‌وگو با خبرنگار اقتصادی ایسنا»: whether «در گفت‌وگو با» stands shortly before the medium at a token."""
    words = scene.words
    to = next((n for n in range(at - 1, max(first, at - _BACK) - 1, -1) if words[n] == "با"), first)
    start = to
    while start > first and words[start - 1] in _TALK:
        start -= 1
    return first < start < to and words[start - 1] == "در"
