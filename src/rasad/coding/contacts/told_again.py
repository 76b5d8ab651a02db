"""Meetings taken up again: «در دیدار با A، دو طرف …» tells of the one meeting with A told before, whoever was spoken of since."""

from collections.abc import Iterable

from rasad.coding.scene.scene import Scene

_NEAR = 2  # tokens after «با» within which somebody is named


def side_of_old(scene: Scene, number: int, topic: str | None, pairs: Iterable[frozenset[str]]) -> str | None:
    """Give who the unsaid side of a Persian sentence is: `topic`, or after «در دیدار با A،» the one person of `pairs` who met A."""
    first, last = scene.document.sentences[number]
    noun = scene.hit(first + 1, "frame-noun") if not scene.arabic and first + 1 < last and scene.words[first] == "در" else None
    if noun is None or scene.words[noun.end : noun.end + 1] != ["با"]:
        return topic
    group = next((g for g in scene.groups[number] if noun.end < g.start <= noun.end + _NEAR), None)
    whom = group.phrases[0].actor if group is not None else None
    known = {party for pair in pairs if whom in pair for party in pair if party != whom}
    return known.pop() if len(known) == 1 else topic
