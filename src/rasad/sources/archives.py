"""ZIP archives: each file in one is read as if it lay in a folder, straight from the archive.

Nothing is written to disk, so no name in an archive can lead anywhere; archives in archives are refused.
"""

import io
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import IO

from rasad.errors import InputError
from rasad.record import Report
from rasad.sources.kinds import Content, bare, kind_of, stem
from rasad.sources.listing import BY_NAME
from rasad.sources.problem import Problem, problem
from rasad.sources.unpacking import watched

MOST = 200_000  # files in an archive
_LARGEST_LIST = 32 * 2**20  # bytes of the list of files at an archive's end
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
Reader = Callable[[Content], Iterator[Report | Problem]]


def read_zip(raw: IO[bytes], path: str, archive: str, read: Reader) -> Iterator[Report | Problem]:
    """Give what `read` makes of each file in the archive at `path`; their ids begin with `archive`, the archive's own.

    Raises InputError where it is no sound archive or holds too many files.
    """
    with _opened(raw) as packed:
        members = [member for member in packed.infolist() if not member.is_dir() and not _hidden(member.filename)]
        passed_over: Counter[str] = Counter()
        for member, member_id in zip(members, _ids(archive, members), strict=True):
            kind, place = kind_of(member.filename), f"{path}, {_shown(member.filename)}"
            if kind == "unknown":
                passed_over[PurePosixPath(member.filename).suffix.lower() or "no ending"] += 1
            elif kind == "zip" or bare(member.filename) != member.filename:
                yield problem(place, "an archive within an archive is not read; unpack it first", why="archives within archives")
            else:
                yield from _member(packed, member, Content(io.BufferedReader(io.BytesIO()), place, member_id, kind, member.file_size), read)
        for ending, count in sorted(passed_over.items()):
            yield problem(path, f"{count} passed over ({ending}): {BY_NAME}", outcome="passed-over", why=BY_NAME, number=count)


def check_zip(raw: IO[bytes], largest: int) -> None:
    """Raise InputError where a document that is a ZIP archive within is none, or would unpack to more than `largest` bytes."""
    with _opened(raw) as packed:
        size = sum(member.file_size for member in packed.infolist())
    raw.seek(0)
    if size > largest:
        raise InputError(f"it unpacks to {size / 2**20:,.0f} MB, more than any report; save its text as a .txt file")


def _opened(raw: IO[bytes]) -> zipfile.ZipFile:
    count, size = _announced(raw)
    if count > MOST or size > _LARGEST_LIST:
        raise InputError(f"the archive holds more than {MOST:,} files; unpack it, and give the folder")
    try:
        return zipfile.ZipFile(raw)
    except _BROKEN as error:
        raise InputError(f"it is no sound ZIP archive ({str(error).lower()}); get a whole copy") from error


def _announced(raw: IO[bytes]) -> tuple[int, int]:
    """Give how many files an archive says it holds and how long their list is, without reading the list."""
    raw.seek(0, io.SEEK_END)
    raw.seek(max(0, raw.tell() - 65_557))
    tail = raw.read()
    raw.seek(0)
    at, large = tail.rfind(b"PK\5\6"), tail.rfind(b"PK\6\6")
    if large >= 0 and large + 56 <= len(tail):
        count, size = struct.unpack_from("<QQ", tail, large + 32)
        return int(count), int(size)
    if at < 0 or at + 22 > len(tail):
        return 0, 0  # no archive, as opening it will tell
    count, size = struct.unpack_from("<HL", tail, at + 10)
    return int(count), int(size)


def _member(packed: zipfile.ZipFile, member: zipfile.ZipInfo, content: Content, read: Reader) -> Iterator[Report | Problem]:
    if member.flag_bits & 1:
        yield problem(content.place, "it is locked with a password; unpack it first")
        return
    try:
        with packed.open(member) as stream:
            yield from read(content._replace(stream=watched(stream, lambda: member.compress_size)))
    except InputError as error:
        yield problem(content.place, str(error), type(error))
    except _BROKEN as error:
        yield problem(content.place, f"this file in the archive is damaged ({str(error).lower()}); get a whole copy")


def _hidden(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) and part not in (".", "..") for part in PurePosixPath(name).parts)


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "�" for letter in name)


def _ids(archive: str, members: list[zipfile.ZipInfo]) -> list[str]:
    """Give an id for each file: archive and path without the ending, with the ending or a number where two would share one."""
    names = ["/".join(part for part in PurePosixPath(_shown(member.filename)).parts if part not in ("/", "..")) for member in members]
    short = [stem(name) for name in names]
    counts, given = Counter(short), Counter[str]()
    ids = []
    for name, without in zip(names, short, strict=True):
        chosen = f"{archive}/{without if counts[without] == 1 else name}"
        given[chosen] += 1
        ids.append(chosen if given[chosen] == 1 else f"{chosen}-{given[chosen]}")
    return ids
