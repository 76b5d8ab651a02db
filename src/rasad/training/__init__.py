"""Training: annotated reports come in, the weights of the coder's decisions go out.

Stages follow one another because a later decision is only asked where an earlier one found something: parties first,
then what the contacts they make are like.
"""

from collections.abc import Sequence
from itertools import chain

from rasad.coding.scene.weights import Weights
from rasad.evaluate.gold import GoldReport
from rasad.training.examples import read_examples, read_told
from rasad.training.fitting import fit

STAGES: tuple[tuple[str, ...], ...] = (
    ("party",), ("choice",), ("parties",), ("initiator", "joint", "planned", "denied"), ("class", "contact"), ("tie",), ("target",),
    ("statement",), ("actor",),
)


FOLDS = 5


def train(gold: Sequence[GoldReport]) -> Weights:
    """Give the weights learned from annotated reports.

    What a later stage learns from is coded with weights that have not seen the report: on reports it was learned from an
    earlier decision looks surer than it is.
    """
    reports = read_told(gold)
    folds = [reports[number::FOLDS] for number in range(FOLDS)]
    unseen: list[dict[str, dict[str, float]]] = [{} for _ in folds]
    tables: dict[str, dict[str, float]] = {}
    for stage in STAGES:
        examples = [read_examples(fold, Weights(known), stage) for fold, known in zip(folds, unseen, strict=True)]
        tables |= fit(list(chain(*examples)))
        for number, known in enumerate(unseen):
            known |= fit(list(chain(*examples[:number], *examples[number + 1 :])))
    return Weights(tables)
