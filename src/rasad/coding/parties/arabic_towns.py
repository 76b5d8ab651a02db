"""Arabic towns with «بـ» between a word of contact and somebody: «لقائه بأنقرة نظيره», «اجتماعه بموسكو مع B» tell where it was."""

from rasad.coding.scene.scene import Group
from rasad.coding.scene.trigger import Trigger

_IN = "ب"
_OTHERS = frozenset(["object", "مع", "bare-after"])  # where whom they met stands, when a town stands with «بـ»
_PEOPLE = ("person", "title", "group")
_MET = ("meeting", "phone", "video")


def place_towns(trigger: Trigger, groups: list[Group], places: list[str], end: int) -> None:
    """Set the place of a land or town with «بـ» after the trigger to "في" where somebody else is told on the other side."""
    if trigger.frame.channel not in _MET:
        return
    towns = [n for n, g in enumerate(groups) if places[n] == _IN and g.start >= trigger.end and all(p.kind == "country" for p in g.phrases)]
    for number in towns:
        later = zip(groups[number + 1 :], places[number + 1 :], strict=True)
        if any(g.start < end and place in _OTHERS and g.phrases[0].kind in _PEOPLE for g, place in later):
            places[number] = "في"
