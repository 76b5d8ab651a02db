"""Output files: written beside their place and put there when whole, so that a file is the old one or the new one."""

import gzip
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, cast

from rasad.errors import UsageError


@contextmanager
def whole_file(target: str) -> Iterator[IO[bytes]]:
    """Open `target` for writing; it appears, or is replaced, when the block ends well, and is left alone otherwise.

    `-` is standard output; devices and pipes are written to as they are. A name in `.gz` is compressed. Raises UsageError
    at once where nothing can be written there, and OSError where the disk is full.
    """
    if target == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    place = Path(os.path.realpath(target))
    check_target(target)
    if place.exists() and not place.is_file():
        with place.open("wb") as stream:
            yield stream
        return
    with _replacing(place) as raw:
        if place.suffix.lower() == ".gz":
            with gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as packed:
                yield cast("IO[bytes]", packed)
        else:
            yield raw


def check_target(target: str) -> None:
    """Raise UsageError where `target` cannot be a file to write to."""
    place = Path(os.path.realpath(target))
    if target == "-":
        return
    if place.is_dir():
        raise UsageError(f"{target}: this is a folder; name a file in it, as {Path(target) / 'records.jsonl'}")
    if not place.parent.is_dir():
        raise UsageError(f"{target}: there is no folder {place.parent}; make it first, or write to another place")
    if not os.access(place.parent, os.W_OK) and not place.exists():
        raise UsageError(f"{target}: the folder {place.parent} cannot be written to; write to another place")


@contextmanager
def _replacing(place: Path) -> Iterator[IO[bytes]]:
    mode = stat.S_IMODE(place.stat().st_mode) if place.exists() else None
    stream, part = _part_of(place)
    try:
        with stream:
            yield stream
            stream.flush()
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(stream.fileno(), mode)
            os.fsync(stream.fileno())
            if part is None:
                part = _give_name(stream, place)
        part.replace(place)
    except BaseException:
        if part is not None:
            part.unlink(missing_ok=True)
        raise


def _part_of(place: Path) -> tuple[IO[bytes], Path | None]:
    """Open the file that will become `place`: one without a name where the system has those, so that kill -9 leaves nothing."""
    if hasattr(os, "O_TMPFILE") and Path("/proc/self/fd").is_dir():
        with suppress(OSError):
            return os.fdopen(os.open(place.parent, os.O_TMPFILE | os.O_WRONLY, 0o666), "wb"), None
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    return part.open("wb"), part


def _give_name(stream: IO[bytes], place: Path) -> Path:
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    folder = os.open(place.parent, os.O_RDONLY)
    try:
        os.link(f"/proc/self/fd/{stream.fileno()}", part.name, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)
    return part
