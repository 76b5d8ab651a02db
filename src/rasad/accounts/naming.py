"""How each outlet names an actor: by name, by title, or by words that carry a judgement; counted, with where they stand.

Loaded wording is shown as what an outlet writes, never taken over: the actor keeps its neutral name.
"""

from collections.abc import Iterable

import msgspec

from rasad.languages import load_nations
from rasad.record import Actor, Mention, Record
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


def namings(actor: str, records: Iterable[Record]) -> list[Naming]:
    """Give the wordings for an actor in all records, by outlet, the most frequent first; spellings of one wording are one."""
    found: dict[tuple[str, str, str, str], list[tuple[str, Example]]] = {}
    for record in records:
        for described in record.actors:
            if described.id == actor:
                for mention in described.mentions:
                    _note(record, described, mention, found)
    out = [
        Naming(
            actor=actor, outlet=outlet or None, language=language or None, wording=_usual([words for words, _ in seen]), kind=kind,
            count=len(seen), examples=[example for _, example in seen[:_MOST_EXAMPLES]],
        )
        for (outlet, language, _, kind), seen in found.items()
    ]
    return sorted(out, key=lambda n: (n.outlet or "", -n.count, n.wording))


def _note(record: Record, actor: Actor, mention: Mention, found: dict[tuple[str, str, str, str], list[tuple[str, Example]]]) -> None:
    if mention.kind not in ("name", "title"):
        return
    report = record.report
    words = " ".join(report.text[mention.start : mention.end].split())
    kind = "loaded" if _loaded(actor, words, report.language) else mention.kind
    key = (report.outlet or "", report.language or "", fold_word(words), kind)
    found.setdefault(key, []).append((words, Example(report=report.id, start=mention.start, end=mention.end)))


def _loaded(actor: Actor, words: str, language: str | None) -> bool:
    """Whether the wording is one the lexicon lists as informal or loaded for the country."""
    if language not in ("ar", "fa", "en") or actor.kind != "country":
        return False
    nation = load_nations(language).get(actor.id)
    folded = fold_word(words)
    return nation is not None and any(fold_word(form) == folded for form in nation.informal)


def _usual(words: list[str]) -> str:
    return max(sorted(set(words)), key=words.count)
