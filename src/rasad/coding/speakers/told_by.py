"""Who told what the sentence before tells: «این خبر را دفتر مطبوعاتی کرملین اعلام کرد», «این را خبرگزاری سانا گزارش داد»."""

from rasad.actors.lexicon import words_of
from rasad.coding.scene.scene import Scene
from rasad.text import fold_word, fold_words

PAGES = fold_words(
    "صفحه صفحۀ حساب کانال سایت وبسایت پایگاه وبگاه تارنما تارنمای روابط اداره مرکز سرویس دفتر توئیتر توییتر اینستاگرام فیسبوک"
)
OF_PAGES = fold_words(
    "رسمی توئیتر توئیتری توییتر توییتری تویتر اینستاگرام اینستاگرامی تلگرام تلگرامی فیسبوک فیس بوک ایکس اکس کاربری شبکه اجتماعی اینترنتی "
    "اطلاع رسانی خبری عمومی کل رسانه ای مطبوعاتی خبر اطلاعات مطبوعات و بین الملل امور دیپلماسی"
)
_THIS = ("این خبر را", "این را", "خبر این دیدار را", "خبر این سفر را")
_THIS_NEWS = [[*words_of(fold_word(form))] for form in _THIS]
_OPENING = frozenset(words[0] for words in _THIS_NEWS)
_TELLERS = frozenset(["organization", "person", "title", "group"])


def opened_on_it(scene: Scene) -> list[int]:
    """Give the sentences that open so, of a Persian report; of no others is it told who told what the one before tells."""
    if scene.arabic:
        return []
    words = scene.words
    starts = [first for first, _ in scene.document.sentences[1:]]
    opened = [number for number, start in enumerate(starts, 1) if words[start] in _OPENING]
    return [number for number in opened if any(words[(at := starts[number - 1]) : at + len(news)] == news for news in _THIS_NEWS)]


def told_by(scene: Scene, number: int) -> tuple[str, int] | None:
    """«این خبر را دفتر مطبوعاتی کرملین اعلام کرد»: give who told what the sentence before tells, with the token where he is named."""
    first, last = scene.document.sentences[number]
    return _told_at(scene, first, last) if number and scene.words[first] in _OPENING else None


def _told_at(scene: Scene, first: int, last: int) -> tuple[str, int] | None:
    opening = next((words for words in _THIS_NEWS if scene.words[first : first + len(words)] == words), None)
    if opening is None:
        return None
    at = first + len(opening)
    while at < last and at not in scene.phrase_at and (scene.words[at] in PAGES or scene.words[at] in OF_PAGES):
        at += 1
    phrase = scene.phrase_at.get(at)
    told = phrase is not None and phrase.start == at < last and phrase.kind in _TELLERS and phrase.actor is not None
    return (phrase.actor, at) if phrase is not None and phrase.actor is not None and told else None
