"""A pool of processes that answers in order and loses no report when one of them is killed.

Every process has a pipe of its own and one batch at a time, so it is known what a dead one was working on: that batch is
halved and tried again until the report that kills is alone, and only that report is given up.
"""

import multiprocessing
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from types import ModuleType
from typing import Any

from rasad.errors import InputError, RasadError
from rasad.scale.worker import Coded, Item, work
from rasad.sources import Problem

_WINDOW = 4  # batches a process may be ahead of the one that is waited for
_FALSE_STARTS = 3
_TRIES = 2  # a report alone that kills its process this often is given up


class _Task:
    """Some items of batch `number`, from its item `first` on; `deaths` of processes that worked on just these."""

    def __init__(self, number: int, first: int, items: list[Item], deaths: int = 0) -> None:
        self.number, self.first, self.items, self.deaths = number, first, items, deaths


class _Process:
    def __init__(self, context: Any, target: Callable[[Connection], None]) -> None:
        self.pipe: Connection
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=target, args=(theirs,), daemon=True)
        self.process.start()
        theirs.close()
        self.ready = False
        self.task: _Task | None = None

    def end(self) -> None:
        self.process.terminate()
        self.process.join(2)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.pipe.close()


class Pool:
    """`jobs` processes for the length of one `map`; each runs `target` with its end of a pipe."""

    def __init__(self, jobs: int, target: Callable[[Connection], None] = work) -> None:
        self._jobs = jobs
        self._target = target
        self._context = _context()
        self._processes: list[_Process] = []
        self._again: deque[_Task] = deque()
        self._results: dict[int, list[Coded | Problem | None]] = {}
        self._false_starts = 0

    def map(self, batches: Iterator[list[Item]]) -> Generator[Coded | Problem, None, None]:
        """Give what comes of each item of `batches`, in order. Raises RasadError where processes cannot be had."""
        numbered = enumerate(batches)
        asked, given = 0, 0
        more = True
        try:
            with _starting():
                self._processes = [_Process(self._context, self._target) for _ in range(self._jobs)]
            while more or self._results:
                for process in self._idle():
                    if not self._again and more and asked - given < _WINDOW * self._jobs:
                        more = self._take(next(numbered, None))
                        asked += more
                    if self._again:
                        self._send(process, self._again.popleft())
                if self._results or not self._idle():
                    self._receive()
                while given in self._results and None not in self._results[given]:
                    yield from (result for result in self._results.pop(given) if result is not None)
                    given += 1
        finally:
            for process in self._processes:
                process.end()

    def _idle(self) -> list[_Process]:
        return [process for process in self._processes if process.ready and process.task is None]

    def _take(self, batch: tuple[int, list[Item]] | None) -> bool:
        if batch is None:
            return False
        number, items = batch
        self._results[number] = [None] * len(items)
        self._again.append(_Task(number, 0, items))
        return True

    def _send(self, process: _Process, task: _Task) -> None:
        try:
            process.pipe.send(task.items)
            process.task = task
        except OSError:  # it died while it had nothing to do
            self._again.appendleft(task)
            self._replace(process)

    def _receive(self) -> None:
        """Wait until a process answers or dies, and note what it has to say."""
        by_pipe = {process.pipe: process for process in self._processes}
        for pipe in wait(list(by_pipe)):
            process = by_pipe[pipe]  # type: ignore[index]
            try:
                answer = process.pipe.recv()
            except (EOFError, OSError):
                self._died(process)
                continue
            if isinstance(answer, RasadError):
                raise answer
            if process.task is not None:
                task, process.task = process.task, None
                self._results[task.number][task.first : task.first + len(task.items)] = answer
            process.ready = True
            self._false_starts = 0

    def _died(self, process: _Process) -> None:
        if not process.ready:
            self._false_starts += 1
            if self._false_starts >= _FALSE_STARTS:
                raise RasadError("the processes that code end as soon as they start; try again with --jobs 1, or free some memory")
        elif process.task is not None:
            self._halve(process.task)
        self._replace(process)

    def _halve(self, task: _Task) -> None:
        if len(task.items) > 1:
            middle = len(task.items) // 2
            self._again.appendleft(_Task(task.number, task.first + middle, task.items[middle:]))
            self._again.appendleft(_Task(task.number, task.first, task.items[:middle]))
        elif task.deaths + 1 < _TRIES:
            self._again.appendleft(_Task(task.number, task.first, task.items, task.deaths + 1))
        else:
            self._results[task.number][task.first] = _given_up(task.items[0])

    def _replace(self, process: _Process) -> None:
        process.end()
        with _starting():
            self._processes[self._processes.index(process)] = _Process(self._context, self._target)


def _given_up(item: Item) -> Problem:
    if isinstance(item, Problem):
        return item
    what = "the process coding it was ended twice, most likely for want of memory; cut the report up or free some memory"
    return Problem(item.id, InputError(f"{item.id}: {what}"))


def _context() -> Any:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["rasad.scale.worker"])
    return context


@contextmanager
def _starting() -> Iterator[None]:
    """While processes start: they are born deaf to Ctrl-C, and do not run the caller's own script or notebook again.

    Only the main thread can arrange the former.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    deaf = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, signal.SIG_IGN) if deaf else None
    try:
        yield
    finally:
        if deaf:
            signal.signal(signal.SIGINT, before)
        sys.modules["__main__"] = main
