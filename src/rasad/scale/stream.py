"""From a stream of reports to a stream of coded ones, in one process or in many."""

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from itertools import chain, islice

from rasad.actors.registry import load_registry
from rasad.coding.coder import Coder
from rasad.languages import CODED, load_language
from rasad.record import Report
from rasad.scale.worker import Coded, Item, code_item
from rasad.sources import Problem

FEW = 200  # reports that one process has coded before others have started
_BATCH = 16
_BATCH_CHARACTERS = 400_000


def default_jobs() -> int:
    """Give the number of cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def code_stream(items: Iterable[Item], jobs: int | None = None) -> Generator[Coded | Problem, None, None]:
    """Code each report of `items`, in order; problems are handed on in their place.

    `jobs` is the number of processes; None is one for each core, or this one alone where there are but few reports.
    Raises RasadError where data files are broken or processes cannot be had. Close the iterator to end the processes.
    """
    stream = iter(items)
    if jobs is None:
        first = list(islice(stream, FEW))
        jobs = default_jobs() if len(first) == FEW else 1
        stream = chain(first, stream)
    if jobs <= 1:
        coder = Coder()
        yield from (code_item(coder, item) for item in stream)
        return
    from rasad.scale.pool import Pool

    _compile_data()
    with closing(Pool(jobs).map(_batches(stream))) as results:
        yield from results


def _compile_data() -> None:
    """Read the data files once, so that every process finds them compiled; raises DataError where one is broken."""
    load_registry()
    for language in CODED:
        load_language(language)


def _batches(items: Iterator[Item]) -> Iterator[list[Item]]:
    batch: list[Item] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.text) if isinstance(item, Report) else 0
        if len(batch) == _BATCH or size >= _BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
