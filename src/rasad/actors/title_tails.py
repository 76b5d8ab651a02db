"""What Arabic titles go on with: «مساعد وزير الخارجية للشؤون السياسية», «والي أضنة», «الرئيس المنتخب لغواتيمالا».

Not every town or charge is in a lexicon; where the title is the first of two nouns, the second is none of a name.
"""

from rasad.actors.ministry_nouns import is_noun, past_adjectives, past_ministry
from rasad.actors.view import NAME, TITLE, Reader, Title, best
from rasad.text import fold_words

_PLACE = frozenset(["place"])
_TOWNS = frozenset(["governor", "mayor"])
_OF_TOWNS = fold_words("والي محافظ حاكم عمدة عمده بلدية بلديه مدينة منطقة")  # the last word of a title before the town
_FAITH = "الدين"  # «محافظ صلاح الدين»
_AFFAIRS = fold_words("للشؤون لشؤون بشؤون")
_CHARGED = fold_words("لشؤون للشؤون بالإنابة بالوكالة بالنيابة الخاص الخاصة المكلف المكلفة")
_LANDS = frozenset(["country", "demonym", "region", "place"])
_WITHIN = fold_words("في لدى إلى لشؤون بشؤون بملف آسيا أفريقيا إفريقيا أوروبا سفارة")
_ACTING = frozenset(["cue", "frame-verb", "title", "courtesy"])
_ELECT = fold_words("المنتخب المنتخبة المؤقت المؤقتة الانتقالي الانتقالية المكلف المكلفة السابق السابقة الأسبق الراحل")
_TO_PRESS = fold_words("لصحيفة لتلفزيون لإذاعة لجريدة لمجلة للتلفزيون للإذاعة للصحيفة")
_TO_AGENCIES, _AGENCY = fold_words("لوكالة لقناة لموقع لشبكة لبرنامج"), 5  # not every agency is of news: «المتحدث باسم … لوكالة الغوث»
_OF_NEWS = fold_words("للأنباء الأنباء أنباء الصحافة برس فرانس رويترز الأناضول الإخبارية التلفزيونية الفضائية الجزيرة العربية " '" « “')
_TO_REPORTERS = fold_words("لمراسل لمراسلة لمراسلنا لمراسلتنا لصحافيين لصحفيين للصحافيين للصحفيين لوسائل لمندوب")
_NEVER_OF_PRESS = frozenset("spokesperson source official professional lawmaker ambassador envoy diplomat commander governor".split())
_SENT, _PART = frozenset(["envoy", "special-representative"]), frozenset(["region", "country"])
_LONGEST = 7  # words of «للشؤون …»
_CHARGE = 6  # words that a charge goes on with before a name


def before_owner(reader: Reader, title: Title) -> int:
    """Give the end of a title with the nouns that it is the title of, before the nation."""
    if title.role in _TOWNS:
        own = reader.grammar.arabic and title.owner is None and title.office is None
        return _town(reader, title.end) if own else title.end
    return past_ministry(reader, title)


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
    end = past_adjectives(reader, at + 2)
    while end < at + _LONGEST and is_noun(reader, end, "وال"):
        end = past_adjectives(reader, end + 1)
    return end


def past_charge(reader: Reader, at: int) -> int:
    """Give where what somebody is charged with ends, before his name: «مساعد وزير الخارجية لشؤون آسيا A», «القائم بالأعمال بالإنابة A».

    The token itself where nothing of the kind stands there, or no given name after it.
    """
    if at >= reader.size or reader.words[at] not in _CHARGED:
        return at
    end = at + 1
    while end < reader.size and end - at <= _CHARGE:
        word = reader.words[end]
        if reader.grammar.is_given(word) and not reader.grammar.is_ordinary(word):
            return end
        land = any(hit.entry.kind in _LANDS for hit in reader.hits.get(end, ()))
        if not land and word not in _WITHIN and (not word.startswith(("ال", "وال", "لل")) or _acts(reader, end)):
            return at
        end += 1
    return at


def tells_press(reader: Reader, title: Title, at: int) -> bool:
    """«قال الوزير لصحيفة الشرق الأوسط», «المتحدث لمراسلنا»: whether words behind a title tell whom its holder told, not of what he is."""
    word = reader.words[at]
    if word in _TO_REPORTERS:
        return True
    if title.role not in _NEVER_OF_PRESS and not title.role.endswith("minister"):
        return False
    if word in _TO_PRESS:
        return True
    return word in _TO_AGENCIES and (not _OF_NEWS.isdisjoint(reader.words[at + 1 : at + _AGENCY]) or _is_medium(reader, at))


def _is_medium(reader: Reader, at: int) -> bool:
    """Whether a medium is named at a token or right behind it."""
    here = (*reader.hits.get(at, ()), *reader.hits.get(at + 1, ()))
    return any(hit.entry.kind == "organization" and reader.grammar.is_medium(hit.entry.value) for hit in here)


def is_elect(word: str) -> bool:
    """Whether a word after «الرئيس» leaves open whose he is: «الرئيس المنتخب لغواتيمالا»."""
    return word in _ELECT


def _acts(reader: Reader, at: int) -> bool:
    """Whether a verb of speech or contact, or a title with the article, begins at a token."""
    return any(hit.entry.kind in _ACTING for hit in reader.hits.get(at, ()))


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
