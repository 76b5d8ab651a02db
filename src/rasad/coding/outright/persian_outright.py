"""Persian contacts of which the words right around the noun say who takes part, whatever else the sentence tells.

«A در نشست با B», «A در دیدار B», «جلسه مشترک A و B», «سفر A به B»; and what a speaker tells of himself: «با B دیدار کردم».
"""

from rasad.actors.holders import POSTED
from rasad.coding.clauses.first_person import MINE, QUALIFIERS, is_his_own, is_speakers, told_by_doer
from rasad.coding.journeys.persian_going import travels, went_there
from rasad.coding.letters.persian_sending import ENQUIRED, UNNAMED, sent_in_words
from rasad.coding.outright.persian_credentials import CREDENTIALS, presented
from rasad.coding.outright.persian_guests import FAREWELL, GUEST, HOSTED, RECEIVED, farewell_of, guest_of, land_hosted, received_by
from rasad.coding.outright.persian_plain import told_plainly
from rasad.coding.outright.persian_presence import IN_IT, present_at
from rasad.coding.outright.persian_pronouns import told_of_himself
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_CORRESPONDED, _TOURED = "corresponded", "toured"
_BESIDE = {GUEST: guest_of, HOSTED: land_hosted, RECEIVED: received_by, FAREWELL: farewell_of}  # what tells whose such a word is
_NOBODY_ELSE = (GUEST, FAREWELL)  # «مهمان جلسه بود» tells of nobody
_TURNED_UP, _MINISTRY = "turned-up", "foreign-ministry"
_AT_MINISTRIES = frozenset([_TURNED_UP, "went"])
_CHANNELS = frozenset(["meeting", "phone", "video"])
_PERSONAL = ("person", "office")
_WITH = ["با"]
_QUOTES = frozenset("« » \" “ ”".split())
_CLAUSE = frozenset(["كه", ":", "؛", "."])
_SITTING = ("person", "title", "group", "organization")
_MODIFIERS = fold_words(
    "جداگانه صمیمی صمیمانه دوجانبه چهارجانبه تلفنی خصوصی خود خویش فوری امروز دیروز امشب دیشب اخیر کاری رسمی تخصصی ای ی"
)
_LOOSE = _QUOTES | _MODIFIERS | QUALIFIERS | MINE
_TOGETHER = fold_words("مشترک نفره جانبه دوجانبه چهارجانبه")
_LIST_GAP = 4  # tokens between «جلسه» and the first of those whose it is
# Before a trip that may never be.
_OPEN = fold_words("ضرورت لزوم احتمال امکان صورت خواستار پیشنهاد هر عدم زمان مقدمات تاریخ برای از احتمالی درباره")
_PARTNER = {"meeting": "با", "phone": "با", "video": "با", "message": "به", "visit": "به"}  # behind what the other stands, by channel
_AFTER_PARTNER = 2  # loose tokens between a partner and the noun: «با A در تهران دیدار کردم»


def said_outright(scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give the parties whom the words around a Persian noun of contact name; else `parties` as they were judged."""
    if scene.arabic or trigger.possessed:
        return parties
    if trigger.frame.id in _AT_MINISTRIES:
        came = _at_ministry(scene, trigger, candidates) or went_there(scene, trigger, candidates)
        return came or ([] if trigger.frame.id == _TURNED_UP else parties)
    if trigger.frame.id == ENQUIRED:
        return sent_in_words(scene, trigger, candidates)
    if trigger.frame.id == _TOURED and not any(c.role == "recipient" for c in candidates):
        return []  # «که با B گفت‌وگو کرده بود، از پاسگاه‌های مرزی بازدید کرد»: what was seen is nobody's
    if trigger.frame.id in CREDENTIALS:
        return presented(scene, trigger, candidates) or parties
    if trigger.frame.id in _BESIDE:
        beside = _BESIDE[trigger.frame.id](scene, trigger, candidates)
        told = beside or (told_plainly(scene, trigger, candidates) if trigger.frame.id != FAREWELL else [])
        return told or ([] if trigger.frame.id in _NOBODY_ELSE else parties)
    if trigger.noun is None or len(candidates) < 2:
        return parties
    if parties and all(party.sure for party in parties):
        return parties
    own = _own(scene, trigger, candidates) or _corresponded(scene, trigger, candidates) or sent_in_words(scene, trigger, candidates)
    if own or trigger.frame.channel == "visit":
        return own or _journey(scene, trigger, candidates) or went_there(scene, trigger, candidates) or parties
    if himself := told_of_himself(scene, trigger, candidates):
        return himself
    if trigger.frame.channel not in _CHANNELS or set(trigger.frame.roles) != {"party"}:
        return told_plainly(scene, trigger, candidates) or parties
    named = _met_in_it(scene, trigger, candidates) or _sat_together(scene, trigger, candidates) or present_at(scene, trigger, candidates)
    return named or told_plainly(scene, trigger, candidates) or parties


def _met_in_it(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«A در نشست با B», «A در دیدار B»: the subject, and those right behind the noun."""
    noun, words = trigger.noun, scene.words
    if noun is None or noun.start == 0 or words[noun.start - 1] not in IN_IT or words[noun.end - 1] in _TOGETHER:
        return []
    subject = next((c for c in candidates if c.place == "subject" and c.role == "party"), None)
    if subject is None or scene.cast.members[subject.actor].kind not in _PERSONAL:
        return []
    before = scene.group_at(trigger.sentence, subject.group)
    if before is None or before.end > noun.start or not _CLAUSE.isdisjoint(words[before.end : noun.start]):
        return []
    if noun.start - 2 >= before.end and noun.start - 2 in scene.phrase_at:
        return []  # «A با تاکید بر سخنان B در دیدار C»: B met C
    partners = [c for c in candidates if c.place == "با" and c.role == "party" and c.group > noun.end]
    if partners:
        partners = [c for c in partners if c.group == partners[0].group]
        if not _loose(words[noun.end : partners[0].group], _WITH):
            return []
    elif trigger.frame.id == "met":
        partners = [c for c in candidates if c.place == "of" and c.role == "party" and c.group > subject.group]
        partners = [c for c in partners if _loose(words[noun.end : c.group], [])]
    named = [c for c in partners if c is not subject and not c.actor.startswith(UNNAMED)]
    return as_sure([subject, *(c for c in partners if c is not subject)]) if named else []


def _loose(gap: list[str], needed: list[str]) -> bool:
    """Whether nothing but `needed` and what qualifies a noun stands between it and somebody."""
    rest = [word for word in gap if word not in _LOOSE]
    return rest == needed and len(gap) <= _LIST_GAP


def _sat_together(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«جلسه مشترک A و B», «نشست ۴ نفره A، B، C و D»: all whose meeting it is together."""
    noun = trigger.noun
    group = next((g for g in scene.groups[trigger.sentence] if noun is not None and g.start >= noun.end), None)
    if group is None or noun is None or group.marker not in ("of", "") or group.start > noun.end + _LIST_GAP:
        return []
    said = scene.words[noun.start : group.start]
    people = {p.actor for p in group.phrases if p.kind in _SITTING and p.actor is not None and not p.actor.startswith(UNNAMED)}
    if _TOGETHER.isdisjoint(said) or len(people) < 2 or len(people) < len(group.phrases):
        return []
    return as_sure([c for c in candidates if c.actor in people])


def _corresponded(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«مکاتبه A با B»: who wrote stands right before those written to."""
    if trigger.frame.id != _CORRESPONDED:
        return []
    owner = next((c for c in candidates if c.place == "of" and c.role == "initiator"), None)
    group = scene.group_at(trigger.sentence, owner.group) if owner is not None else None
    if owner is None or group is None or scene.words[group.end : group.end + 1] != _WITH:
        return []
    readers = [c for c in candidates if c.place == "با" and c.role == "recipient" and c.group == group.end + 1]
    return as_sure([owner, *readers]) if readers else []


def _journey(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«سفر A به B»: whose journey it is stands right before the land it leads to."""
    noun, members = trigger.noun, scene.cast.members
    if noun is None or trigger.frame.id not in ("visit-noun", "travelled"):
        return []
    if noun.start and scene.words[noun.start - 1] in _OPEN:
        return []
    owners = [c for c in candidates if c.place == "of" and c.role == "initiator"]
    if not owners or not travels(scene, owners[0]):
        return []
    group, homes = scene.group_at(trigger.sentence, owners[0].group), {members[c.actor].country for c in owners}
    hosts = [c for c in candidates if c.place == "به" and c.role == "recipient" and group is not None and c.group >= group.end]
    hosts = [c for c in hosts if c.group == hosts[0].group]
    if group is None or not hosts or scene.words[group.end : hosts[0].group] != ["به"]:
        return []
    if any(members[c.actor].kind != "country" or members[c.actor].country in homes for c in hosts):
        return []
    return as_sure([*owners, *hosts])


def _own(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«A گفت: با B دیدار کردم», «نامه‌ای به B نوشتم»: the speaker, and those right beside the noun."""
    his_own = is_his_own(scene, trigger)
    if trigger.noun is None or not (
        his_own or is_speakers(scene, trigger) or told_by_doer(scene, trigger) or _opens_speech(scene, trigger)
    ):
        return []
    place = "با" if trigger.frame.id == _CORRESPONDED else _PARTNER.get(trigger.frame.channel)
    others = [c for c in candidates if c.place == place and c.role is not None]
    beside = next((c.group for c in others if _stands_beside(scene, trigger, c)), None)
    others = [c for c in others if c.group == beside]
    speaker = _traveller(candidates) if his_own else _speaker(scene, trigger, candidates)
    if trigger.frame.id == "talked" and not any(scene.cast.members[c.actor].kind in _PERSONAL for c in others):
        return []  # «گفت‌وگوهای ما با آژانس»: of a country's, whoever tells it
    if speaker is None or all(c is speaker or c.actor.startswith(UNNAMED) for c in others):
        return []
    return as_sure([speaker, *(c for c in others if c is not speaker)])


def _traveller(candidates: list[Candidate]) -> Candidate | None:
    """Give whose «سفر خود» is: the subject's, else whom the report was speaking of."""
    going = [c for c in candidates if c.role == "initiator" and c.place in ("subject", "topic")]
    return min(going, key=lambda c: c.place != "subject", default=None)


def _opens_speech(scene: Scene, trigger: Trigger) -> bool:
    """«A گفت: در جلسه با B مقرر شد …»: whether a noun of contact opens what somebody says."""
    at = trigger.start - 1
    return at > 0 and scene.words[at] in IN_IT and scene.words[at - 1] == ":" and trigger.frame.channel in _CHANNELS


def _stands_beside(scene: Scene, trigger: Trigger, partner: Candidate) -> bool:
    """Whether somebody stands right before the noun with its preposition, or right after it: «با A دیدار», «نامه‌ای به A»."""
    group, words = scene.group_at(trigger.sentence, partner.group), scene.words
    if group is None:
        return False
    if group.end <= trigger.start:
        return trigger.start - group.end <= _AFTER_PARTNER and _CLAUSE.isdisjoint(words[group.end : trigger.start])
    return _loose(words[trigger.end : group.start], [partner.place])


def _speaker(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> Candidate | None:
    """Give who speaks in a sentence: the first person named bare in it before a cue of speech, else whom the report was speaking of."""
    members = scene.cast.members
    named = next((g for g in scene.groups[trigger.sentence] if g.marker == "" and g.phrases[0].kind in ("person", "title")), None)
    if named is not None and any(scene.words[at] == ":" or scene.hit(at, "cue") is not None for at in range(named.end, trigger.start)):
        return next((c for c in candidates if c.group == named.start), None)
    return next((c for c in candidates if c.place == "topic" and members[c.actor].kind in _PERSONAL), None)


def _at_ministry(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«سفیر A در وزارت خارجه B حضور یافت», «سفیر A به وزارت خارجه آمد»: an envoy comes to those whom he is posted to."""
    place = "در" if trigger.frame.id == _TURNED_UP else "به"
    host = next((c for c in candidates if c.place == place and c.role == "recipient" and c.actor.endswith(_MINISTRY)), None)
    guest = next((c for c in candidates if c.place == "subject" and c.role == "initiator"), None)
    if host is None or guest is None:
        return []
    members, group = scene.cast.members, scene.group_at(trigger.sentence, host.group)
    role = scene.told_roles.get(guest.actor) or members[guest.actor].role
    if role not in POSTED or group is None or group.end + _AFTER_PARTNER < trigger.start:
        return []
    return as_sure([guest, host]) if members[guest.actor].country != members[host.actor].country else []
