"""Triggers of deeds: the words of an action frame in a sentence, and whether the report asserts them in its own voice."""

from dataclasses import dataclass
from functools import cache

from rasad.coding.actions.voice import in_words_of_another
from rasad.coding.clauses.clause_words import RELATIVE
from rasad.coding.codes.rules import situation_of
from rasad.coding.lexicons.deeds import ActionLexicon, action_lexicon
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.languages.schema import ActionFrame
from rasad.text import fold_words
from rasad.text.matcher import Entry, Hit

_BEFORE_HEADLINES = frozenset(":-–—*•|/»")
_FICTION = "fiction"  # the set of words near which every deed is one of a story
_FURTHER = 4  # tokens after those within which a word that a frame asks for may still stand
_BEFORE, _AFTER = 10, 14  # tokens around a trigger that count as its clause for the words a frame asks for or forbids
_PARTS = frozenset(["؛", "?", "؟"])
# After these an Arabic imperfect says what may be, not what is.
_OPEN = fold_words("أن لا قد سوف كي حتى لن لم إذا لو حين كيلا ألا بأن")
_CONDITIONS = fold_words("إذا لو لئن حال اگر چنانچه صورت هل")
_CONDITION_REACH = 8
_DENIALS = fold_words("نفى ونفى نفت ونفت ينفي تنفي نافيا نافية تكذيب شائعة شائعات تکذیب شایعه شایعات")
_DENIAL_REACH = 18
_LIGHT = ("کرد", "كرد", "شد", "داد", "زد", "گرفت", "رفت", "نمود", "داشت", "مي")  # Persian verbs that stand right after their noun
# «قتل», «خطف» are verbs and nouns alike: a verb opens its clause, a noun follows another or a preposition.
_LIKE_NOUNS = fold_words("تعرض تجمع توجه تجمهر تظاهر قتل خطف قصف طعن ذبح دهس شن قطع دعس سحب نشر طرد حشد فرض فض سد دهم")
_NOMINAL = fold_words("مقتل إصابة جرح قتلى جرحى استشهاد انفجار انفجارين سقوط تعذيب طرد تفجير")  # what stands for a frame's verb
_CROWDS_OF = fold_words("آلاف الاف مئات عشرات عدد بعض مجموعة عدة جموع حشود حشد مجموعات ألف ألوف")
_DAYS = fold_words("اليوم أمس يوم السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة")
_COUNTS = fold_words("عدد أعداد شمار تعداد")
_RELATIVE_REACH = 9  # tokens within which a verb joined to that of a relative clause goes on with it
_CLAUSE_OPENERS = fold_words(
    "قد كما ثم حيث إن أن إنه أنه فيما بينما عندما حين لما فقد وقد لقد كان كانت وكان وكانت حتى بعدما أنها إنها هو هي أمس امس اليوم"
)


@dataclass(slots=True)
class DeedSentence:
    """A sentence that may tell a deed: its tokens `[first, last)` and what the deeds' words are at each token."""

    number: int
    first: int
    last: int
    hits: dict[int, list[Hit]]

    def of(self, kind: str) -> list[Hit]:
        """Give the hits of a kind in order, the longest first at each token."""
        return [hit for hits in self.hits.values() for hit in hits if hit.entry.kind == kind]

    def ends_at(self, kind: str, end: int, reach: int = 4) -> bool:
        """Whether a phrase of `kind` ends right before the token `end`."""
        for at in range(end - reach, end):
            if at in self.hits and any(hit.entry.kind == kind and hit.end == end for hit in self.hits[at]):
                return True
        return False

    def within(self, first: int, last: int) -> set[str]:
        """Give the names of the sets of words of which one starts in `[first, last)`."""
        found = set()
        for at, hits in self.hits.items():
            if first <= at < last:
                for hit in hits:
                    if hit.entry.kind == "word":
                        found.add(hit.entry.value)
        return found


def deed_sentences(scene: Scene, lexicon: ActionLexicon) -> list[DeedSentence]:
    """Give the sentences in which a word of a deed stands, in order."""
    sentence_of, phrase_at, reaches = scene.document.sentence_of, scene.phrase_at, _reaches(scene.language.code)
    gates: dict[int, list[Hit]] = {}  # by sentence, in the order of the text
    worth: set[int] = set()  # the sentences in which one stands that has a verb beside it
    for hit in situation_of(scene).gates:
        start = hit.start
        if start in phrase_at and _named(scene, start):
            continue
        number = sentence_of[start]
        gates.setdefault(number, []).append(hit)
        if number not in worth and _beside_verb(scene, reaches[hit.entry.value[0]], hit, *scene.document.sentences[number]):
            worth.add(number)
    found = []
    for number, hits in gates.items():
        first, last = scene.document.sentences[number]
        if number in worth and _opened(scene, lexicon, hits, first, last):
            found.append(DeedSentence(number, first, last, lexicon.words.scan(scene.words, first, last)))
    return found


@cache
def _reaches(code: str) -> dict[str, tuple[frozenset[str], int, int]]:
    """Give where a verb of each frame may begin beside its noun: the verbs' first words, and in how many tokens before and after it.

    No words where a frame needs no verb beside a noun.
    """
    lexicon, arabic = action_lexicon(code), code == "ar"
    return {
        identifier: (
            lexicon.verbs[identifier] if frame.noun else frozenset(),
            frame.reach + lexicon.longest if arabic or frame.either else 0, frame.reach + 1 if not arabic or frame.either else 0,
        )
        for identifier, frame in lexicon.frames.items()
    }


def _opened(scene: Scene, lexicon: ActionLexicon, gates: list[Hit], first: int, last: int) -> bool:
    """Whether a deed may be told by one of a sentence's words that stands where its frame wants it, with a verb somewhere."""
    there = scene.words[first:last]
    for hit in gates:
        frame = lexicon.frames[hit.entry.value[0]]
        if not frame.opens or opens_clause(scene, hit.start):
            verbs = lexicon.verbs[frame.id]
            if not verbs or not verbs.isdisjoint(there):
                return True
    return False


def _beside_verb(scene: Scene, reach: tuple[frozenset[str], int, int], gate: Hit, first: int, last: int) -> bool:
    """Whether a verb may begin beside a noun of its frame, where `_noun_of` would take the two together; other gates need none."""
    verbs, before, after = reach
    if not verbs:
        return True
    words = scene.words
    if before and not verbs.isdisjoint(words[max(first, gate.start - before) : gate.start]):
        return True
    following = words[gate.end : min(last, gate.end + after)] if after else ()
    if verbs.isdisjoint(following):
        return False
    return scene.arabic or any(word in verbs and (apart <= 1 or not word.startswith(_LIGHT)) for apart, word in enumerate(following))


def _named(scene: Scene, at: int) -> bool:
    """Whether a token is part of a known actor's name, or of any but a person's («جاب المتظاهرون» looks like one) or group's."""
    phrase = scene.phrase_at.get(at)
    return phrase is not None and phrase.kind != "group" and (phrase.kind not in ("person", "title") or bool(phrase.candidates))


def read_triggers(scene: Scene, lexicon: ActionLexicon, sentence: DeedSentence) -> list[Trigger]:
    """Give the deeds a sentence tells in the report's own voice, one for each frame and verb."""
    nouns = [hit for hit in sentence.of("deed-noun") if not _named(scene, hit.start)]
    told = {noun.entry.value[0] for noun in nouns}
    found: list[Trigger] = []
    for verb in sentence.of("deed-verb"):
        for identifier, tense in verb.entry.value:
            frame = lexicon.frames[identifier]
            if (frame.noun and identifier not in told) or _named(scene, verb.start):
                continue
            noun = _noun_of(scene, frame, verb, nouns) if frame.noun else None
            if noun is not None or not frame.noun:
                start, end = (verb.start, verb.end) if noun is None else (min(verb.start, noun.start), max(verb.end, noun.end))
                own = Hit(verb.start, verb.end, verb.prefix, Entry("deed-verb", (identifier, tense)))
                found.append(Trigger(frame, sentence.number, start, end, own, noun, tense))
    for noun in nouns:
        frame = lexicon.frames[noun.entry.value[0]]
        verbless = not frame.verb and not frame.imperfect and not frame.forms
        if verbless and (not frame.opens or (noun.prefix == "" and opens_clause(scene, noun.start))):
            found.append(Trigger(frame, sentence.number, noun.start, noun.end, None, noun))
    return [trigger for trigger in found if _fits(sentence, trigger) and _asserted(scene, sentence, trigger)]


def known_already(scene: Scene, sentence: DeedSentence, trigger: Trigger, sides: list[int]) -> bool:
    """Whether a deed is a part of one told before: its noun or its people have the article («المسيرة», «المتظاهرون»).

    `sides` are the tokens at which those who did or suffered it begin.
    """
    frame, noun = frame_of(trigger), trigger.noun
    if not frame.goes_on or not scene.arabic:
        return False
    if not frame.crowd and not frame.near:
        return noun is not None and _has_article(scene.words[noun.start])
    people = [noun.start] if frame.crowd and noun is not None else sides or [
        hit.start for hit in sentence.of("word") if hit.entry.value == "crowd" and hit.start < trigger.start
    ]
    return bool(people) and all(_has_article(scene.words[at]) and not _counted(scene.words, at) for at in people[-1:])


def _counted(words: list[str], at: int) -> bool:
    """Whether a number stands before people: «آلاف المتظاهرين», «العشرات من المحتجين» are not known yet."""
    before = words[at - 2 if words[at - 1] == "من" else at - 1]
    return before.removeprefix("ال") in _CROWDS_OF or before.isdecimal()


def _has_article(word: str) -> bool:
    return word.startswith(("ال", "وال", "لل"))


def opens_clause(scene: Scene, at: int) -> bool:
    """Whether a noun opens a sentence or what follows a colon, dash or bullet, as in headlines."""
    first = scene.document.sentences[scene.document.sentence_of[at]][0]
    return at == first or scene.words[at - 1] in _BEFORE_HEADLINES


def frame_of(trigger: Trigger) -> ActionFrame:
    """Give a trigger's frame as what it is: that of a deed."""
    assert isinstance(trigger.frame, ActionFrame)
    return trigger.frame


def _noun_of(scene: Scene, frame: ActionFrame, verb: Hit, nouns: list[Hit]) -> Hit | None:
    """Give the noun nearest to a frame's verb: after it in Arabic, before it in Persian, on either side where the frame allows it."""
    best: tuple[int, Hit] | None = None
    identifier = frame.id
    for noun in nouns:
        if noun.entry.value[0] != identifier or noun.start == verb.start:
            continue
        after = noun.start >= verb.end
        first, last = (verb.end, noun.start) if after else (noun.end, verb.start)
        if last < first or last - first > frame.reach or any(word in _PARTS for word in scene.words[first:last]):
            continue
        if not frame.either and after != scene.arabic:
            continue
        if not scene.arabic and last > first + 1 and scene.words[verb.start].startswith(_LIGHT):
            continue
        distance = last - first + (0 if after == scene.arabic else 3)
        if best is None or distance < best[0]:
            best = (distance, noun)
    return best[1] if best else None


def _fits(sentence: DeedSentence, trigger: Trigger) -> bool:
    """Whether the clause has the words its frame asks for, and none that it forbids."""
    frame = frame_of(trigger)
    first, last = max(sentence.first, trigger.start - _BEFORE), trigger.end + _AFTER
    there = sentence.within(first, min(sentence.last, last))
    if _FICTION in there or not there.isdisjoint(frame.unless):
        return False
    return not frame.near or not sentence.within(first, min(sentence.last, last + _FURTHER)).isdisjoint(frame.near)


def _asserted(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> bool:
    """Whether the report says that the deed was done, in its own voice or on the word of sources it does not name."""
    words, at, verb = scene.words, trigger.start, trigger.verb
    if _background(scene, sentence, trigger):
        return False
    if any(word in _DENIALS for word in words[max(sentence.first, at - _DENIAL_REACH) : at]):
        return False
    if trigger.tense == "future" or any(word in _CONDITIONS for word in words[max(sentence.first, at - _CONDITION_REACH) : at]):
        return False
    for spot in {at, verb.start} if verb is not None and scene.arabic else {at}:
        if sentence.ends_at("unreal", spot) or sentence.ends_at("unreal", spot - 1):
            return False
    if _recalled(scene, sentence, trigger):
        return False
    if verb is not None and trigger.tense == "present" and scene.arabic and verb.start > sentence.first and words[verb.start - 1] in _OPEN:
        return False
    return not in_words_of_another(scene, sentence.first, trigger)


def _recalled(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> bool:
    """Whether words before a noun only recall its deed: «أدان مقتل …», «قضية اغتيال …», «عدد المتظاهرين»."""
    at, verb, noun = trigger.start, trigger.verb, trigger.noun
    if noun is not None and noun.start > sentence.first and scene.words[noun.start - 1] in _COUNTS and _definite(scene.words, noun):
        return True
    nominal = verb is None or (verb.start == at and scene.words[at].removeprefix("و") in _NOMINAL)
    kinds = ("told", "after") if verb is None else ("told",) if nominal else ()
    return any(sentence.ends_at(kind, spot) for kind in kinds for spot in (at, at - 1))


def _background(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> bool:
    """Whether the deed only tells which one is meant («الهجوم الذي وقع», «المتظاهرين الذين تجمعوا»), or is a noun of its kind."""
    words, verb, noun = scene.words, trigger.verb, trigger.noun
    if verb is None or not scene.arabic:
        return False
    if words[verb.start : verb.end] == ["فجر"] and words[verb.end : verb.end + 1] and words[verb.end] in _DAYS:
        return True  # dawn: «جد فجر اليوم حادث»
    if noun is not None and noun.start < verb.start:
        attack = frame_of(trigger).klass == "attack"
        if any(word in RELATIVE for word in words[noun.end : verb.start]) or (_definite(words, noun) if attack else noun.prefix):
            return True
    before = words[verb.start - 1] if verb.start > sentence.first else ""
    if before in RELATIVE or (verb.prefix and _in_relative(words, max(sentence.first, verb.start - _RELATIVE_REACH), verb.start)):
        return True
    word = words[verb.start][len(verb.prefix) :]
    word = word.removesuffix("ها").removesuffix("هم") if trigger.tense == "suffixed" else word
    opens = _place_before(scene, verb.start) or before == "" or not before[0].isalpha() or before.removeprefix("و") in _CLAUSE_OPENERS
    return word in _LIKE_NOUNS and not opens


def _in_relative(words: list[str], first: int, last: int) -> bool:
    """Whether a relative clause goes on up to a verb that is joined to its own: «الذين قطعوا الطرق وأشعلوا …»."""
    opened = [at for at in range(first, last) if words[at] in RELATIVE]
    return bool(opened) and all(word[0].isalpha() for word in words[opened[-1] : last])


def _place_before(scene: Scene, at: int) -> bool:
    """Whether a place stands before a token that was put first: «وفي لندن توجه المتظاهرون …»."""
    hits = scene.hits.get(at - 1, ())
    return at > 1 and scene.words[at - 2] in ("في", "وفي") and any(hit.entry.kind == "place" and hit.end == at for hit in hits)


def _definite(words: list[str], noun: Hit) -> bool:
    word = words[noun.start]
    return word[len(noun.prefix) :].startswith("ال") or word.startswith(("لل", "ولل"))
