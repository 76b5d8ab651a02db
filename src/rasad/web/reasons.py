"""Why an account is in its event, in the interface's language: records and events say it in English."""

import re
from collections.abc import Iterable
from functools import cache

from rasad.web.translation import Words, digits, words

_BOTH = re.compile(r"both (\w+)")
_DIFFER = re.compile(r"(\w+) in one, (\w+) in the other")
_SHARE = re.compile(r"(\d+)% of what the shorter is about is in the other")
_WHOLE = (
    "parties", "by_office", "acts_for", "missing", "same", "within", "near", "open", "all", "begun", "late",
)  # keys of reasons without places


def reasons_in(reasons: Iterable[str], spoken: Words) -> str:
    """Give reasons in a line; one that nobody translated stays as it is."""
    apart = "; " if spoken.language == "en" else "؛ "
    return apart.join(one if spoken.language == "en" else _reason(one, spoken) for one in reasons)


def _reason(reason: str, spoken: Words) -> str:
    if key := _keys().get(reason):
        return spoken(f"reason.{key}")
    if found := _SHARE.fullmatch(reason):
        return spoken("reason.words", share=digits(f"{found[1]}٪" if spoken.language == "fa" else f"{found[1]}%", spoken.language))
    if found := _BOTH.fullmatch(reason):
        return spoken("reason.both", first=_value(found[1], spoken))
    if found := _DIFFER.fullmatch(reason):
        return spoken("reason.differ", first=_value(found[1], spoken), second=_value(found[2], spoken))
    return reason


@cache
def _keys() -> dict[str, str]:
    english = words("en")
    return {english(f"reason.{key}"): key for key in _WHOLE}


def _value(value: str, spoken: Words) -> str:
    """Give the word of a channel or a status."""
    key = next((key for key in (f"channel.{value}", f"status.{value}") if spoken.has(key)), None)
    return spoken(key) if key else value
