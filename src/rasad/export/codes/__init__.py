"""Codes of other schemes: countries, organisations, the Goldstein scale, PLOVER's quad classes, as tables beside this file."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

_NONE = "-"


class CountryCodes(NamedTuple):
    """A country in other schemes; an empty text where a scheme has none."""

    iso2: str = ""
    fips: str = ""
    cameo: str = ""
    cow: str = ""


def country_codes(iso3: str | None) -> CountryCodes:
    """Give the codes of a country by its ISO 3166-1 alpha-3 code."""
    return _countries().get(iso3 or "", CountryCodes())


def group_code(organization: str) -> str | None:
    """Give CAMEO's code of an organisation, where it has one."""
    return _groups().get(organization)


def goldstein(cameo: str) -> float | None:
    """Give the Goldstein scale of a CAMEO code, or that of the code above it."""
    while cameo:
        if cameo in _goldstein():
            return _goldstein()[cameo]
        cameo = cameo[:-1]
    return None


def quad_class(cameo: str) -> int:
    """Give GDELT's quad class of a CAMEO code: 1 and 2 cooperation in words and deeds, 3 and 4 conflict in words and deeds."""
    root = int(cameo[:2])
    return 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4


def plover_class(kind: str, mode: str | None) -> tuple[str, str]:
    """Give quad class and intensity of a PLOVER type and mode, the type's own where the mode has none."""
    table = _plover()
    return table.get((kind, mode or "")) or table.get((kind, "")) or ("", "")


def _rows(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    rows = [["" if cell == _NONE else cell for cell in line.split("\t")] for line in lines if line and not line.startswith("#")]
    return rows[1:]


@cache
def _countries() -> dict[str, CountryCodes]:
    return {iso3: CountryCodes(*codes) for iso3, *codes in _rows("countries.tsv")}


@cache
def _groups() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("groups.tsv")}


@cache
def _goldstein() -> dict[str, float]:
    return {code: float(scale) for code, scale in _rows("goldstein.tsv")}


@cache
def _plover() -> dict[tuple[str, str], tuple[str, str]]:
    return {(kind, mode): (quad, intensity) for kind, mode, quad, intensity in _rows("plover.tsv")}
