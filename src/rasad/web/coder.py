"""A coder in a process of its own, so that coding a report holds up nobody who reads, and can be ended where it takes too long."""

from multiprocessing.connection import Connection

import msgspec

from rasad.errors import InputError, RasadError, UsageError
from rasad.record import Report, decode, encode
from rasad.web.aside import Aside, Ended, Late, answer

_KINDS: dict[str, type[RasadError]] = {kind.__name__: kind for kind in (InputError, UsageError)}
_FIRST = "تلقى إسماعيل هنية اتصالاً هاتفياً من محمد باقر قاليباف."


class CodingProcess:
    """Codes one report at a time; the process is begun when it is first needed, and anew where it was ended."""

    def __init__(self, seconds: float = 60.0, wait: float = 20.0) -> None:
        """Take how long a report may take, and how long one may wait for the reports before it, in seconds."""
        self._aside = Aside("coder", serve, seconds, wait)

    def code(self, report: Report) -> bytes:
        """Give the record of a report as JSON. Raises InputError where it cannot be coded, Busy where too many wait."""
        try:
            kind, content = msgspec.msgpack.decode(self._aside.ask(msgspec.json.encode(report)), type=tuple[str, bytes])
        except Late as error:
            told = f"Coding this report took longer than {self._aside.seconds:.0f} seconds and was stopped. Send a shorter one."
            raise InputError(told) from error
        except Ended as error:
            raise InputError("The process that codes ended before it was done with this report. Send another one.") from error
        if kind:
            raise _KINDS.get(kind, InputError)(content.decode())
        return content

    def close(self) -> None:
        """End the process."""
        self._aside.close()


def serve(pipe: Connection) -> None:
    """Code what comes through the pipe until it is closed."""
    from rasad.coding.coder import Coder
    from rasad.languages import CODED

    coder = Coder()

    def coded(asked: bytes) -> bytes:
        report = msgspec.json.decode(asked, type=Report)
        try:
            given = ("", encode(coder.code(report)))
            decode(given[1])
        except RasadError as error:
            kind = next((name for name, shape in _KINDS.items() if isinstance(error, shape)), "InputError")
            given = (kind, str(error).encode())
        return msgspec.msgpack.encode(given)

    for language in CODED:  # its tables are read when they are first needed
        coder.code(Report(id="first", text=_FIRST, language=language))
    answer(pipe, coded)
