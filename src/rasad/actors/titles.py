"""Titles: a title's words with what it is the title of, its nation or body, and whether it is still held."""

from rasad.actors.guest_predicates import is_predicate
from rasad.actors.named_owners import BEFORE_OWNERS, BETWEEN, KINDS_OF_REPUBLIC, OwnerReader
from rasad.actors.next_titles import also_holds, are_two, is_received
from rasad.actors.pointed_titles import points_back
from rasad.actors.title_adjectives import is_adjective
from rasad.actors.title_tails import after_owner, before_owner, is_elect, tells_press
from rasad.actors.told_with_by import told_with_by
from rasad.actors.view import BEFORE_NAME, BODY, NAME, NATION, TITLE, WHOLE, Title, View, best
from rasad.text import fold_words
from rasad.text.matcher import Hit

_STATUS = frozenset(["former", "acting"])
_QUALIFIER = frozenset(["qualifier"])
# Roles that serve somebody: a title right after one names whom («مستشار رئيس الجمهورية», «مشاور رئیس‌جمهور»).
_SERVING = frozenset(
    "adviser assistant envoy representative special-representative spokesperson deputy-head director presidential-adviser "
    "professional member guest".split()
)
# Roles of people posted somewhere: what follows «لدى» or «در» is where, not whose.
_MOVEMENT = fold_words("الحزب الحركة الجبهة التيار الكتلة الجماعة القطاع الائتلاف التحالف")  # the one spoken of
_CLERGY = frozenset("pope patriarch grand-imam mufti".split())
_POSTED = frozenset(
    "ambassador charge-d-affaires consul un-ambassador representative military-attache envoy deputy-ambassador deputy-consul".split()
)
_GOVERNING = ("minister", "speaker")
_THRONES = frozenset("king emir sultan president supreme-leader".split())
_UNDER_PRESIDENTS = ("minister", "spokesperson")
_WHOLE = frozenset("president king emir sultan crown-prince deputy-crown-prince prime-minister".split())
_SEVERAL = ("نظرا", "همتايان")
_MOST_NOUNS = 7  # nouns of its own that a loose title may take in
_HELP = "مساعده"
_JOINERS = ("،", "و")
# What a Persian minister is the minister of, where no office of the lexicon says it; after any other word «وزیر» stands alone.
_OF_MINISTERS = fold_words(
    "مشاور مختار امور دولت جهاد جهادکشاورزی کشاورزی زراعت دفاع جنگ امنیت کشور داخله خارجه خارجی روابط دادگستری عدلیه عدالت "
    "اقتصاد اقتصادی دارایی مالیه خزانه تجارت بازرگانی صنعت صنایع معدن معادن صمت نیرو انرژی نفت برق آب گاز "
    "پست تلگراف مخابرات ارتباطات اطلاعات فناوری علوم آموزش پرورش معارف فرهنگ هنر ارشاد اوقاف حج بهداشت صحت درمان "
    "راه ترابری حمل نقل مسکن شهرسازی تعاون کار رفاه تأمین ورزش جوانان زنان گردشگری جهانگردی میراث محیط توسعه انکشاف "
    "احیا بازسازی مهاجرین مهاجرت پناهندگان وزارت وزارتخانه پیشنهادی جدید"
)
_PERMANENT = fold_words("الدائم الدائمة دائم دائمی المفوض المفوضة الجديد الجديدة المعين المعينة المعتمد المعتمدة لديها لديه لديهم العام")
_RESIDENT = fold_words("المقيم المقيمة مقيم مقيمة")  # «السفير غير المقيم لجمهورية كوبا», «سفير النرويج في نواكشوط المقيم في باماكو»
_NON = fold_words("غير")
_DEFINITE = ("ال", "لل", "بال", "وال", "ولل")
_HEADING = frozenset(["head", "president", "member"])  # what a minister may be besides: «رئيس الدورة الحالية لمجلس الجامعة»
_MET = fold_words("المنظمات المؤسسات الجمعيات الشركات النقابات القيادات القيادة الأطراف القوى الأحزاب الفصائل الوفود الكتل الجالية")
_FURTHER = (*_DEFINITE, "ل")  # how words of an Arabic title go on after a definite one
# In what two nations meet a Persian head is only one's side's: «رئیس ایرانی کمیسیون مشترک».
_CHAIRED = fold_words("کارگروه کمیسیون کمیته هیئت هیأت هیات گروه اتاق شورای مجمع اجلاس نشست انجمن")
_TOLD_IN = fold_words(
    "تصريح تصريحات كلمة بيان حديث مؤتمر اتصال مقابلة لقاء اجتماع ختام مستهل تغريدة خطاب رسالة حوار وقت هذا هذه "
    "جمع جریان پایان ادامه حاشیه حضور آستانه واکنش پاسخ جلسه مراسم این همین"
)
# Words behind which it may stand whose a title is, by whether the language is Arabic.
_TO_OWNERS = {True: BEFORE_OWNERS | KINDS_OF_REPUBLIC, False: BEFORE_OWNERS | BETWEEN | {"و"}}
_MOST_BEFORE = 5  # «مساعدة القائم بأعمال …»


class TitleReader(OwnerReader):
    """Reads the title that begins at a token of one document."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._words_before = 0  # words of titles that the one being read stands behind
        self._counterparts, self._organizations = view.first_of("counterpart"), view.first_of("organization")
        self.begins = view.tokens_of(TITLE).union(self._counterparts)  # where titles begin
        self._statuses = view.tokens_of(_STATUS)
        self._to_owners = _TO_OWNERS[self.grammar.arabic]
        self._starting = NAME | TITLE | BEFORE_NAME | self.grammar.stopping_kinds

    def title(self, at: int) -> Title | None:
        """Give the title that begins at `at`, or None."""
        if at not in self.begins:
            return None
        counterpart = self._counterparts.get(at)
        if counterpart is not None:
            return self._counterpart(counterpart)
        hits, arabic = self.hits[at], self.grammar.arabic
        hit, body = best(hits, TITLE), self._organizations.get(at)
        if hit is None or (body is not None and body.end > hit.end) or (arabic and is_adjective(self, hit)):
            return None
        if hit.entry.kind == "office":
            title = Title(at, hit.end, "", office=hit.entry.value, common=self._common(hits, hit))
        else:
            role, iso = hit.entry.value
            title = Title(at, hit.end, role, iso)
            if role == "assistant" and self._is_help(hit):
                return None
            if role == "charge-d-affaires":
                following = self._behind(hit.end)
                if following is not None and not following.counterpart:
                    return self._acting(title, following)
        if title.role == "professional" and points_back(self.words, title):
            return None
        if title.role == "guest" and is_predicate(self.view, self.words, at):
            return None
        if arabic:
            title.end = before_owner(self, title)
            self._complete(title)
            title.end = after_owner(self, title)
            if title.role == "official":
                self._with_qualities(title)
            return title
        self._complete(title)
        bare = title.role == "guest" and title.owner is None and title.end == at + 1
        return title if not bare or self._behind(title.end) is not None else None  # «مهمان» of nobody is a word

    def _behind(self, at: int) -> Title | None:
        """Give the title behind a title's word; None behind as many of them as no text but a hostile one has."""
        if self._words_before == _MOST_BEFORE:
            return None
        self._words_before += 1
        title = self.title(at)
        self._words_before -= 1
        return title

    def _with_qualities(self, title: Title) -> None:
        """«مسؤول سعودي رفيع المستوى»: take in what is said of an official after the nation."""
        while (quality := best(self.hits.get(title.end), _QUALIFIER)) is not None and not quality.prefix:
            title.end = quality.end

    def _is_help(self, hit: Hit) -> bool:
        """«تريد مساعدة تونس»: before anything but a title the feminine is help, no woman."""
        return self.grammar.arabic and self.words[hit.start].endswith(_HELP) and self._behind(hit.end) is None

    def _common(self, hits: list[Hit], office: Hit) -> str | None:
        """Give the role that the very words of a Persian office tell of any state: «رئیس کل بانک مرکزی»."""
        if self.grammar.arabic:
            return None
        return next((h.entry.value[0] for h in hits if h.entry.kind == "title" and h.end == office.end and not h.entry.value[1]), None)

    def _acting(self, title: Title, following: Title) -> Title:
        """«القائم بأعمال وزير الخارجية» acts as the minister; «القائمة بأعمال السفير» stays a chargé d'affaires."""
        if following.role == "ambassador":
            following.role = title.role
        following.start, following.acting = title.start, True
        return following

    def chain(self, first: Title) -> list[Title]:
        """Give `first` with the titles that follow it: «ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»."""
        titles = [first]
        end = first.end
        while len(titles) < 5:
            start = end + 1 if end < self.size and self.words[end] in _JOINERS else end
            following = self.title(start) if start in self.begins else None
            if following is None or following.counterpart or self._is_name(following) or self.view.crosses_line(end, following.start):
                break
            joined = following.start > end
            if not joined and titles[-1].role in _SERVING and titles[-1].owner is None and not titles[-1].office:
                titles[-1].dependent = True
                titles[-1].owner = following.owner
                end = titles[-1].end = following.end
                continue
            if not joined and titles[-1].role in _THRONES and following.role != titles[-1].role:
                break  # «استقبل جلالة الملك رئيس مجلس النواب»: two people
            if joined and titles[-1].role in _THRONES and following.role.endswith(_GOVERNING) and not self.grammar.arabic:
                break  # «با A رئیس جمهور تاجیکستان، نخست‌وزیر و رئیس پارلمان آن کشور»
            if not joined and (titles[-1].role in _CLERGY) != (following.role in _CLERGY) and self.grammar.arabic:
                break  # «استقبل المفتي رئيس الأركان»
            if not joined and following.role == "president" and titles[-1].role.endswith(_UNDER_PRESIDENTS):
                break  # «سخنگوی دولت رئیس جمهور را همراهی می‌کند»
            if not joined and (self._is_anothers(titles[0], following) or is_received(self, titles[-1], following)):
                break
            if not joined and self.serves_the_world(titles[-1], following):
                break
            if joined and self.words[end] == "و" and are_two(self, titles[0], following):
                break
            apart = self.view.clitics(following.start) or (joined and self.words[end] == "و" and self.grammar.arabic)
            if apart and not also_holds(self, titles[-1], following):
                break
            if apart:
                titles[-1].role, titles[-1].owner = following.role, following.owner
            if not (following.owner is None or following.owner == titles[0].owner or titles[0].owner is None):
                break
            titles.append(following)
            end = following.end
        return titles

    def serves_the_world(self, first: Title, following: Title) -> bool:
        """«التقى رئيس الوزراء العراقي المفوض السامي»: whether one who governs a state stands before an official of a body of no state."""
        if not self.grammar.arabic or following.role in _HEADING or self.view.clitics(following.start):
            return False
        governs = first.role in _WHOLE or first.role.endswith("minister")
        return governs and self.grammar.world_body(following.office, following.owner) is not None

    def _is_anothers(self, first: Title, following: Title) -> bool:
        """«استقبل رئيس الوزراء المبعوث الأمريكي»: after a title without its nation, a definite one with its own is another's."""
        own = following.owner is not None or following.office is not None
        definite = self.words[following.start].startswith("ال")
        return self.grammar.arabic and own and definite and first.owner is None and first.role in _WHOLE

    def _is_name(self, title: Title) -> bool:
        """«وزير الخارجية أمير خان متقي»: a title's word that opens the full name of somebody known."""
        name = best(self.hits.get(title.start), NAME)
        return name is not None and name.entry.value[1] and name.end > title.end

    def _counterpart(self, hit: Hit) -> Title:
        title = Title(hit.start, hit.end, "", counterpart=True)
        owner = self.owner(hit.end)
        if owner is not None:
            title.owner, title.end = owner
        if title.end < self.size and self.words[title.end] in self.grammar.own:
            title.end += 1
            owner = self.owner(title.end) if title.owner is None else None
            if owner is not None:
                title.owner, title.end = owner
        if self.words[hit.start][len(hit.prefix) :].startswith(_SEVERAL):
            self._members(title)
        return title

    def _members(self, title: Title) -> None:
        """«نظراءه في دول مجلس التعاون»: the counterparts in a body of states."""
        title.several, at = True, title.end
        if title.owner is None and at < self.size and self.words[at] in ("في", "من", "در", "از"):
            owner = self.owner(at + 1)
            if owner is not None:
                title.owner, title.end = owner

    def _complete(self, title: Title) -> None:
        """Take in what the title is the title of: status words, nation, body, and nouns between them."""
        at = first = title.end
        words, grammar, owners, to_owners, size, absorbed = self.words, self.grammar, self.owners, self._to_owners, self.size, 0
        arabic, loose, posted = grammar.arabic, grammar.is_loose(title.role), title.role in _POSTED
        while at < size and not (arabic and tells_press(self, title, at)):
            if at in self._statuses and (status := best(self.hits[at], _STATUS)) is not None:
                at = self._take_status(title, status)
                continue
            word = words[at]
            if word in grammar.home and not (arabic and posted):
                title.end, title.owner = at + 1, title.owner or ("its" if arabic else "home")
                return
            owner = self._owner_of(title, at) if at in owners or word in to_owners else None
            if owner is not None and (title.owner is None or owner[0] == title.owner):
                title.direct = title.direct or at == first
                at = self._take_owner(title, at, owner)
                continue
            if posted:
                if (described := self._past_described(at)) > at:
                    at = title.end = described
                    continue
                posting = self._posting(at)
                if posting is not None:
                    self._post(title, at, posting)
                    return
            if loose:
                if word == "في" and self._in_movement(title, at):
                    return
            elif title.owner is not None and title.office is None:
                return
            binds = word in grammar.binders and at + 1 < size
            held = binds and (self._holds_at(title, at + 1) or (loose and words[at + 1] not in _TOLD_IN))
            if held or (absorbed and word == "اي" and self.owner(at + 1) is not None):
                at += 1  # «معاون خاورمیانه‌ای وزارت خارجه»: an ending that stands apart from its word
                continue
            if not loose or absorbed >= _MOST_NOUNS or not self._is_own_noun(title, at):
                return
            absorbed += 1
            at = title.end = at + 1

    def _presides(self, title: Title, owner: tuple[str, int]) -> bool:
        """Whether a head of a nation is its president, not a side's of what two nations meet in: «رئیس روسی کارگروه مشترک»."""
        chairs = self.words[owner[1] : owner[1] + 1]
        return title.role == "head" and self.grammar.has_president(owner[0]) and _CHAIRED.isdisjoint(chairs)

    def _holds_at(self, title: Title, at: int) -> bool:
        """Whether a title may be held at what is named at a token; «وزیر نیرو در کمیسیون …»: no minister is of a body."""
        owner = self.owner(at)
        return owner is not None and (self.grammar.arabic or not title.role.endswith("minister") or owner[0] in self.grammar.states)

    def _in_movement(self, title: Title, at: int) -> bool:
        """Take in the movement spoken of behind «في», in which an Arabic title is held: «مسؤول الملف الفلسطيني في الحزب A»."""
        if title.end != at or at + 1 >= self.size or self.words[at + 1] not in _MOVEMENT:
            return False
        title.end = at + 2
        return True

    def _take_owner(self, title: Title, at: int, owner: tuple[str, int]) -> int:
        """Put down whose a title is, told at a token; give where that ends.

        «رئیس کل بانک مرکزی عراق»: another nation after the words of an office of one makes them its own title.
        """
        if at == title.start + 1 and self._presides(title, owner):
            title.role = "president"  # «رئيس الإمارات»
        title.owner, title.end = owner
        if title.common is not None and title.owner in self.grammar.states and title.owner != self.grammar.owner_of(title.office or ""):
            title.role, title.office = title.common, None
        return title.end

    def _take_status(self, title: Title, status: Hit) -> int:
        title.former = title.former or status.entry.kind == "former"
        title.acting = title.acting or status.entry.kind == "acting"
        title.end = status.end
        return title.end

    def _owner_of(self, title: Title, at: int) -> tuple[str, int] | None:
        """Give what a title is the title of, at `at` or after an adjective or a second noun; None where no ezafe or genitive joins them."""
        if self.grammar.arabic:
            return self.of_republic(at) if not (self._visits(title, at) or self._stands_apart(at)) else None
        if title.owner is not None:
            return self.owner(at)
        return self.owner(at) or self.past_adjective(at) or (self.past_noun(at) if title.role.endswith("minister") else None)

    def _stands_apart(self, at: int) -> bool:
        """«شكر رئيس الجمهورية تركيا»: no nation's own name follows a definite Arabic title in the genitive."""
        if self.words[at].startswith("ال") or not self.words[at - 1].startswith(_DEFINITE):
            return False
        nation = best(self.hits.get(at), NATION | BODY)
        return nation is not None and nation.entry.kind in ("country", "informal") and nation.prefix == ""

    def _goes_on(self, at: int) -> bool:
        """«السفير حرص البلدين», «السفير وتفاني»: after a definite word an Arabic title goes on with a definite one or «ل» alone.

        «المبعوث الأممي المنظمات الإنسانية»: those met are none of it.
        """
        if not self.words[at - 1].startswith(_DEFINITE):
            return True
        word = self.words[at]
        return word.startswith(_FURTHER) and not (word.startswith("ال") and word in _MET)

    def _is_own_noun(self, title: Title, at: int) -> bool:
        """Whether a loose title goes on with the word at `at` as a noun of its own."""
        if title.owner is not None:
            return False
        arabic = self.grammar.arabic
        if arabic and (not self._goes_on(at) or told_with_by(self.words, title.start, at)):
            return False
        if arabic and title.role in _POSTED and self.words[at].startswith("لل"):
            return False  # «وقال السفير للتلفزيون»: whom one posted abroad spoke to
        bare = not arabic and title.role == "minister" and at == title.start + 1
        if bare and self.words[at] not in _OF_MINISTERS and self.owner(at + 1) is None:
            return False  # «از پاسخ‌های وزیر قانع نشد», not «وزیر احصائیه افغانستان»
        if self.words[at - 1] == "مردم" and title.role == "lawmaker":
            return self.grammar.may_belong(self.words[at])  # «نماینده مردم ساری»: a town, whoever has its name
        return self.grammar.may_belong(self.words[at]) and not self._starts_actor(at)

    def _visits(self, title: Title, at: int) -> bool:
        """«زيارة رئيس الجمهورية لدولة قطر», «ولي العهد للأردن»: after a whole title «ل» tells where he went, not whose he is."""
        whole = title.role in _WHOLE and self.words[at - 1].startswith("ال")
        return whole and self.words[at].startswith("ل") and not is_elect(self.words[at - 1])

    def _posting(self, at: int) -> int | None:
        """Give where «لدى المملكة», «در بغداد» after a posted one's title ends, or None where there is no such thing."""
        for hit in self.hits.get(at, ()):
            if hit.prefix == "ب" and hit.entry.kind in ("country", "capital", "place"):
                return hit.end
            if hit.prefix == "ل" and hit.entry.kind == "region" and hit.end - hit.start > 1:
                return hit.end  # «مبعوث الولايات المتحدة للقرن الأفريقي»
        if self.words[at] not in self.grammar.posted or at + 1 >= self.size:
            return None
        for hit in self.hits.get(at + 1, ()):
            if hit.entry.kind in ("country", "capital", "place", "organization") and hit.prefix == "" and not self._is_ministry(hit):
                return hit.end
        return at + 2 if self.words[at + 1] in self.grammar.realms else None

    def _post(self, title: Title, at: int, end: int) -> None:
        """End a title where its post does; one sent to a body of states is none of those at the United Nations."""
        title.end = end
        self._reside(title)
        status = best(self.hits.get(title.end), _STATUS)
        if status is not None:  # «القائم بالأعمال لدى العراق بالإنابة A»
            self._take_status(title, status)
        body = best(self.hits.get(at + 1), BODY)
        if title.role == "un-ambassador" and body is not None and body.entry.value != "united-nations":
            title.role = "ambassador"

    def _past_described(self, at: int) -> int:
        """Give the token after «الدائم», «الجديد», «غير المقيم» of one posted, or `at`."""
        if self.words[at] in _PERMANENT:
            return at + 1
        return at + 2 if self.words[at] in _NON and at + 1 < self.size and self.words[at + 1] in _RESIDENT else at

    def _reside(self, title: Title) -> None:
        """Take in where one posted lives, if that is elsewhere: «سفير النرويج في نواكشوط المقيم في باماكو»."""
        if title.end < self.size and self.words[title.end] in _RESIDENT:
            title.end = self._posting(title.end + 1) or title.end

    def _is_ministry(self, hit: Hit) -> bool:
        """«استدعاء السفير إلى وزارة الخارجية»: nobody is posted to a ministry."""
        return hit.entry.kind == "organization" and self.grammar.is_ministry(hit.entry.value)

    def host(self, at: int) -> tuple[str | None, int]:
        """Give the country in which a mission is, «في بيروت», «در تهران», and where that ends; None and `at` where it is not said."""
        end = self._posting(at) if at < self.size else None
        if end is None:
            return None, at
        for start in (at + 1, at):
            for hit in self.hits.get(start, ()):
                if hit.entry.kind in ("country", "capital"):
                    return hit.entry.value, hit.end
                if hit.entry.kind == "place":
                    return self.grammar.land_of(hit.entry.value), hit.end
        return None, at

    def _starts_actor(self, at: int) -> bool:
        hits = self.hits.get(at)
        if hits is not None and best(hits, self._starting) is not None:
            return True
        return self.view.name_kinds[at] & WHOLE != 0 and at + 1 < self.size and self.grammar.may_be_surname(self.words[at + 1])
