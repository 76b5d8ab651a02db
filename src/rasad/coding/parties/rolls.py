"""Rolls: a sentence that names those whom the one before only counted or called by their office.

«أجرى A اتصالات هاتفية مع عدد من نظرائه. وشملت الاتصالات B وC»: A was in contact with each of them.
"""

from typing import NamedTuple

from rasad.coding.parties.parties import BY_PRONOUN
from rasad.coding.parties.told_later import CREDENTIALS
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_SEVERAL = fold_words("عدد عددا سلسلة نظرائه نظرائها نظراء شماری تعدادی چند همتایان همتایانش سلسله")
_COVERED = fold_words("شملت شمل تضمنت ضمت ضم")
_THEY_ARE = fold_words("هم وهم")
_ARE = fold_words("عبارتند عبارتنداز")
_FOREMOST = (["في", "مقدمه"], ["في", "طليعه"])
_OPENING = 12  # words of a sentence within which a roll is opened
_NOUN_NEAR = 3  # words after «وشملت» within which the contact is named again
_REACH = 2  # sentences after the telling within which its roll stands
_SURE = 0.25  # how likely somebody must be a party to be the one whom all the others met
_STOPS = fold_words("الذي التي الذين حيث فيما بينما وذلك لبحث که")
_LISTED = 0.8  # how likely those of a roll are parties
_PERSONAL = ("person", "office")
_NAMED = ("person", "title")


class Telling(NamedTuple):
    """A contact of the actor `hub` with several others whom its sentence does not name."""

    trigger: Trigger
    hub: Candidate


def left_open(scene: Scene, trigger: Trigger, candidates: list[Candidate], parties: list[Candidate]) -> Telling | None:
    """Give the telling whose other side a roll may name: one sure party, and words for several after the trigger."""
    if trigger.frame.id in CREDENTIALS:
        return None  # of a ceremony
    members = scene.cast.members
    sure = [c for c in candidates if c.role is not None and c.likely >= _SURE and members[c.actor].kind in _PERSONAL]
    if len(sure) != 1 or any(members[p.actor].kind in _PERSONAL for p in parties if p is not sure[0]):
        return None
    end = scene.document.sentences[trigger.sentence][1]
    groups = any(g.start >= trigger.start and g.phrases[0].kind == "group" for g in scene.groups[trigger.sentence])
    if not groups and _SEVERAL.isdisjoint(scene.words[trigger.start : end]):
        return None
    return Telling(trigger, sure[0])


def roll_of(scene: Scene, telling: Telling, number: int) -> list[list[Candidate]]:
    """Give the pairs that the sentence `number` names for a telling before it, each in the order of the text; none if it is no roll."""
    if not telling.trigger.sentence < number <= telling.trigger.sentence + _REACH:
        return []
    first, last = scene.document.sentences[number]
    at, only = _opening(scene, first, last)
    if at is None:
        return []
    hub, role = telling.hub, _other_role(telling)
    named = _named(scene, number, at, last)
    people = [Candidate(p, role, "roll", start, at, likely=_LISTED) for p, start in named.items() if p != hub.actor]
    return [[hub, one] for one in (people[:1] if only else people)]


def met_by_pronoun(scene: Scene, trigger: Trigger, telling: Telling | None) -> str | None:
    """Give whom a pronoun behind the verb means after a contact with several: «كما اتصل به كل من B وC» means A, not who called last."""
    if telling is None or trigger.verb is None or not scene.arabic:
        return None
    near = telling.trigger.sentence < trigger.sentence <= telling.trigger.sentence + _REACH
    return telling.hub.actor if near and not BY_PRONOUN.keys().isdisjoint(scene.words[trigger.verb.end : trigger.verb.end + 1]) else None


def _opening(scene: Scene, first: int, last: int) -> tuple[int | None, bool]:
    """Give where the names of a roll begin, None where none opens, and whether it is of one only: «في مقدمة المتصلين A»."""
    words = scene.words
    start = first + (words[first] in ("كما", "وكما"))
    if start < last and words[start].removeprefix("و") in _COVERED and scene.has(start, start + 1 + _NOUN_NEAR, "frame-noun"):
        return start + 1, False
    for at in range(first, min(last - 1, first + _OPENING)):
        if scene.arabic and words[at] in _THEY_ARE and (words[at + 1] == ":" or at == first):
            return at + 1, False  # the Persian «هم» is "too"
        if words[at] in _ARE:
            return at + 1, False
        if words[at : at + 2] in _FOREMOST and at <= first + 1:
            return at + 2, True
    return None, False


def _named(scene: Scene, number: int, at: int, last: int) -> dict[str, int]:
    """Give the people named in a list from `at` on, each with where, up to a clause that tells of something else."""
    stops = (t for t in range(at, last) if t not in scene.phrase_at and (scene.words[t] in _STOPS or _acts(scene, t)))
    end = next(stops, last)
    found: dict[str, int] = {}
    for group in scene.groups[number]:
        for phrase in group.phrases:
            if at <= phrase.start < end and phrase.actor is not None and phrase.kind in _NAMED:
                found.setdefault(phrase.actor, phrase.start)
    return found


def _acts(scene: Scene, at: int) -> bool:
    return any(hit.entry.kind in ("cue", "frame-verb") for hit in scene.hits.get(at, ()))


def _other_role(telling: Telling) -> str | None:
    roles = list(telling.trigger.frame.roles)
    return next((role for role in roles if role != telling.hub.role), telling.hub.role)
