"""Fitting: logistic regression over named features, in plain Python, the same weights on every run.

Stochastic gradient descent with AdaGrad's step sizes and an L2 penalty; each epoch visits the examples in another order
that interleaves the reports and hangs on each example alone, so that one more or less moves the others little. Features
met in fewer than `FEWEST` examples are left out.
"""

import math
import zlib
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

FEWEST = 3
EPOCHS = 25
SETTLING = 10  # the weights are the mean over the epochs after these: one more example then moves them little
STEP = 0.05
# Penalty on the distance from what the rules say, by question; chosen by cross-validation among 0.003 … 1.
PENALTIES = {
    "party": 0.4, "planned": 0.1, "denied": 0.03, "initiator": 0.2, "joint": 0.03, "contact": 0.1, "statement": 0.05, "class": 0.05,
    "tie": 0.03,
}
PENALTY = 0.1
# What the rules say before anything is learned: weights are learned as departures from it.
PRIORS = {"rule:yes": 1.5, "rule:no": -1.5}


class Example(NamedTuple):
    """One decision with its right answer; `report` is the id of the report it comes from."""

    question: str
    features: tuple[str, ...]
    answer: bool
    report: str


def fit(examples: Sequence[Example]) -> dict[str, dict[str, float]]:
    """Give the weights of each question, rounded to three decimals; "" is the bias."""
    questions = sorted({example.question for example in examples})
    return {question: _fit([e for e in examples if e.question == question], _penalty(question)) for question in questions}


def _penalty(question: str) -> float:
    return PENALTIES.get(question.partition(":")[0], PENALTY)


def _fit(examples: list[Example], penalty: float) -> dict[str, float]:
    counts = Counter(feature for example in examples for feature in set(example.features))
    names = ["", *sorted(feature for feature, count in counts.items() if count >= FEWEST)]
    index = {name: number for number, name in enumerate(names)}
    rows = [([0, *sorted({index[f] for f in e.features if f in index})], 1.0 if e.answer else 0.0) for e in examples]
    priors = [PRIORS.get(name, 0.0) for name in names]
    weights = list(priors)
    squares = [1e-8] * len(names)
    sums = [0.0] * len(names)
    marks = [zlib.crc32("\t".join((e.report, *e.features)).encode()) for e in examples]
    for epoch in range(EPOCHS):
        for number in sorted(range(len(rows)), key=lambda n: (marks[n] * (7919 + 2 * epoch) % 1_000_003, marks[n])):
            _step(*rows[number], weights, squares, priors, penalty)
        if epoch >= SETTLING:
            sums = [total + weight for total, weight in zip(sums, weights, strict=True)]
    means = [total / (EPOCHS - SETTLING) for total in sums]
    return {name: value for name, mean in zip(names, means, strict=True) if (value := round(mean, 3)) != 0.0}


def _step(row: list[int], answer: float, weights: list[float], squares: list[float], priors: list[float], penalty: float) -> None:
    total = sum(weights[i] for i in row)
    error = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total)))) - answer
    for i in row:
        slope = error + (penalty * (weights[i] - priors[i]) if i else 0.0)
        squares[i] += slope * slope
        weights[i] -= STEP * slope / math.sqrt(squares[i])
