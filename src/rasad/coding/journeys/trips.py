"""Trips: a visit that only leads to a meeting the report names is part of that meeting and no contact of its own."""

import datetime

from rasad.actors.cast import CastMember
from rasad.coding.clauses.governing import SAID_THAT
from rasad.coding.parties.delegations import is_group_of
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_LONG = fold_words("سال ماه")
_AGO_NEAR = 4  # tokens from a Persian noun of a journey in which «سال گذشته» stands
_STAY = 7  # days from an arrival within which a meeting belongs to the trip
_FULL = len("2021-05-15")
_UNNAMED = frozenset(["officials", "leaders"])
_WHERE = fold_words("حيث وحيث")
_DURING = fold_words("خلال أثناء در طی جریان")
_THAT = SAID_THAT | fold_words("که :")  # what is told behind it may be of another time
_ARRIVAL, _HAD = "frame:arrived", "قد"
_FACE_TO_FACE = ("meeting", "video")
_TAKING_PART = fold_words("شرکت حضور")
# What a host holds for his guests: to come for it is to visit him.
_CEREMONIES = fold_words("مراسم رژه جشن آیین تشییع تحلیف ضیافت عروسی")
_PURPOSE = fold_words("برای جهت منظور هدف")
_BEFORE_TRIP = 24  # words before a Persian trip in which its occasion is told


def to_occasion(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody only travelled to take part in something: «که برای شرکت در نشست گروه ۲۰ به ژاپن سفر کرده است».

    A ceremony is its host's: «برای حضور در رژه ارتش B به C سفر کرد» is a visit to C.
    """
    words = scene.words
    first = max(scene.document.sentences[trigger.sentence][0] + 1, trigger.start - _BEFORE_TRIP)
    return not scene.arabic and any(
        words[at] in _TAKING_PART and words[at - 1] in _PURPOSE and words[at + 1] == "در" and words[at + 2] not in _CEREMONIES
        for at in range(first, trigger.start - 1)
    )


def without_trips(scene: Scene, contacts: list[CodedContact]) -> list[CodedContact]:
    """Give the contacts without the visits that lead to one of the meetings among them, in order.

    Of such a visit the meetings keep what they do not tell themselves: who came, and where.
    """
    visits = [c for c in contacts if c.channel == "visit"]
    told = [c for c in contacts if not _with_nobody_named(scene, c) or not any(_leads_to(scene, v, c) for v in visits)]
    meetings = [c for c in told if c.channel in _FACE_TO_FACE]
    kept = []
    for contact in told:
        led_to = [m for m in meetings if _leads_to(scene, contact, m)] if contact.channel == "visit" else []
        for meeting in led_to:
            _tell_of_trip(scene, meeting, contact)
        if not led_to:
            kept.append(contact)
    return kept


def _with_nobody_named(scene: Scene, contact: CodedContact) -> bool:
    """Whether somebody met only officials that nobody names: «سافر إلى موسكو للقاء مسؤولين روس» is a visit to their country."""
    members = [scene.cast.members[p] for p in contact.parties]
    return contact.channel in _FACE_TO_FACE and any(is_unnamed(member) for member in members)


def is_unnamed(member: CastMember) -> bool:
    """Whether a group is officials of whom the report names none."""
    return is_group_of(member, _UNNAMED)


def _tell_of_trip(scene: Scene, meeting: CodedContact, visit: CodedContact) -> None:
    """«وصل A إلى الرياض … والتقى B»: A came, and it was in Riyadh."""
    meeting.place = meeting.place or visit.place
    if meeting.conflict or meeting.initiator is not None or visit.initiator not in meeting.parties:
        return
    if scene.arabic or not _among_guests(scene, meeting, visit):
        meeting.initiator = visit.initiator


def _among_guests(scene: Scene, meeting: CodedContact, visit: CodedContact) -> bool:
    """Whether those met there had come from a third country: «در سفر به توکیو با وزیر خارجه مصر دیدار کرد»."""
    members = scene.cast.members
    if meeting.goal or visit.initiator is None or members[visit.initiator].country is None:
        return False
    at_home = {members[p].country for p in visit.parties} | {None}
    return at_home.isdisjoint(members[p].country for p in meeting.parties if p != visit.initiator)


def _leads_to(scene: Scene, visit: CodedContact, meeting: CodedContact) -> bool:
    """Whether the visitor met somebody of the country gone to, or anybody in it, while there."""
    members = scene.cast.members
    visitors = {p for p in visit.parties if members[p].kind != "country"}
    hosts = {members[p].country for p in visit.parties if members[p].kind == "country"}
    if not hosts and visit.initiator is not None:  # «به دعوت C به B آمده»: whom he met there, C or another
        hosts = {members[p].country for p in visit.parties if p != visit.initiator} - {None, members[visit.initiator].country}
    if not visitors & set(meeting.parties) or not _in_its_time(scene, visit, meeting) or of_old(scene, visit, meeting):
        return False
    if meeting.goal and visit.sentence == meeting.sentence:
        return True  # «وصل A إلى الدوحة للقاء B», wherever B is from
    if _met_there(scene, visit, meeting, hosts) or _during(scene, visit, meeting):
        return True
    met = {members[p].country for p in meeting.parties if p not in visitors}
    if hosts and None in met and visit.sentence == meeting.sentence:
        return True  # «زار A بكين حيث التقى B», of whom the report says no nation
    return bool(hosts & (met | meeting.lands))


def _during(scene: Scene, visit: CodedContact, meeting: CodedContact) -> bool:
    """«التقى A خلال زيارة إلى القاهرة بـB», «در سفر به وین با B دیدار کرد»: the meeting was of that visit, wherever B is from."""
    if visit.sentence != meeting.sentence or visit.anchor < 1 or scene.words[visit.anchor - 1] not in _DURING:
        return False
    between = scene.words[min(visit.anchor, meeting.anchor) : max(visit.anchor, meeting.anchor)]
    return _THAT.isdisjoint(between)


def _met_there(scene: Scene, visit: CodedContact, meeting: CodedContact, hosts: set[str | None]) -> bool:
    """«يسافر A إلى الرياض حيث يجتمع بالرئيس اليمني B»: the meeting is where the trip led; not in «قادما من عدن حيث التقى B»."""
    if visit.sentence != meeting.sentence:
        return False
    there = next((at for at in range(visit.anchor, meeting.anchor) if scene.words[at] in _WHERE), None)
    lands = [g for g in scene.groups[visit.sentence] if there is not None and visit.anchor < g.start < there]
    lands = [g for g in lands if all(p.kind == "country" for p in g.phrases)]
    gone_to = lands[-1].phrases[-1].actor if lands else None
    return gone_to is not None and scene.cast.members[gone_to].country in hosts


def of_old(scene: Scene, visit: CodedContact, meeting: CodedContact) -> bool:
    """«دیدار سال گذشته A از تهران»: a visit of last year is no part of what another sentence tells."""
    if scene.arabic or visit.sentence == meeting.sentence:
        return False
    near = scene.words[visit.anchor : visit.anchor + _AGO_NEAR]
    return "گذشته" in near and not _LONG.isdisjoint(near)


def _had_come(scene: Scene, visit: CodedContact) -> bool:
    """«وكان A قد وصل إلى الرياض»: the arrival before what was told; a day beside it is that of another verb, as of his leaving."""
    arrived = scene.arabic and visit.status == "held" and _ARRIVAL in visit.rules
    return arrived and visit.anchor > 0 and scene.words[visit.anchor - 1] == _HAD


def _in_its_time(scene: Scene, visit: CodedContact, meeting: CodedContact) -> bool:
    """Whether status and day let a meeting be part of a visit: «وصل أمس … ويلتقي غدا», not «التقى أمس … ويزور الشهر المقبل»."""
    if (visit.status == "denied") != (meeting.status == "denied"):
        return False
    if visit.status == "planned" and meeting.status == "held" and visit.firm and meeting.firm and not visit.by_tense:
        return False
    if _had_come(scene, visit) and meeting.status == "held":
        return True
    came, met = visit.date or visit.told_on, meeting.date or meeting.told_on
    if came is None or met is None or visit.sentence == meeting.sentence:
        return True
    if len(came) == len(met) == _FULL:
        stay = datetime.date.fromisoformat(met) - datetime.date.fromisoformat(came)
        return 0 <= stay.days <= _STAY
    return came.startswith(met) or met.startswith(came)
