"""Names of people: those of the registry, and those told by grammar alone."""

from typing import NamedTuple

from rasad.actors.gentlemen import surnames_alone
from rasad.actors.led_names import led_name_end
from rasad.actors.surnames import follows_given, is_said_of, is_word, longer_surname, respelled
from rasad.actors.view import BEFORE_NAME, BODY, COMMAS, EVER, GIVEN, QUOTES, STRANGE, TITLE, WHOLE, Reader, Title, View, best
from rasad.text import fold_words
from rasad.text.matcher import Hit

_TAKEN = BODY | TITLE | BEFORE_NAME | frozenset(["country", "group", "body", "pronoun", "side", "demonym", "place", "several", "joint"])
# Persian courtesies and ranks after which a single surname is somebody.
_ADDRESSING = fold_words(
    "آقای خانم دکتر مهندس پروفسور پرفسور الله الاسلام المسلمین سردار سرلشکر سرتیپ قاضی دریادار ملا مولوی جنرال ژنرال داکتر انجنیر"
)
_SURNAME_ENDS = fold_words("زاده نژاد پور فر نیا منش راد پناه دوست خواه")
_JOINED_ENDS = fold_words("زاده نژاد پور نیا منش")  # which are no words by themselves
_KUNYAS = frozenset(["ابو", "ام"])
_FATHERS = frozenset(["بن", "ال"])
_GOING_ON = _JOINED_ENDS | _FATHERS
_THRONES = frozenset("king emir sultan crown-prince".split())  # whose holders are called by the first name: «أمير الكويت الشيخ صباح»
_PREPOSITIONS = frozenset(["علي", "الي"])  # written so for «على» and «إلى» too; the names stand with a surname
_LANDS = frozenset(["country", "place"])
_OTHER = BODY | frozenset(["country", "title", "place", "group", "cue", "month", "weekday", "day"])


class Name(NamedTuple):
    """A name on the tokens `[first, last)`; `candidates` are registry ids, `full` is False for a surname alone."""

    first: int
    last: int
    candidates: list[str]
    full: bool


class NameReader(Reader):
    """Reads the name that begins at a token of one document."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.interviewed = {} if view.grammar.arabic else {**surnames_alone(view), **self._interviews()}
        self._weekdays, self._demonyms, self._regions = view.first_of("weekday"), view.first_of("demonym"), view.first_of("region")
        self._ask = view.asked.append
        self.begins = view.first_of("person").keys() | self.interviewed.keys()  # where somebody is named whatever stands before

    def name(self, at: int, led: bool, titles: list[Title] | None = None, comma: bool = False) -> Name | None:
        """Give the name at `at`; `led`: a title or courtesy stands before it, `comma`: with a comma between."""
        self._ask(at)
        if at >= self.size or not (led or at in self.begins or self.view.name_kinds[at] or self.words[at] in self.view.short_words):
            return None  # nobody known is called by the word, nor may it open a name by itself
        hits = self.hits.get(at)
        if self.grammar.is_stopping(self.words[at]) and not (at in self.begins and self._opens_known(hits)):
            return self._after_nation(at, titles) if led and not comma else None
        if led and not comma and self.grammar.arabic and (longer := self._before_anothers(at, hits)) is not None:
            return longer
        people = _people(hits, led) if hits is not None and at in self.begins else []
        if not people:
            return self._nobody_known(at, led, titles, comma)
        return None if not led and self._is_mere_word(at, people) else self._known_name(at, people, led, titles, comma)

    def _is_mere_word(self, at: int, people: list[Hit]) -> bool:
        """Whether an ordinary word names nobody, although somebody has it for a surname: he is not told of, and no name goes on with it."""
        view, longest = self.view, people[0]
        if longest.end > at + 1 or view.name_kinds[at] or view.name_kinds[at + 1] & WHOLE or view.short_names or at in self.interviewed:
            return False
        if not self.grammar.is_ordinary(self.words[at], longest.prefix) or (at + 1 < self.size and self.words[at + 1] in _GOING_ON):
            return False
        return not any(hit.entry.value[1] or hit.entry.value[0] in view.introduced for hit in people)

    def _known_name(self, at: int, people: list[Hit], led: bool, titles: list[Title] | None, comma: bool) -> Name | None:
        """Give the name at a token at which somebody known may be named."""
        end = people[0].end  # the longest stands first
        longest = people if len(people) == 1 else [hit for hit in people if hit.end == end]
        full = longest[0].entry.value[1] or (len(longest) > 1 and any(hit.entry.value[1] for hit in longest))
        if not full:
            settled, name = self._surname_alone(at, end, longest, led, titles, comma)
            if settled:
                return name
        other = self._other(at, longest)
        if other is not None and (other.end > end or (other.end == end and not led and not full)):
            return None
        if not self.grammar.arabic and end < self.size and self.words[end] in _JOINED_ENDS:
            return self._with_ending(at, end, full, led)
        if full:
            longest = [hit for hit in longest if hit.entry.value[1]]
            if (surname := self._surname_after(at, end)) is not None:
                return surname
            end = self._with_fathers(end)
        elif end == at + 1 and (self.words[at] in _PREPOSITIONS or (not self.grammar.arabic and self.view.joined_after(at))):
            return None
        elif end == at + 1 and not led and self.view.name_kinds[end] & WHOLE and self._before_given(end):
            return Name(at, end + 1, [], True)
        elif not led and end == at + 1 and self.grammar.is_ordinary(self.words[at], longest[0].prefix):
            longest = [hit for hit in longest if hit.entry.value[0] in self.view.introduced]
            if not longest or not self.view.stands_alone(at):
                return self._short(at, led)
        if len(longest) == 1:  # as mostly
            return Name(at, end, [longest[0].entry.value[0]], full)
        return Name(at, end, list(dict.fromkeys(hit.entry.value[0] for hit in longest)), full)

    def _surname_alone(
        self, at: int, end: int, people: list[Hit], led: bool, titles: list[Title] | None, comma: bool
    ) -> tuple[bool, Name | None]:
        """Whether the words around a surname of somebody known settle that it names another, or nobody; and that name."""
        unknown = self._unknown(at, led and not comma, titles)
        if unknown is not None and unknown.last > end and not self._is_meant(people, titles, end):
            return True, unknown
        if end == at + 1 and ((at in self._regions and self._says_region(at)) or (led and self.words[end : end + 1] == ["بن"])):
            return True, self._of_father(at)
        if (at in self._weekdays and self._is_weekday(at)) or (at in self._demonyms and self._is_nation(at, people)):
            return True, None
        if (not self.grammar.arabic and is_said_of(self.view, at)) or (titles and is_word(self.view, people, titles)):
            return True, None
        if not led and follows_given(self.view, people):
            return True, None
        another = longer_surname(self.view, people, led)
        return another is not None, Name(at, another, respelled(self.view, at, another - 1), True) if another is not None else None

    def _is_nation(self, at: int, people: list[Hit]) -> bool:
        """«لبناني»: a word that tells of a land is no clitic and a surname."""
        return not self._demonyms[at].prefix and all(hit.prefix for hit in people)

    def _of_father(self, at: int) -> Name | None:
        """«الأمير سلطان بن سعد بن خالد»: a word by which somebody known is called, before a father's name that is not his."""
        end = self._with_fathers(at + 1)
        if not self.grammar.arabic or end == at + 1:
            return None
        surname = self._surname_after(at, end)
        return Name(at, surname.last if surname is not None else end, [], True)

    def _says_region(self, at: int) -> bool:
        """«زعيم عربي»: an adjective of a region without its article is nobody's surname."""
        return self.grammar.arabic and "ال" not in self.words[at][:3]

    def _nobody_known(self, at: int, led: bool, titles: list[Title] | None, comma: bool) -> Name | None:
        if led and not comma and self._is_anothers(at, self.hits.get(at)):
            return None
        unknown = self._unknown(at, led and not comma, titles)
        if unknown is not None and unknown.full and self._opens_another(at):
            return unknown
        return (self._short(at, led and not comma) if self.view.short_names else None) or unknown

    def _is_anothers(self, at: int, hits: list[Hit] | None) -> bool:
        """«المملكة بجون كيري», «الراحل بصادق التعازي», «ولي العهد والغانم»: after a title no name begins with a preposition or «and»."""
        people = _people(hits or [], False) if at in self.begins else []
        known = any(hit.prefix and (hit.entry.value[1] or hit.prefix == "و") for hit in people)
        return known or (self.grammar.arabic and self.grammar.given_prefix(self.words[at]) != "")

    def _before_anothers(self, at: int, hits: list[Hit] | None) -> Name | None:
        """«الرئيس رمضان أحمد قاديروف» is not «أحمد قاديروف»: a first name before a name of two words makes it that of somebody's son.

        A word that is somebody's surname too is a first name only where the registry knows who has both: «الرئيس عون أحمد …».
        """
        following = self.hits.get(at + 1)
        if following is None or not self.view.name_kinds[at + 1] & WHOLE or any(hit.end > at + 1 or hit.prefix for hit in hits or ()):
            return None
        end = max((h.end for h in following if h.entry.kind == "person" and h.entry.value[1] and not h.prefix), default=at)
        if end != at + 3:
            return None
        known = respelled(self.view, at, end - 1)
        alone = self.grammar.is_given(self.words[at]) and not any(hit.entry.kind == "person" for hit in hits or ())
        return Name(at, end, known, True) if known or alone else None

    def _is_weekday(self, at: int) -> bool:
        """«قال مسؤول الجمعة»: a surname with the article that is a day of the week too."""
        return self.grammar.arabic and self.words[at][len(self._weekdays[at].prefix) :].startswith("ال")

    def _other(self, at: int, people: list[Hit]) -> Hit | None:
        """Give what else stands at a token; «کامرون» is no country in a report that names David Cameron."""
        other = best(self.hits.get(at), _OTHER)
        land = other is not None and other.entry.kind in _LANDS and other.end == people[0].end
        return None if land and any(hit.entry.value[0] in self.view.introduced for hit in people) else other

    def _opens_another(self, at: int) -> bool:
        """«أحمد فوزي» where «ولد الشيخ أحمد» is named: a given name without article before a surname is somebody else's."""
        following = self.words[at + 1] if at + 1 < self.size else ""
        return self.words[at] in self.view.short_names and self.grammar.is_given(self.words[at]) and self._is_family(following)

    def _is_family(self, word: str) -> bool:
        """Whether a word is a known surname, or in Arabic has the article and is no ordinary word."""
        return self.grammar.is_surname(word) or (self.grammar.arabic and word.startswith("ال") and self.grammar.is_strange(word))

    def _before_given(self, at: int) -> bool:
        """«عفيفي عبدالوهاب سفير مصر»: whether nobody known has the given name after a surname, and a title follows."""
        if at + 1 >= self.size or at in self.hits:
            return False
        title = best(self.hits.get(at + 1), TITLE)
        return title is not None and title.prefix == ""

    def _opens_known(self, hits: list[Hit] | None) -> bool:
        """«صباح الأحمد الجابر الصباح»: a word of grammar that opens a known full name."""
        return any(hit.entry.kind == "person" and hit.entry.value[1] and hit.end - hit.start > 1 for hit in hits or ())

    def _is_meant(self, hits: list[Hit], titles: list[Title] | None, end: int) -> bool:
        """«الوزير الجبير بأي اتفاق»: a known surname whose bearer is named before or held that title, and no given name after it."""
        if self.view.name_kinds[end] & WHOLE:
            return False
        first = self.words[hits[0].start]
        if not first.startswith("ال") and self.grammar.is_given(first) and self._is_family(self.words[end]):
            return False  # «الدكتور فيصل السديري» where «تركي الفيصل» is named
        people, given = [hit.entry.value[0] for hit in hits], titles or ()
        return any(
            p in self.view.introduced or any(self.grammar.ever_held(p, t.role, t.owner, t.office) for t in given) for p in people
        )

    def before_title(self, at: int) -> Name | None:
        """Give a name of two or three words nobody knows, where no lexicon word stands: for those a title follows."""
        end = at
        while end < self.size and end - at < 4 and self.view.name_kinds[end] & STRANGE and self._nothing_but_surname(end, at):
            end += 1
        return Name(at, end, [], True) if end - at in (2, 3) else None

    def _nothing_but_surname(self, at: int, first: int) -> bool:
        """Whether no lexicon word stands at `at`, or, after the first word, only somebody's surname: «رومینا پرز راموس»."""
        hits = self.hits.get(at)
        return hits is None or (at > first and all(h.entry.kind == "person" and not h.entry.value[1] and h.end == at + 1 for h in hits))

    def is_quoted(self, name: Name) -> bool:
        """Whether a name fills its quotation marks and a title stands right before or after them."""
        before, after = name.first - 1, name.last
        if before < 0 or after >= self.size or self.words[before] not in QUOTES or self.words[after] not in QUOTES:
            return False
        following = self.view.skip_comma(after + 1)
        return any(best(self.hits.get(at), TITLE | BEFORE_NAME) is not None for at in (following, before - 1, before - 2))

    def _short(self, at: int, led: bool) -> Name | None:
        """A surname this report introduced in full before; one that is a word too stands after a title (`led`) or alone."""
        if not self.view.short_names:
            return None
        if self.view.is_short_pair(at):
            return Name(at, at + 2, [], False)
        prefix = self.view.short_prefix(at)
        if prefix is None or (self.words[at][len(prefix) :] in self.view.guarded and not led and not self.view.stands_alone(at)):
            return None
        return Name(at, at + 1, [], False)

    def _surname_after(self, at: int, end: int) -> Name | None:
        """«أحمد بن عبدالعزيز القطان» is not «أحمد بن عبدالعزيز»: a father's name with a surname after it is another's name."""
        if not self.grammar.arabic:
            return self._longer(at, end)
        if not self.grammar.arabic or end >= self.size or "بن" not in self.words[at:end]:
            return None
        word = self.words[end]
        if self.words[end - 2] == "بن" and word not in _FATHERS and (self.grammar.is_given(word) or word == "عبد"):
            return self._given_after(at, end)
        if word == "ال" or not word.startswith("ال") or not (self.grammar.is_strange(word) or self.grammar.is_surname(word)):
            return None
        hits = self.hits.get(end, ())
        if any(h.entry.kind not in ("person", "place") for h in hits):
            return None
        people = [h.entry.value[0] for h in hits if h.entry.kind == "person"]
        known = [person for person in people if self.grammar.has_first_name(person, self.words[at])]
        return Name(at, end + 1, list(dict.fromkeys(known)), True)

    def _given_after(self, at: int, end: int) -> Name | None:
        """«عبد الله بن ناصر عبد الله البصيري»: a father's name that a full name nobody knows goes on."""
        if any(h.entry.kind == "person" and h.entry.value[1] for h in self.hits.get(end, ())):
            return None
        rest = self.grammar.name_end(self.words, end, self.hits, False)
        return Name(at, rest, [], True) if rest is not None and not self.view.crosses_line(end, end) else None

    def _with_ending(self, at: int, end: int, full: bool, led: bool) -> Name | None:
        """«علی موسوی‌زاده» is not the «علی موسوی» of the registry: a known name with the ending of a surname is another's."""
        if full or led or self.view.is_short_pair(at):
            return Name(at, end + 1, [], full)
        return None

    def _longer(self, at: int, end: int) -> Name | None:
        """«محمد حسن اکبری مطلق» is not the «محمد حسن» of the registry: a name of given names alone with a surname after it."""
        unknown = self.grammar.name_end(self.words, at, self.hits, False)
        if self.words[end : end + 1] and self.words[end] in _FATHERS:
            return None  # «تمیم بن حمد بن خلیفه آل ثانی»
        if unknown is None or unknown <= end or end in self.hits or not all(self.grammar.is_given(word) for word in self.words[at:end]):
            return None
        return Name(at, unknown, [], True) if self.grammar.is_surname(self.words[end]) else None

    def _with_fathers(self, end: int) -> int:
        """Take in a father's name after a known name: «محمد بن نايف بن عبدالعزيز»."""
        while end + 1 < self.size and self.words[end] in _FATHERS and self.grammar.may_be_surname(self.words[end + 1]):
            end += 2
            if self.words[end - 1] == "عبد" and end < self.size:
                end += 1
        return end

    def _unknown(self, at: int, led: bool, titles: list[Title] | None) -> Name | None:
        """A given name and a surname; after a title (`led`) any two strange words, one where a nation is named and a comma follows."""
        arabic, kind = self.grammar.arabic, self.view.name_kinds[at]
        end = self.grammar.name_end(self.words, at, self.hits, led) if led or (kind if arabic else kind & GIVEN) else None
        if end is None and not arabic and kind & GIVEN:
            end = self._compound_surname(at)
        if end is not None and self.view.crosses_line(at + 1, end - 1):  # a headline's last word is nobody's first name
            end = None
        if end is None:
            end = self.interviewed.get(at)
        if end is not None:
            return Name(at, end, [], True)
        return self._short_of_full(at, titles) if led else None

    def _short_of_full(self, at: int, titles: list[Title] | None) -> Name | None:
        """Give what names somebody after a title or courtesy alone: a kunya, a surname, a foreign word, a first name."""
        if self.words[at] in _KUNYAS and self._is_kunya(at):  # «الرفيق أبو وائل»
            return Name(at, at + 2, [], True)
        if titles is None and not self.grammar.arabic and (end := self._surname_end(at)) is not None:
            return Name(at, end, [], False)
        if (odd := self._after_nation(at, titles)) is not None:
            return odd
        if titles and titles[-1].owner and self._lone(at):
            return Name(at, at + 1, [], True)
        if titles and titles[-1].role in _THRONES and at not in self.hits and self.grammar.is_given(self.words[at]):
            return Name(at, at + 1, [], False)
        if not titles:
            self._ask(EVER)  # whose first names came before
            return Name(at, at + 1, [], False) if self.words[at] in self.view.first_names else None
        return None

    def _after_nation(self, at: int, titles: list[Title] | None) -> Name | None:
        """«السفيرة السويدية آن ديسمور»: a name that is one only right after an Arabic title with its nation."""
        nation = self.grammar.arabic and titles and titles[-1].end == at and titles[-1].owner in self.grammar.states
        end = led_name_end(self.view, at) if nation else None
        return Name(at, end, [], True) if end is not None else None

    def _is_kunya(self, at: int) -> bool:
        """Whether an Arabic name is told by somebody's son alone, behind «أبو» or «أم»: «أبو وائل», «أم حسن»."""
        if not self.grammar.arabic or at + 1 >= self.size:
            return False
        son, after = self.words[at + 1], self.words[at + 2] if at + 2 < self.size else "."
        if son.startswith("ال") or not self.grammar.may_be_surname(son) or best(self.hits.get(at + 1), _TAKEN) is not None:
            return False  # «أبو الفضل عزيزي»
        return not after[0].isalpha() or after[0] in "ول" or at + 2 in self.hits

    def _interviews(self) -> dict[int, int]:
        """«حمایت میرزاده در گفت‌وگو با ایسنا»: where those begin and end who open a Persian clause and talk with a paper."""
        found: dict[int, int] = {}
        for at in self.view.first_of("frame-noun"):
            if at < 3 or self.words[at - 1] != "در":
                continue
            talk = next((hit for hit in self.hits[at] if hit.entry.kind == "frame-noun" and hit.entry.value[0] == "talked"), None)
            if talk is None or self.words[talk.end : talk.end + 1] != ["با"]:
                continue
            first = at - 1
            while first > max(0, at - 5) and self._goes_back(first):
                first -= 1
            if first in (at - 3, at - 4) and self._ends_name(first, at - 2):
                found[first] = at - 1
        return found

    def _ends_name(self, first: int, last: int) -> bool:
        """Whether a name that begins at a token may end at another: «علی حدادی», whose words are ordinary ones too."""
        if self.grammar.may_end_name(self.words, last, self.hits):
            return True
        return self.grammar.is_given(self.words[first]) and self.grammar.looks_like_surname(self.words, last, self.hits)

    def _goes_back(self, at: int) -> bool:
        """Whether the word before a token can be part of the name that it ends or goes on."""
        before = at - 1
        same = self.view.document.sentence_of[before] == self.view.document.sentence_of[at] and not self.view.crosses_line(at, at)
        return same and self.grammar.may_belong(self.words[before]) and best(self.hits.get(before), _TAKEN) is None

    def _surname_end(self, at: int) -> int | None:
        """«آقای امینی», «دکتر قاضی زاده»: where a surname that nobody known has ends after a Persian courtesy; None for another word."""
        word, before = self.words[at], self.words[at - 2] if self.words[at - 1] in QUOTES and at > 1 else self.words[at - 1]
        if before not in _ADDRESSING or at in self.hits or self.grammar.is_ordinary(word) or self.grammar.is_given(word):
            return None
        if self.grammar.is_strange(word) and best(self.hits.get(at + 1), TITLE) is not None:
            return at + 1  # «آقای فرشادان نماینده مردم سنندج»
        if self.words[at + 1 : at + 2] and self.words[at + 1] in _SURNAME_ENDS and self.grammar.may_belong(word):
            return at + 2
        return at + 1 if self.grammar.may_end_name(self.words, at, self.hits) else None

    def _compound_surname(self, at: int) -> int | None:
        """«عبدالحسین روح‌الامینی»: after a given name a surname of two words that a joiner binds, whatever they mean."""
        word = self.words[at]
        if at + 2 >= self.size or not self.grammar.is_given(word) or self.grammar.is_ordinary(word):
            return None
        return at + 3 if self.words[at + 2].startswith("ال") and self.view.joined_after(at + 1) else None

    def _lone(self, at: int) -> bool:
        """Whether a single strange word stands between a title with its nation and a comma: «وزیر خارجه ژاپن، کونو،»."""
        if at in self.hits or not self.grammar.is_strange(self.words[at]) or at + 1 >= self.size:
            return False
        return self.words[at + 1] in COMMAS and at > 0 and self.words[at - 1] in COMMAS


def _people(hits: list[Hit], led: bool) -> list[Hit]:
    """Give the people among the hits at a token, those without clitics where a title leads (`led`)."""
    return [hit for hit in hits if hit.entry.kind == "person" and not (led and hit.prefix)]
