"""The names in the registry, in the form in which names are compared, with a way from each name and each of its words."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rasad.actors.registry import load_registry
from rasad.languages import load_nations
from rasad.record import ActorKind
from rasad.store.words import name_key


class Listed(NamedTuple):
    """A name of a registered actor; `short` is one used after a first mention, which others may share."""

    kind: ActorKind
    id: str
    name: str
    short: bool = False


def listed_ids(kind: ActorKind | None) -> frozenset[str]:
    """Give the ids of all registered actors of a kind, or of all."""
    return _ids()[kind]


def so_called(key: str, kind: ActorKind | None) -> set[str]:
    """Give the ids of those whose full name is `key`."""
    return {entry.id for entry in _by_name().get(key, []) if not entry.short and kind in (None, entry.kind)}


def partly_called(key: str, kind: ActorKind | None) -> set[str]:
    """Give the ids of those in whose name the words of `key` stand in this order."""
    entries = min((_by_word().get(word, []) for word in key.split()), key=len)
    return {entry.id for entry in entries if key in entry.name and kind in (None, entry.kind)}


@cache
def _ids() -> dict[ActorKind | None, frozenset[str]]:
    kinds: tuple[ActorKind | None, ...] = (None, "person", "organization", "country", "group", "office", "place")
    return {kind: frozenset(entry.id for entry in _all() if kind in (None, entry.kind)) for kind in kinds}


@cache
def _by_name() -> dict[str, list[Listed]]:
    found: dict[str, list[Listed]] = {}
    for entry in _all():
        found.setdefault(entry.name, []).append(entry)
    return found


@cache
def _by_word() -> dict[str, list[Listed]]:
    found: dict[str, list[Listed]] = {}
    for entry in _all():
        for word in set(entry.name.split()):
            found.setdefault(word, []).append(entry)
    return found


@cache
def _all() -> tuple[Listed, ...]:
    return tuple(dict.fromkeys(entry for entry in (*_people(), *_organizations(), *_countries()) if entry.name))


def _people() -> Iterator[Listed]:
    for person in load_registry().people.values():
        yield from (Listed("person", person.id, name_key(name)) for given in person.names.values() for name in given)
        yield from (Listed("person", person.id, name_key(name), True) for given in person.short.values() for name in given)


def _organizations() -> Iterator[Listed]:
    for body in load_registry().organizations.values():
        for given in (*body.names.values(), *body.short.values()):
            yield from (Listed("organization", body.id, name_key(name)) for name in given)


def _countries() -> Iterator[Listed]:
    for country in load_registry().countries.values():
        yield from (Listed("country", country.id, name_key(name)) for given in country.names.values() for name in given)
    for language in ("ar", "fa", "en"):
        for iso, nation in load_nations(language).items():
            yield from (Listed("country", iso, name_key(name)) for name in (*nation.names, *nation.informal))
