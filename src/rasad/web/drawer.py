"""Drawing in a process of its own: what draws has the whole process to itself, a tenth of a second a picture."""

import json
from functools import lru_cache
from multiprocessing.connection import Connection
from typing import Any

import msgspec

from rasad.errors import InputError, UsageError
from rasad.web.aside import Aside, Ended, Late, answer

_KEPT = 200  # pictures
_LIGHT, _FULL = ({"$schema": f"https://vega.github.io/schema/{kind}.json"} for kind in ("vega-lite/v5", "vega/v5"))
_FIRST = ({**_LIGHT, "mark": "point", "data": {"values": [{}]}}, {**_FULL, "width": 10, "height": 10})


class DrawingProcess:
    """Draws one picture at a time; what was drawn is kept by its specification, so that the same numbers are drawn once."""

    def __init__(self, seconds: float = 30.0, wait: float = 30.0) -> None:
        """Take how long a picture may take, and how long one may wait for the pictures before it, in seconds."""
        self._aside = Aside("drawer", serve, seconds, wait)
        self._svg = lru_cache(maxsize=_KEPT)(self._drawn)

    def svg(self, spec: dict[str, Any]) -> str:
        """Give the picture of a specification; UsageError where what draws is not installed, InputError where it cannot be drawn."""
        return self._svg(json.dumps(spec, sort_keys=True, ensure_ascii=False))

    def begin(self) -> None:
        """Begin the process, so that nobody waits for it."""
        self._aside.begin()

    def close(self) -> None:
        """End the process."""
        self._aside.close()

    def _drawn(self, spec: str) -> str:
        try:
            there, content = msgspec.msgpack.decode(self._aside.ask(spec.encode("utf-8", "replace")), type=tuple[bool, str])
        except (Late, Ended) as error:
            raise InputError("This picture could not be drawn. Ask for a shorter period, or take its numbers as CSV.") from error
        if not there:
            raise UsageError(content)
        return content


def serve(pipe: Connection) -> None:
    """Draw what comes through the pipe until it is closed."""
    from rasad.export.pictures import svg

    def drawn(asked: bytes) -> bytes:
        try:
            given = (True, svg(json.loads(asked)))
        except UsageError as error:
            given = (False, str(error))
        return msgspec.msgpack.encode(given)

    for spec in _FIRST:
        drawn(json.dumps(spec).encode())
    answer(pipe, drawn)
