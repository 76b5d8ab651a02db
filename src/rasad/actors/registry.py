"""The registry: people, organisations, offices with their holders by date, countries and places.

Data are YAML files in `data/` (actors by country, roles, places) plus CLDR's territory names; they are read once and
kept compiled in the user's cache.
"""

import datetime
from functools import cache
from typing import Any

import msgspec

from rasad.languages import load_nations
from rasad.languages.loading import PACKAGE, cached, read_yaml
from rasad.text import fold_word

DATA = PACKAGE / "data"
Names = dict[str, list[str]]
POINTING_OWNERS = ("home", "that", "its")  # whose a title is, where only the report can tell: «کشورمان», «این کشور», «وزير خارجيتها»
MEDIA = frozenset(["agency", "newspaper", "broadcaster"])  # kinds of organisations that report
# The highest offices, whose holders the registry knows well: somebody with other offices is not meant by such a title and a surname.
HIGHEST = frozenset("president king emir sultan prime-minister foreign-minister crown-prince speaker".split())
FAMOUS = HIGHEST | {"supreme-leader", "first-vice-president"}  # who ever held one of these is known by the surname alone
_MISSIONS = ("embassy", "consulate")
_OTHER_NAMES = 3  # of a country in English besides CLDR's
_WITHDRAWN = frozenset(["BUR", "DDR", "FXX", "TMP", "YMD", "ZAR"])  # codes of ISO 3166-1 that CLDR still gives for today's states
# Errands and seats that their holders have besides an office of government, or under one.
_ERRANDS = frozenset(["envoy", "representative", "special-representative", "adviser", "presidential-adviser", "assistant", "member"])


class Role(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an office is: its name in three languages, whether a country or a body has it, whether one person holds it at a time."""

    en: str
    ar: str = ""
    fa: str = ""
    scope: str = "country"
    single: bool = True


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A public figure; `short` are forms used alone after a first mention."""

    id: str
    names: Names
    short: Names = {}
    country: str | None = None
    wikidata: str | None = None


class Organization(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A body; `kind` is ministry, armed-force, movement, party, agency, newspaper, international …"""

    id: str
    names: Names
    kind: str = "other"
    country: str | None = None
    short: Names = {}
    wikidata: str | None = None
    parent: str | None = None


class Term(msgspec.Struct, frozen=True, rename={"start": "from", "end": "to"}):
    """One holder's time in an office: ISO prefixes, as precise as known; `end` None is still in office or not known."""

    holder: str
    start: str | None = None
    end: str | None = None
    acting: bool = False


class Office(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An office of a country (its id is the country and the role) or of an organisation."""

    id: str
    role: str
    terms: list[Term] = []
    country: str | None = None
    organization: str | None = None
    names: Names = {}
    single: bool = True


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A town or region; `ordinary` forms are ordinary words too."""

    id: str
    en: str
    ar: list[str]
    fa: list[str]
    country: str | None = None
    ordinary: list[str] = []


class Country(msgspec.Struct, frozen=True):
    """A territory of ISO 3166-1, by alpha-3 code, with CLDR's names."""

    id: str
    names: Names


class RegistryData(msgspec.Struct, frozen=True):
    """Everything read from the data files; `bylines` are names that only a byline or a credit tells.

    `bodies` are what bodies of states are called in English, `adjectives` the English ones of nations.
    """

    people: list[Person]
    organizations: list[Organization]
    offices: list[Office]
    countries: list[Country]
    places: list[Place]
    roles: dict[str, Role]
    bylines: dict[str, Names] = {}
    bodies: dict[str, list[str]] = {}
    adjectives: dict[str, str] = {}


class ActorsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of data/actors; entries take the file's country where they give none."""

    country: str | None = None
    people: list[dict[str, Any]] = []
    organizations: list[dict[str, Any]] = []
    offices: list[dict[str, Any]] = []


def _plain(value: Any) -> Any:
    """Give YAML's dates and years as ISO strings."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _countries() -> list[Country]:
    from babel import Locale
    from babel.core import get_global

    names = {language: Locale(language).territories for language in ("en", "ar", "fa")}
    out = []
    for alpha3, alpha2 in sorted(get_global("territory_aliases").items()):
        if len(alpha3) == 3 and alpha3.isalpha() and alpha3 not in _WITHDRAWN and len(alpha2) == 1 and alpha2[0] in names["en"]:
            out.append(_country(alpha3, {language: territories[alpha2[0]] for language, territories in names.items()}))
    if not any(country.id == "XKX" for country in out):
        out.append(_country("XKX", {language: territories["XK"] for language, territories in names.items()}))
    return out


def _country(iso: str, names: dict[str, str]) -> Country:
    """CLDR's name in each language; in English what else the country is called, after it."""
    nation = load_nations("en").get(iso)
    others = [name for name in nation.names if name != names["en"]][:_OTHER_NAMES] if nation is not None else []
    return Country(id=iso, names={language: [name, *(others if language == "en" else [])] for language, name in names.items()})


def _build() -> RegistryData:
    people, organizations, offices = [], [], []
    for path in sorted((DATA / "actors").glob("*.yml")):
        content = read_yaml(path, ActorsFile)
        home = {"country": content.country} if content.country else {}
        people += [msgspec.convert(home | _plain(entry), Person, strict=False) for entry in content.people]
        organizations += [msgspec.convert(home | _plain(entry), Organization, strict=False) for entry in content.organizations]
        offices += [msgspec.convert(home | _plain(entry), Office, strict=False) for entry in content.offices]
    return RegistryData(
        people=people, organizations=organizations, offices=offices, countries=_countries(),
        places=read_yaml(DATA / "places.yml", list[Place]), roles=read_yaml(DATA / "roles.yml", dict[str, Role]),
        bylines=read_yaml(DATA / "bylines.yml", dict[str, Names]), bodies=read_yaml(DATA / "bodies.yml", dict[str, list[str]]),
        adjectives={iso: nation.adjective[0] for iso, nation in load_nations("en").items() if nation.adjective},
    )


class Registry:
    """The registry with its indexes. Dates are ISO prefixes."""

    def __init__(self, data: RegistryData) -> None:
        self.data = data
        self.people = {person.id: person for person in data.people}
        self.organizations = {body.id: body for body in data.organizations}
        self.offices = {office.id: office for office in data.offices}
        self.countries = {country.id: country for country in data.countries}
        self.places = {place.id: place for place in data.places}
        self.roles = data.roles
        self.office_of: dict[tuple[str, str], Office] = {}
        self.held: dict[str, list[tuple[Office, Term]]] = {}
        for office in data.offices:
            owner = office.organization or office.country
            if owner:
                self.office_of.setdefault((office.role, owner), office)
            for term in office.terms:
                self.held.setdefault(term.holder, []).append((office, term))

        states: dict[str, str | None] = {iso: iso for iso in self.countries}
        self._states = states | {body.id: body.country for body in data.organizations}
        self._parliaments: dict[str, str] = {}
        for body in data.organizations:
            if body.kind == "parliament" and body.country:
                self._parliaments.setdefault(body.country, body.id)
        self._ever: dict[str, list[str]] = {}  # by office, everybody who held it, once asked for
        self._outlets: dict[str, str | None] | None = None
        self.media = frozenset(body.id for body in data.organizations if body.kind in MEDIA)

    def outlet_country(self, outlet: str | None) -> str | None:
        """Give the country of the outlet a report names, in any language's spelling, or None."""
        if not outlet:
            return None
        if self._outlets is None:
            self._outlets = {
                fold_word(form): body.country
                for body in self.data.organizations if body.kind in MEDIA
                for forms in body.names.values() for form in forms
            }
        return self._outlets.get(fold_word(outlet))

    def is_medium(self, actor: str) -> bool:
        """Whether an actor is an agency, a paper or a broadcaster: it reports and takes no part."""
        return actor in self.media

    def country_of(self, owner: str | None) -> str | None:
        """Give the country that a title's owner is, or is a body of."""
        if owner is None:
            return None
        if owner in self._states:
            return self._states[owner]
        state = owner[:3].upper() if owner[3:4] == "-" else None  # «geo-parliament», a body of a state
        return state if state in self.countries else None

    def state_body(self, role: str, iso: str) -> str:
        """Give the id of a body that every state has; `role` is foreign-ministry, government, parliament, army …"""
        if role == "parliament":
            return self._parliaments.get(iso, f"{iso.lower()}-parliament")
        return f"{iso.lower()}-{'armed-forces' if role == 'army' else role}"

    def body_names(self, body: str, iso: str | None) -> list[str]:
        """Give what a body of a state may be called in English, by its id («irn-foreign-ministry»); none for any other body."""
        role = body[4:] if iso is not None and body.startswith(f"{iso.lower()}-") else ""
        role = "parliament" if iso is not None and body == self._parliaments.get(iso) else role
        if iso not in self.countries or not role:
            return []
        kind, _, host = role.rpartition("-")
        if kind in _MISSIONS and host.upper() in self.countries:
            return self._mission_names(kind, iso, host.upper())
        country = self.countries[iso].names["en"][0]
        forms = self.data.bodies.get(role, [])
        adjective = self.data.adjectives.get(iso)
        return [form.format(country=country, adjective=adjective) for form in forms if adjective or "{adjective}" not in form]

    def _mission_names(self, kind: str, iso: str, host: str) -> list[str]:
        """«Embassy of Iran in Lebanon», «Embassy of Iran in Beirut»."""
        nation = load_nations("en").get(host)
        where = [self.countries[host].names["en"][0], *(nation.capital[:1] if nation is not None else [])]
        return [f"{name} in {place}" for name in self.body_names(f"{iso.lower()}-{kind}", iso) for place in where]

    def known(self, person: str) -> bool:
        """Whether there is an entry for this holder of an office; the check of the registry names those without."""
        return person in self.people

    def ever_held(self, person: str, role: str, owner: str | None, office: str | None) -> bool:
        """Whether a person ever held a role (of `owner`, where that is said) or an office, by its id."""
        return any(
            office == held.id or (role == held.role and owner in (None, *POINTING_OWNERS, held.country, held.organization))
            for held, _ in self.held.get(person, ())
        )

    def first_names(self, person: str, language: str) -> list[str]:
        """Give the first words of a person's names in a language, folded."""
        return [fold_word(form).split()[0] for form in self.people[person].names.get(language, [])]

    def is_famous(self, person: str) -> bool:
        """Whether a person ever held one of the `FAMOUS` offices of a country, or was the speaker of a parliament."""
        return any(
            office.role in FAMOUS and (office.organization is None or office.role == "speaker") for office, _ in self.held.get(person, ())
        )

    def holders(self, office: Office, date: str | None) -> list[str]:
        """Give who held `office` on `date` (an ISO prefix), the latest first; everybody who ever did where it is None."""
        if date is None:
            ever = self._ever.get(office.id)
            if ever is None:
                ever = self._ever[office.id] = list(dict.fromkeys(t.holder for t in reversed(office.terms) if self.known(t.holder)))
            return ever  # kept, and so not to be changed
        found = [term for term in office.terms if covers(term, date) and term.holder in self.people]
        if len(found) > 1:
            found.sort(key=lambda term: term.start or "", reverse=True)
        return [term.holder for term in found]

    def office_on(self, person: str, date: str | None) -> tuple[Office, Term] | None:
        """Give the office `person` held on `date`; None where none is known or date is None.

        Of several, one of government comes before an errand (envoy, deputy, adviser), then the one that began last.
        """
        if date is None:
            return None
        found = [pair for pair in self.held.get(person, ()) if covers(pair[1], date)]
        return max(found, key=lambda pair: (pair[0].role not in _ERRANDS, pair[1].start or ""), default=None)

    def title(self, role: str, owner: str) -> str:
        """Give the English title of a role: «Foreign Minister of Iran»."""
        name = self.roles[role].en if role in self.roles else role.replace("-", " ").title()
        if owner in self.countries:
            return f"{name} of {self.countries[owner].names['en'][0]}"
        if owner in self.organizations:
            return f"{name} of {self.organizations[owner].names['en'][0]}"
        return name


def covers(term: Term, date: str) -> bool:
    """Whether `date` may lie in the term; a bound given less precisely than the date covers all of its own time."""
    start, end = term.start, term.end
    if start is None:
        return end is not None and date[: len(end)] <= end[: len(date)]
    return date[: len(start)] >= start[: len(date)] and (end is None or date[: len(end)] <= end[: len(date)])


@cache
def load_registry() -> Registry:
    """Read the bundled registry; raises DataError where a file breaks its schema."""
    names = PACKAGE / "languages" / "en" / "nations.yml"
    files = [*(DATA / "actors").glob("*.yml"), *(DATA / f"{name}.yml" for name in ("places", "roles", "bylines", "bodies")), names]
    return Registry(cached("registry", files, RegistryData, _build))
