"""Whose the next title is: the same one's who has the title before it, or somebody else's.

«مع رئيس الوزراء ووزير الخارجية الكيني A» is one person; in «التقى الرئيس الأوغندي A وزير الخارجية الهندي», without a comma, they are two.
"""

from rasad.actors.grammar import PhraseGrammar
from rasad.actors.view import Phrase, Reader, Title

_GOVERNING = frozenset("president king emir sultan crown-prince prime-minister speaker senate-speaker first-deputy-prime-minister".split())
_WORLDLY = frozenset("secretary-general director-general director high-commissioner coordinator commissioner".split())
_SENT = frozenset(["ambassador", "consul", "charge-d-affaires", "deputy-ambassador"])
_ONE_AT_A_TIME = frozenset("speaker foreign-minister defence-minister interior-minister prime-minister president".split())
_PREMIERS = ("prime-minister", "deputy-prime-minister", "first-deputy-prime-minister")


def is_of_next(grammar: PhraseGrammar, phrase: Phrase, title: Title) -> bool:
    """Whether an Arabic title behind a name tells another nation than the one before it, or no office that a ruler or minister has."""
    if not grammar.arabic or not phrase.titles:
        return False
    home, owner = _nation(grammar, phrase.titles[0]), _nation(grammar, title)
    first = phrase.titles[0].role
    if home is None and first and owner in grammar.states:  # «وزير الطاقة A وزير النفط العراقي»
        return _governs(first) and _governs(title.role) and first != title.role
    if home is None or owner is None or home == owner:
        return False
    if owner in grammar.states and home in grammar.states:
        return True
    return _governs(first) and home in grammar.states and title.role in _WORLDLY and grammar.body_country(owner) != home


def also_holds(reader: Reader, last: Title, following: Title) -> bool:
    """«مع رئيس الوزراء ووزير الخارجية الكيني A»: of a premier without a nation, and a minister with one, one person.

    A premier's deputy may be any minister: «نائب رئيس مجلس الوزراء ووزير المالية A».
    """
    if not reader.grammar.arabic or last.owner is not None or last.office is not None or last.role not in _PREMIERS:
        return False
    whose = following.owner in reader.grammar.states or (last.role != _PREMIERS[0] and following.owner is None)
    return reader.view.clitics(following.start) == "و" and following.role.endswith("minister") and whose


def is_received(reader: Reader, last: Title, following: Title) -> bool:
    """«استقبل وزير الخارجية سفير الكويت», «… السفير الكويتي», «رئيس مجلس الشورى رئيس مجلس النواب المغربي»: nobody is both."""
    if not reader.grammar.arabic or (following.owner is None and following.office is None) or reader.view.clitics(following.start):
        return False
    known = following.office is not None and "-ambassador-" in following.office  # «السفير الفرنسي في بيروت»
    if known or (following.role in _SENT and (following.owner in reader.grammar.states or reader.words[following.start][:2] != "ال")):
        return last.role not in _SENT and not reader.grammar.is_loose(last.role)
    return following.role == last.role and last.role in _ONE_AT_A_TIME and following.start == last.end


def are_two(reader: Reader, first: Title, following: Title) -> bool:
    """«A دبیرکل سازمان ملل و رئیس شورای امنیت»: whether Persian titles with «و» are of two people, of whom nobody is both."""
    if reader.grammar.arabic:
        return False
    if first.role == following.role and first.owner is None and following.owner is not None:
        return True  # «وزیر ورزش و وزیر ورزش قطر»
    bodies = {reader.grammar.world_body(title.office, title.owner) for title in (first, following)}  # that are no state's
    return len(bodies) == 2 and None not in bodies


def _governs(role: str) -> bool:
    """Whether a role is a ruler's, a speaker's or a minister's."""
    return role in _GOVERNING or role.endswith("minister")


def _nation(grammar: PhraseGrammar, title: Title) -> str | None:
    return grammar.owner_of(title.office) if title.office is not None else title.owner
