"""How values are shown: names in the interface's language, dates as exact as they are told, texts without hidden signs."""

import datetime
import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any, Protocol

from babel.dates import format_skeleton
from markupsafe import Markup, escape

from rasad.actors.registry import load_registry
from rasad.coding.topics.names import topic_name
from rasad.store import FoundEvent
from rasad.web.translation import Words, digits

_LOCALES = {"en": "en_GB", "ar": "ar", "fa": "fa"}
_SKELETONS = {10: "yMMMd", 7: "yMMMM", 4: "y"}
# Signs that turn the direction of what follows, have no shape, or steer a terminal; tab and line feed stay.
_HIDDEN = (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)
_VISIBLE = {code: f"\ue000{code:04X}\ue001" for code in _HIDDEN} | {0xE000: None, 0xE001: None, **dict.fromkeys(range(0xD800, 0xE000), "�")}

_STEERING = re.compile(f"[{''.join(map(re.escape, map(chr, _HIDDEN)))}\ue000\ue001\ud800-\udfff]")  # quickly tells that there is none


class Named(Protocol):
    """Whatever describes an actor: its neutral name, and its names by language."""

    @property
    def id(self) -> str:
        """Give its id."""

    @property
    def name(self) -> str:
        """Give the name used where the language has none."""

    @property
    def names(self) -> Mapping[str, list[str]]:
        """Give its names by language."""


def shown_name(actor: Named | None, language: str) -> str:
    """Give an actor's name in a language, or the one it has."""
    if actor is None:
        return ""
    return next(iter(actor.names.get(language, [])), "") or actor.name or actor.id


def name_in(identifier: str | None, actors: Mapping[str, Named], language: str) -> str:
    """Give the name of the actor of an id among `actors`, else in the registry, else the id itself."""
    if identifier is None:
        return ""
    if identifier in actors:
        return shown_name(actors[identifier], language)
    registry = load_registry()
    entry = registry.people.get(identifier) or registry.organizations.get(identifier) or registry.countries.get(identifier)
    return (entry.names.get(language) or entry.names["en"])[0] if entry else identifier


def place_name(place: str | None, language: str) -> str:
    """Give the name of a place, which records hold in English, in a language."""
    if place is None or language == "en":
        return place or ""
    return _places().get(place, {}).get(language, place)


def topic_title(label: str, language: str) -> str:
    """Give the name of a topic in a language, as a heading or an entry of a list has it."""
    name = topic_name(label, language)
    return name[:1].upper() + name[1:]


@cache
def _places() -> dict[str, dict[str, str]]:
    registry = load_registry()
    named = {c.names["en"][0]: {language: names[0] for language, names in c.names.items()} for c in registry.countries.values()}
    return named | {place.en: {"ar": (place.ar or [place.en])[0], "fa": (place.fa or [place.en])[0]} for place in registry.places.values()}


def event_title(found: FoundEvent, spoken: Words) -> str:
    """Give an event in a line: how, who with whom."""
    event = found.event
    names = [name_in(party, found.actors, spoken.language) for party in event.parties]
    return f"{spoken(f'channel.{event.channel}')}{spoken('site.colon')}{spoken('site.comma').join(names)}"


def country_name(iso: str | None, language: str) -> str:
    """Give the name of a country by its ISO 3166-1 alpha-3 code, from CLDR."""
    return name_in(iso, {}, language)


@lru_cache(maxsize=10_000)
def shown_day(date: str | None, language: str) -> Markup:
    """Give a date, as exact as it is told, in words; what is no date is given as it is."""
    if not date:
        return Markup("")
    told = date[:10]
    try:
        moment = datetime.date.fromisoformat(told + "-01-01"[len(told) - 4 :])
        text = digits(format_skeleton(_SKELETONS[len(told)], moment, locale=_LOCALES[language]), language)
    except (ValueError, KeyError):
        return escape(date)
    return Markup('<time datetime="{}">{}</time>').format(told, text)


def shown(text: str | None) -> Markup:
    """Give a text from outside, escaped, with signs that turn or hide text shown as their code point."""
    if text is None or not _STEERING.search(text):
        return escape(text or "")
    marked = str(escape(text.translate(_VISIBLE)))
    return Markup(marked.replace("\ue000", '<span class="sign" dir="ltr">U+').replace("\ue001", "</span>"))


def harmless(text: str) -> str:
    """Give a text with the same signs shown as their code point, where there can be no markup: in a title."""
    return text.translate(_VISIBLE).replace("\ue000", "U+").replace("\ue001", "")


def one_line(text: str | None) -> str:
    """Give a text with every run of blanks as one."""
    return " ".join((text or "").split())


def cut(text: str, spans: Iterable[Any]) -> list[tuple[str, bool]]:
    """Cut a text at spans (with `start` and `end`): pieces in order, and whether each is inside one."""
    out: list[tuple[str, bool]] = []
    at = 0
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        start = max(at, span.start)
        if start < span.end:
            out += [(text[at:start], False), (text[start : span.end], True)]
            at = span.end
    return [piece for piece in [*out, (text[at:], False)] if piece[0]]
