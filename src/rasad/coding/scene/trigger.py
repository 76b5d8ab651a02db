"""A trigger: the words that tell a contact, before anybody is given a role in it."""

from functools import cache

import msgspec

from rasad.languages.schema import Frame
from rasad.text import fold_word
from rasad.text.matcher import Hit


class Trigger(msgspec.Struct, eq=False, gc=False):
    """A frame told at the tokens `[start, end)`: its `verb`, its `noun`, or both; `tense` is past, present or future."""

    frame: Frame
    sentence: int
    start: int
    end: int
    verb: Hit | None
    noun: Hit | None
    tense: str = "past"
    stops: bool = False  # of a tour, of which the sentence tells no day

    @property
    def possessed(self) -> bool:
        """Whether the noun carries its owner («لقائه», «دیدارش»)."""
        return self.noun is not None and bool(self.noun.entry.value[1])

    @property
    def suffixed(self) -> bool:
        """Whether the verb carries whom it was done to («استقبله», «سيلتقيهما»)."""
        return self.verb is not None and str(self.verb.entry.value[1]).startswith("suffixed")

    @property
    def anchor(self) -> int:
        """The token people stand around: where the frame's words begin."""
        return self.start


def has_article(word: str, prefix: str) -> bool:
    """Whether a word, its clitics given, has the article: «الزيارة», «للزيارة», not «للقاء»."""
    rest = word[len(prefix) :]
    joined = prefix.endswith("ل") and rest.startswith("ل") and not rest.startswith("لقا")  # «للقمة» has one, «للقاء» none
    return rest.startswith("ال") or joined


@cache  # of the few places that frames name
def spot(place: str) -> str:
    """Give a place of a frame's role as groups are marked: folded."""
    return fold_word(place)
