"""Learning curve: rules alone, and with weights learned from ever more of the annotated reports, by cross-validation.

    python bench/learning.py [--folds 5] [--shares 0 25 50 75 100] [--processes 2]

Which reports make a share, and a fold, is fixed by a hash of their ids. Writes the table `learning` into docs/accuracy.md. Takes
about ten minutes of one core with the reports beside the project, five without.
"""

import argparse
import sys

from annotated import FOUND, OWN, reports, write_table

from rasad.evaluate import evaluate
from rasad.evaluate.table import cell
from rasad.training.held_out import code_held_out, parted

COLUMNS = {
    "people": "people", "person linked": "linked", "contacts": "contacts", "contact pairs": "pairs", "initiator": "initiator", "day": "day",
    "statements": "statements", "class": "class", "target": "target", "statement's contact": "tie", "according to": "credited",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--shares", type=int, nargs="+", default=[0, 25, 50, 75, 100], help="parts of the reports, in hundredths")
    parser.add_argument("--processes", type=int, default=1, help="how many folds are learned at a time")
    given = parser.parse_args()
    gold = reports([*OWN, *FOUND])
    lines = ["| learned from | " + " | ".join(COLUMNS.values()) + " |", "|---|" + "---:|" * len(COLUMNS)]
    for share in given.shares:
        folds = parted(gold, folds=given.folds, share=share / 100)
        figures = evaluate(gold, code_held_out(folds, given.processes)).figures
        name = f"{share} %: {len(folds[0].known)} reports" if share else "rules alone"
        lines.append(f"| {name} | " + " | ".join(cell(figures[figure]) for figure in COLUMNS) + " |")
        print(lines[-1], file=sys.stderr, flush=True)
    write_table("learning", "\n".join(lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
