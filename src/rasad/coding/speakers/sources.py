"""Sources: unnamed people whose words a report gives, «مصدر دبلوماسي», «المصادر», «یک مقام آگاه»: actors where they speak."""

from rasad.actors.cast import CastMember
from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene

_KINDS = frozenset(
    ["source", "sources", "official", "officials", "diplomat", "diplomats", "analysts", "experts", "observers", "spokespersons",
     "activists"]
)
_ONE = {"sources": "source", "officials": "official", "diplomats": "diplomat"}


def name_source(scene: Scene, group: Group) -> str | None:
    """Give the actor that the words of an unnamed source are laid to, entered into the cast; None where it is no source.

    «المصدر», «این منبع» is the one told of last.
    """
    phrase = group.phrases[0]
    noun = (phrase.english or "").rpartition(" ")[2]
    if len(group.phrases) > 1 or phrase.kind != "group" or phrase.actor is not None or noun not in _KINDS:
        return None
    kind = _ONE.get(noun, noun)
    before = _told_of(scene, phrase, kind)
    if _definite(scene, phrase) and before is not None:
        phrase.actor = before
    else:
        key = f"source-{kind}-{sum(m.startswith('source-') for m in scene.cast.members) + 1}"
        surface = scene.document.raw(phrase.first, phrase.last)
        name = (phrase.english or noun).capitalize()
        scene.cast.members[key] = CastMember(key, "group", name, {"en": [name], scene.language.code: [surface]}, False)
        phrase.actor = key
        scene.newcomers.append(key)
    scene.sourced.append(phrase)
    return phrase.actor


def _definite(scene: Scene, phrase: Phrase) -> bool:
    """Whether a source was told of before: with the article, or after «این»."""
    word = scene.words[phrase.start]
    if scene.arabic:
        return word.startswith(("ال", "وال", "لل"))
    return phrase.start > 0 and scene.words[phrase.start - 1] in ("اين", "همين", "ان")


def _told_of(scene: Scene, phrase: Phrase, kind: str) -> str | None:
    """Give the source of a kind that was told of last before a phrase."""
    for other in reversed(scene.phrases):
        told = other.start < phrase.start and other.kind == "group" and other.actor is not None
        noun = (other.english or "").rpartition(" ")[2]
        if told and _ONE.get(noun, noun) == kind:
            return other.actor
    return None
