"""Tokens written as one word: «نیک‌بین» is one word of two tokens."""

from rasad.coding.scene.scene import Scene

_HALF_SPACE = "\u200c"


def joined(scene: Scene, at: int) -> bool:
    """Whether the token `at` is joined to the one before it: «نیک‌بین»."""
    return at > 0 and scene.document.text[scene.document.tokens.starts[at] - 1] == _HALF_SPACE


def of_paper(scene: Scene, at: int) -> bool:
    """Whether the token `at` only says of what kind a paper is: «موافقت‌نامه» agrees to nothing."""
    return at + 1 < len(scene.words) and scene.words[at + 1] == "نامه" and joined(scene, at + 1)
