"""Arabic contacts that words of time beside them put ahead: «اجتماع ثلاثي الأسبوع القادم», «يجري A مباحثات خلال الأيام المقبلة مع B».

A headline's noun and a verb of the present leave the time open; a coming week, month or day named in the same clause does not.
"""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_SPANS = fold_words("الأسبوع الأسبوعين الأسابيع الشهر الشهرين الأشهر العام الأيام اليومين الساعات الخريف الصيف الشتاء الربيع يوم")
_COMING = fold_words("المقبل المقبلة المقبلين القادم القادمة القادمين القليلة")
_TOMORROW = fold_words("غدا الغد")
_STOPS = frozenset([".", "؛", ":", "؟", "!", "«", "»", '"']) | fold_words(
    "الذي التي الذين أن إن حول بشأن بعد قبل عقب قبيل لبحث لمناقشة تمهيدا استعدادا تحضيرا حيث وقال وأكد قال وأضاف"
)
_DURING_IT, _WAS = fold_words("خلالها خلاله أثناءها"), fold_words("كان كانت")
_TALKS = 2  # tokens of a headline before its noun of contact


def told_ahead(scene: Scene, trigger: Trigger) -> bool:
    """Whether a time to come is named in the clause of a headline's noun or of a verb of the present."""
    first, last = scene.document.sentences[trigger.sentence]
    if not scene.arabic or (trigger.start - first >= _TALKS if trigger.verb is None else trigger.tense != "present"):
        return False
    words = scene.words
    if trigger.verb is not None and not _DURING_IT.isdisjoint(words[trigger.verb.end : trigger.verb.end + 1]):
        return words[trigger.start - 1] not in _WAS  # «وصل A في زيارة يلتقي خلالها B»
    for at in range(trigger.end, last):
        if at in scene.phrase_at:
            continue
        if words[at] in _STOPS or scene.hit(at, "frame-verb") is not None:
            return False
        if words[at] in _TOMORROW:
            return True
        if words[at] in _COMING and (words[at - 1] in _SPANS or scene.hit(at - 1, "weekday") or scene.hit(at - 1, "month")):
            return True
    return False
