"""Communiqués quoted on, «بحسب بلاغ صادر عن الرئاسة. … وأضاف البلاغ أن …», «در این بیانیه آمده است»: what stands between is told there."""

from rasad.coding.credits.retelling import Credit
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_THE_PAPER = fold_words("البيان البلاغ للبيان للبلاغ")
_IN_IT = fold_words("في نص ذات نفس")
_OF_MANY = fold_words("الختامي المشترك الوزاري السابق الصحفي")  # «البيان الختامي»: of a meeting
_PAPERS = fold_words("بیانیه اعلامیه اطلاعیه خبرنامه بیانیۀ")
_THIS = fold_words("این همین ادامه")
_WITHIN = 5  # sentences from where a communiqué is told of to where it is told of again


def quoted_on(scene: Scene, credits: list[list[Credit]]) -> list[tuple[Credit, int, int]]:
    """Give the bodies whose communiqués are quoted on, with the sentence they are credited in and the last that quotes them."""
    found: list[tuple[Credit, int, int]] = []
    credit, start = None, 0
    for number, here in enumerate(credits):
        body = next((c for c in reversed(here) if scene.cast.members[c.actor].kind == "organization"), None)
        if body is not None:
            credit, start = body, number
        elif credit is not None and _quotes_on(scene, number):
            if number - start <= _WITHIN:
                found.append((credit, start, number))
                start = number
            else:
                credit = None
    return found


def _quotes_on(scene: Scene, number: int) -> bool:
    """«وأضاف البيان أن …», «جاء في البلاغ», «بنابر این بیانیه»: whether a sentence goes on with what a body put out."""
    first, last = scene.document.sentences[number]
    return any(
        (_told_by_it(scene, at) if scene.arabic else scene.words[at] in _PAPERS and scene.words[at - 1] in _THIS)
        for at in scene.places("statement-noun", first + 1, last)
    )


def _told_by_it(scene: Scene, at: int) -> bool:
    """Whether an Arabic noun is the communiqué told of before, and tells or is told from."""
    words = scene.words
    if words[at] not in _THE_PAPER or (at + 1 < len(words) and words[at + 1] in _OF_MANY):
        return False
    before = scene.hits.get(at - 1, ())
    return words[at - 1] in _IN_IT or any(hit.entry.kind in ("cue", "credit") for hit in before)
