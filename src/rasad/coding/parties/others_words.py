"""Persian words of a speaker's mouth that tell what others did: «وی افزود: سربازان وارد عراق شدند» is no journey of his own."""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_DONE = fold_words("کرد کردند شد شدند داشت داشتند کرده داشته شده می نمی خواهد خواهند نمود نمودند")
_ALSO_DONE = _DONE | fold_words("انجام برگزار صورت")
# Verbs of the first person end so, as do what a speaker calls himself and his side.
_OURS = tuple(
    fold_words(
        "کردم کردیم داشتم داشتیم رفتم رفتیم گفتم گفتیم دارم داریم کنیم کنم شدیم شدم ایم بودیم بودم خواهیم خواهم دادیم دادم هستیم نیستیم"
    )
)
_WE = fold_words("ما من بنده اینجانب خودم خودمان")
_LAST_LETTERS = frozenset(form[-1] for form in [*_OURS, *_WE])
_WITH_US = fold_words("با به از نزد میان بین و")


def others_from(scene: Scene, trigger: Trigger) -> int | None:
    """Give the token from which a speaker's own words tell what others did, None where they do not.

    A verb of the third person closes the contact there; who spoke, before that token or in an earlier sentence, took no part.
    """
    if scene.arabic or not _closed_by_another(scene, trigger):
        return None
    words = scene.words
    first, last = scene.document.sentences[trigger.sentence]
    colon = next((at for at in range(trigger.start - 1, first, -1) if words[at] == ":"), first)
    near = [at for at in range(colon, last) if words[at][-1:] in _LAST_LETTERS and at not in scene.phrase_at]
    own = [at for at in near if words[at] in _WE or words[at].endswith(_OURS)]
    if any(words[at] in _WE and at > first and words[at - 1] in _WITH_US for at in own):
        return None  # «وزیر با ما دیدار کرد»
    return colon if bool(own) == (colon == first) else None


def _closed_by_another(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb of a contact is of the third person: that of its frame, or one right behind its noun."""
    if trigger.verb is not None:
        return True
    at, words = trigger.end, scene.words
    while words[at : at + 1] == ["و"] and (joined := scene.hit(at + 1, "frame-noun")) is not None:
        at = joined.end
    return not _ALSO_DONE.isdisjoint(words[at : at + 1]) and not any(word.endswith(_OURS) for word in words[at : at + 3])
