"""What a text is about, in a form that can be compared: folded content words, and concepts that several languages share.

The concepts are read from `data/diplomacy.yml`. Specific ones tell one contact from another; general ones are said in most
contacts and prove little. Ordinary words prove nothing and are left out.
"""

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

import msgspec

from rasad.languages.loading import PACKAGE, cached, read_yaml
from rasad.text.fold import fold, fold_word

_WORD = re.compile(r"[^\W\d_]+")
_CLITICS = ("وال", "فال", "بال", "كال", "لل", "ال", "و", "ف", "ب", "ل")
_SHORTEST = 3  # letters that must be left of an Arabic word when a clitic is taken off
_PERSIAN = frozenset("پچژگ")
Names = dict[str, list[str]]


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table of `diplomacy.yml`: concepts with their words by language, and ordinary words by language."""

    specific: dict[str, Names]
    general: dict[str, Names]
    ordinary: Names


class Content(NamedTuple):
    """What a text is about: words of its own language, specific concepts and general ones."""

    words: frozenset[str] = frozenset()
    specific: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()


class _Tables(NamedTuple):
    exact: dict[str, str]
    opened: dict[str, list[tuple[str, str]]]  # by first two letters: words that anything may follow
    phrases: dict[str, list[tuple[tuple[str, ...], str]]]
    general: frozenset[str]
    ordinary: frozenset[str]


@cache
def _vocabulary() -> Vocabulary:
    path = PACKAGE / "data" / "diplomacy.yml"
    return cached("diplomacy", [path], Vocabulary, lambda: read_yaml(path, Vocabulary))


@cache
def _tables(language: str) -> _Tables:
    data = _vocabulary()
    exact: dict[str, str] = {}
    opened: dict[str, list[tuple[str, str]]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for concept, names in [*data.general.items(), *data.specific.items()]:
        for given in names.get(language, []):
            words = tuple(bare(word, language) for word in fold_word(given).split())
            if len(words) > 1:
                phrases.setdefault(words[0], []).append((words, concept))
            elif given.endswith("*"):
                opened.setdefault(words[0][:2], []).append((words[0].rstrip("*"), concept))
            else:
                exact[words[0]] = concept
    ordinary = frozenset(bare(fold_word(word), language) for word in data.ordinary.get(language, []))
    return _Tables(exact, opened, phrases, frozenset(data.general), ordinary)


@lru_cache(maxsize=200_000)
def bare(word: str, language: str | None) -> str:
    """Give a folded word without the Arabic article, joining letters and prepositions written with it."""
    if language != "ar" or not _PERSIAN.isdisjoint(word):
        return word
    for clitic in _CLITICS:
        if word.startswith(clitic) and len(word) - len(clitic) >= _SHORTEST:
            return word[len(clitic):]
    return word


@lru_cache(maxsize=200_000)
def _sense(word: str, language: str) -> tuple[str | None, str, list[tuple[tuple[str, ...], str]]]:
    """Give the concept a single word stands for, the word as it is compared ("" where it proves nothing), and the phrases it begins."""
    tables = _tables(language)
    plain = word if word in tables.exact else bare(word, language)
    found = tables.exact.get(plain) or tables.exact.get(word)
    if found is None:
        found = next((concept for start, concept in tables.opened.get(plain[:2], ()) if plain.startswith(start)), None)
    if plain in tables.ordinary or word in tables.ordinary or len(plain) < 3 or found in tables.general:
        plain = ""
    return found, plain, tables.phrases.get(bare(word, language), [])


def content(text: str, language: str | None) -> Content:
    """Give what `text` is about; an unknown language has words but no concepts."""
    language = language or ""
    tables = _tables(language)
    folded = _WORD.findall(fold(text).text)
    words, concepts = set(), set()
    for at, word in enumerate(folded):
        concept, plain, phrases = _sense(word, language)
        if concept:
            concepts.add(concept)
        if plain:
            words.add(plain)
        for phrase, meant in phrases:
            if tuple(bare(w, language) for w in folded[at : at + len(phrase)]) == phrase:
                concepts.add(meant)
    return Content(frozenset(words), frozenset(concepts - tables.general), frozenset(concepts & tables.general))


def concept_name(concept: str, language: str) -> str:
    """Give the name of a concept in a language: the first of its words there, or its own in English."""
    data = _vocabulary()
    given = {**data.general, **data.specific}.get(concept, {}).get(language, [])
    return concept.replace("-", " ") if language == "en" or not given else given[0].rstrip("*")


def overlap(first: frozenset[Any], second: frozenset[Any]) -> float:
    """Give the part of the smaller set that is in the other; 0 where one is empty."""
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0
