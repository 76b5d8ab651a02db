"""Questions for statements, the newest first."""

import msgspec
import sqlalchemy as sa

from rasad.record import Statement
from rasad.store import narrowed
from rasad.store.filters import StatementFilter
from rasad.store.found import FoundStatement
from rasad.store.lookups import HEAD, actors_of, head
from rasad.store.paging import Page, newest
from rasad.store.schema import reports, statements


def find_statements(connection: sa.Connection, asked: StatementFilter, after: str | None, size: int) -> Page[FoundStatement]:
    """Give a page of the statements asked for."""
    query = narrowed.keys(connection, "statements", asked)
    places, cursor = newest(connection, query, tuple(query.selected_columns.values()), asked, after, size)
    columns = sa.select(statements.c.report, statements.c.n, statements.c.entry, statements.c.words, *HEAD).join_from(statements, reports)
    rows = narrowed.in_order(connection, columns, statements, places)
    who = actors_of(connection, [row.report for row in rows])
    items = [
        FoundStatement(
            report=head(row), statement=msgspec.json.decode(row.entry, type=Statement), words=row.words, actors=who[row.report],
        )
        for row in rows
    ]
    return Page(items, cursor)


def count_statements(connection: sa.Connection, asked: StatementFilter) -> int:
    """Give how many statements there are of those asked for."""
    return narrowed.count(connection, "statements", asked)
