"""What one process does: it codes the batches it is sent, and never lets one report take down the others."""

import signal
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from rasad.coding.coder import Coder
from rasad.errors import InputError, RasadError
from rasad.record import Report, Warning, encode
from rasad.sources import Problem

Item = Report | Problem


class Coded(NamedTuple):
    """A coded report: its record as a line of JSON without the line end, and what a summary counts of it."""

    id: str
    line: bytes
    contacts: int
    statements: int
    warnings: list[Warning]


def code_item(coder: Coder, item: Item) -> Coded | Problem:
    """Code a report; a problem is handed on, and a fault of the coder becomes one. Raises RasadError for bad data files."""
    if isinstance(item, Problem):
        return item
    try:
        record = coder.code(item)
        return Coded(item.id, encode(record), len(record.contacts), len(record.statements), record.warnings)
    except RasadError:
        raise
    except Exception as error:  # whatever it is, the other reports go on
        what = f"Rasad failed on this report ({_where(error)}); please send it in with a bug report"
        return Problem(item.id, InputError(f"{item.id}: {what}"))


def _where(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"


def work(connection: Connection) -> None:
    """Code batches from `connection` until it closes. Sends True when ready, then a list for a list, or a RasadError."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; the first one sees to the others
    coder = Coder()
    try:
        connection.send(True)
        while True:
            batch: list[Item] = connection.recv()
            try:
                connection.send([code_item(coder, item) for item in batch])
            except RasadError as error:
                connection.send(error)
    except (EOFError, OSError):
        return  # the first process is gone
