"""Accounts and pages by which a Persian report's bodies tell something: «صفحه توئیتر کاخ سفید از دیدار A با B خبر داد», «روابط عمومی مجلس اعلام کرد که …»."""

from rasad.coding.scene import Scene
from rasad.text import fold_words

_PAGES = fold_words("صفحه صفحۀ حساب کانال سایت وبسایت وب‌سایت پایگاه وبگاه تارنما تارنمای روابط اداره مرکز سرویس")
_OF_PAGES = fold_words(
    "رسمی توئیتر توئیتری توییتر توییتری تویتر اینستاگرام اینستاگرامی تلگرام تلگرامی فیسبوک فیس بوک ایکس اکس کاربری شبکه اجتماعی اینترنتی "
    "اطلاع رسانی خبری عمومی کل رسانه رسانه‌ای مطبوعاتی خبر اطلاعات مطبوعات و بین الملل امور دیپلماسی"
)
_STARTS = frozenset("، , ؛ : » . ) که".split())
_FAR = 6  # words between such a noun and the body


def accounts(scene: Scene, number: int) -> list[tuple[str, int, int]]:
    """Give the bodies whose account or page a sentence tells of, with the token of each and the one after it."""
    first, last = scene.document.sentences[number]
    words = scene.words
    if scene.arabic or _PAGES.isdisjoint(words[first:last]):
        return []
    found = []
    for at in range(first, last):
        if words[at] in _PAGES and (at == first or words[at - 1] in _STARTS):
            body = _body(scene, at + 1, min(last, at + 1 + _FAR))
            if body is not None:
                found.append(body)
    return found


def _body(scene: Scene, at: int, last: int) -> tuple[str, int, int] | None:
    """Give the body named after what sort of page it is."""
    while at < last and at not in scene.phrase_at and scene.words[at] in _OF_PAGES:
        at += 1
    phrase = scene.phrase_at.get(at) if at < last else None
    if phrase is None or phrase.start != at or phrase.kind != "organization" or phrase.actor is None or scene.is_medium(phrase.actor):
        return None
    return phrase.actor, at, phrase.end
