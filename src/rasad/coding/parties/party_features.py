"""What the features of a candidate are called by which the weights tell whether it is a party.

The same few values come again in every report, so that what they are called is put together once.
"""

from bisect import bisect_left
from functools import lru_cache

_KEPT = 2_048  # names of features that are kept of each sort
_LIMITS = (0, 1, 2, 4, 7, 12, 20, 30)  # the most tokens of each step of a distance
_STEPS = (*map(str, _LIMITS), "far")


@lru_cache(maxsize=_KEPT)
def at_place(place: str, role: str | None, form: str, kind: str, language: str, channel: str) -> tuple[str, ...]:
    """Where somebody of a kind stands, and the role that the frame gives him there."""
    return (
        f"rule:{'yes' if role is not None else 'no'}", f"role:{role}", f"place:{place}", f"{form}:{place}", f"kind:{kind}",
        f"{channel}:{place}:{kind}", f"{channel}:{role}:{kind}", f"{language}:{channel}:{place}",
    )


@lru_cache(maxsize=_KEPT)
def at_distance(place: str, role: str | None, distance: int) -> tuple[str, ...]:
    """How many tokens he stands from the trigger, before it or after."""
    step = _STEPS[bisect_left(_LIMITS, abs(distance))]
    return f"role:{role}:{'before' if distance < 0 else 'after'}:{step}", f"place:{place}:{step}"


@lru_cache(maxsize=_KEPT)
def parted_by(role: str | None, clauses: int, cues: int, commas: int, triggers: int) -> tuple[str, ...]:
    """What stands between him and the trigger."""
    return f"role:{role}:clauses:{clauses}", f"role:{role}:cues:{cues}", f"role:{role}:commas:{commas}", f"role:{role}:triggers:{triggers}"


@lru_cache(maxsize=_KEPT)
def told_by(place: str, role: str | None, form: str, language: str, frame: str) -> tuple[str, ...]:
    """The frame that is told, and by which words."""
    return f"{language}:{place}:{form}", f"{frame}:{role}", f"frame:{frame}"


@lru_cache(maxsize=_KEPT)
def known_as(place: str, speaks: bool, rank: str, informal: bool, weak: bool, beyond: bool) -> tuple[str, ...]:
    """What he is, and whether another verb has him."""
    return (
        f"speaks:{speaks}:{place}", f"office:{rank}", f"informal:{informal}", f"weak:{weak}:{place}",
        f"beyond:{beyond}", f"beyond:{beyond}:{place}",
    )


@lru_cache(maxsize=_KEPT)
def of_office(rank: str, cues: int, before: bool, quoted: bool) -> tuple[str, ...]:
    """His office beside words of speech, and whether he stands in the words of others."""
    return f"office:{rank}:cues:{cues}:{'before' if before else 'after'}", f"quoted:{quoted}"


@lru_cache(maxsize=_KEPT)
def beside_others(others: int, role: str | None) -> tuple[str, ...]:
    """How many others have a role."""
    return f"others:{others}", f"others:{others}:{role}"
