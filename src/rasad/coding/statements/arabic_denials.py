"""Arabic contents that deny: «إن الوزير لم يعقد أي لقاء», «ليست هناك أي خلافات»."""

from collections.abc import Sequence

from rasad.text import fold_words

_NOT = fold_words("لم لا ليس ليست ما")
_ANY = fold_words("أي أية")
_THERE = fold_words("هناك لديه لديها لدينا ثمة يوجد توجد له لها")
_HEAD = 6  # tokens of a content in which its verb is negated
_NEAR = 5  # tokens from the negated verb to «أي»


def denies_any(words: Sequence[str]) -> bool:
    """Whether a content says that not one of something took place or is there."""
    head = words[:_HEAD]
    if _NOT.isdisjoint(head):  # as mostly
        return False
    for at, word in enumerate(head):
        if word not in _NOT:
            continue
        if word == "لم":
            return not _ANY.isdisjoint(words[at + 2 : at + 2 + _NEAR])
        if not _THERE.isdisjoint(words[at + 1 : at + 2]):
            return not _ANY.isdisjoint(words[at + 2 : at + 4])
        return False
    return False
