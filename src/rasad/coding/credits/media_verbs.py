"""Arabic media told with verbs that only media carry an account by: «تحدثت صحيفة «الوطن» عن لقاء», «اكتفت وكالة الأنباء بالقول إن».

Of a person or a body these verbs tell something else («تحدثت الوزيرة مع نظيرها»), so that they are no words of credit.
"""

from itertools import compress

from rasad.coding.credits.arabic_sources import strange_medium_at
from rasad.coding.credits.bylines import medium_at
from rasad.coding.scene.scene import Scene
from rasad.coding.speakers.press_collectives import collective_after, is_press
from rasad.text import fold_words

_PLAIN = fold_words(
    "تحدثت تحدث زعمت زعم ادعت ادعى اكتفت اكتفى رجحت رجح كشف كتبت كتب علقت سلطت اعتبرت رأت توقعت توقع تساءلت أكد أشار لفت أكدت نوهت "
    "سارعت ألمحت تداولت تناقلت أظهرت عرضت"
)
_VERBS = _PLAIN | {"و" + verb for verb in _PLAIN}


def told_by_verb(scene: Scene) -> list[tuple[str, int, bool]]:
    """Give the media that are subjects of such a verb right before them, the token of each, and that no word of credit stands before it."""
    if not scene.arabic:
        return []
    found = []
    words, sentence_of = scene.words, scene.document.sentence_of
    for at in compress(range(1, len(words)), map(_VERBS.__contains__, words)):
        if sentence_of[at - 1] == sentence_of[at]:
            medium = _medium(scene, at)
            if medium is not None:
                found.append((medium, at, False))
    return found


def _medium(scene: Scene, at: int) -> str | None:
    """Give the medium or the press named at a token, known or not."""
    known, phrase = medium_at(scene, at), scene.phrase_at.get(at)
    if known is not None:
        return known[0] if phrase is None or not phrase.prefix else None
    if phrase is not None:
        return phrase.actor if is_press(phrase) and phrase.start == at else None
    return strange_medium_at(scene, at) or collective_after(scene, at)
