"""Checks of the registry: what its schema cannot say, from ids used twice to two holders of one office on a day."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import msgspec

from rasad.actors.registry import DATA, Office, Organization, Person, Place, RegistryData, Term, load_registry
from rasad.languages.loading import read_yaml
from rasad.text import fold_word

LANGUAGES = ("en", "ar", "fa")
AMBIGUOUS = DATA / "ambiguous.yml"
_ISO_PREFIX = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


class Fault(NamedTuple):
    """An entry that breaks a rule: the rule's name, the entry's id, and what is wrong and to be done."""

    rule: str
    entry: str
    message: str


class Ambiguous(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A name that several actors truly share, declared in `data/ambiguous.yml`."""

    name: str
    actors: list[str]


def declared_ambiguous() -> list[Ambiguous]:
    """Read the names declared ambiguous; none where there is no such file. Raises DataError where it breaks its schema."""
    return read_yaml(AMBIGUOUS, list[Ambiguous]) if AMBIGUOUS.exists() else []


def check(data: RegistryData, ambiguous: Iterable[Ambiguous] = ()) -> list[Fault]:
    """Give the faults of the registry in a fixed order; none where every rule is kept."""
    checks = (_ids(data), _languages(data), _countries(data), _names(data, ambiguous), _offices(data), _terms(data), _places(data))
    return [fault for found in checks for fault in found]


def check_bundled() -> list[Fault]:
    """Check the registry that comes with Rasad. Raises DataError where a file breaks its schema."""
    return check(load_registry().data, declared_ambiguous())


def file_of(entry: str) -> Path | None:
    """Give the data file in which an entry of this id stands."""
    pattern = re.compile(rf"\bid: *[\"']?{re.escape(entry)}[\"']?\s*(?:[,}}]|$)", re.M)
    return next((path for path in sorted(DATA.rglob("*.yml")) if pattern.search(path.read_text(encoding="utf-8"))), None)


def _ids(data: RegistryData) -> Iterator[Fault]:
    kinds = defaultdict(list)
    for kind, entries in (("person", data.people), ("organisation", data.organizations), ("office", data.offices), ("place", data.places)):
        for entry in entries:
            kinds[entry.id].append(kind)
    for entry_id, found in sorted(kinds.items()):
        if len(found) > 1:
            yield Fault("unique id", entry_id, f"the id is given {len(found)} times ({', '.join(found)}); rename or merge the entries")


def _named(data: RegistryData) -> list[Person | Organization]:
    return [*data.people, *data.organizations]


def _languages(data: RegistryData) -> Iterator[Fault]:
    for entry in _named(data):
        missing = [language for language in LANGUAGES if not entry.names.get(language)]
        if missing:
            yield Fault("three languages", entry.id, f"there is no name in {', '.join(missing)}; add one")
    for office in data.offices:
        missing = [language for language in LANGUAGES if office.names and not office.names.get(language)]
        if missing:
            yield Fault("three languages", office.id, f"it has names of its own, but none in {', '.join(missing)}; add one")


def _countries(data: RegistryData) -> Iterator[Fault]:
    known = {country.id for country in data.countries}
    entries: list[Person | Organization | Office | Place] = [*data.people, *data.organizations, *data.offices, *data.places]
    for entry in entries:
        if entry.country is not None and entry.country not in known:
            yield Fault("country", entry.id, f"{entry.country!r} is no ISO 3166-1 alpha-3 code; correct it")


def _names(data: RegistryData, ambiguous: Iterable[Ambiguous]) -> Iterator[Fault]:
    """Every full name stands for one actor, unless it is declared to stand for just these."""
    allowed = {fold_word(entry.name): frozenset(entry.actors) for entry in ambiguous}
    bearers: dict[tuple[str, str], set[str]] = defaultdict(set)
    for entry in _named(data):
        for language in LANGUAGES:
            for name in entry.names.get(language, []):
                bearers[language, fold_word(name)].add(entry.id)
    for (language, name), ids in sorted(bearers.items()):
        if len(ids) > 1 and not ids <= allowed.get(name, frozenset()):
            told = f"«{name}» ({language}) names {', '.join(sorted(ids))}; tell them apart, or declare it in {AMBIGUOUS.name}"
            yield Fault("one actor a name", min(ids), told)


def _offices(data: RegistryData) -> Iterator[Fault]:
    people = {person.id for person in data.people}
    bodies = {body.id for body in data.organizations}
    for body in data.organizations:
        if body.parent is not None and body.parent not in bodies:
            yield Fault("organisation exists", body.id, f"its parent {body.parent!r} is no organisation; add it or correct the id")
    for office in data.offices:
        if office.role not in data.roles:
            yield Fault("role known", office.id, f"the role {office.role!r} is not in roles.yml; add it or correct it")
        if office.organization is not None and office.organization not in bodies:
            yield Fault("organisation exists", office.id, f"there is no organisation {office.organization!r}; add it or correct the id")
        if office.organization is None and office.country is None:
            yield Fault("owner", office.id, "it belongs to no country and no organisation; name one")
        for term in office.terms:
            if term.holder not in people:
                yield Fault("holder exists", office.id, f"there is no person {term.holder!r}; add them or correct the id")


def _terms(data: RegistryData) -> Iterator[Fault]:
    for office in data.offices:
        sound = True
        for term in office.terms:
            for bound in (term.start, term.end):
                if bound is not None and not _is_day(bound):
                    sound = False
                    yield Fault("date", office.id, f"{bound!r} of {term.holder} is no ISO date; write 2021-05-15, 2021-05 or 2021")
            if term.start and term.end and _before(term.end, term.start):
                yield Fault("date", office.id, f"the term of {term.holder} ends ({term.end}) before it begins ({term.start}); correct it")
        if sound:
            yield from _overlaps(office, data)


def _overlaps(office: Office, data: RegistryData) -> Iterator[Fault]:
    role = data.roles.get(office.role)
    if not office.single or (role is not None and not role.single):
        return
    dated = sorted((term for term in office.terms if term.start), key=lambda term: term.start or "")
    for earlier, later in pairwise(dated):
        if earlier.end is None or _before(later.start or "", earlier.end):
            told = f"{_told(earlier)} and {_told(later)} hold it at once; correct the dates, or say single: false"
            yield Fault("one holder", office.id, told)


def _places(data: RegistryData) -> Iterator[Fault]:
    for place in data.places:
        if not place.en or not place.ar or not place.fa:
            yield Fault("three languages", place.id, "a name is missing; give en, ar and fa")


def _is_day(bound: str) -> bool:
    match = _ISO_PREFIX.fullmatch(bound)
    try:
        return match is not None and bool(date(int(match[1]), int(match[2] or 1), int(match[3] or 1)))
    except ValueError:
        return False


def _before(one: str, other: str) -> bool:
    """Whether `one` is surely before `other`: bounds are compared as precisely as both are given."""
    precision = min(len(one), len(other))
    return one[:precision] < other[:precision]


def _told(term: Term) -> str:
    return f"{term.holder} ({term.start} to {term.end or 'now'})"
