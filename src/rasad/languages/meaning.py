"""What stands behind the id of a rule: the entry of the lexicon that made an entry of a record, and its example."""

from typing import NamedTuple

from rasad.languages import CODED, load_language


class Meaning(NamedTuple):
    """The file an entry stands in, the class it gives (None for a frame), and its example sentence (or the words themselves)."""

    file: str
    klass: str | None
    example: str | None


def meaning(rule: str, language: str | None) -> Meaning | None:
    """Give what a rule such as `cue:said` means in a language; None where its id says it all."""
    if language not in CODED:
        return None
    kind, _, name = rule.partition(":")
    lexicon = load_language(language)
    if kind == "frame":
        frame = next((frame for frame in lexicon.frames.frames if frame.id == name), None)
        return Meaning(f"{language}/frames.yml", None, frame.example) if frame else None
    if kind == "cue":
        cue = next((cue for cue in lexicon.cues.cues if cue.id == name), None)
        return Meaning(f"{language}/cues.yml", cue.klass, cue.example) if cue else None
    if kind == "content":
        klass = next((klass for klass, words in lexicon.cues.content_classes.items() if name in words), None)
        return Meaning(f"{language}/cues.yml", klass, None) if klass else None
    return None
