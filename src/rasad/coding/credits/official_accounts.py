"""Accounts, pages and offices by which a Persian report's bodies tell something.

«صفحه توئیتر کاخ سفید از دیدار A با B خبر داد», «روابط عمومی مجلس اعلام کرد که …», «دفتر پاشینیان نیز خبر داد که …».
"""

from itertools import compress

from rasad.coding.credits.media_credits import reports
from rasad.coding.scene.scene import Scene
from rasad.coding.speakers.credited_bodies import office_of
from rasad.coding.speakers.told_by import OF_PAGES, PAGES
from rasad.text import fold_words

_OFFICE = "دفتر"
_STARTS = frozenset("، , ؛ : » . )".split()) | fold_words("که")
_FAR = 6  # tokens after such a noun in which the body is named


def pages(scene: Scene) -> dict[int, list[int]]:
    """Give the nouns of accounts, pages and offices that may begin what a Persian report tells, by sentence."""
    found: dict[int, list[int]] = {}
    if scene.arabic or PAGES.isdisjoint(scene.document.vocabulary):
        return found
    words, sentence_of, sentences = scene.words, scene.document.sentence_of, scene.document.sentences
    for at in compress(range(len(words)), map(PAGES.__contains__, words)):
        number = sentence_of[at]
        if words[at - 1] in _STARTS or at == sentences[number][0]:
            found.setdefault(number, []).append(at)
    return found


def accounts(scene: Scene, nouns: list[int]) -> list[tuple[str, int]]:
    """Give the bodies whose account, page or office, told by one of the `nouns` of a sentence, tells something, with the token of each."""
    bodies = []
    for at in nouns:
        last = scene.document.sentences[scene.document.sentence_of[at]][1]
        body = _body(scene, at, min(last, at + 1 + _FAR))
        if body is not None:
            bodies.append(body)
    return bodies


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
