"""Verbs of speech among the words of a report: whether somebody is told to say, or to do, something at a token.

Before the first token of a report and behind its last one there is no verb.
"""

from rasad.coding.scene.scene import Scene
from rasad.text.matcher import Hit


def speech_at(scene: Scene, at: int) -> list[Hit]:
    """Give the finite verbs of speech that begin at the token `at`."""
    return scene.speech.get(at, [])


def says_at(scene: Scene, at: int) -> bool:
    """Whether a finite verb of speech begins at the token `at`."""
    return at in scene.speech


def light_verb_at(scene: Scene, at: int) -> bool:
    """Whether a finite verb of speech of several words begins at the token `at`: «تاکید کرد»."""
    return any(hit.end - hit.start > 1 for hit in speech_at(scene, at))


def acts_at(scene: Scene, at: int) -> bool:
    """Whether a verb of contact or of speech begins at the token `at`: what follows is of another clause."""
    return at in scene.speech or scene.hit(at, "frame-verb") is not None
