"""Told of the past: a contact that its own verb or the words right beside it say took place, so that no plan told elsewhere makes it one.

«با A دیدار و گفت‌وگو کرد», «نشستی برگزار شد», «وكان في استقبال A», «جاء ذلك خلال لقاء A»: the noun alone would leave the time open.
"""

from rasad.coding.scene import Scene
from rasad.coding.triggers import Trigger
from rasad.text import fold_words

_CLOSING = fold_words(
    "کرد کردند کردم کردیم نمود نمودند داشت داشتند داشتم داشتیم کرده نموده داشته پرداخت پرداختند نشست نشستند پرداخته"
)
_DONE = fold_words("داد دادند دادم داده شد شدند شده گرفت گرفته پذیرفت یافت کرد کردند کرده آورد آوردند")  # after «انجام», «صورت», «برگزار»
_DOING = fold_words("انجام صورت برگزار برقرار عمل")
_PERFECT = fold_words("کرده نموده داشته پرداخته داده شده گرفته")
_IF_SO = "باش"  # «کرده باشد» may not have been
_WAS = fold_words("كان وكان فكان كانت وكانت")
_CAME = (["جاء", "ذلك"], ["وجاء", "ذلك"], ["ياتي", "ذلك"])
_MEANWHILE = fold_words("خلال في أثناء عقب لدى ضمن")


def told_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words right beside the noun of a contact say that it took place."""
    if trigger.verb is not None:
        return False
    return _came_about(scene, trigger) if scene.arabic else closed_in_past(scene, trigger)


def closed_in_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Persian noun has its verb right behind it in the past: «دیدار کرد», «دیدار و گفت‌وگو کردند», «گفت‌وگو انجام شد»."""
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    at = trigger.end
    while at + 1 < last and words[at] == "و" and (joined := scene.hit(at + 1, "frame-noun")) is not None:
        at = joined.end
    closing = _CLOSING
    if at < last and words[at] in _DOING:
        at, closing = at + 1, _DONE
    if at >= last or words[at] not in closing:
        return False
    return words[at] not in _PERFECT or at + 1 >= last or not words[at + 1].startswith(_IF_SO)


def _came_about(scene: Scene, trigger: Trigger) -> bool:
    """«وكان في استقبال A بالمطار B», «جاء ذلك خلال لقاء A»."""
    first, start = scene.document.sentences[trigger.sentence][0], trigger.start
    if scene.words[start] in _WAS:
        return True
    if start - first < 2 or scene.words[start - 1] not in _MEANWHILE:
        return False
    before = scene.words[max(first, start - 3) : start - 1]
    return before in _CAME or (before[-1] in _WAS and scene.words[start - 1] == "في")
