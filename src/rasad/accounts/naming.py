"""How each outlet names an actor: by name, by title, or by words that carry a judgement; counted, with where they stand.

Loaded wording is shown as what an outlet writes, never taken over: the actor keeps its neutral name.
"""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from rasad.languages import load_nations
from rasad.record import Record
from rasad.text.fold import fold_word

_MOST_EXAMPLES = 5


class Example(msgspec.Struct, frozen=True, kw_only=True):
    """Where a wording stands: a report and half-open offsets in its text."""

    report: str
    start: int
    end: int


class Naming(msgspec.Struct, frozen=True, kw_only=True):
    """One wording for an actor in one outlet; `kind` is name, title or loaded. `outlet` is None where the report names none."""

    actor: str
    outlet: str | None
    language: str | None
    wording: str
    kind: str
    count: int
    examples: list[Example]


class Worded(NamedTuple):
    """A mention as it is written; `kind` is that of the mention."""

    outlet: str | None
    language: str | None
    words: str
    kind: str
    where: Example


def namings(actor: str, records: Iterable[Record]) -> list[Naming]:
    """Give the wordings for an actor in all records, by outlet, the most frequent first; spellings of one wording are one."""
    kinds = ((record.report, described) for record in records for described in record.actors if described.id == actor)
    worded = (
        (described.kind == "country", Worded(
            report.outlet, report.language, report.text[m.start : m.end], m.kind, Example(report=report.id, start=m.start, end=m.end),
        ))
        for report, described in kinds for m in described.mentions
    )
    return wordings_of(actor, worded)


def wordings_of(actor: str, mentions: Iterable[tuple[bool, Worded]]) -> list[Naming]:
    """Give the wordings among mentions of an actor, each with whether the actor is a country there."""
    found: dict[tuple[str, str, str, str], list[tuple[str, Example]]] = {}
    for is_country, mention in mentions:
        if mention.kind in ("name", "title"):
            words = " ".join(mention.words.split())
            kind = "loaded" if is_country and _loaded(actor, words, mention.language) else mention.kind
            found.setdefault((mention.outlet or "", mention.language or "", _folded(words), kind), []).append((words, mention.where))
    out = [
        Naming(
            actor=actor, outlet=outlet or None, language=language or None, wording=_usual([words for words, _ in seen]), kind=kind,
            count=len(seen), examples=[example for _, example in seen[:_MOST_EXAMPLES]],
        )
        for (outlet, language, _, kind), seen in found.items()
    ]
    return sorted(out, key=lambda n: (n.outlet or "", -n.count, n.wording))


@lru_cache(maxsize=20_000)
def _folded(words: str) -> str:
    return fold_word(words)


def _loaded(country: str, words: str, language: str | None) -> bool:
    """Whether the wording is one the lexicon lists as informal or loaded for the country."""
    if language not in ("ar", "fa", "en"):
        return False
    nation = load_nations(language).get(country)
    return nation is not None and any(_folded(form) == _folded(words) for form in nation.informal)


def _usual(words: list[str]) -> str:
    counted = Counter(words)
    return max(sorted(counted), key=lambda each: counted[each])
