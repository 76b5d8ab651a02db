"""Names right after an Arabic title with its nation whose words would be something else anywhere else.

«السفيرة السويدية آن ديسمور», «وزيرة الدفاع الكينية مونيكا جمعة», «السفير الإسرائيلي يوسي شيلي», «نظيره النيجري ألكاش ألهدا»: a given name
written as a function word, a surname written as a weekday or as a land, a foreign name that begins as the article does.
"""

from rasad.actors.view import View
from rasad.text import fold_words
from rasad.text.matcher import Hit

_FUNCTION_WORDS = fold_words("آن آنا")  # given names where written with their sign
_SHORT = fold_words("دي بير بن وو دين كي تي هو")  # given names that are other words too
_DAYS = frozenset(["weekday", "month"])
_BEFORE_MORE = fold_words("في من إلى على عن مع لدى خلال بعد قبل حول أمس اليوم أن عند لبحث ثم التي الذي")
_OF_FATHERS = frozenset(["بن", "بنت"])
_LONGEST = 4  # words of such a name


def led_name_end(view: View, at: int) -> int | None:
    """Give where such a name ends that begins at a token right after a title with its nation; None where none does."""
    if at + 1 >= view.size or not view.words[at][0].isalpha() or not view.words[at + 1][0].isalpha():
        return None
    first, raw = view.words[at], view.document.raw(at, at + 1)
    if _is_strange(view, at) and _is_odd_surname(view, at + 1) and _closes(view, at + 2):
        return at + 2
    signed = first in _FUNCTION_WORDS and raw.startswith("آ")
    foreign = first.startswith("ال") and raw.startswith(("أل", "إل")) and not view.grammar.is_ordinary(first) and at not in view.hits
    if foreign and view.words[at + 1] in _OF_FATHERS and at + 2 < view.size and view.words[at + 2][0].isalpha():
        return at + 3  # «ألفة بن عودة»
    if not (signed or foreign or first in _SHORT) or not _is_strange(view, at + 1):
        return None
    end = at + 2
    while end < view.size and end - at < _LONGEST and _is_strange(view, end):
        end += 1
    return end


def _is_strange(view: View, at: int) -> bool:
    """Whether a token is a word that is nothing else, or part of a foreign name that begins as the article does."""
    word = view.words[at]
    if at in view.hits or view.grammar.given_prefix(word) or not view.grammar.is_strange(word):
        return False
    return not word.startswith(("ال", "و")) or view.document.raw(at, at + 1).startswith(("أل", "إل"))


def _is_odd_surname(view: View, at: int) -> bool:
    """Whether a token is a weekday or month without its article, or a land whose name is an ordinary word."""
    return any(_may_be_surname(view, hit) for hit in view.hits.get(at, ()))


def _may_be_surname(view: View, hit: Hit) -> bool:
    if hit.prefix or hit.end != hit.start + 1:
        return False
    word = view.words[hit.start]
    if hit.entry.kind in _DAYS:
        return not word.startswith("ال")
    return hit.entry.kind == "country" and view.grammar.is_ordinary_nation(word, hit)


def _closes(view: View, at: int) -> bool:
    """Whether no word follows that would belong to the one before it."""
    return at >= view.size or not view.words[at][0].isalpha() or view.words[at] in _BEFORE_MORE or view.words[at].startswith("و")
