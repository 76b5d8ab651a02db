"""A candidate: somebody who may be a party of a contact, and how likely."""

from bisect import bisect_right

import msgspec

from rasad.coding.scene.sorts import Sort

# Steps of a probability, closest together near 0 and 1, where it says most.
_STEPS = (0.03, 0.08, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.92, 0.97)
_SURE = 0.8  # how likely somebody is of whom the words leave no doubt


class Candidate(msgspec.Struct, eq=False, gc=False):
    """An actor that may be a party: the `role` the frame proposes, the features to judge by, and the verdict."""

    actor: str
    role: str | None
    place: str
    start: int
    group: int
    features: list[Sort] = []
    likely: float = 0.0
    sure: bool = False  # the words around the trigger leave no doubt
    plain: bool = False  # a side of a contact with a group, told plainly

    @property
    def step(self) -> int:
        """Which of the steps from 0 to 1 its probability is on."""
        return bisect_right(_STEPS, self.likely)


def as_sure(parties: list[Candidate]) -> list[Candidate]:
    """Give parties of whom the words leave no doubt, in the text's order, each marked so and at least that likely."""
    for party in parties:
        party.likely, party.sure = max(party.likely, _SURE), True
    return sorted(parties, key=lambda c: c.start)
