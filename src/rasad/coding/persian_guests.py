"""Persian guests: «A در تهران مهمان B بود» tells whose guest somebody is right behind the word."""

from rasad.coding.candidate import Candidate, as_sure
from rasad.coding.scene import Scene
from rasad.coding.speech_verbs import says_at
from rasad.coding.trigger import Trigger

GUEST = "guest"
_SIDES = ("person", "office", "organization", "group")
_HOSTS = ("person", "office", "organization")
_CLAUSE = frozenset(["كه", ":", "؛", "را"])


def guest_of(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give who is told to be a guest, and of whom; nobody where either is not named right there: «مهمان جلسه امروز مجلس بود»."""
    noun, members = trigger.noun, scene.cast.members
    if noun is None:
        return []
    hosts = [c for c in candidates if c.place == "of" and c.group == noun.end and members[c.actor].kind in _HOSTS]
    guests = [c for c in candidates if c.place == "subject" and c.role == "initiator" and members[c.actor].kind in _SIDES]
    before = next((g for g in scene.groups[trigger.sentence] if guests and g.start == guests[0].group), None)
    if before is None or not hosts:
        return []
    between = range(before.end, noun.start)
    if any(scene.words[at] in _CLAUSE or says_at(scene, at) for at in between):
        return []
    return as_sure([*guests, *hosts])
