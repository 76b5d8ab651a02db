"""A candidate: somebody who may be a party of a contact, and how likely."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Candidate:
    """An actor that may be a party: the `role` the frame proposes, the features to judge by, and the verdict."""

    actor: str
    role: str | None
    place: str
    start: int
    group: int
    features: list[str] = field(default_factory=list)
    likely: float = 0.0
