"""The labelled pairs as columns of what two reports share, and the rule of `rasad.accounts.copies` on whole columns.

That it says what the package says is checked on every pair when they are read, with the rule as it is and with some drawn by chance.
"""

import csv
import gzip
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from rasad.accounts.copies import DAYS, RULE, SHORTEST, Rule, copied
from rasad.accounts.likeness import LEAD, OPENING, Likeness, Shingled, lead_of, opening_of, shingled, worded
from rasad.record import Report

ROOT = Path(__file__).resolve().parents[1]
SETS = ("duplicates", *(f"duplicates-{number}" for number in range(2, 9)))
OPENINGS, LEADS = (30, 45, 60), (15, 25, 40)  # words
PARTS = tuple(part / 20 for part in range(21))
WEIGHTS = tuple(weight / 10 for weight in range(11))
GRID: dict[str, tuple[float, ...]] = {
    **dict.fromkeys(Rule._fields, PARTS), **dict.fromkeys(("begun", "led", "opened", "late"), WEIGHTS), "soon": (1, 2, 3, 5, 7),
    "contained": tuple(weight / 5 for weight in range(11)), "enough": tuple(weight / 20 for weight in range(10, 37)),
    "opening_words": OPENINGS, "lead_words": LEADS,
}
OF_OPENING = ("opened", "long_opening", "short_opening")  # measures that depend on how many words make an opening,
OF_LEAD = ("led", "begun", "long_begun")  # and on how many make a lead
OTHER = ("contained", "size", "apart", "dated", "one_outlet", "short_retold", "long_retold", "counted_otherwise")
CHECKED = 20  # rules drawn by chance

Column = np.ndarray[Any, np.dtype[Any]]


class Chosen(dict[str, float]):
    """The values of a rule and of its windows; those it has now unless given."""

    def __init__(self, given: dict[str, float] | None = None) -> None:
        super().__init__({**RULE._asdict(), "opening_words": OPENING, "lead_words": LEAD, **(given or {})})


class Measured(NamedTuple):
    """Labelled pairs: the set each is of, whether it is a copy, whether it is compared at all, and its measures by name and window."""

    set: Column
    copy: Column
    compared: Column
    columns: dict[tuple[str, int], Column]

    def only(self, chosen: Column) -> "Measured":
        columns = {name: column[chosen] for name, column in self.columns.items()}
        return Measured(self.set[chosen], self.copy[chosen], self.compared[chosen], columns)


def verdict(pairs: Measured, rule: dict[str, float]) -> Column:
    """Say of each pair whether it is a copy: `copied` of `rasad.accounts.copies`, on columns."""
    opening, lead = int(rule["opening_words"]), int(rule["lead_words"])
    windows = ((OTHER, 0), (OF_OPENING, opening), (OF_LEAD, lead))
    at = {name: pairs.columns[name, window] for names, window in windows for name in names}
    soon = at["apart"] <= rule["soon"]
    shortened = (at["size"] >= rule["shortest_part"]) & (at["opened"] >= rule["abridged_opening"])
    shortened &= at["short_retold"] >= rule["abridged"]
    said = sum(rule[name] * at[name] for name in ("contained", "opened", "begun", "led")) - rule["late"] * ~soon
    taken = (said >= rule["enough"]) & (at["long_retold"] >= rule["kept"])
    taken &= (at["contained"] >= rule["sure"]) | (at["long_opening"] >= rule["likely_opening"])
    taken &= (at["size"] >= rule["piece"]) | (at["long_begun"] >= rule["piece_lead"])
    less, more = np.minimum(at["long_opening"], at["short_opening"]), np.maximum(at["long_opening"], at["short_opening"])
    enough, opens = (np.where(at["dated"], rule[known], rule[not_known]) for known, not_known in
                     (("again", "undated"), ("again_opening", "undated_opening")))
    again = (at["contained"] >= enough) & (at["size"] >= rule["again_size"]) & (less >= rule["new_opening"]) & (more >= opens)
    again |= (at["dated"] & soon & (at["contained"] >= rule["soon_again"]) & (at["size"] >= rule["soon_size"])
              & (less >= rule["soon_opening"]))
    of_two = np.where(at["size"] < rule["shortened"], shortened, taken)
    said_so: Column = pairs.compared & np.where(at["one_outlet"], again & ~at["counted_otherwise"], of_two)
    return said_so


def measured(corpus: Path, sets: Sequence[int]) -> Measured:
    """Give the pairs of some sets with all that is measured of them."""
    rows = [
        (at, row["first"], row["second"], row["label"] == "copy") for at in sets
        for row in csv.DictReader((ROOT / "gold" / f"{SETS[at]}.tsv").open(encoding="utf-8"), delimiter="\t")
    ]
    texts = {report.id: _windows(report) for report in _reports(corpus, {report for _, *both, _ in rows for report in both})}
    columns: dict[tuple[str, int], list[float]] = {}
    pairs = []
    for _, first, second, _ in rows:
        for at, (opening, lead) in enumerate([*((words, LEAD) for words in OPENINGS), *((OPENING, words) for words in LEADS)]):
            pair = Likeness(texts[first][opening, lead], texts[second][opening, lead], lead)
            names = OF_OPENING if at < len(OPENINGS) else OF_LEAD
            for name in names:
                columns.setdefault((name, opening if at < len(OPENINGS) else lead), []).append(getattr(pair, name))
            if (at, opening, lead) == (OPENINGS.index(OPENING), OPENING, LEAD):
                pairs.append(pair)
                for name in OTHER:
                    columns.setdefault((name, 0), []).append(getattr(pair, name))
    found = Measured(
        np.array([at for at, *_ in rows]), np.array([copy for *_, copy in rows]), np.array([_compared(pair) for pair in pairs]),
        {name: np.array(column) for name, column in columns.items()},
    )
    _check(found, pairs)
    return found


def _windows(report: Report) -> dict[tuple[int, int], Shingled]:
    whole, (words, head) = shingled(report), worded(report)
    openings, leads = ({size: of(words, head, size) for size in sizes} for of, sizes in ((opening_of, OPENINGS), (lead_of, LEADS)))
    return {(opening, lead): whole._replace(opening=openings[opening], lead=leads[lead]) for opening in OPENINGS for lead in LEADS}


def _reports(corpus: Path, wanted: set[str]) -> list[Report]:
    rows = []
    for language in ("ar", "fa"):
        with gzip.open(corpus / f"{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
            rows += [row for row in map(json.loads, lines) if row["id"] in wanted]
    return [Report(**{name: row.get(name) for name in ("id", "text", "published", "outlet", "language")}) for row in rows]


def _compared(pair: Likeness) -> bool:
    return len(pair.short.shingles) >= SHORTEST and pair.short.language == pair.long.language and pair.apart <= DAYS


def _check(pairs: Measured, alike: list[Likeness]) -> None:
    chance = random.Random(0)
    drawn: list[dict[str, Any]] = [{field: chance.choice(GRID[field]) for field in Rule._fields} for _ in range(CHECKED)]
    for values in ({}, *drawn):
        rule = RULE._replace(**values)
        if [copied(pair, rule) for pair in alike] != list(verdict(pairs, Chosen(rule._asdict()))):
            raise SystemExit("The rule on columns does not say what the package says: mend `verdict` in bench/copies_measured.py.")
