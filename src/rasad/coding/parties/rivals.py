"""Rivals: the candidates of one contact judged again, each in view of the others.

A first judgement sees each candidate alone. Who is a party hangs on who else may be: a country steps back behind its
minister, of two possible hosts one is, and the two who are told to have met before are told of again.
"""

from functools import lru_cache
from typing import NamedTuple

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger

QUESTION = "choice"
_LIKELY = 0.5
_MOST = 4  # others that are counted
_COUNTED = 6  # of all others
_KEPT = 2_048  # names of features that are kept of each sort


class _Before(NamedTuple):
    """Who is told before to have met whom, both ways round, and all of whom that is told."""

    met: set[tuple[str, str]]
    actors: set[str]


def judge_again(scene: Scene, trigger: Trigger, candidates: list[Candidate], met: set[tuple[str, str]]) -> None:
    """Judge candidates that were judged alone again; `met` holds who is told before to have met whom, both ways round."""
    weights = scene.weights
    if not weights.known("party"):
        return
    ranked = sorted(candidates, key=lambda c: (-c.likely, c.start))
    steps = {candidate.actor: candidate.step for candidate in candidates}
    before = _Before(met, {one for one, _ in met})
    every = [_features(scene, trigger, candidate, [c for c in ranked if c is not candidate], steps, before) for candidate in candidates]
    known = weights.known(QUESTION)
    for candidate, features in zip(candidates, every, strict=True):
        scene.note(QUESTION, features, (trigger, candidate, candidates))
        if known:
            candidate.likely = weights.probability(QUESTION, features)


def _features(
    scene: Scene, trigger: Trigger, candidate: Candidate, others: list[Candidate], steps: dict[str, int], before: _Before
) -> list[str]:
    """Give the features of a candidate beside the `others`, which stand the likeliest first; `steps` holds how likely each was."""
    rank = sure = 0
    for other in others:
        rank += other.likely > candidate.likely and rank < _MOST
        sure += other.likely >= _LIKELY and sure < _MOST
    own, frame = steps[candidate.actor], trigger.frame
    return [
        *_standing(own, scene.cast.members[candidate.actor].kind, rank, sure),
        *_contest(frame.channel, frame.id, min(len(others), _COUNTED), sure, own // 3),
        *_compared(scene, candidate, others, steps), *_known(own // 2, _met_before(candidate, others, before)),
    ]


# The same few values come again in every report, so that what they are called is put together once.
@lru_cache(maxsize=_KEPT)
def _standing(own: int, kind: str, rank: int, sure: int) -> tuple[str, ...]:
    """How likely a candidate was, and how many others were likelier."""
    return f"own:{own}", f"own:{own}:{kind}", f"rank:{rank}", f"rank:{rank}:{own // 2}", f"sure:{sure}:{own // 3}"


@lru_cache(maxsize=_KEPT)
def _contest(channel: str, frame: str, others: int, sure: int, own: int) -> tuple[str, ...]:
    """How likely a candidate was for what is told, and beside how many."""
    return f"{channel}:sure:{sure}:{own}", f"frame:{frame}:{own}", f"count:{others}:{own}"


def _compared(scene: Scene, candidate: Candidate, others: list[Candidate], steps: dict[str, int]) -> tuple[str, ...]:
    """How likely the likeliest others were: of all, elsewhere and beside it, with the same role, place or country."""
    members = scene.cast.members
    member, place, role, group = members[candidate.actor], candidate.place, candidate.role, candidate.group
    apart = beside = role_taken = place_taken = side = other_side = -1  # where there is none
    for other in others:  # which stand the likeliest first, so that the first of each counts
        step = steps[other.actor]
        if other.group == group:
            beside = step if beside < 0 else beside
        else:
            apart = step if apart < 0 else apart
            if role_taken < 0 and other.role == role and role is not None:
                role_taken = step
            if place_taken < 0 and other.place == place:
                place_taken = step
        if member.country and members[other.actor].country == member.country:
            side = step if side < 0 else side
        elif other_side < 0:
            other_side = step
    own, first = steps[candidate.actor] // 2, others[0] if others else None
    second = steps[others[1].actor] // 2 if len(others) > 1 else -1
    return (
        *_likeliest(own, steps[first.actor] // 2 if first else -1, second, apart // 2, beside // 2),
        *_likeliest_alike(own, role_taken // 2, place_taken // 2, side // 2, other_side // 2),
        *_beside_first(own, member.kind, members[first.actor].kind if first else None, place, first.place if first else None),
        f"{place}:apart:{apart // 3}",
    )


@lru_cache(maxsize=_KEPT)
def _likeliest(own: int, first: int, second: int, apart: int, beside: int) -> tuple[str, ...]:
    return f"first:{own}:{first}", f"second:{own}:{second}", f"apart:{own}:{apart}", f"beside:{own}:{beside}"


@lru_cache(maxsize=_KEPT)
def _likeliest_alike(own: int, role: int, place: int, side: int, other: int) -> tuple[str, ...]:
    return f"role-taken:{own}:{role}", f"place-taken:{own}:{place}", f"side:{own}:{side}", f"other-side:{own}:{other}"


@lru_cache(maxsize=_KEPT)
def _beside_first(own: int, kind: str, first_kind: str | None, place: str, first_place: str | None) -> tuple[str, ...]:
    return f"{kind}:first:{first_kind}:{own}", f"{place}:first:{first_place}"


def _met_before(candidate: Candidate, others: list[Candidate], told: _Before) -> str:
    """Whether a candidate is told before to have met the likeliest of the others, another of them, or somebody else."""
    if not told.met:
        return "none yet"
    before = [(candidate.actor, other.actor) in told.met for other in others] if candidate.actor in told.actors else []
    if True in before:
        return "the likeliest" if before[0] else "another"
    return "somebody else" if candidate.actor in told.actors else "nobody"


@lru_cache(maxsize=_KEPT)
def _known(own: int, told: str) -> tuple[str, ...]:
    return f"met:{told}", f"met:{told}:{own}"
