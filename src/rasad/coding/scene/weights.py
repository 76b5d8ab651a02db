"""Weights: a small linear model for each decision that rules leave open.

A decision is a question with yes or no for an answer («is this actor a party of that contact?»), asked of named features.
The weights stand in `data/weights.tsv`, a sorted text file made by `make train`: decision, feature, weight a line. Their
sum through the logistic function is the probability of yes.
"""

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from math import exp
from pathlib import Path

from rasad.errors import DataError
from rasad.languages.loading import PACKAGE

WEIGHTS = PACKAGE / "data" / "weights.tsv"
_KEPT = 2_048  # openings of several decisions whose sums are kept
_WIDE = 1_024  # groups of features whose weights are kept, which takes more numbers


class Weights:
    """The weights of every decision. Without weights for a decision its answer is the rules' own (`known` is False)."""

    def __init__(self, tables: Mapping[str, Mapping[str, float]]) -> None:
        self.tables = tables
        self._together: dict[tuple[str, ...], Questions] = {}

    def known(self, decision: str) -> bool:
        """Whether there are weights for `decision`."""
        return decision in self.tables

    def probability(self, decision: str, features: Iterable[str]) -> float:
        """Give the probability of yes, 0 to 1; features without a weight count nothing."""
        table = self.tables[decision]
        total = table.get("", 0.0)
        for feature in features:
            try:  # nearly all have one: to ask first would be to look twice
                total += table[feature]
            except KeyError:
                continue
        return likelihood(total)

    def total(self, decision: str, features: Iterable[str]) -> float:
        """Give what the weights of some features come to; 0 where none are known for `decision`."""
        table = self.tables.get(decision, {})
        total = 0.0
        for feature in features:
            if feature in table:
                total += table[feature]
        return total

    def together(self, decisions: tuple[str, ...]) -> "Questions":
        """Give several questions that are asked of the same features: those of `decisions` that there are weights for."""
        questions = self._together.get(decisions)
        if questions is None:
            tables = {decision: self.tables[decision] for decision in decisions if decision in self.tables}
            questions = self._together[decisions] = Questions(tables)
        return questions

    def telling(self, decision: str, features: Iterable[str], most: int = 5) -> list[tuple[str, float]]:
        """Give the features that weighed most in a decision, with their weights, the strongest first."""
        table = self.tables.get(decision, {})
        found = [(feature, table[feature]) for feature in features if feature in table]
        return sorted(found, key=lambda pair: (-abs(pair[1]), pair[0]))[:most]


class Questions:
    """Several questions of the same features."""

    def __init__(self, tables: Mapping[str, Mapping[str, float]]) -> None:
        self.decisions = tuple(tables)
        self._tables = list(tables.values())
        known = ["", *dict.fromkeys(feature for table in self._tables for feature in table)]
        self._rows = {feature: tuple(table.get(feature, 0.0) for table in self._tables) for feature in known}
        self._begun = lru_cache(maxsize=_KEPT)(self._begin)  # as most are asked with the same few features again and again
        self._by_question = lru_cache(maxsize=_WIDE)(self._columns)

    def sums(self, opening: tuple[str, ...], features: tuple[str, ...], own: tuple[str, ...]) -> list[float]:
        """Give what the weights of each question sum up to: of the `opening`, the `features`, and each question's `own` one at the end."""
        begun, ends = self._begun(opening, own)
        sums = []
        for total, weights, end in zip(begun, self._by_question(features), ends, strict=True):
            for weight in weights:  # one by one: `sum` rounds otherwise
                total += weight
            sums.append(total + end)
        return sums

    def _begin(self, opening: tuple[str, ...], own: tuple[str, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Give what an opening comes to, and the weights of the last features."""
        begun = []
        for total, weights in zip(self._rows[""], self._columns(opening), strict=True):
            for weight in weights:
                total += weight
            begun.append(total)
        return tuple(begun), tuple([table.get(feature, 0.0) for table, feature in zip(self._tables, own, strict=True)])

    def _columns(self, features: tuple[str, ...]) -> tuple[tuple[float, ...], ...]:
        """Give the weights that features have for each question."""
        rows = [*filter(None, map(self._rows.get, features))]
        return tuple(zip(*rows, strict=True)) if rows else ((),) * len(self._tables)


def likelihood(total: float) -> float:
    """Give the probability that a sum of weights means, 0 to 1."""
    if total > 30.0:
        total = 30.0
    elif total < -30.0:
        total = -30.0
    return 1.0 / (1.0 + exp(-total))


def read_weights(path: Path) -> Weights:
    """Read a weights file; raises DataError naming the line that is wrong. An absent file gives no weights."""
    tables: dict[str, dict[str, float]] = {}
    if not path.exists():
        return Weights(tables)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            decision, feature, weight = line.split("\t")
            tables.setdefault(decision, {})[feature] = float(weight)
        except ValueError as error:
            raise DataError(
                f"{path.name}, line {number}: not «decision, feature, weight» parted by tabs; run `make train` to write it anew"
            ) from error
    return Weights(tables)


@cache
def bundled_weights() -> Weights:
    """Give the weights that come with the package."""
    return read_weights(WEIGHTS)
