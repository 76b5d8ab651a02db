"""Questions for contacts, the newest first; those without a date come last."""

import msgspec
import sqlalchemy as sa

from rasad.record import Contact
from rasad.store import narrowed
from rasad.store.filters import ContactFilter
from rasad.store.found import FoundContact
from rasad.store.lookups import HEAD, actors_of, head
from rasad.store.paging import Page, newest
from rasad.store.schema import contacts, reports


def find_contacts(connection: sa.Connection, asked: ContactFilter, after: str | None, size: int) -> Page[FoundContact]:
    """Give a page of the contacts asked for."""
    query = narrowed.keys(connection, "contacts", asked)
    places, cursor = newest(connection, query, tuple(query.selected_columns.values()), asked, after, size)
    columns = sa.select(contacts.c.report, contacts.c.n, contacts.c.entry, contacts.c.words, *HEAD).join_from(contacts, reports)
    rows = narrowed.in_order(connection, columns, contacts, places)
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
    return narrowed.count(connection, "contacts", asked)
