"""POLECAT: events in PLOVER's types, modes and contexts, tab-separated with its heading of 40 columns and one more, `Evidence`.

CAMEO 01 and 02 (statements, appeals) have no PLOVER event; what has none is left out and counted.
"""

from collections.abc import Iterator
from typing import Any

from rasad.export.codes import country_codes, plover_class
from rasad.export.columns import tab_separated
from rasad.export.deeds import Deed, deeds
from rasad.export.places import place_of
from rasad.export.sectors import sector
from rasad.export.source import Source
from rasad.record import Actor, Record

_DROPPED = "without an event in PLOVER (CAMEO 01 and 02)"
_SIDE = ("{} Name", "{} Country", "{} COW", "Primary {} Sector", "{} Sectors", "{} Title", "{} Name Raw", "Wikipedia {} ID")
COLUMNS = (
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    *(name.format("Actor") for name in _SIDE), *(name.format("Recipient") for name in _SIDE),
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
    "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version", "Evidence",
)


def write_polecat(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces; several actors, sectors or names in a cell are joined with `; `."""
    yield tab_separated(COLUMNS).encode()
    for deed in deeds(source, of):
        if deed.plover is None:
            source.leave_out(_DROPPED)
        else:
            yield tab_separated(_row(deed)).encode()


def _row(deed: Deed) -> list[Any]:
    kind, mode = (deed.plover.type, deed.plover.mode) if deed.plover else ("", None)
    quad, intensity = plover_class(kind, mode)
    reports = [mention.record.report for mention in deed.mentions]
    return [
        deed.id, deed.date, kind, mode, intensity, quad, deed.plover.contexts if deed.plover else [],
        *_side(deed.actors, deed), *_side(deed.recipients, deed), *_place(deed.place),
        _several(report.outlet for report in reports), min((r.published for r in reports if r.published), default=None),
        *_story([mention.record for mention in deed.mentions]), _several(report.language for report in reports), "rasad/1",
        [mention.reference for mention in deed.mentions],
    ]


def _side(actors: list[Actor], deed: Deed) -> list[Any]:
    sectors = [sector(actor, deed.date) for actor in actors]
    countries = [actor.id if actor.kind == "country" else actor.country for actor in actors]
    return [
        [actor.name for actor in actors], countries, [country_codes(country).cow for country in countries],
        next(filter(None, sectors), None), _several(sectors), [actor.office for actor in actors if actor.office],
        [_raw(actor, deed) for actor in actors],
        [actor.wikidata for actor in actors if actor.wikidata],
    ]


def _raw(actor: Actor, deed: Deed) -> str | None:
    """Give how the first report that names the actor does."""
    for mention in deed.mentions:
        named = next((m for own in mention.record.actors if own.id == actor.id for m in own.mentions if m.kind in ("name", "title")), None)
        if named:
            return mention.record.report.text[named.start : named.end]
    return None


def _place(place: str | None) -> list[Any]:
    """Give name, town, district, province, country, two coordinates, GeoNames id, the name as it came, kind of place."""
    found = place_of(place)
    if found is None:
        return [None] * 10
    town = None if found.is_country else found.name
    return [found.name, town, None, None, found.country_name, None, None, None, place, "PCLI" if found.is_country else "PPL"]


def _story(records: list[Record]) -> list[list[str]]:
    actors = [actor for record in records for actor in record.actors]
    return [
        _several(actor.name for actor in actors if actor.kind in kinds) for kinds in (("person",), ("organization",), ("country", "place"))
    ]


def _several(values: Any) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))
