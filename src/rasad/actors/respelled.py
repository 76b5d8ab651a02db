"""Respelled: a foreign name that the registry writes with other vowels, told with the title of an office its bearer held.

«الرئيس الكيني أوهورو كيناتا» is Uhuru Kenyatta (كينياتا): papers agree on the consonants of a foreign name, seldom on its vowels.
"""

from functools import lru_cache

from rasad.actors.registry import Office, Registry
from rasad.actors.view import Title
from rasad.text import fold_word

_VOWELS = str.maketrans("", "", "اويهءآإأؤئىةۀ\u200c")
_ALIKE = str.maketrans("غقطصضظذث", "جكتسدزدت")  # letters that papers take for one foreign sound
_LEAST = 4  # consonants that the names have to share
_POSTED = ("ambassador", "envoy", "special-representative", "representative")  # many held such an office at once


def holder_respelled(words: set[str], title: Title, role: str | None, owner: str | None, registry: Registry, language: str) -> str | None:
    """Give the one holder of a title's office whose name has the consonants of `words`, a name's; None where there is none."""
    office = _office(title, role, owner, registry)
    if office is None or len(words) < 2:
        return None
    told = _skeletons(words)
    if sum(map(len, told)) < _LEAST or "" in told:
        return None
    found = [person for person, names in _names_of_holders(registry, office.id, language) if told in names]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=2_048)
def _names_of_holders(registry: Registry, office: str, language: str) -> list[tuple[str, frozenset[frozenset[str]]]]:
    """Give everybody who ever held an office, each with the consonants of the names he has in a language."""
    names = {person: registry.people[person].names.get(language, ()) for person in registry.holders(registry.offices[office], None)}
    return [(person, frozenset(_skeletons(set(fold_word(name).split())) for name in told)) for person, told in names.items()]


def _office(title: Title, role: str | None, owner: str | None, registry: Registry) -> Office | None:
    if title.counterpart or title.dependent:
        return None
    if title.office:
        return registry.offices.get(title.office)
    return registry.office_of.get((role, owner)) if role is not None and owner is not None and role not in _POSTED else None


def _skeletons(words: set[str]) -> frozenset[str]:
    """Give the consonants of each word of a name, without the article."""
    bare = (word.removeprefix("ال") if len(word) > 4 else word for word in words)
    return frozenset(word.translate(_ALIKE).translate(_VOWELS) for word in bare)
