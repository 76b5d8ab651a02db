"""Actor phrases: names, titles, nations and bodies that stand around each other become one phrase.

«سردار سرتیپ پاسدار اسماعیل قاآنی فرمانده نیروی قدس سپاه» is one phrase whose mention is the name; a title alone is a
phrase of its own. Who is meant is settled later, in linking.
"""

from itertools import compress

from rasad.actors.body_phrases import BodyReader
from rasad.actors.collectives import COUNTED, GROUP, CollectiveReader
from rasad.actors.grammar import PhraseGrammar
from rasad.actors.indefinite import left_unnamed, said_of_any
from rasad.actors.introduced import comes_back, introduces
from rasad.actors.joint import JointReader
from rasad.actors.joint_groups import read_joint_groups
from rasad.actors.ministries import MINISTERS, read_ministers
from rasad.actors.names import Name, NameReader
from rasad.actors.next_titles import is_of_next
from rasad.actors.several import stands_for_several
from rasad.actors.shared import share_nations
from rasad.actors.surnames import follows_strange
from rasad.actors.title_tails import past_charge
from rasad.actors.titles import TitleReader
from rasad.actors.two_ministers import WITH_CLITICS, read_two_ministers
from rasad.actors.view import BEFORE_NAME, GIVEN, MARKS, NAME, QUOTES, STRANGE, TITLE, Phrase, Reader, Title, View, best
from rasad.text import fold_words
from rasad.text.document import Document
from rasad.text.matcher import Hits

_HEADS = frozenset("president king emir sultan minister ambassador prime-minister crown-prince".split())
_OF_PEOPLE = ("person", "title")
_TOGETHER = frozenset(["joint", "counterpart"])  # kinds of hits that may tell of several people, as groups' may of several groups
_JOINING = frozenset(["و", "،", ","])
# What is named after people.
_NAMED_FOR = fold_words(
    "جامعة مستشفى مطار استاد ملعب شارع ساحة ميدان بطحاء جائزة قاعدة مدرسة جامع معهد ميناء مجمع مخيم جسر كلية حديقة كأس كتائب حي "
    "برج منطقة دانشگاه فرودگاه خیابان بیمارستان پادگان نیروگاه ورزشگاه پل بزرگراه مصلای حرم مرقد آرامگاه تالار مسجد"
)
# Before a name they tell a town or a district: «منزل تميم», «ولاية موش», «شهرستان زنگنه».
_TOWNS = fold_words("سيدي منزل مدينة ولاية محافظة بلدة قرية معتمدية بلدية شهرستان روستای شهرک محله")
_NOUNS_OF_PLACES = _NAMED_FOR | _TOWNS
_BEFORE_NAMED_PLACES = _NOUNS_OF_PLACES.union(clitic + noun for noun in _NOUNS_OF_PLACES for clitic in "بلوف")
_HEADED_BY = fold_words("برئاسة بقيادة بزعامة يترأسه يترأسها يرأسه يرأسها يقوده يقودها ترأسه ترأسها يتقدمه يتقدمهم")  # Arabic
# Beside two strange words of which no title stands at once behind them: marks, and what tells that they are somebody.
_BEFORE_STRANGE, _AFTER_STRANGE = QUOTES | _HEADED_BY, MARKS | {"با"}
_TELLING_MANY = MINISTERS | {COUNTED}
_MISTER = fold_words("السيد السيدة")
_SENT = frozenset("envoy special-representative representative".split())  # of one nation, in another
_SERVANTS = frozenset("adviser assistant envoy special-representative spokesperson".split())
# Kinds of hits at which an actor phrase can begin; a nation's adjective or a place begins none by itself.
_OPENING = frozenset(
    "person title office courtesy rank organization byline group body country informal capital realm counterpart joint".split()
)
CREDITED = fold_words("گفته نقل گزارش اعلام نوشته اظهار قول روایت اعتقاد باور نظر")  # before the Persian source of what follows
_HIS = fold_words("اش شان خود خویش")  # between a Persian title and the name of its bearer
_BY_NAME = 6  # tokens of «(أبو ليلى)», what somebody is known by


def read_phrases(document: Document, hits: Hits, grammar: PhraseGrammar) -> list[Phrase]:
    """Give all actor phrases of a document, in order, none overlapping another.

    Names nobody knows are read in full first; where their surnames come back alone, the document is read again with them.
    """
    view = View(document, hits, grammar)
    reader = PhraseReader(view)
    phrases = reader.read()
    if introduces(view, phrases) and comes_back(view, phrases):
        phrases = reader.read_again()
    if not grammar.arabic:
        share_nations(document.words, hits, phrases)
    return phrases


class PhraseReader(Reader):
    """Reads the actor phrases of one document from left to right."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.titles = TitleReader(view)
        self.names = NameReader(view)
        self.joint = JointReader(view, self.titles, self.names)
        self.collectives = CollectiveReader(view, self.titles)
        self.bodies = BodyReader(view, self.titles, self.collectives)
        self._places = view.first_of("place")
        self._long_places = {at: place.end for at, place in self._places.items() if place.end > at + 1}
        self._opens = view.tokens_of(_OPENING) | self.names.interviewed.keys()
        by_grammar = view.names_by_grammar()
        self._starts = self._opens.union(by_grammar)  # where a phrase may begin
        self._together = view.tokens_of(_TOGETHER).union(self._plural_words())
        self._plurals = self._together.union(self.collectives.groups)
        # Where somebody may be named whatever stands before; in Persian only a given name opens the name of somebody nobody knows.
        kinds = view.name_kinds
        naming = compress(range(self.size), kinds) if self.grammar.arabic else [at for at in by_grammar if kinds[at] & GIVEN]
        self._named_at = {*self.names.begins, *naming}
        self._people = self._named_at.union(self.titles.begins, view.before_names)  # and where a title or a courtesy begins
        self._kept: dict[int, tuple[Phrase | None, tuple[int, ...]]] = {}  # what was read at a token, and whose names it asked for
        self._unsure: set[int] = set()  # tokens at which names may be read otherwise than before

    def _plural_words(self) -> list[int]:
        """Give the tokens of words that may tell of several by themselves, whatever the lexicon says of them."""
        told = (WITH_CLITICS if self.grammar.arabic else _TELLING_MANY) & self.view.document.vocabulary
        return [at for at in self._opens if self.words[at] in told] if told else []

    def read(self) -> list[Phrase]:
        """Give all phrases, in order, none overlapping another."""
        found: list[Phrase] = []
        opens, people, starts, places = self._opens, self._people, self._starts, self._long_places
        plurals, several_at = self.view.first_of("several"), self._plurals
        words, asked, kept, unsure, end = self.words, self.view.asked, self._kept, self._unsure, 0
        for at in sorted(starts.union(places, plurals if self.view.short_names else ())):
            if at < end:
                continue
            if at in plurals and (plural := stands_for_several(self.hits, at)) is not None:  # «دو وزیر» is no minister
                end = plural.end
                continue
            if at in several_at and (several := self._several(at)):
                found += several if not self._told_before(found, several) else []
                end = several[-1].end
                continue
            if at not in starts:
                phrase = None
            elif unsure and at in kept and at not in unsure and unsure.isdisjoint(kept[at][1]):
                phrase = kept[at][0]
            else:
                if asked:
                    asked.clear()
                if at in opens:
                    phrase = self._phrase(at) if at in people else self.bodies.read(at)
                else:
                    phrase = self._by_grammar(at)
                kept[at] = phrase, (tuple(asked) if asked else ())
            if phrase is None:
                if at in places:
                    end = places[at]  # after the whole name of a place: «شرم الشيخ» names no sheikh
                continue
            if not (phrase.kind in _OF_PEOPLE and words[at - 1] in _BEFORE_NAMED_PLACES and self._names_a_place(phrase)):
                found.append(phrase)
            end = phrase.end
        return [p for p in found if p.kind != "title" or not said_of_any(words, p)] if self.grammar.arabic else found

    def read_again(self) -> list[Phrase]:
        """Give all phrases once more, after the view has been told by which names the report calls people.

        A phrase is kept where it hangs on no name that may be read otherwise now.
        """
        self.bodies.start_anew()
        self._unsure = self.view.unsure()
        for begin in (self._starts, self._named_at, self._people):
            begin.update(self.view.shorts)
        return self.read()

    def _by_grammar(self, at: int) -> Phrase | None:
        """Give the phrase of a name of which the lexicon does not tell where it begins, or None."""
        view, kind = self.view, self.view.name_kinds[at]
        if kind & GIVEN or (view.short_names and (view.short_prefix(at) is not None or view.is_short_pair(at))):
            name = self.names.name(at, False)
            if name is not None:
                return self._named(at, name, view.clitics(at), [], False)
        return self._strange(at) if kind & STRANGE and view.opens_strange(at) else None

    def _several(self, at: int) -> list[Phrase] | None:
        """Give the phrases of a plural that tells of one person or group for each of several nations or ministries."""
        if at not in self._together:
            return read_joint_groups(self.collectives, at)
        found = self.joint.read(at)
        if found is not None:
            return found
        if self.grammar.arabic:
            return read_two_ministers(self.titles, self.names, at) or read_joint_groups(self.collectives, at)
        counted = self.collectives.counted(at)
        return [counted] if counted is not None else read_ministers(self.titles, at) or read_joint_groups(self.collectives, at)

    def _names_a_place(self, phrase: Phrase) -> bool:
        """«جامعة نايف», «فرودگاه امام خمینی»: who gave a place or a prize its name takes no part."""
        if phrase.start == 0 or phrase.prefix:
            return False
        before = self.words[phrase.start - 1]
        bare = before[1:] if self.grammar.arabic and before[0] in "بلوف" else before
        if before not in _NOUNS_OF_PLACES and bare not in _NOUNS_OF_PLACES:
            return False
        if self.words[phrase.end : phrase.end + 1] == ["را"]:  # «در فرودگاه فواد حسین را …»: somebody was welcomed there
            return False
        if before in _TOWNS or bare in _TOWNS:
            return not phrase.full and not phrase.titles
        return True

    def _told_before(self, found: list[Phrase], several: list[Phrase]) -> bool:
        """«لاوروف و کری وزیران خارجه روسیه و آمریکا»: a joint title right after the names of those who hold it; each takes its own."""
        named = found[-len(several) :]
        if len(named) < len(several) or any(p.kind != "person" or p.titles for p in named) or any(p.kind != "title" for p in several):
            return False
        ends = [p.end for p in named]
        starts = [*(p.start for p in named[1:]), several[0].start]
        gaps = [self.words[end:start] for end, start in zip(ends, starts, strict=True)]
        if several[0].prefix or any(word not in _JOINING and word not in QUOTES for gap in gaps for word in gap):
            return False
        for person, title in zip(named, several, strict=True):
            person.titles += title.titles
            self._kept.pop(person.start, None)  # as it stood before
        return True

    def _phrase(self, at: int) -> Phrase | None:
        after_courtesies = self.view.skip_courtesies(at) if at in self.view.before_names else at
        courtesy = after_courtesies > at
        start = self.view.skip_quotes(after_courtesies) if courtesy else at
        title = self.titles.title(start) if start in self.titles.begins else None
        name = self.names.name(start, courtesy) if courtesy or at in self._named_at else None
        if courtesy:
            place = self._places.get(at)
            if place is not None and place.end > start and (name is None or name.last <= place.end):
                return None  # «الشيخ جراح» is a quarter and no sheikh
            if name is not None and self._is_state(start, name):
                return None
        if name is not None and (title is None or name.last > title.end or (name.last == title.end and self._is_named(name))):
            return self._named(at, name, self._prefix(at, courtesy), [], courtesy)
        if courtesy and title is None and name is None and not self.view.grammar.arabic:
            title, courtesy = self.titles.title(at), False  # «شاه اردن»: a courtesy before names, else a title
            title = title if title is not None and title.owner in self.view.grammar.states else None
        if title is not None and not (at in self._plurals and self._is_plural(at)):
            return self._titled(at, title, self._prefix(at, courtesy), courtesy)
        return self.bodies.read(at) if after_courtesies == at else None

    def _prefix(self, at: int, courtesy: bool) -> str:
        """Give the clitics before a phrase; of «بالشيخ», which is a surname too, those of the courtesy."""
        led = best(self.hits.get(at), BEFORE_NAME) if courtesy else None
        return led.prefix if led is not None else self.view.clitics(at)

    def _is_state(self, start: int, name: Name) -> bool:
        """«دولة مالي»: after the word for a state, which is a prime minister's courtesy too, a country's name is no surname."""
        state = self.grammar.arabic and self.words[start - 1].endswith("دوله")
        return state and not name.full and any(h.entry.kind == "country" and h.end == name.last for h in self.hits.get(start, ()))

    def _is_named(self, name: Name) -> bool:
        """«جلالة السلطان» is no Mr Sultan: a surname that is a title too, of nobody named in full before."""
        return name.full or not name.candidates or any(person in self.view.introduced for person in name.candidates)

    def _is_plural(self, at: int) -> bool:
        """«مقام‌های کابل»: a group's noun that begins as a title does, and is longer."""
        hits = self.hits.get(at)
        group, title = best(hits, GROUP), best(hits, TITLE)
        return group is not None and (title is None or group.end > title.end)

    def _strange(self, at: int) -> Phrase | None:
        """«امانوئل بن، مشاور دیپلماتیک رئیس‌جمهور فرانسه»: two or three strange words in quotation marks, or with a title after them.

        In Arabic also those who are said to head others: «وفد البرلمان الأوروبي برئاسة مانو بينيدا».
        """
        words = self.words
        told = not self.titles.begins.isdisjoint((at + 2, at + 3)) or not _AFTER_STRANGE.isdisjoint(words[at + 2 : at + 4])
        name = self.names.before_title(at) if told or (at > 0 and words[at - 1] in _BEFORE_STRANGE) else None
        if name is None:
            return None
        headed = self.grammar.arabic and at > 0 and words[at - 1] in _HEADED_BY
        if headed or self.names.is_quoted(name) or self._meets(name):
            return self._named(at, name, "", [], False)
        title = self.titles.title(self.view.skip_marks(name.last))
        if title is None or title.counterpart or self.view.clitics(title.start) or not (title.owner or title.office):
            return None
        return self._named(at, name, "", [], False)

    def _meets(self, name: Name) -> bool:
        """«ننان لالوویچ با وزیر ورزش دیدار کرد»: whether two strange words open a Persian sentence, and «با» and somebody follow."""
        sentence_of, size = self.view.document.sentence_of, self.size
        if self.grammar.arabic or name.last + 1 >= size or self.words[name.last] != "با" or name.last - name.first != 2:
            return False
        opens = name.first == 0 or sentence_of[name.first - 1] != sentence_of[name.first]
        return opens and best(self.hits.get(name.last + 1), NAME | TITLE) is not None

    def _named(self, at: int, name: Name, prefix: str, titles: list[Title], courtesy: bool) -> Phrase:
        if name.full:
            if not self.view.introduced.issuperset(name.candidates):
                self.view.introduced.update(name.candidates)
                if self._unsure:  # the surnames of those named only now
                    self._unsure |= self.view.unsure()
            self.view.first_names.add(self.words[name.first])
        phrase = Phrase("person", at, name.last, name.first, name.last, prefix, name.candidates, name.full, titles, courtesy=courtesy)
        alone = bool(name.candidates) and not (name.full or titles or courtesy or prefix)
        phrase.follows_strange = alone and follows_strange(self.view, at)
        self._apposition(phrase)
        return phrase

    def _titled(self, at: int, title: Title, prefix: str, courtesy: bool) -> Phrase:
        titles = [title] if title.role == "spokesperson" and self._speaks_for(title) else self.titles.chain(title)
        if self.grammar.arabic:
            titles[-1].end = past_charge(self, titles[-1].end)
        end = titles[-1].end
        his = not self.grammar.arabic and end < len(self.words) and self.words[end] in _HIS  # «وزیر خارجه‌اش مایک پومپئو»
        start = end + 1 if his else self.view.skip_marks(end)
        after = self.view.skip_quotes(self.view.skip_courtesies(start)) if start in self.view.before_names else start
        others = after > start and self.view.clitics(start) != ""  # «… الشريفين لجلالة السلطان»
        listed = self.grammar.arabic and end < start and after < len(self.words)  # «…، ووزير خارجيته»
        others = others or (listed and self.grammar.given_prefix(self.words[after]) == "و")
        parted = start > end + his and not self._presents(start, after)
        others = others or (parted and not self.grammar.arabic and left_unnamed(self.words, self.hits, at))
        name = None if others or self.view.crosses_line(end, after) else self.names.name(after, True, titles, parted)
        if name is not None:
            if after == end and self._is_counterparts_other(title, name):  # «همتای سوری پوتین»
                title.end = end = name.last
                return Phrase("title", at, end, at, end, prefix, name.candidates, titles=[title], owner=title.owner)
            if (town := self._town_of(end, after, name)) > end:
                titles[-1].end = town
            elif not (parted and self._goes_on_anew(at, name)):
                if not self._serves(titles, end, name):
                    return self._named(at, name, prefix, titles, courtesy or after > start)
                titles[-1].dependent = True
        first = title.start if courtesy else at
        own = [title]  # without a name, titles parted by a comma are several people's
        for following in titles[1:]:
            if following.start != own[-1].end:
                break
            own.append(following)
        end = own[-1].end
        return Phrase("title", at, end, first, end, prefix, titles=own, owner=title.owner, courtesy=courtesy)

    def _presents(self, start: int, after: int) -> bool:
        """«سفير السويد، السيد بيورن هيغمارك»: «Mr» after a title and a comma begins the name of its bearer."""
        return self.grammar.arabic and after == start + 1 and self.words[start] in _MISTER

    def _is_counterparts_other(self, title: Title, name: Name) -> bool:
        """Whether a Persian name right after a counterpart's nation is of another's: whose counterpart it is."""
        if self.grammar.arabic or not title.counterpart or title.owner not in self.grammar.states or not name.candidates:
            return False
        return all(self.grammar.country_of(person) not in (None, title.owner) for person in name.candidates)

    def _town_of(self, end: int, at: int, name: Name) -> int:
        """«نماینده ساری», «سرپرست استانداری کرمان»: give the end of the town after a Persian title that is a name too, or `end`."""
        place = self._places.get(at) if at == end and not self.grammar.arabic and not name.full else None
        return place.end if place is not None and place.end >= name.last else end

    def _goes_on_anew(self, at: int, name: Name) -> bool:
        """«به گفته سخنگوی وزارت خارجه، ظریف فردا …»: whether a name past the comma after a Persian source goes on as another's."""
        credited = not self.grammar.arabic and at > 0 and self.words[at - 1] in CREDITED
        return credited and self.words[name.last : name.last + 1] not in (["،"], [","])

    def _serves(self, titles: list[Title], end: int, name: Name) -> bool:
        """«مشاور روحانی», «مبعوث بوتين»: a title of one who serves, right before the surname of somebody known, is not that one's."""
        title = titles[-1]
        if len(titles) > 1 or title.role not in _SERVANTS or title.owner is not None or title.office or name.full or not name.candidates:
            return False
        if name.first != end or title.end - title.start > 2:
            return False
        return self.words[end - 1] == "باسم" or not self.words[title.start].startswith(("ال", "لل", "وال", "بال"))

    def _speaks_for(self, title: Title) -> bool:
        """«متحدث باسم وزير الخارجية باولو جنتيلوني»: the name is the minister's whose spokesman nobody names."""
        if not self.grammar.arabic or title.owner is not None or self.words[title.end - 1] != "باسم":
            return False
        served = self.titles.title(title.end)
        if served is None or self.words[title.start].startswith(("ال", "وال")):
            return False
        title.dependent = True
        return True

    def _apposition(self, phrase: Phrase) -> None:
        """Take in a title after the name: «ظریف، وزیر امور خارجه ایران»."""
        at = self._past_by_name(phrase.end) if self.grammar.arabic else phrase.end
        start = self.view.skip_marks(at)
        title = self.titles.title(start) if start in self.titles.begins else None
        if title is None or self.view.clitics(start) or self.view.crosses_line(phrase.end, start):
            return
        at = self.view.skip_quotes(at)
        comma = self.view.skip_comma(at)
        if title.counterpart:  # «دنیس مونکادا همتای نیکاراگوئه‌ای خود»: said of the name before it
            if not self.grammar.arabic and start == phrase.end and not self._of_others(phrase, title):
                phrase.end = title.end  # but «لاوروف همتای ایرانی خود را …» are two
            return
        apart = not self.grammar.arabic and phrase.titles and self.words[max(0, phrase.first - 1)] == "،"  # «A، NAME، سفیر B را …»
        if (comma == at or apart) and (self._is_next_person(start, title) or self._of_others(phrase, title)):
            return
        if comma == at and is_of_next(self.grammar, phrase, title):
            return
        if comma == at and phrase.titles and self.titles.serves_the_world(phrase.titles[0], title):
            return
        titles = self.titles.chain(title)
        end = titles[-1].end
        after = self.view.skip_courtesies(self.view.skip_quotes(end))
        following = self.names.name(after, True, titles) if after < self.size and not self.view.crosses_line(end, after) else None
        if following is not None and (((after == end or comma > at) and following.full) or phrase.titles):
            return  # the title belongs to the next name
        phrase.titles += titles
        phrase.end = end + 1 if self.words[comma] == "(" and end < self.size and self.words[end] == ")" else end

    def _past_by_name(self, at: int) -> int:
        """Give the token after what an Arabic name is known by, in brackets: «قيس عبد الكريم (أبو ليلى) القيادي في …»; else `at`."""
        if self.words[at : at + 1] != ["("] or self.words[at + 1 : at + 2] not in (["ابو"], ["ام"]):
            return at
        return next((end + 1 for end in range(at + 2, min(at + _BY_NAME, self.size)) if self.words[end] == ")"), at)

    def _is_next_person(self, at: int, title: Title) -> bool:
        """«أبلغ الجهيناوي الرئيس العراقي»: in Arabic a title with the article right after a name is somebody else's."""
        return self.grammar.arabic and self.words[at].startswith("ال") and title.role in _HEADS

    def _of_others(self, phrase: Phrase, title: Title) -> bool:
        """Whether a title names another nation than that of the one person the name may be."""
        owner = self.grammar.owner_of(title.office) if title.office is not None else title.owner
        if len(phrase.candidates) != 1 or owner is None or len(owner) != 3 or title.role in _SENT:
            return False
        country = self.grammar.country_of(phrase.candidates[0])
        return country is not None and country != owner
