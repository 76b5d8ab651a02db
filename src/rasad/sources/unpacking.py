"""Compressed bytes, unpacked as they are read, with a limit to what a small file may become."""

import gzip
import io
import zlib
from collections.abc import Callable
from typing import IO, cast

from rasad.errors import InputError

FREE = 64 * 2**20  # bytes that may come out of anything
RATIO = 250  # and how many for each compressed byte after that; reports shrink to a fifth, the worst tables to a hundredth
DAMAGED = (EOFError, zlib.error, gzip.BadGzipFile)


class _Watched(io.RawIOBase):
    """What `unpacked` gives, until it has given far more than `packed()` bytes could honestly hold."""

    def __init__(self, unpacked: IO[bytes], packed: Callable[[], int]) -> None:
        self._unpacked, self._packed, self._given = unpacked, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, place: object) -> int:
        view = memoryview(place).cast("B")  # type: ignore[arg-type]
        content = self._unpacked.read(len(view))
        self._given += len(content)
        if self._given > FREE and self._given > RATIO * self._packed():
            raise InputError(
                f"it unpacks to more than {RATIO} times its size, as files made to fill a disk do; unpack it yourself if you trust it"
            )
        view[: len(content)] = content
        return len(content)


def watched(unpacked: IO[bytes], packed: Callable[[], int]) -> io.BufferedReader:
    """Give `unpacked` as a stream that raises InputError where it gives far more than `packed()` compressed bytes can hold."""
    return io.BufferedReader(_Watched(unpacked, packed), 2**17)


def unpacked(raw: io.BufferedReader) -> io.BufferedReader:
    """Give a stream as it is, or unpacked where it begins as gzip does. Raises one of DAMAGED, or InputError, as it is read."""
    if raw.peek(2)[:2] != b"\x1f\x8b":
        return raw
    return watched(cast("IO[bytes]", gzip.GzipFile(fileobj=raw)), raw.tell if raw.seekable() else lambda: 2**62)
