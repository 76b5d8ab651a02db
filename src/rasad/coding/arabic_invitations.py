"""Arabic invitations told by the verb alone: «دعا A B إلى حضور القمة» is a call to do so, but a letter where somebody brought it."""

from rasad.coding.scene import Scene
from rasad.text import fold_words

BY_VERB = "asked-to-attend"  # the frame of such a verb
_INVITATION = fold_words("الدعوة دعوة بالدعوة")
_BROUGHT = fold_words("حمل نقل سلم سلمه سلمها سلمهم تسلم تسلمت يتسلم تتسلم استلم تلقى تلقت يتلقى تتلقى تسليم تسلمه تسلمها حاملا")
_NEAR = 2  # words between the verb and the invitation: «سلم جلالته دعوة»


def was_brought(scene: Scene) -> bool:
    """Whether a report tells that somebody brought an invitation or took one: «وحمل الدعوة إلى B السفير C», «يتسلم دعوة لحضور»."""
    words = scene.words
    for at, word in enumerate(words):
        if word in _INVITATION and any(w.removeprefix("و") in _BROUGHT for w in words[max(0, at - 1 - _NEAR) : at]):
            return True
    return False
