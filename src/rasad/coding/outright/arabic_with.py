"""Arabic words of contact with whom they tell it was had: «ناقش A الأمر مع B», «بعد خروجه من اجتماع مع B», «استقبال A لـB».

Where the subject and whoever stands behind «مع» are both people, they are the two sides, whoever else the sentence names.
"""

from rasad.coding.outright.arabic_collectives import WHEN
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_PEOPLE = ("person", "office")
_SOURCE = "source-"  # how the keys of unnamed sources begin
_WITH = "مع"
_RECEIVED = "received-noun"
_NEAR, _FAR = 3, 20  # tokens from a noun, and from a verb, to whom it was had with
_DOER, _OTHER, _ABLE = 0.4, 0.25, 0.15  # how likely each must be; host and guest of a reception leave less open
_HELD_BY_VERB = frozenset(["met", "joined", "discussed", "held-meeting", "held-call", "talked-by-phone", "made-call", "in-touch"])
_HELD_BY_NOUN = frozenset(["meeting-noun", "call-noun", "video-noun"])
_FRAMES = _HELD_BY_VERB | _HELD_BY_NOUN | {_RECEIVED}
# Before a noun of contact that the subject of the sentence had: «خلال لقاء مع B», «لإجراء محادثات مع B».
_HAVING = WHEN | fold_words("وفي من لإجراء بإجراء إجراء لعقد عقد")


def had_with(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give both sides where the words tell them plainly; else `parties` as they were judged."""
    if trigger.frame.id not in _FRAMES:
        return parties
    able = [c for c in candidates if c.role is not None and scene.cast.members[c.actor].kind in _PEOPLE]
    told = _sides(scene, trigger, [c for c in able if not c.actor.startswith(_SOURCE)])
    if not told or len(parties) > len(told) or (trigger.frame.weak and _is_headline(trigger)):
        return parties  # «A يبحث مع B وC» in a headline may leave out who else was there
    return as_sure(told)


def _is_headline(trigger: Trigger) -> bool:
    """Whether a trigger stands in a headline, and not in a lead that begins with its verb: «بحث A مع B …»."""
    return trigger.sentence == 0 and not (trigger.tense == "past" and trigger.start == 0)


def _sides(scene: Scene, trigger: Trigger, able: list[Candidate]) -> list[Candidate]:
    if trigger.frame.id == _RECEIVED:
        return _received(able)
    if trigger.verb is not None and trigger.frame.id in _HELD_BY_VERB:
        return _with_whom(able, trigger.end, trigger.end + _FAR)
    if trigger.verb is not None or trigger.possessed or trigger.frame.id not in _HELD_BY_NOUN:
        return []
    if of_host := _of_host(trigger, able):
        return of_host
    had = trigger.start > 0 and scene.words[trigger.start - 1] in _HAVING
    return _with_whom(able, trigger.end, trigger.end + _NEAR) if had else []


def _of_host(trigger: Trigger, able: list[Candidate]) -> list[Candidate]:
    """«لقاء موسع لوزير العدل A مع B»: whose it was behind «لـ», before whom it was with."""
    host = next((c for c in able if c.place == "ل" and 0 <= c.group - trigger.end <= 1 and c.likely >= _DOER), None)
    others = [c for c in able if c.place == _WITH and host is not None and c.group > host.group and c.likely >= _DOER]
    return [host, *(c for c in others if c.group == others[0].group)] if host is not None and others else []


def _with_whom(able: list[Candidate], begin: int, end: int) -> list[Candidate]:
    """Give the subject with the first list behind «مع» that begins among the tokens `[begin, end]`."""
    doers = [c for c in able if c.place == "subject" and c.likely >= _DOER]
    others = [c for c in able if c.place == _WITH and begin <= c.group <= end and c.likely >= _OTHER]
    return [*doers, *(c for c in others if c.group == others[0].group)] if doers and others else []


def _received(able: list[Candidate]) -> list[Candidate]:
    """«استقبال وزير الخارجية A للسفير B»: the host right behind the noun, the guest behind «لـ»."""
    host = next((c for c in able if c.place == "of" and c.likely >= _ABLE), None)
    guests = [c for c in able if c.place == "ل" and host is not None and c.group > host.group and c.likely >= _ABLE]
    return [host, *(c for c in guests if c.group == guests[0].group)] if host is not None and guests else []
