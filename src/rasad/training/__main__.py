"""`python -m rasad.training FOLDER…`: learn the weights from folders of annotated reports and write them into the package."""

import sys
from pathlib import Path

from rasad.coding.scene.weights import WEIGHTS, Weights
from rasad.errors import RasadError, UsageError
from rasad.evaluate.gold import GoldReport, gold_digest, load_gold
from rasad.training import train


def written(weights: Weights, sets: list[str]) -> str:
    """Give the weights file's text: what it was learned from, then decision, feature and weight a line, sorted."""
    head = ["# Weights of the coder's decisions, learned from annotated reports by `make train`. Decision, feature, weight.", *sets]
    lines = sorted(f"{question}\t{feature}\t{weight:g}" for question, table in weights.tables.items() for feature, weight in table.items())
    return "\n".join([*head, *lines]) + "\n"


def main(arguments: list[str]) -> int:
    """Train on the folders given, in their order; folders that are not there are left out with a word."""
    gold: list[GoldReport] = []
    sets = []
    for folder in map(Path, arguments):
        if not folder.is_dir():
            print(f"{folder} is not there and was left out", file=sys.stderr)
            continue
        reports = load_gold(folder)
        sets.append(f"# {folder.name}: {len(reports)} reports, {gold_digest(folder)[:16]}")
        gold += reports
    if not gold:
        raise UsageError("give at least one folder of annotated reports, for example `python -m rasad.training gold/train`")
    part = WEIGHTS.with_suffix(".part")
    part.write_text(written(train(gold), sets), encoding="utf-8")
    part.replace(WEIGHTS)
    print(f"learned from {len(gold)} reports, written to {WEIGHTS.name}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except RasadError as error:
        sys.exit(str(error))
