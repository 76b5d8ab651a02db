"""Arabic verbs that have what they are about with «بـ»: «أشاد السفير بالعلاقات» tells of relations, not of an ambassador at them."""

from collections.abc import Sequence

from rasad.text import fold_words

_VERBS = fold_words(
    "أشاد أشادت يشيد تشيد رحب رحبت يرحب ترحب ندد نددت يندد تندد طالب طالبت يطالب تطالب نوه نوهت ينوه تنوه تعهد تعهدت يتعهد تتعهد وعد وعدت "
    "أهاب أهابت يهيب اعتز اعتزت اعترف اعترفت أقر أقرت هدد هددت يهدد أوعز أوعزت نادى نادت استشهد تقدم تقدمت بعث بعثت"
)
_OF_PEOPLE = fold_words("بالراحل بالراحلة بالفقيد بالفقيدة بالشهيد بالمرحوم بالسيد بالسيدة")  # «أشاد الوزير بالراحلة فلانة»: a name follows


def told_with_by(words: Sequence[str], title: int, at: int) -> bool:
    """Whether the word at `at`, right behind a one-word title at `title`, is what the verb before the title is about."""
    if title == 0 or at != title + 1 or at >= len(words) or not words[at].startswith("بال") or words[at] in _OF_PEOPLE:
        return False
    verb = words[title - 1]
    return verb in _VERBS or (verb[0] in "وف" and verb[1:] in _VERBS)
