"""Persian contacts whose one clause tells a side by pronoun, by nothing but its verb, or with «را».

«وی با B دیدار کرد», «همچنین با B گفت‌وگو خواهد کرد»: whom the report speaks of met B. «A به من زنگ زد»: he called who tells it.
«A B را ملاقات کند»: whom «را» marks was met.
"""

from rasad.coding.outright.persian_closing import closing_verb
from rasad.coding.outright.persian_openings import clause_start, is_arranged, is_broken
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_WITH, _OBJECT = "با", "را"
HE = fold_words("وی او ایشان نامبرده مشارالیه")
_PERSONAL = ("person", "office")
_MET, _MEETING = "met", fold_words("ملاقات")
_PLURAL = fold_words("کردند داشتند نمودند کنند دارند نمایند پرداختند نشستند گذاشتند دادند دهند")
_ME = fold_words("من بنده اینجانب")
_PRONOUNS = HE | _ME
_CHANNELS, _LEADING, _DOING = ("meeting", "phone", "video"), fold_words("با به"), ("party", "initiator")
_OURS = fold_words("خواهم خواهیم")
_ALONE = frozenset(["", "of", "beside"])  # of those in a clause who may be its subject
_THINKS = fold_words("معتقد باور گمان نظر امید امیدوار انتظار")


def met_by_him(scene: Scene, trigger: Trigger, candidates: list[Candidate], partner: Group) -> list[Candidate]:
    """«وی در تهران با B دیدار کرد»: whom the report was speaking of, and those of the group `partner`; nobody where others may be meant."""
    noun, words = trigger.noun, scene.words
    told = next((c for c in candidates if c.place == "topic" and c.role == "party"), None)
    if told is None or noun is None or partner.end > noun.start or scene.cast.members[told.actor].kind not in _PERSONAL:
        return []
    first = clause_start(words, scene.document.sentences[trigger.sentence][0], noun.start)
    opened = first + (words[first] in HE)
    before = [g for g in scene.groups[trigger.sentence] if first <= g.start < partner.start]
    if any(g.marker in _ALONE and any(p.kind != "country" for p in g.phrases) for g in before):
        return []  # somebody else is named who may have done so
    if not _THINKS.isdisjoint(words[first : noun.start]) or is_broken(scene, opened, noun.start):
        return []
    verb = closing_verb(scene, trigger, is_arranged(scene, trigger, noun.start))
    if verb is None or words[verb] in _PLURAL or not _OURS.isdisjoint(words[noun.end : verb]):
        return []
    return [told, *(c for c in candidates if c.group == partner.start and c.actor != told.actor)]


def met_whom(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«A قرار است B را در دوحه ملاقات کند»: the subject, and whom «را» marks; nobody where «با» tells whom he met."""
    noun = trigger.noun
    if trigger.frame.id != _MET or noun is None or scene.words[noun.start] not in _MEETING:
        return []
    subject = next((c for c in candidates if c.place == "subject" and c.role == "party"), None)
    met = [c for c in candidates if c.place == _OBJECT and 0 <= c.group < noun.start]
    if subject is None or not met or any(c.place == _WITH for c in candidates) or subject.group > met[0].group:
        return []
    if any(scene.cast.members[c.actor].kind not in (*_PERSONAL, "group") for c in met) or any(c.group != met[0].group for c in met):
        return []
    group = scene.group_at(trigger.sentence, met[0].group)
    closes = closing_verb(scene, trigger, is_arranged(scene, trigger, noun.start)) is not None
    if group is None or not closes or is_broken(scene, group.end, noun.start):
        return []
    return [subject, *met]


def told_of_himself(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """«A گفت که B به من زنگ زد», «A گفته بود مقام‌های B در دیدار با وی …»: who tells it, and the subject; else nobody."""
    whom = _pronoun(scene, trigger)
    if whom is None or trigger.frame.channel not in _CHANNELS:
        return []
    subject = next((c for c in candidates if c.place == "subject" and c.role in _DOING), None)
    if subject is None or subject.group < 0 or scene.cast.members[subject.actor].kind not in (*_PERSONAL, "group"):
        return []
    first = scene.document.sentences[trigger.sentence][0]
    said = next((at for at in range(subject.group - 1, first, -1) if scene.words[at] == ":" or scene.hit(at, "cue") is not None), None)
    if said is None and whom in HE:
        return []
    begun = [g for g in scene.groups[trigger.sentence] if g.marker == "" and said is not None and g.end <= said]
    named = next((g for g in begun if g.phrases[0].kind in ("person", "title")), None)
    teller = next((c for c in candidates if (c.group == named.start if named is not None else c.place == "topic" and whom in _ME)), None)
    sides = [c for c in candidates if c.group == subject.group and c.place == "subject"]
    if teller is None or teller in sides or scene.cast.members[teller.actor].kind not in _PERSONAL:
        return []
    teller.role = next((role for role in trigger.frame.roles if role != subject.role), "party")
    return as_sure([teller, *sides])


def _pronoun(scene: Scene, trigger: Trigger) -> str | None:
    """Give the pronoun right before or behind a noun of contact that tells with whom it was; None where there is none."""
    noun, words = trigger.noun, scene.words
    if noun is None:
        return None
    for at in (noun.start - 1, noun.end + 1):
        if 0 < at < len(words) and words[at] in _PRONOUNS and words[at - 1] in _LEADING:
            return words[at]
    return None
