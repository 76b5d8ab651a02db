"""Called off: what one sentence of a report says of a contact that another sentence tells.

A claim is denied where it is not told («نفى مكتبه حصول اللقاء», «طالبان دیدار ارومچی را تکذیب کردند»), and what was to be is off once
the report says that its people's trip is: «سفر A لغو شد … قرار بود A با B دیدار کند».
"""

from collections.abc import Sequence

from rasad.coding.denial import disclaimed
from rasad.coding.lexicon import frames_by_id
from rasad.coding.scene import CodedContact, Scene
from rasad.text import fold_words

_WAS = fold_words("كان كانت")
_WAS_TO = (["قرار", "بود"], ["بنا", "بود"])
_REACH = 3  # tokens from «كان» to the word of plan: «كان من المقرر»


def heed_denials(scene: Scene, contacts: Sequence[CodedContact]) -> None:
    """Set the status of contacts that another sentence of the report denies or calls off."""
    told = {contact.sentence for contact in contacts}
    for number in range(len(scene.document.sentences)) if contacts else ():
        if number not in told:
            claimed = _claimed(scene, number, contacts)
            if claimed is not None:
                claimed.status, claimed.firm, claimed.disowned = "denied", True, True
    off = [contact for contact in contacts if contact.status == "denied" and not contact.disowned]
    for contact in contacts:
        if contact.status == "planned" and any(set(contact.parties) & set(other.parties) for other in off) and _was_to_be(scene, contact):
            contact.status, contact.firm = "denied", True


def _claimed(scene: Scene, number: int, contacts: Sequence[CodedContact]) -> CodedContact | None:
    """Give the contact that a sentence without one of its own denies: of its kind the last before it, for a headline the first after."""
    frame = disclaimed(scene, number)
    if frame is None:
        return None
    channel = frames_by_id(scene.language.code)[frame].channel
    alike = [contact for contact in contacts if contact.channel == channel and contact.status == "held"]
    before = [contact for contact in alike if contact.sentence < number]
    if before:
        return before[-1]
    return alike[0] if alike and number == 0 else None


def _was_to_be(scene: Scene, contact: CodedContact) -> bool:
    """Whether a contact is told as what was to be: «قرار بود», «كان من المقرر»."""
    words = scene.words
    first, last = scene.document.sentences[contact.sentence]
    for at in scene.places("planned", first, last):
        if scene.arabic and not _WAS.isdisjoint(word.lstrip("و") for word in words[max(first, at - _REACH) : at + 1]):
            return True
        if words[at : at + 2] in _WAS_TO:
            return True
    return False
