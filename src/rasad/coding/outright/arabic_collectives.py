"""Arabic groups told plainly as one of two sides: «اجتمع A مع وزراء خارجية دول الخليج», «لقاء وفد أردني مع A», «زيارة وفد أردني لمصر».

Groups are named in many sentences and take part in few contacts, so that one is an unlikely party wherever it stands; where the
words give it the place of one side, and somebody else the other, there is nobody else whom they could tell of.
"""

from rasad.actors.cast import CastMember
from rasad.coding.parties.delegations import DELEGATIONS, is_some_of
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_MET = frozenset(["met", "joined", "received", "held-meeting", "gathered", "discussed"])  # frames with a verb
_TALKED = "meeting-noun"
_WENT = frozenset(["visited", "paid-visit", "arrived", "visit-noun"])
_LETTERS = frozenset(["got-message", "sent-message", "received-call", "made-call"])
FRAMES = _MET | _WENT | {_TALKED}
_NOUNS = DELEGATIONS | frozenset("ministers representatives leaders heads diplomats members ambassadors".split())
_NAMELESS = "group-some-"
_OTHER_SIDE = frozenset(["مع", "ب", "object", "الى"])
_MET_BY_THEM = frozenset(["مع", "ب"])
_GONE_TO = frozenset(["الى", "ل", "place"])
_BETWEEN = "بين"
_AFTER, _FAR = 4, 15  # tokens from a noun, and from a verb, to the other side
_COURTEOUS = 9  # tokens to those told with «بين», courtesies among them: «بين أصحاب السمو والمعالي وزراء …»
_LIKELY, _ABLE, _HEARD = 0.5, 0.3, 0.1  # how likely a sure side is, one that others confirm, and a group in its place
WHEN = fold_words("خلال أثناء بعد عقب إثر قبل قبيل في ختام انتهاء اختتام نهاية")


def sides_with_group(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give both sides where one is a group that the words tell plainly; else `parties` as they were judged."""
    if trigger.frame.id in _LETTERS:
        _between_both(scene, parties)
    if trigger.frame.id not in FRAMES or not any(_is_side(scene, c) for c in candidates):
        return parties
    told = _sides(scene, trigger, [c for c in candidates if c.role is not None])
    between = all(c.place == _BETWEEN for c in told)  # «أكد A أن الاجتماع بين B وC كان مثمرا»: who tells of it took no part
    apart = [party for party in parties if party not in told and not (between and party.role is None)]
    if not told or apart or not any(_is_side(scene, c) for c in told):
        return parties
    for party in told:
        party.plain = True
    return sorted(told, key=lambda c: c.start)


def _between_both(scene: Scene, parties: list[Candidate]) -> None:
    """«تلقى A رسالة من غرفة دبي»: a letter or call of a body that nobody knows, of whom both ends are told, is told plainly."""
    members = scene.cast.members
    unknown = any(members[p.actor].kind == "organization" and not members[p.actor].known for p in parties)
    ends = len(parties) == 2 and {p.role for p in parties} == {"initiator", "recipient"}
    if unknown and ends and all(p.likely >= _LIKELY for p in parties):
        for party in parties:
            party.plain = True


def with_listed_groups(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give the parties with the groups told in one list with one of them: «اجتمع وزراء خارجية دول المجلس والأمين العام A مع B»."""
    # without «مع» or «بـ», «التقى A وقيادات لبنانية» may tell of a meeting with each
    if trigger.frame.id not in _MET or not any(p.place in _MET_BY_THEM for p in parties):
        return parties
    lists = {p.group for p in parties if p.group >= 0 and p.role is not None and p.place == "subject"}
    beside = [c for c in candidates if c.place == "subject" and c.group in lists and c not in parties]
    groups = [c for c in beside if c.likely >= _HEARD and _is_side(scene, c)]
    for group in groups:
        group.likely, group.plain = max(group.likely, _LIKELY), True
    return sorted([*parties, *groups], key=lambda c: c.start) if groups else parties


def _sides(scene: Scene, trigger: Trigger, able: list[Candidate]) -> list[Candidate]:
    if trigger.frame.id in _WENT:
        return _gone(scene, able)
    if trigger.frame.id in _MET:
        hub = next((c for c in able if c.place == "subject" and _holds(scene, c, _LIKELY)), None)
        return _with_whom(scene, hub, able, trigger.end + _FAR)
    between = [c for c in able if c.place == _BETWEEN and 0 <= c.group - trigger.end <= _COURTEOUS]
    if len(between) == 2 and all(scene.cast.members[c.actor].kind != "country" for c in between):
        return between
    hub = next((c for c in able if c.place == "of" and _holds(scene, c, _ABLE)), None)
    if hub is not None and (listed := _one_list(scene, hub, able)):
        return listed
    if hub is None and trigger.start > 0 and scene.words[trigger.start - 1] in WHEN and not trigger.possessed:
        hub = next((c for c in able if c.place == "subject" and _holds(scene, c, _ABLE)), None)
    return _with_whom(scene, hub, able, trigger.end + (_FAR if hub is not None and hub.place == "of" else _AFTER))


def _one_list(scene: Scene, hub: Candidate, able: list[Candidate]) -> list[Candidate]:
    """«لقاء A ووزراء خارجية دول الخليج», «اللقاء الذي ضم A ووزراء …»: both sides in one list of two, with nobody on another side."""
    listed = [c for c in able if c.place == "of" and c.group == hub.group]
    if len(listed) != 2 or any(c.place in _OTHER_SIDE and c.start > hub.start for c in able):
        return []
    kinds = {scene.cast.members[c.actor].kind for c in listed}
    return listed if kinds in ({"group", "person"}, {"group", "office"}) and all(_holds(scene, c, _LIKELY) for c in listed) else []


def _with_whom(scene: Scene, hub: Candidate | None, able: list[Candidate], end: int) -> list[Candidate]:
    """Give `hub` with the first list of those on the other side that begins before the token `end`."""
    if hub is None:
        return []
    members = scene.cast.members
    others = [c for c in able if c.place in _OTHER_SIDE and hub.start < c.group <= end and _holds(scene, c, _ABLE)]
    others = [c for c in others if members[c.actor].kind != "country" and not _one_cabinet(members[hub.actor], members[c.actor])]
    return [hub, *(c for c in others if c.group == others[0].group)] if others else []


def _one_cabinet(one: CastMember, other: CastMember) -> bool:
    """Whether ministers and somebody are of one country: «رئيسا الوزراء الهندي A والباكستاني B» are no ministers of India."""
    ministers = any("ministers" in member.name for member in (one, other))
    return ministers and one.country is not None and one.country == other.country


def _gone(scene: Scene, able: list[Candidate]) -> list[Candidate]:
    """Give a group and the country that it went to."""
    members = scene.cast.members
    came = next((c for c in able if c.role == "initiator" and c.place in ("of", "subject")), None)
    if came is None or not _is_side(scene, came) or came.likely < _ABLE:
        return []
    lands = [c for c in able if c.role == "recipient" and c.place in _GONE_TO and c.likely >= _LIKELY]
    lands = [c for c in lands if members[c.actor].kind == "country" and c.actor != members[came.actor].country]
    return [came, *lands] if lands else []


def _holds(scene: Scene, candidate: Candidate, least: float) -> bool:
    return candidate.likely >= (_HEARD if _is_side(scene, candidate) else least)


def _is_side(scene: Scene, candidate: Candidate) -> bool:
    """Whether a candidate is a group of people of whom it is told whose they are, or what kind of delegation."""
    member = scene.cast.members[candidate.actor]
    if candidate.role is None or member.kind != "group":
        return False
    if is_some_of(scene, candidate.start):
        return False
    words = member.name.lower().split()
    if candidate.actor.startswith(_NAMELESS):
        return "delegation" in (words[0], words[-1]) and len(words) > 1  # a delegation of a body that only its words tell
    return not _NOUNS.isdisjoint(words)
