"""The set of parties likeliest as a whole is given: judged by weights made for these tests."""

import pytest

from rasad.coding.coder import scene_of
from rasad.coding.parties.party_sets import QUESTION, likeliest_set
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.weights import Weights
from rasad.coding.triggers.triggers import TriggerReader
from rasad.record import Report

TEXT = "التقى وزير الخارجية المصري سامح شكري نظيره العراقي فؤاد حسين في حضور وزير الدفاع المصري محمد زكي."


def scene(tables: dict[str, dict[str, float]]) -> Scene:
    read = scene_of(Report(id="r", text=TEXT, published="2021-05-01"))
    assert read is not None
    read.weights, read.trace = Weights(tables), []
    return read


def candidates(read: Scene) -> list[Candidate]:
    """Two Egyptians judged likely and an Iraqi judged less so."""
    people = {member.country: actor for actor, member in read.cast.members.items() if member.kind == "person"}
    egyptians = [actor for actor, member in read.cast.members.items() if member.kind == "person" and member.country == "EGY"]
    made = [Candidate(actor, "party", "subject", at, at) for at, actor in enumerate([*egyptians, people["IRQ"]])]
    for candidate, likely in zip(made, (0.9, 0.8, 0.4), strict=True):
        candidate.likely = likely
    return made


def given(tables: dict[str, dict[str, float]], proposed: slice = slice(0, 2)) -> list[int]:
    read = scene(tables)
    made = candidates(read)
    trigger = TriggerReader(read).sentence(0)[0][0]
    return [made.index(c) for c in likeliest_set(read, trigger, made, made[proposed], set())]


def test_two_of_one_side_give_way_to_the_two_sides_of_a_contact() -> None:
    assert given({"choice": {}, QUESTION: {"countries:each its own": 3.0, "left:8": 1.0}}) == [0, 2]


def test_a_list_is_given_whole_where_that_is_likelier() -> None:
    assert given({"choice": {}, QUESTION: {"size:3": 2.0, "proposed:True": 1.0}}) == [0, 1, 2]


def test_where_nobody_was_likely_one_by_one_only_a_likely_set_is_given() -> None:
    assert given({"choice": {}, QUESTION: {"size:2": -1.5, "size:3": -5.0}}, proposed=slice(0, 0)) == [0, 1]
    assert given({"choice": {}, QUESTION: {"size:2": -2.0, "size:3": -5.0}}, proposed=slice(0, 0)) == []


def test_without_weights_what_was_proposed_stays() -> None:
    assert given({}) == [0, 1]


def test_every_set_is_noted_for_learning_and_for_explaining() -> None:
    read = scene({"choice": {}})
    made = candidates(read)
    trigger = TriggerReader(read).sentence(0)[0][0]
    assert likeliest_set(read, trigger, made, made[:2], set()) == made[:2]
    noted = [decision for decision in read.trace or [] if decision.question == QUESTION]
    assert sorted(len(decision.about[2]) for decision in noted) == [2, 2, 2, 3]


def test_a_list_longer_than_sets_are_made_of_stays() -> None:
    read = scene({"choice": {}, QUESTION: {"size:2": 5.0}})
    made = [Candidate(f"a{at}", "party", "object", at, 0, likely=0.6) for at in range(6)]
    trigger = TriggerReader(read).sentence(0)[0][0]
    assert likeliest_set(read, trigger, made, made, set()) == made


PERSIAN = "محمدجواد ظریف در نشستی درباره یمن از فواد حسین یاد کرد."


@pytest.mark.parametrize(("role", "met", "given_too"), [(None, False, False), (None, True, True), ("party", False, True)])
def test_in_persian_nobody_without_a_place_is_of_a_set_that_nobody_was_likely_for(role: str | None, met: bool, given_too: bool) -> None:
    read = scene_of(Report(id="r", text=PERSIAN, language="fa", published="2021-05-01"))
    assert read is not None
    read.weights = Weights({"choice": {}, QUESTION: {"size:2": 3.0}})
    one, other = Candidate("a", "party", "subject", 0, 0, likely=0.3), Candidate("b", role, "از", 9, 9, likely=0.3)
    read.cast.members["a"] = read.cast.members["b"] = next(iter(read.cast.members.values()))
    trigger = TriggerReader(read).sentence(0)[0][0]
    before = {("a", "b"), ("b", "a")} if met else set()
    assert bool(likeliest_set(read, trigger, [one, other], [], before)) is given_too
