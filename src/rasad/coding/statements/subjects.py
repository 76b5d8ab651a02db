"""Who speaks at a Persian cue: the subject before it in its clause, «وی», or who spoke last; and where clauses end."""

from typing import NamedTuple

from rasad.coding.clauses.extents import OPENING, may_speak, quotation_end
from rasad.coding.clauses.plural_verbs import is_plural
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.state import State
from rasad.coding.speakers.guests import host_opens, other_one
from rasad.coding.speakers.linked_names import brings_in, told_of
from rasad.coding.speakers.persian_papers import WRITES, PaperReader
from rasad.coding.speakers.placed_names import name_before
from rasad.coding.speakers.sentence_heads import before_voice, is_dateline
from rasad.coding.speakers.sources import name_source
from rasad.coding.speakers.stand_ins import StandIns
from rasad.coding.speakers.this_person import CALLINGS, opens_with_calling, this_person
from rasad.coding.speakers.titled_later import is_speakers_own
from rasad.text import fold_words
from rasad.text.matcher import Hit

THAT = frozenset(["كه", "اينكه", "انكه", "بلكه"])
NAMED = ("person", "title")
PERSONS = ("person", "title", "organization", "country", "group")
_VERBS = fold_words(
    "است نیست شد شود شدند کرد کند کنند کردند کنیم دارد دارند ندارد داریم بود بودند باشد باشند هستند نیستند داد دهد دهند گرفت گیرد "
    "رفت نشد نشده نیستیم هستیم باشیم شویم یافت یابد خواهد"
)
# Words and kinds of entries a sentence without a subject may open with.
_OPENERS = fold_words(
    "در به با از بر برای ضمن همچنین نیز سپس و اما ولی پس پیش درباره پیرامون چنان چنانچه طبق بنا بنابر علاوه وی او پیشتر هم"
)
_PLURAL_ENDINGS = fold_words("ها های")
_POINTING = frozenset(["اين", "همين", "ان", "دراين"])
_OPENING_KINDS = frozenset(["cue", "side", "break", "day", "weekday", "pronoun", "credit", "said-by", "frame-noun"])
_MEANWHILE = ("اين در حالي", "اين در شرايطي")  # «این در حالی است که عنان اعلام کرد»: nobody else's words
_GOES_ON = fold_words("که و تا ولی اما")
_BUT = fold_words("اما ولی")
_REST = 12  # tokens after a relative clause in which the sentence's own verb of speech stands
_PUT_OUT = 7  # and where a clause tells who put it out
_PUTTING_OUT = fold_words("منتشر صادر ارسال انتشار")
_OWNER = 4  # tokens from a noun for written words to whose they are
_CREDIT = 14  # tokens of a credit at a sentence's head, with its comma
# What somebody is, right before the name: «متهم حسن رستمی گفت», «بازیگر حسن رستمی».
_CALLED = CALLINGS | fold_words("متهمه شاهد")
_TALKER = 7  # tokens of a name at a sentence's head, with the day, before «در گفت‌وگو با»
_TALKED = fold_words("گفت گفتگو گفتگویی مصاحبه جمع")
_COUNTS = fold_words("یک دو سه چهار چند برخی")
_TIMES = fold_words("پیش پس قبل بعد")
_OF_SOURCES = fold_words("آگاه مطلع موثق")
_LONG = 3  # tokens of a verb of speech
_FIRST_WORDS = 2  # of a clause, in which «وی» is its subject


class Speakers(NamedTuple):
    """Who speaks; `explicit`: named in the clause or meant by «وی»; `embedded`: inside another's words."""

    actors: list[str]
    explicit: bool
    embedded: bool


class SubjectReader:
    """Finds the subjects of one Persian report's clauses."""

    def __init__(self, scene: Scene, state: State) -> None:
        self.scene = scene
        self.words = scene.words
        self.state = state
        self.stand_ins = StandIns(scene)
        self.papers = PaperReader(scene, state)
        self.pronouns = frozenset(scene.everywhere("pronoun"))
        # Tokens that a verb of speech stands right before: «کاخ سفید می گوید آقای ترامپ …».
        self._after_speech = {hit.end for verbs in scene.speech.values() for hit in verbs if hit.end - hit.start <= _LONG}
        self.credits = frozenset(scene.everywhere("credit"))
        self._possible: dict[int, bool] = {}  # by its start, whether a group may be a subject: asked once, though cue after cue asks

    def bare(self, group: Group) -> bool:
        """Whether a group may be a subject; «در این دیدار وزیر …»: after a noun with «این» it belongs to no noun."""
        if group.marker != "of":
            return group.marker == ""
        at = group.start - 1
        if group.start in self._after_speech or self._after_dateline(group):
            return True
        while at >= 0 and (
            self.words[at] in ("\"", "«", "(") or (at in self.scene.hits and self._calls(at, group))
            or (self.words[at] in _CALLED and group.phrases[0].kind == "person")
        ):
            at -= 1
        at = before_voice(self.scene, at)
        if at < 0 or self.scene.document.sentence_of[at] != self.scene.document.sentence_of[group.start]:
            return True
        if self.words[at] in _PLURAL_ENDINGS:
            at -= 1  # «در این سال ها دولت افغانستان»
        if not self.words[at][0].isalpha() or self.words[at] in _POINTING or self.words[at] == "يك":
            return True
        return at > 0 and self.words[at - 1] in _POINTING and not self._so_far(at - 1)

    def _calls(self, at: int, group: Group) -> bool:
        """Whether a rank, a courtesy or the noun of a medium at the token `at` belongs to the name after it."""
        if self.scene.hit(at, "rank") or self.scene.hit(at, "courtesy"):
            return True
        actor = group.phrases[0].actor
        return self.scene.hit(at, "credit-noun") is not None and actor is not None and self.scene.is_medium(actor)

    def _so_far(self, at: int) -> bool:
        """«پیش از این پیشنهاد عراق را …»: «این» at the token `at` belongs to a time and points to nothing."""
        return at > 1 and self.words[at - 1] == "از" and self.words[at - 2] in _TIMES

    def _after_dateline(self, group: Group) -> bool:
        """«به گزارش خبرگزاری … از کرمان حسن رستمی گفت»: the credit a sentence opens with ends in a place, without a comma."""
        first = self.scene.document.sentences[self.scene.document.sentence_of[group.start]][0]
        if first not in self.credits:
            return False
        at = group.start - 1
        while at > first and (self.scene.hit(at, "rank") or self.scene.hit(at, "courtesy")):
            at -= 1
        placed = at > first + 1 and self.words[at - 1] == "از" and self.scene.hit(at, "place") is not None
        return placed and at - first < _CREDIT

    def between(self, number: int, first: int, last: int) -> list[Group]:
        """Give the groups of a sentence that may be a subject and start in `[first, last)`."""
        found = []
        for group in self.scene.groups[number]:
            start = group.start
            if first <= start < last and group.phrases[0].kind in PERSONS:
                possible = self._possible.get(start)
                if possible is None:
                    possible = self._possible[start] = self.bare(group) and not is_dateline(self.scene, group)
                if possible:
                    found.append(group)
        return found

    def speakers(self, hit: Hit, number: int, clause: int, groups: list[Group]) -> Speakers:
        """Give who speaks at a cue of the clause that starts at `clause`; `groups` are those `between` the two."""
        inner = self._embedded(groups, hit, clause) if groups and groups[-1].start > clause else None
        named = groups
        if groups and "،" in self.words[clause : hit.start]:  # without a comma nobody is told of in a linking clause
            groups = [group for group in groups if not told_of(self.scene, group, clause, hit, THAT)]
        if named and not groups and brings_in(self.scene, clause, named[0].start):
            return Speakers([], False, False)
        if inner is not None:
            actors = [a for a in inner.actors() if may_speak(self.scene, a)]
            if actors:
                return Speakers(actors, True, self.words[inner.start - 1] not in _BUT)  # «… که … برگزار می‌شود اما وزیر نفت خواهان …»
        start = self._after_credit(clause, hit.start) if clause in self.credits else clause
        if opens_with_calling(self.scene, start, hit.start) or self._opens_with_pronoun(clause, hit.start):
            meant = self._by_pronoun()
            if meant is not None:
                return self._one(meant, True)  # «وی با بیان اینکه کمیسیون برگزار می‌شود، افزود»: nobody named after it is the subject
        placed = self._placed(groups, hit, start) if clause <= self.scene.document.sentences[number][0] else None
        if placed is not None:
            return Speakers(placed.actors(), True, False)
        medium = self._medium(groups, hit, number, clause)
        if medium is not None:
            return medium
        if groups and self.words[hit.end - 1].endswith("ند") and self._both(groups[-1].end, hit.start):
            return Speakers([], False, False)  # «A با B دیدار و دو طرف بر … تاکید کردند»
        for group in groups:
            if group.phrases[0].kind == "country" and len(group.phrases) == 1 and is_plural(self.words[hit.end - 1]):
                continue  # «… عراق را نپذیرفتند»: a country has its verb in the singular
            actors = self._named(group, hit)
            if actors:
                return Speakers(actors, True, False)
        if groups or self._both(clause, hit.start):
            return Speakers([], False, False)
        for at in range(clause, min(clause + 4, hit.start)):  # «این وزارتخانه اعلام کرد», «شی گفت»
            known = self.stand_ins.group(at) or self.stand_ins.short_name(at)
            if known is not None:
                return Speakers(known.actors(), True, False)
        return self._dropped(hit, number, clause)

    def _medium(self, groups: list[Group], hit: Hit, number: int, clause: int) -> Speakers | None:
        """Give whose words an agency passes on, or the paper that speaks for itself; None where neither is the subject."""
        media = [a for group in groups for a in group.actors()]
        only = all(map(self.scene.is_medium, media))
        passed_on = self._quoted(number, clause, hit) if only else []
        if passed_on:
            return Speakers(passed_on, True, False)
        paper = self.papers.writer(clause, hit, groups)
        if paper is not None:
            return Speakers([paper], True, False)
        if only and media and hit.entry.value[0] in WRITES:
            byline = self.words[groups[0].end : groups[0].end + 1] == [":"]  # «خبرگزاری فارس: یک روزنامه نوشت»
            return Speakers([] if byline else media[:1], not byline, False)
        if groups and hit.entry.value[0] in WRITES and groups[0].start - clause < 4 and not any(
            may_speak(self.scene, a) for a in groups[0].actors()
        ):
            return Speakers(groups[0].actors()[:1], True, False)  # «نیویورک تایمز در گزارشی درباره ترامپ نوشت»
        return None

    def _by_pronoun(self) -> str | None:
        """Whom «وی», «او» means: the person told of last, not the body that told of him; a body where no person is."""
        told = [actor for actor in (self.state.topic, self.state.speaker, self.state.other) if actor is not None]
        members = self.scene.cast.members
        return next((actor for actor in told if members[actor].kind in ("person", "office")), told[0] if told else None)

    def _placed(self, groups: list[Group], hit: Hit, start: int) -> Group | None:
        """«بهرام نیک‌اندیش در توضیح جلسه کمیسیون گفت: …»: the name of somebody unknown that a sentence opens with at the token `start`."""
        for group in groups:
            if group.start <= start + 1 and not all(map(self.scene.is_medium, group.actors())):
                return None  # somebody known heads it, as mostly
        if not self._introduces(hit) and not self._in_talk(start, hit.start):
            return None
        if self.stand_ins.group(start) is not None or self.stand_ins.short_name(start) is not None:
            return None
        placed = name_before(self.scene, start, hit.start, self.state.speaker)
        if placed is not None:
            self.stand_ins.forget()
        return placed

    def _in_talk(self, first: int, last: int) -> bool:
        """«حسن رستمی امروز در گفت‌وگو با خبرنگار ما از … خبر داد»: whether somebody who talks to a reporter heads the sentence."""
        near = range(first, min(last - 1, first + _TALKER))
        return any(self.words[at] == "در" and self.words[at + 1] in _TALKED for at in near)

    def _after_credit(self, first: int, last: int) -> int:
        """«به گزارش ایسنا، …»: give the token after the comma of the credit that a sentence opens with, else its first."""
        return next((at + 1 for at in range(first, min(last, first + _CREDIT)) if self.words[at] == "،"), first)

    def _opens_with_pronoun(self, clause: int, last: int) -> bool:
        """Whether a clause begins with «وی», «او»: only a conjunction may stand before it."""
        if clause not in self.pronouns and clause + 1 not in self.pronouns:
            return False  # as mostly
        opening = range(clause, min(last, clause + _FIRST_WORDS))
        return self._pronoun(opening.start, opening.stop) and not any(at in self.scene.phrase_at for at in opening)

    def _named(self, group: Group, hit: Hit) -> list[str]:
        """Give whom a group names as speakers, unnamed sources too."""
        if group.phrases[0].kind == "title":
            if is_speakers_own(self.scene, self.state, group, hit):
                phrase, speaker = group.phrases[0], self.state.speaker
                self.scene.retitled.append((phrase, phrase.actor or ""))
                phrase.actor = speaker
            if self._meant_again(group):
                return self._one(self.state.speaker, True).actors
        actors = [a for a in group.actors() if may_speak(self.scene, a)]
        source = name_source(self.scene, group) if not actors else None
        return actors if source is None else [source]

    def _meant_again(self, group: Group) -> bool:
        """«این عضو سابق کمیسیون … گفت»: a title of nobody known, after «این», means the person who spoke last."""
        phrase, speaker = group.phrases[0], self.state.speaker
        if len(group.phrases) > 1 or phrase.actor is None or speaker is None or phrase.actor == speaker:
            return False
        members = self.scene.cast.members
        said = members[speaker].kind == "person" and self.words[group.start - 1] == "اين"
        return said and members[phrase.actor].kind == "office" and not members[phrase.actor].known

    def _pronoun(self, first: int, last: int) -> bool:
        """Whether a pronoun among the tokens `[first, last)` is a subject: «او را متهم کرد» has it for an object."""
        here = self.pronouns.intersection(range(first, last))
        return bool(here) and any(self.words[at + 1] != "را" for at in here)

    def _introduces(self, hit: Hit) -> bool:
        """Whether a cue brings in words: a colon, که or «خواستار» follows or is it."""
        after = self.words[hit.end] if hit.end < len(self.words) else ""
        return after in (":", "که", "كه", "،", "«", "\"")

    def _both(self, clause: int, last: int) -> bool:
        """Whether both sides are the subject: «در این تماس، دو وزیر …», not «روابط دو کشور»."""
        for at in self.scene.places("both", clause, last):
            both = self.scene.hit(at, "both")
            if both is not None and (at == clause or self.words[at - 1] in ("،", "و", "كه", "هر")) and self.words[both.end] != "را":
                return True
        return False

    def _quoted(self, number: int, first: int, hit: Hit) -> list[str]:
        """«… به نقل از رئیس جمهور اکوادور گزارش داد که»: whose words an agency passes on; «در بیانیه حماس آمده است»."""
        for group in self.scene.groups[number]:
            if not first <= group.start < hit.start or group.phrases[0].kind not in PERSONS:
                continue
            before = group.start - 1 if self.words[group.start - 1] in _COUNTS else group.start  # «از قول دو مقام»
            passed_on = self.words[max(0, before - 2) : before] in (["نقل", "از"], ["از", "قول"])
            if passed_on or (hit.entry.value[0] == "stand-written" and self._writes(group, first, hit.start)):
                return [a for a in group.actors() if may_speak(self.scene, a)]
        return []

    def _writes(self, group: Group, first: int, last: int) -> bool:
        """«در بیانیه حماس», «متن پیام تبریک وزیر دادگستری»: whether a noun for written words has the group for its owner."""
        led = self.words[group.start - 2 : group.start] in (["از", "سوي"], ["از", "طرف"]) or self.words[group.start - 1] == "توسط"
        near = range(max(first, group.start - (_PUT_OUT if led else _OWNER)), group.start)
        at = next((at for at in reversed(near) if self.scene.hit(at, "statement-noun") is not None), None)
        if at is not None and "كه" in self.words[at : group.start]:  # «در بیانیه‌ای که از سوی وزارت خارجه منتشر شد، آمده است»
            return led and not _PUTTING_OUT.isdisjoint(self.words[group.end : last])
        return at is not None and group.marker in ("of", "") and not {"به", "از", "،", "و", "خطاب"} & set(self.words[at : group.start])

    def _dropped(self, hit: Hit, number: int, clause: int) -> Speakers:
        """Whom a clause without a subject goes on with."""
        if self._pronoun(clause, min(hit.start, clause + 5)):
            speaker = self.state.topic or self.state.speaker
            return self._one(speaker, True)
        if host_opens(self.scene, clause):
            return self._one(other_one(self.scene, self.state), True)
        first = self.scene.document.sentences[number][0]
        if clause > first and not self._opens_with_pronoun(first, clause):
            before = self.between(number, first, clause)
            if self.state.sentence == number:  # «الف خواهان صلح است اما ب خواهان جنگ بوده و … مخالفت کرده است»
                before.sort(key=lambda group: self.state.speaker not in group.actors())
            for group in before:
                actors = [a for a in group.actors() if may_speak(self.scene, a)]
                if actors:
                    return Speakers(actors, True, False)
        if this_person(self.scene, clause, hit):
            return self._one(self.state.topic or self.state.speaker, True)
        if self.words[hit.end - 1].endswith("ند") or self._unknown_subject(hit, number, clause):
            return Speakers([], False, False)
        speaker = self.state.speaker or self.state.topic
        return self._one(speaker, False)

    def _one(self, speaker: str | None, explicit: bool) -> Speakers:
        known = speaker is not None and may_speak(self.scene, speaker)
        return Speakers([speaker], explicit, False) if speaker is not None and known else Speakers([], False, False)

    def _unknown_subject(self, hit: Hit, number: int, clause: int) -> bool:
        """Whether the sentence opens with a noun that is no actor: «منابع آگاه گفتند», «این روزنامه نوشت»."""
        if clause > self.scene.document.sentences[number][0]:
            return False
        at = clause
        while at < hit.start and (not self.words[at][0].isalpha() or self.scene.hit(at, "break") is not None):
            broken = self.scene.hit(at, "break")
            at = broken.end if broken is not None else at + 1  # «در همین حال، یک تلویزیون خبر داد»
        if at >= hit.start or self.words[at] in _OPENERS or any(h.entry.kind in _OPENING_KINDS for h in self.scene.hits.get(at, ())):
            return False
        before = self.words[at : hit.start]
        return "را" not in before or "نيز" in before[: before.index("را")]

    def _embedded(self, groups: list[Group], hit: Hit, clause: int) -> Group | None:
        """«با اشاره به اینکه روحانی گفت …»: the subject of a cue that stands in a clause of its own after که."""
        group = groups[-1]
        if THAT.isdisjoint(self.words[clause : group.start]) or " ".join(self.words[clause : clause + 3]) in _MEANWHILE:
            return None
        that = next((at for at in range(group.start - 1, clause - 1, -1) if self.words[at] in THAT), None)
        if that is None or "،" in self.words[group.end : hit.start] or any(self.closes(at) for at in range(group.end, hit.start)):
            return None
        return group

    def in_relative(self, number: int, clause: int, hit: Hit) -> bool:
        """«از کشورهایی که این ترور را محکوم کردند تشکر کرد»: a verb of a relative clause that names nobody; the sentence's comes after."""
        end = hit.end
        if self.words[end : end + 1] == [":"]:
            return False  # as mostly: it brings in words
        if end < len(self.words) and self.words[end] in OPENING:
            quote = quotation_end(self.scene, end)  # «رسانه‌ای را که نوشته «…» مخاطب قرار داد»
            end = end if quote is None else quote + 1
        after = self.words[end] if end < len(self.words) else "."
        last = self.scene.document.sentences[number][1]
        if not after[0].isalpha() or after in _GOES_ON or not self.scene.has(end, min(last, end + _REST), "cue"):
            return False
        that = next((at for at in range(hit.start - 1, clause, -1) if self.words[at] == "كه"), None)
        if that is None or not (self.words[that - 1] == "را" or self.words[that - 1].endswith(("ي", "يي"))):
            return False
        return not self.between(number, that, hit.start) and not any(self.closes(at) for at in range(that, hit.start))

    def closes(self, at: int) -> bool:
        """Whether a word is a finite verb that ends a clause."""
        word = self.words[at]
        if word in _VERBS or (len(word) > 3 and word.startswith(("مي", "نمي")) and word.endswith("د")):
            return True
        return word.endswith("د") and at > 0 and self.words[at - 1] in ("مي", "نمي")  # «می‌ایستد» is read as two words

    def own_clause(self, clause: int, hit: Hit, groups: list[Group]) -> int:
        """Give where the cue's own object may begin: after its subject and the linking clauses before it."""
        start = groups[0].end if groups else clause
        while start < hit.start and self.words[start] in _OF_SOURCES:
            start += 1  # «یک منبع آگاه هم این دیدار را …»
        for at in range(start, min(hit.start, clause + 4)):
            if at in self.pronouns and self.words[at - 1] != "براي":  # «برای او آرزوی موفقیت کرد»: whom it is for
                start = at + 1
        return start
