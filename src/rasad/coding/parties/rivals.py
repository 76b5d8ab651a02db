"""Rivals: the candidates of one contact judged again, each in view of the others.

A first judgement sees each candidate alone. Who is a party hangs on who else may be: a country steps back behind its
minister, of two possible hosts one is, and the two who are told to have met before are told of again.
"""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger

QUESTION = "choice"
_LIKELY = 0.5
_MOST = 4  # others that are counted


def judge_again(scene: Scene, trigger: Trigger, candidates: list[Candidate], met: set[tuple[str, str]]) -> None:
    """Judge candidates that were judged alone again; `met` holds who is told before to have met whom, both ways round."""
    if not scene.weights.known("party"):
        return
    ranked = sorted(candidates, key=lambda c: (-c.likely, c.start))
    every = [_features(scene, trigger, candidate, [c for c in ranked if c is not candidate], met) for candidate in candidates]
    for candidate, features in zip(candidates, every, strict=True):
        scene.note(QUESTION, features, (trigger, candidate, candidates))
        if scene.weights.known(QUESTION):
            candidate.likely = scene.weights.probability(QUESTION, features)


def _features(scene: Scene, trigger: Trigger, candidate: Candidate, others: list[Candidate], met: set[tuple[str, str]]) -> list[str]:
    """Give the features of a candidate beside the `others`, which stand the likeliest first."""
    return [*_standing(scene, trigger, candidate, others), *_compared(scene, candidate, others), *_known(candidate, others, met)]


def _standing(scene: Scene, trigger: Trigger, candidate: Candidate, others: list[Candidate]) -> list[str]:
    """How likely a candidate was, and how many others were likelier."""
    own = candidate.step
    kind = scene.cast.members[candidate.actor].kind
    rank = sure = 0
    for other in others:
        rank += other.likely > candidate.likely and rank < _MOST
        sure += other.likely >= _LIKELY and sure < _MOST
    return [
        f"own:{own}", f"own:{own}:{kind}", f"rank:{rank}", f"rank:{rank}:{own // 2}", f"sure:{sure}:{own // 3}",
        f"{trigger.frame.channel}:sure:{sure}:{own // 3}", f"frame:{trigger.frame.id}:{own // 3}",
        f"count:{min(len(others), 6)}:{own // 3}",
    ]


def _compared(scene: Scene, candidate: Candidate, others: list[Candidate]) -> list[str]:
    """How likely the likeliest others were: of all, elsewhere and beside it, with the same role, place or country."""
    members = scene.cast.members
    own = candidate.step // 2
    first = others[0] if others else None
    apart = [c for c in others if c.group != candidate.group]
    elsewhere = _best(apart)
    member = members[candidate.actor]
    side = [c for c in others if members[c.actor].country == member.country] if member.country else []
    return [
        f"first:{own}:{_best(others) // 2}", f"second:{own}:{_best(others[1:]) // 2}", f"apart:{own}:{elsewhere // 2}",
        f"beside:{own}:{_best([c for c in others if c.group == candidate.group]) // 2}",
        f"role-taken:{own}:{_best([c for c in apart if c.role is not None and c.role == candidate.role]) // 2}",
        f"place-taken:{own}:{_best([c for c in apart if c.place == candidate.place]) // 2}",
        f"side:{own}:{_best(side) // 2}", f"other-side:{own}:{_best([c for c in others if c not in side]) // 2}",
        f"{member.kind}:first:{members[first.actor].kind if first else None}:{own}",
        f"{candidate.place}:first:{first.place if first else None}", f"{candidate.place}:apart:{elsewhere // 3}",
    ]


def _known(candidate: Candidate, others: list[Candidate], met: set[tuple[str, str]]) -> list[str]:
    """Whether a candidate is told before to have met the likeliest of the others, another of them, or somebody else."""
    before = [(candidate.actor, c.actor) in met for c in others] if met else []
    if not met:
        told = "none yet"
    elif any(before):
        told = "the likeliest" if before[0] else "another"
    else:
        told = "somebody else" if any(candidate.actor == one for one, _ in met) else "nobody"
    return [f"met:{told}", f"met:{told}:{candidate.step // 2}"]


def _best(candidates: list[Candidate]) -> int:
    """Give the step of the likeliest, -1 where there is none; candidates stand the likeliest first."""
    return candidates[0].step if candidates else -1
