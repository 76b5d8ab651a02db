"""Arabic contacts that the words around them only plan: «زيارته التي كانت مقررة إلى A», «قررت الوزارة استدعاء السفير»."""

from rasad.coding.clauses.arabic_future import is_future_verb
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_RELATIVE = fold_words("الذي التي")
_WAS = fold_words("كان كانت كانا")
_WAS_TO_BE = fold_words("مقررا مقررة المقرر المقررة مزمعا مزمعة المزمع مرتقبة مرتقبا منتظرة منتظرا القيام إجراءها إجراؤها إجراءه إجراؤه")
_OFFICIAL = fold_words("الرسمية رسمية الرسمي")
BY_IT = fold_words("بها به")
_NEAR = 6  # tokens from «التي» to the word that says it was to be
_DECIDING = fold_words("قرر قررت قررا قرروا تقرر")
_OBJECT = 20  # tokens from the verb of deciding to what is decided, over who decided


def past_plan(scene: Scene, trigger: Trigger) -> int | None:
    """Give where the words go on after the clause right behind a noun that only says that it was planned, None without one.

    «زيارته التي كانت مقررة إلى A», «زيارة كان ينوي القيام بها إلى A», «جولته التي كانت ستقوده إلى A».
    """
    words, at = scene.words, trigger.end
    if trigger.noun is None or at + 2 >= len(words):
        return None
    at += scene.hit(at, "demonym") is not None or words[at] in _OFFICIAL
    at += at < len(words) and words[at] in _RELATIVE
    if at >= len(words) or words[at].lstrip("و") not in _WAS:
        return None
    for number, word in enumerate(words[at + 1 : at + 1 + _NEAR], at + 1):
        if word in _WAS_TO_BE or (number == at + 1 and is_future_verb(word)):
            return number + 1 + any(following in BY_IT for following in words[number + 1 : number + 2])
    return None


def decided_on(scene: Scene, trigger: Trigger) -> bool:
    """«قررت الوزارة استدعاء السفير»: what somebody has decided to do."""
    if trigger.verb is not None or trigger.noun is None or trigger.noun.prefix:
        return False
    first = scene.document.sentences[trigger.sentence][0]
    for back in range(trigger.start - 1, max(first, trigger.start - _OBJECT) - 1, -1):
        if back in scene.phrase_at:
            continue
        if scene.words[back].lstrip("وف") in _DECIDING:
            return True
        timed = scene.hit(back, "day") or scene.hit(back, "weekday")
        if timed is None and scene.words[back] not in ("،", "يوم"):
            return False
    return False
