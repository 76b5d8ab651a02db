"""«جاء ذلك خلال استقباله B», «وجاء حديث A خلال لقائه B»: a sentence that tells in which contact the words before it were said."""

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_words

_CAME = fold_words("جاء وجاء جاءت وجاءت")
_THAT = fold_words("ذلك هذا حديث كلام تصريح تصريحات تأكيد تأكيدات")
_DURING = fold_words("خلال أثناء لدى في")
_SHORTEST = 6  # words of a sentence that tells it
_NEAR = 12  # words from «جاء» within which the contact's word stands
_BACK = 3  # sentences before it whose words it may tell of


def came_during(scene: Scene, first: int, last: int) -> bool:
    """Whether a sentence opens by telling when the words before it were said: «جاء ذلك خلال …», «وجاء حديث الوزير خلال …»."""
    return scene.words[first] in _CAME and not _THAT.isdisjoint(scene.words[first + 1 : min(last, first + 2)])


def tie_to_what_follows(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Tie the words of a party to the contact during which the sentence after them tells that they came."""
    if not scene.arabic:
        return
    for number, (first, last) in enumerate(scene.document.sentences):
        if number < 2 or last - first < _SHORTEST or not came_during(scene, first, last):
            continue
        told = _during(scene, contacts, first, last)
        if told is not None:
            _tie(statements, contacts[told], told, number)


def _during(scene: Scene, contacts: list[CodedContact], first: int, last: int) -> int | None:
    """The contact held that stands behind «خلال» in the words from `first` on."""
    end = min(last, first + _NEAR)
    for number, contact in enumerate(contacts):
        for at in contact.anchors:
            if first < at < end and contact.status == "held" and scene.words[at - 1] in _DURING:
                return number
    return None


def _tie(statements: list[CodedStatement], contact: CodedContact, told: int, number: int) -> None:
    """Tie what one party said in the sentences right before `number`, back to words of another or to a sentence without any."""
    speaker: str | None = None
    at = number - 1
    while at >= max(1, number - _BACK):  # a headline is tied as the words that it gives
        here = [said for said in statements if said.sentence == at]
        mine = [said for said in here if said.speaker in contact.parties and speaker in (None, said.speaker)]
        if not mine or len(mine) < len(here):
            return
        speaker = mine[0].speaker
        for said in mine:
            said.contact = told if said.contact is None else said.contact
        at -= 1
