"""Linking: which actor each phrase stands for.

Names first, then titles: by who is introduced with that title in the report, then by who in the report ever held the
office, then by who held it on the report's date. What cannot be settled stays an office, never a guess.
"""

from rasad.actors.borne import crown, ministry, movement_head, role_held
from rasad.actors.cast import Cast
from rasad.actors.choosing import choose
from rasad.actors.collectives import precise_nouns, spoken_of
from rasad.actors.coreference import (
    UNNAMED,
    alike,
    bare,
    bearers_of,
    guest_meant,
    lead_named,
    main_person,
    may_speak,
    meant_before,
    one_begins,
    told_by_same_words,
)
from rasad.actors.holders import POSTED, SENT, VAGUE, Holders
from rasad.actors.home import home_country, realm_of, realms_meant
from rasad.actors.meant import Meant, by_titles
from rasad.actors.newcomers import Told, enter_newcomers, join_first_names
from rasad.actors.owners import is_anothers, possessor, role_meant, that_country
from rasad.actors.registry import HIGHEST, POINTING_OWNERS, Registry
from rasad.actors.several import Several, read_several
from rasad.actors.view import Phrase, Title
from rasad.text import fold_word
from rasad.text.document import Document
from rasad.text.matcher import Hits

_GOVERNING = frozenset("من مع الى بين عن على في از با به در".split())  # after them a phrase is no subject
_NO_COUNTERPARTS = (None, "professional", "source")  # who tells of a minister has none to whom the minister's is told


class Linker:
    """Links the phrases of one report. `home` is the country a title without a nation belongs to, or None."""

    def __init__(self, document: Document, registry: Registry, cast: Cast) -> None:
        self.document, self.registry, self.cast = document, registry, cast
        self.adjectives, self.persian = registry.data.adjectives, document.language == "fa"
        self.home: str | None = None  # the country that titles without a nation belong to
        self.realms: dict[str, str | None] = {}  # «المملكة», «السلطنة» -> whose
        self.date = document.report.published
        self.holders = Holders(registry, cast, self.date)
        self.countries: list[str] = []  # as they are named: «این کشور» is the last one
        self.nations: set[int] = set()  # where countries are named
        self.meant: Meant  # whom surnames mean, and the sides the report tells of, once it is linked
        self.main: str | None = None
        self.lead: tuple[tuple[str, ...], str] | None = None  # the words of the lead's title, and whom the body names
        self.precise: dict[tuple[str, str | None, str | None], set[str]] = {}  # a group's plain noun and whose -> its precise ones
        self.groups: dict[str, str] = {}  # a group's noun -> the last one told
        self.told: list[tuple[tuple[str, ...], tuple[str, str | None], str]] = []  # words of titles many hold, whose, and the actor
        self.posted: dict[tuple[str, str], str] = {}  # (role, owner) -> the one posted abroad whom no name tells
        self.roles: dict[str, tuple[str, str | None]] = {}  # actor -> the title the report gives them

    def link(self, phrases: list[Phrase]) -> None:
        """Set `actor` of every phrase that can be linked."""
        countries = [phrase for phrase in phrases if phrase.kind == "country"]
        self.nations = {phrase.start for phrase in countries}
        self.home = self.holders.home = self.cast.home = home_country(self.document, self.registry, phrases)
        self.realms = realms_meant(self.registry, phrases, countries, self.home)
        names = [p for p in phrases if p.kind == "person"]
        for phrase in names:
            if phrase.full and phrase.candidates and (choice := choose(phrase, self.registry, self.date, self.home)) is not None:
                self._enter(phrase, choice)
        bearers = bearers_of(names, self.document.words, self.registry)
        self.meant = Meant(self.document, self.registry, self.date, self.home, self._role_owner, phrases)
        for phrase in by_titles([p for p in names if p.candidates and p.actor is None]):
            self._short(phrase, bearers)
        for phrase in names:
            if phrase.actor is None and phrase.titles and not phrase.full and not phrase.candidates:
                self._by_first_name(phrase)
        enter_newcomers([p for p in names if p.actor is None], bearers, self.document, self.cast, self._told_as, self._introduce)
        join_first_names(names, self.document.words)
        self.main = main_person(phrases, self.document)
        if self.persian:
            self._lead(phrases)
        self.precise = precise_nouns(phrases)
        for at, phrase in enumerate(phrases):
            if phrase.kind == "title":
                self._title(phrases, at)
            elif phrase.kind != "person":
                self._other(phrase)
            owner = phrase.owner or (phrase.titles[0].owner if phrase.titles else None)
            if owner and (told := self.registry.country_of(self._whose(owner))) is not None and told != self.home:
                self.countries.append(told)
        for phrase in phrases:  # counterparts need the others settled
            if phrase.kind == "title" and phrase.titles[0].counterpart:
                self._counterpart(phrase, phrases)

    def several(self, hits: Hits, phrases: list[Phrase]) -> list[Several]:
        """Give the plural titles that mean people of the report, once its phrases are linked."""
        return read_several(hits, phrases, self._role_of, lambda actor: self.cast.members[actor].country)

    # -- names --------------------------------------------------------------------------------------------------

    def _short(self, phrase: Phrase, bearers: dict[str, list[Phrase]]) -> None:
        """A surname: somebody introduced in full first, known or not, else the registry's own choice."""
        there = [c for c in phrase.candidates if c in self.cast.members]
        if len(there) == 1:
            self._enter(phrase, there[0])
            return
        bearing = bearers.get(bare(self.document.words[phrase.last - 1], phrase.prefix), []) if not there else []
        if bearing and phrase.last - phrase.first == 1:
            known = {bearer.actor for bearer in bearing}
            if len(known) == 1 and bearing[0].actor is not None:
                self._enter(phrase, bearing[0].actor)
            return
        choice = choose(phrase, self.registry, self.date, self.home)
        if choice is not None and self.meant.is_meant(choice, phrase):
            self._enter(phrase, choice)

    def _enter(self, phrase: Phrase, person: str) -> None:
        phrase.actor = self.cast.person(person)
        for title in phrase.titles:
            self._introduce(title, phrase.actor, self.registry.people[person].country)

    def _by_first_name(self, phrase: Phrase) -> None:
        """«أمير دولة الكويت الشيخ صباح»: the first name of who holds the office."""
        for title in phrase.titles:
            holder = self.holders.of(*self._role_owner(title), title)
            names = self.cast.members[holder].names.get(self.document.language, []) if holder is not None else []
            if any(fold_word(name).split()[0] == self.document.words[phrase.first] for name in names):
                phrase.actor = holder

    def _introduce(self, title: Title, actor: str, country: str | None) -> None:
        role, owner = self._role_owner(title)
        owner = owner or country
        if title.former:
            self.holders.former.setdefault((role, owner), actor)
        if title.former or title.counterpart:
            return
        self.holders.introduced.setdefault((role, owner), actor)
        self.holders.introduced.setdefault((role, None), actor)
        state = self.registry.country_of(owner)
        if (role in SENT or role in POSTED or role == "committee-chair") and state is not None:
            self.holders.introduced.setdefault((role, state), actor)
        if role != "minister" or not self.roles.get(actor, ("",))[0].endswith("-minister"):
            self.roles[actor] = (role, owner)

    def _role_owner(self, title: Title) -> tuple[str, str | None]:
        if title.office:
            office = self.registry.offices[title.office]
            return office.role, office.organization or office.country
        owner = self._whose(title.owner)
        if title.owner == "that":
            owner = that_country(title.role, self.countries, self.registry)
        first = self.document.words[title.start]
        return role_meant(title, owner, first, self.registry, self.date, self.cast.members), owner

    def _told_as(self, title: Title) -> Told:
        role, owner = self._role_owner(title)
        return Told(role, self.registry.country_of(owner), owner if owner in self.registry.organizations else None)

    def _whose(self, owner: str | None) -> str | None:
        """Give the country or body that «کشورمان» and «این کشور» stand for, and any other as it is."""
        if owner not in POINTING_OWNERS:
            return owner
        if owner == "home":
            return self.home
        return self.countries[-1] if owner == "that" and self.countries else None

    # -- titles, bodies, countries --------------------------------------------------------------------------------

    def _other(self, phrase: Phrase) -> None:
        if phrase.kind == "organization":
            if phrase.candidates:
                body = self.registry.organizations[phrase.candidates[0]]
                if body.parent and is_anothers(body, self.registry, phrase, self.document.words, self.home, phrase.end in self.nations):
                    phrase.actor = self.cast.unknown_body(self.document.raw(phrase.first, phrase.last))
                else:
                    phrase.actor = self.cast.organization(body.id)
            elif (owner := self._whose(phrase.owner)) in self.registry.countries and phrase.english:
                phrase.actor = self.cast.body(phrase.english, owner, self.document.raw(phrase.first, phrase.last))
        elif phrase.kind == "country":
            iso: str | None = phrase.candidates[0]
            if iso in POINTING_OWNERS:
                phrase.kind = "none" if iso == "its" else phrase.kind
                iso = realm_of(self.document.words[phrase.first], self.realms, self.home) if iso == "home" else self._whose(iso)
            if iso:
                phrase.actor = self.cast.country(iso)
                self.countries.append(iso)
        elif phrase.kind == "group":
            phrase.actor = self._group(phrase)

    def _group(self, phrase: Phrase) -> str:
        """A body of many people; one told without its nation is the last of its kind, «الوفد» after «وفد من حماس»."""
        noun = phrase.english or "group"
        owner = self._whose(phrase.owner)
        kind = spoken_of(noun)
        if owner is None and phrase.region is None and kind in self.groups:
            return self.groups[kind]
        told = self.precise.get((noun, phrase.owner, phrase.region)) if self.precise and phrase.body is None else None
        noun = told.pop() if told is not None and len(told) == 1 else noun  # «وزراء الخليج» where «وزراء خارجية دول الخليج» are told
        surface = self.document.raw(phrase.first, phrase.last)
        actor = self.groups[kind] = self.cast.group(
            noun, owner, surface, self.adjectives.get(owner or ""), phrase.body if owner else None, phrase.region
        )
        return actor

    def _lead(self, phrases: list[Phrase]) -> None:
        """Join the title of the lead and the name of the body, where the title is nobody's whom the registry or the report tells."""
        title, name = lead_named(phrases, self.document) or (None, None)
        if title is None or name is None or name.actor is None or title.titles[0].counterpart or title.titles[0].former:
            return
        if any(self._is_held(each) for each in title.titles):
            return
        role, owner = self._role_owner(title.titles[0])
        member = self.cast.members[name.actor]
        told = self.roles.get(name.actor, (member.role, None))[0]
        country = self.registry.country_of(owner)
        held = [office.role for office, _ in self.registry.held.get(name.actor, ())]
        if role in VAGUE:
            joins = alike(told, role) and HIGHEST.isdisjoint(held)
        else:
            ministers = role.endswith("minister") and any(each.endswith("minister") for each in held)
            joins = ministers or any(alike(each, role) for each in held) or (alike(told, role) and not member.known)
        if role in UNNAMED or not joins or (member.country or country or self.home) != (country or self.home):
            return
        self.lead = tuple(self.document.words[title.first : title.last]), name.actor
        if not member.known and member.office is None:
            member.country, member.office = country, self.document.raw(title.first, title.last)
        if role not in VAGUE:
            self._introduce(title.titles[0], name.actor, country)

    def _is_held(self, title: Title) -> bool:
        """Whether somebody has a title already, who is not of another country than the report's where the title names none."""
        holder = self.holders.of(*self._role_owner(title), title)
        country = self.cast.members[holder].country if holder is not None else None
        return holder is not None and (title.owner is not None or country in (None, self.home))

    def _title(self, phrases: list[Phrase], at: int) -> None:
        """Link a title that stands alone; counterparts wait until the others are settled."""
        phrase, title = phrases[at], phrases[at].titles[0]
        if title.role == "guest":
            whose = self.document.words[phrase.last - 1].endswith(("ه", "ها", "خود"))
            phrase.actor = guest_meant(phrases, at, lambda actor: self.cast.members[actor].country, self.home, whose)
            phrase.kind = "title" if phrase.actor is not None else "none"
        elif title.owner == "its":
            self._possessed(phrases, at)
        elif not title.counterpart:
            phrase.actor = self._title_alone(phrases, at)

    def _title_alone(self, phrases: list[Phrase], at: int) -> str:
        phrase = phrases[at]
        if self.lead is not None:
            words = tuple(self.document.words[phrase.first : phrase.last])
            if words == self.lead[0] or one_begins(words, self.lead[0]):
                return self.lead[1]
        role, owner = self._role_owner(phrase.titles[0])
        if owner is None and phrase.titles[0].owner == "that":  # «نخست‌وزیر این کشور» of a country that is not told
            return self._vague(role, owner, self.document.raw(phrase.first, phrase.last))
        at_home = self.holders.at_home(role) if owner is None and not phrase.titles[0].former and not phrase.titles[0].dependent else None
        if (known := told_by_same_words(phrases, at, self.document, owner) or at_home) is not None:
            return known
        before = meant_before(phrases, at, self.document, self._role_of, self._belongs, self._is_free)
        headed = movement_head(phrases, at, self.document.words, self.registry, self.date)
        return headed or before or self._titled(phrases, at)

    def _possessed(self, phrases: list[Phrase], at: int) -> None:
        """«وزير خارجيتها», «وزير خارجيته»: of the country that acts, or of the man's; nobody where none is told."""
        words, sentences = self.document.words, self.document.sentence_of
        self.meant.sides()  # those told without this title, which is given to one of them here
        iso = possessor(phrases, at, words, sentences, self._is_free, lambda p: self.cast.members[p.actor or ""].country)
        phrases[at].titles[0].owner = phrases[at].owner = iso
        phrases[at].kind = "title" if iso is not None else "none"
        linked = self._title_alone if self.persian else self._titled
        phrases[at].actor = linked(phrases, at) if iso is not None else None

    def _titled(self, phrases: list[Phrase], at: int) -> str:
        titles = phrases[at].titles
        role, owner = self._role_owner(titles[0])
        for title in titles:
            found = self.holders.of(*(self._role_owner(title) if title is not titles[0] else (role, owner)), title)
            if found is not None:
                return found
        surface = self.document.raw(phrases[at].first, phrases[at].last)
        if titles[0].former:  # «رئیس جمهور اسبق آمریکا» whom the report does not name
            return self._vague(role, owner, surface)
        if owner is None and role not in VAGUE:
            owner = crown(role, self.home, self.meant.sides, self.registry)
        identifier = titles[0].office or (f"{owner.lower()}-{role}" if owner in self.registry.countries else None)
        office = self.holders.office(role, owner) if owner else None
        if office is None and titles[0].office is None:
            meant = self._main(phrases, at, role, owner)
            if meant is not None or role in VAGUE:
                return meant or self._vague(role, owner, surface)
        return self.cast.office(role, owner, office.id if office else identifier, surface)

    def _main(self, phrases: list[Phrase], at: int, role: str, owner: str | None) -> str | None:
        """The report's one speaker, where the title opens a clause, is nobody else's, and is like those they have."""
        said = phrases[at]
        if self.main is None or said.prefix or not may_speak(self.document, phrases, at) or said.titles[0].dependent:
            return None
        member = self.cast.members[self.main]
        if owner is not None and self.registry.country_of(owner) not in (None, self.home, member.country):
            return None
        known = self.roles.get(self.main)
        return self.main if alike(known[0] if known else member.role, role) else None

    def _vague(self, role: str, owner: str | None, surface: str) -> str:
        """A title that many hold: one actor for each wording."""
        if role in POSTED and owner and (role, owner) in self.posted:
            return self.posted[(role, owner)]  # «السفير الإيراني», «السفير الإيراني في عمان»: one man in one report
        words = tuple(fold_word(surface).split())
        same = next((actor for told, whose, actor in self.told if whose == (role, owner) and one_begins(words, told)), None)
        if same is not None:
            return same  # «رئيسة اللجنة» after «رئيسة اللجنة الدولية …»
        key = self.cast.office(role, None, None, surface)
        self.told.append((words, (role, owner), key))
        if owner:
            self.posted.setdefault((role, owner), key)
        member = self.cast.members[key]
        member.country = self.registry.country_of(owner)
        if owner:
            names = [self.registry.title(role, owner)]
            if role in UNNAMED and owner in self.adjectives:
                names.insert(0, f"{self.adjectives[owner]} {role}")
            member.name = names[0]
            member.names = {**member.names, "en": names}
        return key

    def _counterpart(self, phrase: Phrase, phrases: list[Phrase]) -> None:
        """«نظيره السعودي», «همتای عراقی خود»: the holder of the other's office elsewhere."""
        title = phrase.titles[0]
        title.owner = self._whose(title.owner)
        if title.owner is None:
            phrase.kind = "none"
            return
        other = self._counterpart_of(phrase, phrases)
        if other is None:
            return
        role = self._role_of(other) or ""
        if title.several:
            self._counterparts(phrase, role)
            return
        found = self.holders.of(role, title.owner, Title(title.start, title.end, role, title.owner))
        surface = self.document.raw(phrase.first, phrase.last)
        identifier = f"{title.owner.lower()}-{role}" if title.owner in self.registry.countries else None
        phrase.actor = found or self.cast.office(role, title.owner, identifier, surface)

    def _counterparts(self, phrase: Phrase, role: str) -> None:
        """«نظراءه في دول مجلس التعاون الخليجي»: a group of those who hold the other's office in a body's states."""
        owner = phrase.titles[0].owner
        phrase.kind = "group" if owner in self.registry.organizations and role in self.registry.roles else "none"
        if phrase.kind == "group":
            noun = self.registry.roles[role].en.lower() + "s"
            phrase.actor = self.cast.group(noun, owner, self.document.raw(phrase.first, phrase.last), None)

    def _counterpart_of(self, phrase: Phrase, phrases: list[Phrase]) -> Phrase | None:
        """Whose counterpart it is: the nearest before of another country, one that no preposition governs before the others."""
        named = next((other for other in phrases if other.actor in phrase.candidates), None)
        if named is not None:  # «همتای سوری پوتین»
            return named
        at = phrases.index(phrase)
        country = self.registry.country_of(phrase.titles[0].owner)
        fitting = [
            other for other in reversed(phrases[max(0, at - 8) : at])
            if other.actor is not None and self._role_of(other) not in _NO_COUNTERPARTS
            and not (other.titles and other.titles[0].counterpart)
            and (country is None or self.cast.members[other.actor].country != country)
        ]
        return next((other for other in fitting if self._is_free(other)), fitting[0] if fitting else None)

    def _is_free(self, phrase: Phrase) -> bool:
        """Whether no preposition governs a phrase, so that it can be a subject."""
        governed = phrase.start > 0 and self.document.words[phrase.start - 1] in _GOVERNING
        return not governed and phrase.prefix not in ("ب", "ل", "وب", "ول")

    def _belongs(self, phrase: Phrase, owner: str) -> bool:
        """Whether a phrase's actor is of a country, or of a body or an office of it."""
        if phrase.actor is None:
            return False
        member = self.cast.members[phrase.actor]
        if owner == "home":
            owner = self.home or owner
        if owner in self.registry.organizations and member.role not in UNNAMED:
            return member.organization == owner or any(o.organization == owner for o, _ in self.registry.held.get(phrase.actor, []))
        return member.country == (self.registry.country_of(owner) or owner)

    def _role_of(self, phrase: Phrase) -> str | None:
        member = self.cast.members.get(phrase.actor or "")
        told = self.roles.get(phrase.actor or "", (None, None))[0]
        held = self.registry.held.get(phrase.actor or "", [])
        if phrase.titles and not phrase.titles[0].counterpart:
            return ministry(self._role_owner(phrase.titles[0])[0], (member.role if member is not None else None, told), held)
        if phrase.kind not in ("person", "title") or member is None:
            return None
        if told is not None:
            return ministry(told, (member.role,), held)
        return member.role or role_held(held, self.date is not None)
