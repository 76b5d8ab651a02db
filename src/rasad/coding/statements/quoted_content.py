"""Arabic speech in quotation marks as what a cue brings in, also far from it, and quotation marks around mere names."""

from rasad.coding.clauses.clause_words import STOP, THAT
from rasad.coding.clauses.extents import OPENING, quotation_end
from rasad.coding.clauses.walks import Complement
from rasad.coding.scene.scene import Group, Scene
from rasad.languages.schema import Cue
from rasad.text.matcher import Hit

_FAR = 60  # tokens between a cue and the quotation it brings in
_NAME = 5  # tokens that a mere name in quotation marks may have
_LABEL = 6  # tokens of a name in quotation marks
_CLOSING = frozenset("\"»”’“„")


def quoted_rather(scene: Scene, group_at: dict[int, Group], found: Complement, cue: Cue, hit: Hit, last: int) -> Complement:
    """Prefer speech in quotation marks further on to nothing at all, and to words inside it («وقال في رده على سؤال "نحن لن …"»)."""
    told = found.how == "object" and "to" in cue.takes  # «وأبلغت مجموعة من الصحفيين "أولويتنا …"»
    if found.how == "unknown" or not (found.content is None or told or found.how == "that"):
        return found
    end = last if found.content is None or told else found.content
    end = min(last, end, hit.end + _FAR)
    if OPENING.isdisjoint(scene.words[hit.end : end]):
        return found
    for at in range(hit.end, end):
        word = scene.words[at]
        quote = quotation_end(scene, at) if word in OPENING and is_speech(scene, at) else None
        if quote is not None and quote - at > _NAME:
            within = found.content is None or told or found.content < quote
            return Complement(found.subject, at, "quote") if within else found
        if word in STOP or word in THAT or word == ":" or (at not in group_at and _reports(scene, at)):
            break
    return found


def _reports(scene: Scene, at: int) -> bool:
    """Whether another verb of speech stands at the token `at`, which the quotation would belong to."""
    hit = scene.hit(at, "cue")
    return hit is not None and hit.entry.value[1] == "finite"


def is_speech(scene: Scene, at: int) -> bool:
    """Whether the quotation at `at` is what was said, and no name («أكد «المرصد السوري لحقوق الإنسان» أن»)."""
    end = quotation_end(scene, at)
    if end is None:
        return False
    after = end + 1 if end < len(scene.words) and not scene.words[end][0].isalnum() and scene.words[end] not in (":", "،") else end
    return after >= len(scene.words) or (scene.words[after] not in THAT and scene.words[after] != ":")


def after_label(words: list[str], at: int) -> int:
    """Give the token after a name in quotation marks that opens at the token `at`: «البعثة “يونامي”»."""
    closing = (end + 1 for end in range(at + 2, min(len(words), at + _LABEL)) if words[end] in _CLOSING)
    return next(closing, at + 1)
