"""What Arabic titles go on with: «وزير التجهيز والماء», «مساعد وزير الخارجية للشؤون السياسية», «والي أضنة», «الرئيس المنتخب لغواتيمالا».

Not every ministry or town is in a lexicon; where the title is the first of two nouns, the second is none of a name.
"""

from rasad.actors.view import NAME, TITLE, Reader, Title, best
from rasad.text import fold_words

_BODY = frozenset(["organization", "body", "group", "body-kind", "several", "joint", "counterpart", "side"])
_NATION = frozenset(["demonym", "country", "capital", "informal", "realm", "region"])
_PLACE = frozenset(["place"])
_OTHERS = TITLE | _BODY | _NATION
_MINISTERS = fold_words("وزير وزيرة وزيرا")  # «وزير» without its article is always a minister of something
_TOWNS = frozenset(["governor", "mayor"])
_OF_TOWNS = fold_words("والي محافظ حاكم عمدة عمده بلدية بلديه مدينة منطقة")  # the last word of a title before the town
_FAITH = "الدين"  # «محافظ صلاح الدين»
_AFFAIRS = fold_words("للشؤون لشؤون بشؤون")
_ADJECTIVES = ("ي", "يه", "ه")  # how definite adjectives end
_PEOPLE = ("ون", "ين")  # how plurals of people end
_ELECT = fold_words("المنتخب المنتخبة المؤقت المؤقتة الانتقالي الانتقالية المكلف المكلفة السابق السابقة الأسبق الراحل")
_PREMIERS = ("prime-minister", "deputy-prime-minister", "first-deputy-prime-minister")
_SENT, _PART = frozenset(["envoy", "special-representative"]), frozenset(["region", "country"])
_LONGEST = 7


def before_owner(reader: Reader, title: Title) -> int:
    """Give the end of a title with the nouns that it is the title of, before the nation."""
    if not reader.grammar.arabic or title.owner is not None or title.office is not None:
        return title.end
    if title.role in _TOWNS:
        return _town(reader, title.end)
    if not title.role.endswith("minister"):
        return title.end
    end = title.end
    if reader.words[end - 1] in _MINISTERS and _is_noun(reader, end, "ال"):
        end = _adjectives(reader, end + 1)
    elif end - title.start < 2:
        return title.end
    else:
        end = _adjectives(reader, end)
    while end < title.start + _LONGEST and _is_noun(reader, end, "وال"):
        end = _adjectives(reader, end + 1)
    return end


def after_owner(reader: Reader, title: Title) -> int:
    """Give the end of a title with «للشؤون …» behind it."""
    at = title.end
    if reader.grammar.arabic and title.role in _SENT and reader.words[at : at + 1] == ["الى"] and at + 1 < reader.size:
        sent_to = best(reader.hits.get(at + 1), _PART)
        return sent_to.end if sent_to is not None and sent_to.prefix == "" else at
    if not reader.grammar.arabic or at + 1 >= reader.size or reader.words[at] not in _AFFAIRS or best(reader.hits.get(at), TITLE):
        return at
    if best(reader.hits.get(at + 1), NAME) is not None and not reader.words[at + 1].startswith("ال"):
        return at
    end = _adjectives(reader, at + 2)
    while end < at + _LONGEST and _is_noun(reader, end, "وال"):
        end = _adjectives(reader, end + 1)
    return end


def also_holds(reader: Reader, last: Title, following: Title) -> bool:
    """«مع رئيس الوزراء ووزير الخارجية الكيني A»: of a premier without a nation, and a minister with one, one person.

    A premier's deputy may be any minister: «نائب رئيس مجلس الوزراء ووزير المالية A».
    """
    if not reader.grammar.arabic or last.owner is not None or last.office is not None or last.role not in _PREMIERS:
        return False
    whose = following.owner in reader.grammar.states or (last.role != _PREMIERS[0] and following.owner is None)
    return reader.view.clitics(following.start) == "و" and following.role.endswith("minister") and whose


def is_elect(word: str) -> bool:
    """Whether a word after «الرئيس» leaves open whose he is: «الرئيس المنتخب لغواتيمالا»."""
    return word in _ELECT


def _is_noun(reader: Reader, at: int, article: str) -> bool:
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
    return best(hits, _BODY | TITLE | _NATION) is None and not any(h.entry.kind == "person" and h.entry.value[1] for h in hits)


def _adjectives(reader: Reader, at: int) -> int:
    """Give the token after definite adjectives that name no nation."""
    while at < reader.size and reader.words[at].startswith("ال") and reader.words[at].endswith(_ADJECTIVES):
        if reader.grammar.is_stopping(reader.words[at]):
            break  # «الذي»
        hits = reader.hits.get(at)
        if hits is not None and (best(hits, _OTHERS) is not None or _is_name(reader, at)):
            break
        at += 1
    return at


def _is_name(reader: Reader, at: int) -> bool:
    """Whether a definite word is a name here: of two words, or before a given name («البري التنزاني» is none)."""
    people = [hit for hit in reader.hits.get(at, ()) if hit.entry.kind == "person"]
    return any(hit.entry.value[1] for hit in people) or (bool(people) and not reader.words[at - 1].startswith(("ال", "وال", "لل")))


def _town(reader: Reader, at: int) -> int:
    """Give the token after the unknown town of which somebody is the governor."""
    if at >= reader.size or reader.words[at - 1] not in _OF_TOWNS or not reader.words[at][0].isalpha():
        return at
    hits = reader.hits.get(at)
    place = best(hits, _PLACE)
    if place is not None and place.prefix == "":
        return place.end
    if reader.grammar.is_stopping(reader.words[at]):
        return at
    if hits is not None and any(h.entry.kind != "person" or h.end > at + 1 for h in hits):
        return at
    return at + 2 if reader.words[at + 1 : at + 2] == [_FAITH] else at + 1
