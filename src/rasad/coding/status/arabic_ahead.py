"""Arabic contacts that words of time beside them put ahead: «اجتماع ثلاثي الأسبوع القادم», «يجري A مباحثات خلال الأيام المقبلة مع B».

A headline's noun and a verb of the present leave the time open; a coming week, month or day named in the same clause does not.
"""

from rasad.coding.clauses.governing import RELATIVES
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
_SOON = fold_words("أيام ساعات أسابيع الأيام الساعات الأسابيع")
_GOING_ON, _BEFORE_THAT, _PLAN_NEAR = fold_words("حيث وحيث ثم"), fold_words("قبل على"), 4
_BEFORE = "قبل"  # written as a verb of contact and of speech
_TURNS, _GONE = fold_words("نهاية مطلع بداية أواخر منتصف"), fold_words("الماضي المنصرم الفائت الجاري")
_PAST = fold_words("الماضية الأخيرة")
_LEAVING, _HEADING = fold_words("غادر غادرت يغادر تغادر"), fold_words("متوجها متوجهة متجها متجهة قاصدا قاصدة")
_LEFT, _ON_WAY = 16, 25  # tokens from a contact to the word of heading behind it, and from that word to the contact
_TOURS, _TOUR_NEAR = fold_words("جولة جولته جولتها"), 6
LEADS = fold_words("تقوده تقودها تشمل يشمل")  # «بدأ A جولة تقوده إلى …»: where a tour leads
TOUR_OVER = fold_words("اختتم اختتمت يختتم تختتم أنهى أنهت ينهي تنهي ختام اختتام نهاية حاليا")  # right before a tour no longer ahead


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


def goes_on_ahead(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of the present, or what a journey is for, goes on with what an earlier verb of its sentence tells to be ahead.

    «سيصل A إلى أنقرة حيث يستقبله B، قبل أن ينتقل إلى موسكو للقاء C»; not «سيلتقي A وزير خارجية مصر الذي يزور بلاده».
    """
    toward = trigger.verb is None and trigger.noun is not None and trigger.noun.prefix == "ل"
    if not scene.arabic or not (toward or trigger.tense == "present"):
        return False
    at, words, first = trigger.start, scene.words, scene.document.sentences[trigger.sentence][0]
    linked = toward or _is_linked(words, at, trigger.verb.prefix if trigger.verb else "")
    for before in reversed(scene.places("frame-verb", first, at)):
        if before in scene.phrase_at or words[before] == _BEFORE:
            continue
        said = any(words[cue] != _BEFORE for cue in scene.places("cue", before, at))
        if not linked or said or not RELATIVES.isdisjoint(words[before:at]):
            return False
        verb = next(hit for hit in scene.hits[before] if hit.entry.kind == "frame-verb")
        tense = str(verb.entry.value[1])
        if tense.endswith("future") or scene.has(max(first, before - _PLAN_NEAR), before, "planned"):
            return True
        if not tense.endswith("present"):
            return False
        linked, at = _is_linked(words, before, verb.prefix), before
    return False


def _is_linked(words: list[str], at: int, prefix: str) -> bool:
    """«حيث يستقبله», «قبل أن ينتقل», «على أن يلتقي», «ويلتقي»."""
    that = words[at - 1] == "ان" and at > 1 and words[at - 2] in _BEFORE_THAT
    return prefix.startswith("و") or that or (at > 0 and words[at - 1] in _GOING_ON)


def on_the_way(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody has left for where a contact of the past tense leads, or only begun the tour that leads there."""
    return trigger.frame.channel == "visit" and (_heading_for(scene, trigger) or _tour_ahead(scene, trigger))


def _heading_for(scene: Scene, trigger: Trigger) -> bool:
    """«غادر A بلاده متوجها إلى B في زيارة رسمية»: he is on his way to what he will do there."""
    words, (first, last) = scene.words, scene.document.sentences[trigger.sentence]
    on_way = next((at for at in range(first, last) if words[at] in _HEADING and at not in scene.phrase_at), None)
    if on_way is None or trigger.end + _LEFT < on_way or on_way + _ON_WAY < trigger.start:
        return False
    return any(word.lstrip("وف") in _LEAVING for word in words[first:on_way])


def _tour_ahead(scene: Scene, trigger: Trigger) -> bool:
    """«بدأ A جولة تقوده إلى B وC»: where a tour leads that is not told to be over."""
    noun = trigger.noun
    if noun is None or scene.words[noun.start].removeprefix("ب") not in _TOURS:
        return False
    near = [scene.words[at] for at in range(noun.end, min(len(scene.words), noun.end + _TOUR_NEAR)) if at not in scene.phrase_at]
    return not LEADS.isdisjoint(near) and TOUR_OVER.isdisjoint(scene.words[max(0, trigger.start - 1) : noun.start])


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
