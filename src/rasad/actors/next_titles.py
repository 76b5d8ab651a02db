"""A title right behind a name, without a comma, that is somebody else's: «التقى الرئيس الأوغندي A وزير الخارجية الهندي»."""

from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import Phrase, Title

_GOVERNING = frozenset("president king emir sultan crown-prince prime-minister speaker senate-speaker first-deputy-prime-minister".split())
_WORLDLY = frozenset("secretary-general director-general director high-commissioner coordinator commissioner".split())


def is_of_next(grammar: PhraseGrammar, phrase: Phrase, title: Title) -> bool:
    """Whether an Arabic title behind a name tells another nation than the one before it, or no office that a ruler or minister has."""
    if not grammar.arabic or not phrase.titles:
        return False
    home, owner = _nation(grammar, phrase.titles[0]), _nation(grammar, title)
    first = phrase.titles[0].role or ""
    if home is None and first and owner in grammar.states:  # «وزير الطاقة A وزير النفط العراقي»
        return all(role in _GOVERNING or role.endswith("minister") for role in (first, title.role or "")) and first != title.role
    if home is None or owner is None or home == owner:
        return False
    if owner in grammar.states and home in grammar.states:
        return True
    governs = first in _GOVERNING or first.endswith("minister")
    return governs and home in grammar.states and title.role in _WORLDLY and grammar.body_country(owner) != home


def _nation(grammar: PhraseGrammar, title: Title) -> str | None:
    return grammar.owner_of(title.office) if title.office is not None else title.owner
