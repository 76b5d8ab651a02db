"""Triggers: the words that tell a contact, a frame's verb, its noun, or both, before anybody is given a role in it."""

from rasad.coding.clauses.arabic_plans import past_plan
from rasad.coding.lexicons.coding import frames_by_id, lone_verbs, verbs_of
from rasad.coding.scene.markers import SIGNS
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger, has_article, spot
from rasad.coding.triggers.arabic_invitations import BY_VERB, was_brought
from rasad.coding.triggers.no_contacts import is_none, ought_to_be, to_take_part
from rasad.coding.triggers.persian_tours import without_other_reading
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_NOUN_AFTER_VERB = 30  # tokens an Arabic verb's noun may stand after it
_VERB_AFTER_NOUN = 14  # tokens a Persian noun's verb may stand after it
_LEADING_FAR = frozenset(["مورد", "به"])  # «با استقبال X مواجه شد» is no welcome
_FARTHEST = 45  # tokens to it over a list of names, after a noun with its preposition
_THE_MEETING = fold_words("اللقاء واللقاء باللقاء الاجتماع والاجتماع بالاجتماع")  # «ينوي اللقاء بـA»; not «افتتاح القمة بـA»
_BESIDE = 14  # tokens from a frame's words within which another that it needs must stand
_NAMED_NEAR = 4  # tokens after «الاتصال» within which «مع A» or «بين A وB» makes it a contact of its own
_BEARERS, _BEARERS_NEAR = fold_word("أصحاب"), 9
_WITH = frozenset(["مع", "بين", "من", "با", "ميان"])
_POINTERS = {True: frozenset(["هذا", "هذه", "ذلك", "تلك"]), False: frozenset(["اين", "ان"])}  # by whether the language is Arabic
_AT = frozenset(["به", "بنابر", "حسب"])
_LEADING = frozenset(["به", "نزد", "مورد", "با", "در"])  # prepositions that a Persian frame's noun may open with
_THAT = frozenset(["الذي", "التي"])
# Arabic verbs written as their verbal nouns are: «تم خلال اللقاء بحث …», «تتركز على بحث …».
_ALSO_NOUNS = fold_words("بحث نقل جمع حمل عرض")
_DONE = fold_words("تم يتم تمت تتم سيتم جرى يجري جرت تجري سيجري وتم وجرى ويتم ويجري فتم فجرى")
_BEFORE_NOUNS = fold_words(
    "على إلى في من عن بهدف قصد بغية عند بعد قبل أثناء خلال إطار حول صدد سبيل ضرورة أهمية فرق فريق مركز مراكز محل قيد موضع"
)
_BLATANT = fold_words("بشكل شكل تدخل تدخلا كتدخل انتهاك خرق عدوان تحد ظلم انحياز")  # «تدخل سافر»
_DONE_NEAR = 5  # tokens between «تم» and the noun of what was done
_PERSONAL = ("person", "title", "group")
_DURING = fold_words("خلال أثناء قبل بعد عقب منذ قبيل عشية غداة إثر بمناسبة")  # «تجري المراسم خلال زيارة A»: the visit is not what is done
_DURING_IT = fold_words("خلاله خلالها خلالهما فيه فيها فيهما أثناءه أثناءها")
_OF_PRESS, _PRESS_NEAR = fold_words("صحفيا صحافيا"), 12  # after a verb, and how near: «عقد A مؤتمرا صحفيا»
_TEXT_FOLLOWS = frozenset(["كه", ":"])  # «آمده است که», «آمده است:»
_PARTS = frozenset(["؛", ":"])
_TRAVELLED, _PARTED = "travelled", fold_words("را است بود شد رسید گفت")  # what ends the clause of a journey before another verb
_LIGHT = fold_words("کرد کردند کرده نمود نمودند")  # verbs that are nothing without the noun before them


class TriggerReader:
    """Finds the triggers of one report's sentences."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.frames = frames_by_id(scene.language.code)
        self.lone: frozenset[str] = frozenset()  # the Persian frames whose verbs need no noun
        self.alone: dict[int, list[Hit]] = {}  # by sentence, the verbs of these
        self.telling = scene.sentences_with(("frame-noun", "frame-verb"))  # where a trigger may stand
        if not scene.arabic:  # its other verbs, the light ones, tell nothing without a noun
            self._find_alone()
            self.telling = scene.sentences_with(("frame-noun",)) | self.alone.keys()

    def _find_alone(self) -> None:
        """Find the Persian verbs that need no noun, in names too: while a report is read, names are found."""
        self.lone, openings = lone_verbs(self.scene.language.code)
        words, hits, sentence_of = self.scene.words, self.scene.hits, self.scene.document.sentence_of
        for at in self.scene.everywhere("frame-verb"):
            if words[at] in openings:
                verbs = [verb for hit in hits[at] if hit.entry.kind == "frame-verb" for verb in verbs_of(hit, self.lone)]
                if verbs:
                    self.alone.setdefault(sentence_of[at], []).extend(verbs)

    def sentence(self, number: int) -> list[list[Trigger]]:
        """Give the places of a sentence at which contacts may be told, each with the frames that fit there."""
        if number not in self.telling:
            return []
        first, last = self.scene.document.sentences[number]
        nouns = self._outside_names("frame-noun", first, last)
        if self.scene.arabic:
            verbs = self._outside_names("frame-verb", first, last)
        elif nouns:  # a light verb is of many frames, few of which have a noun there
            frames = self.lone.union([noun.entry.value[0] for noun in nouns])
            verbs = [verb for hit in self._outside_names("frame-verb", first, last) for verb in verbs_of(hit, frames)]
        else:
            verbs = [verb for verb in self.alone.get(number, ()) if verb.start not in self.scene.phrase_at]
        return self._told(number, verbs, nouns, first, last) if nouns or verbs else []

    def _outside_names(self, kind: str, first: int, last: int) -> list[Hit]:
        """Give the hits of a kind in a sentence that are in no name."""
        named, hits = self.scene.phrase_at, self.scene.hits
        return [hit for at in self.scene.places(kind, first, last) if at not in named for hit in hits[at] if hit.entry.kind == kind]

    def _told(self, number: int, verbs: list[Hit], nouns: list[Hit], first: int, last: int) -> list[list[Trigger]]:
        told = self._arabic(number, verbs, nouns) if self.scene.arabic else self._persian(number, verbs, nouns)
        if not told:
            return []
        if not self.scene.arabic:
            told = without_other_reading(self.scene, told)
        # The cheap questions first.
        told = [t for t in told if self._whole(t, first, last) and not self._points_back(t, first) and not is_none(self.scene, t, last)]
        if not told:
            return []
        told = [t for t in told if not t.frame.close or self._close(t, first)]
        told = [t for t in told if not (to_take_part(self.scene, t, first) if self.scene.arabic else ought_to_be(self.scene, t, first))]
        inviting = [t for t in told if t.frame.beside]
        return self._by_place([t for t in told if not any(self._invited_to(t, other) for other in inviting)] if inviting else told)

    def _whole(self, trigger: Trigger, first: int, last: int) -> bool:
        """Whether a word stands near that the frame needs beside it («دعا A إلى زيارة …»), and none that it excludes."""
        if trigger.frame.opens and trigger.start != first:  # «تبریک A به B»: a headline alone tells so of a message
            return False
        if trigger.frame.id == BY_VERB and not was_brought(self.scene):
            return False
        told = trigger.frame.beside or trigger.frame.without
        if not told:
            return True
        words = {fold_word(word) for word in told}
        near = range(trigger.end, min(last, trigger.end + _BESIDE))
        if not self.scene.arabic:
            near = range(max(first, trigger.start - _BESIDE), min(last, trigger.end + _BESIDE))
        if any(self.scene.words[at] in words for at in near):
            return not trigger.frame.without
        if trigger.frame.without:
            return True
        return "place" in words and any(
            g.start in near and g.marker == "به" and g.phrases[0].kind == "country" for g in self.scene.groups[trigger.sentence]
        )

    def _close(self, trigger: Trigger, first: int) -> bool:
        """Whether somebody stands right behind a preposition that the frame needs, no farther off than a clause is long."""
        needs = {spot(place) for place in trigger.frame.needs}
        begin = max(first, trigger.start - _VERB_AFTER_NOUN)
        groups = (g for g in self.scene.groups[trigger.sentence] if begin <= g.start < trigger.start)
        if any(g.marker in needs and g.phrases[0].kind != "country" for g in groups):
            return True
        words = self.scene.words
        return any(words[at] in needs and self.scene.hit(at + 1, "pronoun") is not None for at in range(begin, trigger.start))

    def _invited_to(self, trigger: Trigger, other: Trigger) -> bool:
        """Whether a visit is what another trigger invites to: no contact of its own."""
        if trigger is other or not other.frame.beside or trigger.frame.beside or trigger.frame.channel != "visit":
            return False
        before = 0 if self.scene.arabic else _BESIDE
        return other.start - before <= trigger.start < other.end + _BESIDE

    def _arabic(self, number: int, verbs: list[Hit], nouns: list[Hit]) -> list[Trigger]:
        found = []
        for verb in verbs:
            frame = self.frames[verb.entry.value[0]]
            if not frame.noun:
                if not self._is_noun(verb):
                    found.append(Trigger(frame, number, verb.start, verb.end, verb, None, verb.entry.value[1].removeprefix("suffixed-")))
                continue
            noun = self._noun_after(frame.id, verb, nouns)
            if noun is not None:
                found.append(Trigger(frame, number, verb.start, noun.end, verb, noun, verb.entry.value[1]))
        first, last = self.scene.document.sentences[number]
        found = [t for t in found if not t.frame.without or self._whole(t, first, last)]  # «دعوة لزيارة» is left to the other frame
        found = [t for t in found if not any(_nearer(other, t) for other in found)]
        taken = {at for t in found if t.noun is not None for at in range(t.noun.start, t.noun.end)}
        for noun in nouns:
            frame = self.frames[noun.entry.value[0]]
            if not frame.verb and noun.start not in taken:
                found.append(Trigger(frame, number, noun.start, noun.end, None, noun))
        return found

    def _is_noun(self, verb: Hit) -> bool:
        """Whether a verb is written as a noun: «استضافة الاجتماع», not «استضافه»; «تم بحث العلاقات», «على بحث العلاقات»."""
        document, words = self.scene.document, self.scene.words
        if words[verb.start] == "سافر" and verb.start > 0 and words[verb.start - 1] in _BLATANT:
            return True
        if str(verb.entry.value[1]).startswith("suffixed"):
            return document.text[document.tokens.ends[verb.end - 1] - 1] == "ة"
        first = document.sentences[document.sentence_of[verb.start]][0]
        if words[verb.start] not in _ALSO_NOUNS or verb.start == first:
            return False
        if words[verb.start - 1] in _BEFORE_NOUNS:
            return True
        for at in range(verb.start - 1, max(first, verb.start - 1 - _DONE_NEAR) - 1, -1):
            if words[at] in _DONE:
                return True
            if not words[at][0].isalpha() or self.scene.hit(at, "frame-verb") is not None:
                return False
        return False

    def _noun_after(self, frame: str, verb: Hit, nouns: list[Hit]) -> Hit | None:
        for noun in nouns:
            within = verb.end <= noun.start <= verb.end + _NOUN_AFTER_VERB
            if noun.entry.value[0] == frame and within and self.scene.words[noun.start - 1] not in _DURING:
                between = self.scene.words[verb.end : noun.start]
                apart = any(word in _PARTS for word in between) or not _OF_PRESS.isdisjoint(between[:_PRESS_NEAR])
                return None if apart else noun  # «يعقد A مؤتمرا صحفيا لعرض نتائج اللقاءات»
        return None

    def _persian(self, number: int, verbs: list[Hit], nouns: list[Hit]) -> list[Trigger]:
        found, words = [], self.scene.words
        told = {verb.entry.value[0] for verb in verbs}  # one noun is of many frames, few of which have a verb there
        for noun in nouns:
            frame = self.frames[noun.entry.value[0]]
            verb = self._verb_after(noun, verbs) if noun.entry.value[0] in told else None
            if verb is not None and self._of_another(noun, verb, {other.end: other for other in nouns}):
                verb = None
            if verb is None and noun.start > 0 and words[noun.start - 1] == "را" and words[noun.end : noun.end + 1] == ["و"]:
                # «سفیر نروژ را احضار و اعتراض … را به او ابلاغ کرد»: what closes the words that «و» joins to a noun is its verb too
                verb = next((v for v in reversed(verbs) if v.entry.value[0] == frame.id and v.start > noun.end), None)
            elif verb is None and frame.verb:
                continue
            if verb is not None and frame.beside and verb.start > noun.end and self._at_invitation(noun):
                continue
            tense = verb.entry.value[1] if verb is not None else "past"
            found.append(Trigger(frame, number, noun.start, noun.end, verb, noun, tense))
        if not verbs:
            return found
        taken = {at for t in found if t.verb is not None for at in range(t.verb.start, t.verb.end)}
        for verb in verbs:
            frame = self.frames[verb.entry.value[0]]
            if not frame.noun and verb.start not in taken and not self._is_written(verb) and not self._compound(verb):
                found.append(Trigger(frame, number, verb.start, verb.end, verb, None, verb.entry.value[1]))
        return found

    def _verb_after(self, noun: Hit, verbs: list[Hit]) -> Hit | None:
        """Give the first verb of a noun's frame that closes its clause."""
        frame, words = noun.entry.value[0], self.scene.words
        for verb in verbs:
            closes = verb.start >= noun.end and verb.entry.value[0] == frame and self._within(noun, verb)
            if closes and _PARTS.isdisjoint(words[noun.end : verb.start]):
                return verb
        return None

    def _at_invitation(self, noun: Hit) -> bool:
        """«به دعوت A به B سفر کرد»: the verb is the journey's."""
        return noun.start > 0 and self.scene.words[noun.start - 1] in _AT

    def _within(self, noun: Hit, verb: Hit) -> bool:
        """Whether a Persian verb closes a noun's clause; names between count as one word: «مورد استقبال A، سفیر …، B و C قرار گرفت»."""
        if verb.start <= noun.end + _VERB_AFTER_NOUN:
            return True
        told = self.frames[noun.entry.value[0]].channel == "message" and verb.end - verb.start > 1  # «نامه A برای B را به وی تحویل داد»
        if (self.scene.words[noun.start] not in _LEADING_FAR and not told) or verb.start > noun.end + _FARTHEST:
            return False
        named = self.scene.phrase_at
        between = sum(at not in named or named[at].start == at for at in range(noun.end, verb.start))
        return between <= _VERB_AFTER_NOUN

    def _of_another(self, noun: Hit, verb: Hit, ends: dict[int, Hit]) -> bool:
        """Whether the noun right before a light verb makes it its own: «در تماس تلفنی با یکدیگر گفت‌وگو کردند»."""
        nearer = ends.get(verb.start)
        if noun.entry.value[0] == _TRAVELLED and not _PARTED.isdisjoint(self.scene.words[noun.end : verb.start]):
            return True  # «سفرش به A را لغو کرد», «سفر A به پایان رسیده است و او به B می‌رود»
        return nearer is not None and nearer.start >= noun.end and self.scene.words[verb.start] in _LIGHT

    def _compound(self, verb: Hit) -> bool:
        """Whether the word before a verb makes it another: «به وجود آمد», «از بین رفت»."""
        at = verb.start - 1
        while at > 0 and self.scene.words[at] in SIGNS:
            at -= 1
        return at >= 0 and self.scene.hit(at, "compound") is not None

    def _is_written(self, verb: Hit) -> bool:
        """«در این پیام آمده است که …», «در نامه … آمده:»: words that stand in a text, nobody who came."""
        words = self.scene.words
        if not words[verb.start].startswith("امده"):
            return False
        end = verb.start + 2 if words[verb.start + 1 : verb.start + 2] == ["است"] else verb.start + 1
        return end < len(words) and words[end] in _TEXT_FOLLOWS

    def _by_place(self, triggers: list[Trigger]) -> list[list[Trigger]]:
        """Put the triggers together that share a word; longer words first where one noun holds another."""
        if len(triggers) == 1:
            return [triggers]
        places: list[list[Trigger]] = []
        for trigger in sorted(triggers, key=lambda t: (t.start, -t.end)):
            for place in places:
                if any(_overlap(t, trigger) for t in place):
                    place.append(trigger)
                    break
            else:
                places.append([trigger])
        return places

    def _points_back(self, trigger: Trigger, first: int) -> bool:
        """«خلال الاتصال», «در این دیدار»: a contact told before, unless people are named right after it."""
        noun = trigger.noun
        if self.scene.arabic and trigger.start > first and self.scene.words[trigger.start - 1] in _DURING_IT:
            return True  # «اتصالا هاتفيا … جرى خلاله بحث التصعيد»
        if noun is None or (trigger.verb is not None and self.scene.arabic) or trigger.possessed or trigger.frame.beside:
            return False
        if not self.scene.arabic and self.scene.words[noun.start] in _LEADING:
            return False  # «پس از آن به دیدار A رفت»
        if self.scene.arabic and not _THAT.isdisjoint(self.scene.words[noun.start + 1 : noun.end]):
            return False  # «اللقاء الذي جمعه بالوزير A»: whom it brought together is told right there
        before = noun.start - 1
        while before > first and self.scene.hit(before, "frame-noun") is not None:  # «این گفتگوی تلفنی»: «تلفنی» tells it too
            before -= 1
        pointed = before >= first and self.scene.words[before] in _POINTERS[self.scene.arabic]
        if not pointed and not (self.scene.arabic and has_article(self.scene.words[noun.start], noun.prefix)):
            return False
        # «الاجتماع المشترك بين أصحاب السمو والمعالي وزراء …»
        courteous = self.scene.arabic and _BEARERS in self.scene.words[noun.end : noun.end + _NAMED_NEAR]
        last = noun.end + (_BEARERS_NEAR if courteous else _NAMED_NEAR)
        if self.scene.arabic and (planned := past_plan(self.scene, trigger)) is not None:
            last = planned + _NAMED_NEAR  # «الاتصال الذي كان مقررا أمس بين A وB»
        near = [g for g in self.scene.groups[trigger.sentence] if noun.end <= g.start <= last]
        told = noun.end < len(self.scene.words) and self.scene.words[noun.end] in _THAT  # «الزيارة التي سيجريها A إلى …»
        met = any(self._is_met_at(group, noun) or group.marker in _WITH for group in near)
        return not met and not any(told and g.marker == "" and g.phrases[0].kind in _PERSONAL for g in near)


    def _is_met_at(self, group: Group, noun: Hit) -> bool:
        """«ينوي اللقاء برئيس الحكومة A»: whether people stand right behind a noun with «بـ»."""
        met = group.start == noun.end and group.marker == "ب" and group.phrases[0].kind in _PERSONAL
        return self.scene.arabic and met and self.scene.words[noun.start] in _THE_MEETING


def _nearer(one: Trigger, other: Trigger) -> bool:
    """Whether two frames have one verb, and `one` the nearer noun: «يتلقى اتصالا … ويعد بتلبية دعوته»."""
    if one.verb is None or other.verb is None or one.verb.start != other.verb.start or one.noun is None or other.noun is None:
        return False
    return one.noun.start < other.noun.start


def _overlap(one: Trigger, other: Trigger) -> bool:
    """Whether two triggers are told by the same noun, or one's verb by the other's."""
    if one.noun is not None and other.noun is not None:
        return one.noun.start < other.noun.end and other.noun.start < one.noun.end
    if one.verb is not None and other.verb is not None:
        return one.verb.start == other.verb.start
    return False
