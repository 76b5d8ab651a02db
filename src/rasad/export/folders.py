"""A folder of files that is there when all of it is, or not at all."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from rasad.errors import UsageError
from rasad.export.documents import File


def check_folder(target: Path) -> None:
    """Raise UsageError where no folder can be made at `target`: it must not be there yet, or be empty."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError(f"{target}: this is there already; give the name of a new or empty folder, or of a file in .zip")
    if not target.absolute().parent.is_dir():
        raise UsageError(f"{target}: there is no folder {target.absolute().parent}; make it first, or write to another place")


def write_folder(files: Iterable[File], target: Path) -> None:
    """Write files into a folder that gets its name when they are all there; raises UsageError as `check_folder` does."""
    check_folder(target)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.mkdir()
        for name, content in files:
            (part / name).write_bytes(content)
        part.replace(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
