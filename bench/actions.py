"""How well deeds are found in sentences of Arabic news labelled for protest and assault (openeventdata/arabic_event_gsr, MIT).

    python bench/actions.py FOLDER [--half read|blind] [--errors]

"yes" is a deed, "easy no" and "difficult no" are none; ambiguous ones are left out. The sentences are parted by a hash of
their text: errors are shown of the half that may be read only. Source and target country are scored on the sentences whose
labels name one, which are others in part.
"""

import argparse
import csv
import hashlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from rasad.coding.coder import Coder
from rasad.record import Action, Record, Report

CLASSES = {"protest": "protest", "assault": "attack"}
LABELS = {"yes": True, "easy no": False, "difficult no": False}


class Sentence(NamedTuple):
    """A labelled sentence: whether it tells a deed."""

    text: str
    told: bool
    label: str


def half(text: str) -> str:
    """Give "read" or "blind", by a hash of the text alone."""
    return "blind" if int(hashlib.sha256(text.encode()).hexdigest(), 16) % 2 else "read"


def load(folder: Path, kind: str) -> list[Sentence]:
    """Read the sentences of "protest" or "assault", each once."""
    with (folder / f"{kind}_gsr.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["text"]: row["label"] for row in csv.DictReader(file)}
    return [Sentence(text, LABELS[label], label) for text, label in rows.items() if label in LABELS]


def load_sides(folder: Path, kind: str) -> dict[str, tuple[set[str], set[str]]]:
    """Read the countries that labels name as source and as target of the deeds of a sentence."""
    sides: dict[str, tuple[set[str], set[str]]] = {}
    for entry in json.loads((folder / f"{kind}_spans.json").read_text(encoding="utf-8")):
        sources, targets = sides.setdefault(entry["text"], (set(), set()))
        for span in entry["spans"]:
            sources |= countries(span.get("source_role"))
            targets |= countries(span.get("target_role"))
    return sides


def countries(role: Any) -> set[str]:
    """Give the country a label's role names, if it names one."""
    main = role.get("main") if isinstance(role, dict) else None
    return {main} if isinstance(main, str) and len(main) == 3 else set()


def country(record: Record, actor: str | None) -> str | None:
    """Give the country of an actor of a record."""
    return next((a.country for a in record.actors if a.id == actor), None)


def deeds_of(coder: Coder, text: str, klass: str) -> tuple[Record, list[Action]]:
    """Code a sentence and give its record and its deeds of a class."""
    record = coder.code(Report(id="sentence", text=text, language="ar", published="2009-01-01"))
    return record, [action for action in record.actions if action.klass == klass]


def score_deeds(coder: Coder, sentences: list[Sentence], klass: str, errors: bool) -> None:
    """Print precision, recall and F1 of deeds told."""
    found: Counter[tuple[bool, bool]] = Counter()
    for sentence in sentences:
        record, deeds = deeds_of(coder, sentence.text, klass)
        found[sentence.told, bool(deeds)] += 1
        if errors and sentence.told != bool(deeds):
            told = [f"{deed.rules}: {record.report.text[deed.evidence.start : deed.evidence.end]}" for deed in deeds]
            print("MISSED" if sentence.told else "WRONG", sentence.label, *told, sentence.text, sep=" | ")
    right, wrong, missed = found[True, True], found[False, True], found[True, False]
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    f1 = 2 * right / max(1, 2 * right + wrong + missed)
    print(f"  {len(sentences)} sentences, {right + missed} deeds: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}")


def score_sides(coder: Coder, sides: dict[str, tuple[set[str], set[str]]], klass: str) -> None:
    """Print how often the country of a deed's source and target is one that the labels name."""
    for number, name in enumerate(("source", "target")):
        counts: Counter[str] = Counter()
        for text, gold in sides.items():
            if gold[number]:
                record, deeds = deeds_of(coder, text, klass)
                ours = {country(record, getattr(deed, name)) for deed in deeds} - {None}
                counts["right" if ours & gold[number] else "wrong" if ours else "none"] += 1
        given, total = counts["right"] + counts["wrong"], sum(counts.values())
        print(f"  {name} country: right {counts['right']} of {given} given; {total} sentences name one")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="folder of arabic_event_gsr")
    parser.add_argument("--half", choices=["read", "blind"], help="score one half only")
    parser.add_argument("--errors", action="store_true", help="show the errors, of the half that may be read only")
    arguments = parser.parse_args()
    coder = Coder()
    for kind, klass in CLASSES.items():
        every, sides = load(arguments.folder, kind), load_sides(arguments.folder, kind)
        for part in ("read", "blind"):
            if arguments.half in (None, part):
                print(f"{kind}, {part} half")
                score_deeds(coder, [s for s in every if half(s.text) == part], klass, arguments.errors and part == "read")
                score_sides(coder, {text: gold for text, gold in sides.items() if half(text) == part}, klass)
    return 0


if __name__ == "__main__":
    sys.exit(main())
