"""What may open a Persian sentence before its subject: the town of a dateline, a body's press office, its bulletin."""

from rasad.coding.scene.scene import Group, Scene
from rasad.coding.speakers.public_relations import PUBLIC_RELATIONS

_DASHES = frozenset("-–—")


def is_dateline(scene: Scene, group: Group) -> bool:
    """«تهران- ایرنا- وزیر خارجه … گفت»: whether a group is the town that a report was sent from."""
    if group.end >= len(scene.words) or scene.words[group.end] not in _DASHES:
        return False
    first = scene.document.sentences[scene.document.sentence_of[group.start]][0]
    return group.start == first and scene.hit(first, "place") is not None


def before_voice(scene: Scene, at: int) -> int:
    """«روابط عمومی کل سپاه اعلام کرد», «خبرنامه وزارت خارجه … عنوان کرد»: give the token before what speaks for a body."""
    if at < 0:
        return at
    if scene.hit(at, "statement-noun") is not None and at == scene.document.sentences[scene.document.sentence_of[at]][0]:
        return at - 1
    end = at - 1 if at > 1 and scene.words[at] == "كل" else at
    return end - 2 if end > 0 and scene.words[end - 1 : end + 1] == PUBLIC_RELATIONS else at
