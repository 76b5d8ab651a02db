"""Newcomers: people of a report whom the registry does not know, one actor for the full name and its short forms."""

from collections.abc import Callable
from typing import NamedTuple

from rasad.actors.cast import Cast
from rasad.actors.coreference import bare
from rasad.actors.respelled import holder_respelled
from rasad.actors.view import Phrase, Title
from rasad.text import fold_word
from rasad.text.document import Document

_ARTICLE, _SHORTEST = "ال", 4
_PARTICLES = frozenset(["بن", "ال", "بنت", "عبد", "ابو"])


class Told(NamedTuple):
    """What a title tells of its bearer: the role, the country and the body it is of."""

    role: str | None = None
    country: str | None = None
    body: str | None = None


def enter_newcomers(
    phrases: list[Phrase], bearers: dict[str, list[Phrase]], document: Document, cast: Cast, told_as: Callable[[Title], Told],
    introduce: Callable[[Title, str, str | None], None],
) -> None:
    """Set `actor` of the names nobody is linked to; a later short form joins the full name whose words it has.

    `bearers`: who is named in full, by the words they may be called by; `introduce` is told each title with its bearer.
    """
    people: list[tuple[set[str], str]] = []
    for phrase in sorted(phrases, key=lambda p: (not p.full, p.first - p.last)):  # longest first: a headline may have the surname alone
        words = name_words(phrase, document.words)
        same = _same(words, people) if people else None
        if same is None and not phrase.full:
            same = _bearer(phrase, words, bearers) or _bearer(phrase, _other_article(words, document.language), bearers)
        if same is None and not (phrase.full or phrase.titles or phrase.courtesy or phrase.anothers):
            continue
        if same is None:
            same = _respelled(phrase, words, document, cast, told_as) or _enter(phrase, document, cast, told_as)
            people.append((words, same))
        phrase.actor = same
        for title in phrase.titles:
            introduce(title, same, cast.members[same].country)


def _same(words: set[str], people: list[tuple[set[str], str]]) -> str | None:
    """Give who has a name of these words, a longer one with all of them, or one with two of them."""
    for known, actor in people:
        if words and words.isdisjoint(known):  # as mostly
            continue
        if words <= known or len(words & known) >= 2:
            return actor
    return None


def _bearer(phrase: Phrase, words: set[str], bearers: dict[str, list[Phrase]]) -> str | None:
    """Give whose surname a single word is: somebody named in full before it, else after it."""
    bearing = [b for word in words for b in bearers.get(word, []) if b.actor is not None] if len(words) == 1 else []
    before = [b for b in bearing if b.start < phrase.start]
    return before[-1].actor if before else bearing[0].actor if bearing else None


def _other_article(words: set[str], language: str) -> set[str]:
    """Give a Persian paper's single word with the Arabic article, or without it: «شیبانی» is «الشیبانی»."""
    if language != "fa" or len(words) != 1:
        return set()
    word = next(iter(words))
    return {word.removeprefix(_ARTICLE) if word.startswith(_ARTICLE) and len(word) > _SHORTEST else _ARTICLE + word}


def _respelled(
    phrase: Phrase, words: set[str], document: Document, cast: Cast, told_as: Callable[[Title], Told]
) -> str | None:
    """Give whom the registry knows by another spelling of a full name, by an office that a title beside it tells."""
    for title in phrase.titles if phrase.full and len(words) > 1 else ():
        told = told_as(title)
        known = holder_respelled(words, title, told.role, told.body or told.country, cast.registry, document.language)
        if known is not None:
            return cast.person(known)
    return None


def _enter(phrase: Phrase, document: Document, cast: Cast, told_as: Callable[[Title], Told]) -> str:
    title = phrase.titles[0] if phrase.titles else None
    told = told_as(title) if title else Told()
    office = document.raw(title.start, title.end) if title else None
    name = _clean(document.raw(phrase.first, phrase.last), phrase)
    return cast.unknown_person(name, told.country, told.body, office, told.role)


def name_words(phrase: Phrase, words: list[str]) -> set[str]:
    """Give the words of a name, clitics and particles left out."""
    told = words[phrase.first : phrase.last]
    if phrase.prefix:
        told[0] = bare(told[0], phrase.prefix)
    return set(told).difference(_PARTICLES)


def join_first_names(names: list[Phrase], words: list[str]) -> None:
    """«الأمير فيصل», «شیخ تمیم»: after a courtesy the first name of somebody this report names in full before it."""
    first: dict[str, str] = {}
    for phrase in names:
        word = words[phrase.first]
        if phrase.full and phrase.actor is not None:
            first[word] = phrase.actor
        elif phrase.courtesy and not phrase.titles and phrase.last - phrase.first == 1 and word in first:
            phrase.actor = first[word]


def _clean(name: str, phrase: Phrase) -> str:
    words = name.replace("\n", " ").split()
    cleaned = " ".join(words)
    if phrase.prefix and fold_word(cleaned).startswith(phrase.prefix):
        return cleaned[len(phrase.prefix) :]
    return cleaned
