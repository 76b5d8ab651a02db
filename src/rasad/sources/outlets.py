"""The registry of outlets (`data/outlets.yml`): which one a page's address or its own name for its site belongs to.

Ids are those of the registry of actors, so that the outlet of a report and an agency it credits are one.
"""

import re
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from rasad.errors import DataError

FILE = Path(__file__).resolve().parent.parent / "data" / "outlets.yml"
_FOLDED = str.maketrans("يىكأإآةۀ", "ییکاااهه", "\u200c\u200d\u0640")
_DOMAIN = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./-]*[\w-])?")


class Outlet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An outlet: its names in three languages, the ISO code of its country, the languages it reports in, the main one first,
    its side (the state or movement it belongs to, an ISO code or an actor's id; None for one that is nobody's), the domains
    its pages stand under (with a path where several outlets share one), and its feeds."""

    names: dict[str, list[str]]
    country: str | None
    languages: list[str]
    domains: list[str]
    side: str | None = None
    feeds: list[str] = []

    @property
    def name(self) -> str:
        """Its first name in the language it mainly reports in."""
        return (self.names.get(self.languages[0]) or self.names["en"])[0]


@cache
def load_outlets(path: Path = FILE) -> dict[str, Outlet]:
    """Read the registry, by id. Raises DataError naming the file and the field that is wrong."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
        return msgspec.convert(content, dict[str, Outlet])
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise DataError(f"{path.name}: {error}") from error


def check_outlets(outlets: dict[str, Outlet]) -> list[str]:
    """Give the faults of a registry, a sentence each: every outlet has names in three languages and a domain, no two share a
    name or a domain, and feeds stand under their outlet's domains."""
    faults: list[str] = []
    names: dict[str, str] = {}
    domains: dict[str, str] = {}
    for key, outlet in outlets.items():
        if set(outlet.names) != {"en", "ar", "fa"} or not all(outlet.names.values()):
            faults.append(f"{key}: it needs names in en, ar and fa")
        if not outlet.languages or not outlet.domains:
            faults.append(f"{key}: it needs a language and a domain")
        for name in {fold(name) for forms in outlet.names.values() for name in forms}:
            if names.setdefault(name, key) != key:
                faults.append(f"{key}: {names[name]} is called {name!r} too")
        for domain in outlet.domains:
            if not _DOMAIN.fullmatch(domain):
                faults.append(f"{key}: {domain!r} is no domain; write it as example.org or example.org/path")
            if domains.setdefault(domain, key) != key:
                faults.append(f"{key}: {domains[domain]} has the domain {domain} too")
        faults += [f"{key}: the feed {feed} is not under its domains" for feed in outlet.feeds if outlet_id(feed, outlets=outlets) != key]
    return faults


def outlet_id(url: str | None, stated: str | None = None, outlets: dict[str, Outlet] | None = None) -> str | None:
    """Give the id of the outlet that a page is from, by its address or else by what it calls its site; None where neither is known."""
    known = load_outlets() if outlets is None else outlets
    if url and (found := _by_address(url, known)):
        return found
    return _names(FILE).get(fold(stated)) if stated and outlets is None else None


def outlet_name(url: str | None, stated: str | None = None) -> str | None:
    """Give the registry's name of the outlet a page is from, else what the page itself states."""
    found = outlet_id(url, stated)
    return load_outlets()[found].name if found else stated


def fold(name: str) -> str:
    """Give a name as it is compared: spellings of letters and blanks do not count."""
    return " ".join(name.casefold().translate(_FOLDED).split())


def _by_address(url: str, outlets: dict[str, Outlet]) -> str | None:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    address = host + parts.path
    while "." in host:
        fitting = [
            (len(domain), key) for domain, key in _domains(outlets).get(host, [])
            if "/" not in domain or address == domain or address.startswith(domain + "/")
        ]
        if fitting:
            return max(fitting)[1]
        host = host.partition(".")[2]
        address = host + parts.path
    return None


def _domains(outlets: dict[str, Outlet]) -> dict[str, list[tuple[str, str]]]:
    return _bundled_domains() if outlets is load_outlets() else _index(outlets)


@cache
def _bundled_domains() -> dict[str, list[tuple[str, str]]]:
    return _index(load_outlets())


def _index(outlets: dict[str, Outlet]) -> dict[str, list[tuple[str, str]]]:
    index: dict[str, list[tuple[str, str]]] = {}
    for key, outlet in outlets.items():
        for domain in outlet.domains:
            index.setdefault(domain.partition("/")[0], []).append((domain, key))
    return index


@cache
def _names(path: Path) -> dict[str, str]:
    return {fold(name): key for key, outlet in load_outlets(path).items() for forms in outlet.names.values() for name in forms}


@lru_cache(maxsize=10_000)
def outlet_in(name: str, language: str) -> str:
    """Give an outlet's first name in "en", "ar" or "fa" from the name a report carries; a name nobody in the registry has as it is."""
    found = outlet_id(None, name)
    return load_outlets()[found].names[language][0] if found else name
