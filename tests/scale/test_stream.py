"""Streams coded in one process and in many: the same bytes, in order, and no report lost when a process is killed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from multiprocessing.connection import Connection

import pytest

from rasad.coding.coder import Coder
from rasad.errors import DataError, InputError, RasadError
from rasad.record import Record, Report
from rasad.scale import Coded, code_stream
from rasad.scale.pool import Pool
from rasad.scale.worker import code_item
from rasad.sources import Problem

SENTENCES = ("قال ظريف إن الحوار مستمر.", "ظریف گفت که مذاکرات ادامه دارد.", "تلقى هنية اتصالاً هاتفياً من قاليباف.")


def reports(count: int) -> list[Report]:
    return [Report(id=f"r{n}", text=f"{SENTENCES[n % 3]} {n}", published="2021-05-15") for n in range(count)]


def light(connection: Connection) -> None:
    """Answer without coding, for tests of the pool alone; die of a report that says so."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    connection.send(True)
    while True:
        try:
            batch = connection.recv()
        except EOFError:
            return
        if any("poison" in item.text for item in batch):
            os.kill(os.getpid(), signal.SIGKILL)
        connection.send([Coded(item.id, item.text.encode(), 0, 0, []) for item in batch])


def stillborn(connection: Connection) -> None:
    """Die before any work."""
    os._exit(1)


def test_the_same_bytes_in_order_in_any_number_of_processes() -> None:
    problem = Problem("x.txt", InputError("x.txt: empty"))
    items = [*reports(30), problem, *reports(5)]
    alone = list(code_stream(items, 1))
    assert [item.id if isinstance(item, Coded) else item for item in alone] == [i if i is problem else i.id for i in items]  # type: ignore[union-attr]
    together = list(code_stream(items, 3))
    assert [item.line for item in together if isinstance(item, Coded)] == [item.line for item in alone if isinstance(item, Coded)]
    assert str(together[30]) == "x.txt: empty"


def test_only_the_report_that_kills_is_given_up() -> None:
    items = reports(20)
    items[7] = Report(id="poisoned", text="poison")
    results = list(Pool(2, light).map(iter([items[:16], items[16:]])))
    assert [result.id for result in results if isinstance(result, Coded)] == [f"r{n}" for n in range(20) if n != 7]
    given_up = results[7]
    assert isinstance(given_up, Problem)
    assert str(given_up).startswith("poisoned: the process coding it was ended")


def test_a_process_killed_from_outside_costs_nothing() -> None:
    items = reports(200)

    def killing() -> Iterator[Report]:
        for n, item in enumerate(items):
            if n == 100:
                os.kill(pool._processes[0].process.pid, signal.SIGKILL)
            yield item

    pool = Pool(2, light)
    stream = killing()
    batches = iter(lambda: list(islice(stream, 10)), [])
    assert [result.id for result in pool.map(batches) if isinstance(result, Coded)] == [f"r{n}" for n in range(200)]


def test_processes_that_never_start_are_told_of() -> None:
    with pytest.raises(RasadError, match="--jobs 1"):
        list(Pool(1, stillborn).map(iter([reports(1)])))


def test_no_more_is_read_than_is_needed_and_no_process_outlives_the_stream() -> None:
    read = 0

    def endless() -> Iterator[Report]:
        nonlocal read
        while True:
            read += 1
            yield Report(id=str(read), text=SENTENCES[0])

    pool = Pool(2, light)
    batches = iter(lambda: [next(stream)], [])
    stream = endless()
    with closing(pool.map(batches)) as results:
        for _ in range(20):
            next(results)
        processes = [process.process for process in pool._processes]
    assert read < 50
    assert not any(process.is_alive() for process in processes)


def test_a_stream_can_be_coded_outside_the_main_thread() -> None:
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.extend(code_stream(reports(3), 2)))
    thread.start()
    thread.join(30)
    assert len(found) == 3


def test_a_script_without_a_guard_is_not_run_again() -> None:
    script = (
        "from rasad.record import Report\nfrom rasad.scale import code_stream\n"
        "print(len(list(code_stream([Report(id=str(n), text='خبر') for n in range(3)], 2))))"
    )
    done = subprocess.run([sys.executable, "-"], input=script, capture_output=True, text=True, timeout=60, check=False, encoding="utf-8")
    assert (done.stdout, done.stderr) == ("3\n", "")


class Failing(Coder):
    def __init__(self, error: Exception) -> None:
        self.error = error

    def code(self, report: Report) -> Record:
        raise self.error


def test_a_fault_of_the_coder_becomes_a_problem_that_says_where() -> None:
    result = code_item(Failing(KeyError("x")), reports(1)[0])
    assert isinstance(result, Problem)
    assert "r0: Rasad failed on this report (KeyError in test_stream.py, line" in str(result)


def test_broken_data_files_stop_everything() -> None:
    with pytest.raises(DataError):
        code_item(Failing(DataError("cues.yml: wrong")), reports(1)[0])


def test_few_reports_need_no_other_process() -> None:
    began = time.monotonic()
    assert len(list(code_stream(reports(5)))) == 5
    assert time.monotonic() - began < 5
