"""Persian content that stands before its cue: «بر … تاکید کرد», «… را محکوم کرد», «خواستار … شد», «با اشاره به اینکه …»."""

from bisect import bisect_left
from functools import cache

from rasad.actors.lexicon import inflection
from rasad.coding.clauses.extents import trimmed
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.speech_verbs import light_verb_at
from rasad.coding.statements.joined_links import after_twin, aside, joined, list_end
from rasad.coding.statements.object_starts import object_start
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

Span = tuple[int, int]
_LINK_WORDS = fold_words("براینکه اینکه این که موضوع مطلب نکته مسئله مساله واقعیت نظر")
_THAT = frozenset(["كه", "اينكه", "براينكه", "بهاينكه"])
_REMARKS = fold_words("اظهارات سخنان مطالب مطلب جملات")
_OWNED = frozenset(["agree", "reject", "request", "support"])  # classes of links whose noun is followed by whose it is, no object
_TOLD = fold_words("مطلب موضوع خبر نکته مسئله مساله")
_ABOVE = fold_words("فوق بالا مذکور")
_FIXED = fold_words("سوی طرف جمله سوئی گزارش نقل عنوان منظور دلیل همراه ویژه خصوص")
_THESE = fold_words("حال وجود همه ترتیب صورت اساس")  # «با این حال»
# What a clause that only refers to something has at its head when it says something of it.
_TELLING = fold_words(
    "اهمیت ضرورت لزوم نقش ناکامی موفقیت پیشرفت دستاوردهای جنایات تلاش مواضع حمایت ثابت افزایش "
    "کاهش بازتاب روند"
)
_CLOSING = fold_words("بود است کرد شد دارد داشت داد کشید گفت رفت گرفت کردند شدند")
_ITEM = 3  # words of one item of a list
_TALKS = fold_words("گفتگو وگو گو گفتگویی وگویی مصاحبه دیدار دیداری ملاقات تماس تماسی تلفنی نشست جلسه")
_BACKWARD = fold_words("پس پیش بعد قبل نقل قول غیر")  # «پس از», «به نقل از»
_FOUNDED = fold_words("مبنی علاوه افزون بنا دایر")  # «مبنی بر», «علاوه بر»
_PRONOUNS = fold_words("آن آنها آنان او وی ایشان")
_CREDENTIALS = fold_words("اعتمادنامه استوارنامه")
_OFFICES = fold_words("وزارت وزارتخانه پایتخت کشور کشورش")
_BEFORE_ALONE = fold_words("و که اکنون امروز دیروز")
_LASTING = ("ساعته", "نيمه", "روزه")  # «پس از این دیدار دو ساعته آن را»
_REASONS = fold_words("برای بابت بخاطر")
_TURNING = ("،", "و")
# Words of content that say nothing of where it starts.
_LOOSE = fold_words("نیز هم همچنین سپس و بار دیگر مجددا")


@cache
def _closers() -> dict[str, frozenset[str]]:
    """Give the first words of the light verbs that close what a noun cue opens: «خواستار … شد»."""
    grammar = inflection("fa")
    return {
        cue.id: frozenset(form.split()[0] for light in cue.light for form in grammar.light_verb(light))
        for cue in cues_by_id("fa").values() if "between" in cue.takes
    }


@cache
def _takes_before() -> dict[str, tuple[tuple[str, str], ...]]:
    """Give, by cue, the ways in which its content may stand before it, each as it is written and folded; «گفت» has none."""
    return {
        cue.id: tuple([(take, fold_word(take)) for take in cue.takes if take not in ("after", "linking", "linking-noun")])
        for cue in cues_by_id("fa").values()
    }


class PrecedingReader:
    """Reads what stands before the cues of one report."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.cues = cues_by_id(scene.language.code)
        self.closers = _closers()
        self.takes = _takes_before()
        self._linking: dict[int, Hit] = {}  # by token, the first linking cue that begins there
        self.verbs: dict[int, list[Hit]] = {}  # by token, the cues that are verbs, or nouns that may have theirs further on
        hits, words, closers = scene.hits, scene.words, self.closers
        for at in scene.everywhere("cue"):
            for hit in hits[at]:
                entry = hit.entry
                if entry.kind != "cue":
                    continue
                cue, shape = entry.value
                if shape == "linking":
                    self._linking.setdefault(at, hit)
                elif shape == "finite" or cue in closers or words[hit.end : hit.end + 1] == ["و"]:
                    self.verbs.setdefault(at, []).append(hit)
        self.linking_places = list(self._linking)

    def closing(self, hit: Hit) -> int | None:
        """Give where the light verb of a noun cue closes its content: «خواستار … شد»; the last one of the clause."""
        forms = self.closers[hit.entry.value[0]]
        last = self.scene.document.sentences[self.scene.document.sentence_of[hit.start]][1]
        found = None
        for at in range(hit.end, min(last, hit.end + 45)):
            if self.words[at] in forms:
                after = self.words[at + 1] if at + 1 < last else "."
                if after in (".", "،", "؛", "و", "تا"):
                    return at
                if after == ":" or found is None:
                    found = at
            elif at > hit.end and (light_verb_at(self.scene, at) or self._another(hit, at)):
                break
        return found

    def _another(self, hit: Hit, at: int) -> bool:
        """«الف خواهان صلح است اما ب خواهان جنگ بوده»: whether the same noun of speech stands again at the token `at`."""
        return any(h.entry.kind == "cue" and h.entry.value == hit.entry.value for h in self.scene.hits.get(at, ()))

    def that_after(self, cue: Cue, hit: Hit) -> int | None:
        """«خواستار آن شد که …»: give the token after که where only «آن» stands before the light verb."""
        if hit.entry.value[1] != "noun" or "between" not in cue.takes or self.words[hit.end] not in ("ان", "اين"):
            return None
        found = next((at for at in range(hit.end + 2, min(hit.end + 4, len(self.words))) if self.words[at] in ("كه", "تا")), None)
        return found + 1 if found is not None and self.closing(hit) == hit.end + 1 else None

    def content(self, cue: Cue, hit: Hit, start: int) -> tuple[Span, str] | None:
        """Give the offsets of the content between `start` and the cue, and which of the cue's ways it was found by."""
        takes = self.takes[cue.id]
        if not takes or self._goes_on(hit):
            return None
        for take, word in takes:
            place: Span | None = None
            if take == "between":
                place = self._between(hit)
            elif take == "object-noun":
                place = self._object(start, hit.start)
                if place is not None and cue.id == "summon-to" and self._called_in(place):
                    return None
            elif take == "ra":
                place = self._ra(start, hit, cue)
            else:
                place = self.preposition(word, start, hit)
                if place is not None and cue.id == "refer" and self.words[place[0]] not in _TELLING:
                    return None
                if place is not None and cue.id == "welcome" and self._received(place):
                    return None
                if place is not None and cue.klass == "praise" and take == "از":
                    place = self._reason(place)
            if place is None or (cue.needs and not any(fold_word(n) in self.words[place[0] : hit.start] for n in cue.needs)):
                continue
            span = trimmed(self.scene, *place)
            if span is not None:
                return span, take
        return None

    def _goes_on(self, hit: Hit) -> bool:
        """«… واکنش نشان داد و تاکید کرد که …»: right after another verb and «و» nothing of the cue's own stands before it."""
        if hit.entry.value[1] != "finite" or hit.start < 2 or self.words[hit.start - 1] != "و":
            return False
        return self.words[hit.start - 2] in _CLOSING and not self._cue_ends(hit.start - 1)

    def _between(self, hit: Hit) -> Span | None:
        if hit.entry.value[1] != "noun":
            return None
        closing = self.closing(hit)
        return (hit.end, closing) if closing is not None and closing > hit.end else None

    def _object(self, start: int, end: int) -> Span | None:
        at = end
        while at > start and self.words[at - 1] != "،":
            at -= 1
        while at < end and self.words[at] in _LOOSE:
            at += 1
        return (at, end) if end - at >= 2 else None

    def _ra(self, start: int, hit: Hit, cue: Cue) -> Span | None:
        """«X را … کرد»: from where the object begins to the cue; to را alone where only an adverb stands between."""
        if "را" not in self.words[start : hit.start]:
            return None
        ra = next(at for at in range(hit.start - 1, start - 1, -1) if self.words[at] == "را")
        if cue.klass == "state" and self.words[ra - 2] == "اين" and self.words[ra - 1] in _REMARKS:
            return None  # «این اظهارات را بیان کرد»
        if cue.klass == "agree" and self.words[hit.start - 1] == "حضور":  # «او را به حضور پذیرفت»
            return None
        if cue.klass == "agree" and not _CREDENTIALS.isdisjoint(self.words[start:ra]):
            return None  # «اعتمادنامه سفیر را پذیرفت»
        begin, own = ra, start
        start = object_start(self.scene, own, ra)
        if start > own and self.words[ra - 1] in _PRONOUNS and self._alone(ra - 1):  # «پس از این دیدار دو ساعت و نیمه آن را سازنده خواند»
            begin = start = ra - 1
        while begin > start and not self._opens_object(begin, start) and not (begin < ra and self._bounds(begin)):
            begin -= 1
        while begin < ra and self.words[begin] in _LOOSE:
            begin += 1
        short = hit.start - ra <= 3 and cue.klass != "state" and self.words[ra + 1] not in ("در", "به", "از", "براي", "با", "بر")
        whole = not short and hit.start - ra > 1 and cue.klass != "praise"  # «درگذشت او را به ملت تسلیت گفت»: to whom is no content
        return (begin, hit.start if whole else ra) if ra > begin else None

    def _called_in(self, place: Span) -> bool:
        """«سفیر را فراخواند», «او را به وزارت خارجه فراخواند»: a summons; «طرف‌ها را به خویشتنداری فراخواند» asks for something."""
        to = next((at for at in range(*place) if self.words[at] == "به"), None)
        return to is None or self.words[to + 1] in _OFFICES or self.scene.hit(to + 1, "place") is not None

    def _alone(self, at: int) -> bool:
        """Whether a pronoun is an object by itself, and not the owner of the noun before it («آغاز کار وی را تبریک گفت»)."""
        before = self.words[at - 1]
        if at - 1 in self.scene.phrase_at or not before[0].isalnum() or before in _BEFORE_ALONE or before in _LOOSE:
            return True
        return before in _CLOSING or before.endswith(_LASTING)

    def _opens_object(self, at: int, start: int) -> bool:
        """Whether a mark before the token `at` opens the object; a comma within a list («پزشکی، کشاورزی، هنر و زبان را») does not."""
        if self.words[at - 1] in (":", "؛"):
            return True
        if self.words[at - 1] != "،":
            return False
        following = next((end for end in range(at, at + _ITEM + 2) if self.words[end] in ("،", "و", "را")), None)
        item = next((begin for begin in range(at - 2, max(start, at - 2 - _ITEM) - 1, -1) if self.words[begin] == "،"), None)
        if following is None or self.words[following] == "را":
            return True
        return item is None and (self.words[following] != "،" or at - 2 in self.scene.phrase_at)

    def _bounds(self, at: int) -> bool:
        """Whether an object may start at `at` since a partner in talk («در گفت‌وگو با تاس») or a verb ends there."""
        before = self.scene.phrase_at.get(at - 1)
        if before is not None and before.end == at and before.start > 1 and self.words[before.start - 1] == "با":
            return self.words[before.start - 2] in _TALKS or self.words[before.start - 3] in _TALKS
        if self.words[at - 1] == "و":
            return self._cue_ends(at - 1)
        return self.words[at - 1] in _CLOSING or self.words[at - 1] in ("نيز", "همچنين")

    def preposition(self, preposition: str, start: int, hit: Hit) -> Span | None:
        """Give what stands between a preposition of the cue's own and the cue."""
        words = preposition.split()
        places = [
            at for at in range(start, hit.start - len(words)) if self.words[at] == words[0] and self.words[at : at + len(words)] == words
            and not (preposition in ("با", "به", "از", "بر") and self._adverbial(at))
        ]
        if not places:
            return None
        turn = max((at for at in range(start, hit.start) if self.words[at] in _TURNING and self._turns(at)), default=start)
        at = next((at for at in places if at >= turn), places[0])
        begin = at + len(words)
        return begin + 1 if self.words[begin] == "ي" else begin, hit.start  # «درباره‌ی»

    def _reason(self, place: Span) -> Span:
        """«از امیر قطر برای این نشست قدردانی کرد»: what somebody is thanked for, where he stands before it."""
        phrase = self.scene.phrase_at.get(place[0])
        at = phrase.end if phrase is not None else place[1]
        return (at + 1, place[1]) if at < place[1] - 1 and self.words[at] in _REASONS else place

    def _received(self, place: Span) -> bool:
        """«در فرودگاه از او استقبال کرد», «از رئیس‌جمهور به طور رسمی استقبال کرد»: a guest is met, nothing is said."""
        phrase = self.scene.phrase_at.get(place[0])
        if phrase is None:
            return self.scene.hit(place[0], "pronoun") is not None and place[1] - place[0] == 1
        return phrase.kind in ("person", "title") and not {"براي", "از"} & set(self.words[phrase.end : place[1]])

    def _turns(self, at: int) -> bool:
        """Whether the cue's own words start anew after the token `at`: «… محکوم و در مقابل از …», «… کشید، از …»."""
        after = self.words[at + 1] if at + 1 < len(self.words) else ""
        if self.words[at] == "،":
            return after in ("از", "بر", "به", "با", "نسبت", "درباره") and self.words[at - 1] in _CLOSING
        return self.words[at] == "و" and (after in ("در", "از", "بر") and self._cue_ends(at))

    def _cue_ends(self, at: int) -> bool:
        """Whether a cue, with its verb or sharing a later one's, ends right before the token `at`."""
        near = (hit for start in range(max(0, at - 3), at) for hit in self.scene.hits.get(start, ()))
        return any(hit.end == at and hit.entry.kind == "cue" for hit in near)

    def _adverbial(self, at: int) -> bool:
        """«با اشاره به», «از سوی», «به گزارش»: prepositions of fixed phrases, not of the cue."""
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        after = self.words[at + 2] if at + 2 < len(self.words) else ""
        if self.words[at] == "از" and at and self.words[at - 1] in _BACKWARD:
            return True
        if self.words[at] == "بر" and at and self.words[at - 1] in _FOUNDED:
            return True
        if following in _FIXED or (following == "اين" and after in _THESE):
            return True
        return any(h.entry.kind in ("cue", "credit", "side", "frame-noun", "break", "said-by") for h in self.scene.hits.get(at, ()))

    def linking(self, first: int, last: int) -> list[Hit]:
        """Give the cues of linking clauses that begin among the tokens `[first, last)`, in order."""
        places = self.linking_places
        begin = bisect_left(places, first)
        if begin == len(places) or places[begin] >= last:
            return []  # as mostly
        return [self._linking[at] for at in places[begin : bisect_left(places, last, begin)]]

    def links(self, clause: int, hit: Hit) -> list[tuple[Cue, Span, Span, int]]:
        """Give the linking clauses between the clause's start and its cue: (cue, its offsets, the content's, token)."""
        starts = self.linking(clause, hit.start)
        out = []
        for place, link in enumerate(starts):
            limit = starts[place + 1].start if place + 1 < len(starts) else hit.start
            read = self._link(link, limit, hit)
            if read is not None:
                out += self._parts(link, read)
        return out

    def _parts(self, link: Hit, read: Span) -> list[tuple[Cue, Span, Span, int]]:
        """Give a linking clause, and apart from it the speech acts joined to it by «و»."""
        document = self.scene.document
        first, last = document.token_at(read[0]), document.token_at(read[1] - 1) + 1
        cue = self.cues[link.entry.value[0]]
        more = joined(self.scene, self.cues, cue, first, last) if _THAT.isdisjoint(self.words[link.end : first]) else []
        ends = [act.noun.start - 1 for act in more] + [last]
        whole = trimmed(self.scene, first, ends[0]) or read
        out = [(cue, document.span(link.start, link.end), whole, link.start)]
        for act, end in zip(more, ends[1:], strict=True):
            span = trimmed(self.scene, act.start, end)
            if span is not None:
                out.append((act.cue, document.span(act.noun.start, act.noun.end), span, act.noun.start))
        return out

    def _link(self, link: Hit, limit: int, hit: Hit) -> Span | None:
        cue, main = self.cues[link.entry.value[0]], self.cues[hit.entry.value[0]]
        begin = after_twin(self.scene, link.end)
        while begin < limit and self.words[begin] in ("نسبت", "به", "بر", "از", "با"):
            begin += 1
        if self.words[begin : begin + 1] == ["اين"] and self.words[begin + 1] in _TOLD and self.words[begin + 2] != "كه":
            return None  # «با بیان این مطلب به خبرنگاران»
        if self.words[begin] in _TOLD and not _ABOVE.isdisjoint(self.words[begin + 1 : begin + 2]):
            return None  # «با بیان مطلب فوق»
        that = False
        for at in range(begin, min(begin + 4, limit)):
            if self.words[at] not in _LINK_WORDS:
                break
            if self.words[at] in _THAT:
                that, begin = True, at + 1
        if not that and (cue.id == "clarify" or (cue.id == "refer" and self.words[begin] not in _TELLING)):
            return None  # «ضمن تشریح جلسه امروز»: a topic
        if cue.id == "greet" and self.scene.hit(begin, "pronoun") is not None:
            return None  # «ضمن خیرمقدم به وی»
        if begin == link.end and begin in self.scene.phrase_at and cue.klass in _OWNED:
            return None  # «همزمان با موافقت ترامپ»: another's agreement
        commas = [at for at in range(begin + 1, limit) if self.words[at] == "،"]
        if that and len(commas) > 1 and commas[-1] == hit.start - 1 and aside(self.scene, commas[-2] + 1):
            commas.pop()  # «با بیان اینکه …، در تذکری به وزیر کشور، گفت»
        end = (commas[-1] if that else list_end(self.scene, commas, hit.start)) if commas else limit
        if not that and not commas:
            end = self._noun_phrase_end(begin, limit, main)
        return trimmed(self.scene, begin, end)

    def _noun_phrase_end(self, begin: int, limit: int, main: Cue) -> int:
        """Without a comma the cue's own words follow: they start at its own preposition or «خواستار»."""
        own = [at for at in range(begin + 1, limit - 1) if self.words[at] == "بر" and not self._adverbial(at)] if "بر" in main.takes else []
        if own:  # «ضمن تقدیر از تلاش‌ها بر ادامه همکاری تاکید کرد»
            return own[-1]
        for at in range(max(begin + 2, limit - 2), limit):
            if any(h.entry.kind == "cue" and h.entry.value[1] in ("noun", "finite") for h in self.scene.hits.get(at, ())):
                return at
        return limit
