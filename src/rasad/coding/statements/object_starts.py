"""Where the object of a Persian verb begins: after the subject's title, times and the phrases that tell the occasion.

«گوترش، دبیرکل سازمان ملل، روز شنبه در پیامی سقوط هواپیما را تسلیت گفت»: the object is «سقوط هواپیما».
"""

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_MARKS = frozenset(["،", "»", "”", "\"", ")", "-"])
_ADVERBS = fold_words("نیز هم همچنین همچنان سپس پیشتر مجددا متقابلا اخیرا ضمنا درضمن دوباره قبلا اکنون")
_HOURS = fold_words("صبح عصر شب ظهر شامگاه بامداد بعدازظهر روز")
_LEADS = fold_words("در طی با")
_AFTER_LEADS = fold_words("پس پیش بعد قبل")  # «پس از», «پیش از»
_WITHIN = fold_words("آغاز پایان ادامه حاشیه جریان خلال ارسال انتشار صدور اشاره پاسخ واکنش")
# What an occasion is told by: «در پیامی», «در سخنان خود», «طی تماسی تلفنی».
_OCCASIONS = fold_words(
    "پیام پیامی نامه بیانیه سخنان سخنانی اظهارات اظهاراتی تماس تماسی گفتگو گفتگویی دیدار دیداری ملاقات ملاقاتی نشست نشستی "
    "توییت توییتی یادداشت یادداشتی مصاحبه جلسه اعلامیه خبرنامه اطلاعیه کنفرانس مراسم مراسمی سفر سخنرانی گزارش گزارشی تلگرامی "
    "مذاکرات نوشته خبر خبری"
)
_TALK = fold_words("گفت وگو گو و")
_INDEFINITE = frozenset(["اي", "يي"])
_DESCRIBING = fold_words(
    "تلفنی تیلیفونی مشترک خبری مطبوعاتی رسمی جداگانه دیگر خود کوتاه مشابه تلویزیونی اخیر مکتوب سالانه امروز دیروز ویدئویی "
    "دوجانبه"
)
_BESIDE = fold_words("با به خطاب")
_THIS = fold_words("این همین آن همان")


def object_start(scene: Scene, at: int, last: int) -> int:
    """Give the token of `[at, last)` at which the object begins: the first that is no title, time or occasion."""
    while at < last - 1:
        after = _over(scene, at)
        if after is None or after >= last:
            break
        at = after
    return at


def _over(scene: Scene, at: int) -> int | None:
    word = scene.words[at]
    if word in _MARKS or word in _ADVERBS:
        return at + 1
    if word == "(":
        return next((end + 1 for end in range(at + 1, min(at + 8, len(scene.words))) if scene.words[end] == ")"), None)
    phrase = scene.phrase_at.get(at)
    if phrase is not None:
        before = scene.phrase_at.get(at - 1) or scene.phrase_at.get(at - 2)
        same = before is not None and before is not phrase and before.actor == phrase.actor and before.actor is not None
        return phrase.end if same and phrase.kind == "title" else None
    return _over_time(scene, at) or _over_occasion(scene, at)


def _over_time(scene: Scene, at: int) -> int | None:
    """«روز شنبه», «صبح چهارشنبه», «دیروز», «۲۴ اکتبر»."""
    hit = scene.hit(at, "day") or scene.hit(at, "weekday")
    if hit is not None:
        return hit.end
    month = scene.hit(at + 1, "month") if scene.words[at].isdigit() else None
    if month is not None:
        return month.end
    timed = scene.words[at] in _HOURS and (scene.hit(at + 1, "day") or scene.hit(at + 1, "weekday") or scene.words[at + 1] == "گذشته")
    return at + 1 if timed else None


def _over_occasion(scene: Scene, at: int) -> int | None:
    """«در پیامی», «طی تماسی تلفنی با پوتین», «پس از این دیدار»."""
    words = scene.words
    if words[at] in _AFTER_LEADS and words[at + 1] == "از":
        at += 2
    elif words[at] in _LEADS:
        at += 1
    else:
        return None
    if at < len(words) and words[at] in _THIS:
        at += 1
        if words[at - 2] == "از" and words[at] not in _OCCASIONS and words[at] not in _TALK:
            return at  # «پیش از این»
    if at < len(words) and words[at] in _WITHIN:
        at += 1
    end = _occasion_end(scene, at)
    if end is None:
        return None
    while end < len(words) and (words[end] in _INDEFINITE or words[end] in _DESCRIBING):
        end += 1
    if end < len(words) and words[end] in _BESIDE:
        phrase = scene.phrase_at.get(end + 1) or scene.phrase_at.get(end + 2)  # «با شبکه سی ان ان»
        return phrase.end if phrase is not None else end
    phrase = scene.phrase_at.get(end)
    return phrase.end if phrase is not None and words[end - 1] not in _INDEFINITE and not words[end - 1].endswith("ي") else end


def _occasion_end(scene: Scene, at: int) -> int | None:
    words = scene.words
    if at >= len(words):
        return None
    if words[at] == "گفت" and words[at + 1 : at + 2] in (["وگو"], ["و"], ["وگويي"]):
        return at + (3 if words[at + 1] == "و" else 2)
    return at + 1 if words[at] in _OCCASIONS else None
