"""Corrections: a record is never edited; what a person says against it is an entry of its own, laid over it.

A correction remembers the entry it was made on. When the report is coded again it is laid over the entry on the same
words of the same text that is most like it; where there is none, or the text has changed, it waits and is kept.
"""

import datetime
from typing import Any, Literal, NamedTuple

import msgspec

from rasad.errors import UsageError
from rasad.record import Action, Contact, Record, Statement, text_hash
from rasad.store.standins import completed

List = Literal["contacts", "statements", "actions"]
Act = Literal["set", "drop", "add", "withdraw"]
Entry = dict[str, Any]
_SHAPES: dict[str, Any] = {"contacts": Contact, "statements": Statement, "actions": Action}
_LIKENESS = ("parties", "channel", "status", "speaker", "class", "target", "source", "id")


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What `author` said at `time` (ISO, UTC): set a field of an entry, drop or add an entry, or withdraw a correction.

    `key` numbers it (0 before it is stored), `sha256` is that of the text it was made on, `was` the entry before it.
    """

    report: str
    list: List
    act: Act
    author: str
    time: str
    key: int = 0
    sha256: str = ""
    entry: str | None = None
    field: str | None = None
    value: Any = None
    was: Entry | None = None
    withdraws: int | None = None
    note: str | None = None


class Laid(NamedTuple):
    """A record with corrections laid over it, and those that wait for an entry to lie on."""

    record: Record
    waiting: list[Correction]


def now() -> str:
    """Give the time at which a correction is made, in UTC to the second."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")


def lay_over(record: Record, corrections: list[Correction]) -> Laid:
    """Lay corrections, in the order they were made, over a coded record. The record itself stays as it is."""
    stand = standing(corrections)
    if not stand:
        return Laid(record, [])
    sha256 = text_hash(record.report.text)
    lists: dict[str, list[Entry]] = {name: msgspec.to_builtins(getattr(record, name)) for name in _SHAPES}
    coded = {name: [dict(entry) for entry in entries] for name, entries in lists.items()}
    waiting = [c for c in stand if c.sha256 != sha256 or not _lay(c, lists[c.list], coded[c.list])]
    changed = {name: [msgspec.convert(e, shape) for e in lists[name] if e] for name, shape in _SHAPES.items()}
    return Laid(completed(msgspec.structs.replace(record, **_consistent(changed))), waiting)


def check(record: Record, correction: Correction) -> Correction:
    """Give the correction with what it has to remember; UsageError where the record has no such entry or field."""
    shape = _SHAPES[correction.list]
    was = None
    if correction.act in ("set", "drop"):
        was = next((e for e in msgspec.to_builtins(getattr(record, correction.list)) if e["id"] == correction.entry), None)
        if was is None:
            raise UsageError(f"{record.report.id} has no entry {correction.entry!r}. See its entries with: rasad show {record.report.id}")
    try:
        if correction.act == "set":
            if correction.field not in {field.encode_name for field in msgspec.structs.fields(shape)} - {"id"}:
                raise UsageError(f"{correction.entry} has no field {correction.field!r} that can be set.")
            msgspec.convert({**(was or {}), correction.field: correction.value}, shape)
        elif correction.act == "add":
            msgspec.convert({**correction.value, "id": "new"}, shape)
    except (msgspec.ValidationError, TypeError) as error:
        raise UsageError(f"{correction.entry or correction.list}: {error}.") from error
    return msgspec.structs.replace(correction, was=was, sha256=text_hash(record.report.text))


def list_of(record: Record, entry: str) -> List:
    """Give which list of the record holds the entry of this id; raises UsageError where none does."""
    names: tuple[List, ...] = ("contacts", "statements", "actions")
    for name in names:
        if any(found.id == entry for found in getattr(record, name)):
            return name
    raise UsageError(f"{record.report.id} has no entry {entry!r}. See its entries with: rasad show {record.report.id}")


def standing(corrections: list[Correction]) -> list[Correction]:
    """Give those of the corrections, in the order they were made, that nobody took back, without those that take back."""
    withdrawn: set[int | None] = set()
    found = []
    for correction in reversed(corrections):  # a withdrawal may itself be withdrawn later
        if correction.key in withdrawn:
            continue
        if correction.act == "withdraw":
            withdrawn.add(correction.withdraws)
        else:
            found.append(correction)
    return found[::-1]


def _lay(correction: Correction, entries: list[Entry], coded: list[Entry]) -> bool:
    """Lay one correction over `entries`; a dropped entry becomes empty, so that places stay the same."""
    if correction.act == "add":
        entries.append({**correction.value, "id": f"{correction.list[0]}+{correction.key}"})
        coded.append(dict(entries[-1]))
        return True
    at = _place(correction, coded)
    if at is None:
        return False
    if correction.act == "drop":
        entries[at] = {}
    elif entries[at]:
        entries[at] = {**entries[at], str(correction.field): correction.value}
    return True


def _place(correction: Correction, coded: list[Entry]) -> int | None:
    was = correction.was or {}
    alike = [
        (sum(entry.get(name) == was.get(name) for name in _LIKENESS), -at) for at, entry in enumerate(coded) if _overlap(entry, was)
    ]
    return -max(alike)[1] if alike else None


def _overlap(entry: Entry, other: Entry) -> bool:
    return any(a["start"] < b["end"] and b["start"] < a["end"] for a in _spans(entry) for b in _spans(other))


def _spans(entry: Entry) -> list[Entry]:
    if "content" in entry:
        return [entry["content"], entry["cue"]]
    evidence = entry["evidence"]
    return evidence if isinstance(evidence, list) else [evidence]


def _consistent(lists: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Untie statements from contacts that were dropped."""
    known = {contact.id for contact in lists["contacts"]}
    said = [s if s.contact in known else msgspec.structs.replace(s, contact=None) for s in lists["statements"]]
    return {**lists, "statements": said}
