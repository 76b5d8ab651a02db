"""Questions for contacts, the newest first; those without a date come last."""

from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.record import Contact
from rasad.store.conditions import Condition, asked_actors, from_reports, on_topics, one_of, when
from rasad.store.filters import ContactFilter
from rasad.store.found import FoundContact
from rasad.store.lookups import HEAD, actors_of, head
from rasad.store.paging import Page, newest
from rasad.store.schema import contacts, parties, reports

_ORDER = (contacts.c.first_day, contacts.c.report, contacts.c.n)
_MANY = 2000


def find_contacts(connection: sa.Connection, asked: ContactFilter, after: str | None, size: int) -> Page[FoundContact]:
    """Give a page of the contacts asked for."""
    query = sa.select(*_ORDER, contacts.c.entry, contacts.c.words, *HEAD).join_from(contacts, reports)
    query = query.where(*fits(connection, asked, True))
    rows, cursor = newest(connection, query, _ORDER, asked, after, size)
    who = actors_of(connection, [row.report for row in rows])
    items = [
        FoundContact(
            report=head(row), contact=msgspec.json.decode(row.entry, type=Contact), words=row.words, actors=who[row.report],
        )
        for row in rows
    ]
    return Page(items, cursor)


def count_contacts(connection: sa.Connection, asked: ContactFilter) -> int:
    """Give how many contacts there are of those asked for."""
    query = sa.select(sa.func.count()).select_from(contacts)
    if asked.outlet or asked.report:
        query = query.join(reports)
    return int(connection.execute(query.where(*fits(connection, asked, False))).scalar_one())


def _takes_part(connection: sa.Connection, keys: "sa.Select[Any]", first: bool) -> Condition:
    """Give the condition that one of the actors takes part. It says the same in two ways: who is in few contacts is best
    read from the parties; the `first` contacts of who is in many are soon met when all are gone through by day."""
    some = sa.select(parties.c.contact).where(parties.c.actor.in_(keys))
    if first:
        number = connection.execute(sa.select(sa.func.count()).select_from(some.limit(_MANY).subquery())).scalar_one()
        if number == _MANY:
            actor = parties.c.actor + 0  # keeps SQLite from looking for each actor in turn
            return sa.exists().where(parties.c.contact == contacts.c.key, actor.in_(keys))
    return contacts.c.key.in_(some)


def fits(connection: sa.Connection, asked: ContactFilter, first: bool) -> list[Condition]:
    """Give the conditions under which a row is one of the contacts asked for; `first` where only the newest are read."""
    who = asked_actors(connection, asked.person, asked.country, asked.organization)
    conditions = [_takes_part(connection, keys, first) for keys in who]
    conditions += one_of(contacts.c.channel, asked.channel) + one_of(contacts.c.status, asked.status)
    conditions += on_topics(contacts.c.entry, asked.topic)
    conditions += when(asked, contacts.c.first_day, contacts.c.last_day)
    return conditions + from_reports(asked.outlet, asked.report)
