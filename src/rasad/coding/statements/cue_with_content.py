"""Classes that a cue has only with the first words of what follows it: «قدم شرحا عن» informs, «دعا الله أن» wishes well."""

from collections.abc import Sequence
from itertools import pairwise

from rasad.text import fold_words

_BRIEFINGS = fold_words("شرحا عرضا إيجازا إحاطة بسطة لمحة نبذة تقريرا شرح عرض إيجاز")
_GOD = fold_words("الله المولى العلي الباري")
_CHARGES = fold_words("اتهام اتهامات اتهامها ادعا ادعاها ادعاهای اتهامات اتهاماته اتهاماتها مزاعمه مزاعم")
_HEAD = 2  # words at a content's head that tell
_CLAIMED, _JUDGED = 5, 4  # words in which a claim, and after «را» what it is called, stand

# By cue: the words, and the class they make.
_TELLING = {
    "give": (_BRIEFINGS, "consult"), "call-for": (_GOD, "praise"), "ask-god": (_GOD, "praise"),
    "repeat": (_CHARGES, "accuse"), "repeating": (_CHARGES, "accuse"),
}

_NAMING = frozenset(["hold", "call-it", "name-it", "count-it", "evaluate", "express"])
_CLAIMS = fold_words("خبر اخبار خبرهای گزارش ادعا ادعای ادعاهای شایعه شایعات آنچه مطالب اتهام اتهامات")
_FALSE = fold_words("نادرست ساختگی کذب دروغ دروغین جعلی غیرواقعی واهی شایعه تحریف")
_UNFOUNDED = frozenset([("بي", "اساس"), ("بي", "پايه"), ("خلاف", "واقع"), ("خلاف", "واقعيت"), ("خلاف", "حقيقت"), ("غير", "واقعي")])


def called_false(cue: str, words: Sequence[str]) -> bool:
    """«خبر این دیدار را نادرست خواند», «آنچه نوشته‌اند را ساختگی دانست»: whether Persian words call a claim false."""
    if cue not in _NAMING or "را" not in words:
        return False
    after = len(words) - words[::-1].index("را")
    judgement = words[after : after + _JUDGED]
    false = not _FALSE.isdisjoint(judgement) or not _UNFOUNDED.isdisjoint(pairwise(judgement))
    return false and not _CLAIMS.isdisjoint(words[: min(after - 1, _CLAIMED)])


def told_with_cue(cue: str, words: Sequence[str], begin: int) -> str | None:
    """Give the class of a content that begins with the word `begin` after a cue, where both together tell it."""
    telling = _TELLING.get(cue)
    return telling[1] if telling is not None and not telling[0].isdisjoint(words[begin : begin + _HEAD]) else None
