"""Persian contacts that one plain clause tells whole: «A و B در … مذاکره کردند», «A با B … نشست داشت», «A میزبان B بود».

The subject opens the clause, nothing in between breaks it off, and the noun of contact is one with the verb that closes it. Then
whoever stands there took part, be it a person, a delegation, a body, a group or a state.
"""

from rasad.coding.clauses.plural_verbs import is_plural
from rasad.coding.outright.persian_closing import closing_verb, verb_after_partner
from rasad.coding.outright.persian_openings import is_arranged, is_plain
from rasad.coding.outright.persian_owned import owned_meeting
from rasad.coding.outright.persian_pronouns import HE, met_by_him, met_whom
from rasad.coding.parties.counted import sides_told
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.markers import QUANTITIES
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger, spot
from rasad.text import fold_words
from rasad.text.matcher import Hit

_CHANNELS = frozenset(["meeting", "phone", "video"])
_WITH, _PRESENT, _HOST = "با", "حضور", "ميزباني"
_OFFICIALS = fold_words("مقامات مقام مسئولان مسئولین مسوولان مسؤولان")
_QUANTITY_NEAR = 4  # tokens before «مقامات» in which it is said that some of them are meant
_HOW_MANY, _COUNTED = QUANTITIES | fold_words("از نفر چند بیش حدود نزدیک به صد صدها عده ای"), 6  # of a group, and the most tokens of it
_GAMES = fold_words("نیمه نهایی مسابقه مسابقات جام تیم بازی فوتبال والیبال بسکتبال هندبال فینال لیگ المپیک قهرمانی ورزشگاه")
_PERSONAL = ("person", "title")
_OF_TWO = frozenset(  # one comes to the other
    "received hosted guest-of went-to-see went-to was-received was-received-by heard-out met-object".split()
)
_OWN_VERBS = frozenset(["alone-with", "dined", "sat-at-table", "came-face-to-face", "saw-each-other"])  # of two sides


def told_plainly(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give all sides of a contact that one clause tells whole; nobody where it does not."""
    if trigger.noun is None or trigger.frame.channel not in _CHANNELS:
        return []
    named = _came_to(scene, trigger, candidates) if trigger.frame.id in _OF_TWO else _met(scene, trigger, trigger.noun, candidates)
    if not named:
        return owned_meeting(scene, trigger, candidates)
    if all(scene.cast.members[c.actor].kind == "country" for c in named) and _is_match(scene, trigger):
        return []  # «پاراگوئه و ونزوئلا در نیمه‌نهایی دیدار خواهند کرد»
    parties = as_sure(named)
    headline = trigger.sentence == 0 and len(scene.document.sentences) > 1
    for party in parties:
        party.plain, party.sure = True, not headline  # «سفیر ایران با مقامات صربستان دیدار کرد»: the body may name whom
    return parties


def _is_match(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words of a sentence are of a match that teams play."""
    return not _GAMES.isdisjoint(scene.words[slice(*scene.document.sentences[trigger.sentence])])


def _came_to(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«A به دیدار B رفت», «A میزبان B بود»: the subject, and whom the words need."""
    subjects = [c for c in candidates if c.place == "subject" and c.role is not None]
    needs = trigger.frame.needs
    others = [c for c in candidates if c.place in needs or ("of" in needs and _right_behind(scene.words, trigger.end, c.group))]
    groups = {g.start: g for g in scene.groups[trigger.sentence]}
    if not others and subjects:
        return _received_him(scene, trigger, subjects, candidates)
    if not subjects or not others or trigger.verb is None:
        return []
    subject, other = groups.get(subjects[0].group), groups.get(others[0].group)
    if subject is None or other is None or not _is_whole(scene, subject, subjects, 1) or not _is_whole(scene, other, others, 1):
        return []
    if any(g.marker == other.marker and other.end <= g.start < trigger.verb.start for g in groups.values()):
        return []  # «پای صحبت تاجران A و B مقیم C نشست»: not all are read
    behind = _right_behind(scene.words, trigger.end, other.start)
    behind = behind or (other.start == trigger.start + 2 and scene.hit(other.start - 1, "frame-noun") is None)
    marked = other.marker in {spot(place) for place in needs} - {"of"} and subject.end <= other.start
    if not (behind or (marked and other.end <= trigger.verb.start)) or subject.end > trigger.start:
        return []
    plain = is_plain(scene, trigger, subject, min(other.start, trigger.start))
    return [*subjects, *(c for c in others if c not in subjects)] if plain else []


def _right_behind(words: list[str], end: int, start: int) -> bool:
    """«میزبان B», «میزبان ۶۰ تن از رهبران», «میزبان جمعی از سفیران»: whether nothing but how many they are parts two tokens."""
    return end <= start <= end + _COUNTED and all(word in _HOW_MANY or word.isdecimal() for word in words[end:start])


def _received_him(scene: Scene, trigger: Trigger, subjects: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«A روز سه‌شنبه وی را به حضور پذیرفت»: the subject, and whom the report was speaking of."""
    words = scene.words
    told = next((c for c in candidates if c.place == "topic" and c.actor not in {s.actor for s in subjects}), None)
    subject = scene.group_at(trigger.sentence, subjects[0].group)
    if told is None or subject is None or "را" not in trigger.frame.needs:
        return []
    if scene.cast.members[told.actor].kind not in ("person", "office"):
        return []
    him = next((at for at in range(subject.end, trigger.start - 1) if words[at] in HE and words[at + 1] == "را"), None)
    if him is None or not is_plain(scene, trigger, subject, trigger.start):
        return []
    told.role = "initiator"
    return [*subjects, told]


def _met(scene: Scene, trigger: Trigger, noun: Hit, candidates: list[Candidate]) -> list[Candidate]:
    """«A با B دیدار کرد», «A و B مذاکره کردند»: the subject, and who stands with «با» before the noun or behind it."""
    subjects = [c for c in candidates if c.place == "subject" and c.role == "party"]
    partners = [c for c in candidates if c.place in (_WITH, _HOST) and c.role in ("party", None)]
    partners = [c for c in partners if c.place == partners[-1].place]
    groups = {g.start: g for g in scene.groups[trigger.sentence]}
    if not subjects and partners and partners[-1].place == _WITH:
        behind = groups.get(partners[-1].group)
        whole = behind is not None and not _is_anybody(scene, behind) and _is_whole(scene, behind, partners)
        return met_by_him(scene, trigger, candidates, behind) if whole and behind is not None else []
    if subjects and not partners and (whom := met_whom(scene, trigger, candidates)):
        return whom
    if not subjects or (not partners and len(subjects) < 2):
        return []
    subject, partner = groups.get(subjects[0].group), groups.get(partners[-1].group) if partners else None
    if subject is None or subject.end > noun.start or not _is_whole(scene, subject, subjects):
        return []
    if partner is not None and _is_anybody(scene, partner):
        return []
    if partner is not None and (partner.start < subject.end or not _is_whole(scene, partner, partners, 1 + (partner.end != noun.start))):
        return []
    if any(c.place == _PRESENT for c in candidates) or sides_told(scene, trigger) not in (None, len(subjects) + len(partners)):
        return []  # «با حضور C با یکدیگر ملاقات کردند», «نشست سه‌جانبه»: there were more
    begin = partner.end if partner is not None and partner.start >= noun.end else None
    verb = _verb(scene, trigger, begin)
    if verb is None or (partner is None and not any(is_plural(word) for word in scene.words[max(noun.end, verb - 1) : verb + 1])):
        return []
    return [*subjects, *(c for c in partners if c not in subjects)] if is_plain(scene, trigger, subject, noun.start) else []


def _verb(scene: Scene, trigger: Trigger, partner_end: int | None) -> int | None:
    """Give the last token of the verb of a noun of contact; behind it may stand a partner, up to `partner_end`."""
    if trigger.frame.id in _OWN_VERBS and trigger.verb is not None:
        return trigger.verb.end - 1
    if partner_end is not None:
        return verb_after_partner(scene, trigger, partner_end)
    return closing_verb(scene, trigger, is_arranged(scene, trigger, trigger.start))


def _is_anybody(scene: Scene, group: Group) -> bool:
    """«با چند تن از مقامات بلندپایه»: whether some officials are meant whom nobody tells."""
    first = group.phrases[0].start
    return scene.words[first] in _OFFICIALS and not QUANTITIES.isdisjoint(scene.words[max(0, first - _QUANTITY_NEAR) : first])


def _is_whole(scene: Scene, group: Group, members: list[Candidate], near: int = 2) -> bool:
    """Whether all that a group names is known to take part; «با A و جمعی از …»: not where its list goes on unread."""
    words, end = scene.words, group.end
    name_goes_on = words[end + 2 : end + 3] == [_WITH] and end + 1 not in scene.phrase_at  # «مدیرعامل شرکت پالایش و پخش با …»
    if "و" in words[end : end + near] and not (words[end] == "و" and name_goes_on):
        return False
    named = {phrase.actor for phrase in group.phrases}
    kinds = {phrase.kind for phrase in group.phrases}
    if "country" in kinds and not kinds.isdisjoint(_PERSONAL):
        return False  # «رئیس … ایران و عمان»
    return None not in named and named == {c.actor for c in members if c.group == group.start} == {c.actor for c in members}
