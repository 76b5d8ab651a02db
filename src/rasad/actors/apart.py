"""People whom one clause keeps apart: in «وزیر نیرو با A، وزیر انرژی قطر، دیدار کرد» the bare title is none of A's.

Nobody meets himself: a title without nation that stands as the subject of a clause is not whom its «با», «از» or «را» governs, nor
the other way about, however alike their titles are.
"""

from rasad.actors.cast import Cast
from rasad.actors.holders import POSTED, VAGUE
from rasad.actors.registry import Registry
from rasad.actors.view import Phrase
from rasad.text import fold_words
from rasad.text.document import Document

_GOVERNING = fold_words("با به از برای میزبان پذیرای دیدار ملاقات استقبال مهمان میهمان")
_PARTING = frozenset(": ؛ . ؟ ! كه اما ولي".split())
_AND, _OBJECT = "و", "را"
_FAR = 25  # tokens between the two


def keep_apart(document: Document, phrases: list[Phrase], cast: Cast, registry: Registry) -> None:
    """Link the bare titles of a Persian report anew that were taken for somebody whom the same clause sets beside them."""
    if document.language != "fa":
        return
    others: dict[tuple[str, ...], tuple[str, str]] = {}  # words of a title -> whom it was taken for, whom it means
    for number, phrase in enumerate(phrases):
        if not _is_bare(phrase):
            continue
        if any(_are_apart(document, phrase, other) for other in _near(phrases, number)):
            words = tuple(document.words[phrase.first : phrase.last])
            meant = _office(document, phrase, cast, registry)
            if meant != phrase.actor and phrase.actor is not None:
                others[words] = phrase.actor, meant
    for phrase in phrases if others else ():
        taken, meant = others.get(tuple(document.words[phrase.first : phrase.last]), ("", ""))
        if taken and phrase.actor == taken and _is_bare(phrase):
            phrase.actor = meant


def _is_bare(phrase: Phrase) -> bool:
    """Whether a phrase is a title alone that names no nation and no office by itself."""
    if phrase.kind != "title" or phrase.actor is None or not phrase.titles:
        return False
    title = phrase.titles[0]
    told = title.owner is not None or title.office is not None or title.counterpart or title.former or title.dependent
    return not told and title.role != "guest"


def _near(phrases: list[Phrase], number: int) -> list[Phrase]:
    """Give the phrases near one that mean the same actor and tell by a title of their own who that is."""
    found, actor = [], phrases[number].actor
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(phrases) and abs(phrases[at].start - phrases[number].start) <= 2 * _FAR:
            if phrases[at].actor == actor and phrases[at].titles and not _is_bare(phrases[at]):
                found.append(phrases[at])
            at += step
    return found


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
