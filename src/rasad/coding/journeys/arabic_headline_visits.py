"""Arabic headlines that only say where somebody is: «لافروف في القاهرة», «نائب وزير الخارجية الياباني في الرياض لبحث أمن الطاقة»."""

from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

_LONGEST = 16  # words of such a headline
_AFTER = fold_words("غدا اليوم قريبا الأسبوع مجددا للمرة في ، . : على بعد")
_AHEAD = fold_words("غدا قريبا")
_TELLING = ("cue", "frame-verb", "frame-noun")


def headline_visit(scene: Scene, number: int) -> tuple[Group, Group, bool] | None:
    """Give who a headline says is where, and whether he will be there only; None for any other sentence."""
    if number or not scene.groups or len(scene.groups[0]) < 2:
        return None
    first, last = scene.document.sentences[0]
    who, where = scene.groups[0][:2]
    if who.start != first or len(who.phrases) > 1 or who.phrases[0].kind not in ("person", "title") or last - first > _LONGEST:
        return None
    if where.marker != "في" or len(where.phrases) > 1 or where.phrases[0].kind != "country" or where.start - who.end > 1:
        return None
    after = scene.words[where.end : last]
    if after and after[0] not in _AFTER and not after[0].startswith("ل"):
        return None
    words = (at for at in range(where.end, last) if at not in scene.phrase_at)
    if any(hit.entry.kind in _TELLING and not hit.prefix.endswith("ل") for at in words for hit in scene.hits.get(at, ())):
        return None
    return who, where, bool(after) and after[0] in _AHEAD
