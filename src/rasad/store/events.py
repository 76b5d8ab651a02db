"""Questions for events: the newest first, one by its id, those of a contact; each with all its accounts."""

from collections.abc import Sequence
from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.accounts import make_event
from rasad.store import narrowed
from rasad.store.copying import copies_among, originals
from rasad.store.event_tables import events, former_ids, members
from rasad.store.filters import ContactFilter
from rasad.store.found import FoundEvent
from rasad.store.lookups import actors_of, in_parts
from rasad.store.paging import Page, newest
from rasad.store.reports import records_of
from rasad.store.schema import reports


def find_events(
    connection: sa.Connection, asked: ContactFilter, after: str | None, size: int, statements: bool = True,
) -> Page[FoundEvent]:
    """Give a page of the events in which an account fits what is asked for, with or without the `statements` made in them; the period
    is that of the event."""
    query = narrowed.keys(connection, "events", asked)
    places, cursor = newest(connection, query, (query.selected_columns.first_day, query.selected_columns.entry), asked, after, size)
    return Page(read_events(connection, [place.entry for place in places], statements), cursor)


def keys_in_time(connection: sa.Connection, asked: ContactFilter) -> list[int]:
    """Give the keys of the events asked for whose day is known, the earliest first."""
    query = narrowed.keys(connection, "events", asked)
    day, key, _ = query.selected_columns
    return [row.entry for row in connection.execute(query.where(day > 0).order_by(day, key))]


def read_events(connection: sa.Connection, keys: Sequence[int], statements: bool = True) -> list[FoundEvent]:
    """Give the events of these keys in their order; one that is gone is left out."""
    rows = {row.key: row for row in in_parts(connection, sa.select(events.c.key, events.c.id), events.c.key, keys)}
    return _full(connection, [rows[key] for key in keys if key in rows], statements)


def count_events(connection: sa.Connection, asked: ContactFilter) -> int:
    """Give how many events there are of those asked for."""
    return narrowed.count(connection, "events", asked)


def read_event(connection: sa.Connection, identifier: str) -> FoundEvent | None:
    """Give the event of an id it has or had; None where there is none."""
    former = sa.select(former_ids.c.event).where(former_ids.c.id == identifier)
    query = sa.select(events.c.key, events.c.id)
    row = connection.execute(query.where(events.c.id == identifier)).one_or_none()
    row = row or connection.execute(query.where(events.c.key.in_(former))).one_or_none()
    return _full(connection, [row])[0] if row else None


def events_told_in(connection: sa.Connection, report: str, contact: str | None = None) -> list[FoundEvent]:
    """Give the events that a report tells, or that of one of its contacts."""
    query = sa.select(events.c.key, events.c.id, members.c.contact).join_from(events, members, events.c.key == members.c.event)
    query = query.join(reports, reports.c.key == members.c.report).where(reports.c.id == report).order_by(members.c.contact)
    return _full(connection, [row for row in connection.execute(query) if contact in (None, row.contact)])


def _full(connection: sa.Connection, rows: Sequence[Any], statements: bool = True) -> list[FoundEvent]:
    keys = [row.key for row in rows]
    query = sa.select(*members.c, reports.c.id).join_from(members, reports, members.c.report == reports.c.key)
    found: dict[int, list[Any]] = {}
    for member in in_parts(connection, query.order_by(members.c.event, members.c.position), members.c.event, keys):
        found.setdefault(member.event, []).append(member)
    numbers = sorted({member.report for some in found.values() for member in some})
    told = records_of(connection, reports.c.key, numbers)
    copied = originals(connection, copies_among(connection, numbers))
    who = actors_of(connection, numbers)
    out = []
    for row in rows:
        some = found.get(row.key, [])
        event = make_event(row.id, [(m.id, m.contact, msgspec.json.decode(m.reasons)) for m in some], told, copied, statements)
        out.append(FoundEvent(event=event, actors={name: actor for m in some for name, actor in who[m.report].items()}))
    return out
