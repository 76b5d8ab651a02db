"""Classes that a cue has only with the first words of what follows it: «قدم شرحا عن» informs, «دعا الله أن» wishes well."""

from collections.abc import Sequence

from rasad.text import fold_words

_BRIEFINGS = fold_words("شرحا عرضا إيجازا إحاطة بسطة لمحة نبذة تقريرا شرح عرض إيجاز")
_GOD = fold_words("الله المولى العلي الباري")
_CHARGES = fold_words("اتهام اتهامات اتهامها ادعا ادعاها ادعاهای اتهامات اتهاماته اتهاماتها مزاعمه مزاعم")
_HEAD = 2  # words at a content's head that tell

# By cue: the words, and the class they make.
_TELLING = {
    "give": (_BRIEFINGS, "consult"), "call-for": (_GOD, "praise"), "ask-god": (_GOD, "praise"),
    "repeat": (_CHARGES, "accuse"), "repeating": (_CHARGES, "accuse"),
}


def told_with_cue(cue: str, words: Sequence[str]) -> str | None:
    """Give the class of a content that begins with `words` after a cue, where both together tell it."""
    telling = _TELLING.get(cue)
    return telling[1] if telling is not None and not telling[0].isdisjoint(words[:_HEAD]) else None
