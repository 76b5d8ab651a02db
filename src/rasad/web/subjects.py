"""What an actor's contacts and statements are about: the concepts of the vocabulary in the words of the newest of them."""

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from fastapi import Request

from rasad.accounts.words import concept_name, content
from rasad.store import Store
from rasad.web.remembering import remembered
from rasad.web.translation import language_of

_NEWEST = 100  # contacts and statements read
_SHOWN = 16


class Subject(NamedTuple):
    """A concept, its name in the interface's language, and in how many entries it occurs."""

    concept: str
    name: str
    number: int


def subjects(request: Request, stored: Store, identifier: str) -> list[Subject]:
    """Give what an actor talks and is told of most about."""
    counted = remembered(request, ("subjects", identifier), lambda: _count(stored, identifier))
    return [Subject(concept, concept_name(concept, language_of(request)), number) for concept, number in counted]


def _count(stored: Store, identifier: str) -> list[tuple[str, int]]:
    counted: Counter[str] = Counter()
    for words, language in stored.newest_words(identifier, _NEWEST):
        counted.update(_specific(words, language))
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:_SHOWN]


@lru_cache(maxsize=10_000)  # the pages of two who met, and of their countries, are about the same words
def _specific(words: str, language: str | None) -> frozenset[str]:
    return content(words, language).specific
