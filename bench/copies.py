"""Copies: each set of labelled pairs scored with the rule as it is, and with one chosen on the other sets alone.

    python bench/copies.py [--precision 0.975] [--starts 20] [--free FIELD ...] [--sets NUMBER ...] [--seed 1] [--centred]

For every set left out, every weight and threshold of the rule and how many words make an opening and a lead are chosen anew: what has the
highest recall among those that reach the precision asked for on the other sets, found by going through the values one by one in chance
order, from starts drawn by chance. What the rule has now plays no part. --free names what is chosen, where it is not all; the rest stays.
Needs the corpus beside the project; takes some five minutes of one core.
"""

import argparse
import random
import sys
from math import sqrt
from pathlib import Path

import numpy as np
from copies_measured import GRID, SETS, Chosen, Measured, measured, verdict

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
SHORTFALL = 5.0  # so many times what precision falls short by is taken off recall


def score(pairs: Measured, chosen: Chosen, precision: float) -> float:
    """Give recall, less where the precision asked for is not reached."""
    said = verdict(pairs, chosen)
    right = int((said & pairs.copy).sum())
    reached = right / max(1, int(said.sum()))
    return float(right / max(1, int(pairs.copy.sum())) - SHORTFALL * max(0.0, precision - reached))


def climb(pairs: Measured, chosen: Chosen, free: list[str], precision: float, chance: random.Random) -> tuple[float, Chosen]:
    """Give the best that is reached by going through the values one by one, until none is better."""
    best, better = score(pairs, chosen, precision), True
    while better:
        better = False
        chance.shuffle(free)
        for field in free:
            for value in GRID[field]:
                trial = Chosen({**chosen, field: value})
                if (reached := score(pairs, trial, precision)) > best:
                    best, chosen, better = reached, trial, True
    return best, chosen


def centred(pairs: Measured, chosen: Chosen, free: list[str], precision: float) -> Chosen:
    """Give the same with each value in the middle of those around it that do as well: at their edge it fits what happens to be there."""
    best = score(pairs, chosen, precision)
    for field in free:
        alike = [score(pairs, Chosen({**chosen, field: value}), precision) >= best for value in GRID[field]]
        low = high = GRID[field].index(chosen[field])
        while low and alike[low - 1]:
            low -= 1
        while high + 1 < len(alike) and alike[high + 1]:
            high += 1
        chosen = Chosen({**chosen, field: GRID[field][(low + high) // 2]})
    return chosen


def best_on(pairs: Measured, free: list[str], given: argparse.Namespace, seed: str) -> Chosen:
    """Give the best rule on some pairs, from several starts."""
    chance = random.Random(seed)
    found = []
    for _ in range(given.starts):
        start = Chosen({field: chance.choice(GRID[field]) for field in free})
        found.append(climb(pairs, start, list(free), given.precision, chance))
    best = max(found, key=lambda one: one[0])[1]
    return centred(pairs, best, sorted(free), given.precision) if given.centred else best


def interval(right: int, of: int) -> str:
    """Give a part with the bounds of its 95 % interval, after Wilson."""
    part, z, of_any = right / max(1, of), 1.96, max(1, of)
    middle, spread = part + z * z / (2 * of_any), z * sqrt(part * (1 - part) / of_any + z * z / (4 * of_any**2))
    low, high = ((middle + sign * spread) / (1 + z * z / of_any) for sign in (-1, 1))
    return f"{part:.3f} ({right} of {of}; {low:.3f} to {high:.3f})"


def line(name: str, said: np.ndarray, copy: np.ndarray) -> str:
    """Give a row of the table: what is right of what is said, and of what is."""
    right = int((said & copy).sum())
    return f"| {name} | {interval(right, int(said.sum()))} | {interval(right, int(copy.sum()))} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--precision", type=float, default=0.975, help="to be reached on the sets a rule is chosen on")
    parser.add_argument("--starts", type=int, default=20, help="from how many starts it is looked for")
    parser.add_argument("--free", nargs="*", choices=list(GRID), default=list(GRID), metavar="FIELD", help="what is chosen; else all")
    parser.add_argument("--sets", type=int, nargs="+", default=list(range(1, len(SETS) + 1)), help="the sets used, by number")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--centred", action="store_true", help="put each value in the middle of those that do as well on the others")
    given = parser.parse_args()
    if not CORPUS.is_dir():
        print("The corpus is not beside the project: there is nothing to measure on.", file=sys.stderr)
        return 1
    pairs = measured(CORPUS, [number - 1 for number in given.sets])
    print("| set | precision | recall |\n|---|---|---|")
    as_it_is = verdict(pairs, Chosen())
    for number in given.sets:
        of = pairs.set == number - 1
        print(line(f"{number}, the rule as it is", as_it_is[of], pairs.copy[of]))
    print(line("all, the rule as it is", as_it_is, pairs.copy), flush=True)
    said = np.zeros(len(pairs.copy), dtype=bool)
    for number in given.sets if given.free else []:
        of = pairs.set == number - 1
        chosen = best_on(pairs.only(~of), given.free, given, f"{given.seed} {number}")
        said[of] = verdict(pairs.only(of), chosen)
        print(line(f"{number}, chosen on the others", said[of], pairs.copy[of]), flush=True)
        print({field: chosen[field] for field in given.free}, file=sys.stderr)
    if given.free:
        print(line("all, each chosen on the others", said, pairs.copy))
    return 0


if __name__ == "__main__":
    sys.exit(main())
