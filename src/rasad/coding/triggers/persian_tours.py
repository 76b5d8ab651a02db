"""Persian «دیدار» of a land: «دیدار A از تهران», «از تهران دیدار کرد» tell of a visit to it, and of no meeting.

The same noun is a meeting's with «با» behind it. Which of both it is here is settled by the land right behind whose visit it is.
"""

from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_SEEN = fold_words("دیدار دیداری دیدارهای ملاقات")
_TOUR_OF, _TOURED = "tour-of", "toured"
_TOURS = frozenset([_TOUR_OF, _TOURED])
_MET = "met"
_FROM = "از"
_BARE = ("", "of")
_PEOPLE = ("person", "title", "group")
# What may part the noun from whose visit it is, and «از تهران» from the verb.
_QUALIFIERS = fold_words(
    "سال ماه هفته روز گذشته اخیر رسمی قبلی پیشین آینده آتی دو سه چهار روزه امروز دیروز فردا غیرمنتظره تاریخی هیئت هیات » « \""
)
_LONGEST = 6  # tokens between the noun and whose visit it is
_BEFORE_VERB = fold_words("نیز هم رسما » \"")
_LONGEST_LIST = 3


def without_other_reading(scene: Scene, told: list[Trigger]) -> list[Trigger]:
    """Give a Persian sentence's triggers, of those at a «دیدار» only the visits where a land is seen, else only the meetings."""
    kept, words = [], scene.words
    for trigger in told:
        noun = trigger.noun
        seen = noun is not None and words[noun.start] in _SEEN and (trigger.frame.id in _TOURS or trigger.frame.id == _MET)
        if not seen or trigger.frame.id == _reading(scene, trigger):
            kept.append(trigger)
    return kept


def _reading(scene: Scene, trigger: Trigger) -> str:
    """Give the frame that a «دیدار» is of by what stands beside it."""
    if trigger.noun is None or trigger.noun.end - trigger.noun.start > 1:
        return _MET
    if _sides(scene, trigger) is not None:
        return _TOUR_OF
    return _TOURED if _land_before(scene, trigger) is not None else _MET


def saw_land(scene: Scene, trigger: Trigger, candidates: list[Candidate]) -> list[Candidate]:
    """Give the visitor and the land of «دیدار A از تهران»; nobody where the words tell of no such visit."""
    if trigger.frame.id != _TOUR_OF or trigger.noun is None or scene.words[trigger.noun.start] not in _SEEN:
        return []
    sides = _sides(scene, trigger)
    if sides is None:
        return []
    owner, land = sides
    visitors = [c for c in candidates if c.group == owner.start]
    lands = [c for c in candidates if c.group == land.start]
    return as_sure([*visitors, *lands]) if visitors and lands else []


def _sides(scene: Scene, trigger: Trigger) -> tuple[Group, Group] | None:
    """Give whose visit a noun tells of, and the land right behind them with «از»: «دیدار سال گذشته امیر قطر از تهران»."""
    noun = trigger.noun
    if noun is None:
        return None
    groups = scene.groups[trigger.sentence]
    owner = next((g for g in groups if noun.end <= g.start <= noun.end + _LONGEST), None)
    if owner is None or owner.marker not in _BARE or owner.phrases[0].kind not in _PEOPLE:
        return None
    if any(scene.words[at] not in _QUALIFIERS for at in range(noun.end, owner.start)):
        return None
    land = next((g for g in groups if g.start >= owner.end), None)
    if land is None or land.marker != _FROM or not _is_land(land):
        return None
    between = [word for word in scene.words[owner.end : land.start] if word not in _QUALIFIERS]
    return (owner, land) if between in ([_FROM], [_FROM, "كشور"]) else None


def _land_before(scene: Scene, trigger: Trigger) -> Group | None:
    """Give the land right before a noun with its verb: «A از تهران دیدار کرد»."""
    noun, verb = trigger.noun, trigger.verb
    if noun is None or (verb is not None and verb.start < noun.end):
        return None
    groups = [g for g in scene.groups[trigger.sentence] if g.end <= noun.start]
    land = groups[-1] if groups else None
    if land is None or land.marker != _FROM or not _is_land(land):
        return None
    return land if all(scene.words[at] in _BEFORE_VERB for at in range(land.end, noun.start)) else None


def _is_land(group: Group) -> bool:
    return len(group.phrases) <= _LONGEST_LIST and all(p.kind == "country" for p in group.phrases)
