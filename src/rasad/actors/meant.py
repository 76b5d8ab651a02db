"""A surname that somebody known bears, in a report that nowhere tells the full name: whether it means that one.

«سلیمانی استاندار ایلام» is no commander, «آقای نجفی» may be anybody: a title that the known one never had is another's, and a surname
that many bear needs a title that fits, a rank, or an office of theirs told in the report. Whoever ever held one of the highest offices
(`Registry.is_famous`) is known by the surname alone. The rules are the same for everybody of the same kind of office.
"""

from collections.abc import Callable, Iterator
from functools import cache

from rasad.actors.choosing import addressed, fits, leads, sides_of, sides_told
from rasad.actors.coreference import bare
from rasad.actors.holders import VAGUE
from rasad.actors.registry import Registry, covers
from rasad.actors.surnames import alike, shared_surnames
from rasad.actors.view import Phrase, Title
from rasad.text import fold_words
from rasad.text.document import Document

RoleOwner = Callable[[Title], tuple[str, str | None]]

_TELLING = 60  # tokens from which a report tells of the nation of whom it names by the surname
_PARLIAMENT = frozenset("speaker deputy-speaker senate-speaker lawmaker senator committee-chair".split())
_ARMED = frozenset("commander deputy-commander chief-of-staff army-commander military-attache defence-minister".split())
_ABROAD = frozenset(
    "ambassador charge-d-affaires consul envoy special-representative un-ambassador foreign-minister deputy-foreign-minister".split()
)
_HEADS = frozenset(
    "head leader director director-general secretary-general nuclear-chief central-bank-governor judiciary-chief intelligence-chief "
    "royal-court-chief presidential-chief-of-staff political-bureau-head high-commissioner commissioner "
    "national-security-secretary".split()
)
_DEPUTIES = frozenset("deputy-head vice-president first-vice-president assistant under-secretary-general".split())
_SEATED = frozenset("professional lawmaker senator governor mayor ambassador consul charge-d-affaires".split())  # a whole calling
_SECOND = fold_words("الدين الله")  # of a first name in two words
_CLERICS = frozenset("mufti grand-imam patriarch pope".split())
# Titles that tell too little to be another's: many bear them besides an office.
_OF_ANYBODY = frozenset(["official", "source", "diplomat", "adviser", "assistant", "presidential-adviser", "coordinator", "guest", ""])
_CALLINGS = fold_words(
    "سرمربی مربی بازیکن کاپیتان مهاجم دروازه‌بان داور کشتی‌گیر خواننده کارگردان بازیگر آهنگساز بخشدار دهیار بازپرس "
    "المدرب اللاعب الحارس المهاجم المدافع الكابتن الفنان الفنانة المطرب الممثل المخرج المحامي الشاعر الروائي الإعلامي الطفل الشاب"
)
_REVERED = fold_words("حضرت حضره محترم")  # alone before a word they tell of no official: «حضرت نوح»
_RANKS = fold_words(
    "سردار امیر سرتیپ سرلشکر سپهبد سرهنگ دریادار دریابان ناخدا ژنرال شهید الفريق اللواء العميد العقيد الجنرال المشير"
)


def by_titles(names: list[Phrase]) -> list[Phrase]:
    """Give names with a title beside them first: it tells whose surname it is in the whole report."""
    return sorted(names, key=lambda name: not name.titles)


class Meant:
    """Whom the surnames of one report mean; `date` is an ISO prefix or None."""

    def __init__(
        self, document: Document, registry: Registry, date: str | None, home: str | None, role_owner: RoleOwner, phrases: list[Phrase],
    ) -> None:
        self._document, self._registry, self._date, self._role_owner = document, registry, date, role_owner
        self._home, self._phrases = home, phrases
        self._sides: set[str | None] | None = None  # countries and bodies the report tells of, once asked for
        self._told: set[str | tuple[str, str | None]] | None = None  # offices told without a name, once asked for
        self._anothers: set[str] = set()  # surnames that a title tells to be another's

    def is_meant(self, person: str, phrase: Phrase) -> bool:
        """Whether a surname, with the titles beside it, is that of a person of the registry."""
        registry, home = self._registry, self._home
        if not fits(person, phrase, registry, self._role_owner, home if self._document.language == "fa" else None):
            self._anothers.add(self._surname(phrase))
            return False
        told = self._tells_of(person)
        if not (told or leads(person, registry, self._date) or addressed(person, phrase, registry, home)):
            return False
        return self._is_theirs(person, phrase, told)

    def sides(self) -> set[str | None]:
        """Give the countries and bodies the report tells of, its own country among them."""
        if self._sides is None:
            self._sides = sides_told(self._phrases, self._registry) | {self._home}
        return self._sides

    def _tells_of(self, person: str) -> bool:
        """Whether the report tells of the side of a person, or is too short to tell of any."""
        if len(self._document.words) < _TELLING:
            return True
        sides = self.sides()
        return sides == {None} or not sides.isdisjoint(sides_of(person, self._registry))

    def _is_theirs(self, person: str, phrase: Phrase, told: bool) -> bool:
        """Whether nothing beside a surname tells it to be another's; `told`: the report tells of the person's side."""
        words = self._document.words
        surname = self._surname(phrase)
        roles = {self._role_owner(title)[0] for title in phrase.titles if not title.counterpart and not title.dependent}
        held = [office.role for office, _ in self._registry.held.get(person, ())]
        named = self._has_first_name(person, phrase.first - 1) or self._has_first_name(person, phrase.last - 2)
        if named or any(self._fits(person, title, held) for title in phrase.titles):
            return True
        famous = self._registry.is_famous(person)
        if phrase.follows_strange and not self._is_first_name_theirs(person, phrase.first - 1, famous, told):
            return False
        if self._has_calling(phrase):
            phrase.anothers = True
            self._anothers.add(surname)
            return False
        if not famous and phrase.first - phrase.start == 1 and words[phrase.start] in _REVERED:
            return False
        shared = self._is_shared(bare(" ".join(words[phrase.first : phrase.last]), phrase.prefix))
        if held and (shared or not famous) and (roles - _OF_ANYBODY if shared else roles & _SEATED):  # none of them fits, as told above
            self._anothers.add(surname)
            return False
        if (surname in self._anothers and not roles) or (shared and not told):
            return False
        if famous or not shared:
            return True
        ranked = not _ARMED.isdisjoint(held) and not _RANKS.isdisjoint(words[phrase.start : phrase.first])
        phrase.anothers = not (ranked or self._is_told(person))
        return not phrase.anothers

    def _has_calling(self, phrase: Phrase) -> bool:
        """«صالحی سرمربی تیم», «اللاعب موراليس»: whether a calling beside a surname is none of somebody who held an office."""
        words, arabic = self._document.words, self._document.language == "ar"
        at = phrase.start - 1 if arabic else phrase.last
        return 0 <= at < len(words) and (words[at] in _CALLINGS or " ".join(words[at : at + 2]) in _CALLINGS)  # «دروازه‌بان»

    def _has_first_name(self, person: str, at: int) -> bool:
        """«توباياس إلوود»: whether the word before a surname is a first name of the person, in much the same spelling."""
        word = self._document.words[at] if at >= 0 else ""
        return len(word) > 1 and any(alike(name, word) for name in self._first_names(person))

    def _is_first_name_theirs(self, person: str, at: int, famous: bool, told: bool) -> bool:
        """Whether the strange word before a surname leaves it theirs.

        It may be their first name in whatever spelling («کامچیبیک تاشیف»); somebody famous stands after other words too, where the
        report tells of their side or an adjective stands there («الراحلة ثاتشر»).
        """
        words = self._document.words
        if famous and (told or words[at].startswith("ال")):
            return True
        first = words[at - 1] if words[at] in _SECOND and at > 0 else words[at]
        return any(name[:1] == first[:1] for name in self._first_names(person))

    def _first_names(self, person: str) -> list[str]:
        return self._registry.first_names(person, self._document.language)

    def _surname(self, phrase: Phrase) -> str:
        return bare(self._document.words[phrase.last - 1], phrase.prefix)

    def _is_shared(self, surname: str) -> bool:
        """Whether a surname, without the clitics before it, is one that many bear, with the Arabic article or without."""
        forms = {surname}
        if self._document.language == "ar":
            forms |= {surname.removeprefix("ال"), "ال" + surname}
            if surname.startswith("ل"):
                forms.add("ا" + surname)  # «للجاسر» is «ل» and «الجاسر»
        return not shared_surnames(self._document.language).isdisjoint(forms)

    def _fits(self, person: str, title: Title, held: list[str]) -> bool:
        """Whether a title is of the kind of an office that a person ever held."""
        if title.counterpart or title.dependent:
            return False
        vague = title.role in VAGUE and title.owner is None and title.office is None  # of the report's own country
        if vague and self._home not in (None, self._registry.people[person].country):
            return False
        if self._registry.ever_held(person, title.role, title.owner, title.office):
            return True
        role, owner = self._role_owner(title)
        if owner in self._registry.organizations and role not in _PARLIAMENT | _ARMED:
            return False
        return not _kin(role).isdisjoint(held) or (role == "minister" and any("minister" in each for each in held))

    def _is_told(self, person: str) -> bool:
        """Whether the report tells of an office this person held by its title or its ministry: «رئیس کل بانک مرکزی … همتی»."""
        if self._told is None:
            self._told = set(self._offices_told())
        return any(
            (office.id in self._told or (office.role not in VAGUE and (office.role, office.organization or office.country) in self._told))
            and (self._date is None or covers(term, self._date))
            for office, term in self._registry.held.get(person, ())
        )

    def _offices_told(self) -> Iterator[str | tuple[str, str | None]]:
        """Give the offices told by their ids, or by role and owner."""
        for phrase in self._phrases:
            if phrase.kind == "organization" and (phrase.english or "").endswith("-ministry"):
                owner = phrase.owner if phrase.owner in self._registry.countries else self._home
                yield (phrase.english or "").removesuffix("ministry") + "minister", owner
            for title in phrase.titles[:1] if phrase.kind == "title" else ():
                if not (title.counterpart or title.dependent or title.former):
                    role, owner = self._role_owner(title)
                    yield title.office or (role, owner or self._home)


@cache
def _kin(role: str) -> frozenset[str]:
    """Give the roles of people who may bear a title: «فرمانده» is said of a chief of staff too."""
    families = [family for family in (_PARLIAMENT, _ARMED, _ABROAD, _HEADS, _DEPUTIES) if role in family]
    found = frozenset[str]().union(*families) | {role}
    if role in ("deputy-head", "deputy-minister"):
        found |= {"deputy-minister", "deputy-foreign-minister", "deputy-defence-minister", "deputy-interior-minister"}
    if role == "professional":
        found |= _CLERICS
    if role == "spokesperson":
        found |= {"foreign-ministry-spokesperson", "government-spokesperson", "presidential-spokesperson"}
    return found
