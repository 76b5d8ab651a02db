"""Owners: whose title it is where the words only point: «این کشور», «وزير خارجيتها», «رهبر چین», «رئيس حماس»."""

from collections.abc import Callable, Container

from rasad.actors.leading import leading_role
from rasad.actors.registry import Organization, Registry
from rasad.actors.view import Phrase, Title
from rasad.text import fold_words

_OF_STATES = frozenset("king emir sultan crown-prince president prime-minister supreme-leader".split())
_LEADS = frozenset("زعيم الزعيم زعيمه رهبر".split())  # of a country, whoever leads it
_LEADING = ("state-leader", "leader", "head")  # roles that say only that one leads
_COMMITTEES = frozenset("كميسيون لجنه اللجنه".split())
_PARLIAMENTS = fold_words("پارلمان مجلس ولسی سنا سنای کنگره شورای مجلسین البرلمان برلمان النواب الشيوخ")
_LANDS = fold_words("کشور کشورش کشورشان دولت بلادها")  # «رئیس‌جمهور کشورش», «رئيس وزراء بلادها»: a woman's or a state's
_OF_BODIES = ("political-bureau-head", "secretary-general", "leader", "chairman", "president", "head")


def that_country(role: str, told: list[str], registry: Registry) -> str | None:
    """Give the country «امیر این کشور» is of: of those told so far, the last that has such an office; else the last one."""
    if role in _OF_STATES:
        having = next((iso for iso in reversed(told) if (role, iso) in registry.office_of), None)
        if having is not None:
            return having
    return told[-1] if told else None


def role_meant(title: Title, owner: str | None, first: str, registry: Registry, date: str | None, members: Container[str]) -> str:
    """Give the role of a title that says only that one leads (`first`: its first word): «رهبر چین», «رئيس حماس», «سران عراق»."""
    if title.role not in _LEADING:
        return title.role
    if owner in registry.countries and (title.role == "state-leader" or (title.role == "leader" and title.direct and first in _LEADS)):
        if title.role == "leader" and ("supreme-leader", owner) in registry.office_of:
            return "supreme-leader"
        return leading_role(registry, owner, date, members)
    if owner in registry.organizations and (title.role == "state-leader" or (title.role in ("head", "leader") and title.direct)):
        return next((role for role in _OF_BODIES if (role, owner) in registry.office_of), title.role)
    return title.role


def possessor(phrases: list[Phrase], at: int, words: list[str], sentence_of: list[int], is_free: Callable[[Phrase], bool],
              country_of: Callable[[Phrase], str | None]) -> str | None:
    """Give whose «وزير خارجيتها» is, a country that acts, or whose «وزير خارجيته», a man who acts; the first such one of the sentence.

    «رئیس‌جمهور کشورش» is of either.
    """
    title = phrases[at]
    told = words[title.titles[0].start : title.titles[0].end]
    kinds = {"country", "organization"} if told[-1].endswith("ها") else {"person", "title"}
    kinds = kinds if _LANDS.isdisjoint(told) else {"country", "organization", "person", "title"}
    before = [p for p in phrases[:at] if p.kind in kinds and p.actor is not None and country_of(p) is not None]
    here = [p for p in before if sentence_of[p.start] == sentence_of[title.start]]
    acting = [p for p in here if is_free(p)] or here[-1:] or before[-1:]
    return country_of(acting[0]) if acting else None


def is_anothers(body: Organization, registry: Registry, phrase: Phrase, words: list[str], home: str | None, nation_next: bool) -> bool:
    """Whether a parliament's committee named without its parliament is another's: «کمیسیون انرژی» abroad, «… پارلمان عراق»."""
    told = words[phrase.first : phrase.last]
    parent = registry.organizations.get(body.parent or "")
    bare = told[0][len(phrase.prefix) :] in _COMMITTEES and _PARLIAMENTS.isdisjoint(told)
    if parent is None or parent.kind != "parliament" or not bare:
        return False
    parliament_next = phrase.end < len(words) and words[phrase.end] in _PARLIAMENTS
    return home != body.country or nation_next or parliament_next
