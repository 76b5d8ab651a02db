"""A process of its own for work that would hold up whoever reads: it answers one request at a time, and can be ended.

A library that computes without giving way stops all threads of a process; beside it, it stops nobody.
"""

import multiprocessing
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Lock
from typing import Any

from rasad.errors import StoreError

_START = 120.0  # seconds the process may take to get ready
_READY = b"ready"


class Busy(StoreError):
    """All that can do it is at work; ask again in a moment."""


class Ended(Exception):
    """The process ended before it had answered."""


class Late(Exception):
    """An answer took longer than it may; the process was ended."""


class Aside:
    """A process that answers bytes with bytes; it is begun when it is first needed, and anew where it was ended."""

    def __init__(self, name: str, serve: Callable[[Connection], None], seconds: float, wait: float) -> None:
        """Take what it runs (it calls `answer`), how long one answer may take and how long one may wait for those before it, in seconds."""
        self.seconds = seconds
        self._name, self._serve, self._wait = name, serve, wait
        self._lock = Lock()
        self._process: Any = None
        self._pipe: Connection | None = None

    def ask(self, asked: bytes) -> bytes:
        """Give the answer. Raises Busy where too many wait, Late and Ended where there is none."""
        if not self._lock.acquire(timeout=self._wait):
            raise Busy("Others are asking for the same kind of work. Ask again in a moment.")
        try:
            pipe = self._begun()
            pipe.send_bytes(asked)
            if not pipe.poll(self.seconds):
                self.close()
                raise Late
            return pipe.recv_bytes()
        except (EOFError, OSError) as error:
            self.close()
            raise Ended from error
        finally:
            self._lock.release()

    def begin(self) -> None:
        """Begin the process, so that the first who asks need not wait for it; nothing where that fails: asking tells why."""
        with self._lock, suppress(Busy, OSError, EOFError):
            self._begun()

    def close(self) -> None:
        """End the process."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = None

    def _begun(self) -> Connection:
        if self._pipe is not None and self._process.is_alive():
            return self._pipe
        self.close()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=self._serve, args=(theirs,), daemon=True, name=f"rasad-{self._name}")
        process.start()
        theirs.close()
        self._pipe, self._process = ours, process
        if not self._pipe.poll(_START) or self._pipe.recv_bytes() != _READY:
            self.close()
            raise Busy(f"The process for this ({self._name}) did not start. Ask again in a moment.")
        return self._pipe


def answer(pipe: Connection, give: Callable[[bytes], bytes]) -> None:
    """Say that all is ready, and answer what comes through the pipe until it is closed; the other end of `Aside`."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began it ends it
    pipe.send_bytes(_READY)
    with suppress(EOFError, OSError):
        while True:
            pipe.send_bytes(give(pipe.recv_bytes()))
