"""Talks: by what means those talked whose verb does not say so, and who phoned whom."""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger

_TALKING = ("باحث", "حادث")  # «تباحث», «يتباحثان», «تحادثا»
_ALSO_TALKED = "talked-also"  # the frame of «تحدث إلى A», a contact only where calls are told
_WITH = frozenset(["مع", "الى"])
_NEAR = 2  # sentences from a call to the one that goes on with calls


def phoned_each_other(trigger: Trigger, parties: list[Candidate]) -> bool:
    """«أجرى A وB محادثة هاتفية»: two who are the subject of a call had it with each other."""
    return len(parties) == 2 and trigger.frame.channel == "phone" and all(p.place == "subject" for p in parties)


def is_talk(scene: Scene, trigger: Trigger) -> bool:
    """«هاتف A B وتباحثا في …»: a verb of talking does not say by what means."""
    verb = trigger.verb if trigger.noun is None else None
    return verb is not None and scene.words[verb.start].removeprefix("و").lstrip("يتس").startswith(_TALKING)


def is_mere_talk(scene: Scene, trigger: Trigger, phoned: int | None) -> bool:
    """«تحدث إلى A» where no call is told right before («هاتف B. كما تحدث إلى A»), nor in the sentence: it may be any talk.

    `phoned` is the last sentence before that told a call.
    """
    if trigger.frame.id != _ALSO_TALKED:
        return False
    if not any(group.marker in _WITH and group.start >= trigger.end for group in scene.groups[trigger.sentence]):
        return True  # «تحدث عن تباين بين A وB»
    if scene.has(*scene.document.sentences[trigger.sentence], "phone"):
        return False
    return phoned is None or trigger.sentence - phoned > _NEAR
