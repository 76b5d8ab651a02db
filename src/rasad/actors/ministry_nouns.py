"""Ministries of several nouns: «وزير الطاقة والثروة المعدنية الأردني», «وزيرة الاتصالات وتكنولوجيا المعلومات مروة كاظم».

Cabinets name their ministries in ever new ways; what follows «وزير» with the article, up to a nation or a given name, is of the title.
"""

from rasad.actors.view import View
from rasad.text import fold_words

_NATION = frozenset(["demonym"])
# What else may stand there, and begins something of its own.
_OTHERS = frozenset(
    ["title", "office", "country", "informal", "capital", "counterpart", "courtesy", "rank", "group", "cue", "frame-verb", "day"]
)
_NOUNS = fold_words("وتكنولوجيا وتكنولوجيات وشؤون وتنمية وحماية وترقية وعلوم وتحديث وإصلاح وإعادة")  # before another with the article
_NOT_OF_IT = fold_words("الوفد والوفد الوفود المرافق والمرافق المكلف الحالي الجديد الجديدة السابق السابقة الأسبق الذي التي")
_CHARGED = fold_words("لشؤون للشؤون بالإنابة بالوكالة بالنيابة الخاص الخاصة المكلف المكلفة")
_LANDS = frozenset(["country", "demonym", "region", "place"])
_WITHIN = fold_words("في لدى إلى لشؤون بشؤون بملف آسيا أفريقيا إفريقيا أوروبا سفارة")
_LONGEST = 6  # words that a ministry's name goes on with
_SHORTEST = 3  # letters of which a word with the article has more
_FIRST = ("minister",)  # the role of a minister of no ministry that the lexicon knows


def past_ministry(view: View, role: str, at: int) -> int:
    """Give where a minister's title ends whose ministry goes on at a token, or the token itself where it does not."""
    if not view.grammar.arabic or not role.endswith("minister"):
        return at
    end = at
    strange = role in _FIRST and end + 1 < view.size and end not in view.hits and view.words[end][0].isalpha()
    if strange and view.words[end + 1].startswith("ال"):
        end += 1  # «وزيرة تكنولوجيات الاتصال»
    while end < view.size and end - at < _LONGEST:
        if any(hit.entry.kind in _NATION for hit in view.hits.get(end, ())):
            return end if view.words[end].startswith("ال") else at
        if not _goes_on(view, end):
            break
        end += 1
    word = view.words[end] if end < view.size else ""
    named = end > at and word != "" and view.grammar.is_given(word) and not view.grammar.is_ordinary(word)
    return end if named else at


def _goes_on(view: View, at: int) -> bool:
    """Whether a token may be a further noun or adjective of a ministry's name."""
    word = view.words[at]
    if word in _NOT_OF_IT or any(hit.entry.kind in _OTHERS for hit in view.hits.get(at, ())):
        return False
    if word in _NOUNS:
        return at + 1 < view.size and view.words[at + 1].startswith("ال")
    bare = word[1:] if word.startswith("وال") else word
    return bare.startswith("ال") and len(bare) > _SHORTEST


def past_charge(view: View, at: int) -> int:
    """Give where what somebody is charged with ends, before his name: «مساعد وزير الخارجية لشؤون آسيا A», «القائم بالأعمال بالإنابة A».

    The token itself where nothing of the kind stands there, or no given name after it.
    """
    if at >= view.size or view.words[at] not in _CHARGED:
        return at
    end = at + 1
    while end < view.size and end - at <= _LONGEST:
        word = view.words[end]
        if view.grammar.is_given(word) and not view.grammar.is_ordinary(word):
            return end
        land = any(hit.entry.kind in _LANDS for hit in view.hits.get(end, ()))
        if not land and word not in _WITHIN and (not word.startswith(("ال", "وال", "لل")) or _acts(view, end)):
            return at
        end += 1
    return at


def _acts(view: View, at: int) -> bool:
    """Whether a verb of speech or contact, or a title with the article, begins at a token."""
    return any(hit.entry.kind in ("cue", "frame-verb", "title", "courtesy") for hit in view.hits.get(at, ()))
