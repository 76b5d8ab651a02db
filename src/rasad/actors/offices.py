"""Offices as people read them: records hold an office in English («Foreign Minister of Iran»), pages show it in their language."""

from functools import cache

from rasad.actors.registry import load_registry

_OF = " of "


def office_in(office: str, language: str) -> str | None:
    """Give an office that a record holds in "ar" or "fa": «وزير الخارجية (إيران)»; None where there are no words for it."""
    named = _offices().get(office, {}).get(language) or _roles().get(office, {}).get(language)
    if named:
        return named
    for at in _ends(office):  # of «Minister of State for Defence Affairs of Oman» the longest role counts
        role, owner = _roles().get(office[:at]), _owners().get(office[at + len(_OF) :])
        if role and owner and role.get(language) and owner.get(language):
            return f"{role[language]} ({owner[language]})"
    return None


def _ends(office: str) -> list[int]:
    ends, at = [], office.rfind(_OF)
    while at > 0:
        ends.append(at)
        at = office.rfind(_OF, 0, at)
    return ends


@cache
def _roles() -> dict[str, dict[str, str]]:
    return {role.en: {"ar": role.ar, "fa": role.fa} for role in load_registry().roles.values()}


@cache
def _offices() -> dict[str, dict[str, str]]:
    named = [office.names for office in load_registry().offices.values() if office.names.get("en")]
    return {names["en"][0]: {language: forms[0] for language, forms in names.items() if forms} for names in named}


@cache
def _owners() -> dict[str, dict[str, str]]:
    registry = load_registry()
    owners = [owner.names for owner in registry.organizations.values()] + [country.names for country in registry.countries.values()]
    return {names["en"][0]: {language: forms[0] for language, forms in names.items() if forms} for names in owners}
