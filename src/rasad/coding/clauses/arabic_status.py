"""Arabic contacts that a clause around them says were not, are not wanted, or are only to be.

«نفى مكتبه أن يكون قد تلقى اتصالا من A», «لم يسبق أن التقى A», «رفض الرد على مكالمة من A», «زيارته التي كانت مقررة إلى A».
"""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_DISOWNING = fold_words("نفى نفت ينفي تنفي نافيا نافية نفيا أنكر أنكرت ينكر تنكر منكرا فند فندت يفند كذب كذبت يكذب تكذب")
_BE = fold_words("يكون تكون يكونا تكونا يكونوا")
_THAT = fold_words("أن بأن")
_NEVER = (["لم", "يسبق"], ["لم", "يحدث"], ["لم", "يحصل"])
_NAMED_BETWEEN = 8  # tokens of who is meant, between «أن يكون» and the verb
_CLAIM = 25  # tokens from a verb of denying to «أن»
_REFUSING = fold_words("رفض رفضت يرفض ترفض رفضا رفضوا أبى أبت رافضا رافضة")
_ANSWERING = fold_words("الرد الإجابة تلقي استقبال لقاء مقابلة قبول تسلم استلام إجراء عقد")
_OBJECT = 20  # tokens from the verb of refusing to what is refused, over who refused
_STOPS = frozenset([".", "؛", ":", "؟", "!"])
_RELATIVE = fold_words("الذي التي")
_WAS = fold_words("كان كانت كانا")
_WAS_TO_BE = fold_words("مقررا مقررة المقرر المقررة مزمعا مزمعة المزمع مرتقبة مرتقبا منتظرة منتظرا القيام إجراءها إجراؤها إجراءه إجراؤه")
_WILL_LEAD = ("ست", "سي")
_OFFICIAL = fold_words("الرسمية رسمية الرسمي")
_BY_IT = fold_words("بها به")
_SCHEDULED_NEAR = 6  # tokens from «التي» to the word that says it was to be
_DECIDING = fold_words("قرر قررت قررا قرروا تقرر")
_SOON = fold_words("أيام ساعات أسابيع الأيام الساعات الأسابيع")
_HEADING = fold_words("متوجها متوجهة متجها متجهة قاصدا قاصدة")
_LEAVING = fold_words("غادر غادرت يغادر تغادر")
_TURNS, _GONE = fold_words("نهاية مطلع بداية أواخر منتصف"), fold_words("الماضي المنصرم الفائت الجاري")
_TOURS, _LEADS = fold_words("جولة جولته جولتها"), fold_words("تقوده تقودها تشمل يشمل")
_OVER = fold_words("اختتم اختتمت يختتم تختتم أنهى أنهت ينهي تنهي ختام حاليا")
_PAST = fold_words("الماضية الأخيرة")


def never_was(scene: Scene, trigger: Trigger) -> bool:
    """«نفى A أن يكون قد التقى B», «لم يسبق أن التقى A B»: a verb of contact whose clause is denied."""
    if trigger.verb is None or trigger.verb.prefix:
        return False
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    at = trigger.verb.start - 1
    if at > first and words[at] == "قد":
        at -= 1
    farthest = max(first, at - _NAMED_BETWEEN)
    while at > farthest and at in scene.phrase_at:
        at -= 1
    if at > first and words[at] in _BE and words[at - 1] in _THAT:
        return any(words[back].lstrip("وف") in _DISOWNING for back in range(at - 2, max(first, at - _CLAIM) - 1, -1))
    return at > first + 1 and words[at] in _THAT and words[at - 2 : at] in _NEVER


def refused(scene: Scene, trigger: Trigger) -> bool:
    """«رفض A الرد على مكالمة من B», «رفضت الحكومة استقبال B»: what the verb of refusing has for its object."""
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    at = trigger.start - 1
    if trigger.verb is not None or trigger.noun is None or trigger.noun.prefix or at <= first:
        return False
    answered = words[at] == "على" and words[at - 1] in _ANSWERING
    if words[at] == "على" and not answered:
        return False  # «رفض التعليق على لقاء»
    at -= 2 if answered else 1 if words[at] in _ANSWERING else 0
    if not answered and words[at + 1] not in _ANSWERING and words[trigger.start] not in _ANSWERING:
        return False
    for back in range(at, max(first, at - _OBJECT) - 1, -1):
        if words[back] in _STOPS or (back not in scene.phrase_at and scene.hit(back, "frame-noun") is not None):
            return False
        if words[back].lstrip("وف") in _REFUSING and back not in scene.phrase_at:
            return True
    return False


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
    for number, word in enumerate(words[at + 1 : at + 1 + _SCHEDULED_NEAR], at + 1):
        if word in _WAS_TO_BE or (number == at + 1 and len(word) > 4 and word.startswith(_WILL_LEAD)):
            return number + 1 + any(following in _BY_IT for following in words[number + 1 : number + 2])
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


def on_the_way(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody has left for where a contact of the past tense leads, or only begun the tour that leads there."""
    return trigger.frame.channel == "visit" and (_heading_for(scene, trigger) or _tour_ahead(scene, trigger))


def _heading_for(scene: Scene, trigger: Trigger) -> bool:
    """«غادر A بلاده متوجها إلى B في زيارة رسمية»: he is on his way to what he will do there."""
    words, (first, last) = scene.words, scene.document.sentences[trigger.sentence]
    on_way = next((at for at in range(first, last) if words[at] in _HEADING and at not in scene.phrase_at), None)
    if on_way is None or trigger.end + 2 * _NAMED_BETWEEN < on_way or on_way + _CLAIM < trigger.start:
        return False
    return any(word.lstrip("وف") in _LEAVING for word in words[first:on_way])


def _tour_ahead(scene: Scene, trigger: Trigger) -> bool:
    """«بدأ A جولة تقوده إلى B وC»: where a tour leads that is not told to be over."""
    noun = trigger.noun
    if noun is None or scene.words[noun.start].removeprefix("ب") not in _TOURS:
        return False
    near = [scene.words[at] for at in range(noun.end, min(len(scene.words), noun.end + _SCHEDULED_NEAR)) if at not in scene.phrase_at]
    return not _LEADS.isdisjoint(near) and _OVER.isdisjoint(scene.words[max(0, trigger.start - 1) : noun.start])


def within_days(scene: Scene, first: int, last: int) -> bool:
    """«يصل إلى دمشق خلال أيام», «نهاية الأسبوع»: a time that begins now, among the tokens `[first, last)`."""
    words = scene.words
    for at in range(first, min(last, len(words)) - 1):
        after = words[at + 2] if at + 2 < len(words) else ""
        if words[at] in _TURNS and words[at + 1] == "الاسبوع" and after not in _GONE:
            return True
        if words[at] in ("خلال", "غضون") and words[at + 1] in _SOON and after not in _PAST:
            return True
    return False
