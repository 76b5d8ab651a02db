"""Choosing: which of the people a name may stand for, and whether a surname with a title can be somebody's."""

from collections.abc import Callable
from functools import lru_cache

from rasad.actors.registry import HIGHEST, POINTING_OWNERS, Registry, covers
from rasad.actors.view import Phrase, Title

_NOBODYS = frozenset([None, *POINTING_OWNERS])
_OF_HOME = frozenset("lawmaker representative committee-chair deputy-speaker governor mayor member".split())


def choose(phrase: Phrase, registry: Registry, date: str | None, home: str | None) -> str | None:
    """Give the one of a phrase's candidates who is meant: by the titles beside the name, by who is in office, by country; or None."""
    candidates = phrase.candidates
    if len(candidates) == 1:
        return candidates[0]
    titled = [c for c in candidates if any(_holds(registry, c, title) for title in phrase.titles)]
    if len(titled) == 1:
        return titled[0]
    pool = titled or candidates
    if date is not None:
        active = [c for c in pool if registry.office_on(c, date)]
        if len(active) == 1:
            return active[0]
    for countries in ({t.owner for t in phrase.titles if t.owner}, {home} if home else set()):
        same = [c for c in pool if registry.people[c].country in countries]
        if len(same) == 1:
            return same[0]
    return None


def fits(
    person: str, phrase: Phrase, registry: Registry, role_owner: Callable[[Title], tuple[str, str | None]], home: str | None = None
) -> bool:
    """Whether a short name with a title can be this person: the title's nation must be theirs.

    `home`: the country whose lawmakers and governors are told of without a nation, None where that is not sure.
    """
    country = registry.people[person].country
    for title in phrase.titles:
        if title.role in _OF_HOME and title.owner is None and home is not None and country not in (None, home):
            return False
        owner = registry.country_of(title.owner if title.owner not in POINTING_OWNERS else role_owner(title)[1])  # «کشورمان»
        if owner and country and owner != country and not _holds(registry, person, title):
            return False
        if not title.former and not title.dependent and _other_office(registry, person, title, role_owner(title)[0]):
            return False
    return True


def addressed(person: str, phrase: Phrase, registry: Registry, home: str | None) -> bool:
    """Whether a courtesy or title tells whose surname it is where nothing is said of their country: of those at home, or by a title held.

    «قاضی نوری» in a report on a town's court is no judge of another country.
    """
    if any(_holds(registry, person, title) for title in phrase.titles):
        return True
    return bool(phrase.titles or phrase.courtesy) and (home is None or registry.people[person].country in (None, home))


def sides_told(phrases: list[Phrase], registry: Registry) -> set[str | None]:
    """Give the countries and bodies a report tells of: by their names, in titles, and by people named in full."""
    told: set[str | None] = set()
    owners: set[str | None] = set()  # told with their countries
    for phrase in phrases:
        for title in phrase.titles:
            owners.add(title.owner)
            if title.office:
                office = registry.offices[title.office]
                told.add(office.country)
                told.add(office.organization)
        if phrase.owner is not None:
            owners.add(phrase.owner)
        if phrase.kind != "person":
            owners.update(phrase.candidates)
        elif phrase.full:
            for person in phrase.candidates:
                told |= sides_of(person, registry)
    return told.union(owners, map(registry.country_of, owners)) - _NOBODYS


def leads(person: str, registry: Registry, date: str | None) -> bool:
    """Whether a person holds one of the highest offices on a date (an ISO prefix), and so is known by the surname; no where it is None."""
    return date is not None and any(office.role in HIGHEST and covers(term, date) for office, term in registry.held.get(person, ()))


@lru_cache(maxsize=8_192)
def sides_of(person: str, registry: Registry) -> frozenset[str | None]:
    """Give whom a person may be told of with: their country, and the bodies they ever served with those bodies' countries."""
    offices = [office for office, _ in registry.held.get(person, ())]
    bodies = {office.organization for office in offices} | {office.country for office in offices}
    return frozenset({registry.people[person].country} | bodies | {registry.country_of(body) for body in bodies}) - {None}


def _other_office(registry: Registry, person: str, title: Title, role: str) -> bool:
    """Whether a title is one that few hold, and not one that this person, whose offices are known, ever held."""
    return role in HIGHEST and bool(registry.held.get(person)) and not _holds(registry, person, title)


def _holds(registry: Registry, person: str, title: Title) -> bool:
    return registry.ever_held(person, title.role, title.owner, title.office)
