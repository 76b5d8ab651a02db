"""GDELT 2.0: events in 61 columns and mentions in 16, tab-separated without a heading, in the published order.

An event between more than two has a row for each pair. What Rasad does not know (tone, coordinates, religion) stays empty.
"""

import hashlib
from bisect import bisect_right
from calendar import isleap
from collections.abc import Iterator
from datetime import date as calendar_day
from typing import Any, NamedTuple

from rasad.export.codes import country_codes, goldstein, quad_class
from rasad.export.columns import tab_separated
from rasad.export.deeds import Deed, Mention, deeds
from rasad.export.places import place_of
from rasad.export.sectors import cameo_country, cameo_group, cameo_types
from rasad.export.source import Source
from rasad.record import Actor
from rasad.text import Document

_NUMBERS = 2**53 - 1  # ids stay whole numbers in every tool, JavaScript's and spreadsheets' too
_UNCODED = "without a CAMEO code"
_NOBODY = "without an actor"
_GEO_NONE = [0, None, None, None, None, None, None, None]
_GEO_COUNTRY, _GEO_CITY = 1, 4
_WEB, _CITATION = 1, 2


class _Row(NamedTuple):
    deed: Deed
    first: Actor | None
    second: Actor | None

    @property
    def id(self) -> int:
        pair = sorted(actor.id for actor in (self.first, self.second) if actor is not None)
        digest = hashlib.sha256("\0".join([self.deed.id, *pair]).encode()).digest()
        return int.from_bytes(digest[:8], "big") & _NUMBERS


def write_events(source: Source, of: str) -> Iterator[bytes]:
    """Give the file of events in pieces."""
    for row in _rows(source, of):
        yield tab_separated(_event(row)).encode()


def write_mentions(source: Source, of: str) -> Iterator[bytes]:
    """Give the file of mentions in pieces: where each report tells of each event."""
    for row in _rows(source, of):
        for mention in row.deed.mentions:
            yield tab_separated(_mention(row, mention)).encode()


def _rows(source: Source, of: str) -> Iterator[_Row]:
    for deed in deeds(source, of):
        if not deed.cameo:
            source.leave_out(_UNCODED)
            continue
        if not deed.pairs:
            source.leave_out(_NOBODY)
        for first, second in deed.pairs:
            yield _Row(deed, first, second)


def _event(row: _Row) -> list[Any]:
    deed, code = row.deed, row.deed.cameo or ""
    reports = [mention.record.report for mention in deed.mentions]
    first = min(deed.mentions, key=lambda mention: (mention.record.report.published or "9", mention.record.report.id))
    return [
        row.id, *_days(deed.date), *_actor(row.first, deed.date), *_actor(row.second, deed.date),
        int(any(_is_lead(mention) for mention in deed.mentions)), code, code[:3], code[:2], quad_class(code), goldstein(code),
        len(deed.mentions), len({report.outlet or report.id for report in reports}), len({report.id for report in reports}), None,
        *_GEO_NONE, *_GEO_NONE, *_action_place(deed.place), _added(deed), first.record.report.url or first.record.report.id,
    ]


def _mention(row: _Row, mention: Mention) -> list[Any]:
    report = mention.record.report
    return [
        row.id, _added(row.deed), _stamp(report.published), _WEB if report.url else _CITATION, report.outlet, report.url or report.id,
        _sentence(mention), _offset(row.first, mention), _offset(row.second, mention), mention.start, 1,
        None if mention.confidence is None else round(100 * mention.confidence), len(report.text), None, None, f"rasad={mention.reference}",
    ]


def _days(date: str | None) -> list[Any]:
    """Give day, month, year and fraction of the year, each only where the date is as precise."""
    year, month, day = [*(date or "").split("-"), "", ""][:3]
    fraction = None
    if day:
        at = calendar_day(int(year), int(month), int(day[:2])).timetuple().tm_yday
        fraction = f"{int(year) + at / (366 if isleap(int(year)) else 365):.4f}"
    return [f"{year}{month}{day[:2]}" if day else None, f"{year}{month}" if month else None, year or None, fraction]


def _actor(actor: Actor | None, date: str | None) -> list[Any]:
    """Give code, name, country, known group, ethnic group, two religions and three roles of an actor."""
    if actor is None:
        return [None] * 10
    country, group, types = cameo_country(actor), cameo_group(actor), cameo_types(actor, date)
    return [
        "".join([country, group, *types]), actor.name.upper(), country, group, None, None, None, *[*types, None, None, None][:3],
    ]


def _action_place(place: str | None) -> list[Any]:
    found = place_of(place)
    if found is None:
        return _GEO_NONE
    fips = country_codes(found.country).fips
    full = found.name if found.is_country else f"{found.name}, {found.country_name}" if found.country_name else found.name
    return [_GEO_COUNTRY if found.is_country else _GEO_CITY, full, fips, fips if found.is_country else None, None, None, None, None]


def _added(deed: Deed) -> str | None:
    """Give the day of the first report of it: the store keeps no time of day, and an export is the same whenever it is made."""
    days = sorted(mention.record.report.published for mention in deed.mentions if mention.record.report.published)
    return _stamp(days[0]) if days else None


def _stamp(date: str | None) -> str | None:
    return f"{date[:10].replace('-', '')}000000" if date and len(date) >= 10 else None


def _is_lead(mention: Mention) -> bool:
    """Whether it is told in the report's first paragraph."""
    text = mention.record.report.text
    first = len(text) - len(text.lstrip())
    return "\n" not in text[first : mention.start]


def _sentence(mention: Mention) -> int:
    """Give the number of the sentence, the first is 1."""
    report = mention.record.report
    document = Document(report, report.language or "ar")
    starts = [document.tokens.starts[first] for first, _ in document.sentences]
    return max(1, bisect_right(starts, mention.start))


def _offset(actor: Actor | None, mention: Mention) -> int:
    """Give where an actor is named nearest to the words of a mention; -1 where it is not."""
    own = next((one for one in mention.record.actors if actor is not None and one.id == actor.id), None)
    return min((named.start for named in own.mentions), key=lambda start: abs(start - mention.start), default=-1) if own else -1
