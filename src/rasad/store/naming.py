"""Who is meant by a name: an id, or a name in any language and spelling, full or in part, gives the ids of actors.

Asked are the names the stored reports' actors carry and those of the registry. A full name wins over names it is a part of.
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa

from rasad.actors.registry import load_registry
from rasad.languages import load_nations
from rasad.record import ActorKind
from rasad.store.schema import actors, names
from rasad.store.words import bare_forms, name_key


def actors_named(connection: sa.Connection, asked: str, kind: ActorKind | None = None) -> list[str]:
    """Give the ids of the actors that `asked` may mean, sorted; none where nobody is so called."""
    asked = asked.strip()
    for identifier in (asked, asked.upper(), asked.lower()):
        if _is_id(connection, identifier, kind):
            return [identifier]
    key = name_key(asked)
    if not key:
        return []
    return _named(connection, key, kind) or _without_clitics(connection, key, kind)


def _without_clitics(connection: sa.Connection, key: str, kind: ActorKind | None) -> list[str]:
    """Try «لهنية» as «هنية» where nobody is called the former."""
    first, *rest = key.split()
    for form in bare_forms(first, shortest=3):
        if found := _named(connection, f" {' '.join([form, *rest])} ", kind):
            return found
    return []


def _named(connection: sa.Connection, key: str, kind: ActorKind | None) -> list[str]:
    for stored, listed in ((names.c.folded == key, key.__eq__), (names.c.folded.contains(key), lambda name: key in name)):
        found = set(_stored(connection, stored, kind)) | set(_listed(listed, kind))
        if found:
            return sorted(found)
    return []


def _is_id(connection: sa.Connection, identifier: str, kind: ActorKind | None) -> bool:
    query = sa.select(actors.c.key).where(actors.c.id == identifier).limit(1)
    if kind:
        query = query.where(actors.c.kind == kind)
    return (kind == "country" and identifier in load_registry().countries) or connection.execute(query).first() is not None


def _stored(connection: sa.Connection, condition: sa.ColumnElement[bool], kind: ActorKind | None) -> list[str]:
    query: sa.Select[Any] = sa.select(actors.c.id).join_from(actors, names).where(condition).distinct()
    if kind:
        query = query.where(actors.c.kind == kind)
    return list(connection.execute(query).scalars())


def _listed(fits: Callable[[str], bool], kind: ActorKind | None) -> Iterable[str]:
    return (identifier for its_kind, identifier, name in _registry_names() if kind in (None, its_kind) and fits(name))


@cache
def _registry_names() -> tuple[tuple[ActorKind, str, str], ...]:
    registry = load_registry()
    out: list[tuple[ActorKind, str, str]] = []
    for person in registry.people.values():
        out += [("person", person.id, name_key(name)) for given in (person.names, person.short) for some in given.values() for name in some]
    for body in registry.organizations.values():
        out += [("organization", body.id, name_key(name)) for given in (body.names, body.short) for some in given.values() for name in some]
    for country in registry.countries.values():
        out += [("country", country.id, name_key(name)) for some in country.names.values() for name in some]
    for language in ("ar", "fa", "en"):
        for iso, nation in load_nations(language).items():
            out += [("country", iso, name_key(name)) for name in [*nation.names, *nation.informal]]
    return tuple(dict.fromkeys(entry for entry in out if entry[2]))
