"""Merging: one contact told several times in a report is one contact.

Tellings with the same people and alike channels are one; so is a telling that names a country where another names its
minister. A visit that only leads to a meeting is part of it. Tellings that disagree on who began leave that open and say so.
"""

from rasad.actors.coreference import UNNAMED
from rasad.coding.contacts.told_apart import told_apart
from rasad.coding.contacts.told_by_title import same_by_title
from rasad.coding.journeys.on_visits import nobody_came, summoner, tells_who_came
from rasad.coding.journeys.trips import is_unnamed, of_old, without_trips
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.setting.own_days import ONLY_GOING
from rasad.coding.setting.places import is_land
from rasad.coding.triggers.summons import SUMMONING

_ALIKE = {
    frozenset(pair)
    for pair in (
        ("meeting", "visit"), ("meeting", "other"), ("phone", "other"), ("phone", "video"), ("meeting", "video"), ("message", "other"),
    )
}
_WAY_AND_GOAL = {(True, False), (False, True)}  # a contact's being a purpose, and its being a journey
_RECEPTIONS = frozenset(["frame:received", "frame:received-noun", "frame:welcomed", "frame:was-welcomed", "frame:welcome-of"])
_NOTE, _NOTE_NEAR = "frame:handed-note", 3
_FULL = len("2021-05-15")
_OUTRIGHT = ("phone", "video")
_SENT = frozenset(["frame:sent-message", "frame:got-message", "frame:cabled", "frame:delivered"])  # they tell who wrote
_INVITING = frozenset([f"frame:{frame}" for frame in ("invited", "invitation", "got-invitation", "with-invitation", "accepted-invitation")])
_VAGUE = ("country", "organization", "group")


def merge_contacts(scene: Scene, contacts: list[CodedContact]) -> list[CodedContact]:
    """Merge the tellings of each contact, in the order of the first."""
    if not contacts:
        return contacts
    merged: list[CodedContact] = []
    for contact in contacts:
        same = next((c for c in merged if _same(c, contact)), None)
        if same is None:
            merged.append(contact)
        else:
            _join(scene, same, contact)
    merged = _without_sums(merged)
    kept: list[CodedContact] = list(merged)
    for contact in merged:
        better = next((c for c in kept if c is not contact and _gives_way(scene, contact, c, merged)), None)
        if better is not None:
            kept.remove(contact)
            _join(scene, better, contact)
    for told, named in same_by_title(scene, kept, lambda one, other: _alike(one, other) and _same_time(one, other)):
        if told in kept and named in kept:
            _join(scene, named, told)
            kept.remove(told)
    for contact in kept:
        # Who phoned is said outright; who came is often only told by the way, first where it matters.
        contact.conflict = contact.channel in _OUTRIGHT and len(contact.initiators) > 1
        contact.initiator = contact.initiators[0] if contact.initiators and not contact.conflict else None
        contact.initiator = summoner(scene, contact) or (contact.initiator if not nobody_came(scene, contact) else None)
    return without_trips(scene, kept)


def _without_sums(contacts: list[CodedContact]) -> list[CodedContact]:
    """Leave out what only sums up pairs told one by one: «امیر کویت با A و B گفتگو کرد», then with each apart.

    A headline sums up in any words: «يستقبل A وB», then each reception by itself.
    """
    out = []
    for contact in contacts:
        apart = [c for c in contacts if _part_of(c, contact)] if len(contact.parties) > 2 else []
        # «A يستقبل B وC» in a headline, then each reception in a sentence of its own
        summed_up = contact.sentence == 0 and not _RECEPTIONS.isdisjoint(contact.rules)
        in_turn = summed_up and len({c.sentence for c in apart}) == len(apart)
        # «استقبالهم» of ambassadors who handed over their credentials one by one
        if contact.together and any(contact.sentences) and not in_turn:
            apart = [c for c in apart if c.together is False]
        hubs = set(contact.parties).intersection(*(c.parties for c in apart)) if apart else set()
        if len(hubs) == 1 and {p for c in apart for p in c.parties} == set(contact.parties):
            for pair in apart:
                pair.evidence += [e for e in contact.evidence if e not in pair.evidence]
                pair.sentences += contact.sentences
        else:
            out.append(contact)
    return out


def _part_of(pair: CodedContact, whole: CodedContact) -> bool:
    """Whether a contact of two may be one of those that a contact of more sums up."""
    return len(pair.parties) == 2 and set(pair.parties) < set(whole.parties) and _alike(pair, whole) and _same_time(pair, whole)


def _more_precise(date: str, than: str) -> bool:
    return len(date) > len(than) and date.startswith(than)


def _join(scene: Scene, one: CodedContact, other: CodedContact) -> None:
    """Take what the telling `other` adds into `one`."""
    if tells_who_came(scene, one, other):
        one.initiators += [i for i in other.initiators if i not in one.initiators and i in one.parties]
    one.evidence += [e for e in other.evidence if e not in one.evidence]
    one.sentences += other.sentences
    one.anchors += other.anchors
    one.rules += [r for r in other.rules if r not in one.rules]
    # on what day somebody came does not say when they met
    led_here = (one.channel, other.channel) == ("meeting", "visit") and ONLY_GOING.issuperset(other.rules)
    if other.date and not led_here and (one.date is None or (other.firm and not one.firm) or _more_precise(other.date, one.date)):
        one.date = other.date
    one.told_on = one.told_on or other.told_on
    if one.place is None or (other.place is not None and is_land(scene, one.place) and not is_land(scene, other.place)):
        one.place = other.place
    one.attendees += [a for a in other.attendees if a not in one.attendees]
    one.according_to += [a for a in other.according_to if a not in one.according_to]
    one.likely, one.sure = max(one.likely, other.likely), one.sure or other.sure
    one.plain = one.plain or other.plain
    one.places |= other.places
    one.lands |= other.lands
    if len(other.parties) > len(one.parties):
        one.parties = other.parties
    trip = {one.channel, other.channel} == {"visit", "meeting"}
    if (one.channel == "visit") if trip else (one.weak and not other.weak):
        one.channel, one.weak = other.channel, other.weak and not trip
    if other.disowned and not one.disowned:  # «كشفت صحيفة أن A التقى B … نفى مكتبه»: what is denied was claimed before
        one.status, one.firm, one.disowned = "denied", True, True
    elif other.firm and (not one.firm or (one.by_tense and not other.by_tense) or _led_to(one, other)) and not one.disowned:
        one.status, one.firm = other.status, True
    elif one.sentence == 0 < other.sentence and not (one.firm or other.firm) and (one.status, other.status) == ("held", "planned"):
        one.status = "planned"  # «A يزور B», a headline that leaves the time open
    one.by_tense, one.journey = one.by_tense and other.by_tense, one.journey and other.journey


def _alike(one: CodedContact, other: CodedContact) -> bool:
    if one.weak or other.weak:  # «گفت‌وگو» alone does not say by what means
        channels = {one.channel, other.channel}
        return "message" not in channels and ("visit" not in channels or channels == {"visit", "meeting"})
    return one.channel == other.channel or frozenset([one.channel, other.channel]) in _ALIKE


def _same_time(one: CodedContact, other: CodedContact) -> bool:
    """Whether status and day allow two tellings to be of one contact; a noun alone says nothing of its status."""
    told = one.firm and other.firm and not (one.by_tense or other.by_tense)
    if one.status != other.status and told and not (one.disowned or other.disowned):
        return False
    if one.status != other.status and {(one.goal, one.channel == "visit"), (other.goal, other.channel == "visit")} == _WAY_AND_GOAL:
        return False  # «برای دیدار با A وارد مسکو شد»: the journey was made, the meeting is to come
    if one.status != other.status and (_is_invitation(one) or _is_invitation(other)):
        return False  # «خلال اجتماعهما دعا A B إلى زيارة …»
    if one.status == other.status == "denied" and one.channel == other.channel == "visit":
        return True  # «سفر امروز A به B لغو شد … قرار بود دوشنبه عازم B شود»: one journey, by its beginning and by a leg of it
    day, other_day = one.date or one.told_on, other.date or other.told_on  # tellings of two days are of two contacts, as a rule
    if not day or not other_day or day.startswith(other_day) or other_day.startswith(day):
        return True
    if (one.date and other.date) or len(day) == len(other_day) == _FULL:  # a visit of last year is not today's meeting
        return not set(one.sentences).isdisjoint(other.sentences)
    return not (one.channel == other.channel == "visit" and one.firm and other.firm)  # «زار إيران اليوم … وزارها في مارس»


def _is_invitation(contact: CodedContact) -> bool:
    return not _INVITING.isdisjoint(contact.rules)


def _same(one: CodedContact, other: CodedContact) -> bool:
    if set(one.parties) != set(other.parties) or not _alike(one, other) or _answers(one, other):
        return False
    return _same_time(one, other) or _led_to(one, other)


def _answers(one: CodedContact, other: CodedContact) -> bool:
    """Whether two letters of the same two are told to have gone each the other way: «A در نامه‌ای به B از پیام وی تشکر کرد»."""
    if one.channel != "message" or other.channel != "message" or None in (one.initiator, other.initiator):
        return False
    return one.initiator != other.initiator and all(c.sure or not _SENT.isdisjoint(c.rules) for c in (one, other))


def _led_to(journey: CodedContact, meeting: CodedContact) -> bool:
    """Whether a journey to somebody is told beside the meeting that it was made for: «توجه إلى الكويت لإجراء مشاورات مع A»."""
    if not (journey.journey and meeting.goal) or journey.sentence != meeting.sentence:
        return False
    return (journey.channel, journey.status, meeting.status) == ("meeting", "held", "planned") and not meeting.journey


def _handed_note(summons: CodedContact, other: CodedContact) -> bool:
    """«استدعت الوزارة السفير A … وسلم B السفير مذكرة احتجاج»: he who hands it over serves the ministry that called the envoy in."""
    return not SUMMONING.isdisjoint(summons.rules) and _NOTE in other.rules and 0 <= other.sentence - summons.sentence <= _NOTE_NEAR


def _gives_way(scene: Scene, one: CodedContact, other: CodedContact, order: list[CodedContact]) -> bool:
    """Whether `one` is told with less than `other`; of two that stand for each other, ministers and their union, the people stay."""
    if not _weaker(scene, one, other):
        return False
    if not _weaker(scene, other, one):
        return True
    groups, others = (sum(scene.cast.members[p].kind == "group" for p in c.parties) for c in (one, other))
    return groups < others if groups != others else order.index(other) < order.index(one)


def _weaker(scene: Scene, one: CodedContact, other: CodedContact) -> bool:
    """Whether `one` tells the contact of `other` with less: fewer people, or countries and bodies in place of their people."""
    if one is other or not _alike(one, other) or not _same_time(one, other):
        return False
    if one.channel == "visit" != other.channel and of_old(scene, one, other):
        return False
    members = scene.cast.members
    # «رایزنی A با مقام اماراتی» in a headline
    headline = one.sentence == 0 and one.status != "denied" and not scene.arabic
    unnamed = [p for p in one.parties if headline and members[p].role in UNNAMED]
    if one.sure and not other.sure and not unnamed and one.channel not in ("message", "visit"):  # a letter to a body may be to its head
        return False
    exact = set(one.parties) & set(other.parties)
    if not exact or (exact == set(one.parties) and told_apart(scene, one, other)):
        return False
    rest = [p for p in other.parties if p not in exact]
    handed = _handed_note(one, other)
    for party in one.parties:
        if party in exact:
            continue
        member = members[party]
        if member.kind not in _VAGUE and party not in unnamed:
            return False
        alike = (p for p in rest if members[p].country == member.country or (handed and members[p].country is None))
        alike = (p for p in alike if members[p].kind != "country")
        stand_in = next((p for p in alike if one.channel != "visit" or not is_unnamed(members[p])), None)
        if stand_in is None:
            return False
    return len(one.parties) < len(other.parties) or len(exact) < len(one.parties)
