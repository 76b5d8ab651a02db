"""Likewise: a letter told as like the one before, with one of its sides left out.

«بعث ولي العهد A ببرقية مماثلة» goes to whom the emir's cable went; «پیام مشابهی به B برساند» comes from whom the first came.
"""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_ALIKE = fold_words("مماثلة مماثلتين مماثلتان مماثلات مماثلا مشابهة مشابهتين بمثلها بمثله مشابه مشابهی مشابهي")
_NEAR = 5  # words from the letter within which it is said to be like another
_LIKELY = 0.3  # how likely somebody must be to have written or read it
_SURE = 0.8
_PERSONAL = ("person", "office", "group", "organization")


def likewise(
    scene: Scene, trigger: Trigger, parties: list[Candidate], candidates: list[Candidate], before: CodedContact | None
) -> list[Candidate]:
    """Give the parties of a letter like the letter `before`, whose side not told is that of the other; else `parties`."""
    if before is None or before.initiator is None or not _told_alike(scene, trigger):
        return parties
    told = [c for c in candidates if c.place != "topic" and c.likely >= _LIKELY and scene.cast.members[c.actor].kind in _PERSONAL]
    writers = [c for c in told if c.role == "initiator"]
    readers = [c for c in told if c.role == "recipient"]
    if writers and not readers:
        readers = [_of_before(actor, "recipient") for actor in before.parties if actor != before.initiator]
    elif readers and not writers:
        writers = [_of_before(before.initiator, "initiator")]
    else:
        return parties
    actors = {c.actor for c in writers}
    return [*writers, *(c for c in readers if c.actor not in actors)] if actors.isdisjoint(c.actor for c in readers) else parties


def _told_alike(scene: Scene, trigger: Trigger) -> bool:
    at = trigger.noun.start if trigger.noun is not None else trigger.end
    return trigger.frame.channel == "message" and not _ALIKE.isdisjoint(scene.words[at : at + _NEAR])


def _of_before(actor: str, role: str) -> Candidate:
    return Candidate(actor, role, "topic", -1, -1, likely=_SURE)
