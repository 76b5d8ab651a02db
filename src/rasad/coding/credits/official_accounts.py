"""Accounts, pages and offices by which a Persian report's bodies tell something.

«صفحه توئیتر کاخ سفید از دیدار A با B خبر داد», «روابط عمومی مجلس اعلام کرد که …», «دفتر پاشینیان نیز خبر داد که …».
"""

from rasad.coding.credits.media_credits import reports
from rasad.coding.scene.scene import Scene
from rasad.coding.speakers.credited_bodies import office_of
from rasad.coding.speakers.told_by import OF_PAGES, PAGES
from rasad.text import fold_words

_OFFICE = "دفتر"
_STARTS = frozenset("، , ؛ : » . )".split()) | fold_words("که")
_FAR = 6  # tokens after such a noun in which the body is named


def accounts(scene: Scene, number: int) -> list[tuple[str, int]]:
    """Give the bodies whose account, page or office tells something in a sentence, with the token of each."""
    first, last = scene.document.sentences[number]
    words = scene.words
    if scene.arabic or PAGES.isdisjoint(words[first:last]):
        return []
    found = []
    for at in range(first, last):
        if words[at] in PAGES and (at == first or words[at - 1] in _STARTS):
            body = _body(scene, at, min(last, at + 1 + _FAR))
            if body is not None:
                found.append(body)
    return found


def _body(scene: Scene, noun: int, last: int) -> tuple[str, int] | None:
    """Give the body named after what sort of page it is, or the office of a person, where it tells something."""
    at = noun + 1
    while at < last and at not in scene.phrase_at and scene.words[at] in OF_PAGES:
        at += 1
    phrase = scene.phrase_at.get(at) if at < last else None
    if phrase is None or phrase.start != at or phrase.actor is None or not reports(scene, phrase.end):
        return None
    if phrase.kind == "person" and scene.words[noun] == _OFFICE:
        office = office_of(scene, phrase)
        return (office, at) if office is not None else None
    body = phrase.kind == "organization" and not scene.is_medium(phrase.actor)
    return (phrase.actor, at) if body else None
