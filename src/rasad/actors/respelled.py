"""Respelled: a foreign name that the registry writes with other vowels, told with the title of an office its bearer held.

«الرئيس الكيني أوهورو كيناتا» is Uhuru Kenyatta (كينياتا): papers agree on the consonants of a foreign name, seldom on its vowels.
"""

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
    found = {
        person for person in registry.holders(office, None)
        if any(_skeletons(set(fold_word(name).split())) == told for name in registry.people[person].names.get(language, ()))
    }
    return found.pop() if len(found) == 1 else None


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
