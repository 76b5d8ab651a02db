"""Who is meant by a name: an id, or a name in any language and spelling, full or in part, gives the ids of actors.

Asked are the names the stored reports' actors carry and those of the registry. A full name wins over names it is a part of.
"""

from typing import Any

import sqlalchemy as sa

from rasad.record import ActorKind
from rasad.store.listed import listed_ids, partly_called, so_called
from rasad.store.schema import actors, names
from rasad.store.words import bare_forms, name_key


def actors_named(connection: sa.Connection, asked: str, kind: ActorKind | None = None) -> list[str]:
    """Give the ids of the actors that `asked` may mean, sorted; none where nobody is so called."""
    asked = asked.strip()
    ids = (asked, asked.upper(), asked.lower())
    for identifier in ids:
        if _is_id(connection, identifier, kind):
            return [identifier]
    key = name_key(asked)
    if not key:
        return []
    found = _named(connection, key, kind) or _without_clitics(connection, key, kind)
    return found or [identifier for identifier in ids if identifier in listed_ids(kind)][:1]


def _without_clitics(connection: sa.Connection, key: str, kind: ActorKind | None) -> list[str]:
    """Try «لهنية» as «هنية» where nobody is called the former."""
    first, *rest = key.split()
    for form in bare_forms(first, shortest=3):
        if found := _named(connection, f" {' '.join([form, *rest])} ", kind):
            return found
    return []


def _named(connection: sa.Connection, key: str, kind: ActorKind | None) -> list[str]:
    # The registry is asked last: to load it takes longer than most answers.
    full = _stored(connection, names.c.folded == key, kind) or so_called(key, kind)
    return sorted(full or {*_stored(connection, names.c.folded.contains(key), kind), *partly_called(key, kind)})


def _is_id(connection: sa.Connection, identifier: str, kind: ActorKind | None) -> bool:
    same = actors.c.id == identifier if kind is None else (actors.c.id == identifier) & (actors.c.kind == kind)
    if kind in ("organization", "country"):
        same |= actors.c[kind] == identifier  # somebody belongs to it, though it takes no part itself
    return connection.execute(sa.select(actors.c.key).where(same).limit(1)).first() is not None


def _stored(connection: sa.Connection, condition: sa.ColumnElement[bool], kind: ActorKind | None) -> list[str]:
    query: sa.Select[Any] = sa.select(actors.c.id).join_from(actors, names).where(condition).distinct()
    if kind:
        query = query.where(actors.c.kind == kind)
    return list(connection.execute(query).scalars())
