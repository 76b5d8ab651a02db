"""Persian meetings told by whose they are: «مذاکرات A و B در C برگزار شد», «A درخواست ملاقات B را رد کرد»."""

from rasad.actors.view import Phrase
from rasad.coding.clauses.denial import denied_outright
from rasad.coding.clauses.refusals import turned_down
from rasad.coding.letters.persian_sending import UNNAMED
from rasad.coding.outright.persian_closing import BREAKS, MOST_MODIFIERS, is_held_at
from rasad.coding.outright.persian_openings import is_plain
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import acts_at, says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_FRAMES = frozenset(["met", "talked", "meeting-noun", "talks-of"])
_DELEGATION = "delegation"  # for which whoever leads it stands: «هیئتی به سرپرستی A»
_WITH, _BETWEEN = "با", frozenset(["ميان", "بين"])
_NO_MODIFIERS = fold_words("به از با در برای را که تا ، : ؛ . خود » «")
_ROUNDS = fold_words(
    "دور اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم نخست نخستین اولین دومین سومین چهارمین پنجمین ششمین هفتمین "
    "هشتمین نهمین دهمین آخرین بعدی تازه جدید آینده آتی این"
)
_LIKELY = 0.8  # how likely somebody is a party of whom a plain clause tells
_CLAUSE = 30  # tokens from those whose meeting it is to the verb that says that it was held


def owned_meeting(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give those whose meeting a Persian clause says to have been held, put off or refused; none where it is told otherwise."""
    if trigger.noun is None or trigger.frame.id not in _FRAMES:
        return []
    first, last = scene.document.sentences[trigger.sentence]
    groups = scene.groups[trigger.sentence]
    named = _owners(scene, trigger, groups, first, last) or _refused(scene, trigger, groups, last)
    return _as_parties(scene, named, candidates)


def _owners(scene: Scene, trigger: Trigger, groups: list[Group], first: int, last: int) -> list[Phrase]:
    """«مذاکرات A و B در C آغاز شد», «نشستی میان A و B برگزار شد»: whose meeting it is, at the head of the clause that says so."""
    group = next((g for g in groups if g.start >= trigger.end), None)
    if group is None or len(group.phrases) < 2 or group.marker not in ("of", *_BETWEEN) or group.start - trigger.end > MOST_MODIFIERS:
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
        if is_held_at(words, at, last):
            return list(group.phrases)
        if words[at] in BREAKS or words[at] == _WITH or (at not in scene.phrase_at and acts_at(scene, at)):
            return []
    return []


def _of_one_state(scene: Scene, group: Group) -> bool:
    """Whether a list is of one state's own people, who may have met others."""
    members = scene.cast.members
    return len({members[p.actor].country or p.actor for p in group.phrases if p.actor is not None}) < 2


def _refused(scene: Scene, trigger: Trigger, groups: list[Group], last: int) -> list[Phrase]:
    """«A درخواست ملاقات B را رد کرد», «A قصدی برای دیدار با B ندارد»: the bare head of the clause, and whose or whom a meeting was for."""
    subject, other = groups[0] if groups else None, next((g for g in groups if g.start >= trigger.end), None)
    if subject is None or other is None or subject.marker != "" or subject.end >= trigger.start:
        return []
    if other.marker == "را" and other.start == trigger.end:
        refused = turned_down(scene, trigger, last)
    else:
        beside = other.marker == _WITH and other.start == trigger.end + 1 and scene.words[trigger.start - 1] == "براي"
        refused = beside and denied_outright(scene, trigger, last)
    return [*subject.phrases, *other.phrases] if refused and is_plain(scene, trigger, subject, trigger.start) else []


def _as_parties(scene: Scene, named: list[Phrase], candidates: list[Candidate]) -> list[Candidate]:
    """Give all of those named as parties; nobody where one of them is nobody in particular, a medium or led by somebody named."""
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
