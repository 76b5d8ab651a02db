"""Arabic talks with a body or a state: «بحثت الحكومة مع البنك الدولي … خلال اجتماع», «عقدت تركيا اجتماعا مع الرئيس A».

A body is named in many sentences and is seldom a party; where the verb of holding talks has its subject right behind it and «مع»
says with whom, with talks told between or behind, the two are the sides.
"""

from rasad.coding.parties.arabic_places import AMONG
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.states.arabic_states_words import CLAUSE, HELD_BY, TALKS, WITHIN, Form
from rasad.text import fold_words

_WITH = "مع"
_SIDES = ("country", "title", "person", "group", "organization")
_PEOPLE = ("person", "title")
_NEAR = 8  # tokens between the subject and «مع»
_WITHIN_NEAR = 14  # tokens behind «مع» in which it is said that it was in talks
_COUNTED, _COUNTED_NEAR = fold_words("عدد عددا بعض سامي كبار"), 3
_UNNAMED = ("source-", "group-some-")


def held_with(scene: Scene, at: int, last: int) -> tuple[list[tuple[str, int, int]], int, Form] | None:
    """Give who held talks with whom, the token behind them, and the form of the verb at a token; None where it tells of no such thing."""
    form = HELD_BY.get(scene.words[at])
    if form is None or form.alone or at in scene.phrase_at:
        return None
    number = scene.document.sentence_of[at]
    groups, doer = scene.groups[number], scene.group_at(number, at + 1)
    if doer is None or doer.marker != "" or not _may_hold(scene, doer):
        return None
    other = next((g for g in groups if doer.end < g.start <= doer.end + _NEAR + 1 and g.marker == _WITH), None)
    if other is not None and not AMONG.isdisjoint(scene.words[other.end : other.end + _COUNTED_NEAR]):
        return None  # «مع مسؤولين، في مقدمتهم A»
    if other is None or not _may_hold(scene, other) or not _told_between(scene, doer.end, other, last, form):
        return None
    phrases = [*doer.phrases, *other.phrases]
    actors = {p.actor for p in phrases}
    if len(actors) < len(phrases) or all(p.kind in _PEOPLE for p in phrases):
        return None
    return [(p.actor, p.start, p.end) for p in phrases if p.actor is not None], other.end, form


def _may_hold(scene: Scene, group: Group) -> bool:
    named = [p.actor for p in group.phrases if p.kind in _SIDES and p.actor is not None]
    if any(p.kind == "group" and not _COUNTED.isdisjoint(scene.words[max(0, p.start - _COUNTED_NEAR) : p.start]) for p in group.phrases):
        return False  # «مع عدد من سامي المسؤولين»
    return len(named) == len(group.phrases) and not any(scene.is_medium(actor) or actor.startswith(_UNNAMED) for actor in named)


def _told_between(scene: Scene, first: int, other: Group, last: int, form: Form) -> bool:
    """Whether talks are what was held, between the two or behind; of «بحث», what it was done in."""
    words = scene.words
    if not CLAUSE.isdisjoint(words[first : other.start - 1]):
        return False
    if not form.within:
        talks = [at for at in range(first, other.start) if at not in scene.phrase_at and words[at] in TALKS]
        return len(talks) == 1 and not words[talks[0]].startswith("ل")  # «اجتماعا للتحضير للقاء مع A» is another's
    behind = range(other.end, min(last, other.end + _WITHIN_NEAR))
    return any(words[at] in TALKS and words[at - 1] in WITHIN for at in behind)
