"""What fields and values mean, read from `data/codebook.yml` and held against the types, so that neither goes without the other."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, get_args

import msgspec

from rasad import record
from rasad.accounts import event
from rasad.errors import DataError
from rasad.languages.loading import PACKAGE, read_yaml

_FILE = PACKAGE / "data" / "codebook.yml"
DAY = "2021-05-15"  # of the reports that the example sentences stand for


class Meaning(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a value means, and a sentence in Arabic or Persian that gives it; none where this coder never gives it."""

    meaning: str
    ar: str | None = None
    fa: str | None = None


class Book(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """codebook.yml."""

    fields: dict[str, dict[str, str]]
    event_fields: dict[str, dict[str, str]]
    values: dict[str, dict[str, Meaning]]
    relations: dict[str, str]
    warnings: dict[str, str]
    cameo_roots: dict[str, str]


@cache
def book() -> Book:
    """Read the codebook; raises DataError where it and the types do not name the same fields and values."""
    found = read_yaml(_FILE, Book)
    for module, told in ((record, found.fields), (event, found.event_fields)):
        _same(f"types of {module.__name__}", structs_of(module), told)
        for name, fields in told.items():
            _same(name, [field.encode_name for field in msgspec.structs.fields(structs_of(module)[name])], fields)
    _same("lists of values", lists_of_values(), found.values)
    for name, values in found.values.items():
        _same(name, lists_of_values()[name], values)
    return found


def structs_of(module: Any) -> dict[str, type[msgspec.Struct]]:
    """Give the types of records or events that a module defines, by name."""
    return {
        name: shape for name, shape in vars(module).items()
        if isinstance(shape, type) and issubclass(shape, msgspec.Struct) and shape.__module__ == module.__name__
    }


def lists_of_values() -> dict[str, list[str]]:
    """Give the values that a field of the record can take, by the name of their type."""
    return {name: list(get_args(shape)) for name, shape in vars(record).items() if get_args(shape) and isinstance(get_args(shape)[0], str)}


def _same(what: str, wanted: Iterable[str], told: Mapping[str, Any]) -> None:
    missing, idle = [name for name in wanted if name not in told], sorted(told.keys() - set(wanted))
    if missing or idle:
        raise DataError(f"{_FILE.name}: {what}: say what is meant by {missing or 'nothing more'}, and leave out {idle or 'nothing'}")
