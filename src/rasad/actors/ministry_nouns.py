"""Ministries that no lexicon has: «وزير التجهيز والماء», «وزير الطاقة والثروة المعدنية الأردني», «وزيرة تكنولوجيات الاتصال A».

Cabinets name their ministries in ever new ways. Definite nouns that are nothing else are of a minister's title wherever they stand right
behind it; other words only where a nation or a given name follows and so tells where the title ends.
"""

from rasad.actors.view import TITLE, Reader, Title, best
from rasad.text import fold_words

_NATION = frozenset(["demonym"])
# What is no noun or adjective of a ministry, because it names somebody or whose something is.
_NO_ADJECTIVES = TITLE | frozenset("organization body group body-kind several joint counterpart side".split()) | frozenset(
    "demonym country capital informal realm region".split()
)
# What else may stand there, and begins something of its own.
_OTHERS = frozenset(
    ["title", "office", "country", "informal", "capital", "counterpart", "courtesy", "rank", "group", "cue", "frame-verb", "day"]
)
_NOUNS = fold_words("وتكنولوجيا وتكنولوجيات وشؤون وتنمية وحماية وترقية وعلوم وتحديث وإصلاح وإعادة")  # before another with the article
_NOT_OF_IT = fold_words("الوفد والوفد الوفود المرافق والمرافق المكلف الحالي الجديد الجديدة السابق السابقة الأسبق الذي التي")
_MINISTERS = fold_words("وزير وزيرة وزيرا")  # without the article always a minister of something
_ADJECTIVES = ("ي", "يه", "ه")  # how definite adjectives end
_PEOPLE = ("ون", "ين")  # how plurals of people end
_LONGEST = 6  # words that a ministry's name goes on with
_LONGEST_TITLE = 7  # words of a title whose nouns are definite
_SHORTEST = 3  # letters of which a word with the article has more
_FIRST = ("minister",)  # the role of a minister of no ministry that the lexicon knows


def past_ministry(reader: Reader, title: Title) -> int:
    """Give where a minister's title ends whose ministry goes on, before the nation; its own end where it does not."""
    if not reader.grammar.arabic or not title.role.endswith("minister"):
        return title.end
    own = title.owner is None and title.office is None
    return _past_named(reader, title.role, _past_definite(reader, title) if own else title.end)


def _past_definite(reader: Reader, title: Title) -> int:
    """«وزير التجهيز والماء»: give the end of definite nouns with their adjectives."""
    end = title.end
    if reader.words[end - 1] in _MINISTERS and is_noun(reader, end, "ال"):
        end = past_adjectives(reader, end + 1)
    elif end - title.start < 2:
        return end
    else:
        end = past_adjectives(reader, end)
    while end < title.start + _LONGEST_TITLE and is_noun(reader, end, "وال"):
        end = past_adjectives(reader, end + 1)
    return end


def _past_named(reader: Reader, role: str, at: int) -> int:
    """«وزيرة الاتصالات وتكنولوجيا المعلومات A»: give the end of nouns up to a nation or a given name, the token itself without one."""
    end = at
    strange = role in _FIRST and end + 1 < reader.size and end not in reader.hits and reader.words[end][0].isalpha()
    if strange and reader.words[end + 1].startswith("ال"):
        end += 1  # «وزيرة تكنولوجيات الاتصال»
    while end < reader.size and end - at < _LONGEST:
        if any(hit.entry.kind in _NATION for hit in reader.hits.get(end, ())):
            return end if reader.words[end].startswith("ال") else at
        if not _goes_on(reader, end):
            break
        end += 1
    word = reader.words[end] if end < reader.size else ""
    named = end > at and word != "" and reader.grammar.is_given(word) and not reader.grammar.is_ordinary(word)
    return end if named else at


def _goes_on(reader: Reader, at: int) -> bool:
    """Whether a token may be a further noun or adjective of a ministry's name."""
    word = reader.words[at]
    if word in _NOT_OF_IT or any(hit.entry.kind in _OTHERS for hit in reader.hits.get(at, ())):
        return False
    if word in _NOUNS:
        return at + 1 < reader.size and reader.words[at + 1].startswith("ال")
    bare = word[1:] if word.startswith("وال") else word
    return bare.startswith("ال") and len(bare) > _SHORTEST


def is_noun(reader: Reader, at: int, article: str) -> bool:
    """Whether a definite noun stands at a token that is no nation, no body and nobody."""
    if at >= reader.size or not reader.words[at].startswith(article) or len(reader.words[at]) < len(article) + 2:
        return False
    word = reader.words[at]
    if reader.grammar.is_stopping(word):
        return False
    if word.endswith(_PEOPLE) and len(article) > len("ال"):
        return False  # «والمسؤولين»
    hits = reader.hits.get(at)
    if hits is None:
        return True
    return best(hits, _NO_ADJECTIVES) is None and not any(h.entry.kind == "person" and h.entry.value[1] for h in hits)


def past_adjectives(reader: Reader, at: int) -> int:
    """Give the token after definite adjectives that name no nation."""
    while at < reader.size and reader.words[at].startswith("ال") and reader.words[at].endswith(_ADJECTIVES):
        if reader.grammar.is_stopping(reader.words[at]):
            break  # «الذي»
        hits = reader.hits.get(at)
        if hits is not None and (best(hits, _NO_ADJECTIVES) is not None or _is_name(reader, at)):
            break
        at += 1
    return at


def _is_name(reader: Reader, at: int) -> bool:
    """Whether a definite word is a name here: of two words, or before a given name («البري التنزاني» is none)."""
    people = [hit for hit in reader.hits.get(at, ()) if hit.entry.kind == "person"]
    return any(hit.entry.value[1] for hit in people) or (bool(people) and not reader.words[at - 1].startswith(("ال", "وال", "لل")))
