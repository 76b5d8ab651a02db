"""The interface's words in its languages, and which language somebody wants."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from fastapi import Request

from rasad.errors import DataError

LANGUAGES = {"en": "English", "ar": "العربية", "fa": "فارسی"}
RIGHT_TO_LEFT = frozenset(["ar", "fa"])
COOKIE = "rasad_language"
_FOLDER = Path(__file__).parent / "words"


class Words:
    """The words of one language: `words("events.title")`, or `words("events.count", n=3)` where a number decides the form."""

    def __init__(self, language: str, tree: Mapping[str, Any]) -> None:
        self.language = language
        self.direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        self._tree = tree
        self._plural = Locale.parse(language).plural_form

    def __call__(self, key: str, n: int | None = None, **values: object) -> str:
        """Give the words of a key with its `{places}` filled; DataError where there is no such key."""
        found = self._found(key)
        if isinstance(found, Mapping) and n is not None:
            found = found.get(self._plural(n), found.get("other"))
        if not isinstance(found, str):
            raise DataError(f"words/{self.language}.yml has no words for {key!r}. Add them there, and in the other languages.")
        if n is not None:
            values = {"n": show_number(n, self.language), **values}
        return found.format(**values) if values else found

    def has(self, key: str) -> bool:
        """Whether there are words for a key."""
        return self._found(key) is not None

    def _found(self, key: str) -> Any:
        found: Any = self._tree
        for part in key.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        return found


@cache
def words(language: str) -> Words:
    """Read the words of a language once."""
    tree = yaml.safe_load((_FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    return Words(language, tree)


def show_number(value: int | float, language: str) -> str:
    """Give a number with its thousands apart, in the language's digits."""
    text = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}"
    return digits(text.replace(",", "٬").replace(".", "٫"), language) if language == "fa" else text


def digits(text: str, language: str) -> str:
    """Give a text with its digits as the language writes them: Persian has its own, Arabic news writes both kinds."""
    return text.translate(_PERSIAN) if language == "fa" else text


_PERSIAN = {ord(str(digit)): chr(0x6F0 + digit) for digit in range(10)}


def language_of(request: Request) -> str:
    """Give the language asked for with `lang`, chosen before, or the first that the browser names and the interface has."""
    asked = request.query_params.get("lang")
    chosen = request.cookies.get(COOKIE)
    for language in (asked, chosen):
        if language in LANGUAGES:
            return language
    return _accepted(request.headers.get("accept-language", ""))


def _accepted(header: str) -> str:
    weighed = []
    for place, entry in enumerate(header[:500].split(",")):
        name, _, weight = entry.partition(";")
        language = name.strip().lower().partition("-")[0]
        if language in LANGUAGES:
            weighed.append((_weight(weight), -place, language))
    return max(weighed)[2] if weighed else "en"


def _weight(given: str) -> float:
    try:
        return float(given.strip().removeprefix("q=")) if given.strip() else 1.0
    except ValueError:
        return 0.0
