"""Arabic talks of states: «عقدت طهران وواشنطن محادثات», «المحادثات التركية اليونانية», «اجتمع الجانبان السعودي والإيراني».

States are named in every sentence and are seldom a party; where a verb says that talks were or will be held and the words
right around tell of which states, nobody else can be meant.
"""

from collections.abc import Callable
from itertools import compress
from typing import NamedTuple

from rasad.coding.clauses.governing import PLAIN_THAT
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.placing import place_phrase
from rasad.coding.scene.scene import CodedContact, Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.states.arabic_held_with import held_with
from rasad.coding.states.arabic_state_talks import state_talks
from rasad.coding.states.arabic_states_words import (
    ALONE,
    BETWEEN,
    CLAUSE,
    DUALS,
    GATHERING,
    GOING_ON,
    HELD_BY,
    INDEFINITE,
    MASDARS,
    OBJECTS,
    OPENING,
    OVER,
    QUALIFIERS,
    TALKS,
    TIMES,
    WITHIN,
    Form,
)
from rasad.coding.states.states_said import said_of_states

_FRAME = "meeting-noun"
_RULE = f"frame:{_FRAME}"
_TELLING = TALKS | ALONE
_ASKED = TALKS | HELD_BY.keys()  # the words at which something may be told, besides the beginnings of states' lists
_NATIONS = frozenset(["demonym", "country", "capital"])
_ADJECTIVES = frozenset(["demonym"])
_ADJECTIVE_NEAR = 6  # tokens of qualifiers between talks and the nations whose they are
_TO_VERB = 9  # tokens between a verb and the talks or states that it has for its subject
_HOST = 3  # tokens from a headline's start to the verb of the place that hosts talks
_TO_NOUN = 10  # tokens between the states that hold talks and the word for them
_JOINED = frozenset("- – ـ / —".split())
_LIKELY = 0.6
_PEOPLE = ("person", "title")
Tell = Callable[[Trigger, list[Candidate]], list[CodedContact]]
_SIDES = ("country", "title", "group")


class Sides(NamedTuple):
    """Nations named together at the tokens `[start, end)`, each with its own tokens."""

    start: int
    end: int
    nations: list[tuple[str, int, int]]


class StatesReader:
    """Reads the talks of states in one Arabic report."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.words = scene, scene.words
        self.able = scene.arabic and not _TELLING.isdisjoint(self.words)

    def told(self, number: int, found: list[CodedContact], tell: Tell) -> list[CodedContact]:
        """Give the contacts `found` in a sentence with the talks of states that it tells; `tell` makes contacts of parties."""
        for trigger, parties in state_talks(self.scene, number) if not found else ():
            found = [*found, *tell(trigger, parties)]
        for trigger, parties in self.sentence(number):
            found = with_talks(found, tell(trigger, parties))
        return found

    def sentence(self, number: int) -> list[tuple[Trigger, list[Candidate]]]:
        """Give the talks that a sentence says states held or will hold, each with its parties."""
        if not self.able:
            return []
        first, last = self.scene.document.sentences[number]
        here = self.words[first:last]
        if _TELLING.isdisjoint(here):
            return []
        out, starts = [], self._starts(number)
        for at in sorted(starts.union(compress(range(first, last), map(_ASKED.__contains__, here)))):
            word = self.words[at]
            if word in TALKS and at not in self.scene.phrase_at:
                found = self._of_talks(first, at, last)
            else:
                found = self._held_by(first, at, last) if at in starts else None
            if found is None and word in HELD_BY and (told := held_with(self.scene, at, last)) is not None:
                tense = self._tense(first, at, told[2])
                found = (Sides(at + 1, told[1], told[0]), tense) if tense is not None else None
            if found is not None and self._is_news(number, found[0]):
                out.append(self._told(number, at, *found))
        return out

    def _is_news(self, number: int, sides: Sides) -> bool:
        """Whether talks are told as news, of all who held them, and their people are not named beside them."""
        first, last = self.scene.document.sentences[number]
        members = self.scene.cast.members
        actors = {nation[0] for nation in sides.nations}
        states = {members[actor].country if actor in members else actor for actor in actors}
        if self.words[sides.end : sides.end + 1] and self.words[sides.end][0] == "و" and sides.end not in self.scene.phrase_at:
            return self.words[sides.end] == "و" or self.words[sides.end] in TIMES  # «واليابان وعشر دول أخرى»
        people = {p.actor for at in range(first, last) if (p := self.scene.phrase_at.get(at)) is not None and p.kind in _PEOPLE} - actors
        if len({members[actor].country for actor in people if actor is not None} & states) > 1:
            return False  # «اجتماع سعودي روسي خلال زيارة الوزير A والوزير B»
        return said_of_states(self.scene, first, sides.start, states)

    # -- talks whose the nations are ---------------------------------------------------------------------------------

    def _of_talks(self, first: int, at: int, last: int) -> tuple[Sides, str] | None:
        """«المحادثات التركية اليونانية», «محادثات بين A وB» with the tense of the verb that says they take place."""
        sides = self._after_talks(at, last)
        if sides is None:
            return None
        tense = self._verb_before(first, at) or self._verb_after(first, at, sides.end, last)
        return (sides, tense) if tense is not None else None

    def _after_talks(self, at: int, last: int) -> Sides | None:
        end = at + 1
        while end < min(last, at + 1 + _ADJECTIVE_NEAR):
            if (sides := self._adjectives(end, last)) is not None:
                return sides
            if self.words[end] in BETWEEN or self.words[end] in GATHERING:
                return self._named(end + 1, last) or self._bodies(end + 1)
            if (sides := self._list(end, "ل")) is not None:
                return sides  # «اجتماع لوزراء داخلية إسبانيا وفرنسا»
            if not self._qualifies(end):
                return None
            end += 1
        return None

    def _qualifies(self, at: int) -> bool:
        word = self.words[at]
        if at in self.scene.phrase_at or word == "في":  # «اجتماع في باريس ضم ممثلين عن …»
            return self.scene.phrase_at[at].kind == "country" if word != "في" else True
        return word in QUALIFIERS or (word.startswith("ال") and word.endswith(("ه", "ي")) and self._nation(at, _NATIONS) is None)

    def _adjectives(self, at: int, last: int) -> Sides | None:
        """Give two or three nations whose adjectives stand in a row, joined by nothing, a dash or «و»."""
        found: list[tuple[str, int, int]] = []
        while at < last and len(found) < 4:
            nation = self._nation(at, _ADJECTIVES, joined=bool(found))
            if nation is None or nation[0] in {known[0] for known in found}:
                break
            found.append(nation)
            at = nation[2] + (nation[2] < last and self.words[nation[2]] in _JOINED)
        return Sides(found[0][1], found[-1][2], found) if len(found) > 1 else None

    def _nation(self, at: int, kinds: frozenset[str], joined: bool = False) -> tuple[str, int, int] | None:
        phrase = self.scene.phrase_at.get(at)
        if phrase is not None and (phrase.kind != "country" or phrase.end - phrase.start > 1):
            return None
        for hit in self.scene.hits.get(at, ()):
            if hit.entry.kind in kinds and hit.prefix in (("", "و") if joined else ("",)):
                return hit.entry.value, hit.start, hit.end
        return None

    def _named(self, at: int, last: int) -> Sides | None:
        """Give the states named at a token: a list of countries, or «الجانبين السعودي والإيراني»."""
        if at >= last:
            return None
        if (told := self._list(at)) is not None:
            return told
        if self.words[at] in DUALS or self.words[at] in OVER:
            return self._adjectives(at + 1, last) if self.words[at] in DUALS else self._named(at + 1, last)
        return None

    def _list(self, at: int, marker: str | None = None) -> Sides | None:
        """Give the states listed at a token, or their ministers or delegations told by office alone, of a state each."""
        group = self._group(at)
        if group is None or (marker is not None and group.marker != marker) or any(p.kind not in _SIDES for p in group.phrases):
            return None
        nations = [(p.actor, p.start, p.end) for p in group.phrases if p.actor is not None]
        members = self.scene.cast.members
        states = {members[nation[0]].country for nation in nations} - {None}
        return Sides(at, group.end, nations) if len(states) == len(group.phrases) > 1 else None

    def _group(self, at: int) -> Group | None:
        """Give the group that begins at a token, which may be past the end."""
        if at >= len(self.words):
            return None
        return self.scene.group_at(self.scene.document.sentence_of[at], at)

    def _bodies(self, at: int) -> Sides | None:
        """«لقاء بين A والحكومة اليمنية», «اجتماع ضم الحزب والحركة»: give two sides or more of which one at least is a body or a group."""
        group = self._group(at)
        if group is None or len(group.phrases) < 2 or all(p.kind in _PEOPLE for p in group.phrases):
            return None
        sides = [(p.actor, p.start, p.end) for p in group.phrases if p.actor is not None and not self.scene.is_medium(p.actor)]
        return Sides(at, group.end, sides) if len({side[0] for side in sides}) == len(group.phrases) else None

    # -- the verbs ---------------------------------------------------------------------------------------------------

    def _verb_before(self, first: int, noun: int) -> str | None:
        """Give the tense of the verb of which talks are the subject: «انطلقت في أثينا المحادثات …», «تستضيف جنيف محادثات …»."""
        for at in range(noun - 1, max(first, noun - _TO_VERB) - 1, -1):
            if at in self.scene.phrase_at:
                if self.scene.phrase_at[at].kind != "country":
                    return None
                continue
            form = OPENING.get(self.words[at])
            if form is not None:  # «جنيف تحتضن محادثات»: its place opens a headline
                return self._tense(first, at, form, behind=0 < at - first < _HOST)
            if self.words[at] in MASDARS and at == first:
                return "past"
            if self.words[at] in CLAUSE or self.scene.hit(at, "cue") is not None:
                return None
        return None

    def _verb_after(self, first: int, noun: int, end: int, last: int) -> str | None:
        """Give the tense of a verb behind talks that open a clause: «المشاورات المصرية الفيتنامية تنعقد …», «قمة مصرية يونانية في …»."""
        begin = next((at + 1 for at in range(noun - 1, max(first, noun - _TO_VERB) - 1, -1) if self.words[at] in PLAIN_THAT), first)
        if any(at in self.scene.phrase_at or self.scene.hit(at, "cue") or self.words[at] in CLAUSE for at in range(begin, noun)):
            return None
        for at in range(end, min(last, end + _TO_VERB)):
            form = OPENING.get(self.words[at])
            if form is not None and at not in self.scene.phrase_at:
                return self._tense(first, at, form, behind=True)
            if self.words[at] in CLAUSE:
                break
        opens = noun == first and first == 0 and self.words[noun] in INDEFINITE
        if not opens or self.words[end : end + 1] != ["في"]:
            return None
        return "future" if self.scene.has(end, last, "planned") else "past"

    def _tense(self, first: int, at: int, form: Form, behind: bool = False) -> str | None:
        """Give past or future; None where the verb is denied, wished for, or no verb at all."""
        ahead = self.scene.has(at, at + _TO_VERB, "planned")  # «تنعقد في هانوي الأسبوع القادم»
        if self.words[at] in GOING_ON and not ahead and (at == first or self.words[at - 1] not in PLAIN_THAT):
            return "past"  # «تجري قطر محادثات مع إيران»: they are at it
        return form.tense(self.words, first, at, headline=behind and first == 0 and not ahead)

    # -- states that hold talks --------------------------------------------------------------------------------------

    def _starts(self, number: int) -> set[int]:
        first, last = self.scene.document.sentences[number]
        lists = {g.start for g in self.scene.groups[number] if g.marker == "" and len(g.phrases) > 1 and g.phrases[0].kind in _SIDES}
        return lists.union(compress(range(first, last), map(DUALS.__contains__, self.words[first:last])))

    def _held_by(self, first: int, at: int, last: int) -> tuple[Sides, str] | None:
        """«أجرت طهران وواشنطن محادثات», «الجانبان السعودي والإيراني سيعقدان اجتماعا»: the tense of their verb, and they."""
        bare = self.words[at] not in OBJECTS or (at > first and self.words[at - 1] in PLAIN_THAT)  # «إن الجانبين السعودي والإيراني عقدا»
        sides = self._named(at, last) if bare else None
        if sides is None:
            return None
        before, after = at - 1, sides.end
        form = HELD_BY.get(self.words[before]) if before >= first and before not in self.scene.phrase_at else None
        verb = before
        if form is None and after < last and after not in self.scene.phrase_at:
            form, verb = HELD_BY.get(self.words[after]), after
            after += 1
        if form is None or not (form.alone or self._talks_follow(after, last, form)):
            return None
        tense = self._tense(first, verb, form, behind=verb > at)
        return (sides, tense) if tense is not None else None

    def _talks_follow(self, at: int, last: int, form: Form) -> bool:
        """Whether talks are what the verb has for its object; after «بحث», what it was done in."""
        for near in range(at, min(last, at + _TO_NOUN)):
            if self.words[near] in CLAUSE:
                return False
            if self.words[near] in TALKS and near not in self.scene.phrase_at:
                return not form.within or self.words[near - 1] in WITHIN
        return False

    # -- what is told ------------------------------------------------------------------------------------------------

    def _told(self, number: int, at: int, sides: Sides, tense: str) -> tuple[Trigger, list[Candidate]]:
        cast = self.scene.cast
        parties = []
        for iso, first, last in sides.nations:
            known = iso in cast.members
            actor = iso if known else cast.country(iso)
            if not known:
                self.scene.newcomers.append(actor)
            place_phrase(self.scene, "country", first, last, actor)
            parties.append(Candidate(actor, "party", "of", first, sides.start, likely=_LIKELY, sure=True, plain=True))
        start, end = min(at, sides.start), max(at + 1, sides.end)
        return Trigger(frames_by_id("ar")[_FRAME], number, start, end, None, None, tense), parties


def with_talks(found: list[CodedContact], talks: list[CodedContact]) -> list[CodedContact]:
    """Give the contacts of a sentence with talks of states, in place of what tells of some of these states alone.

    Where more than they are told to have met, the talks are told already.
    """
    for told in talks:
        of_them = [contact for contact in found if len(set(told.parties) & set(contact.parties)) > 1]
        if all(set(contact.parties) <= set(told.parties) for contact in of_them):
            told.firm = True  # their verb says when they are
            found = [*(contact for contact in found if contact not in of_them), told]
    return found


def without_states(scene: Scene, contacts: list[CodedContact]) -> list[CodedContact]:
    """Leave out talks of states of which the report tells who held them."""
    if not scene.arabic:
        return contacts
    members = scene.cast.members
    sides = [frozenset(members[p].country for p in contact.parties) for contact in contacts]
    states = [all(members[p].kind == "country" for p in contact.parties) for contact in contacts]
    persons = [side for contact, side, state in zip(contacts, sides, states, strict=True) if not state and contact.channel != "message"]
    return [
        contact for contact, side, state in zip(contacts, sides, states, strict=True)
        if not (state and contact.channel == "meeting" and _RULE in contact.rules and any(side <= other for other in persons))
    ]
