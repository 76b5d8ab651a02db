"""Arabic invitations told by the verb alone: «دعا A B إلى حضور القمة» is a call to do so, but a letter where somebody brought it."""

from itertools import compress

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

BY_VERB = "asked-to-attend"  # the frame of such a verb
_INVITATION = fold_words("الدعوة دعوة بالدعوة")
_BROUGHT = fold_words("حمل نقل سلم سلمه سلمها سلمهم تسلم تسلمت يتسلم تتسلم استلم تلقى تلقت يتلقى تتلقى تسليم تسلمه تسلمها حاملا")
_NEAR = 2  # words between the verb and the invitation: «سلم جلالته دعوة»


def was_brought(scene: Scene) -> bool:
    """Whether a report tells that somebody brought an invitation or took one: «وحمل الدعوة إلى B السفير C», «يتسلم دعوة لحضور»."""
    words = scene.words
    for at in compress(range(len(words)), map(_INVITATION.__contains__, words)):
        if any(w.removeprefix("و") in _BROUGHT for w in words[max(0, at - 1 - _NEAR) : at]):
            return True
    return False
