"""Persian guests that somebody is told to be: «A مهمان وزیر ارشاد بود» names the minister, and no guest of that title."""

from rasad.actors.view import View
from rasad.text import fold_words

_IS = fold_words("بود بودند است هستند خواهد خواهند شد شدند شده")
_STOPS = frozenset("با از به در را كه ، . ؛ : و براي".split())
_OPENERS = frozenset(". ؛ : ، و كه » \"".split())  # behind these a guest is the subject: «میهمان لبنانی خرسند بود»
_FARTHEST = 10  # tokens from «مهمان» to the verb that says who was one


def is_predicate(view: View, words: list[str], at: int) -> bool:
    """Whether the word «مهمان» at a token is what a verb right behind its host says somebody to be."""
    if at == 0 or words[at - 1] in _OPENERS or view.crosses_line(at, at):
        return False
    for near in range(at + 1, min(len(words), at + _FARTHEST)):
        if words[near] in _IS:
            return True
        if words[near] in _STOPS:
            return False
    return False
