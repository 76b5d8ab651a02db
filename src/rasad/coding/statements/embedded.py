"""Arabic words that tell what somebody else said: «قال المتحدث إن الوزير أكد ضرورة الحوار» states, whatever the minister's words do."""

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_SPEAKERS = frozenset(["person", "title", "organization"])
_HAD = fold_words("قد كان كانت وقد سبق")
_OF_SEVERAL = ("ا", "ان", "ون")  # how verbs of «الوزيرين», «المسؤولين» end: «أكدا», «أكدوا», «يؤكدان», «يؤكدون»
_FOREMOST = 14  # tokens of those whose words are told, with their titles


def embeds(scene: Scene, first: int, last: int) -> bool:
    """Whether the content from the token `first` on is about what another said: he stands first, and a verb of speech right behind him."""
    at = _after_had(scene, first, last)
    if at > first:
        return _reports(scene, at, last)  # «أنه كان قد حذر من»
    phrase = scene.phrase_at.get(at)
    if phrase is not None and phrase.kind in _SPEAKERS and not phrase.prefix:
        at = phrase.end
        while at < min(last, first + _FOREMOST):
            following = scene.phrase_at.get(at)
            if following is None or following.prefix or following.kind not in _SPEAKERS:
                break
            at = following.end
        return _reports(scene, _after_had(scene, at, last), last)
    several = scene.words[at].startswith("ال") and at + 1 < last and scene.words[at + 1].endswith(_OF_SEVERAL)
    return several and scene.words[at].endswith(("ين", "ان")) and _reports(scene, at + 1, last)


def _after_had(scene: Scene, at: int, last: int) -> int:
    """Give the token after «كان قد» at the token `at`."""
    while at < last and scene.words[at] in _HAD:
        at += 1
    return at


def _reports(scene: Scene, at: int, last: int) -> bool:
    """Whether a verb of speech stands at the token `at`."""
    hit = scene.hit(at, "cue") if at < last else None
    return hit is not None and not hit.prefix and hit.entry.value[1] in ("finite", "suffixed") and at not in scene.phrase_at
