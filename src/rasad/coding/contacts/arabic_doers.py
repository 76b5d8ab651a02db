"""Who does what an Arabic verb of contact tells that names no subject: he who was told of doing so before.

«وصل A إلى أنقرة حيث يستقبله B، قبل أن يجتمع بـC» and «استقبل B A في المطار، قبل أن يجتمع …»: it is the traveller who goes on, and not whom
the words before the verb name last. «وناقش مع C …» at the head of a sentence goes on with the subject of the one before.
"""

from msgspec.structs import replace

from rasad.coding.clauses.agreement import shows_woman
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_WITH = frozenset(["مع", "ب"])
_CHANNELS = frozenset(["meeting", "phone"])
_OPENING = fold_words("كما وكما فقد وقد لقد ثم كذلك وكذلك أيضا")  # before a verb that opens its sentence
_GOING_ON = fold_words("حيث وحيث إذ ثم كما أن قد")
_WHEN = fold_words("قبل بعد على عقب")  # before «أن»
_WENT = frozenset(["arrived", "left-for"])
_WHERE = fold_words("حيث وحيث إذ ثم")
_OF_OBJECTS = frozenset(["met", "received", "phoned"])
_AS_FOR = fold_words("أما وأما وكان وكانت")
_NEAR = 6  # tokens of time and place between the verb and with whom
_ABLE = 0.4  # how likely one is who did what was told before
_PERSONAL = ("person", "office", "group")
_PEOPLE = ("person", "title", "group")
_SEVERAL = ("وا", "ون", "ان", "تا")  # endings of verbs that tell of several
_OF_ELSE = ("cue", "frame-verb", "frame-noun", "pronoun")  # hits that tell of something else, or of somebody


class DoerReader:
    """Keeps in mind, through one Arabic report, whom verbs without a subject go on to tell of."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.sentence = -1
        self.actor: str | None = None  # of the sentence read last
        self.moved = False  # whether he is told to have come or been received
        self.guest: str | None = None  # whom the sentence tells to have been received, and who leaves again

    def before(self, number: int, topic: str | None) -> str | None:
        """Give who the report speaks of as a sentence begins: the subject of «أما A ف…» and «وكان A قد …» right before it, else `topic`."""
        if number == 0:
            return topic
        first = self.scene.document.sentences[number - 1][0]
        groups = self.scene.groups[number - 1]
        if self.scene.words[first] in _AS_FOR and groups and groups[0].start == first + 1 and groups[0].phrases[0].kind in _PEOPLE:
            return groups[0].phrases[0].actor or topic  # «وكان A قد أمضى ساعة …»
        return topic

    def heed(self, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> None:
        """Keep who did what a trigger tells, or went on after it."""
        if trigger.verb is None:
            return
        if trigger.sentence != self.sentence:
            if trigger.sentence != self.sentence + 1:
                self.actor = None
            self.sentence, self.moved, self.guest = trigger.sentence, False, None
        able = [c for c in candidates if c.role is not None and (c in parties or c.likely >= _ABLE)]
        able = [c for c in able if self.scene.cast.members[c.actor].kind in _PERSONAL]
        moves = trigger.suffixed or trigger.frame.channel == "visit"
        places = ("object", "topic") if trigger.suffixed else ("subject", "topic")
        doer = next((c for c in able if c.place in places), None)
        if trigger.frame.id == "received" and not trigger.suffixed:
            self.guest = next((c.actor for c in able if c.place == "object"), None)
        if doer is not None and (moves or not self.moved):
            self.actor, self.moved = doer.actor, moves

    def told(self, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate], topic: str | None) -> list[Candidate]:
        """Give the doer with those whom the words right behind the verb name; else `parties` as they were judged."""
        going = self._going(trigger)
        if going is not None:
            others = self._to_be_met(trigger, candidates)
        else:
            others = self._gone_to(trigger, parties, candidates) if trigger.frame.id in _WENT else self._others(trigger, candidates)
        if not others:
            return parties
        opens = self._opens(trigger)
        doer = (self.actor if self.sentence == trigger.sentence - 1 else topic) if opens else self._within(trigger, going or trigger.verb)
        if doer is None or any(c.actor == doer for c in others) or not self._agrees(trigger, going or trigger.verb, doer):
            return parties
        judged, told = {c.actor for c in parties}, {doer, *(c.actor for c in others)}
        if told == judged:
            return as_sure(parties)
        if told < judged and going is None:
            return parties
        known = next((c for c in candidates if c.actor == doer), None)
        place = "topic" if known is None or known.start < 0 else "subject"
        role = next((r for r, places in trigger.frame.roles.items() if "subject" in places), "party")
        new = Candidate(doer, role, place, -1, -1) if known is None else replace(known, place=place, role=role)
        return as_sure([new, *others])

    def _within(self, trigger: Trigger, verb: Hit | None) -> str | None:
        """Whom a verb goes on to tell of that stands further on in a sentence."""
        first = self.scene.document.sentences[trigger.sentence][0]
        if verb is None or verb.start == first or self.sentence != trigger.sentence:
            return None
        words, at = self.scene.words, verb.start
        before = words[at - 1]
        joined = bool(verb.prefix)
        if not joined and (before not in _GOING_ON or (before == "ان" and (at - 2 < first or words[at - 2] not in _WHEN))):
            return None
        return self.guest or self.actor if verb.entry.value[0] in _WENT else self.actor

    def _opens(self, trigger: Trigger) -> bool:
        first = self.scene.document.sentences[trigger.sentence][0]
        return trigger.start == first or (trigger.start == first + 1 and self.scene.words[first] in _OPENING)

    def _others(self, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
        """Give those behind «مع» or «بـ» right after a verb in the singular that names no subject."""
        verb = trigger.verb
        if verb is None or trigger.suffixed or trigger.frame.channel not in _CHANNELS or trigger.noun is not None:
            return []
        if self.scene.words[verb.end - 1].endswith(_SEVERAL):
            return []
        after = [g for g in self.scene.groups[trigger.sentence] if g.start >= verb.end]
        group = next((g for g in after if g.marker != "في"), None)
        if group is None or group.start - verb.end > _NEAR or not self._plain(verb.end, group):
            return []
        if group.marker not in _WITH and not (self._is_met(trigger, group) and all(g.marker for g in after if g is not group)):
            return []
        others = [c for c in candidates if c.group == group.start or group.start <= c.start < group.end]
        return [c for c in others if c.role is not None and self.scene.cast.members[c.actor].kind in _PERSONAL]

    def _going(self, trigger: Trigger) -> Hit | None:
        """«قبل أن ينتقل إلى موسكو للقاء B»: give the verb without a subject that tells of the journey for which a noun is the end."""
        noun, scene = trigger.noun, self.scene
        if trigger.verb is not None or noun is None or noun.prefix != "ل" or trigger.frame.channel != "meeting":
            return None
        first = scene.document.sentences[trigger.sentence][0]
        verbs = [at for at in scene.places("frame-verb", first, noun.start) if at not in scene.phrase_at]
        last = scene.hits[verbs[-1]] if verbs else []
        verb = next((hit for hit in last if hit.entry.kind == "frame-verb" and hit.entry.value[0] in _WENT), None)
        if verb is None or scene.words[verb.end - 1].endswith(_SEVERAL):
            return None
        if any(verb.end <= g.start < noun.start and g.marker in ("", "of") for g in scene.groups[trigger.sentence]):
            return None
        return verb if verb.end <= noun.start and not any(scene.has(verb.end, noun.start, kind) for kind in ("cue", "pronoun")) else None

    def _to_be_met(self, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
        """Give those right behind «للقاء»."""
        group = next((g for g in self.scene.groups[trigger.sentence] if g.start >= trigger.end), None)
        if group is None or group.start - trigger.end > 1 or group.marker not in ("", "of", *_WITH):
            return []
        return [c for c in candidates if c.group == group.start and self.scene.cast.members[c.actor].kind in _PERSONAL]

    def _gone_to(self, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
        """«قبل أن يغادر إلى نواكشوط»: give the countries right behind a verb of going, where nobody is met there."""
        verb, members = trigger.verb, self.scene.cast.members
        if verb is None or self.scene.words[verb.end - 1].endswith(_SEVERAL):
            return []
        group = next((g for g in self.scene.groups[trigger.sentence] if g.start >= verb.end), None)
        if group is None or group.marker != "الى" or group.start - verb.end > _NEAR or not self._plain(verb.end, group):
            return []
        if any(c.start > verb.end and members[c.actor].kind in _PERSONAL for c in parties):
            return []
        doer = members.get(self.guest or self.actor or "")
        lands = [c for c in candidates if c.group == group.start and c.role == "recipient" and members[c.actor].kind == "country"]
        return [c for c in lands if doer is not None and members[c.actor].country != doer.country]

    def _is_met(self, trigger: Trigger, group: Group) -> bool:
        """Whether somebody named behind «قبل أن يلتقي», «حيث التقى» and the like is he who was met."""
        words, at = self.scene.words, trigger.start - 1
        when = at > 0 and words[at] == "ان" and words[at - 1] in _WHEN
        return group.marker == "" and trigger.frame.id in _OF_OBJECTS and at >= 0 and (when or words[at] in _WHERE)

    def _plain(self, first: int, group: Group) -> bool:
        """Whether nothing but time and place stands between."""
        return not any(self.scene.has(first, group.start, kind) for kind in _OF_ELSE)

    def _agrees(self, trigger: Trigger, verb: Hit | None, actor: str) -> bool:
        """Whether a person's gender is that of the verb: «تباحث» is his as the dictionary has it, «تلتقي» and «التقت» are hers."""
        if verb is None or self.scene.cast.members[actor].kind == "group":
            return True
        word = self.scene.words[verb.start][len(verb.prefix) :].removeprefix("س")
        past = verb is not trigger.verb and not str(verb.entry.value[1]).endswith(("present", "future"))  # «ثم توجه إلى A للقاء B»
        feminine = word.endswith("ت") or (word.startswith("ت") and not past)
        return shows_woman(self.scene, actor) == (feminine and word not in map(fold_word, trigger.frame.verb))
