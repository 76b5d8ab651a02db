"""Weights: several questions asked together come to what each comes to feature by feature."""

import itertools

from rasad.coding.scene.weights import Weights

TABLES = {
    "one": {"": -0.1, "a": 0.1, "b": 0.2, "c": 0.7, "d": -0.3, "rule:yes": 1.1, "rule:no": -1.1},
    "two": {"": 0.3, "a": 0.6, "c": -0.2, "e": 0.15, "rule:yes": 0.9},
}


def test_questions_asked_together_come_to_what_each_comes_to() -> None:
    weights = Weights(TABLES)
    questions = weights.together(("one", "unknown", "two"))
    assert questions.decisions == ("one", "two")
    for opening in itertools.permutations("abx", 2):
        for features in ((), ("c",), ("e", "d"), ("y",)):
            sums = questions.sums(opening, features, ("rule:yes", "rule:no"))
            assert sums == [_sum("one", [*opening, *features, "rule:yes"]), _sum("two", [*opening, *features, "rule:no"])]


def _sum(decision: str, features: list[str]) -> float:
    total = TABLES[decision][""]
    for feature in features:
        total += TABLES[decision].get(feature, 0.0)
    return total
