"""Persian guests, «A در تهران مهمان B بود», and farewells, «سفیر A با B خداحافظی کرد»: who it was stands right beside the word."""

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger

GUEST = "guest-of"
_WITH = "با"
_SIDES = ("person", "office", "organization", "group")
_HOSTS = ("person", "office", "organization")
FAREWELL, HOSTED, RECEIVED = "farewell", "hosted", "received"
_TIMES_NEAR = 3  # tokens between a land and «میزبان»: «تهران امروز میزبان»
_CLAUSE = frozenset(["كه", ":", "؛", "را"])


def guest_of(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give who is told to be a guest, and of whom; nobody where either is not named right there: «مهمان جلسه امروز مجلس بود»."""
    noun, members = trigger.noun, scene.cast.members
    if noun is None:
        return []
    hosts = [c for c in candidates if c.place == "of" and c.group == noun.end and members[c.actor].kind in _HOSTS]
    guests = [c for c in candidates if c.place == "subject" and c.role == "initiator" and members[c.actor].kind in _SIDES]
    before = scene.group_at(trigger.sentence, guests[0].group) if guests else None
    if before is None or not hosts:
        return []
    between = range(before.end, noun.start)
    if any(scene.words[at] in _CLAUSE or says_at(scene, at) for at in between):
        return []
    return as_sure([*guests, *hosts])


def land_hosted(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«مسکو میزبان هیأتی از وزارت خارجه اندونزی بود»: the land right before the word, and the guests right behind it; else nobody."""
    noun, members = trigger.noun, scene.cast.members
    if noun is None:
        return []
    hosts = [c for c in candidates if c.place == "subject" and members[c.actor].kind == "country"]
    before = scene.group_at(trigger.sentence, hosts[0].group) if hosts else None
    guests = [c for c in candidates if c.place == "of" and noun.end <= c.group <= noun.end + 1]
    guests = [c for c in guests if members[c.actor].kind in ("person", "office") or "delegation" in c.actor]
    if before is None or not guests or len(hosts) > 1 or noun.start - before.end > _TIMES_NEAR:
        return []
    if guests[0].group > noun.end and scene.hit(noun.end, "frame-noun") is not None:
        return []  # «عمان میزبان دیدار هیأت‌های A و B بود»: they met one another
    homes = {members[c.actor].country for c in guests}
    if None in homes or members[hosts[0].actor].country in homes:
        return []
    for candidate in (*hosts, *guests):
        candidate.role = "recipient" if candidate in hosts else "initiator"
    return as_sure([*hosts, *guests])


def received_by(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«A سفیر B را، که …، به حضور پذیرفت»: the subject, and whom «را» marks; nobody where others could be either."""
    members = scene.cast.members
    hosts = [c for c in candidates if c.place == "subject" and c.role == "recipient" and members[c.actor].kind in ("person", "office")]
    guests = [c for c in candidates if c.place == "را" and c.role == "initiator" and members[c.actor].kind in _SIDES]
    if len(hosts) != 1 or not guests or len({c.group for c in guests}) != 1 or hosts[0].group > guests[0].group:
        return []
    return as_sure([*hosts, *guests])


def farewell_of(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give who took leave of whom: the subject, and the people right before the word, or its owner and those behind it."""
    noun, members = trigger.noun, scene.cast.members
    if noun is None:
        return []
    partners = [c for c in candidates if c.place == _WITH and members[c.actor].kind in _HOSTS]
    group = scene.group_at(trigger.sentence, partners[0].group) if partners else None
    leaving = [c for c in candidates if c.place in ("subject", "of") and members[c.actor].kind in ("person", "office")][:1]
    if group is None or not leaving or leaving[0] in partners:
        return []
    behind = group.start == noun.end + 1 and scene.words[noun.end] == _WITH  # «A در دیدار تودیع با B»
    beside = behind or group.end == noun.start or (leaving[0].place == "of" and leaving[0].group == noun.end)
    return as_sure([*leaving, *(c for c in partners if c.group == group.start)]) if beside else []
