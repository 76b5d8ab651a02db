"""Raises the floors of accuracy, gold/floors.tsv, to what is measured now on the annotated reports; none is lowered.

    python bench/floors.py [--accept REASON]

Where a figure fell below its floor, or a gold was changed, nothing is written and the exit status is 1. With --accept the floors
are set to what is measured, and the file's log keeps each fall with the day and the reason. A gold that is not here keeps its floors.
"""

import argparse
import datetime
import sys
from pathlib import Path

from rasad.evaluate import code_gold, evaluate, falls, gold_digest, load_gold, raised, read_floors
from rasad.evaluate.floors import written

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ROOT / "gold" / "floors.tsv"
GOLD = ("gold/test", "../shared/gold/reports")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", default="", metavar="REASON", help="accept what fell, for this reason")
    reason = " ".join(parser.parse_args().accept.split())
    floors = read_floors(FLOORS)
    fell = 0
    for name in GOLD:
        folder = ROOT / name
        if not folder.is_dir():
            print(f"{name} is not here; its floors stay as they are")
            continue
        gold = load_gold(folder)
        measured = name, gold_digest(folder), evaluate(gold, code_gold(gold)).figures
        for fall in falls(floors, *measured):
            print(f"{name}: {fall.figure} {fall.before} -> {fall.after}" + (f", accepted: {reason}" if reason else ""))
            fell += not reason
        floors = raised(floors, *measured, day=datetime.date.today().isoformat(), reason=reason)
    if fell:
        print("Nothing was written. Mend what fell, or give the reason why it may: make floors ACCEPT='…'")
        return 1
    FLOORS.write_text(written(floors), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
