"""Roles: where each group of actors stands around a trigger, and which role the frame gives to that place.

Places: subject, object, of (right after the noun), ra (Persian object), a preposition, topic (not in the sentence, but
what the report was speaking of). In Arabic people follow the verb or noun; how they stand in Persian, persian_places tells.
"""

from dataclasses import dataclass

from rasad.coding.clauses.appositions import place_apposed, place_guest, place_object_of_noun, place_receivers
from rasad.coding.clauses.governing import SAID_THAT, own_clause, reach
from rasad.coding.clauses.honorifics import is_honorific
from rasad.coding.clauses.members import place_members
from rasad.coding.letters.letters_destined import SENT_TO
from rasad.coding.parties.arabic_places import NEAR, THEN, arabic_places
from rasad.coding.parties.arabic_towns import place_towns
from rasad.coding.parties.persian_places import clause_end, persian_places
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger, spot
from rasad.text import fold_words

_REACH = 45  # tokens from the trigger to a group that may still belong to it
_FARTHEST = 80  # the same before a Persian trigger, where each name between counts as one
_FAR = 75  # tokens from an Arabic verb to the «مع» of those whom its long-told subject met
_RELATIVES = frozenset("الذي التي الذين اللذين اللذان حيث كه".split())
BETWEEN = frozenset(["بين", "ميان"])
_WITH_WHOM = frozenset(["مع", "با", "ب"])
_WITH_WHOM_STRICTLY = frozenset(["مع", "بين", "با", "ميان"])  # these may follow the matter talked of
_ABOUT = fold_words(
    "للبحث لبحث لمناقشة لتباحث للتباحث لمتابعة للاطلاع لاستعراض حول بشأن خلفية درباره پیرامون خصوص"
)
_LED_TO = frozenset(["الى", "ل"])  # where an Arabic journey leads; it follows its verb
_ASKING, _ASKED_NEAR = fold_words("خواست خواسته خواستند دعوت درخواست قدردانی تشکر تقدیر"), 25  # tokens from whom to the verb of asking
_HAD = fold_words("كان وكان كانت وكانت")
_DISPATCHED = "dispatched"
_BARE = ("bare-after", "object", "owned-by-other")


@dataclass(slots=True, eq=False)
class Placed:
    """A group with its place around a trigger and the role the frame gives to it, or None; `beyond` another verb's people begin."""

    group: Group
    place: str
    role: str | None
    distance: int
    beyond: bool = False


def place_groups(scene: Scene, trigger: Trigger) -> list[Placed]:
    """Give the groups of the trigger's sentence that stand within reach of it, in order, each with its place."""
    told = _told(scene, trigger.sentence)
    near, far = trigger.start - _REACH, trigger.start + _REACH  # those that end between the two are within reach as they stand
    groups = [g for g in told if (near <= g.end <= far or _within_reach(scene, trigger, g)) and not _only_media(scene, g)]
    if not scene.arabic and trigger.verb is not None:
        groups = [*_far_subject(scene, trigger, told, groups), *groups]
    end = reach(scene, trigger) if scene.arabic else clause_end(scene, trigger)
    places = arabic_places(scene, trigger, groups, end) if scene.arabic else persian_places(scene, trigger, groups)
    places = [_refined(scene, trigger, group, place) for group, place in zip(groups, places, strict=True)]
    if scene.arabic:
        place_object_of_noun(scene, trigger, groups, places, end)
        place_receivers(scene, trigger, groups, places, end)
        place_guest(scene, trigger, places)
        place_apposed(scene, groups, places)
        place_towns(trigger, groups, places, end)
    place_members(scene, groups, places)
    if scene.arabic and trigger.frame.channel == "visit":
        _place_stops(scene, trigger, groups, places)
    if trigger.suffixed:
        _give_object(scene, groups, places, trigger)
    outer = _outer_subject(trigger, groups, places, scene, end)
    placed = []
    for group, place in zip(groups, places, strict=True):
        if not (trigger.start <= group.start < trigger.end and place == "inside"):
            beyond, role = group.start >= end, role_of(trigger, place)
            if role is not None and (beyond or outer == group.start or _apart(scene, trigger, group, place)):
                role = None
            placed.append(Placed(group, place, role, _distance(trigger, group), beyond))
    if scene.arabic and trigger.verb is None and trigger.frame.channel == "visit":
        _leave_others_goal(placed)
    if not scene.arabic and trigger.frame.channel == "message":
        _write_to_asked(scene, trigger, placed)
    gone = trigger.frame.id == _DISPATCHED  # «أوفد A مبعوثه B إلى C للقاء D»: it is B who goes on
    scene.objects |= {p.group.start for p in placed if (p.place == "subject" if gone else p.place == "object" and p.role is not None)}
    if scene.arabic and trigger.verb is not None:
        subject = next((spot.group for spot in placed if spot.place == "subject" and spot.role is not None), None)
        if subject is not None:
            scene.subjects[trigger.sentence] = (trigger.verb.start, subject)
    return placed


def _apart(scene: Scene, trigger: Trigger, group: Group, place: str) -> bool:
    """Whether what stands between a trigger and a group says that it has no part in what the trigger tells."""
    return _far_source(trigger, group) or _other_clause(scene, trigger, group) or _earlier_stop(scene, trigger, group, place)


def _far_subject(scene: Scene, trigger: Trigger, told: list[Group], near: list[Group]) -> list[Group]:
    """Give the subject of a long Persian sentence for a verb out of its reach: «A … وارد تهران شد و … مورد استقبال B قرار گرفت»."""
    if any(_may_act(g) and g.end <= trigger.start for g in near):
        return []
    before = [g for g in told if _may_act(g) and _distance(trigger, g) < -_REACH and not _only_media(scene, g)]
    return before[-1:]


def _may_act(group: Group) -> bool:
    return group.marker == "" and group.phrases[0].kind in ("person", "title", "group")


def _place_stops(scene: Scene, trigger: Trigger, groups: list[Group], places: list[str]) -> None:
    """«يزور السعودية الأسبوع المقبل ثم قطر والإمارات»: the next stops of a trip stand where the first one does."""
    for number in range(1, len(groups)):
        group, before = groups[number], groups[number - 1]
        later = before.start >= trigger.start and scene.words[group.start - 1] in THEN and places[number] in _BARE
        if later and places[number - 1] in ("place", *_LED_TO) and _of_lands(group):
            places[number] = places[number - 1]


def _write_to_asked(scene: Scene, trigger: Trigger, placed: list[Placed]) -> None:
    """«A در نامه‌ای از B خواست», «در پیامی از B قدردانی کرد»: a letter of A's, to B."""
    words = scene.words
    sent = not SENT_TO.isdisjoint(words[trigger.end : trigger.end + 1])
    for other in placed:
        end = other.group.end
        # «A برای B پیام فرستاد», «A پیامی برای B فرستاد»
        if other.place == "براي" and ((sent and end <= trigger.start) or not SENT_TO.isdisjoint(words[end : end + 1])):
            other.role = other.role or "recipient"
    if not any(p.place == "subject" and p.role == "initiator" for p in placed):
        return
    last = scene.document.sentences[trigger.sentence][1]
    for other in placed:
        if other.place == "از" and other.role == "initiator" and other.group.start >= trigger.end:
            after = scene.words[other.group.end : min(last, other.group.end + _ASKED_NEAR)]
            other.role = other.role if _ASKING.isdisjoint(after) else "recipient"


def _leave_others_goal(placed: list[Placed]) -> None:
    """Take the role from a country gone to before an Arabic noun where another follows: «زيارة A إلى مصر بعد زيارة B إلى إيران»."""
    goals = [p for p in placed if p.role == "recipient" and _of_lands(p.group)]
    if any(p.distance >= 0 for p in goals):
        for goal in goals:
            goal.role = goal.role if goal.distance >= 0 else None


def _told(scene: Scene, sentence: int) -> list[Group]:
    """Give the groups of a sentence, those of plural titles in the place of what stands within them («دو وزیر خارجه»)."""
    plurals = scene.plurals.get(sentence)
    if plurals is not None:
        plurals = [p for p in plurals if not _with_themselves(p, scene.groups[sentence])]
    if not plurals:
        return scene.groups[sentence]
    single = [g for g in scene.groups[sentence] if not any(p.start <= g.start and g.end <= p.end for p in plurals)]
    return sorted([*single, *plurals], key=lambda group: group.start)


def _with_themselves(plural: Group, groups: list[Group]) -> bool:
    """Whether a plural title after «with» or «to» names somebody of the sentence: then others are meant («با سران دو کشور»)."""
    return plural.marker not in ("", "of") and any(actor in plural.actors() for group in groups for actor in group.actors())


def _outer_subject(trigger: Trigger, groups: list[Group], places: list[str], scene: Scene, end: int) -> int | None:
    """Where the subject stands that only speaks of others' contact: «سخنگو علت سفر وزیر به مسکو را …», «قال إن لقاء بين A وB …»."""
    if trigger.noun is None or (trigger.verb is not None and trigger.verb.start < trigger.noun.start):
        return None
    visit = trigger.frame.channel == "visit"
    if trigger.frame.beside:  # «جدد A دعوة B إلى زيارة …»: who invites has a part of its own
        return None
    if not visit and role_of(trigger, "subject") not in (None, role_of(trigger, "of")):
        return None  # «A میزبان B و C بود»: the subject has a part of its own
    own = pair = False
    subject: Group | None = None
    for group, place in zip(groups, places, strict=True):
        if place == "of":
            own = own or any(p.kind in ("person", "title", "group") for p in group.phrases)
        if place in BETWEEN or (place == "of" and not visit):
            pair = pair or len(group.actors()) > 1
        elif place == "subject" and subject is None:
            subject = group
    if subject is None or not (pair or own):
        return None
    if pair or visit:
        return subject.start
    placed = list(zip(groups, places, strict=True))
    said = not SAID_THAT.isdisjoint(scene.words[subject.end : trigger.start])
    # «يلتقي بالوزير بعد لقاء A»: who stands with another verb is not whom A met
    with_whom = any(place in _WITH_WHOM for g, place in placed if said or not scene.arabic or trigger.start < g.start < end)
    # «A از نامه B به C خبر داد»: who tells of a letter did not write it
    addressed = not scene.arabic and trigger.frame.channel == "message" and any(role_of(trigger, at) == "recipient" for at in places)
    return subject.start if with_whom or addressed else None


def _other_clause(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """Whether a relative clause or the matter talked of parts a noun from a group after it.

    «اتصاله … التي تتجه نحو التطبيع مع …», «اتصالات … للبحث في العدوان على …».
    """
    if trigger.noun is None or group.start < trigger.end:
        return False
    between = scene.words[trigger.end : group.start]
    if group.marker not in _WITH_WHOM_STRICTLY and not _ABOUT.isdisjoint(between):
        return True
    if _RELATIVES.isdisjoint(between):
        return False
    if scene.arabic and trigger.verb is not None:
        return False
    if not scene.arabic and scene.words[trigger.end : trigger.end + 1] == ["كه"] and group.marker in _WITH_WHOM_STRICTLY:
        return False  # «در دیداری که با A داشت»: the clause is the noun's own
    return not _RELATIVES.isdisjoint(scene.words[own_clause(scene, trigger) : group.start])


def _far_source(trigger: Trigger, group: Group) -> bool:
    """«با ارسال نامه‌ای آنها را به باج خواهی از A متهم کرد»: «از» tells who wrote a letter only right after it."""
    far = trigger.noun is not None and group.start - trigger.noun.end > NEAR + 1
    return trigger.frame.channel == "message" and group.marker == "از" and far


def _earlier_stop(scene: Scene, trigger: Trigger, group: Group, place: str) -> bool:
    """«وصل إلى الرياض …، وتغادرها إلى أبوظبي»: where an earlier verb led to is not where this one leads.

    Nor is who is named with «من» before an Arabic call or letter the one it came from: «قال في تصريح من بروكسل إن اتصالا …».
    """
    if scene.arabic and place == "من" and group.end <= trigger.start:
        return True
    return trigger.frame.channel == "visit" and trigger.verb is not None and group.end <= trigger.start and place in _LED_TO


def _give_object(scene: Scene, groups: list[Group], places: list[str], trigger: Trigger) -> None:
    """«وصل A … واستقبله B», «السفير A الذي استقبله B»: the pronoun on the verb is the person told of before it.

    In «السفير A، الذي استقبله جلالته» nobody who is named behind the verb is its subject.
    """
    before = [n for n, g in enumerate(groups) if g.end <= trigger.start and g.phrases[0].kind in ("person", "title")]
    if before:
        nearest = before[-1] if groups[before[-1]].end >= trigger.start - 4 else before[0]
        if trigger.tense != "suffixed" and (meant := _goes_on(scene, trigger, groups, before)) is not None:
            nearest = meant
        if trigger.verb is not None and trigger.verb.prefix and groups[nearest].start in scene.objects:
            # «كما التقى A B، واستقبله C»: the same one is meant who met B
            doer = scene.subjects.get(trigger.sentence)
            nearest = next((n for n in before if doer is not None and groups[n] is doer[1]), -1)
        if nearest >= 0 and _received_him(scene, trigger, groups, groups[nearest]):
            places[nearest] = "subject"
            return
        if nearest >= 0:
            places[nearest] = "object"
        after = [n for n, g in enumerate(groups) if g.start >= trigger.end and places[n] in ("object", "bare-after")]
        after = [n for n in after if trigger.tense == "suffixed" or groups[n].start == trigger.end or not _of_lands(groups[n])]
        honoured = trigger.end < len(scene.words) and is_honorific(scene.words[trigger.end])
        if after and "subject" not in places and not honoured:
            places[after[0]] = "subject"


def _received_him(scene: Scene, trigger: Trigger, groups: list[Group], group: Group) -> bool:
    """«وكان A (قد) استقبله في المطار»: A did so, where nobody is named behind the verb who may have; of «وكان A استقبله B» it was B."""
    near = group.end == trigger.start or (group.end == trigger.start - 1 and scene.words[group.end] == "قد")
    if not near or group.start == 0 or scene.words[group.start - 1] not in _HAD:
        return False
    return not any(g.start >= trigger.end and g.marker == "" and g.phrases[0].kind in ("person", "title", "group") for g in groups)


def _goes_on(scene: Scene, trigger: Trigger, groups: list[Group], before: list[int]) -> int | None:
    """Give whom the pronoun on a verb of what is yet to come means: the guest goes on to others, as whoever arrived does.

    «قال A إن B سيصل إلى أنقرة حيث يستقبله C», «استقبل A B، على أن يلتقيه C».
    """
    doer = scene.subjects.get(trigger.sentence)
    if doer is None or doer[0] >= trigger.start:
        return None
    guest = next((n for n in before if groups[n].start in scene.objects and groups[n].start > doer[0]), None)
    host = any(hit.entry.kind == "frame-verb" and hit.entry.value[0] == "received" for hit in scene.hits.get(doer[0], ()))
    return guest if host and guest is not None else next((n for n in before if groups[n] is doer[1]), None)


def _of_lands(group: Group) -> bool:
    return all(phrase.kind == "country" for phrase in group.phrases)


def _refined(scene: Scene, trigger: Trigger, group: Group, place: str) -> str:
    """A group before a colon speaks; a country where a visit's people stand is where it went."""
    if group.end <= trigger.start and scene.words[group.end] == ":":
        return "speaker"
    if trigger.frame.channel == "visit" and place in ("of", "object", "bare-after") and _of_lands(group):
        between = scene.words[trigger.end : group.start] if trigger.end < group.start else []
        if not _ABOUT.isdisjoint(between):  # «سيزور روسيا لبحث الأزمة السورية»
            return "bare-after"
        return "place" if place != "bare-after" or len(between) <= NEAR else place
    return "of" if place == "ل" and _is_visitor(trigger, group) else place


def _is_visitor(trigger: Trigger, group: Group) -> bool:
    """«خلال زيارة لوزير الخارجية A», not «زيارة للقاهرة»: somebody with «ل» right after an indefinite visit comes himself."""
    noun = trigger.noun
    if noun is None or trigger.verb is not None or trigger.possessed or trigger.frame.channel != "visit":
        return False
    return 0 <= group.start - noun.end <= 1 and group.phrases[0].kind in ("person", "title")


def role_of(trigger: Trigger, place: str) -> str | None:
    """Give the role a trigger's frame gives to a place; "topic" counts as its subject."""
    place = "subject" if place == "topic" else place
    for role, places in trigger.frame.roles.items():
        for name in places:
            if spot(name) == place:
                return role
    return None


def rank(trigger: Trigger, placed: list[Placed]) -> tuple[bool, int, int, bool]:
    """Give how well a frame fits where it is told, to be compared with others told there."""
    roles = {p.role for p in placed if p.role is not None}
    return needs_met(trigger, placed), len(roles), trigger.end - trigger.start, trigger.verb is not None


def needs_met(trigger: Trigger, placed: list[Placed]) -> bool:
    """Whether one of the places the frame cannot do without is filled."""
    needs = {spot(place) for place in trigger.frame.needs}
    return not needs or any(p.place in needs for p in placed) or "place" in needs


def _distance(trigger: Trigger, group: Group) -> int:
    """Tokens from the trigger's word to the group: negative before it."""
    start, anchor = group.start, trigger.start
    if start < anchor:
        return group.end - anchor
    return start - (trigger.end if start >= trigger.end else anchor)


def _within_reach(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """Whether a group stands near enough; before a Persian trigger, whose verb comes last, names count as one word each."""
    distance = _distance(trigger, group)
    if -_REACH <= distance <= _REACH or (scene.arabic and group.marker == "مع" and trigger.verb is not None and 0 < distance <= _FAR):
        return True  # with whom an Arabic verb's subject met may be told after all that is told of the subject
    if scene.arabic or not -_FARTHEST <= distance < 0:
        return False
    named = scene.phrase_at
    return sum(at not in named or named[at].start == at for at in range(group.end, trigger.anchor)) <= _REACH


def _only_media(scene: Scene, group: Group) -> bool:
    first = group.phrases[0].actor  # mostly none, which is known without a look at the others
    return first is not None and scene.is_medium(first) and all(p.actor is not None and scene.is_medium(p.actor) for p in group.phrases)


















