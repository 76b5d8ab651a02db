"""How the facts of a report on two sides are shown: words and names in its language, days as exact as they are told, harmless texts."""

import datetime
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import yaml
from babel.dates import format_skeleton
from markupsafe import Markup, escape

from rasad.coding.topics.names import topic_name
from rasad.export.pictures import Look
from rasad.export.places import place_in
from rasad.sources.outlets import outlet_in
from rasad.store.standins import stand_in

_FOLDER = Path(__file__).parent / "words"
_LOCALES = {"en": "en_GB", "ar": "ar", "fa": "fa"}
_SKELETONS = {10: "yMMMd", 7: "yMMMM", 4: "y"}
# Signs that turn the direction of what follows or have no shape, and halves of code points: words could read as others.
_HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_WEB = re.compile(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)
_TONGUE = re.compile(r"[a-z]{2,3}")


class Named(Protocol):
    """Whatever describes an actor: its neutral name, and its names by language."""

    @property
    def name(self) -> str:
        """Give the name used where the language has none."""

    @property
    def names(self) -> Mapping[str, list[str]]:
        """Give its names by language."""


def clean(value: Any) -> Any:
    """Give a text without hidden signs; whatever else comes, and markup, as it is."""
    return _HIDDEN.sub("", value) if isinstance(value, str) and not isinstance(value, Markup) else value


def web_address(url: str | None) -> str | None:
    """Give an address that a link may lead to: one of the web, and nothing that runs."""
    return url if url and _WEB.fullmatch(url) else None


def direction(of: str | None) -> str:
    """Give the value of `dir` for a text of a report."""
    return of if of in ("rtl", "ltr") else "auto"


def tongue(language: str | None) -> str:
    """Give the value of `lang` for a text of a report; empty where it is none."""
    return language if language and _TONGUE.fullmatch(language) else ""


class Shown(NamedTuple):
    """Gives values as the page shows them."""

    look: Look

    def word(self, key: str, **values: object) -> Markup:
        """Give words with their places filled; what fills them is escaped, unless it is markup."""
        return Markup(self.plain(key)).format(**{name: clean(value) for name, value in values.items()})

    def plain(self, key: str) -> str:
        """Give words as they are written down; those of channels and classes are the pictures'."""
        found: Any = _words(self.look.language)
        for part in key.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        return str(found) if found is not None else self.look.plain(key)

    def name(self, identifier: str | None, actors: Mapping[str, Named]) -> Markup:
        """Give the name of an actor in the page's language, in its own direction."""
        return Markup("<bdi>{}</bdi>").format(clean(self.plain_name(identifier, actors)))

    def plain_name(self, identifier: str | None, actors: Mapping[str, Named]) -> str:
        """Give the same as text: of those among `actors`, else the registry's, else the id itself."""
        if identifier is None:
            return ""
        actor = actors.get(identifier) or stand_in(identifier)
        return next(iter(actor.names.get(self.look.language, [])), "") or actor.name or identifier

    def topic(self, label: str) -> Markup:
        """Give the name of a topic in the page's language."""
        return Markup("<bdi>{}</bdi>").format(clean(topic_name(label, self.look.language)))

    def outlet(self, name: str) -> str:
        """Give an outlet's name in the page's language, or the one its reports carry."""
        return outlet_in(name, self.look.language)

    def joined(self, some: Any) -> Markup:
        """Give several names or words in a line."""
        return escape(self.plain("joined")).join(some)

    def number(self, value: int) -> str:
        """Give a whole number."""
        return self.look.number(value)

    def share(self, value: float) -> str:
        """Give a number between 0 and 1."""
        return self.look.decimal(value)

    def day(self, date: str | None) -> Markup:
        """Give a date, as exact as it is told; empty where there is none, as it is where it is no date."""
        told = (date or "")[:10]
        try:
            moment = datetime.date.fromisoformat(told + "-01-01"[len(told) - 4 :])
            text = self.look.digits(format_skeleton(_SKELETONS[len(told)], moment, locale=_LOCALES[self.look.language]))
        except (ValueError, KeyError):
            return escape(clean(date or ""))
        return Markup('<time datetime="{}">{}</time>').format(told, text)

    def place(self, name: str | None) -> str:
        """Give a place, which records hold in English, in the page's language."""
        return place_in(name, self.look.language)


@cache
def _words(language: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load((_FOLDER / f"{language}.yml").read_text(encoding="utf-8"))
    return found
