"""Which files are to be read, in which order, and the id of the report in each."""

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from rasad.sources.kinds import Kind, bare, kind_of, stem
from rasad.sources.problem import Problem, problem

BY_NAME = "that hold no reports by their names"
_SEARCHED = "a folder is searched for text, HTML, Markdown, DOCX, PDF, JSON Lines, CSV, TSV, Parquet, ZIP and WARC"


class Listed(NamedTuple):
    """A file to be read: its path, the name its report would have, what its ending says it is, its size in bytes."""

    path: str
    id: str
    kind: Kind
    size: int


class _Found(NamedTuple):
    path: str
    relative: str
    kind: Kind
    size: int


def list_files(paths: Iterable[str | Path]) -> tuple[list[Listed], list[Problem]]:
    """Give the files at `paths`, those of a folder sorted by path, and what could not be listed or is passed over.

    A report's id is its file's name without the ending. Where two files would share it, it is the path inside the
    folder; where that is shared too, the path as it was given.
    """
    found: dict[str, _Found] = {}
    problems: list[Problem] = []
    for path in map(str, paths):
        for item in _folder(path, problems) if Path(path).is_dir() else _file(path, problems):
            found.setdefault(os.path.realpath(item.path), item)
    return _named(list(found.values())), problems


def _file(path: str, problems: list[Problem]) -> list[_Found]:
    try:
        size = Path(path).stat().st_size
    except FileNotFoundError:
        problems.append(problem(path, "there is no such file or folder; check how the name is written"))
        return []
    except (OSError, ValueError) as error:
        problems.append(problem(path, f"it cannot be opened ({reason(error)}); check the name and your rights to it"))
        return []
    kind: Kind = "json" if bare(path).lower().endswith(".json") else kind_of(path)
    return [_Found(path, Path(path).name, kind, size)]


def _folder(folder: str, problems: list[Problem]) -> list[_Found]:
    found: list[_Found] = []
    passed_over: Counter[str] = Counter()

    def unreadable(error: OSError) -> None:
        problems.append(problem(str(error.filename), f"the folder cannot be listed ({reason(error)}); check your rights to it"))

    for here, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in names if not name.startswith(".")):
            path = os.path.join(here, name)  # noqa: PTH118 - a Path a file is too much for folders of millions
            if kind_of(name) == "unknown":
                passed_over[Path(bare(name)).suffix.lower() or "no ending"] += 1
                continue
            try:
                found.append(_Found(path, os.path.relpath(path, folder), kind_of(name), _regular_size(path)))
            except OSError as error:
                problems.append(problem(path, f"it cannot be read ({reason(error)}); check the file and your rights to it"))
    problems += [
        problem(folder, f"{count} passed over ({ending}): {_SEARCHED}", outcome="passed-over", why=BY_NAME, number=count)
        for ending, count in sorted(passed_over.items())
    ]
    return found


def _regular_size(path: str) -> int:
    status = Path(path).stat()
    if not Path(path).is_file():
        raise OSError("no ordinary file")
    return status.st_size


def _named(found: list[_Found]) -> list[Listed]:
    ids = [stem(Path(item.relative).name) for item in found]
    for name in (lambda item: stem(item.relative), lambda item: item.relative, lambda item: item.path):
        counts = Counter(ids)
        ids = [Path(name(item)).as_posix() if counts[given] > 1 else given for item, given in zip(found, ids, strict=True)]
    return [Listed(item.path, given, item.kind, item.size) for item, given in zip(found, ids, strict=True)]


def reason(error: Exception) -> str:
    """Give the system's own words for an error, without number and path."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
