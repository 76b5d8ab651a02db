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
}
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


def meant_before(phrases: list[Phrase], at: int, role_of: RoleOf, country_of: RoleOf) -> str | None:
    """Give the actor a short title means («الوزير», «الوزير الإيراني»): the last before it of that role and nation, or None."""
    phrase = phrases[at]
    title = phrase.titles[0]
    fits = _GENERIC.get(title.role)
    if fits is None or title.office or title.end - title.start > (1 if title.owner is None else 2) or title.former:
        return None
    for other in reversed(phrases[:at]):
        if other.actor is not None and other.kind in ("person", "title"):
            role = role_of(other)
            if role is not None and role.endswith(fits) and title.owner in (None, country_of(other)):
                return other.actor
    return None


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
