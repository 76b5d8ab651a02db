"""How merging grows: time, memory and B³ F1 from 10,000 contacts on, through the store, on synthetic records with known events.

    python bench/growth.py [--sizes 10000 100000] [--folder FOLDER] [--more 1000]

Time is processor time, that of making events and finding copies, apart from that of storing records. A machine that others use is slower at
one time than at another; so beside a larger store the smallest size is made anew a dozen times while it grows, and the ratio is to those
runs: what both feel is not growth. The last step adds 1,000 reports.
"""

import argparse
import gc
import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import sqlalchemy as sa
from synthetic import records, truth

from rasad.record import Record
from rasad.store import Store, open_store
from rasad.store.engine import reading
from rasad.store.event_tables import members
from rasad.store.schema import reports

PART = 2000
BESIDE = 12  # times the smallest size is made while a larger one grows


def parts(given: Iterable[Record], size: int = PART) -> Iterator[list[Record]]:
    part: list[Record] = []
    for record in given:
        part.append(record)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def fill(store: Store, given: Iterable[Record], beside: Callable[[], object] = int, every: int = 0) -> tuple[float, float, int]:
    """Give seconds for storing and for merging, and how many contacts there were; `beside` is called after `every` parts, untimed."""
    stored = merged = 0.0
    count = 0
    for number, part in enumerate(parts(given), 1):
        if every and number % every == 0:
            beside()
        begin = time.process_time()
        store.add(part, batch=PART)
        middle = time.process_time()
        store.merge()
        stored, merged = stored + middle - begin, merged + time.process_time() - middle
        count += sum(len(record.contacts) for record in part)
    return stored, merged, count


def b_cubed(store: Store, count: int, seed: int) -> tuple[float, float, float]:
    """Give precision, recall and F1 of the stored events against the truth."""
    real: dict[tuple[str, str], int] = {}
    for record in records(count, seed):
        for contact, number in truth(record).items():
            real[record.report.id, contact] = number
    sizes: dict[int, int] = defaultdict(int)
    for number in real.values():
        sizes[number] += 1
    query = sa.select(members.c.event, members.c.contact, reports.c.id).join_from(members, reports, members.c.report == reports.c.key)
    found: dict[int, list[int]] = defaultdict(list)
    with reading(store._engine) as connection:
        for row in connection.execution_options(yield_per=10_000).execute(query):
            if (row.id, row.contact) in real:
                found[row.event].append(real[row.id, row.contact])
    precision = recall = 0.0
    total = 0
    for numbers in found.values():
        for number in set(numbers):
            same = numbers.count(number)
            precision += same * same / len(numbers)
            recall += same * same / sizes[number]
            total += same
    precision, recall = precision / total, recall / total
    return precision, recall, 2 * precision * recall / (precision + recall)


def alone(size: int) -> float:
    """Give seconds of merging for each contact of a store made anew."""
    with tempfile.TemporaryDirectory() as spare, open_store(Path(spare) / "alone.db") as store:
        _, merged, count = fill(store, records(size))
        return merged / count


def peak() -> float:
    """Give this process's peak memory in MB."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--folder", type=Path, help="where the databases are made; a folder that is removed afterwards unless said")
    parser.add_argument("--more", type=int, default=1000, help="how many reports are added at the end")
    given = parser.parse_args()
    smallest = given.sizes[0]
    with tempfile.TemporaryDirectory() as spare:
        for size in given.sizes:
            with open_store((given.folder or Path(spare)) / f"growth-{size}.db") as store:
                beside: list[float] = []
                every = max(1, size // PART // BESIDE) if size > smallest else 0
                stored, merged, count = fill(store, records(size), lambda seen=beside: seen.append(alone(smallest)), every)
                ratio = merged / count / statistics.mean(beside) if beside else 1.0
                memory = peak()
                more = next(parts(records(given.more * 2, seed=2), given.more))
                store.add(more, batch=given.more)
                gc.collect()
                begin = time.process_time()
                store.merge()
                added = time.process_time() - begin
                precision, recall, f1 = b_cubed(store, size, 1)
                print(
                    f"{count:>9} contacts  store {stored:6.1f} s  merge {merged:6.1f} s ({ratio:.2f})  peak {memory:.0f} MB  "
                    f"{len(more)} more {added:5.2f} s ({added / merged:.1%})  B3 P {precision:.4f} R {recall:.4f} F1 {f1:.4f}",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
