"""Persian lists of whom one met: all of them, and groups beside one person («با وزیر نفت و معاونانش», «با استاندار و گروهی از مدیران»)."""

from rasad.coding.journeys.trips import is_unnamed
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_PEOPLE = ("person", "office")
_COMPANY = fold_words("همراه همراهان همراهش همراهانش همراهی")  # who only came along
_AFTER = 3  # words of a group's name and after it in which «همراه» stands
_LIKELY = 0.5  # how likely a group beside one person is there at most
_WITH = "با"
_IN_LIST = 0.3  # how likely somebody must be a party where others of one list are


def _beside_one(scene: Scene, group: Candidate, candidates: list[Candidate]) -> bool:
    """Whether a candidate is a group told in one list with one person, behind him, and no more people: it was there too."""
    members = scene.cast.members
    if members[group.actor].kind != "group" or group.start < 0 or is_unnamed(members[group.actor]):
        return False
    people = [c for c in candidates if c.group == group.group and members[c.actor].kind != "group"]
    if len(people) != 1 or people[0].start > group.start or members[people[0].actor].kind not in _PEOPLE:
        return False
    if not _COMPANY.isdisjoint(scene.words[group.start : group.start + _AFTER]):
        return False
    group.likely = max(group.likely, min(_LIKELY, people[0].likely))  # no likelier than he is
    return True


def one_and_group(scene: Scene, channel: str, guests: list[Candidate]) -> bool:
    """Whether those met are one person and groups told beside him, staff or others: they were met at once."""
    kinds = [scene.cast.members[p.actor].kind for p in guests]
    return channel == "meeting" and not scene.arabic and len(kinds) > 1 and kinds[0] in _PEOPLE and set(kinds[1:]) == {"group"}


def whole_lists(scene: Scene, parties: list[Candidate], candidates: list[Candidate]) -> list[Candidate]:
    """Give the parties with the others of a Persian list behind «با» of which some are: nobody met two of three."""
    if scene.arabic or len(parties) < 2:
        return parties
    members, behind = scene.cast.members, [c for c in candidates if c.place == _WITH]
    personal = [c for c in behind if members[c.actor].kind in _PEOPLE or _beside_one(scene, c, candidates)]
    lists = {c.group for c in parties if c in personal and c.role is not None}
    others = [c for c in personal if c not in parties and c.role is not None and c.group in lists and c.likely >= _IN_LIST]
    return sorted([*parties, *others], key=lambda c: c.start) if others else parties
