"""Whether two accounts can tell of the same contact: by their parties, channel, status, day and words. Each answer says why.

All of it is symmetric and looks at two accounts alone, so it does not matter which was read first.
"""

from typing import NamedTuple

from rasad.accounts.account import Account, Party
from rasad.accounts.words import overlap

# How well two parties agree: the same, one and the same by name or office, one acting for the other, not named in one account.
SAME, BY_OFFICE, ACTS_FOR, MISSING = 4, 3, 2, 1
_CHANNELS = {"phone": {1}, "video": {1}, "meeting": {2}, "visit": {2}, "message": {3}, "other": {1, 2, 3}}  # those that may be one
_SPECIFIC_NEEDED = 2  # concepts two accounts in different languages must share
_WORDS_NEEDED = 5  # words an account must have for its words to tell anything
_WORDS_WITHOUT_TIME = 8  # and where nothing else tells which of many contacts is meant
STRONG, WEAK = 0.6, 0.25


class Agreement(NamedTuple):
    """How accounts agree: `parties` is a level above, `day` one of same, within, near, open; `words` 0 to 1, None where they
    tell nothing; `begun` whether both name the same initiator, `late` whether the earlier of two days was told of its evening."""

    parties: int
    day: str
    words: float | None = None
    begun: bool = False
    late: bool = False


def agree(one: Account, other: Account) -> Agreement | None:
    """Give how the parties and days of two accounts agree; None where the two cannot tell of the same contact."""
    if not _CHANNELS[one.channel] & _CHANNELS[other.channel] or _crossed(one, other):
        return None
    day = days(one, other)
    if day == "apart" or not _status_fits(one, other, day):
        return None
    level = parties(one, other)
    return Agreement(level, day) if level else None


def _crossed(one: Account, other: Account) -> bool:
    """Whether two messages go in different directions: an answer is no account of what it answers."""
    return one.channel == other.channel == "message" and None not in (one.initiator, other.initiator) and one.initiator != other.initiator


def _status_fits(one: Account, other: Account, day: str) -> bool:
    """What was planned for a day, held or denied on it is one contact told at different times or by different sides."""
    return one.status == other.status or day == "same"


def days(one: Account, other: Account) -> str:
    """Tell how the days of two accounts lie to each other."""
    if not one.first or not other.first:
        return "open"
    if one.exact and other.exact:
        apart = abs(one.first - other.first)
        return "same" if apart == 0 else "near" if apart == 1 else "apart"
    if one.first <= other.last and other.first <= one.last:
        return "within" if one.exact or other.exact or one.published == other.published else "near"
    return "apart"


def parties(one: Account, other: Account) -> int:
    """Tell how well the parties agree: the lowest level of a pairing of all; 0 where one has a party the other cannot have.

    A party of one account may be an attendee of the other, so a joint meeting is one with others present only where an
    account says they were.
    """
    few, many = sorted((one, other), key=lambda account: (len(account.parties), account.report, account.contact))
    left = list(many.parties)
    lowest = SAME
    for party in sorted(few.parties, key=lambda p: -max((same_party(p, q) for q in left), default=0)):
        best = max(left, key=lambda q: (same_party(party, q), q.id), default=None)
        level = same_party(party, best) if best else 0
        if not level or best is None:
            if party.id not in many.attendees:
                return 0
            level = ACTS_FOR
        else:
            left.remove(best)
        lowest = min(lowest, level)
    if len(few.parties) == len(many.parties) - len(left) or not left:
        return lowest if all(q.id in few.attendees for q in left) else _missing(few, lowest, left)
    return 0


def _missing(few: Account, lowest: int, left: list[Party]) -> int:
    return MISSING if len(few.parties) == 1 and len(left) == 1 and lowest >= BY_OFFICE else 0


def same_party(one: Party, other: Party) -> int:
    """Tell how well two parties agree; 0 where they are not the same side."""
    if one.id == other.id:
        return SAME
    if one.kind == other.kind == "person":
        return BY_OFFICE if _same_name(one, other) or _same_titled(one, other) else 0
    kinds = {one.kind, other.kind}
    if kinds == {"person", "office"}:
        return BY_OFFICE if one.office and one.office == other.office and _not_against(one, other) else 0
    for part, whole in ((one, other), (other, one)):
        if whole.kind == "organization" and part.organization == whole.id:
            return ACTS_FOR
        if whole.kind in ("country", "group") and whole.country and part.country == whole.country and part.kind != "country":
            return ACTS_FOR if part.kind != "organization" or _of_state(part) else 0
        if whole.kind == "organization" and _of_state(whole) and part.kind in ("person", "office") and part.country == whole.country:
            return ACTS_FOR
    return 0


def _of_state(party: Party) -> bool:
    return bool(party.country) and party.id.startswith(f"{str(party.country).lower()}-")


def _same_titled(one: Party, other: Party) -> bool:
    """Two people without a name, known by the same title."""
    return not one.names and not other.names and not (one.known and other.known) and bool(one.office) and one.office == other.office


def _same_name(one: Party, other: Party) -> bool:
    """Whether two names not in the registry are one: the same last word, and nothing in the first that the other contradicts."""
    if not _not_against(one, other):
        return False
    for name in one.names:
        for twin in other.names:
            first, second = _bones(name), _bones(twin)
            if first[-1:] == second[-1:] and (set(first) <= set(second) or set(second) <= set(first)):
                return True
    return False


def _bones(name: str) -> list[str]:
    """Give the words of a folded name without the article, and without the letters that spellings leave out."""
    words = [word.removeprefix("ال") for word in name.split() if word not in ("بن", "ال")]
    return [word[:1] + word[1:].replace("ا", "").replace("و", "").replace("ي", "") for word in words]


def _not_against(one: Party, other: Party) -> bool:
    return not (one.country and other.country and one.country != other.country)


def alike(one: Account, other: Account) -> float | None:
    """Give how much of what two accounts are about is the same, 0 to 1; None where there is too little to tell.

    Within a language words are compared, between languages the concepts of the vocabulary.
    """
    if one.language == other.language:
        first, second = frozenset(one.words), frozenset(other.words)
        needed = _WORDS_NEEDED if one.first and other.first else _WORDS_WITHOUT_TIME
        return round(overlap(first, second), 3) if min(len(first), len(second)) >= needed else None
    first, second = frozenset(one.concepts), frozenset(other.concepts)
    if min(len(first), len(second)) < _SPECIFIC_NEEDED:
        return None
    shared = len(first & second)
    return round(overlap(first, second), 3) if shared >= _SPECIFIC_NEEDED or not shared else WEAK


def reasons(one: Account, other: Account, agreement: Agreement) -> tuple[str, ...]:
    """Say why two accounts were taken for the same contact."""
    told = [
        {SAME: "the same parties", BY_OFFICE: "the same parties by name or office", ACTS_FOR: "one names whom the other's party acts for",
         MISSING: "one does not name a party"}[agreement.parties],
        {"same": "the same day", "within": "one gives no day, but can mean that of the other", "near": "a day apart or no day",
         "open": "one gives no time at all"}[agreement.day],
        f"both {one.channel}" if one.channel == other.channel else f"{one.channel} in one, {other.channel} in the other",
    ]
    if one.status != other.status:
        told.append(f"{one.status} in one, {other.status} in the other")
    if agreement.words is not None:
        told.append(f"{agreement.words:.0%} of what the shorter is about is in the other")
    if agreement.begun:
        told.append("begun by the same")
    if agreement.late:
        told.append("in the evening of the earlier day")
    return tuple(told)
