"""Frames: from a contact's verb or noun and the groups around it to parties, channel, initiator and status.

One reading for both languages: a frame names its roles and where they stand. What differs is where "around" is: in
Arabic the people follow the verb or noun, in Persian they stand before the verb and right after the noun.
"""

from dataclasses import dataclass, field

from rasad.coding.scene import CodedContact, Group, Scene
from rasad.languages.schema import Frame
from rasad.text import fold_word
from rasad.text.matcher import Hit

_REACH = 34  # tokens a role may stand from its verb or noun
_NOUN_REACH = 26
_PERSONAL = ("person", "office", "group")


@dataclass(slots=True)
class Reading:
    """A frame read at a place: the actors of each role, before it is judged to be a contact."""

    frame: Frame
    anchor: int
    end: int
    tense: str
    roles: dict[str, list[str]] = field(default_factory=dict)
    found: set[str] = field(default_factory=set)
    separate: bool = False


class FrameReader:
    """Reads the contacts of one report's sentences."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self.frames = {frame.id: frame for frame in scene.language.frames.frames}
        self.used: set[int] = set()
        self.places = {name: {fold_word(p) for p in f.needs} for name, f in self.frames.items()}

    # -- where a frame is told ------------------------------------------------------------------------------------

    def sentence(self, number: int, topic: str | None) -> list[CodedContact]:
        """Give the contacts told in a sentence; `topic` is who the report was speaking of before it."""
        first, last = self.scene.document.sentences[number]
        if not any(h.entry.kind.startswith("frame") for at in range(first, last) for h in self.scene.hits.get(at, ())):
            return []
        self.used.clear()
        readings = self._verbs(number, first, last, topic) + self._nouns(number, first, last, topic)
        return [contact for reading in readings for contact in self._contacts(reading, number, first, last)]

    def _verbs(self, number: int, first: int, last: int, topic: str | None) -> list[Reading]:
        out = []
        for at in range(first, last):
            if at in self.used:
                continue
            found: list[Reading] = []
            for hit in self.scene.hits.get(at, ()):
                if hit.entry.kind != "frame-verb" or self.scene.phrase_at.get(at) is not None:
                    continue
                frame = self.frames[hit.entry.value[0]]
                if not self.scene.arabic and not frame.noun:
                    continue
                reading = self._verb(frame, hit, number, first, last, topic)
                if reading is not None:
                    found.append(reading)
            if found:
                best = max(found, key=lambda r: (len(r.found), bool(r.frame.noun), len(r.roles)))
                out.append(best)
                self.used.update(range(best.anchor, best.end))
        return out

    def _verb(self, frame: Frame, hit: Hit, number: int, first: int, last: int, topic: str | None) -> Reading | None:
        if self.scene.arabic:
            return self._arabic_verb(frame, hit, number, first, last, topic)
        noun = self._noun_before(frame, hit.start, first)
        if noun is None:
            return None
        reading = Reading(frame, noun.start, noun.end, hit.entry.value[1])
        begin = self._clause_start(noun.start, first)
        self._fill_persian(reading, number, begin, hit.start, noun, topic)
        if not self._complete(reading):
            return None
        self.used.update(range(noun.start, noun.end))
        return reading

    def _noun_before(self, frame: Frame, at: int, first: int) -> Hit | None:
        for start in range(at - 1, max(first, at - 14) - 1, -1):
            for hit in self.scene.hits.get(start, ()):
                if hit.entry.kind == "frame-noun" and hit.entry.value[0] == frame.id and hit.start not in self.used:
                    return hit
        return None

    def _clause_start(self, at: int, first: int) -> int:
        """Give where the clause that holds `at` begins: after the last finite verb of speech or full stop before it."""
        for start in range(at - 1, first - 1, -1):
            if self.words[start] in ("؛", ":"):
                return start + 1
        return first

    def _arabic_verb(self, frame: Frame, hit: Hit, number: int, first: int, last: int, topic: str | None) -> Reading | None:
        end = self._clause_end(hit.end, min(last, hit.end + _REACH))
        reading = Reading(frame, hit.start, hit.end, hit.entry.value[1])
        noun = None
        if frame.noun:
            noun = next(
                (h for at in range(hit.end, end) for h in self.scene.hits.get(at, ())
                 if h.entry.kind == "frame-noun" and h.entry.value[0] == frame.id), None)
            if noun is None:
                return None
            end = self._clause_end(noun.end, min(last, noun.end + _REACH))
        groups = [g for g in self.scene.groups[number] if hit.end <= g.start < end]
        bare = [g for g in groups if g.marker == "" and not self._media(g) and (noun is None or g.start != noun.end)]
        before = self._subject_before(number, hit, first)
        subject = before
        objects = bare
        if before is None and bare and (noun is None or bare[0].start < noun.start or "object" not in str(frame.roles)):
            if noun is None or bare[0].start < noun.start or frame.needs != ["object"]:
                subject, objects = bare[0], bare[1:]
        if noun is not None and subject is not None and subject is not before and subject.start > noun.start and noun.start == hit.end:
            pass  # «عقد لقاء A مع B»: the subject may follow the noun
        self._fill(reading, frame, groups, subject, objects, topic, noun)
        self._fill_place(reading, hit.end, end)
        if not self._complete(reading):
            return None
        if noun is not None:
            self.used.update(range(noun.start, noun.end))
        return reading

    def _subject_before(self, number: int, hit: Hit, first: int) -> Group | None:
        """«A التقى B»: a bare group right before the verb, unless the verb is joined to what stands before."""
        if hit.prefix:
            return None
        for group in reversed(self.scene.groups[number]):
            if group.end <= hit.start:
                gap = self.words[group.end : hit.start]
                if group.marker == "" and len(gap) <= 3 and not any(w in (".", ":", "؛") for w in gap) and (
                    group.start <= first + 3 or not gap or gap[-1] in ("قد", "الذي", "التي", "،")
                ):
                    return group
                return None
        return None

    def _nouns(self, number: int, first: int, last: int, topic: str | None) -> list[Reading]:
        out = []
        at = first
        while at < last:
            best: Reading | None = None
            for hit in self.scene.hits.get(at, ()):
                if hit.entry.kind != "frame-noun" or hit.start in self.used or self.scene.phrase_at.get(at) is not None:
                    continue
                frame = self.frames[hit.entry.value[0]]
                if frame.verb and (self.scene.arabic or not frame.needs or frame.id in _VERB_ONLY):
                    continue
                reading = self._noun(frame, hit, number, first, last, topic)
                if reading is not None and (best is None or (hit.end, len(reading.found)) > (best.end, len(best.found))):
                    best = reading
            if best is not None:
                out.append(best)
                self.used.update(range(best.anchor, best.end))
            at = max(at + 1, best.end if best else 0)
        return out

    def _noun(self, frame: Frame, hit: Hit, number: int, first: int, last: int, topic: str | None) -> Reading | None:
        if self.scene.has(hit.end, min(last, hit.end + 3), "not-contact") or self._interview(hit.end):
            return None
        reading = Reading(frame, hit.start, hit.end, "past")
        if not self.scene.arabic:
            end = self._persian_noun_end(hit.end, last)
            self._fill_persian(reading, number, self._clause_start(hit.start, first), end, hit, topic)
            return reading if self._complete(reading) else None
        end = self._clause_end(hit.end, min(last, hit.end + _NOUN_REACH))
        possessed = hit.entry.value[1]
        groups = [g for g in self.scene.groups[number] if hit.end <= g.start < end]
        objects = [g for g in groups if g.marker == ""]
        subject = self._noun_subject(number, hit, last)
        attached = objects[0] if objects and objects[0].start - hit.end <= 2 and not self._comma_between(hit.end, objects[0].start) else None
        if attached is not None and not possessed and hit.entry.article != "yes":
            objects = objects[1:]
        elif possessed:
            objects = [attached] if attached is not None else []
            attached = None
        else:
            attached, objects = None, []
        self._fill(reading, frame, groups, subject, objects, topic, hit, attached)
        self._fill_place(reading, hit.end, end)
        return reading if self._complete(reading) else None

    def _interview(self, at: int) -> bool:
        """«لقاء مع قناة», «گفت‌وگو با ایسنا»: talking to a paper is no contact."""
        phrase = self.scene.phrase_at.get(at + 1) or self.scene.phrase_at.get(at)
        if phrase is None or phrase.kind != "organization" or phrase.actor is None:
            return False
        body = self.scene.cast.registry.organizations.get(phrase.actor)
        return body is not None and body.kind in ("agency", "newspaper", "broadcaster")

    def _comma_between(self, first: int, last: int) -> bool:
        return any(w in ("،", ",", ":") for w in self.words[first:last])

    def _noun_subject(self, number: int, hit: Hit, last: int) -> Group | None:
        """Who the noun's subject is: the nearest bare group before it, else the one its sentence goes on with."""
        before = [g for g in self.scene.groups[number] if g.end <= hit.start and g.marker == "" and not self._media(g)]
        if before:
            return before[-1]
        after = [g for g in self.scene.groups[number] if g.start >= hit.end and g.marker == ""]
        for group in after:
            if any(self.scene.hit(at, "cue") for at in range(hit.end, group.start)):
                return group
        return None

    def _clause_end(self, at: int, last: int) -> int:
        """Give where an Arabic clause ends: at a verb of speech, a participle cue, a relative or a conjunction."""
        ends = _CLAUSE_ENDS
        for token in range(at, last):
            if self.scene.phrase_at.get(token) is not None:
                continue
            if self.words[token] in ends or self.words[token] in (":", "؛"):
                return token
            for hit in self.scene.hits.get(token, ()):
                kind = hit.entry.kind
                if kind == "cue" and hit.entry.value[1] in ("finite", "participle") and (hit.prefix or hit.entry.value[1] == "participle"):
                    return token
                if kind == "frame-verb" and hit.prefix == "و":
                    return token
        return last

    def _persian_noun_end(self, at: int, last: int) -> int:
        for token in range(at, min(last, at + _NOUN_REACH)):
            if self.scene.phrase_at.get(token) is not None:
                continue
            if self.words[token] in ("که", "؛", ":"):
                return token
            if any(h.entry.kind == "cue" and h.entry.value[1] == "finite" for h in self.scene.hits.get(token, ())):
                return token
        return min(last, at + _NOUN_REACH)

    # -- filling roles --------------------------------------------------------------------------------------------

    def _fill(
        self, reading: Reading, frame: Frame, groups: list[Group], subject: Group | None, objects: list[Group], topic: str | None,
        noun: Hit | None, attached: Group | None = None,
    ) -> None:
        for role, places in frame.roles.items():
            members: list[str] = []
            for place in places:
                spot = fold_word(place)
                if place == "subject":
                    members += self._subject(reading, subject, topic, attached)
                elif place == "object":
                    if objects and self._people(objects[0]):
                        members += objects[0].actors()
                        reading.found.add("object")
                elif place == "of":
                    if attached is not None:
                        members += attached.actors()
                        reading.found.add("of")
                elif place == "place":
                    continue
                else:
                    group = next((g for g in groups if g.marker == spot and (noun is None or g.start >= noun.end or spot in ("من", "مع"))), None)
                    if group is not None:
                        members += group.actors()
                        reading.found.add(spot)
            if members:
                reading.roles[role] = list(dict.fromkeys(reading.roles.get(role, []) + members))

    def _subject(self, reading: Reading, subject: Group | None, topic: str | None, attached: Group | None) -> list[str]:
        if attached is not None:
            return []
        if subject is not None:
            reading.found.add("subject")
            return subject.actors()
        return [topic] if topic else []

    def _people(self, group: Group) -> bool:
        return not self._media(group) and any(p.kind in ("person", "title", "group", "organization", "country") for p in group.phrases)

    def _fill_place(self, reading: Reading, first: int, last: int) -> None:
        """A visit's host is the country of the town visited."""
        for role, places in reading.frame.roles.items():
            if "place" not in places or role in reading.roles:
                continue
            for at in range(first, last):
                iso = self._country_at(at)
                if iso is not None:
                    reading.roles[role] = [self.scene.cast.country(iso)]
                    reading.found.add("place")
                    break

    def _country_at(self, at: int) -> str | None:
        for hit in self.scene.hits.get(at, ()):
            if hit.entry.kind in ("country", "capital"):
                return str(hit.entry.value)
            if hit.entry.kind == "place":
                return self.scene.cast.registry.places[hit.entry.value].country
        return None

    def _fill_persian(self, reading: Reading, number: int, first: int, last: int, noun: Hit, topic: str | None) -> None:
        groups = [g for g in self.scene.groups[number] if first <= g.start < last]
        after_noun = [g for g in groups if g.start >= noun.end]
        for role, places in reading.frame.roles.items():
            members: list[str] = []
            for place in places:
                spot = fold_word(place)
                if place == "subject":
                    members += self._persian_subject(reading, groups, noun, topic)
                elif place == "of":
                    if after_noun and after_noun[0].start - noun.end <= 1 and after_noun[0].marker in ("of", "", "beside"):
                        members += after_noun[0].actors()
                        reading.found.add("of")
                elif place == "of-place":
                    iso = next((i for at in range(noun.end, last) if (i := self._country_at(at))), None)
                    if iso:
                        members.append(self.scene.cast.country(iso))
                        reading.found.add("of-place")
                else:
                    near = [g for g in groups if g.marker == spot]
                    following = [g for g in near if g.start >= noun.end]
                    group = following[0] if following else near[-1] if near and reading.frame.id not in _AFTER_ONLY else None
                    if group is not None and not self._media(group):
                        members += group.actors()
                        reading.found.add(spot)
            if members:
                reading.roles[role] = list(dict.fromkeys(reading.roles.get(role, []) + members))
        if "of" in reading.found and "subject" in reading.found and len(reading.found & {fold_word(p) for p in ("با", "میان", "بین", "به")}) > 0:
            self._drop_outer_subject(reading, groups, noun)

    def _media(self, group: Group) -> bool:
        registry = self.scene.cast.registry
        return all(
            p.actor in registry.organizations and registry.organizations[p.actor].kind in ("agency", "newspaper", "broadcaster")
            for p in group.phrases
        )

    def _drop_outer_subject(self, reading: Reading, groups: list[Group], noun: Hit) -> None:
        """«گفت: دیدار A با B»: where the noun has its own people, the sentence's subject is none of them."""
        subject = [g for g in groups if g.marker == "" and g.end <= noun.start]
        if subject:
            outside = set(subject[-1].actors())
            for role, members in reading.roles.items():
                kept = [m for m in members if m not in outside]
                reading.roles[role] = kept or members

    def _persian_subject(self, reading: Reading, groups: list[Group], noun: Hit, topic: str | None) -> list[str]:
        before = [g for g in groups if g.marker == "" and g.end <= noun.start and not self._media(g)]
        if before:
            reading.found.add("subject")
            return before[0].actors() if len(before) == 1 else before[-1].actors()
        after = [g for g in groups if g.marker == "" and g.start >= noun.end + 2]
        if after and not {"of"} & reading.found:
            reading.found.add("subject")
            return after[-1].actors()
        return [topic] if topic else []

    # -- judging --------------------------------------------------------------------------------------------------

    def _complete(self, reading: Reading) -> bool:
        needs = self.places[reading.frame.id]
        if needs and not needs & reading.found:
            return False
        people = {actor for members in reading.roles.values() for actor in members}
        if len(people) < 2:
            return False
        if reading.frame.channel != "visit" and not any(self.scene.cast.members[a].kind in _PERSONAL for a in people):
            return any(self.scene.cast.members[a].kind == "organization" for a in people) and not reading.frame.weak
        return True

    def _contacts(self, reading: Reading, number: int, first: int, last: int) -> list[CodedContact]:
        channel = self._channel(reading, number, last)
        status = self._status(reading, number, first, last)
        initiators = reading.roles.get("initiator", [])
        others = [m for role, members in reading.roles.items() if role != "initiator" for m in members if m not in initiators]
        everybody = list(dict.fromkeys([*initiators, *others]))
        if channel == "visit" and not all(self.scene.cast.members[a].kind in ("person", "office", "group", "country", "organization") for a in everybody):
            return []
        separate = channel == "phone" or self.scene.has(reading.anchor, min(last, reading.anchor + 12), "separately")
        parties = self._pairs(reading, everybody) if separate and len(everybody) > 2 else [everybody]
        span = (self._evidence_start(reading.anchor, first), self._evidence_end(reading.end, last))
        out = []
        for people in parties:
            initiator = next((i for i in initiators if i in people), None) if len(initiators) == 1 or separate else None
            out.append(CodedContact(
                channel, status, people, initiator, number, reading.anchor, [f"frame:{reading.frame.id}"],
                initiators=[initiator] if initiator else [], evidence=[span], sentences=[number],
            ))
        return out

    def _pairs(self, reading: Reading, everybody: list[str]) -> list[list[str]]:
        """Calls, and talks held separately, are one contact for each who was called."""
        callers = reading.roles.get("initiator", [])
        called = reading.roles.get("recipient", [])
        hub = callers[0] if len(callers) == 1 else called[0] if len(called) == 1 else everybody[0]
        return [[hub, other] for other in everybody if other != hub]

    def _evidence_start(self, anchor: int, first: int) -> int:
        return first

    def _evidence_end(self, end: int, last: int) -> int:
        return last

    def _channel(self, reading: Reading, number: int, last: int) -> str:
        channel = reading.frame.channel
        near = min(last, reading.end + 6)
        if channel in ("meeting", "other", "phone") and self.scene.has(reading.anchor, near, "video"):
            return "video"
        before = reading.anchor - (2 if self.scene.arabic else 30)
        if channel == "meeting" and self.scene.has(max(before, self.scene.document.sentences[number][0]), near - 2, "phone"):
            return "phone"
        return channel

    def _status(self, reading: Reading, number: int, first: int, last: int) -> str:
        before = max(first, reading.anchor - 7)
        if self._denied(reading, before, last):
            return "denied"
        if reading.tense == "future":
            return "planned"
        if self.scene.arabic:
            if reading.tense == "present" and reading.frame.channel == "visit" and number > 0:
                return "planned"
            if any(h.entry.kind == "planned" for at in range(before, min(last, reading.anchor + 3)) for h in self.scene.hits.get(at, ())):
                return "planned"
            return "held"
        if self.scene.has(reading.anchor, min(last, reading.end + 16), "planned") or self.scene.has(before, reading.anchor, "planned"):
            return "planned"
        return "planned" if reading.tense == "present" else "held"

    def _denied(self, reading: Reading, before: int, last: int) -> bool:
        if self.scene.arabic:
            return self.scene.has(max(before, reading.anchor - 3), reading.anchor, "denied")
        return self.scene.has(reading.end, min(last, reading.end + 10), "denied")


_VERB_ONLY = frozenset(["went-to-see", "received", "was-received", "hosted", "travelled", "rang", "summoned"])
_AFTER_ONLY = frozenset(["call-noun", "meeting-noun", "wrote-letter"])
_CLAUSE_ENDS = frozenset(fold_word(w) for w in "حيث فيما بينما الذي التي الذين لكن ولكن عندما إذ حين مما لأن أن إن أنه أنها إنه بأن قائلا وذلك".split())
