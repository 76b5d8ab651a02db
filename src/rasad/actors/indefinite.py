"""Indefinite titles: said of anybody who ever held an office, «أول زيارة لوزير خارجية تونسي», or of somebody left without a name."""

from rasad.actors.view import Phrase
from rasad.text import fold_words
from rasad.text.matcher import Hits

_OF_A_ROW = fold_words("أول آخر ثاني ثالث رابع خامس كأول لأول بأول وأول وآخر وثاني وثالث")
_BACK = 3  # words from such a word to a title with «ل»: «أول زيارة رسمية لوزير …»
SOME = fold_words("یک دو سه چهار چند چندین برخی بعضی تعدادی شماری")  # «دو منبع آگاه»
_CREDIT = 3  # words of credit: «به نقل از»
_DEFINITE = ("ال", "لل")


def said_of_any(words: list[str], phrase: Phrase) -> bool:
    """Whether an Arabic title without article is one of a row: «أول رئيس أمريكي يزور …», «آخر زيارة لوزير خارجية أميركي»."""
    if phrase.prefix not in ("", "ل"):
        return False
    if words[phrase.first].startswith(_DEFINITE) or words[phrase.last - 1].startswith("ال"):
        return False
    back = _BACK if phrase.prefix else 1
    return not _OF_A_ROW.isdisjoint(words[max(0, phrase.start - back) : phrase.start])


def left_unnamed(words: list[str], hits: Hits, at: int) -> bool:
    """«به گفته یک منبع آگاه، …»: whether a Persian title at a token is of somebody credited without a name; a comma ends it."""
    start = at if words[at] in SOME else at - 1
    if start < 1 or words[start] not in SOME:
        return False
    before = (hit for n in range(max(0, start - _CREDIT), start) for hit in hits.get(n, ()) if hit.end == start)
    return any(hit.entry.kind in ("credit", "said-by") for hit in before)
