"""Codes annotated reports, scores the records, and writes the table into the README.

    python bench/accuracy.py [GOLD_FOLDER] [--check]

With --check nothing is written; the exit status says whether the README's table is the one measured.
"""

import argparse
import sys
from pathlib import Path

from rasad.evaluate import as_markdown, code_gold, evaluate_by_language, load_gold, with_table

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="?", default=ROOT / "gold" / "test", help="folder of ID.txt and ID.json")
    parser.add_argument("--check", action="store_true", help="only say whether the table is up to date")
    arguments = parser.parse_args()
    gold = load_gold(arguments.gold)
    table = as_markdown(evaluate_by_language(gold, code_gold(gold)))
    print(table)
    old = README.read_text(encoding="utf-8")
    new = with_table(old, "accuracy", table)
    if arguments.check:
        return int(old != new)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
