"""Arabic verbs that tell what a letter says: «برقية عبر له فيها عن …», «رسالة إلى نظيره، أكد من خلالها أن …»."""

from rasad.text import fold_words

_RESUMING = fold_words("فيه فيها فيهما خلاله خلالها خلالهما")
TO_HIM = fold_words("له لها لهم لهما")
_FIRST = _RESUMING | TO_HIM | {"من"}


def resumed(words: list[str], at: int) -> int:
    """Give the token after «فيها», «له فيها», «من خلالها» at the token `at`, after a verb that a letter or speech stands before; else 0."""
    if at >= len(words) or words[at] not in _FIRST:
        return 0  # as mostly
    if words[at] in TO_HIM:
        at += 1
    if at < len(words) and words[at] == "من":
        at += 1
    return at + 1 if at < len(words) and words[at] in _RESUMING else 0
