"""Title coreference: whom a title that names no nation means in this report.

«الوزير» is the minister spoken of last; «نماینده مردم اراک در مجلس» in an interview is the one person interviewed.
"""

from collections.abc import Callable

from rasad.actors.view import Phrase
from rasad.text.document import Document

# Titles of one word, and how the roles of those they may mean end.
_GENERIC = {
    "minister": ("minister",), "president": ("president",), "spokesperson": ("spokesperson",), "ambassador": ("ambassador",),
    "secretary-general": ("secretary-general",), "envoy": ("envoy", "special-representative"), "commander": ("commander",),
    "source": ("source", "official"), "official": ("",), "diplomat": ("",), "guest": ("",),
}
_POINTING = frozenset(["source", "official", "diplomat", "guest"])  # who is meant only where the title points back
_THRONES = frozenset("president king emir sultan supreme-leader".split())
_LONG = 4  # words of such a title: «الدبلوماسي الكبير في الخارجية الأميركية»
# Titles by which one person is called in turn: a member of parliament heads a committee, speaks for it, sits for a town.
_ALIKE = (
    frozenset("lawmaker representative member committee-chair spokesperson deputy-head senator deputy-speaker head".split()),
    frozenset(
        "director director-general head deputy-head governor mayor minister deputy-minister secretary-general adviser "
        "assistant".split()
    ),
    frozenset("professional adviser member editor".split()),
)

RoleOf = Callable[[Phrase], str | None]


def meant_before(
    phrases: list[Phrase], at: int, role_of: RoleOf, belongs: Callable[[Phrase, str], bool], definite: bool
) -> str | None:
    """Give the actor a short title means («الوزير», «المسؤول الأوروبي»): the last before it of that role and side, or None.

    `belongs`: whether a phrase's actor is of a country or body; `definite`: whether the title points back («این مقام»).
    """
    phrase = phrases[at]
    title = phrase.titles[0]
    fits = _GENERIC.get(title.role) if title.role not in _POINTING or definite else None
    longest = _LONG if title.role in _POINTING else 1 if title.owner is None else 2
    if fits is None or title.office or title.end - title.start > longest or title.former:
        return None
    for other in reversed(phrases[:at]):
        if other.actor is not None and other.kind in ("person", "title"):
            role = role_of(other) or ""
            if title.role in _POINTING and role in _THRONES:
                continue  # a head of state is no «المسؤول»
            if role.endswith(fits) and (title.owner is None or belongs(other, title.owner)):
                return other.actor
    return None


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
    found = {
        p.actor for p in phrases
        if p.kind == "person" and p.full and p.actor is not None and p.prefix == "" and opens_clause(document, p.start)
    }
    return found.pop() if len(found) == 1 else None


def opens_clause(document: Document, at: int) -> bool:
    """Whether a token stands at the head of a sentence or right after punctuation."""
    if at == 0 or document.sentence_of[at] != document.sentence_of[at - 1]:
        return True
    return not document.words[at - 1][0].isalnum()


def alike(one: str | None, other: str) -> bool:
    """Whether two roles may be titles of one person; a person without a role may have any."""
    return one is None or one == other or any(one in family and other in family for family in _ALIKE)


def bare(word: str, prefix: str) -> str:
    """Give a word without the clitics before it."""
    return word[len(prefix) :] if prefix and word.startswith(prefix) else word


def bearers_of(names: list[Phrase], words: list[str], family_first: Callable[[Phrase], bool]) -> dict[str, list[Phrase]]:
    """Give who is named in full in the report, by the words that may stand for the name: the last, or the family's where it is first."""
    found: dict[str, list[Phrase]] = {}
    for phrase in names:
        if phrase.full and phrase.last - phrase.first > 1:
            found.setdefault(words[phrase.last - 1], []).append(phrase)
            if family_first(phrase):
                found.setdefault(bare(words[phrase.first], phrase.prefix), []).append(phrase)
    return found
