"""Persian clauses that tell a contact whole: «A و B در … مذاکره کردند», «A با B … نشست داشت».

The subject opens the clause, nothing in between breaks it off, and the noun of contact is one with the verb that closes it. Then
whoever stands there took part, be it a state, a body or a group.
"""

from functools import cache

from rasad.actors.lexicon import inflection
from rasad.coding.clauses.plural_verbs import is_plural
from rasad.coding.parties.counted import sides_told
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.markers import QUANTITIES, VERB_ENDINGS
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import acts_at, says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_CHANNELS = frozenset(["meeting", "phone", "video"])
_WITH, _PRESENT, _HOST = "با", "حضور", "ميزباني"
_OF_TWO = frozenset("went-to-see went-to received was-received hosted guest-of".split())
_EACH_OTHER = fold_words("هم یکدیگر همدیگر")
# What ends a clause, or what only may be.
_BREAKS = frozenset("كه : ؛ . ؟ ! اگر تا اما ولي بلكه".split()) | fold_words("است نیست شد شدند بود بودند دارد دارند باید بایستی شاید کاش")
_DOING = ("کرد", "داشت", "نمود", "گذاشت", "انجام داد", "برگزار کرد", "به عمل آورد", "ترتیب داد")
_TURNING = ("پرداخت", "نشست")  # «به گفت‌وگو نشستند»
_HOLDING = ("برگزار کرد", "برپا کرد", "انجام داد", "آغاز کرد", "از سر گرفت", "ادامه داد", "دنبال کرد", "به پایان رساند", "به پایان برد")
_IN_IT, _AFTER = fold_words("در طی ضمن"), fold_words("پس بعد")
_POINTING = _IN_IT | fold_words("این آن همین")
_PARTING = frozenset("كه : ؛ . ؟ !".split())
_UNSAID = frozenset("در از براي درباره پيرامون به بر".split())  # before a noun that is not one with its verb
_THINKING = fold_words("معتقد معتقدند باور گمان نظر احتمال پیشبینی امید امیدوار امیدوارند انتظار تحلیلگران کارشناسان ناظران")
_OFFICIALS = fold_words("مقامات مقام مسئولان مسئولین مسوولان مسؤولان")
_QUANTITY_NEAR = 4  # tokens before «مقامات» in which it is said that some of them are meant
_SUBJUNCTIVES = ((), "كند كنند نمايد نمايند"), (("داشته",), "باشد باشند"), (("برگزار",), "كند كنند"), (("انجام",), "دهد دهند")
_GAMES = fold_words("نیمه نهایی مسابقه مسابقات جام تیم بازی فوتبال والیبال بسکتبال هندبال فینال لیگ المپیک قهرمانی ورزشگاه")
_HIM = fold_words("وی او ایشان")
_ARE = fold_words("است شد شده")
_MAY = frozenset((*lead, verb) for lead, verbs in _SUBJUNCTIVES for verb in verbs.split())
_HOSTED_BY = ["به", "ميزباني"]
_PERSONAL = ("person", "title")
_MATTER = tuple(fold_words("درباره پیرامون"))
_QUALIFYING = 3  # tokens between a noun and its verb: «نشست هم‌اندیشی برگزار کرد»
_OBJECT_NEAR, _VERB_NEAR = 6, 10  # tokens from a noun to «را», and from there to its verb
_LEAD = 12  # tokens before the subject, in a credit or a time
_GAP = 40  # tokens from the subject to the noun


def told_in_clause(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give all sides of a contact that one clause tells whole; nobody where it does not."""
    if trigger.noun is None or trigger.frame.channel not in _CHANNELS:
        return []
    named = _came_to(scene, trigger, candidates) if trigger.frame.id in _OF_TWO else _met(scene, trigger, trigger.noun, candidates)
    if named and all(scene.cast.members[c.actor].kind == "country" for c in named) and _is_match(scene, trigger):
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
    others = [c for c in candidates if c.place in trigger.frame.needs and c.role is not None]
    groups = {g.start: g for g in scene.groups[trigger.sentence]}
    if not others and subjects:
        return _received_him(scene, trigger, subjects, candidates)
    if not subjects or not others or trigger.verb is None:
        return []
    subject, other = groups.get(subjects[0].group), groups.get(others[0].group)
    if subject is None or other is None or not _is_whole(scene, subject, subjects, 1) or not _is_whole(scene, other, others, 1):
        return []
    behind = other.start == trigger.start + 2 or other.start == trigger.end
    if not (behind or (other.marker == "را" and subject.end <= other.start)) or subject.end > trigger.start:
        return []
    between = min(other.start, trigger.start)
    if not _opens_clause(scene, trigger, subject) or _is_broken(scene, _last_clause(scene, trigger, subject), between):
        return []
    return [*subjects, *(c for c in others if c not in subjects)]


def _received_him(scene: Scene, trigger: Trigger, subjects: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """«A روز سه‌شنبه وی را به حضور پذیرفت»: the subject, and whom the report was speaking of."""
    words = scene.words
    told = next((c for c in candidates if c.place == "topic" and c.actor not in {s.actor for s in subjects}), None)
    subject = next((g for g in scene.groups[trigger.sentence] if g.start == subjects[0].group), None)
    if told is None or subject is None or "را" not in trigger.frame.needs:
        return []
    if scene.cast.members[told.actor].kind not in ("person", "office"):
        return []
    him = next((at for at in range(subject.end, trigger.start - 1) if words[at] in _HIM and words[at + 1] == "را"), None)
    if him is None or not _opens_clause(scene, trigger, subject) or _is_broken(scene, subject.end, trigger.start):
        return []
    told.role = "initiator"
    return [*subjects, told]


def _met(scene: Scene, trigger: Trigger, noun: Hit, candidates: list[Candidate]) -> list[Candidate]:
    """«A با B دیدار کرد», «A و B مذاکره کردند»: the subject, and who stands with «با» before the noun or behind it."""
    subjects = [c for c in candidates if c.place == "subject" and c.role == "party"]
    partners = [c for c in candidates if c.place in (_WITH, _HOST) and c.role in ("party", None)]
    partners = [c for c in partners if c.place == partners[-1].place]
    if not subjects or (not partners and len(subjects) < 2):
        return []
    groups = {g.start: g for g in scene.groups[trigger.sentence]}
    subject, partner = groups.get(subjects[0].group), groups.get(partners[-1].group) if partners else None
    if subject is None or subject.end > noun.start or not _is_whole(scene, subject, subjects):
        return []
    if partner is not None and _is_anybody(scene, partner):
        return []
    if partner is not None and (partner.start < subject.end or not _is_whole(scene, partner, partners)):
        return []
    if any(c.place == _PRESENT for c in candidates) or sides_told(scene, trigger) not in (None, len(subjects) + len(partners)):
        return []  # «با حضور C با یکدیگر ملاقات کردند», «نشست سه‌جانبه»: there were more
    begin = partner.end if partner is not None and partner.start >= noun.end else None
    verb = _verb_after_partner(scene, trigger, begin) if begin is not None else _closing_verb(scene, trigger)
    if verb is None or (partner is None and not any(is_plural(word) for word in scene.words[max(noun.end, verb - 1) : verb + 1])):
        return []
    if not _opens_clause(scene, trigger, subject) or _is_broken(scene, _last_clause(scene, trigger, subject), noun.start):
        return []
    return [*subjects, *(c for c in partners if c not in subjects)]


def _is_anybody(scene: Scene, group: Group) -> bool:
    """«با چند تن از مقامات بلندپایه»: whether some officials are meant whom nobody tells."""
    first = group.phrases[0].start
    return scene.words[first] in _OFFICIALS and not QUANTITIES.isdisjoint(scene.words[max(0, first - _QUANTITY_NEAR) : first])


def _verb_after_partner(scene: Scene, trigger: Trigger, end: int) -> int | None:
    """«هیچ مذاکره مستقیمی با B نداشته است»: give the last token of the verb right behind a partner who stands right behind the noun."""
    noun, words = trigger.noun, scene.words
    before = words[noun.start - 1] if noun is not None and noun.start else ""
    if noun is not None and (before in _IN_IT or (before == "از" and words[noun.start - 2] in _AFTER)):
        return end - 1 if words[noun.end : noun.end + 1] == [_WITH] else None  # «A پس از گفت‌وگو با B، تهران را ترک کرد»
    if noun is None or before in _UNSAID:
        return None
    last = scene.document.sentences[trigger.sentence][1]
    gap = next((at for at in range(noun.end, end) if words[at] == _WITH), end)
    loose = gap - noun.end <= _QUALIFYING and not any(at in scene.phrase_at or words[at] in _BREAKS for at in range(noun.end, gap))
    return _verb_at(words, end, last, _verbs(_DOING)) if loose else None


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


def _opens_clause(scene: Scene, trigger: Trigger, subject: Group) -> bool:
    """Whether a subject opens its sentence, or follows a comma, a colon or what only tells when or where."""
    first, words = scene.document.sentences[trigger.sentence][0], scene.words
    if subject.marker != "":
        return False
    led = [word for word in words[first : subject.start] if word != ":"]
    return len(led) <= _LEAD and _THINKING.isdisjoint(led) and (_BREAKS.isdisjoint(led) or _is_arranged(led))


def _is_arranged(words: list[str]) -> bool:
    """«قرار است A و B فردا مذاکره کنند»: whether the words before a subject say that what follows is to be."""
    return any(words[at] == "قرار" and words[at + 1] in _ARE for at in range(len(words) - 1))


def _last_clause(scene: Scene, trigger: Trigger, subject: Group) -> int:
    """Give where the last clause before a contact begins of which the subject goes on doing things: «A از مرز بازدید کرد و با B …»."""
    words, begin = scene.words, subject.end
    if any(g.marker == "" and subject.end <= g.start < trigger.start for g in scene.groups[trigger.sentence]):
        return begin
    for at in range(trigger.start - 1, begin, -1):
        if words[at] == "و" and words[at - 1] in VERB_ENDINGS and _PARTING.isdisjoint(words[begin:at]):
            return at + 1
    return begin


def _is_broken(scene: Scene, first: int, last: int) -> bool:
    """Whether another clause, a word of saying or another contact stands between a subject and a noun."""
    if last - first > _GAP:
        return True
    for at in range(first, last):
        if at in scene.phrase_at or scene.words[at : at + 2] == _HOSTED_BY:
            continue
        noun = scene.hit(at, "frame-noun") is not None and scene.words[at - 1] not in _POINTING  # «در جلسه‌ای با B به گفت‌وگو پرداخت»
        if noun or scene.words[at] in _BREAKS or says_at(scene, at) or acts_at(scene, at):
            return True
    return False


def _closing_verb(scene: Scene, trigger: Trigger) -> int | None:
    """Give the last token of the verb that a noun of contact is one with; None where it is another's, or only may be."""
    noun, words = trigger.noun, scene.words
    assert noun is not None
    last = scene.document.sentences[trigger.sentence][1]
    before = words[noun.start - 1] if noun.start else ""
    if before == "به" or words[noun.start] == "به":
        return _verb_at(words, noun.end, last, _verbs(_TURNING))
    if before in _UNSAID:
        return None
    first = scene.document.sentences[trigger.sentence][0]
    verbs = _verbs(_DOING) | _MAY if _is_arranged(words[first : noun.start]) else _verbs(_DOING)
    for at in range(noun.end, min(last, noun.end + _QUALIFYING + 1)):
        if (end := _verb_at(words, at, last, verbs)) is not None:
            return end
        if at in scene.phrase_at or words[at] in _BREAKS or says_at(scene, at) or scene.hit(at, "frame-noun") is not None:
            break
    return _verb_of_object(scene, noun.end, last)


def _verb_of_object(scene: Scene, first: int, last: int) -> int | None:
    """«گفت‌وگوهای خود را در بغداد برگزار کردند», «گفت‌وگو درباره … برگزار کردند»: give the last token of the noun's own verb."""
    words = scene.words
    mark = next((at for at in range(first, min(last, first + _OBJECT_NEAR)) if words[at] in ("را", *_MATTER)), None)
    if mark is None or any(words[at] in _BREAKS or (at in scene.phrase_at and words[mark] != "را") for at in range(first, mark)):
        return None
    for at in range(mark + 1, min(last, mark + _VERB_NEAR)):
        if (end := _verb_at(words, at, last, _verbs(_HOLDING))) is not None:
            return end
        if words[at] in _BREAKS or (scene.hit(at, "frame-noun") is not None and at not in scene.phrase_at):
            return None
    return None


def _verb_at(words: list[str], at: int, last: int, verbs: frozenset[tuple[str, ...]]) -> int | None:
    """Give the last token of one of `verbs` that stands at a token, the longest."""
    for size in range(_longest(verbs), 0, -1):
        if at + size <= last and tuple(words[at : at + size]) in verbs:
            return at + size - 1
    return None


@cache
def _longest(verbs: frozenset[tuple[str, ...]]) -> int:
    return max(len(verb) for verb in verbs)


@cache
def _verbs(bare: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Give the forms of light verbs that tell of something done, not done or to be done, as tokens."""
    forms = []
    for verb in bare:
        *lead, last = verb.split()
        present = [] if last == "داشت" else [form for form in inflection("fa").light_verb(last) if form.startswith("مي")]
        lead, last = [fold_word(word) for word in lead], fold_word(last)
        past = [form for form in inflection("fa").past(last) if not form.endswith(("باشد", " شد"))]
        denied = [f"ن{form}" for form in past if not form.startswith("مي")] + [f"نخواه{ending} {last}" for ending in ("د", "ند")]
        forms += [(*lead, *form.split()) for form in [*past, *denied, *present, *inflection("fa").future(last)]]
    return frozenset(forms)
