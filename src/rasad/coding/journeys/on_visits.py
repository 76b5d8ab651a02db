"""On visits: who came to whom in a meeting that the report tells as part of somebody's journey, and which journeys say nothing of it.

«زار A بكين حيث التقى B», «التقى A B خلال زيارته للقاهرة», «A در این سفر با B دیدار کرد»: A came. Who is at home where they met, or
went there when neither is at home, did not come to the other.
"""

from rasad.coding.clauses.first_person import OWN
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.setting.places import land_named
from rasad.coding.triggers.summons import SUMMONING, is_envoy
from rasad.text import fold_word, fold_words

_WHERE = fold_word("حيث")
_WHERE_NEAR = 2  # words between «حيث» and the verb of meeting
_VISIT = fold_words("زيارته زيارتها زيارة")
_DURING_VISIT = fold_words("خلال أثناء ضمن إطار أول")  # «في إطار زيارته», «خلال أول زيارة»
_TRIP = fold_words("سفر سفری")
_HIS_TRIP = fold_word("سفرش")
_THIS = fold_words("این همین آن")
_DURING_TRIP = fold_words("در طی جریان ادامه چارچوب خلال")
_BACK = 3  # words before a trip's noun among which «در جریان» stands
_SIDES = ("subject", "topic")
# Frames none of which says that one came to the other.
_NEUTRAL = frozenset(f"frame:{frame}" for frame in "met meeting-noun discussed talked held-meeting joined spoke visit-noun".split())


def visitors(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate], land: str | None) -> set[str]:
    """Give who came to a meeting that was part of a journey, as its sentence says; none where that is left open."""
    if channel != "meeting" or trigger.frame.channel != "meeting" or any(p.role == "initiator" for p in parties):
        return set()
    told = [p for p in parties if p.place in _SIDES]
    if len(told) != 1 or not _on_visit(scene, trigger):
        return set()
    if land is None:
        return {told[0].actor}
    away = [p.actor for p in parties if scene.cast.members[p.actor].country != land]
    return set(away) if len(away) == 1 else set()  # neither is at home, or both are: nobody came to the other


def _on_visit(scene: Scene, trigger: Trigger) -> bool:
    """Whether the sentence of a meeting tells it as part of a journey."""
    first, last = scene.document.sentences[trigger.sentence]
    if not scene.arabic:
        return any(_in_trip(scene.words, at, first) for at in range(first, last))
    words = scene.words
    if _WHERE in words[max(first, trigger.start - _WHERE_NEAR) : trigger.start]:
        return _goes(scene, first, trigger.start)
    return any(words[at] in _VISIT and words[at - 1] in _DURING_VISIT for at in range(first + 1, last))


def _in_trip(words: list[str], at: int, first: int) -> bool:
    """«در این سفر», «در جریان سفر خود به», «در سفرش»: whether a trip in whose course something happened is told at a token."""
    if words[at] == _HIS_TRIP:
        return at > first and words[at - 1] in _DURING_TRIP
    if words[at] not in _TRIP:
        return False
    own = words[at + 1 : at + 2]
    near = words[max(first, at - _BACK) : at]
    if not near or not (near[-1] in _THIS or (own and own[0] in OWN)):
        return False
    return (near[-1] if near[-1] not in _THIS else near[-2] if len(near) > 1 else "") in _DURING_TRIP


def _goes(scene: Scene, first: int, last: int) -> bool:
    """Whether a verb or a noun of a journey stands in the tokens `[first, last)`."""
    frames = frames_by_id(scene.language.code)
    for kind in ("frame-verb", "frame-noun"):
        for at in scene.places(kind, first, last):
            hit = scene.hit(at, kind)
            if hit is not None and frames[hit.entry.value[0]].channel == "visit":
                return True
    return False


def _only_land(contact: CodedContact) -> str | None:
    """Give the land in which all tellings of a contact seem to be; None where they are in several, or nothing tells."""
    return next(iter(contact.lands)) if len(contact.lands) == 1 else None


def tells_who_came(scene: Scene, contact: CodedContact, journey: CodedContact) -> bool:
    """Whether a journey told besides a meeting tells who came to it: not where its traveller was at home, or nobody was.

    «التقى A B في بنغازي … زيارة B إلى تونس»: another time, B went elsewhere.
    """
    if not journey.journey or contact.journey or contact.channel != "meeting" or len(journey.initiators) != 1:
        return True
    land = _only_land(contact) or land_named(scene, contact.place)
    if land is None:
        return True
    traveller = journey.initiators[0]
    others = {scene.cast.members[p].country for p in contact.parties if p != traveller}
    return scene.cast.members[traveller].country != land and (land in others or None in others)


def nobody_came(scene: Scene, contact: CodedContact) -> bool:
    """Whether people met in a land that is nobody's of them, to which all had come."""
    if contact.channel != "meeting" or not _NEUTRAL.issuperset(contact.rules):
        return False
    land = _only_land(contact)
    if land is None or land_named(scene, contact.place) != land or contact.journey:
        return False
    homes = {scene.cast.members[p].country for p in contact.parties}
    return len(homes) > 1 and None not in homes and land not in homes


def summoner(scene: Scene, contact: CodedContact) -> str | None:
    """Give who called an envoy in, of a contact told as a summons: he of the two who is none."""
    if SUMMONING.isdisjoint(contact.rules) or len(contact.parties) != 2:
        return None
    others = [p for p in contact.parties if not is_envoy(scene, p)]
    return others[0] if len(others) == 1 else None
