"""«این حقوقدان با تاکید بر … گفت»: whoever spoke last, called by what he is; «این روزنامه», «این دیدار» are nobody."""

from rasad.coding.scene.scene import Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_THIS = fold_words("این همین")
_NO_PERSON = frozenset(["credit-noun", "statement-noun", "frame-noun", "both", "country"])
_PAPERS = fold_words(
    "گزارش رسانه روزنامه خبرگزاری سایت شبکه منبع منابع کشور اقدام سند متن خبر امر موضوع حزب گروه جنبش سازمان وزارت در به با از را"
)
CALLINGS = fold_words(
    "حقوقدان تحلیلگر کارشناس استاد نویسنده پژوهشگر محقق بازیگر کارگردان هنرمند شاعر اقتصاددان مدرس مورخ "
    "استراتژیست دیپلمات سیاستمدار فعال مربی سرمربی بازیکن ورزشکار متهم وکیل قاضی خبرنگار روحانی فیلمساز "
    "سناتور قانونگذار راوی شاکی رزمنده"
)


def this_person(scene: Scene, clause: int, hit: Hit) -> bool:
    """«این حقوقدان خاطرنشان کرد»: a noun with «این» right before the cue that is no paper and no event."""
    words = scene.words
    if words[clause] != "اين" or hit.start - clause > 4 or clause + 1 in scene.phrase_at:
        return False
    nouns = words[clause + 1 : hit.start]
    kinds = {h.entry.kind for at in range(clause + 1, hit.start) for h in scene.hits.get(at, ())}
    return bool(nouns) and kinds.isdisjoint(_NO_PERSON) and _PAPERS.isdisjoint(nouns) and all(w[0].isalpha() for w in nouns)


def opens_with_calling(scene: Scene, clause: int, cue: int) -> bool:
    """Whether a clause opens with «این» and what somebody is, so that nobody named between it and the cue is its subject."""
    words = scene.words
    return cue - clause > 2 and words[clause] in _THIS and words[clause + 1] in CALLINGS and clause + 1 not in scene.phrase_at
