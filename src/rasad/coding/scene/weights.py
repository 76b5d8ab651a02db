"""Weights: a small linear model for each decision that rules leave open.

A decision is a question with yes or no for an answer («is this actor a party of that contact?»), asked of named features.
The weights stand in `data/weights.tsv`, a sorted text file made by `make train`: decision, feature, weight a line. Their
sum through the logistic function is the probability of yes.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp
from pathlib import Path

from rasad.errors import DataError
from rasad.languages.loading import PACKAGE

WEIGHTS = PACKAGE / "data" / "weights.tsv"


class Weights:
    """The weights of every decision. Without weights for a decision its answer is the rules' own (`known` is False)."""

    def __init__(self, tables: Mapping[str, Mapping[str, float]]) -> None:
        self.tables = tables
        self._rows: dict[tuple[str, ...], dict[str, tuple[float, ...]]] = {}  # by questions asked together

    def known(self, decision: str) -> bool:
        """Whether there are weights for `decision`."""
        return decision in self.tables

    def probability(self, decision: str, features: Iterable[str]) -> float:
        """Give the probability of yes, 0 to 1; features without a weight count nothing."""
        table = self.tables[decision]
        total = table.get("", 0.0)
        for feature in features:
            if feature in table:  # as nearly all are: to look twice costs less than to call `get`
                total += table[feature]
        return _likelihood(total)

    def probabilities(self, decisions: tuple[str, ...], features: Iterable[str], own: list[str]) -> list[float]:
        """Give what `probability` gives for each of several questions of the same features, each with one of its `own` at the end."""
        rows = self._rows.get(decisions)
        if rows is None:
            known = dict.fromkeys(feature for decision in decisions for feature in self.tables[decision])
            rows = {feature: tuple(self.tables[decision].get(feature, 0.0) for decision in decisions) for feature in known}
            self._rows[decisions] = rows
        told = [rows.get("", (0.0,) * len(decisions)), *filter(None, map(rows.get, features))]
        likely = []
        for decision, feature, weights in zip(decisions, own, zip(*told, strict=True), strict=True):  # one by one: `sum` rounds otherwise
            total = 0.0
            for weight in weights:
                total += weight
            likely.append(_likelihood(total + self.tables[decision].get(feature, 0.0)))
        return likely

    def telling(self, decision: str, features: Iterable[str], most: int = 5) -> list[tuple[str, float]]:
        """Give the features that weighed most in a decision, with their weights, the strongest first."""
        table = self.tables.get(decision, {})
        found = [(feature, table[feature]) for feature in features if feature in table]
        return sorted(found, key=lambda pair: (-abs(pair[1]), pair[0]))[:most]


def _likelihood(total: float) -> float:
    return 1.0 / (1.0 + exp(-total if -30.0 <= total <= 30.0 else -30.0 if total > 30.0 else 30.0))


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
