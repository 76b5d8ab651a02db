"""Keeps what is needed to mend a fault: the traceback, the command and the versions, in a file of its own."""

import sys
import tempfile
import time
import traceback
from pathlib import Path

from rasad.languages.loading import cache_folder


def keep_crash(error: Exception) -> Path | None:
    """Write a crash log and give its path; None where no folder can be written to. Holds no text of any report."""
    lines = [
        f"rasad on Python {sys.version.split()[0]}, {sys.platform}", f"command: {sys.argv[1:2]}",
        "".join(traceback.format_exception(error)),
    ]
    for folder in (cache_folder() / "crashes", Path(tempfile.gettempdir())):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            place = folder / f"rasad-crash-{time.strftime('%Y%m%d-%H%M%S')}.log"
            place.write_text("\n".join(lines), encoding="utf-8", errors="replace")
            return place
        except OSError:
            continue
    return None
