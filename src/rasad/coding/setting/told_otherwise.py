"""Days told otherwise than beside a contact: by a week, by the day after it («غداة لقائه A»), in the lead that tells what was said."""

import datetime
from collections.abc import Container, Mapping

from rasad.coding.scene.scene import CodedContact, Scene
from rasad.text import fold_words

_WEEKS = fold_words("الأسبوع هفته")
_TILL = fold_words("إلى حتى تا لغایت الی")
_OF = frozenset(["من"])
_DAY_AFTER = fold_words("غداة")
_DAY = len("2021-05-15")
_FIRST_DAY = datetime.date.min.isoformat()
_LEAD = 1
_EARLIER = fold_words("كان وكان كانت وكانت سابق سابقا سبق")


def weeks(scene: Scene, first: int, last: int, turning: Container[str]) -> list[tuple[int, int]]:
    """Give where a week is told by a word that turns it to the past or future, `turning`: «الأسبوع الماضي», «هفته آینده»."""
    return [(at, at + 2) for at in range(first, last - 1) if scene.words[at] in _WEEKS and scene.words[at + 1] in turning]


def after_range(words: list[str], at: int) -> int:
    """Give the token after «إلى 6» behind a day («من 4 إلى 6 يناير»), which is the first of those days; `at` where there is none."""
    return at + 2 if words[at : at + 1] and words[at] in _TILL and words[at + 1 : at + 2] and words[at + 1].isdecimal() else at


def last_year(words: list[str], at: int, last: int, years: Container[str], ways: Mapping[str, int]) -> int:
    """Give the token after a last year told at `at`, behind a month («آذار من العام الماضي», «تیرماه سال گذشته»); 0 where none is."""
    at = at + 1 if at < last and words[at] in _OF else at
    return at + 2 if at + 1 < last and words[at] in years and ways.get(words[at + 1], 0) < 0 else 0


def day_after(scene: Scene, contact: CodedContact) -> bool:
    """«غداة لقائه A»: whether a contact is told by the day that came after it."""
    return scene.arabic and contact.anchor > 0 and scene.words[contact.anchor - 1] in _DAY_AFTER


def eve_of(day: str | None) -> str | None:
    """Give the day before a day; None where no day is known."""
    if day is None or len(day) != _DAY or day == _FIRST_DAY:
        return None
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


def follows_lead(scene: Scene, contact: CodedContact) -> bool:
    """Whether a contact told right after an Arabic lead is the one in which was said what the lead tells: both sides are in the lead.

    «أعرب A، أمس، لـ B عن قلقه. وعبر عن ذلك في لقاء مع B»; not one that is told to be earlier.
    """
    number = min(contact.sentences, default=0)
    if not scene.arabic or number != _LEAD + 1 or not _EARLIER.isdisjoint(scene.words[slice(*scene.document.sentences[number])]):
        return False
    named = {actor for group in scene.groups[_LEAD] for actor in group.actors()}
    return all(party in named or scene.cast.members[party].country in named for party in contact.parties)
