"""Training: annotated reports come in, the weights of the coder's decisions go out.

Stages follow one another because a later decision is only asked where an earlier one found something: parties first,
then what the contacts they make are like.
"""

from collections.abc import Sequence

from rasad.coding.weights import Weights
from rasad.evaluate.gold import GoldReport
from rasad.training.examples import read_examples
from rasad.training.fitting import fit

STAGES: tuple[tuple[str, ...], ...] = (
    ("party",), ("initiator", "joint", "planned", "denied"), ("class", "contact"), ("tie",), ("target",), ("statement",), ("actor",),
)


def train(gold: Sequence[GoldReport]) -> Weights:
    """Give the weights learned from annotated reports."""
    tables: dict[str, dict[str, float]] = {}
    for stage in STAGES:
        examples = [e for e in read_examples(gold, Weights(tables)) if e.question.partition(":")[0] in stage]
        tables |= fit(examples)
    return Weights(tables)
