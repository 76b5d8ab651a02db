"""A coder in a process of its own, so that coding a report holds up nobody who reads, and can be ended where it takes too long."""

import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Lock
from typing import Any

import msgspec

from rasad.errors import InputError, RasadError, StoreError, UsageError
from rasad.record import Report, decode, encode

_KINDS: dict[str, type[RasadError]] = {kind.__name__: kind for kind in (InputError, UsageError)}
_FIRST = "تلقى إسماعيل هنية اتصالاً هاتفياً من محمد باقر قاليباف."
_START = 120.0  # seconds the process may take to read its tables


class Busy(StoreError):
    """All that can code is coding; ask again in a moment."""


class CodingProcess:
    """Codes one report at a time; the process is begun when it is first needed, and anew where it was ended."""

    def __init__(self, seconds: float = 60.0, wait: float = 20.0) -> None:
        """Take how long a report may take, and how long one may wait for the reports before it, in seconds."""
        self._seconds, self._wait = seconds, wait
        self._lock = Lock()
        self._process: Any = None
        self._pipe: Connection | None = None

    def code(self, report: Report) -> bytes:
        """Give the record of a report as JSON. Raises InputError where it cannot be coded, Busy where too many wait."""
        if not self._lock.acquire(timeout=self._wait):
            raise Busy("Other reports are being coded. Ask again in a moment.")
        try:
            return self._answer(msgspec.json.encode(report))
        finally:
            self._lock.release()

    def close(self) -> None:
        """End the process."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = None

    def _answer(self, asked: bytes) -> bytes:
        pipe = self._begun()
        try:
            pipe.send_bytes(asked)
            if not pipe.poll(self._seconds):
                self.close()
                raise InputError(f"Coding this report took longer than {self._seconds:.0f} seconds and was stopped. Send a shorter one.")
            kind, content = msgspec.msgpack.decode(pipe.recv_bytes(), type=tuple[str, bytes])
        except (EOFError, OSError) as error:
            self.close()
            raise InputError("The process that codes ended before it was done with this report. Send another one.") from error
        if kind:
            raise _KINDS.get(kind, InputError)(content.decode())
        return content

    def _begun(self) -> Connection:
        if self._pipe is not None and self._process.is_alive():
            return self._pipe
        self.close()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="rasad-coder")
        self._process.start()
        theirs.close()
        if not self._pipe.poll(_START) or self._pipe.recv_bytes() != b"ready":
            self.close()
            raise Busy("The process that codes did not start. Ask again in a moment.")
        return self._pipe


def serve(pipe: Connection) -> None:
    """Code what comes through the pipe until it is closed; the other end of `CodingProcess`."""
    import signal

    from rasad.coding.coder import Coder
    from rasad.languages import CODED

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began it ends it
    coder = Coder()
    for language in CODED:  # its tables are read when they are first needed
        coder.code(Report(id="first", text=_FIRST, language=language))
    pipe.send_bytes(b"ready")
    with suppress(EOFError, OSError):
        while True:
            report = msgspec.json.decode(pipe.recv_bytes(), type=Report)
            try:
                answer = ("", encode(coder.code(report)))
                decode(answer[1])
            except RasadError as error:
                kind = next((name for name, shape in _KINDS.items() if isinstance(error, shape)), "InputError")
                answer = (kind, str(error).encode())
            pipe.send_bytes(msgspec.msgpack.encode(answer))
