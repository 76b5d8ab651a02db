"""Who is meant by a name: an id, or a name in any language and spelling, full or in part, gives the ids of actors.

Asked are the names the stored reports' actors carry and those of the registry. A full name wins over names it is a part of.
"""

from collections.abc import Callable, Container
from functools import cache
from typing import Any, NamedTuple

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
    full = set(_stored(connection, names.c.folded == key, kind)) | _listed(lambda name, short: name == key and not short, kind)
    if full:
        return sorted(full)
    return sorted(set(_stored(connection, names.c.folded.contains(key), kind)) | _listed(lambda name, _: key in name, kind))


def _is_id(connection: sa.Connection, identifier: str, kind: ActorKind | None) -> bool:
    if identifier in _registry_ids(kind):
        return True
    same = actors.c.id == identifier if kind is None else (actors.c.id == identifier) & (actors.c.kind == kind)
    if kind == "organization":
        same |= actors.c.organization == identifier  # somebody belongs to it, though it takes no part itself
    return connection.execute(sa.select(actors.c.key).where(same).limit(1)).first() is not None


@cache
def _registry_ids(kind: ActorKind | None) -> Container[str]:
    return {entry.id for entry in _registry_names() if kind in (None, entry.kind)}


def _stored(connection: sa.Connection, condition: sa.ColumnElement[bool], kind: ActorKind | None) -> list[str]:
    query: sa.Select[Any] = sa.select(actors.c.id).join_from(actors, names).where(condition).distinct()
    if kind:
        query = query.where(actors.c.kind == kind)
    return list(connection.execute(query).scalars())


def _listed(fits: Callable[[str, bool], bool], kind: ActorKind | None) -> set[str]:
    return {entry.id for entry in _registry_names() if kind in (None, entry.kind) and fits(entry.name, entry.short)}


class _Listed(NamedTuple):
    """A name in the registry; `short` is one used after a first mention, which others may share."""

    kind: ActorKind
    id: str
    name: str
    short: bool = False


@cache
def _registry_names() -> tuple[_Listed, ...]:
    registry = load_registry()
    out: list[_Listed] = []
    for person in registry.people.values():
        out += [_Listed("person", person.id, name_key(name)) for some in person.names.values() for name in some]
        out += [_Listed("person", person.id, name_key(name), True) for some in person.short.values() for name in some]
    for body in registry.organizations.values():
        given = [*body.names.values(), *body.short.values()]
        out += [_Listed("organization", body.id, name_key(name)) for some in given for name in some]
    for country in registry.countries.values():
        out += [_Listed("country", country.id, name_key(name)) for some in country.names.values() for name in some]
    for language in ("ar", "fa", "en"):
        for iso, nation in load_nations(language).items():
            out += [_Listed("country", iso, name_key(name)) for name in [*nation.names, *nation.informal]]
    return tuple(dict.fromkeys(entry for entry in out if entry.name))
