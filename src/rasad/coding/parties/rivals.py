"""Rivals: the candidates of one contact judged again, each in view of the others.

A first judgement sees each candidate alone. Who is a party hangs on who else may be: a country steps back behind its
minister, of two possible hosts one is, and the two who are told to have met before are told of again.
"""

from typing import NamedTuple

from rasad.actors.cast import CastMember
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.sorts import Sort, named, probability, sort_of
from rasad.coding.scene.trigger import Trigger
from rasad.coding.scene.weights import Weights

QUESTION = "choice"
_LIKELY = 0.5
_MOST = 4  # others that are counted
_COUNTED = 6  # of all others
_choice = sort_of(QUESTION)


class _Rival(NamedTuple):
    """A candidate beside which others are judged, with what it is and how likely it was."""

    candidate: Candidate
    member: CastMember
    likely: float
    step: int


class _Before(NamedTuple):
    """Who is told before to have met whom, both ways round, and all of whom that is told."""

    met: set[tuple[str, str]]
    actors: set[str]


def judge_again(scene: Scene, trigger: Trigger, candidates: list[Candidate], met: set[tuple[str, str]]) -> None:
    """Judge candidates that were judged alone again; `met` holds who is told before to have met whom, both ways round."""
    weights, members = scene.weights, scene.cast.members
    if scene.trace is not None:
        for candidate in candidates:
            scene.note("party", named(candidate.features), (trigger, candidate, candidates))
    if not weights.known("party"):
        return
    told = [_Rival(c, members[c.actor], c.likely, c.step) for c in candidates]
    ranked = sorted(told, key=lambda rival: (-rival.likely, rival.candidate.start))
    before = _Before(met, {one for one, _ in met})
    known = weights.known(QUESTION)
    for own in told:
        candidate = own.candidate
        features = _features(weights, trigger, own, [rival for rival in ranked if rival is not own], before)
        if scene.trace is not None:
            scene.note(QUESTION, named(features), (trigger, candidate, candidates))
        if known:
            candidate.likely = probability(weights, QUESTION, features)


def _features(weights: Weights, trigger: Trigger, own: _Rival, others: list[_Rival], before: _Before) -> list[Sort]:
    """Give the features of a candidate beside the `others`, which stand the likeliest first."""
    rank = sure = 0
    for other in others:
        rank += other.likely > own.likely and rank < _MOST
        sure += other.likely >= _LIKELY and sure < _MOST
    step, frame = own.step, trigger.frame
    return [
        _standing(weights, step, own.member.kind, rank, sure),
        _contest(weights, frame.channel, frame.id, min(len(others), _COUNTED), sure, step // 3),
        *_compared(weights, own, others), _known(weights, step // 2, _met_before(own.candidate, others, before)),
    ]


@_choice
def _standing(own: int, kind: str, rank: int, sure: int) -> tuple[str, ...]:
    """How likely a candidate was, and how many others were likelier."""
    return f"own:{own}", f"own:{own}:{kind}", f"rank:{rank}", f"rank:{rank}:{own // 2}", f"sure:{sure}:{own // 3}"


@_choice
def _contest(channel: str, frame: str, others: int, sure: int, own: int) -> tuple[str, ...]:
    """How likely a candidate was for what is told, and beside how many."""
    return f"{channel}:sure:{sure}:{own}", f"frame:{frame}:{own}", f"count:{others}:{own}"


def _compared(weights: Weights, rival: _Rival, others: list[_Rival]) -> tuple[Sort, ...]:
    """How likely the likeliest others were: of all, elsewhere and beside it, with the same role, place or country."""
    candidate, member = rival.candidate, rival.member
    place, role, group, country = candidate.place, candidate.role, candidate.group, member.country
    apart = beside = role_taken = place_taken = side = other_side = -1  # where there is none
    for other, its, _, step in others:  # which stand the likeliest first, so that the first of each counts
        if other.group == group:
            beside = step if beside < 0 else beside
        else:
            apart = step if apart < 0 else apart
            if role_taken < 0 and other.role == role and role is not None:
                role_taken = step
            if place_taken < 0 and other.place == place:
                place_taken = step
        if country and its.country == country:
            side = step if side < 0 else side
        elif other_side < 0:
            other_side = step
    own, first = rival.step // 2, others[0] if others else None
    second = others[1].step // 2 if len(others) > 1 else -1
    return (
        _likeliest(weights, own, first.step // 2 if first else -1, second, apart // 2, beside // 2),
        _likeliest_alike(weights, own, role_taken // 2, place_taken // 2, side // 2, other_side // 2),
        _kind_beside_first(weights, own, member.kind, first.member.kind if first else None),
        _place_beside_first(weights, place, first.candidate.place if first else None), _apart(weights, place, apart // 3),
    )


@_choice
def _likeliest(own: int, first: int, second: int, apart: int, beside: int) -> tuple[str, ...]:
    return f"first:{own}:{first}", f"second:{own}:{second}", f"apart:{own}:{apart}", f"beside:{own}:{beside}"


@_choice
def _likeliest_alike(own: int, role: int, place: int, side: int, other: int) -> tuple[str, ...]:
    return f"role-taken:{own}:{role}", f"place-taken:{own}:{place}", f"side:{own}:{side}", f"other-side:{own}:{other}"


@_choice
def _kind_beside_first(own: int, kind: str, first: str | None) -> tuple[str, ...]:
    return (f"{kind}:first:{first}:{own}",)


@_choice
def _place_beside_first(place: str, first: str | None) -> tuple[str, ...]:
    return (f"{place}:first:{first}",)


@_choice
def _apart(place: str, likeliest: int) -> tuple[str, ...]:
    return (f"{place}:apart:{likeliest}",)


def _met_before(candidate: Candidate, others: list[_Rival], told: _Before) -> str:
    """Whether a candidate is told before to have met the likeliest of the others, another of them, or somebody else."""
    if not told.met:
        return "none yet"
    if candidate.actor not in told.actors:
        return "nobody"
    before = [(candidate.actor, other.candidate.actor) in told.met for other in others]
    if True in before:
        return "the likeliest" if before[0] else "another"
    return "somebody else"


@_choice
def _known(own: int, told: str) -> tuple[str, ...]:
    return f"met:{told}", f"met:{told}:{own}"
