"""Weights: what is looked up together comes to what it comes to feature by feature."""

import itertools

from rasad.coding.scene.weights import Weights, bundled_weights

TABLES = {
    "one": {"": -0.1, "a": 0.1, "b": 0.2, "c": 0.7, "d": -0.3, "rule:yes": 1.1, "rule:no": -1.1},
    "two": {"": 0.3, "a": 0.6, "c": -0.2, "e": 0.15, "rule:yes": 0.9},
}


def test_groups_come_to_what_their_features_come_to() -> None:
    weights = Weights(TABLES)
    for opening in itertools.permutations("abcx", 2):
        for rest in itertools.permutations("bdcy", 3):
            groups = [rest[:2], rest[2:], ("rule:yes",)]
            for decision in (*TABLES, *TABLES):  # the second time from what is kept
                alone = weights.probability(decision, [*opening, *rest, "rule:yes"])
                assert weights.probability_by_groups(decision, opening, groups) == alone  # to the last bit


def test_bundled_weights_by_groups() -> None:
    weights = bundled_weights()
    for decision, table in weights.tables.items():
        features = tuple(feature for feature in table if feature)[:60]
        groups = [features[7:9], features[9:30], (), features[30:]]
        assert weights.probability_by_groups(decision, features[:7], groups) == weights.probability(decision, features)


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
