"""Sorts of features: what is kept of them weighs what their names weigh one by one."""

import pytest

from rasad.coding.coder import scene_of, trace
from rasad.coding.scene.sorts import named, probability, sort_of
from rasad.coding.scene.weights import Weights, bundled_weights
from rasad.record import Report

TEXT = (
    "التقى وزير الزراعة الليبي سالم القماطي نظيره العماني حمود الكيومي في طرابلس، ثم استقبل السفير الأردني. "
    "وقال القماطي إن اللقاء كان مثمرا."
)


@sort_of("size")
def of_size(size: int, kind: str) -> tuple[str, ...]:
    return f"size:{size}", f"size:{size}:{kind}", f"kind:{kind}"


WEIGHTS = Weights({"size": {"": 0.5, "size:2": 1.0, "size:2:person": -0.25, "kind:person": 0.125}})


def test_a_sort_is_weighed_for_its_question() -> None:
    sorts = [of_size(WEIGHTS, 2, "person"), of_size(WEIGHTS, 3, "country")]
    assert [total for _, total in sorts] == [0.875, 0.0]
    assert probability(WEIGHTS, "size", sorts) == WEIGHTS.probability("size", named(sorts))


def test_other_weights_weigh_a_sort_anew() -> None:
    assert of_size(Weights({"size": {"size:2": 2.0}}), 2, "person")[1] == 2.0
    assert of_size(Weights({}), 2, "person")[1] == 0.0
    assert of_size(WEIGHTS, 2, "person")[1] == 0.875


def test_what_a_trace_names_gives_the_verdicts_on_candidates() -> None:
    scene = scene_of(Report(id="r", text=TEXT, published="2021-05-01"))
    assert scene is not None
    weights = bundled_weights()
    trace(scene, Weights({"party": weights.tables["party"], "choice": weights.tables["choice"]}))
    told = [decision for decision in scene.trace or () if decision.question == "choice"]
    assert told
    for decision in told:
        _, candidate, _ = decision.about
        assert weights.probability("choice", decision.features) == pytest.approx(candidate.likely, abs=1e-9) or candidate.sure


def test_what_a_trace_names_gives_the_confidence_of_statements() -> None:
    scene = scene_of(Report(id="r", text=TEXT, published="2021-05-01"))
    assert scene is not None
    weights = bundled_weights()
    trace(scene, weights)
    told = {question: [d for d in scene.trace or () if d.question == question] for question in ("statement", "tie", "actor")}
    assert all(told.values())
    for decision in told["statement"]:
        assert weights.probability("statement", decision.features) == pytest.approx(decision.about.likely, abs=1e-9)
