"""Bodies of many people: «وفد برلماني تونسي», «مسؤولين في وزارة الخارجية السودانية», «برخی نمایندگان مجلس», «وزراء خارجية دول الخليج»."""

import msgspec

from rasad.actors.group_names import RANKS
from rasad.actors.named_owners import BEFORE_OWNERS
from rasad.actors.titles import TitleReader
from rasad.actors.unread_owners import unread_owner
from rasad.actors.view import NAME, QUOTES, TITLE, Phrase, Reader, View, best
from rasad.text import fold_words
from rasad.text.matcher import Entry, Hit

GROUP = frozenset(["group"])
_REACH = 8  # tokens between a group's noun and the nation or body it belongs to
_MOST_WORDS = {True: 2, False: 4}  # words of its own, by whether the language is Arabic, in a row between noun and owner
# Nouns so common that only their owner makes them a party to anything; alone they are people told of before.
OWNED = frozenset(
    "states governments groups companies members people families family nations parties opposition leadership heads parliaments "
    "ambassadors leaders ministers sides".split()
)
_STANDING_FOR = "representatives"
_NOT_STOOD_FOR = OWNED | {_STANDING_FOR}
_AYATOLLAHS = "grand ayatollahs"
_ORGANS = ("central council", "central committee", "political bureau", "leadership cadre")  # of a party, which must be told too
_MEDIUM = frozenset(["organization", "byline"])
# Those who may be told with where they serve: «مقاماتی در وزارت دفاع», not «کارگران در وزارت کار».
_SERVING_IN = frozenset("officials sources diplomats experts staff representatives members parliament".split())
_TO = ("ل", "لـ")
_LINKS = {True: ("من", "في", "عن", "لدى", "باسم", "ب"), False: ("از", "در")}  # before an owner, by whether the language is Arabic
_FOLLOWING = fold_words("المرافق مرافق المرافقة المرافقين المرافقون همراه")
_TOLD_BY_KIND = frozenset(["leaders", "leadership", "parties"])  # of OWNED, those whom their kind tells
_NOTABLES = frozenset(["sheikhs", "tribal sheikhs", "notables", "elders", "scholars", "figures"])
_RELATIONS = fold_words("العلاقات والعلاقات للعلاقات بالعلاقات السياسة السياسات التجارة للتجارة والتجارة")
_MEMBERS = ("عضو", "الاعضاء")  # «کشورهای عضو اوپک»


class _Owner(msgspec.Struct):
    """Whose the group is: `iso` or body, a body every state has, a part of the world; and where the words for it end."""

    end: int
    owner: str | None = None
    body: str | None = None
    region: str | None = None


class _Found(msgspec.Struct):
    """A group while it is read: its qualifiers in English, in the order of the text, and the end of what is sure."""

    end: int
    qualifiers: list[str] = []


_DEAD = fold_words("شهید مرحوم مرحومه جانباخته الشهيد الأسير الفقيد الراحل المرحوم المعتقل المخطوف")
_MOST_OF_NAME = 4
COUNTED = "نماينده"  # after a number it tells as many as that says
_SEATED_IN = fold_words("مجلس پارلمان")
_NUMBERS = fold_words("دو سه چهار پنج شش هفت هشت نه ده چند چندین صد")
_TOWN = frozenset(["place"])
_PROVINCES, _PLACES = fold_words("استان شهرستان"), frozenset(["place", "capital"])
_MOST_MEMBERS = 1000  # of a parliament
_FIGURES = len("1000")  # longer numbers are no members, and some are too long to be read as numbers
_STATES = frozenset(["states", "governments"])
_ONE_OF_A_KIND = frozenset(["delegation", "ministers", "sources"])  # a report tells of one of an owner's, mostly


class CollectiveReader(Reader):
    """Reads the group whose noun stands at a token of one document."""

    def __init__(self, view: View, titles: TitleReader) -> None:
        super().__init__(view)
        self.titles = titles
        self._links = _LINKS[self.grammar.arabic]
        self._qualifiers = view.first_of("qualifier")
        self._known: dict[tuple[int, int], Phrase | None] = {}
        self.groups, self._bodies, self._regions = view.first_of("group"), view.first_of("body"), view.first_of("region")
        self._owners = titles.owners.union(self._bodies)
        self._stopping = NAME | TITLE | self.grammar.stopping_kinds

    def read(self, group: Hit) -> Phrase | None:
        """Give the group with what it belongs to, or as it stands where that is not said; None for what is no group by itself."""
        place = group.start, group.end
        if place not in self._known:  # a list of groups asks for its first before it is known to be none
            self._known[place] = self._read(group)
        return self._known[place]

    def _read(self, group: Hit) -> Phrase | None:
        if group.end < self.size and self.words[group.end] in _FOLLOWING:
            return None  # «والوفد المرافق له»: those who came along with a party
        kind = group.entry.value
        if kind == _AYATOLLAHS and self._is_heading(group):
            return None
        if kind == _STANDING_FOR and not self.grammar.arabic and (of_group := self._of_group(group)) is not None:
            return of_group
        if kind in _NOTABLES:
            group = self._with_their_like(group)
        found = _Found(group.end)
        owner = self._owner_within(group) if group.end > group.start + 1 else None
        if owner is None and (unread := self._of_unread(group)) is not None:
            return unread
        owner = owner or (self._owner_after(group, found) if self._is_told_of(group.end) else None)
        noun = _qualified(kind, found.qualifiers) if found.qualifiers else kind
        if owner is not None and owner.body == "parliament":
            noun = noun.replace(" of parliament", "")
        if owner is None:
            if (kind in OWNED or kind in _ORGANS) and not self._is_of_a_kind(group, found):
                return self._family(group)
            found.end = self._of_province(self._sent_by(group, found.end))
            return Phrase("group", group.start, found.end, group.start, found.end, group.prefix, english=noun)
        if noun in _STATES and not self.grammar.arabic and self._named_states(group.end):
            return None  # «کشورهای اردن، مصر و سوریه»: the countries themselves
        end = max(owner.end, found.end)
        return Phrase(
            "group", group.start, end, group.start, end, group.prefix, owner=owner.owner, english=noun, body=owner.body, region=owner.region
        )

    def _is_of_a_kind(self, group: Hit, found: _Found) -> bool:
        """«القيادات الميدانية», «الأحزاب السياسية»: whether an adjective right after an Arabic noun tells whom it means."""
        return self.grammar.arabic and found.end > group.end and group.entry.value in _TOLD_BY_KIND

    def _of_unread(self, group: Hit) -> Phrase | None:
        """«کارشناسان سازمان زمین‌شناسی عراق»: a group of a body no registry has, with its nation where that follows."""
        document = self.view.document
        last = document.sentences[document.sentence_of[group.start]][1]
        unread = unread_owner(self.words, self.hits, self.grammar, group.entry.value, group.end, last)
        if unread is None:
            return None
        end, noun = unread
        nation = self.titles.owner(end)
        owner, end = nation if nation is not None and nation[0] in self.grammar.states else (None, end)
        return Phrase("group", group.start, end, group.start, end, group.prefix, owner=owner, english=noun)

    def _family(self, group: Hit) -> Phrase | None:
        """«خانواده شهید …», «عائلة الأسير …»: the family of one whose name follows a word for the dead or the imprisoned."""
        at = group.end
        if group.entry.value != "family" or at + 1 >= self.size or self.words[at] not in _DEAD:
            return None
        end = at + 1
        while end < min(self.size, at + 1 + _MOST_OF_NAME) and self.grammar.may_be_surname(self.words[end]):
            end += 1
        return Phrase("group", group.start, end, group.start, end, group.prefix, english="family") if end > at + 1 else None

    def counted(self, at: int) -> Phrase | None:
        """«۵۰ نماینده مجلس»: after a number a Persian noun means as many as it says; None for one alone."""
        if self.words[at] != COUNTED or at == 0 or not self._is_number(self.words[at - 1]):
            return None
        following = self.words[at + 1] if at + 1 < self.size else ""
        if following == "مردم":
            return None  # «قانون بودجه ۹۹ نماینده مردم ری …»: one, who speaks
        seated = following in _SEATED_IN
        noun, end = ("members of parliament", at + 2) if seated else ("representatives", at + 1)
        return self.read(Hit(at, end, "", Entry("group", noun)))

    def _is_number(self, word: str) -> bool:
        return word in _NUMBERS or (word.isdecimal() and len(word) <= _FIGURES and 1 < int(word) <= _MOST_MEMBERS)

    def _with_their_like(self, group: Hit) -> Hit:
        """Give an Arabic group with the like of it that «و» joins: «مشايخ وأعيان ووجهاء قبيلة …» are one."""
        end = group.end
        while group.entry.value in _NOTABLES and (more := best(self.hits.get(end), GROUP)) is not None:
            if more.prefix != "و" or more.entry.value not in _NOTABLES:
                break
            end = more.end
        return group if end == group.end else msgspec.structs.replace(group, end=end)

    def _sent_by(self, group: Hit, end: int) -> int:
        """Give the end of a delegation with the people it is of: «وفدا من مشايخ وأعيان …»."""
        if not self.grammar.arabic or group.entry.value != "delegation" or self.words[end : end + 1] != ["من"]:
            return end
        people = best(self.hits.get(end + 1), GROUP)
        return self._with_their_like(people).end if people is not None and people.prefix == "" and people.entry.value in _NOTABLES else end

    def _of_province(self, end: int) -> int:
        """Give the end of a Persian group with the province it is of: «مجمع نمایندگان استان کرمانشاه», «مسئولان شهرستان میناب»."""
        if self.grammar.arabic or end + 1 >= self.size:
            return end
        if self.words[end] not in _PROVINCES:  # «علمای قم», «تجار مشهد»
            town = best(self.hits.get(end), _TOWN)
            return town.end if town is not None and self.words[end - 1] != "در" else end
        place = best(self.hits.get(end + 1), _PLACES)
        if place is not None:
            return place.end
        return end + 2 if self.grammar.may_be_surname(self.words[end + 1]) and not self.hits.get(end + 1) else end

    def _named_states(self, at: int) -> bool:
        """Whether a country's own name, not its adjective, stands at a token."""
        hits = self.hits.get(at, ())
        return any(h.entry.kind == "country" for h in hits) and not any(h.entry.kind == "demonym" for h in hits)

    def _owner_within(self, group: Hit) -> _Owner | None:
        """«قادة الفصائل الفلسطينية» names its nation itself."""
        for at in range(group.start + 1, group.end):
            owner = self._owner(at)
            if owner is not None and not (owner.body and group.entry.value.endswith("ministers")):  # «وزراء الخارجية» are of no ministry
                return owner
        return None

    def _is_told_of(self, at: int) -> bool:
        """Whether anything within reach of a group's noun, which ends at a token, can tell whose it is or what it is like."""
        near = range(at, at + _REACH)
        if self._owners.isdisjoint(near) and self._qualifiers.keys().isdisjoint(near):
            return not BEFORE_OWNERS.isdisjoint(self.words[at : at + _REACH])
        return True

    def _owner_after(self, group: Hit, found: _Found) -> _Owner | None:
        """Read on from the noun: qualifiers, words of its own, one preposition, up to the nation or body."""
        if group.entry.value == "sides":
            return self._owner(group.end) if group.end < self.size else None
        at, words, linked = group.end, 0, False
        most = _MOST_WORDS[self.grammar.arabic]
        limit = min(self.size, group.end + _REACH)
        for start in self.view.line_starts.intersection(range(at, limit)):  # «دیدار وزیران» over «شبکه المیادین …»
            limit = min(limit, start)
        while at < limit:
            word = self.words[at]
            if self.grammar.arabic and word[0] == "ل" and self._is_told_to(at):
                return None
            owner = self._owner(at)
            if owner is not None:
                self._trailing(owner, found)
                return owner
            qualifier = self._qualifiers.get(at)
            if qualifier is not None:
                found.qualifiers.append(qualifier.entry.value)
                at = qualifier.end
                if words == 0 and not linked:
                    found.end = at
                continue
            if word in self._links:
                if linked or (word == "در" and group.entry.value.rsplit(" ", 1)[-1] not in _SERVING_IN):
                    return None
                linked, words = True, 0
                at += 1
                continue
            if self.grammar.arabic and at == group.end and word.isdecimal():  # «وزراء داخلية 3 دول خليجية»
                at += 1
                continue
            joins = not self.grammar.arabic and word == "و"  # «مقامات سیاسی و نظامی هند»
            if words >= most or not (joins or self._own_word(at)) or (joins and at + 1 < limit and self._is_other(at + 1, words)):
                return None  # «شورشیان تیگرای و دولت اتیوپی»
            words += 1
            at += 1
        return None

    def _is_other(self, at: int, words: int) -> bool:
        """Whether others are named at a token behind «و»: a nation or body, or a group after `words` that tell the first one whole."""
        return self._owner(at) is not None or (words > 0 and best(self.hits.get(at), GROUP) is not None)

    def _is_heading(self, group: Hit) -> bool:
        """«مراجع تقلید و آیات عظام A و B»: whether the names of those whom a group is follow it."""
        end = group.end + (self.words[group.end : group.end + 1] in (["و"], ["،"]))
        return self.words[end : end + 1] in (["ايات"], ["حضرات"])

    def _of_group(self, group: Hit) -> Phrase | None:
        """«نمایندگان کشاورزان اصفهان»: those who stand for another Persian group, with it."""
        inner = best(self.hits.get(group.end), GROUP)
        found = self.read(inner) if inner is not None and inner.entry.value not in _NOT_STOOD_FOR else None
        if found is None:
            return None
        noun = f"{group.entry.value} of the {found.english}"
        return Phrase("group", group.start, found.end, group.start, found.end, "", owner=found.owner, english=noun, region=found.region)

    def _is_told_to(self, at: int) -> bool:
        """«مسؤولون لرويترز», «قيادات في المقاومة لـ«عكاظ»»: whether an Arabic group speaks to the medium at a token, with «ل» before it."""
        named = at if self.words[at] not in _TO else self.view.skip_quotes(at + 1)
        body = best(self.hits.get(named), _MEDIUM)
        return body is not None and (named > at or body.prefix == "ل") and self.grammar.is_medium(body.entry.value)

    def _own_word(self, at: int) -> bool:
        """Whether a word may be the group's own: no verb, name or title, nor in Arabic «and»."""
        word = self.words[at]
        if not self.grammar.may_belong(word) or (self.grammar.arabic and word[0] == "و" and len(word) > 3):
            return False
        hits = self.hits.get(at)
        return hits is None or word in _MEMBERS or best(hits, self._stopping) is None

    def _trailing(self, owner: _Owner, found: _Found) -> None:
        """Take in qualifiers after the nation: «وفد إيراني رفيع المستوى»."""
        while True:
            qualifier = self._qualifiers.get(owner.end)
            if qualifier is None or qualifier.prefix:
                return
            found.qualifiers.append(qualifier.entry.value)
            owner.end = qualifier.end

    def _owner(self, at: int) -> _Owner | None:
        word = self.words[at]
        if at not in self._owners and word not in BEFORE_OWNERS:
            return None
        if (not word[0].isalpha() and word not in "\"«“") or is_foreign_only(self.words, at):
            return None
        start = self.view.skip_quotes(at) if word in QUOTES else at
        body, region = self._bodies.get(start), self._regions.get(start)
        owner = self.titles.owner(at)
        if body is not None and body.prefix in ("", "ل", "ب") and (owner is None or owner[1] <= body.end):
            nation = self.titles.owner(body.end)
            if nation is None:
                return _Owner(body.end, "home", body.entry.value)
            return _Owner(nation[1], nation[0], body.entry.value)
        if region is not None and region.prefix in ("", "ل", "ب") and (owner is None or owner[1] <= region.end):
            english, body_id, _ = region.entry.value
            return _Owner(region.end, body_id, region=english)
        return _Owner(owner[1], owner[0]) if owner is not None else None


def _qualified(noun: str, qualifiers: list[str]) -> str:
    """Give a group's noun with what is said of it, the ranks first."""
    ranks = [word for word in qualifiers if word in RANKS]
    return " ".join([*ranks, *(word for word in reversed(qualifiers) if word not in RANKS), noun])


def is_foreign_only(words: list[str], at: int) -> bool:
    """«لجنة العلاقات الخارجية», «السياسة الخارجية»: whether the Arabic word for a ministry is only an adjective."""
    return words[at] == "الخارجيه" and at > 0 and words[at - 1] in _RELATIONS


def spoken_of(noun: str) -> str:
    """Give the word by which a group is told again: «الوفد» after «وفد من حماس»; a group of a body that only its words tell, by all."""
    if noun.startswith("delegation of the "):
        return "delegation"  # «الوفد» after «وفد نقابة المحامين»
    return noun if " of the " in noun else noun.rsplit(" ", 1)[-1]


def precise_nouns(phrases: list[Phrase]) -> dict[tuple[str, str | None, str | None], set[str]]:
    """Give the precise nouns of a report's groups, by the plain noun they end with and whose they are: one may be told by both."""
    found: dict[tuple[str, str | None, str | None], set[str]] = {}
    for phrase in phrases:
        if phrase.kind != "group" or phrase.body is not None or not (phrase.owner or phrase.region):
            continue
        noun = phrase.english or ""
        plain = noun.rsplit(" ", 1)[-1]
        if plain in _ONE_OF_A_KIND and plain != noun:
            found.setdefault((plain, phrase.owner, phrase.region), set()).add(noun)
    return found
