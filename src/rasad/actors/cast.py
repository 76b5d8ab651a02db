"""The cast of a report: every actor that its phrases were linked to, known or found by grammar."""

import re
from collections.abc import Callable
from functools import lru_cache, partial

import msgspec

from rasad.actors.glosses import topic_in_english
from rasad.actors.group_names import group_names
from rasad.actors.lexicon import words_of
from rasad.actors.registry import Registry
from rasad.actors.romanizing import romanize, spelled
from rasad.text import fold_word

# Words of the names of media, as folded, in English.
_IN_ENGLISH = {
    "نيوز": "News", "پرس": "Press", "برس": "Press", "بريس": "Press", "انلاين": "Online", "اونلاين": "Online", "تايمز": "Times",
    "پست": "Post", "بوست": "Post", "نت": "Net", "تيوي": "TV", "ديلي": "Daily", "پلاس": "Plus", "راديو": "Radio",
}


class CastMember(msgspec.Struct, gc=False):  # made twice as fast as a data class
    """One actor of a report. `name` is English where it is known, else as the report writes it."""

    id: str
    kind: str
    name: str
    names: dict[str, list[str]]
    known: bool
    country: str | None = None
    organization: str | None = None
    office: str | None = None
    role: str | None = None
    wikidata: str | None = None


def _in_english(language: str, word: str) -> str:
    """Give a word of a medium's name in English or as it may be spelled: «اليمامة», Al-Yamama; «الغدپرس», Al-Ghad Press."""
    folded = fold_word(word)
    if folded in _IN_ENGLISH:
        return _IN_ENGLISH[folded]
    last = next((end for end in _IN_ENGLISH if folded.endswith(end) and len(folded) > len(end) + 2), None)
    if last is not None:
        return f"{_in_english(language, word[: -len(last)])} {_IN_ENGLISH[last]}"
    return _with_article(word, lambda rest: spelled(rest, language))


def _in_letters(word: str) -> str:
    """Give it letter by letter: «اليمامة», Al-Iamamh."""
    folded = fold_word(word)
    return _IN_ENGLISH.get(folded) or _with_article(folded, lambda rest: romanize(rest).capitalize())


def _with_article(word: str, spell: Callable[[str], str]) -> str:
    folded = fold_word(word)
    article = folded.startswith("ال") and len(folded) > 4
    return ("Al-" if article else "") + spell(word[2:] if article else word)


@lru_cache(maxsize=2_048)
def _names_of(registry: Registry, organization: str) -> dict[str, list[str]]:
    """Give the names of an organisation of the registry, with those that a body of its state has."""
    body = registry.organizations[organization]
    others = [name for name in registry.body_names(organization, body.country) if name not in body.names["en"]]
    return body.names | {"en": [*body.names["en"], *others]} if others else body.names


@lru_cache(maxsize=2_048)
def _group_id(noun: str, owner: str | None, body: str | None, region: str | None) -> str:
    """Give the id of a group, by whose it is and what it is called."""
    belongs = "-".join(part for part in (owner, body, None if owner else region) if part) or "some"
    return f"group-{belongs.lower()}-{re.sub(r'[^a-z]+', '-', noun.lower())}"


@lru_cache(maxsize=2_048)
def _state_body_names(registry: Registry, identifier: str, role: str, iso: str, host: str | None) -> tuple[str, ...]:
    """Give what a body that every state has may be called in English; `host` is the country in which a mission may be."""
    names = registry.body_names(identifier, iso) or [registry.title(role, iso)]
    return (*names, *(registry.body_names(f"{identifier}-{host.lower()}", iso) if host is not None else ()))


@lru_cache(maxsize=2_048)
def _topic(surface: str, language: str) -> str | None:
    """Give in English what a ministry is about by the words it is told by, the first of them aside."""
    return topic_in_english(list(words_of(fold_word(surface)))[1:], language)


class Cast:
    """Makes actors once and gives them again by id."""

    def __init__(self, registry: Registry, language: str, date: str | None) -> None:
        self.registry = registry
        self.language = language
        self.date = date
        self.home: str | None = None  # the country that titles without a nation belong to, once that is known
        self.members: dict[str, CastMember] = {}

    def person(self, identifier: str) -> str:
        """Enter a person of the registry."""
        if identifier not in self.members:
            person = self.registry.people[identifier]
            held = self.registry.office_on(identifier, self.date)
            country = person.country or (held[0].country if held is not None else None)  # whoever serves a body of states later
            member = CastMember(identifier, "person", person.names["en"][0], person.names, True, country, wikidata=person.wikidata)
            if held is not None:
                office = held[0]
                owner = office.organization or office.country
                member.office = office.names.get("en", [None])[0] or self.registry.title(office.role, owner or "")
                member.organization = office.organization
                member.role = office.role
            self.members[identifier] = member
        return identifier

    def unknown_person(self, name: str, country: str | None, organization: str | None, office: str | None, role: str | None) -> str:
        """Enter a person found by grammar; the id is made from the name, the same for the same name."""
        identifier = "person-" + romanize(name)
        if identifier not in self.members:
            self.members[identifier] = CastMember(
                identifier, "person", name, {self.language: [name]}, False, country, organization, office, role
            )
        return identifier

    def office(self, role: str, owner: str | None, identifier: str | None, surface: str) -> str:
        """Enter an office whose holder is not known."""
        registry = self.registry
        known = registry.offices.get(identifier) if identifier else None
        if known is not None:
            owner, role = known.organization or known.country, known.role
        name = (known.names.get("en", [""])[0] if known else "") or registry.title(role, owner or "")
        key = identifier or (
            f"{owner.lower()}-{role}" if owner in registry.countries else f"{owner}-{role}" if owner else f"{role}-{romanize(surface)}"
        )
        if key not in self.members:
            country = owner if owner in registry.countries else None
            body = owner if owner in registry.organizations else None
            if body:
                country = registry.organizations[body].country
            names = {"en": [name], self.language: [surface]}
            self.members[key] = CastMember(key, "office", name, names, owner is not None, country, body, name, role)
        return key

    def organization(self, identifier: str) -> str:
        """Enter an organisation of the registry."""
        if identifier not in self.members:
            body, names = self.registry.organizations[identifier], _names_of(self.registry, identifier)
            self.members[identifier] = CastMember(
                identifier, "organization", body.names["en"][0], names, True, body.country, wikidata=body.wikidata
            )
        return identifier

    def body(self, role: str, iso: str, surface: str) -> str:
        """Enter a body that every state has: that of the registry, else one known by its country alone."""
        identifier = self.registry.state_body(role, iso)
        if identifier in self.registry.organizations:
            return self.organization(identifier)
        if identifier not in self.members:
            # «سفارت اوکراین» is the one at home, where no other is told.
            names = [*_state_body_names(self.registry, identifier, role, iso, self.home if self.home != iso else None)]
            names += [name for name in self._by_words(role, iso, surface) if name not in names]
            self.members[identifier] = CastMember(
                identifier, "organization", names[0], {"en": names, self.language: [surface]}, False, iso
            )
        return identifier

    def _by_words(self, role: str, iso: str, surface: str) -> list[str]:
        """«وزارت راه و شهرسازی»: a ministry by what its name says it is for."""
        if not role.endswith("-ministry"):
            return []
        topic = _topic(surface, self.language)
        return [f"Ministry of {topic} of {self.registry.countries[iso].names['en'][0]}"] if topic is not None else []

    def unknown_body(self, surface: str, english: list[str] | None = None, strange: int = 0) -> str:
        """Enter a body that only its own words tell; the id is made from them.

        `english` is what it may be called in English, `strange` how many of its words that only spells out.
        """
        identifier = "organization-" + romanize(surface)
        if identifier not in self.members:
            names = {self.language: [surface]} | ({"en": english} if english else {})
            name = english[0] if english and not strange else surface
            self.members[identifier] = CastMember(identifier, "organization", name, names, False)
        return identifier

    def people_of(self, person: str, surface: str, names: list[str]) -> str:
        """Enter those who serve somebody, by what they may be called in English: «معاونان وزیر نیرو»."""
        key = f"group-{person}-{names[0].partition(' ')[0].lower()}"
        if key not in self.members:
            self.members[key] = CastMember(
                key, "group", names[0], {"en": names, self.language: [surface]}, False, self.members[person].country
            )
        return key

    def office_of(self, person: str, surface: str) -> str:
        """Enter the office that speaks for somebody: «المكتب الإعلامي للحريري»."""
        member = self.members[person]
        identifier = f"office-of-{person}"
        if identifier not in self.members:
            names = [f"Office of {member.name}", f"Press office of {member.name}"]
            self.members[identifier] = CastMember(
                identifier, "organization", names[0], {"en": names, self.language: [surface]}, False, member.country
            )
        return identifier

    def unknown_medium(self, surface: str, noun: bool) -> str:
        """Enter a paper or agency of no registry; `noun`: the report calls it an agency («خبرگزاری دید»)."""
        identifier = "medium-" + romanize(surface)
        if identifier not in self.members:
            words = surface.replace("\u200c", " ").split()
            ways = [" ".join(in_english(word) for word in words) for in_english in (partial(_in_english, self.language), _in_letters)]
            plain = list(dict.fromkeys(ways))
            names = [f"{plain[0]} News Agency", *plain] if noun else plain
            self.members[identifier] = CastMember(
                identifier, "organization", names[0], {"en": names, self.language: [surface]}, False
            )
        return identifier

    def country(self, iso: str) -> str:
        """Enter a country; its id is its ISO 3166-1 alpha-3 code."""
        if iso not in self.members:
            country = self.registry.countries[iso]
            self.members[iso] = CastMember(iso, "country", country.names["en"][0], country.names, True, iso)
        return iso

    def group(
        self, noun: str, owner: str | None, surface: str, adjective: str | None, body: str | None = None, region: str | None = None
    ) -> str:
        """Enter a body of many people, named in English by its nation's adjective, its body or its part of the world.

        `owner` is a country or an organisation, `body` the kind of body of that country («parliament»).
        """
        key = _group_id(noun, owner, body, region)
        if key not in self.members:
            registry = self.registry
            country = registry.organizations[owner].country if owner in registry.organizations else owner
            names = group_names(registry, noun, owner, adjective, body, region)
            self.members[key] = CastMember(key, "group", names[0], {"en": [*names], self.language: [surface]}, False, country)
        return key
