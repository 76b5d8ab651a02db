"""Reports per second on one core: the bare scan (fold, tokenise, split, match) and the whole coder, in one run.

    python bench/speed.py [--reports N]
"""

import argparse
import gc
import itertools
import resource
import sys
import time
from collections.abc import Callable, Iterable

from reports import corpus

from rasad.coding.coder import Coder, tables
from rasad.record import Report, encode
from rasad.text import Document, detect

FLOOR = 250.0  # reports per second of the whole coder


def bare_scan(report: Report) -> None:
    """What any coder has to do: guess the language, fold, tokenise, split, find every lexicon entry."""
    language = detect(report.text).language
    if language in ("ar", "fa"):
        document = Document(report, language)
        tables(language).matcher.scan(document.words)


def seconds(work: Callable[[Report], object], reports: Iterable[Report]) -> float:
    """Give the processor time in seconds that `work` takes on all of them."""
    gc.collect()
    begin = time.process_time()
    for report in reports:
        work(report)
    return time.process_time() - begin


def peak_memory() -> float:
    """Give this process's peak memory in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=2000, help="how many reports of the corpus to run on")
    count = parser.parse_args().reports
    every = max(1, sum(1 for _ in corpus()) // count) | 1  # odd: the two languages come by turns
    reports = list(itertools.islice(corpus(), 0, count * every, every))
    coder = Coder()
    for report in reports[:20]:  # tables are built on first use
        coder.code(report)
    bare = len(reports) / seconds(bare_scan, reports)
    whole = len(reports) / seconds(lambda report: encode(coder.code(report)), reports)
    print(f"reports      {len(reports)}, {sum(len(r.text) for r in reports) / len(reports):.0f} characters each on average")
    print(f"bare scan    {bare:8.0f} reports/s (language, fold, tokenise, split, match)")
    print(f"whole coder  {whole:8.0f} reports/s")
    print(f"ratio        {bare / whole:8.1f}")
    print(f"peak memory  {peak_memory():8.0f} MB")
    if whole < FLOOR:
        print(f"too slow: under {FLOOR:.0f} reports/s")
    return int(whole < FLOOR)


if __name__ == "__main__":
    sys.exit(main())
