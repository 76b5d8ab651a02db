"""Persian demands that a speaker only tells of: «گفت اعضا تاکید کردند که مدرسه باید بسته بماند» is another's demand."""

from collections.abc import Sequence

from rasad.text import fold_words

_FAR = 14  # words between که and «باید»
_SAID = fold_words("کردند گفتند داشتند شدند معتقدند کرد گفت داشت شد دادند داد دارند است اند هستند")
_THEIRS = fold_words("تاکید تأکید معتقد اتفاق نظر باور پیشنهاد درخواست توافق تصریح مطرح عنوان خواستار گفتند معتقدند گفت")
_OWN = fold_words("من ما بنده خود اینجانب نظرم اعتقادم باورم نظرمان")
_NEAR = 6  # words before که in which whose saying it is stands


def relays_demand(words: Sequence[str], at: int) -> bool:
    """Whether «باید» at `at` stands in a clause after که that others are told to have said, or to agree on."""
    that = next((place for place in range(at - 1, max(0, at - _FAR) - 1, -1) if words[place] == "كه"), None)
    if that is None or that < 2 or words[that - 1] not in _SAID:
        return False
    before = words[max(0, that - _NEAR) : that]
    return not _THEIRS.isdisjoint(before) and _OWN.isdisjoint(before)
