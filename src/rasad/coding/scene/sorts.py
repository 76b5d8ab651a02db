"""Sorts of features, named and weighed once: the same few values come again in every report.

A decision with weights is asked of some sorts at a time: where somebody stands, what he is, who else there is. What the features
of a sort are called for some values, and what their weights come to, is kept, so that a decision adds up a sum for each sort.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Concatenate, ParamSpec, cast

from rasad.coding.scene.weights import Weights, likelihood

_KEPT = 2_048  # values that are kept of each sort
Sort = tuple[tuple[str, ...], float]  # the names of its features, and the sum of their weights
_Values = ParamSpec("_Values")


def sort_of(question: str) -> Callable[[Callable[_Values, tuple[str, ...]]], Callable[Concatenate[Weights, _Values], Sort]]:
    """Make a function that names features into one that gives them with what the weights of a question come to for them."""

    def weighed(name: Callable[_Values, tuple[str, ...]]) -> Callable[Concatenate[Weights, _Values], Sort]:
        @lru_cache(maxsize=_KEPT)
        def sort(weights: Weights, *values: _Values.args, **named: _Values.kwargs) -> Sort:
            names = name(*values, **named)
            return names, weights.total(question, names)

        return cast("Callable[Concatenate[Weights, _Values], Sort]", sort)

    return weighed


def standing_of(question: str) -> Callable[[Weights, tuple[str, ...]], Sort]:
    """Give the sort of the part that somebody plays in the report (`Scene.standing`), which comes with its names, for a question."""
    return sort_of(question)(_as_named)


def _as_named(part: tuple[str, ...]) -> tuple[str, ...]:
    return part


def probability(weights: Weights, question: str, sorts: Iterable[Sort]) -> float:
    """Give the probability of yes, 0 to 1, by sorts of features that were weighed for the question."""
    total = weights.tables[question].get("", 0.0)
    for _, own in sorts:
        total += own
    return likelihood(total)


def named(sorts: Iterable[Sort]) -> list[str]:
    """Give what the features of some sorts are called, for whoever traces a decision."""
    return [name for names, _ in sorts for name in names]
