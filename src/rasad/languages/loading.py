"""Reading YAML data files: checked against their schema once, then kept in the user's cache as MessagePack.

The cache is keyed by the files' contents and the program's version, so it never goes stale; without a writable cache
folder the files are simply read again.
"""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypeVar

import msgspec
import platformdirs

from rasad.errors import DataError

PACKAGE = Path(__file__).resolve().parent.parent
T = TypeVar("T")


def cache_folder() -> Path:
    """Give the folder in which compiled data is kept; `RASAD_CACHE` overrides the system's place for it."""
    return Path(os.environ.get("RASAD_CACHE") or platformdirs.user_cache_dir("rasad"))


def read_yaml(path: Path, shape: type[T]) -> T:
    """Read one YAML file as `shape`; raises DataError naming the file and the field that is wrong."""
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
        return msgspec.convert(content, shape, strict=False)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise DataError(f"{path.name}: {error}") from error


def cached(name: str, files: Iterable[Path], shape: type[T], build: Any) -> T:
    """Give `build()`, from the cache where the contents of `files` have not changed since it was kept."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for path in sorted(files):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    place = cache_folder() / f"{name}-{digest.hexdigest()[:20]}.msgpack"
    try:
        return msgspec.msgpack.decode(place.read_bytes(), type=shape)
    except (OSError, msgspec.MsgspecError):
        value: T = build()
        _keep(place, msgspec.msgpack.encode(value))
        return value


def _keep(place: Path, content: bytes) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=place.parent, delete=False) as part:
            part.write(content)
        Path(part.name).replace(place)
        for old in place.parent.glob(f"{place.name.rsplit('-', 1)[0]}-*.msgpack"):
            if old != place:
                old.unlink(missing_ok=True)
    except OSError:
        return  # a read-only or full disk only costs the time to read the data again
