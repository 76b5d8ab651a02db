"""Contacts: what the triggers of a sentence tell, each with parties, channel, status and who began it."""

from rasad.coding.clauses.attendance import attendees
from rasad.coding.clauses.honorifics import highness
from rasad.coding.clauses.members import BEHIND
from rasad.coding.clauses.told_past import told_past
from rasad.coding.contacts.arabic_doers import DoerReader
from rasad.coding.contacts.beginnings import beginners, requested
from rasad.coding.contacts.persian_beginnings import neither_came
from rasad.coding.contacts.persian_groups import whole_lists
from rasad.coding.contacts.public_affairs import of_public_affairs
from rasad.coding.contacts.sessions import SessionReader
from rasad.coding.contacts.together import ONE_BY_ONE, together
from rasad.coding.contacts.told_again import side_of_old
from rasad.coding.contacts.untriggered import told_without_triggers
from rasad.coding.contacts.who_began import likely_to_have_begun
from rasad.coding.journeys.arabic_journeys import JourneyReader
from rasad.coding.journeys.arabic_plain import went_to
from rasad.coding.journeys.arabic_purposes import met_on_trip
from rasad.coding.journeys.met_later import without_met_later
from rasad.coding.journeys.trips import to_occasion
from rasad.coding.letters.arabic_letters import said_in_letter, sent_through
from rasad.coding.letters.letters import (
    addressed,
    correspondents,
    is_carried,
    is_handing_over,
    is_sent,
    is_taken,
    taken_from,
    without_writers,
)
from rasad.coding.letters.letters_besides import told_besides
from rasad.coding.letters.likewise import likewise
from rasad.coding.letters.persian_letters import told_in_words
from rasad.coding.outright.arabic_both import told_of_both
from rasad.coding.outright.arabic_collectives import sides_with_group, with_listed_groups
from rasad.coding.outright.arabic_pairs import told_outright
from rasad.coding.outright.persian_outright import said_outright
from rasad.coding.parties.announced_groups import is_counted
from rasad.coding.parties.arabic_each import whole_lists_of_each
from rasad.coding.parties.arabic_places import DURING_IT
from rasad.coding.parties.bystanders import invited_by, of_one_side
from rasad.coding.parties.counted import sides_told
from rasad.coding.parties.delegations import name_members
from rasad.coding.parties.joining import name_joining
from rasad.coding.parties.parties import heed_delegation, read_candidates, taking_part
from rasad.coding.parties.party_sets import likeliest_set
from rasad.coding.parties.persian_one_person import one_of_titles
from rasad.coding.parties.persian_pairs import named_behind
from rasad.coding.parties.persian_untold import partner_untold, without_teller
from rasad.coding.parties.rivals import judge_again
from rasad.coding.parties.roles import Placed, place_groups, rank
from rasad.coding.parties.rolls import Telling, left_open, met_by_pronoun, roll_of
from rasad.coding.parties.told_later import LaterReader
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.setting.places import nearest_land
from rasad.coding.states.arabic_states import StatesReader
from rasad.coding.status.arabic_ahead import told_ahead
from rasad.coding.status.present_tense import only_present
from rasad.coding.status.status import channel_of, disowned, headline_form, is_purpose, status_of
from rasad.coding.triggers.summons import is_summons, sides
from rasad.coding.triggers.talks import is_mere_talk, is_talk, phoned_each_other
from rasad.coding.triggers.triggers import TriggerReader
from rasad.text import fold_words

_VISITABLE = ("person", "office", "group", "country", "organization")
_HOSTING = frozenset(["مع", "من", "با", "of"])  # where a visit's host may stand besides the place a frame gives to him
_INVITING = frozenset(["دعوت", "دعوه"])
_NEGOTIATED = "talks-of"  # the frame of talks that states hold
_OF_BODIES = ("meeting-noun", "wrote-letter", "message-noun")  # «نشست», «نامه»: states and bodies hold and write them too
_TURNED_UP = "turned-up"  # the frame of those who are told to be somewhere, of which few travelled
_PERSONAL = ("person", "office", "group")
_LIKELY = 0.5
_SAID_SO = 0.95  # how likely one began a contact of whom the words say so
_MAY_TRAVEL = 0.2  # how likely somebody is to travel whom the frame proposes, where the hosts of a trip are sure
_HEAD = 2  # sentences of a headline and what stands under it
_ONE_SIDE = frozenset(["مع", "ب", "با"])
_RECEIVED, _RECEIVING_SIDE = "received-noun", _ONE_SIDE | {"bare-after"}
_AS_GUEST = ("hosted", "guest-of")
_BARE = frozenset(["subject", "bare-before"])  # where all stand who are told to have met each other
_NEXT = 3  # words after a verb in which «خلاله» stands
_ALSO, _ALSO_FIRST, _ALSO_NEAR = fold_words("أيضا كذلك نیز همچنین"), fold_words("كما وكما همچنین"), 6
_OF_SESSIONS = ("meeting-noun", "hosted", "went")  # in a sentence that tells who came to a session these tell of nothing else


class ContactReader:
    """Reads the contacts of one report's sentences."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.triggers = TriggerReader(scene)
        self.sessions = SessionReader(scene)
        self.later = LaterReader(scene)
        self.journeys = JourneyReader(scene)
        self.states = StatesReader(scene)
        self.doers = DoerReader(scene)
        self.doer: str | None = None  # the subject of the last one told
        self.open: Telling | None = None  # a contact with several whom a roll may name
        self.told: list[CodedContact] = []  # the contacts of the report so far
        self.behind: set[str] = set()  # delegations whose people are named in the trigger being read
        self.phoned: int | None = None  # the last sentence that told a call
        self.met: set[tuple[str, str]] = set()  # who is told before to have met whom
        self.aims: set[tuple[int, frozenset[str]]] = set()  # in which sentence who is gone to be met
        self.pairs: set[frozenset[str]] = set()  # who is told before to have met whom alone
        self.travellers: set[str] = set()  # who is told to have gone somewhere
        self.of_public_affairs = of_public_affairs(scene)

    @property
    def last(self) -> CodedContact | None:
        """The contact told last before the sentence being read."""
        return self.told[-1] if self.told else None

    def sentence(self, number: int, topic: str | None) -> list[CodedContact]:
        """Give the contacts told in a sentence; `topic` is who the report was speaking of before it."""
        found: list[CodedContact] = []
        if not self.of_public_affairs:
            return found
        sessions = False
        if self.scene.arabic:
            topic = self.doers.before(number, topic)
            for told, pair in self.later.named(number):
                found += self._contacts(told, pair)
        else:
            topic = side_of_old(self.scene, number, topic, self.pairs)
            for session in self.sessions.sentence(number):
                sessions = True
                found += self._contacts(*session.told(number, self.scene.language.code))
            for told, pair in told_without_triggers(self.scene, number, self.told):
                found += self._contacts(told, pair)
        if self.open is not None:
            for pair in roll_of(self.scene, self.open, number):
                found += self._of_roll(self.open.trigger, pair, number)
        for place in self.triggers.sentence(number):
            trigger, placed = self._best(place)
            if is_mere_talk(self.scene, trigger, self.phoned) or self._of_attendance(trigger):
                continue
            if not (sessions and trigger.frame.id in _OF_SESSIONS):
                self._read(trigger, topic, found, placed)
        if self.scene.arabic:
            for trigger, parties in self.journeys.sentence(number, topic):
                before = [set(contact.parties) for contact in found]
                found += [told for told in self._contacts(trigger, parties) if set(told.parties) not in before]
            found = self.states.told(number, found, self._contacts)
        self._asked_for(number, found)
        self.told += found
        if self.told:
            self._complete(number, found)
        return found

    def _complete(self, number: int, found: list[CodedContact]) -> None:
        """Add to the contacts told so far whom a sentence names as of them, and keep in mind those `found` in it."""
        if self.scene.arabic:
            name_members(self.scene, number, self.told)
            name_joining(self.scene, number, self.told)
        if found:
            self.pairs |= {frozenset(contact.parties) for contact in found if len(contact.parties) == 2}
            self.phoned = number if any(contact.channel == "phone" for contact in found) else self.phoned
        there = self.told[-1].attendees
        there += [a for a in attendees(self.scene, number) if a not in there]

    def _read(self, trigger: Trigger, topic: str | None, found: list[CodedContact], placed: list[Placed] | None) -> None:
        """Add what a trigger tells to the contacts `found` in its sentence, and keep in mind what later sentences go back to."""
        again = met_by_pronoun(self.scene, trigger, self.open) or highness(self.scene, trigger, self._host(trigger)) or self._again(trigger)
        read = read_candidates(self.scene, trigger, again or topic, again is not None, placed)
        candidates = one_of_titles(self.scene, trigger, without_writers(self.scene, trigger, read))
        judge_again(self.scene, trigger, candidates, self.met)
        heed_delegation(self.scene, trigger, candidates)
        self.behind = {c.actor for c in candidates if c.place == BEHIND and not is_counted(self.scene, c.start)}
        parties = self._parties(trigger, candidates)
        if self.scene.arabic:
            parties = told_outright(self.scene, trigger, parties, candidates, again is not None)
            parties = self._told_in_arabic(trigger, parties, candidates, topic)
        self.later.heed(trigger, candidates, parties)
        if len(parties) >= 2 and self._possible(trigger, parties) and not self._within_another(trigger, parties, found):
            found += self._contacts(trigger, parties)
            self.doer = next((p.actor for p in parties if p.place in ("subject", "topic")), None)
            self.met |= {(a.actor, b.actor) for a in parties for b in parties if a is not b}
            for other, sides_of_it in told_besides(self.scene, trigger, parties, candidates):
                found += self._contacts(other, sides_of_it)
        self.open = left_open(self.scene, trigger, candidates, parties) or self.open
        if trigger.frame.channel == "visit" and trigger.frame.id != _TURNED_UP:
            self.travellers |= {c.actor for c in candidates if c.role == "initiator" and c.likely >= _LIKELY}

    def _parties(self, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
        """Give who takes part: the likeliest candidates, and what summons, letters and visits ask for besides."""
        parties = taking_part(candidates, trigger.frame.channel == "message")
        parties = whole_lists(self.scene, likeliest_set(self.scene, trigger, candidates, parties, self.met), candidates)
        parties = whole_lists_of_each(self.scene, parties, candidates)
        if is_summons(trigger):
            parties = sides(self.scene, trigger, parties, candidates)
        if is_carried(trigger):
            parties = correspondents(self.scene, trigger, parties, candidates)
        elif is_taken(self.scene, trigger):
            parties = taken_from(self.scene, trigger, parties, candidates)
        elif is_sent(self.scene, trigger):
            parties = addressed(self.scene, trigger, parties, candidates)
        elif trigger.frame.channel == "message":
            parties = said_in_letter(self.scene, trigger, told_in_words(self.scene, trigger, parties, candidates), candidates)
            parties = said_outright(self.scene, trigger, parties, candidates)
        else:
            parties = said_outright(self.scene, trigger, named_behind(self.scene, trigger, parties, candidates), candidates)
        letter = next((contact for contact in reversed(self.told) if contact.channel == "message"), None)
        parties = likewise(self.scene, trigger, parties, candidates, letter)
        if trigger.frame.channel != "visit":
            return parties
        if to_occasion(self.scene, trigger):
            return []
        if met := met_on_trip(self.scene, trigger, candidates):
            return met
        parties = without_teller(self.scene, trigger, parties)
        people = {c.actor for c in candidates if self.scene.cast.members[c.actor].kind in ("person", "office")}
        if told := invited_by(trigger, candidates, people):
            return told
        parties = without_met_later(self.scene, trigger, parties, candidates)
        return self._inviting(parties) if trigger.frame.beside else self._visiting(_with_visitor(parties, candidates))

    def _told_in_arabic(
        self, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate], topic: str | None
    ) -> list[Candidate]:
        """Give who takes part by what Arabic words tell plainly, else `parties`; and keep in mind who goes on."""
        parties = sides_with_group(self.scene, trigger, parties, candidates)
        parties = with_listed_groups(self.scene, trigger, parties, candidates)
        parties = told_of_both(self.scene, trigger, parties, candidates)
        parties = went_to(self.scene, trigger, parties, candidates)
        parties = self.doers.told(trigger, parties, candidates, topic)
        self.doers.heed(trigger, parties, candidates)
        return parties

    def _host(self, trigger: Trigger) -> list[str | None]:
        """Who received or met others in the sentence before: «استقبل A B. كما التقى سموه C»."""
        return [self.doer] if self.last is not None and trigger.sentence - self.last.sentence <= 1 else []

    def _again(self, trigger: Trigger) -> str | None:
        """«واستقبل أيضا B», «وی با B نیز دیدار کرد»: who did so before did it again."""
        if self.doer is None:
            return None
        first, last = self.scene.document.sentences[trigger.sentence]
        near = self.scene.words[max(first, trigger.start - _ALSO_NEAR) : min(last, trigger.end + _ALSO_NEAR)]
        verb = trigger.verb
        honoured = self.scene.arabic and verb is not None and self.scene.hit(verb.end, "pronoun") is not None  # «واستقبل فخامته B»
        return self.doer if honoured or not _ALSO.isdisjoint(near) or self.scene.words[first] in _ALSO_FIRST else None

    def _of_roll(self, trigger: Trigger, pair: list[Candidate], number: int) -> list[CodedContact]:
        """Give the contact of a pair that a roll names in a later sentence than the trigger's: both are its evidence."""
        told = self._contacts(trigger, pair)
        for contact in told:
            contact.evidence.append(self.scene.document.sentences[number])
            contact.sentences.append(number)
        return told

    def _asked_for(self, number: int, found: list[CodedContact]) -> None:
        """«این گفتگو به درخواست A انجام شد»: A began the contact told before, if he is of it."""
        if found or not self.told or not self.scene.groups[number]:
            return
        last = self.told[-1]
        asked = requested(self.scene, number, set(last.parties))
        if asked is not None:
            last.initiators, last.initiator = [asked], asked

    def _within_another(self, trigger: Trigger, parties: list[Candidate], found: list[CodedContact]) -> bool:
        """Whether a verb tells what its parties did in a contact told before: «تلقى اتصالا من B، بحثا خلاله التطورات»."""
        if trigger.verb is None or DURING_IT.isdisjoint(self.scene.words[trigger.end : trigger.end + _NEXT]):
            return False
        before = [*found, self.last] if self.last is not None else found
        return any(set(contact.parties) == {party.actor for party in parties} for contact in before)

    def _of_attendance(self, trigger: Trigger) -> bool:
        """«حضر اللقاء A وB»: no contact of its own."""
        first = self.scene.document.sentences[trigger.sentence][0]
        return self.scene.arabic and self.scene.has(max(first, trigger.start - 2), trigger.start, "attended")

    def _visiting(self, parties: list[Candidate]) -> list[Candidate]:
        """Of the countries near a visit only those gone to; and no country where its own person is the host."""
        members = self.scene.cast.members
        people = [p for p in parties if members[p.actor].kind != "country"]
        lands = [p for p in parties if members[p.actor].kind == "country" and p.role == "recipient"]
        # «استذكر A زيارة B إلى C»: where the words tell whose visit it is, who speaks of it is no visitor
        visitors = [p for p in people if p.role == "initiator"] or [p for p in people if p.place in ("subject", "topic")] or people[:1]
        own = {members[p.actor].country for p in visitors}
        near = [p for p in people if p not in visitors and (p.role is not None or p.place in _HOSTING)]
        hosts = [p for p in near if members[p.actor].country in {members[c.actor].country for c in lands}]
        kept = [*visitors, *(hosts or [c for c in lands if members[c.actor].country not in own] or near)]
        return sorted(kept, key=lambda p: p.start)

    def _inviting(self, parties: list[Candidate]) -> list[Candidate]:
        """Who invites and who is invited; the country only where nobody is said to invite."""
        people = [p for p in parties if self.scene.cast.members[p.actor].kind != "country"]
        return people if len(people) > 1 else parties

    def _best(self, place: list[Trigger]) -> tuple[Trigger, list[Placed] | None]:
        """Of the frames told at one place, the one whose people are there, then the longest; with their places where these are known."""
        if len(place) == 1:
            return place[0], None
        told = [(trigger, place_groups(self.scene, trigger)) for trigger in place]
        best, placed = max(told, key=lambda one: rank(*one))
        return best, None if self.scene.arabic else placed  # in Arabic they hang on what verbs have been placed before

    def _possible(self, trigger: Trigger, parties: list[Candidate]) -> bool:
        members = self.scene.cast.members
        kinds = [members[p.actor].kind for p in parties]
        if len(trigger.frame.roles) > 1 and len({(p.role, p.group) for p in parties}) == 1 and parties[0].role is not None:
            return phoned_each_other(trigger, parties)  # «بعث A وB برقيتين»: to whom is not told
        one_side = _ONE_SIDE if trigger.frame.id != _RECEIVED or not trigger.possessed else _RECEIVING_SIDE
        if len({(p.place, p.group) for p in parties}) == 1 and parties[0].place in one_side and parties[0].group >= 0:
            return False  # «لقاء جمعهم بالوزيرين A وB», «وكان في استقبالهم A وB»: who met them is not told
        if of_one_side(self.scene, trigger, parties) or partner_untold(self.scene, trigger, parties):
            return False
        if trigger.frame.channel == "message" and self.scene.arabic and trigger.verb and all(p.role == "recipient" for p in parties):
            return False  # «وجه مستثمر رسالة إلى A … باللجوء إلى B»: who wrote it is not told
        if trigger.frame.channel == "visit":
            return all(kind in _VISITABLE for kind in kinds) and any(kind != "country" for kind in kinds)
        if not any(kind in _PERSONAL for kind in kinds):
            counted = sides_told(self.scene, trigger) == len(parties)  # «نشست سه‌جانبه ایران، روسیه و ترکیه»
            if trigger.frame.id == _NEGOTIATED:  # «مذاکرات ایران و آمریکا در مسقط برگزار شد»
                return trigger.verb is not None and len({p.place for p in parties}) == 1
            if sent_through(self.scene, trigger):
                return True
            if trigger.frame.channel == "phone" and {p.place for p in parties} == {"subject", "با"}:
                return True  # «چین با آمریکا مکالمه تلفنی داشت»
            # «نشست قوه قضائیه با دولت», «جنبش A با جنبش B گفت‌وگو کرد»
            bodies = trigger.frame.id in _OF_BODIES or (set(kinds) == {"organization"} and told_past(self.scene, trigger))
            sure = all(p.plain or (p.sure and bodies) for p in parties)
            sure = sure and not (trigger.frame.channel == "message" and "of" in {p.place for p in parties})  # «پیام تهران به واشنگتن»
            return counted or sure or ("organization" in kinds and not trigger.frame.weak)
        return True

    def _contacts(self, trigger: Trigger, parties: list[Candidate]) -> list[CodedContact]:
        scene = self.scene
        channel = channel_of(scene, trigger, parties)
        invited = bool(trigger.frame.beside) or any(p.place in _INVITING for p in parties)
        if channel == "visit" and not invited and all(scene.cast.members[p.actor].kind in ("person", "office") for p in parties):
            channel = "meeting"  # a visit to somebody named is a meeting with them; not one to come at their invitation
        if trigger.frame.id in _AS_GUEST and any(scene.cast.members[p.actor].kind == "country" for p in parties):
            channel = "visit"  # «مسکو میزبان A بود»
        status = status_of(scene, trigger)
        if is_handing_over(scene, trigger):
            channel = "meeting"
            status = "held" if status == "planned" and trigger.tense != "future" else status  # «وتسلم الرسالة B»
        if status == "denied" and trigger.frame.weak and trigger.verb is not None and scene.arabic:
            return []  # «نفى أن يكون A ناقش الأمر مع B»: what they did not speak of
        sentence = scene.document.sentences[trigger.sentence]
        land, where = nearest_land(scene, *sentence, trigger.anchor), nearest_land(scene, *sentence, trigger.anchor, gone_to=False)
        begun = {p.actor: likely_to_have_begun(scene, trigger, channel, p, parties, land, self.travellers) for p in parties}
        told = beginners(scene, trigger, channel, parties, land)
        begun = {actor: _SAID_SO if actor in told else min(share, 1 - _SAID_SO) for actor, share in begun.items()} if told else begun
        if trigger.frame.id in ONE_BY_ONE and all(p.role == "initiator" for p in parties):
            return []  # nobody tells who took them
        out = []
        said, meetings = together(scene, trigger, channel, parties, begun, self.behind)
        for people in meetings:
            initiator = max(people, key=lambda p: begun[p.actor])
            began = initiator.actor if begun[initiator.actor] >= _LIKELY and not neither_came(scene, trigger, people, land) else None
            contact = self._told(trigger, channel, status, people, began)
            contact.together, contact.behind, contact.lands = said, set(self.behind), {where} if where else set()
            out.append(contact)
        return out

    def _told(self, trigger: Trigger, channel: str, status: str, people: list[Candidate], began: str | None) -> CodedContact:
        """Give the contact of some people as a trigger tells it, with how firmly it is told."""
        scene, goal = self.scene, is_purpose(self.scene, trigger)
        contact = CodedContact(
            channel, status, [p.actor for p in people], began, trigger.sentence, trigger.anchor, [f"frame:{trigger.frame.id}"],
            initiators=[began] if began else [], evidence=[scene.document.sentences[trigger.sentence]], sentences=[trigger.sentence],
        )
        # «يتصل» says nothing of the time there
        headline = (trigger.tense == "present" and trigger.sentence < _HEAD) or headline_form(scene, trigger)
        headline = headline and not told_ahead(scene, trigger)
        contact.firm = (trigger.verb is not None or status != "held" or told_past(scene, trigger)) and not headline
        if not scene.arabic:  # «برای دیدار با A وارد مسکو شد»: whether they met, others tell
            met = (trigger.sentence, frozenset(contact.parties))
            self.aims |= {met} if goal else set()
            contact.firm = contact.firm and not (goal or (trigger.frame.channel == "visit" and met in self.aims))
        contact.goal, contact.sure = goal, all(p.sure for p in people)
        contact.journey, contact.by_tense = trigger.frame.channel == "visit", only_present(scene, trigger, status)
        contact.stop = trigger.stops
        # «A، B و C نشست سه‌جانبه‌ای برگزار کردند»
        counted = len(people) > 2 and {p.place for p in people} <= _BARE and sides_told(scene, trigger) == len(people)
        contact.plain = counted or all(p.plain for p in people)
        contact.disowned = status == "denied" and disowned(scene, trigger)
        contact.weak = (trigger.frame.weak or is_talk(scene, trigger)) and channel == trigger.frame.channel
        contact.places = {p.place for p in people}
        contact.likely = min(p.likely for p in people)
        return contact


def _with_visitor(parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give a trip's parties with the likeliest traveller, where only hosts are sure: «A … سپس به دعوت B راهی اوگاندا خواهد شد»."""
    if not parties or any(p.role != "recipient" for p in parties):
        return parties
    able = [c for c in candidates if c.role == "initiator" and c.likely >= _MAY_TRAVEL]
    return [max(able, key=lambda c: c.likely), *parties] if able else parties
