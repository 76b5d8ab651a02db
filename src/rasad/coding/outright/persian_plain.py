"""Persian contacts told in one plain clause: «A با B دیدار کرد», «A و B به گفت‌وگو نشستند», «مذاکرات A و B در C برگزار شد».

Where nothing but such a clause stands between those named and its verb, they met, be they people, delegations or bodies: what kind of
party somebody is says how often his like meets others, and not whether he did here.
"""

from rasad.actors.view import Phrase
from rasad.coding.clauses.denial import denied_outright
from rasad.coding.clauses.refusals import turned_down
from rasad.coding.letters.persian_sending import UNNAMED
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import acts_at, says_at
from rasad.coding.scene.trigger import Trigger, spot
from rasad.text import fold_words

_FRAMES = frozenset(["met", "talked", "meeting-noun", "talks-of"])
_KINDS = frozenset(["person", "office", "group", "organization"])
_RECEIVING = frozenset("received hosted guest-of went-to-see went-to was-received was-received-by heard-out met-object".split())
_OWN_VERBS = frozenset(["alone-with", "dined", "sat-at-table", "came-face-to-face", "saw-each-other"])  # of two sides
_WENT = fold_words("رفت رفتند رفته آمد آمدند شتافت شتافتند")
_SITTING, _AFTER_VERB = "meeting-noun", frozenset([".", "،", "؛"])
_WITH = "با"
_DELEGATION = "delegation"  # for which whoever leads it stands: «هیئتی به سرپرستی A»
_LED = frozenset(["رياست", "سرپرستي", "رهبري", "همراه"])  # who stands behind these was there too: others tell who stands for whom
_BETWEEN = frozenset(["ميان", "بين"])
_OUGHT = fold_words("اگر چنانچه هرگاه آیا باید نباید بایستی ممکن شاید کاش تا تواند توانند نه")
_OPENING = frozenset([":", "؛", "كه", ".", "؟", "!"])
_TOLD_BY = 2  # tokens of «به گزارش» and the like that open a credit
# What may stand between a noun of contact and its verb: «نشستی یک‌ساعته داشت», «گفت‌وگویی صریح و سازنده داشتند».
_MOST_MODIFIERS = 5
_NO_MODIFIERS = fold_words("به از با در برای را که تا ، : ؛ . خود » «")
_MODIFIERS = fold_words(
    "و ای گفت گو وگو یک دو سه چهار ساعت ساعته روزه صریح مفصل فشرده مهم مثبت کوتاه کوتاهی طولانی مشترک جداگانه ثمربخش گرم صمیمانه "
    "دوستانه سازنده دوجانبه چهارجانبه جانبه نفره رسمی غیررسمی خصوصی محرمانه مستقیم غیرمستقیم مشورتی تخصصی ویژه"
)
_VERBS = fold_words("کرد کردند داشت داشتند نمود نمودند پرداخت پرداختند نشست نشستند کرده داشته نموده پرداخته نشسته")
_HELD = fold_words("برگزار انجام صورت تشکیل آغاز برپا")
_HELD_BY = fold_words("کرد کردند کرده داد دادند داده گرفت گرفتند شد شده گردید گرفته یافت یافته دادند می خواهد نشد نگرفت")
_TO_BE = (
    ["خواهد", "بود"], ["به", "تعويق"], ["به", "وقت"], ["به", "زمان"], ["به", "تاخير"], ["عقب", "افتاد"], ["لغو", "شد"], ["موكول", "شد"],
)
_PLURAL = fold_words("کردند داشتند نمودند پرداختند نشستند دادند گرفتند اند خواهند کنند")
_ROUNDS = fold_words(
    "دور اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم نخست نخستین اولین دومین سومین چهارمین پنجمین ششمین هفتمین "
    "هشتمین نهمین دهمین آخرین بعدی تازه جدید آینده آتی این"
)
_EACH_OTHER = fold_words("یکدیگر هم همدیگر")
_CLOSED = (["پايان", "يافت"], ["به", "پايان"], ["از", "سر"], ["كار", "كرد"])  # «به پایان رسید», «از سر گرفته شد», «آغاز به کار کرد»
_OWN = (["خود", "را"], ["را"])  # «نشست مشترک خود را برگزار کردند»
_LIKELY = 0.8  # how likely somebody is a party of whom a plain clause tells
_CLAUSE = 30  # tokens from those whose meeting it is to the verb that says that it was held


def met_plainly(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give the parties of a Persian contact that one plain clause tells; none where it is told otherwise."""
    noun = trigger.noun
    if scene.arabic or noun is None or trigger.frame.channel != "meeting":
        return []
    first, last = scene.document.sentences[trigger.sentence]
    groups = scene.groups[trigger.sentence]
    if trigger.frame.id in _RECEIVING:
        return _as_parties(scene, _received(scene, trigger, groups, first), candidates)
    if trigger.frame.id in _OWN_VERBS and trigger.verb is not None:
        at = trigger.verb.start
        both = _subject_with(scene, trigger, groups, first) or _subjects(scene, trigger, groups, first, at)
        return _as_parties(scene, both, candidates)
    if trigger.frame.id not in _FRAMES:
        return []
    verb = _closed_at(scene, trigger, last)
    if verb is not None:
        named = _subject_with(scene, trigger, groups, first) or _subjects(scene, trigger, groups, first, verb)
    else:
        named = _owners(scene, trigger, groups, first, last) or _went_to_meet(scene, trigger, groups, first)
        named = named or _refused(scene, trigger, groups, first, last)
    return _as_parties(scene, named, candidates)


def _refused(scene: Scene, trigger: Trigger, groups: list[Group], first: int, last: int) -> list[Phrase]:
    """«A درخواست ملاقات B را رد کرد», «A قصدی برای دیدار با B ندارد»: the bare head of the clause, and whose or whom a meeting was for."""
    subject, other = groups[0] if groups else None, next((g for g in groups if g.start >= trigger.end), None)
    if subject is None or other is None or subject.marker != "" or subject.end >= trigger.start:
        return []
    if other.marker == "را" and other.start == trigger.end:
        refused = turned_down(scene, trigger, last)
    else:
        beside = other.marker == _WITH and other.start == trigger.end + 1 and scene.words[trigger.start - 1] == "براي"
        refused = beside and denied_outright(scene, trigger, last)
    return [*subject.phrases, *other.phrases] if refused and _plain(scene, first, subject, trigger.start) else []


def _received(scene: Scene, trigger: Trigger, groups: list[Group], first: int) -> list[Phrase]:
    """«A، B را به حضور پذیرفت», «A میزبان B بود»: the bare head of the clause, and who stands where the frame needs somebody."""
    verb = trigger.verb
    subject = groups[0] if groups else None
    if verb is None or subject is None or subject.marker != "" or subject.end > trigger.start:
        return []
    needs = {spot(place) for place in trigger.frame.needs}
    others = [g for g in groups if g.end <= verb.start and (g.marker in needs or ("of" in needs and g.start == trigger.end))]
    if len(others) != 1 or not _plain(scene, first, subject, trigger.start):
        return []
    if any(g.marker == "" for g in groups[1:] if g.end <= trigger.start and g is not others[0]):
        return []
    named = [*subject.phrases, *others[0].phrases]
    return named if all(_able(scene, p) for p in named) else []


def _went_to_meet(scene: Scene, trigger: Trigger, groups: list[Group], first: int) -> list[Phrase]:
    """«A به دیدار خداحافظی با B رفت»: the bare head of the clause, and who stands behind the noun, before a verb of going."""
    words, subject = scene.words, groups[0] if groups else None
    if subject is None or subject.marker != "" or subject.end >= trigger.start or words[trigger.start - 1] != "به":
        return []
    other = next((g for g in groups if trigger.end < g.start <= trigger.end + _MOST_MODIFIERS and g.marker == _WITH), None)
    if other is None or words[other.start - 1] != _WITH or not _plain(scene, first, subject, trigger.start - 1):
        return []
    return [*subject.phrases, *other.phrases] if not _WENT.isdisjoint(words[other.end : other.end + 1]) else []


def _as_parties(scene: Scene, named: list[Phrase], candidates: list[Candidate]) -> list[Candidate]:
    actors = {p.actor for p in named if p.actor is not None and not p.actor.startswith(UNNAMED) and not scene.is_medium(p.actor)}
    if len(actors) < 2 or len(actors) != len(named):
        return []
    parties = [c for c in candidates if c.actor in actors and c.place != _DELEGATION]
    if len(parties) != len(actors):
        return []
    if all(scene.cast.members[actor].kind == "organization" for actor in actors):
        return as_sure(parties)
    for party in parties:  # who else was there, a headline leaves open
        party.likely, party.plain = max(party.likely, _LIKELY), True
    return sorted(parties, key=lambda c: c.start)


def _subject_with(scene: Scene, trigger: Trigger, groups: list[Group], first: int) -> list[Phrase]:
    """«A (…) با B (…) دیدار کرد»: the bare head of the clause and the only ones behind «با»."""
    before = [g for g in groups if g.end <= trigger.start]
    subject = before[0] if before and before[0].marker == "" else None
    partners = [g for g in before if g.marker == _WITH]
    if subject is None or len(partners) != 1 or not _plain(scene, first, subject, trigger.start):
        return []
    if scene.words[partners[0].start - 1] != _WITH or any(g.marker == "" or g.marker in _LED for g in before[1:]):
        return []
    named = [*subject.phrases, *partners[0].phrases]
    return named if all(_able(scene, p) for p in named) else []


def _subjects(scene: Scene, trigger: Trigger, groups: list[Group], first: int, verb: int) -> list[Phrase]:
    """«A و B (با یکدیگر) دیدار کردند»: a list at the head of the clause, nobody behind «با», a verb in the plural."""
    before = [g for g in groups if g.end <= trigger.start]
    subject = before[0] if before and before[0].marker == "" else None
    if subject is None or len(subject.phrases) < 2 or not _plain(scene, first, subject, trigger.start):
        return []
    words = scene.words
    if any(g.marker in ("", _WITH) for g in before[1:]) or _PLURAL.isdisjoint(words[trigger.end : verb + 2]):
        return []
    alone = [at for at in range(subject.end, trigger.start) if words[at] == _WITH and words[at + 1] not in _EACH_OTHER]
    return [] if alone or _of_one_state(scene, subject) else list(subject.phrases)


def _owners(scene: Scene, trigger: Trigger, groups: list[Group], first: int, last: int) -> list[Phrase]:
    """«مذاکرات A و B در C آغاز شد», «نشستی میان A و B برگزار شد»: whose meeting it is, at the head of the clause that says so."""
    group = next((g for g in groups if g.start >= trigger.end), None)
    if group is None or len(group.phrases) < 2 or group.marker not in ("of", *_BETWEEN) or group.start - trigger.end > _MOST_MODIFIERS:
        return []
    if group.marker == "of" and _of_one_state(scene, group):
        return []
    words = scene.words
    if any(words[at] in _NO_MODIFIERS for at in range(trigger.end, group.start - (group.marker != "of"))):
        return []
    begin = trigger.start
    while begin > first and (words[begin - 1] in _ROUNDS or words[begin - 1][0].isdigit()):
        begin -= 1  # «دور ششم گفت‌وگوهای A و B»
    if begin > first and not (words[begin - 1] in ("،", ".", "كه", ":") or says_at(scene, begin - 2) or says_at(scene, begin - 1)):
        return []
    for at in range(group.end, min(last - 1, group.end + _CLAUSE)):
        if words[at] in _OPENING or words[at] == _WITH or words[at] in _OUGHT:
            return []
        if (words[at] in _HELD and words[at + 1] in _HELD_BY) or words[at : at + 2] in _CLOSED or words[at : at + 2] in _TO_BE:
            return list(group.phrases)
        if at not in scene.phrase_at and acts_at(scene, at):
            return []
    return []


def _of_one_state(scene: Scene, group: Group) -> bool:
    """Whether a list is of one state's own people, who may have met others."""
    members = scene.cast.members
    return len({members[p.actor].country or p.actor for p in group.phrases if p.actor is not None}) < 2


def _able(scene: Scene, phrase: Phrase) -> bool:
    return phrase.actor is not None and scene.cast.members[phrase.actor].kind in _KINDS


def _plain(scene: Scene, first: int, subject: Group, last: int) -> bool:
    """Whether a subject opens its sentence, or stands behind a credit or a time, and its clause runs on to `last` without another verb.

    Its relative clause may be the one: «A که دیروز با B دیدار کرد، …».
    """
    words = scene.words
    if any(words[at] in _OPENING or says_at(scene, at) or words[at] in _OUGHT for at in range(first, subject.start)):
        return False
    begin = subject.end + (words[subject.end : subject.end + 1] == ["كه"])
    return not any(
        words[at] in _OPENING or words[at] in _OUGHT or (at not in scene.phrase_at and (acts_at(scene, at) or scene.hit(at, "frame-noun")))
        for at in range(begin, last)
    )


def _closed_at(scene: Scene, trigger: Trigger, last: int) -> int | None:
    """Give where the verb of a noun of contact stands right behind it, or behind what only qualifies it; None where none does."""
    words = scene.words
    if trigger.frame.id == _SITTING and words[trigger.end - 1] == "نشست" and (trigger.end >= last or words[trigger.end] in _AFTER_VERB):
        return trigger.end - 1  # «A با B نشست.»
    far = min(last, trigger.end + _MOST_MODIFIERS)
    skip = trigger.end
    for at in range(trigger.end, far):
        if at < skip:
            continue
        place = scene.phrase_at.get(at + 1) if words[at] == "در" else None
        if place is not None and place.kind == "country":  # «نشست مشترکی در دوحه برگزار کردند»
            skip = place.end
            continue
        own = next((len(some) for some in _OWN if words[at : at + len(some)] == some), 0)
        if own and at + own + 1 < last and words[at + own] in _HELD and words[at + own + 1] in _HELD_BY:
            return at + own + 1
        if at in scene.phrase_at:
            return None
        if words[at] in _VERBS:
            return at
        if words[at] in _HELD and at + 1 < last and words[at + 1] in _HELD_BY:
            return at + 1
        qualifies = words[at] in _MODIFIERS or words[at].removesuffix("ي") in _MODIFIERS or words[at].endswith("اي")
        if not qualifies and scene.hit(at, "frame-noun") is None:
            return None
    return None
