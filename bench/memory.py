"""Memory while many reports are coded: it must stay flat from 1,000 reports to 50,000, and under 400 MB.

    python bench/memory.py [--reports N]
"""

import argparse
import sys
import time

from reports import endless
from speed import peak_memory

from rasad.coding.coder import Coder
from rasad.record import encode

LIMIT = 400.0  # MB at the peak
GROWTH = 1.25  # the last peak over the first


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=50_000, help="how many reports to code")
    count = parser.parse_args().reports
    coder = Coder()
    first = last = 0.0
    begin = time.perf_counter()
    for number, report in enumerate(endless(), start=1):
        encode(coder.code(report))
        if number == 1000 or number % 10_000 == 0 or number == count:
            last = peak_memory()
            first = first or last
            print(f"{number:7} reports  peak {last:5.0f} MB  {time.perf_counter() - begin:6.0f} s", flush=True)
        if number >= count:
            break
    flat = last < LIMIT and last <= first * GROWTH
    print("flat" if flat else f"not flat: over {LIMIT:.0f} MB, or grown by more than {GROWTH - 1:.0%} since the first 1,000")
    return int(not flat)


if __name__ == "__main__":
    sys.exit(main())
