"""Indefinite titles: said of anybody who ever held an office, «أول زيارة لوزير خارجية تونسي», and of nobody in the report."""

from rasad.actors.view import Phrase
from rasad.text import fold_words

_OF_A_ROW = fold_words("أول آخر ثاني ثالث رابع خامس كأول لأول بأول وأول وآخر وثاني وثالث")
_BACK = 3  # words from such a word to a title with «ل»: «أول زيارة رسمية لوزير …»
_DEFINITE = ("ال", "لل")


def said_of_any(words: list[str], phrase: Phrase) -> bool:
    """Whether an Arabic title without article is one of a row: «أول رئيس أمريكي يزور …», «آخر زيارة لوزير خارجية أميركي»."""
    if phrase.kind != "title" or phrase.prefix not in ("", "ل"):
        return False
    if words[phrase.first].startswith(_DEFINITE) or words[phrase.last - 1].startswith("ال"):
        return False
    back = _BACK if phrase.prefix else 1
    return not _OF_A_ROW.isdisjoint(words[max(0, phrase.start - back) : phrase.start])
