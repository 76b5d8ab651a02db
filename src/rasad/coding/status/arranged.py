"""Arranged: a contact that people agreed on, called for, proposed or are arranging is still to come.

«اتفق A مع B على عقد لقاء», «ترتيب لقاء قريب بينهما», «هماهنگی‌ها برای ملاقات A با B صورت گرفت», not «اتفقا خلال لقائهما على …».
"""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.arabic_wished import HOLDING
from rasad.coding.triggers.programmes import in_programme
from rasad.text import fold_word, fold_words

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
_WILL = fold_words("خواهد خواهند")
_WRITE = fold_words("نوشت فرستاد داد کرد نگاشت شد رساند برد")
_LETTER_ENDS, _LETTER_NEAR = frozenset(["كه", ".", "؛", ":", "گفت", "نوشت", "كرد", "شد", "داد"]), 8
_DATE, _PLAN = "قرار", "برنامه"
_EVE = ["در", fold_word("آستانه")]
_WHEN, _FIXED = fold_words("زمان تاریخ محل"), fold_words("مشخص معلوم قطعی نهایی تعیین اعلام")
_NOT_YET = fold_words("نشده نیست نشد خواهد نکرده")
_ROUND, _NEXT = "دور", fold_words("بعدی آینده آتی")
_AGENDA, _AGENDA_NEAR = ["در", "دستور", "كار"], 30  # and the tokens from a contact to it, over a list of names
_OVER = fold_words("داشت بود گرفت نبود ندارد نیست نداشت")
_PERSIAN_NEAR = 4  # tokens from «هماهنگی» to the contact: «هماهنگی‌های لازم برای دیدار»


def is_arranged(scene: Scene, trigger: Trigger) -> bool:
    """Whether a contact is what somebody agreed on, proposed, called for or is arranging."""
    return _in_arabic(scene, trigger) if scene.arabic else _in_persian(scene, trigger) or _to_be_written(scene, trigger)


def _to_be_written(scene: Scene, trigger: Trigger) -> bool:
    """«A نامه‌ای به B خواهد فرستاد»: the verb of the future that closes a letter's clause."""
    if trigger.frame.channel != "message" or trigger.noun is None:
        return False
    last = scene.document.sentences[trigger.sentence][1]
    named, loose = scene.phrase_at, 0
    for at in range(trigger.noun.end, last - 1):
        if scene.words[at] in _WILL:
            return scene.words[at + 1] in _WRITE
        loose += at not in named
        if loose > _LETTER_NEAR or scene.words[at] in _LETTER_ENDS:
            return False
    return False


def _in_arabic(scene: Scene, trigger: Trigger) -> bool:
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    at = trigger.start - 1
    verb, noun = trigger.verb, trigger.noun
    opening = words[first + (words[first] in _ALSO)].lstrip("و") if first + 1 < trigger.start else ""
    if verb is None and opening in _INTENDING:
        return True  # «ينوي A التوجه إلى B واللقاء بـC»
    if verb is not None and noun is not None and not _PREPARING.isdisjoint(words[verb.end : noun.start]):
        return True  # «تجري تحضيرات لعقد لقاء بين A وB»
    if at < first or (trigger.verb is not None and words[trigger.start].removeprefix("ل") not in HOLDING):
        return False
    if words[at] in _ARRANGING:
        return True
    holding = words[trigger.start] in HOLDING
    if not holding and words[at] in HOLDING:
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
    first, last = scene.document.sentences[trigger.sentence]
    near = scene.words[max(first, trigger.start - _PERSIAN_NEAR) : trigger.start]
    if near[-1:] in ([_DATE], [_PLAN]) and trigger.verb is None and trigger.noun is not None:
        return True  # «قرار ملاقات A با B برای دوشنبه گذاشته شده است», «از برنامه ملاقات A با B خبر داد»
    ahead = range(trigger.end, min(last - 1, trigger.end + _AGENDA_NEAR)) if not _WHEN.isdisjoint(near[-1:]) else ()
    if any(scene.words[at] in _FIXED and scene.words[at + 1] in _NOT_YET for at in ahead):
        return True  # «زمان دیدار A با B هنوز مشخص نشده است»
    if near[-2:] == _EVE and trigger.verb is None:
        return True  # «در آستانه دیدار A با B»
    if near[-2:-1] == [_ROUND] and near[-1] in _NEXT:
        return True  # «دور بعدی مذاکرات A و B در ژنو خواهد بود»
    on_agenda = near[-1:] != ["از"] and _on_agenda(scene, trigger, last)
    return on_agenda or (near[-1:] == ["براي"] and not _PERSIAN.isdisjoint(near)) or in_programme(scene, trigger)


def _on_agenda(scene: Scene, trigger: Trigger, last: int) -> bool:
    """«دیدار با A در دستور کار سفر B قرار دارد»: a contact with its words on an agenda that nothing says is over."""
    words = scene.words
    if trigger.noun is None or trigger.verb is not None:
        return False
    for at in range(trigger.end, min(last - 2, trigger.end + _AGENDA_NEAR)):
        if words[at : at + 3] == _AGENDA:
            return _OVER.isdisjoint(words[max(at, last - _PERSIAN_NEAR) : last])
        if words[at] in (":", "؛", "كه"):
            return False
    return False
