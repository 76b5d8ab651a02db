"""Arranged: a contact that people agreed on, called for, proposed or are arranging is still to come.

«اتفق A مع B على عقد لقاء», «ترتيب لقاء قريب بينهما», «هماهنگی‌ها برای ملاقات A با B صورت گرفت», not «اتفقا خلال لقائهما على …».
"""

from rasad.coding.programmes import in_programme
from rasad.coding.scene import Scene
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

_HOLDING = fold_words("عقد إجراء تنظيم القيام")  # «على عقد لقاء», «إلى إجراء محادثات»
_ARRANGING = fold_words(
    "ترتيب تنظيم برمجة تنسيق إمكانية احتمال احتمالية اقتراح مقترح اقترح اقترحت يقترح تقترح الترتيب التنسيق"
    " ترتيبات الترتيبات تحضيرات التحضيرات استعدادات الاستعدادات"
)
_PREPARING = fold_words("ترتيبات الترتيبات تحضيرات التحضيرات استعدادات الاستعدادات")
_INTENDING, _ALSO = fold_words("ينوي تنوي ينويان يعتزم تعتزم يعتزمان يخطط تخطط"), fold_words("كما وكما حيث")
_AGREEING = fold_words("اتفق اتفقا اتفقت اتفقوا الاتفاق يتفق يتفقان وافق وافقت يوافق توافق موافقة موافقته")
_CALLING = fold_words("دعا دعت يدعو تدعو سعى يسعى تسعى دعوة داعيا داعية تطلعه يتطلع")
_OPEN = {"على": _AGREEING, "الى": _CALLING}  # what a verb has to be for the preposition before «عقد لقاء»
_BACK = 22  # tokens from «على» to the verb of agreeing, over those who agreed
_STOPS = frozenset([".", "؛", ":", "ان", "انه", "انها"])
_PERSIAN = fold_words("هماهنگی ترتیب ترتیبات")
_PERSIAN_NEAR = 4  # tokens from «هماهنگی» to the contact: «هماهنگی‌های لازم برای دیدار»


def is_arranged(scene: Scene, trigger: Trigger) -> bool:
    """Whether a contact is what somebody agreed on, proposed, called for or is arranging."""
    return _in_arabic(scene, trigger) if scene.arabic else _in_persian(scene, trigger)


def _in_arabic(scene: Scene, trigger: Trigger) -> bool:
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    at = trigger.start - 1
    verb, noun = trigger.verb, trigger.noun
    opening = words[first + (words[first] in _ALSO)].lstrip("و") if first + 1 < trigger.start else ""
    if verb is None and opening in _INTENDING:
        return True  # «ينوي A التوجه إلى B واللقاء بـC»
    if verb is not None and noun is not None and not _PREPARING.isdisjoint(words[verb.end : noun.start]):
        return True  # «تجري تحضيرات لعقد لقاء بين A وB»
    if at < first or (trigger.verb is not None and words[trigger.start].removeprefix("ل") not in _HOLDING):
        return False
    if words[at] in _ARRANGING:
        return True
    holding = words[trigger.start] in _HOLDING
    if not holding and words[at] in _HOLDING:
        at, holding = at - 1, True
    if not holding or at < first:
        return False
    if words[at] in _ARRANGING:
        return True
    verbs = _OPEN.get(words[at])
    for back in range(at - 1, max(first, at - _BACK) - 1, -1) if verbs else ():
        if words[back] in _STOPS:
            return False
        if verbs is not None and (words[back].lstrip("وف") in verbs or words[back] in verbs):
            return True
    return False


def _in_persian(scene: Scene, trigger: Trigger) -> bool:
    first = scene.document.sentences[trigger.sentence][0]
    near = scene.words[max(first, trigger.start - _PERSIAN_NEAR) : trigger.start]
    return (near[-1:] == ["براي"] and not _PERSIAN.isdisjoint(near)) or in_programme(scene, trigger)
