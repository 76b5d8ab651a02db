"""Places that records name, with their countries, from the registry."""

from functools import cache
from typing import NamedTuple

from rasad.actors.registry import load_registry


class PlaceFound(NamedTuple):
    """A place by its English name; `country` is an ISO 3166-1 alpha-3 code, empty where it is not known."""

    name: str
    country: str
    country_name: str
    is_country: bool


def place_of(name: str | None) -> PlaceFound | None:
    """Give what is known of a place that a record names; None where it names none."""
    if not name:
        return None
    return _places().get(name) or PlaceFound(name, "", "", False)


@cache
def _places() -> dict[str, PlaceFound]:
    registry = load_registry()
    names = {identifier: country.names["en"][0] for identifier, country in registry.countries.items()}
    places = registry.places.values()
    towns = {place.en: PlaceFound(place.en, place.country or "", names.get(place.country or "", ""), False) for place in places}
    countries = {called: PlaceFound(name, iso3, name, True) for iso3, name in names.items() for called in (name, iso3)}
    return countries | towns


def place_in(name: str | None, language: str) -> str:
    """Give a place that a record names in a language, or as the record has it where no name in it is known."""
    return _called().get(name or "", {}).get(language) or name or ""


@cache
def _called() -> dict[str, dict[str, str]]:
    registry = load_registry()
    countries = {country.names["en"][0]: {key: names[0] for key, names in country.names.items()} for country in registry.countries.values()}
    return countries | {place.en: {"ar": next(iter(place.ar), ""), "fa": next(iter(place.fa), "")} for place in registry.places.values()}
