"""Verbs of speech among the words of a report: whether somebody is told to say something at a token."""

from rasad.coding.scene import Scene


def says_at(scene: Scene, at: int) -> bool:
    """Whether a finite verb of speech begins at the token `at`; before the first token and behind the last there is none."""
    return any(hit.entry.kind == "cue" and hit.entry.value[1] == "finite" for hit in scene.hits.get(at, ()))
