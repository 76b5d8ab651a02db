"""Arabic contacts that somebody only wants or threatens: «ضرورة استدعاء السفير», «طالب النواب باستدعاء السفير», «هدد بإلغاء …»."""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_MUST = fold_words("ضرورة بضرورة لضرورة وجوب بوجوب وضرورة ووجوب")
HOLDING = fold_words("عقد إجراء تنظيم القيام")  # «على عقد لقاء», «إلى إجراء محادثات»
_ASKING = fold_words("طالب طالبت طالبوا يطالب تطالب يطالبون مطالبا مطالبة مطالبين هدد هددت يهدد تهدد مهددا لوح لوحت يلوح تلوح مطالب")
_BACK = 14  # tokens from the verb of asking to what is asked for, over who asks
_STOPS = frozenset([".", "؛", ":", "؟", "!", "،"])


def is_wished(scene: Scene, trigger: Trigger) -> bool:
    """Whether an Arabic noun of contact is what somebody says must be, or asks for."""
    noun = trigger.noun
    if noun is None or trigger.verb is not None:
        return False
    first = scene.document.sentences[trigger.sentence][0]
    at = noun.start - 1
    if at > first and scene.words[at] in HOLDING:
        at -= 1
    if at >= first and not noun.prefix and scene.words[at] in _MUST:
        return True
    if noun.prefix != "ب":
        return False
    for back in range(noun.start - 1, max(first, noun.start - _BACK) - 1, -1):
        if back in scene.phrase_at:
            continue
        if scene.words[back].lstrip("وف") in _ASKING:
            return True
        if scene.words[back] in _STOPS:
            return False
    return False
