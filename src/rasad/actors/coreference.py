"""Title coreference: whom a title that names no nation means in this report.

«الوزير» is the minister spoken of last; «نماینده مردم اراک در مجلس» in an interview is the one person interviewed.
"""

from collections.abc import Callable
from itertools import chain

from rasad.actors.registry import Registry
from rasad.actors.view import FAMILY_FIRST, Phrase, Title
from rasad.text import fold_words
from rasad.text.document import Document

# Titles of one word, and how the roles of those they may mean end.
_GENERIC = {
    "minister": ("minister",), "president": ("president",), "spokesperson": ("spokesperson",), "ambassador": ("ambassador",),
    "charge-d-affaires": ("charge-d-affaires",), "governor": ("governor",), "mayor": ("mayor",),
    "secretary-general": ("secretary-general",), "envoy": ("envoy", "special-representative"), "commander": ("commander",),
    "source": ("source", "official"), "official": ("",), "diplomat": ("",), "guest": ("",),
}
_POINTING = frozenset(["source", "official", "diplomat", "guest"])  # who is meant only where the title points back
UNNAMED = frozenset(["official", "source", "diplomat"])  # told by these words because their names are not to be told
_THRONES = frozenset("president king emir sultan supreme-leader".split())
_ONE = ("يك",)
_THIS = ("اين", "ان", "همين")
_SAID = ("گفت", "افزود", "كرد", "داشت", "شد", "داد", "نوشت")
_SPEECH = fold_words(
    "گفت گفته گوید گفتند افزود اظهار تصریح تاکید تأکید بیان عنوان خاطرنشان اضافه یادآور یادآوری ابراز اعلام ادامه توضیح تشریح نوشت نوشته "
    "خواستار خبر هشدار انتقاد اشاره معتقد پاسخ واکنش درباره متذکر اذعان مدعی گزارش خواست محکوم تسلیت تبریک :"
)
_LISTED = 40  # tokens after «با حضور» in which somebody of its list may stand
_ENDS_LIST = frozenset(": . ؛ شد كرد گفت بود است افزود برگزار تشكيل براي".split())
_NEXT = 3  # sentences after a lead in which its title's name is told
_LONG = 4  # words of such a title: «الدبلوماسي الكبير في الخارجية الأميركية»
# Titles by which one person is called in turn: a member of parliament heads a committee, speaks for it, sits for a town.
_ALIKE = (
    frozenset("lawmaker representative member committee-chair spokesperson deputy-head senator deputy-speaker head".split()),
    frozenset(
        "director director-general head deputy-head minister deputy-minister secretary-general adviser assistant".split()
    ),
    frozenset("professional adviser member editor".split()),
)

RoleOf = Callable[[Phrase], str | None]


def meant_before(
    phrases: list[Phrase], at: int, document: Document, role_of: RoleOf, belongs: Callable[[Phrase, str], bool],
    tells: Callable[[Phrase], bool],
) -> str | None:
    """Give the actor a short title means («الوزير», «المسؤول الأوروبي»): the last before it of that role and side, or None.

    `belongs`: whether a phrase's actor is of a country or body; `tells`: whether a phrase can be who acts or speaks in its clause.
    """
    title = phrases[at].titles[0]
    fits, pointing = _GENERIC.get(title.role), title.role in _POINTING
    longest = _LONG if pointing else 1 if title.owner is None else 2
    if fits is None or title.office or title.end - title.start > longest or title.former:
        return None
    if pointing and not points_back(document, phrases[at]):
        return None
    told = [p for p in phrases[:at] if p.actor is not None and p.kind in ("person", "title")]
    told.reverse()
    if pointing:
        return _pointed_at(told, title, role_of, belongs, tells)
    fitting = (o for o in told if (role_of(o) or "").endswith(fits) and (title.owner is None or belongs(o, title.owner)))
    last = next(fitting, None)
    if last is None or title.owner is None:
        return last.actor if last is not None else None
    # «قال الرئيس اليمني A …، من قوات B. وأكد الرئيس اليمني»: whom the report itself calls so before whoever was it once
    return next((o for o in chain([last], fitting) if _is_called(o, title.role)), last).actor


def _is_called(phrase: Phrase, role: str) -> bool:
    """Whether a phrase has a title of a role that its bearer holds now."""
    return any(title.role == role and not title.former and not title.counterpart for title in phrase.titles)


_LONG_TITLE = 3  # words of a title that tells by itself whose it is


def _pointed_at(
    told: list[Phrase], title: Title, role_of: RoleOf, belongs: Callable[[Phrase, str], bool], tells: Callable[[Phrase], bool]
) -> str | None:
    """Give whom «المسؤول», «این مقام» means: the last one told by such a word, else the last who acts or speaks; never a head of state."""
    fits = _GENERIC[title.role]
    of_side = [other for other in told if title.owner is None or belongs(other, title.owner)]
    unnamed = next((other.actor for other in of_side if role_of(other) in UNNAMED), None)
    if unnamed is not None:
        return unnamed
    fitting = [other for other in of_side if (role_of(other) or "").endswith(fits) and role_of(other) not in _THRONES]
    meant = next((other.actor for other in fitting if tells(other)), None)
    return meant or (_of_no_side(told, tells) if title.owner is not None else None)


def _of_no_side(told: list[Phrase], tells: Callable[[Phrase], bool]) -> str | None:
    """«وزير حقوق الإنسان A … وأكد المسؤول اليمني»: the only one told by an office of no nation, who is nobody of the registry."""
    free = [p for p in told if p.kind == "person" and not p.candidates and p.titles and all(t.owner is None for t in p.titles)]
    return free[0].actor if len({p.actor for p in free}) == 1 and any(map(tells, free)) else None


def told_by_same_words(phrases: list[Phrase], at: int, document: Document, owner: str | None) -> str | None:
    """Give the one person named with a long title of the same words: «رئيس المجلس الرئاسي» after «رئيس المجلس الرئاسي الليبي، A».

    Short titles («وزير الخارجية») are many people's; None where two people have it.
    """
    phrase, words = phrases[at], document.words
    told = words[phrase.first : phrase.last]
    if len(told) < _LONG_TITLE or owner is not None or document.language != "ar":
        return None
    told[0] = told[0].removeprefix(phrase.prefix)
    found = {
        other.actor for other in phrases if other.kind == "person" and other.actor is not None
        for title in other.titles
        if words[title.start + 1 : title.start + len(told)] == told[1:] and words[title.start].endswith(told[0])
    }
    return found.pop() if len(found) == 1 else None


def guest_meant(phrases: list[Phrase], at: int, country_of: Callable[[str], str | None], home: str | None, whose: bool) -> str | None:
    """Give whom «ضيفه», «الضيف السعودي», «مهمان اماراتی» means: the last before it of that nation, or of another than the host's.

    The host is of the report's own country; where nobody of it is named and the words say whose guest it is (`whose`), the one named last.
    """
    title = phrases[at].titles[0]
    people = [p.actor for p in reversed(phrases[:at]) if p.kind in ("person", "title") and p.actor is not None]
    if title.owner is not None and not title.dependent:
        return next((actor for actor in people if country_of(actor) == title.owner), None)
    at_home = any(country_of(actor) == home for actor in people)
    host = country_of(people[0]) if whose and people and not at_home else home
    return next((actor for actor in people if host is not None and country_of(actor) not in (None, host)), None)


def main_person(phrases: list[Phrase], document: Document) -> str | None:
    """Give the one person a report lets speak: the only one named in full where a clause begins; None where there are more."""
    found: set[str] = set()
    for p in phrases:
        if p.kind == "person" and p.full and p.actor is not None and p.prefix == "" and opens_clause(document, p.start):
            found.add(p.actor)
            if len(found) > 1:
                return None
    return found.pop() if found else None


def lead_named(phrases: list[Phrase], document: Document) -> tuple[Phrase, Phrase] | None:
    """Give the title that opens a Persian report and the name its next sentences let speak: «معاون … گفت» / «به گزارش ایسنا، NAME».

    None where another name or title opens a clause before that name.
    """
    title: Phrase | None = None
    for phrase in phrases:
        start = phrase.start - (document.words[phrase.start - 1] in _ONE) if phrase.start else 0
        if phrase.prefix or phrase.kind not in ("person", "title") or not opens_clause(document, start):
            continue
        sentences = document.sentence_of[phrase.start] - document.sentence_of[title.start] if title is not None else 0
        if phrase.kind == "person" and sentences > 0 and title is not None:
            return (title, phrase) if phrase.full and phrase.actor is not None and sentences <= _NEXT else None
        if phrase.kind == "person" and phrase.full and document.words[phrase.end : phrase.end + 1] != [":"]:
            return None
        if phrase.kind == "title":
            if title is not None and document.words[title.first : title.last] != document.words[phrase.first : phrase.last]:
                return None
            title = title or phrase
    return None


def opens_clause(document: Document, at: int) -> bool:
    """Whether a token stands at the head of a sentence or right after punctuation."""
    if at == 0 or document.sentence_of[at] != document.sentence_of[at - 1]:
        return True
    return not document.words[at - 1][0].isalnum()


def follows_speech(document: Document, at: int) -> bool:
    """«فلاحی افزود: وزیر علوم …»: whether a token opens what somebody said, who there tells of others."""
    return at > 1 and document.words[at - 1] == ":" and document.words[at - 2] in _SAID


def points_back(document: Document, phrase: Phrase) -> bool:
    """«المسؤول», «این مقام»: whether a title has the article, or in Persian stands after «this»."""
    words = document.words
    if document.language == "ar":
        return words[phrase.first][len(phrase.prefix) :].startswith(("ال", "ل"))
    return phrase.first > 0 and words[phrase.first - 1] in _THIS


def one_begins(words: tuple[str, ...], told: tuple[str, ...]) -> bool:
    """Whether one of two titles, of two words at least, begins the other."""
    shorter = min(len(words), len(told))
    return shorter > 1 and words[:shorter] == told[:shorter]


def may_speak(document: Document, phrases: list[Phrase], number: int) -> bool:
    """Whether a title opens a clause, and is not one of a Persian list: «جلسه با حضور وزیر صنعت، معاون وزیر خارجه و …»."""
    at = phrases[number].start
    if not opens_clause(document, at) or follows_speech(document, at):
        return False
    words = document.words
    if document.language == "fa" and (_of_list(words, phrases, number) or not _tells(document, phrases[number].end)):
        return False
    for before in range(at - 1, max(0, at - _LISTED), -1):
        if words[before] in _ENDS_LIST:
            return True
        if words[before] == "حضور":
            return words[before - 1] != "با"
    return True


def _tells(document: Document, at: int) -> bool:
    """Whether a Persian sentence goes on with words of speech: «وزیر دادگستری به مجلس رفت» is not said of who speaks."""
    last = next((n for n in range(at, len(document.words)) if document.sentence_of[n] != document.sentence_of[at]), len(document.words))
    return not _SPEECH.isdisjoint(document.words[at:last])


def _of_list(words: list[str], phrases: list[Phrase], number: int) -> bool:
    """Whether a comma or «و» joins a title to another one beside it: «رئیس دانشگاه آزاد، رئیس سازمان سنجش و وزیر علوم»."""
    title = phrases[number]
    before = phrases[number - 1] if number else title
    after = phrases[number + 1] if number + 1 < len(phrases) else title
    if before.kind == "title" and before.end == title.start - 1 and words[before.end] == "،":
        return True
    return after.kind == "title" and after.start == title.end + 1 and words[title.end] == "و"


def alike(one: str | None, other: str) -> bool:
    """Whether two roles may be titles of one person; a person without a role may have any."""
    return one is None or one == other or any(one in family and other in family for family in _ALIKE)


def bare(word: str, prefix: str) -> str:
    """Give a word without the clitics before it."""
    return word[len(prefix) :] if prefix and word.startswith(prefix) else word


def bearers_of(names: list[Phrase], words: list[str], registry: Registry) -> dict[str, list[Phrase]]:
    """Give who is named in full in the report, by the words that may stand for the name: the last, or the family's where it is first."""
    found: dict[str, list[Phrase]] = {}
    for phrase in names:
        if phrase.full and phrase.last - phrase.first > 1:
            found.setdefault(words[phrase.last - 1], []).append(phrase)
            if _has_family_first(phrase, registry):
                found.setdefault(bare(words[phrase.first], phrase.prefix), []).append(phrase)
    return found


def _has_family_first(phrase: Phrase, registry: Registry) -> bool:
    """Whether a name is of a nation that says the family's name first, by whom it may be or by the titles beside it."""
    for person in phrase.candidates:
        if registry.people[person].country in FAMILY_FIRST:
            return True
    return any(title.owner in FAMILY_FIRST for title in phrase.titles) if phrase.titles else False
