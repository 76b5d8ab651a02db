"""Arabic groups that a report only announces: «تلقى عددا من الاتصالات أمس من عدد من المسؤولين», then each who phoned, by name.

The people stand for the group, and the day on which it phoned is theirs where none is told of them.
"""

from rasad.coding.scene.scene import CodedContact, Scene
from rasad.text import fold_words

_MANY = fold_words(
    "عدد عددا بعدد عدة بعدة سلسلة مجموعة بعض اتصالات الاتصالات لقاءات اللقاءات لقاءين اجتماعات الاجتماعات برقيات البرقيات رسائل "
    "محادثات مباحثات مشاورات"
)
_COUNTED = fold_words("عدد عددا بعدد لعدد بعض عدة")
_COUNTED_NEAR = 3  # tokens before a group in which a word of number stands: «عددا كبيرا من المسؤولين»
_NEAR = 16  # tokens around the word of a contact within which it is said to be of many
_LATER = 4  # sentences after an announcement in which the people are named
_NAMED = ("person", "office")
_DAY = len("2021-05-15")


def is_counted(scene: Scene, start: int) -> bool:
    """Whether an Arabic group at a token is so many of some kind, «عددا من المسؤولين», and no delegation that came as one."""
    return scene.arabic and start > 0 and not _COUNTED.isdisjoint(scene.words[max(0, start - _COUNTED_NEAR) : start])


def without_announced(scene: Scene, contacts: list[CodedContact]) -> list[CodedContact]:
    """Leave out the contacts of somebody with a group whose people the report names one by one right after it.

    Those whose own day is not told get the day of the contact that is left out.
    """
    if not scene.arabic:
        return contacts
    out = []
    for contact in contacts:
        hub = _hub(scene, contact)
        named = [c for c in contacts if _is_one_of(scene, c, contact, hub)] if hub is not None else []
        if len(named) < 2:
            out.append(contact)
            continue
        for one in named:
            one.date = one.date or (contact.date if contact.date and len(contact.date) == _DAY else None)
    return out


def _hub(scene: Scene, contact: CodedContact) -> str | None:
    """Give who had to do with many of a group, by words that say so; None where the contact is another."""
    members = scene.cast.members
    groups = [p for p in contact.parties if members[p].kind == "group"]
    others = [p for p in contact.parties if p not in groups]
    if len(groups) != 1 or len(others) != 1:
        return None
    many = any(not _MANY.isdisjoint(scene.words[max(0, at - _NEAR) : at + _NEAR]) for at in contact.anchors)
    return others[0] if many else None


def _is_one_of(scene: Scene, one: CodedContact, announced: CodedContact, hub: str) -> bool:
    """Whether a contact of the same kind with somebody named follows the announcement."""
    if one is announced or len(one.parties) != 2 or hub not in one.parties:
        return False
    if (one.channel, one.status) != (announced.channel, announced.status):
        return False
    if not all(scene.cast.members[p].kind in _NAMED for p in one.parties if p != hub):
        return False
    first, last = min(announced.sentences), max(announced.sentences) + _LATER
    return any(first <= number <= last for number in one.sentences) and max(one.anchors) > min(announced.anchors)
