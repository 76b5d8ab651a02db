"""What each entry tells of itself, field by field, and how it is written beside the lists and taken away again."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
import sqlalchemy as sa

from rasad.record import Actor, Contact, Record
from rasad.store import bulk
from rasad.store.cells import number
from rasad.store.days import UNKNOWN, days
from rasad.store.event_tables import members
from rasad.store.fact_tables import LISTS, facts, told
from rasad.store.lookups import in_parts
from rasad.store.schema import contacts, statements
from rasad.store.words import name_key

Place = tuple[int, int, int]  # where an entry stands in its list: first day, entry, n
Told = dict[str, list[str]]  # values by field; a field without any is left out
_decode = msgspec.json.Decoder(Told)
_NUL = "\x00"


class Entry(NamedTuple):
    """An entry of a list: its days, its place in the list, and what it tells."""

    list: str
    first_day: int
    last_day: int
    entry: int
    n: int
    told: Told


def read(text: str) -> Told:
    """Read what an entry tells."""
    return _decode.decode(text)


def fact(of: str, field: str, value: str) -> int:
    """Give the hash under which the entries of a list that have a value are found. Persons are actors; outlets are spelled alike."""
    field = "actor" if field == "person" else field
    return number(f"{of}|{field}|{outlet_key(value) if field == 'outlet' else value}")


@lru_cache(maxsize=10_000)
def outlet_key(outlet: str) -> str:
    """Give the form in which names of outlets are compared."""
    return name_key(outlet)


def entries_of(record: Record, report: int) -> Iterator[Entry]:
    """Give the contacts and statements of a record; `report` is its key."""
    actors = {actor.id: actor for actor in record.actors}
    by_id = {contact.id: contact for contact in record.contacts}
    for n, contact in enumerate(record.contacts):
        when = days(contact.date)
        yield Entry("contacts", when.first, when.last, report, n, _contact(record, contact, actors))
    published = days(record.report.published)
    for n, said in enumerate(record.statements):
        made_in = by_id.get(said.contact or "")
        when = days(made_in.date) if made_in else UNKNOWN
        when = published if when == UNKNOWN else when
        tells: Told = {"class": [said.klass], "form": [said.form], **_who([actors[said.speaker]])}
        if said.target:
            tells["target"] = [said.target]
        if made_in:
            tells |= {"channel": [made_in.channel], "status": [made_in.status]}
        yield Entry("statements", when.first, when.last, report, n, tells | _outlet(record))


def _contact(record: Record, contact: Contact, actors: dict[str, Actor]) -> Told:
    labels = list(dict.fromkeys(topic.label for topic in contact.topics if topic.label))
    tells = {"channel": [str(contact.channel)], "status": [str(contact.status)], "topic": labels}
    tells |= _who([actors[who] for who in dict.fromkeys([*contact.parties, *contact.attendees])])
    return {field: values for field, values in (tells | _outlet(record)).items() if values}


def _outlet(record: Record) -> Told:
    outlet = (record.report.outlet or "").replace(_NUL, "")
    return {"outlet": [outlet]} if outlet else {}


def _who(some: Sequence[Actor]) -> Told:
    """Give persons and other actors by their ids, and the countries and organisations that they are or belong to."""
    tells: dict[str, dict[str, None]] = {"person": {}, "actor": {}, "country": {}, "organization": {}}
    for actor in some:
        tells["person" if actor.kind == "person" else "actor"][actor.id] = None
        for field, belongs in (("country", actor.country), ("organization", actor.organization)):
            value = actor.id if actor.kind == field else (belongs or "").replace(_NUL, "")
            if value:
                tells[field][value] = None
    return {field: list(values) for field, values in tells.items() if values}


def write(connection: sa.Connection, some: Iterable[Entry]) -> None:
    """Write entries that are not there yet."""
    rows, found = [], []
    for one in some:
        rows.append((LISTS[one.list], one.first_day, one.entry, one.n, one.last_day, msgspec.json.encode(one.told).decode()))
        found += [(key, one.first_day, one.entry, one.n, one.last_day) for key in _facts(one.list, one.told)]
    bulk.insert(connection, told, sorted(rows))
    bulk.insert(connection, facts, sorted(found))


def remove(connection: sa.Connection, of: str, places: Collection[Place]) -> None:
    """Take away the entries of a list at these places (first day, entry, n)."""
    sought = set(places)
    gone: list[tuple[int, ...]] = []
    for place, tells in _read_at(connection, of, sought):
        day, entry, n = place
        gone += [(key, day, entry, n) for key in _facts(of, read(tells))]
    bulk.delete_rows(connection, facts, gone)
    bulk.delete_rows(connection, told, [(LISTS[of], *place) for place in sought])


def _read_at(connection: sa.Connection, of: str, places: Collection[Place]) -> Iterator[tuple[Place, str]]:
    """Give what the entries of a list at these places tell, as stored. Read day by day: joined to other tables, SQLite would go
    through the whole list, and the larger the store the longer."""
    by_day: dict[int, set[int]] = {}
    for day, entry, _ in places:
        by_day.setdefault(day, set()).add(entry)
    for day, entries in by_day.items():
        query = sa.select(told).where(told.c.list == LISTS[of], told.c.first_day == day)
        for row in in_parts(connection, query, told.c.entry, sorted(entries)):
            if (place := (row.first_day, row.entry, row.n)) in places:
                yield place, row.told


def remove_reports(connection: sa.Connection, keys: Sequence[int]) -> None:
    """Take away the contacts and statements of reports by the reports' keys."""
    for of, table in (("contacts", contacts), ("statements", statements)):
        query = sa.select(table.c.first_day, table.c.report, table.c.n)
        remove(connection, of, {(r.first_day, r.report, r.n) for r in in_parts(connection, query, table.c.report, keys)})


def events_of(connection: sa.Connection, heads: Sequence[tuple[int, int, int]]) -> Iterator[Entry]:
    """Give the events of these keys (key, first and last day), each with all that one of its accounts tells."""
    here = (contacts.c.report == members.c.report) & (contacts.c.id == members.c.contact)
    query = sa.select(members.c.event, contacts.c.first_day, contacts.c.report, contacts.c.n).select_from(members.join(contacts, here))
    query = query.order_by(members.c.event, members.c.position)
    placed = [(r.event, (r.first_day, r.report, r.n)) for r in in_parts(connection, query, members.c.event, [key for key, _, _ in heads])]
    by_place = dict(_read_at(connection, "contacts", {where for _, where in placed}))
    found: dict[int, dict[str, dict[str, None]]] = {}
    for event, where in placed:
        fields = found.setdefault(event, {})
        for field, values in read(by_place.get(where, "{}")).items():
            fields.setdefault(field, {}).update(dict.fromkeys(values))
    for key, first, last in heads:
        yield Entry("events", first, last, key, 0, {field: list(values) for field, values in found.get(key, {}).items()})


def _facts(of: str, tells: Told) -> set[int]:
    return {fact(of, field, value) for field, values in tells.items() for value in values}

