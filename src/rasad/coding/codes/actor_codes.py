"""Actors in CAMEO's form: country, role and group in one word of three letters each («IRNGOV», «PALREBHMS»)."""

from functools import cache

import msgspec

from rasad.actors.registry import Registry
from rasad.languages.loading import PACKAGE, cached, read_yaml
from rasad.record import Actor

_TABLE = PACKAGE / "data" / "actor_codes.yml"
_INTERNATIONAL = "IGO"


class ActorCodes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """actor_codes.yml."""

    countries: dict[str, str]
    kinds: dict[str, str]
    roles: dict[str, str]
    crowds: dict[str, str]
    bodies: dict[str, str]


@cache
def actor_code_table() -> ActorCodes:
    """Read the table; raises DataError where it breaks its form."""
    return cached("actor-codes", [_TABLE], ActorCodes, lambda: read_yaml(_TABLE, ActorCodes))


def actor_code(actor: Actor, registry: Registry, date: str | None) -> str | None:
    """Give the CAMEO code of an actor of a record on `date` (an ISO prefix), or None where nothing says what it is.

    A person is coded by the office held on that date; one with none by his organisation, else by his country alone.
    """
    country = _country(actor.country)
    if actor.kind == "country":
        return country
    if actor.kind == "group":
        noun = actor.id.removeprefix("group-").split("-", 1)[-1]
        return (country or "") + actor_code_table().crowds.get(noun, "") or None
    if actor.kind == "organization":
        return body_code(actor.id, registry) or country
    held = registry.office_on(actor.id, date) if actor.kind == "person" else None
    if held is not None:
        return _office_code(held[0].role, held[0].organization, held[0].country, registry)
    office = registry.offices.get(actor.id)
    if office is not None:
        return _office_code(office.role, office.organization, office.country, registry)
    if actor.organization is not None:
        return body_code(actor.organization, registry) or country
    governs = actor.kind == "office" or actor.office is not None
    return country + "GOV" if country and governs else country


def body_code(identifier: str, registry: Registry) -> str | None:
    """Give the code of an organisation: its own, else that of the body it is part of, else country and kind."""
    table = actor_code_table()
    at: str | None = identifier
    while at is not None:
        if at in table.bodies:
            return table.bodies[at]
        body = registry.organizations.get(at)
        at = body.parent if body is not None else None
    body = registry.organizations.get(identifier)
    if body is None:
        return None
    if body.country is None:
        return _INTERNATIONAL if body.kind == "international" else None
    return (_country(body.country) or "") + table.kinds.get(body.kind, "")


def _office_code(role: str, organization: str | None, country: str | None, registry: Registry) -> str | None:
    if organization is not None:
        return body_code(organization, registry)
    return (_country(country) or "") + actor_code_table().roles.get(role, "GOV")


def _country(iso: str | None) -> str | None:
    return actor_code_table().countries.get(iso, iso) if iso else None
