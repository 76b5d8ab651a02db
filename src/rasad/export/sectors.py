"""What kind of actor somebody is, in the codes that CAMEO and PLOVER share, from the registry's organisations and offices.

Nothing is said of movements: whether one is an opposition, a rebellion or an army is a judgement that no code here makes.
"""

from functools import cache

from rasad.actors.registry import Registry, covers, load_registry
from rasad.export.codes import country_codes, group_code
from rasad.record import Actor

_OF_KIND = {
    "ministry": "GOV", "government": "GOV", "presidency": "GOV", "embassy": "GOV", "delegation": "GOV", "armed-force": "MIL",
    "parliament": "LEG", "court": "JUD", "intelligence": "SPY", "police": "COP", "agency": "MED", "newspaper": "MED",
    "broadcaster": "MED", "international": "IGO", "company": "BUS", "party": "PTY",
}
_STATE_BODIES = {"parliament": "LEG", "armed-forces": "MIL", "government": "GOV", "foreign-ministry": "GOV", "presidency": "GOV"}
_NOT_OF_GOVERNMENT = {"speaker": "LEG", "deputy-speaker": "LEG", "senate-speaker": "LEG", "chief-of-staff": "MIL", "army-commander": "MIL",
                      "judiciary-chief": "JUD", "attorney-general": "JUD", "intelligence-chief": "SPY", "opposition-leader": ""}
_CAMEO_HAS_NOT = frozenset(["PTY"])


def sector(actor: Actor, date: str | None) -> str:
    """Give the sector of an actor (GOV, MIL, LEG, JUD, SPY, COP, MED, IGO, BUS, PTY) on a day; empty where none is known."""
    registry = load_registry()
    if actor.kind == "country":
        return "GOV"
    role = _role(registry, actor, date)
    if role is not None and role in _NOT_OF_GOVERNMENT:
        return _NOT_OF_GOVERNMENT[role]
    if role is not None and _of_state(registry, actor, date):
        return "GOV"
    for body in _bodies(actor.id if actor.kind == "organization" else actor.organization):
        found = _of_body(registry, body)
        if found:
            return found
    return ""


def cameo_types(actor: Actor, date: str | None) -> list[str]:
    """Give CAMEO's role codes of an actor; none for a country itself."""
    found = sector(actor, date)
    return [] if actor.kind == "country" or not found or found in _CAMEO_HAS_NOT else [found]


def cameo_group(actor: Actor) -> str:
    """Give CAMEO's code of the organisation that an actor is or belongs to; empty where it has none."""
    for body in _bodies(actor.id if actor.kind == "organization" else actor.organization):
        code = group_code(body)
        if code:
            return code
    return ""


def cameo_country(actor: Actor) -> str:
    """Give CAMEO's code of an actor's country; empty where none is known."""
    return country_codes(actor.id if actor.kind == "country" else actor.country).cameo


def _of_body(registry: Registry, body: str) -> str:
    found = registry.organizations.get(body)
    if found is not None:
        return _OF_KIND.get(found.kind, "")
    country, _, role = body.partition("-")
    if country.upper() in registry.countries:
        return _STATE_BODIES.get(role, "GOV" if role.endswith("ministry") else "")
    return ""


def _bodies(organization: str | None) -> list[str]:
    """Give an organisation and those it is part of."""
    chain: list[str] = []
    organizations = load_registry().organizations
    while organization is not None and organization not in chain:
        chain.append(organization)
        organization = organizations[organization].parent if organization in organizations else None
    return chain


def _role(registry: Registry, actor: Actor, date: str | None) -> str | None:
    """Give the role of the office held on the day, or of the one that the record names."""
    held = registry.office_on(actor.id, date)
    return held[0].role if held else _roles().get((actor.office or "").partition(" of ")[0])


def _of_state(registry: Registry, actor: Actor, date: str | None) -> bool:
    """Whether somebody holds an office of a state on the day; a party's leader may be its president too."""
    held = [office for office, term in registry.held.get(actor.id, []) if date is not None and covers(term, date)]
    return any(office.organization is None for office in held) or (not held and bool(actor.country) and actor.organization is None)


@cache
def _roles() -> dict[str, str]:
    return {role.en: identifier for identifier, role in load_registry().roles.items()}
