"""What an actor's contacts and statements are about: the concepts of the vocabulary in the words of the newest of them."""

from collections import Counter
from typing import Any, NamedTuple

import msgspec
from fastapi import Request

from rasad.accounts.words import concept_name, content
from rasad.store import ContactFilter, StatementFilter, Store
from rasad.web.translation import language_of

_NEWEST = 200  # contacts and statements read
_SHOWN = 16


class Subject(NamedTuple):
    """A concept, its name in the interface's language, and in how many entries it occurs."""

    concept: str
    name: str
    number: int


def subjects(request: Request, stored: Store, identifier: str, asked: dict[str, Any]) -> list[Subject]:
    """Give what is talked about most; `asked` narrows contacts and statements down to the actor's."""
    counted: list[tuple[str, int]] = request.app.state.remembered.get(("subjects", identifier), lambda: _count(stored, asked))
    return [Subject(concept, concept_name(concept, language_of(request)), number) for concept, number in counted]


def _count(stored: Store, asked: dict[str, Any]) -> list[tuple[str, int]]:
    counted: Counter[str] = Counter()
    for contact in stored.contacts(msgspec.convert(asked, ContactFilter)).page(None, _NEWEST).items:
        counted.update(content(contact.words, contact.report.language).specific)
    for said in stored.statements(msgspec.convert(asked, StatementFilter)).page(None, _NEWEST).items:
        counted.update(content(said.words, said.report.language).specific)
    return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:_SHOWN]
