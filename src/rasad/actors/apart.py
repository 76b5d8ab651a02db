"""Nobody meets himself: titles without a nation that were taken for somebody whom the same clause sets beside them.

Persian: in «وزیر نیرو با A، وزیر انرژی قطر، دیدار کرد» the subject is not whom «با», «از» or «را» governs, however alike the titles are.
Arabic: in «تلقى وزير الخارجية اتصالا من وزير خارجية النمسا A» and «استقبل وزير الخارجية نظيره العماني B» the one who is named later in
the sentence, with a nation or as a counterpart, is the other. The bare title is of the report's own country.
"""

from rasad.actors.cast import Cast
from rasad.actors.holders import POSTED, VAGUE
from rasad.actors.registry import Registry
from rasad.actors.view import Phrase, Title
from rasad.text import fold_words
from rasad.text.document import Document

Roles = dict[str, tuple[str, str | None]]  # the titles people have: role and whose it is, by actor

_GOVERNING = fold_words("با به از برای میزبان پذیرای دیدار ملاقات استقبال مهمان میهمان")
_PARTING = frozenset(": ؛ . ؟ ! كه اما ولي".split())
_AND, _OBJECT = "و", "را"
_FAR = 25  # tokens between the two
_PEOPLE = ("person", "title")


def keep_apart(document: Document, phrases: list[Phrase], cast: Cast, registry: Registry, roles: Roles) -> None:
    """Link the bare titles anew that were taken for somebody whom their clause sets beside them; `roles` are the titles people have."""
    if document.language == "fa":
        _keep_persian_apart(document, phrases, cast, registry)
    else:
        _keep_arabic_apart(document, phrases, cast, roles)


def says_whose(title: Title) -> bool:
    """Whether a title names a nation or body, or is an office by itself; one that does not may be of the report's own country."""
    return title.owner is not None or title.office is not None


def _is_bare(phrase: Phrase) -> bool:
    """Whether a phrase is a title alone that names no nation and no office by itself."""
    if phrase.kind != "title" or phrase.actor is None or not phrase.titles:
        return False
    title = phrase.titles[0]
    return not (says_whose(title) or title.counterpart or title.former or title.dependent) and title.role != "guest"


def _keep_persian_apart(document: Document, phrases: list[Phrase], cast: Cast, registry: Registry) -> None:
    """Give a title that is apart from whom it was taken for, wherever the report has the same words for him, whom else it may mean."""
    others: dict[tuple[str, ...], tuple[str, str]] = {}  # words of a title -> whom it was taken for, whom it means
    bare: list[Phrase] = []
    titled: dict[str, list[Phrase]] = {}  # by actor, the phrases that tell by a title of their own who that is
    for phrase in phrases:
        if not phrase.titles:
            continue
        if _is_bare(phrase):
            bare.append(phrase)
        elif phrase.actor is not None:
            titled.setdefault(phrase.actor, []).append(phrase)
    for phrase in bare:
        near = (other for other in titled.get(phrase.actor or "", ()) if abs(other.start - phrase.start) <= 2 * _FAR)
        if any(_are_apart(document, phrase, other) for other in near):
            words = tuple(document.words[phrase.first : phrase.last])
            meant = _office(document, phrase, cast, registry)
            if meant != phrase.actor and phrase.actor is not None:
                others[words] = phrase.actor, meant
    for phrase in phrases if others else ():
        taken, meant = others.get(tuple(document.words[phrase.first : phrase.last]), ("", ""))
        if taken and phrase.actor == taken and _is_bare(phrase):
            phrase.actor = meant


def _are_apart(document: Document, title: Phrase, other: Phrase) -> bool:
    """Whether two phrases stand in different places of one clause, or are joined."""
    words = document.words
    first, second = (title, other) if title.start < other.start else (other, title)
    between = words[first.end : second.start]
    if document.sentence_of[first.start] != document.sentence_of[second.start] or len(between) > _FAR or not between:
        return False
    if between == [_AND]:
        return True
    if not _PARTING.isdisjoint(between):
        return False
    return _is_governed(words, first) != _is_governed(words, second)


def _is_governed(words: list[str], phrase: Phrase) -> bool:
    """Whether a preposition or «را» governs a phrase."""
    before = words[phrase.start - 1] if phrase.start else ""
    return before in _GOVERNING or words[phrase.end : phrase.end + 1] == [_OBJECT]


def _office(document: Document, phrase: Phrase, cast: Cast, registry: Registry) -> str:
    """Give whom a bare title means besides: who holds it in the paper's own country, else the office."""
    role, surface, home = phrase.titles[0].role, document.raw(phrase.first, phrase.last), cast.home
    if home is None or role in VAGUE or role in POSTED:
        return cast.office(role, None, None, surface)
    office = registry.office_of.get((role, home))
    holders = registry.holders(office, cast.date) if office is not None and cast.date is not None else []
    if len(holders) == 1:
        return cast.person(holders[0])
    return cast.office(role, home, office.id if office is not None else f"{home.lower()}-{role}", surface)


def _keep_arabic_apart(document: Document, phrases: list[Phrase], cast: Cast, roles: Roles) -> None:
    """Give a title of one word, «الوزير», the one who had it before; a longer one its office, wherever the report has it for him."""
    own = [(number, phrase) for number, phrase in enumerate(phrases) if phrase.titles and _is_own(phrase, cast)]
    meeting = {number for number, _ in own if _meets_himself(document, phrases, number)}
    apart = {_key(document, phrases[number]) for number in meeting}
    for number, phrase in own if apart else ():
        if _key(document, phrase) not in apart:
            continue
        if phrase.titles[0].end - phrase.titles[0].start == 1:  # «الوزير»
            if number in meeting:
                phrase.actor = _one_before(phrases, number, roles) or phrase.actor
        else:
            phrase.actor = cast.office(phrase.titles[0].role, None, None, document.raw(phrase.first, phrase.last))


def _one_before(phrases: list[Phrase], number: int, roles: Roles) -> str | None:
    """Give who was told last before a short title of those with its role, whom it was taken for aside."""
    phrase = phrases[number]
    for at in range(number - 1, -1, -1):
        actor = phrases[at].actor
        if actor is None or actor == phrase.actor or phrases[at].kind not in _PEOPLE or phrases[at].end > phrase.start:
            continue
        if roles.get(actor, ("", None))[0].endswith(phrase.titles[0].role):
            return actor
    return None


def _is_own(phrase: Phrase, cast: Cast) -> bool:
    """Whether a bare title was taken for somebody the report names."""
    return _is_bare(phrase) and len(phrase.titles) == 1 and cast.members[phrase.actor or ""].kind == "person"


def _key(document: Document, phrase: Phrase) -> tuple[str, ...]:
    """Give whom a title was taken for and its words, but for the first, which may have clitics."""
    return (phrase.actor or "", *document.words[phrase.titles[0].start + 1 : phrase.last])


def _meets_himself(document: Document, phrases: list[Phrase], number: int) -> bool:
    """Whether the rest of a title's sentence names whom it was taken for, with another nation's title or as a counterpart."""
    phrase = phrases[number]
    last = document.sentences[document.sentence_of[phrase.start]][1]
    for at in range(number + 1, len(phrases)):
        other = phrases[at]
        if other.start >= last:
            return False
        if other.actor != phrase.actor or other.kind not in _PEOPLE:
            continue
        if any(title.counterpart for title in other.titles):
            return True
        between = document.words[phrase.end : other.start]
        if any(map(says_whose, other.titles)) and any(word[0].isalpha() for word in between):
            return True
    return False
