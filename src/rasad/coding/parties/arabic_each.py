"""Arabic lists of which some are parties: «اتصل بكل من A، وB، وC» tells of no call to A and B alone."""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_EACH = fold_words("كل كلا كلتا بكل لكل وكل")
_SIDES = frozenset(["مع", "ب", "من", "الى", "ل", "object", "بين"])
_TOLD_EACH = 0.2  # how likely one must be of a list opened by «كل من»
_IN_LIST = 0.3  # and of another list, most of which are parties
_BEFORE = 3  # tokens before a list's first words in which «كل من» stands


def whole_lists_of_each(scene: Scene, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give the parties with the other people of an Arabic list most of which are parties, or some where «كل من» opens it."""
    if not scene.arabic or len(parties) < 2:
        return parties
    members = scene.cast.members
    more: list[Candidate] = []
    for group in {c.group for c in parties if c.group >= 0 and c.role is not None and c.place in _SIDES}:
        listed = [c for c in candidates if c.group == group and c.role is not None and members[c.actor].kind in ("person", "office")]
        out = [c for c in listed if c not in parties]
        each = not _EACH.isdisjoint(scene.words[max(0, group - _BEFORE) : group])
        if out and len(listed) > 2 and (each or 2 * len(out) <= len(listed)):
            more += [c for c in out if c.likely >= (_TOLD_EACH if each else _IN_LIST)]
    return sorted([*parties, *more], key=lambda c: c.start) if more else parties
