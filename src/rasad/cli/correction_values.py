"""FIELD=VALUE of a correction → the value as it stands in JSON: names become ids, words of the report become offsets."""

import re
from collections.abc import Callable
from typing import Any

import msgspec

from rasad.errors import UsageError
from rasad.record import Action, Contact, Record, Span, Statement

SHAPES: dict[str, type[msgspec.Struct]] = {"contacts": Contact, "statements": Statement, "actions": Action}
Named = Callable[[str], list[str]]  # the ids that a name may mean
_WHO = ("parties", "attendees", "initiator", "according_to", "speaker", "target", "source")
_OFFSETS = re.compile(r"(\d+)-(\d+)")
_APART = re.compile(r"[,;،؛]")


def parted(given: str) -> tuple[str, str]:
    """Give field and value of `FIELD=VALUE`; UsageError where it is none."""
    field, sign, value = given.partition("=")
    if not sign or not field.strip():
        raise UsageError(f"{given!r} is no correction; write FIELD=VALUE, as channel=phone, and FIELD= to empty it")
    return field.strip(), value.strip()


def value_of(name: str, field: str, given: str, record: Record, named: Named) -> Any:
    """Give the value of a field of an entry of the list `name`; UsageError where there is no such field or value."""
    kinds = {one.encode_name: one.type for one in msgspec.structs.fields(SHAPES[name]) if one.encode_name not in ("id", "rules")}
    if field not in kinds:
        raise UsageError(f"{name} have no field {field!r}; they have {', '.join(kinds)}")
    kind = kinds[field]
    if kind in (Span, list[Span]):
        spans = [_span(piece.strip(), record) for piece in (given.split(" … ") if kind == list[Span] else [given])]
        return spans if kind == list[Span] else spans[0]
    if not given:
        return [] if _fits([], kind) else None
    if field in _WHO:
        who = [_actor(part.strip(), record, named) for part in _APART.split(given) if part.strip()]
        return who if kind == list[str] else _actor(given, record, named)
    return given if _fits(given, kind) else _decoded(given)


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _decoded(given: str) -> Any:
    """Give what JSON means by it, or the words themselves, which the record then refuses with its reason."""
    try:
        return msgspec.json.decode(given)
    except msgspec.DecodeError:
        return given


def _span(given: str, record: Record) -> dict[str, int]:
    text = record.report.text
    offsets = _OFFSETS.fullmatch(given)
    start, end = map(int, offsets.groups()) if offsets else (text.find(given), text.find(given) + len(given))
    if not given or start < 0 or not start < end <= len(text):
        raise UsageError(f"{given!r} does not stand in {record.report.id}; give words of it letter by letter, or offsets as 10-25")
    if not offsets and text.find(given, start + 1) >= 0:
        raise UsageError(f"{given!r} stands more than once in {record.report.id}; give more words, or offsets as {start}-{end}")
    return {"start": start, "end": end}


def _actor(given: str, record: Record, named: Named) -> str:
    if any(actor.id == given for actor in record.actors):
        return given
    ids = named(given)
    here = [identifier for identifier in ids if any(actor.id == identifier for actor in record.actors)]
    found = here if len(here) == 1 else ids
    if len(found) != 1:
        told = f"it may mean any of {', '.join(found[:5])}; give one of these ids" if found else "nobody is so called; see: rasad people"
        raise UsageError(f"{given}: {told}")
    return found[0]
