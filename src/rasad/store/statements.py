"""Questions for statements, the newest first."""

import msgspec
import sqlalchemy as sa

from rasad.record import Statement
from rasad.store import fulltext
from rasad.store.conditions import Condition, asked_actors, from_reports, one_of, when
from rasad.store.filters import StatementFilter
from rasad.store.found import FoundStatement
from rasad.store.lookups import HEAD, actors_of, head
from rasad.store.paging import Page, newest
from rasad.store.schema import contacts, reports, statements
from rasad.store.words import terms

_ORDER = (statements.c.first_day, statements.c.report, statements.c.n)


def find_statements(connection: sa.Connection, asked: StatementFilter, after: str | None, size: int) -> Page[FoundStatement]:
    """Give a page of the statements asked for."""
    query = sa.select(*_ORDER, statements.c.entry, statements.c.words, *HEAD).join_from(statements, reports)
    query = query.where(*fits(connection, asked))
    rows, cursor = newest(connection, query, _ORDER, asked, after, size)
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
    query = sa.select(sa.func.count()).select_from(statements)
    if asked.outlet or asked.report:
        query = query.join(reports)
    return int(connection.execute(query.where(*fits(connection, asked))).scalar_one())


def fits(connection: sa.Connection, asked: StatementFilter) -> list[Condition]:
    """Give the conditions under which a row is one of the statements asked for."""
    conditions: list[Condition] = [
        statements.c.speaker.in_(keys) for keys in asked_actors(connection, asked.person, asked.country, asked.organization)
    ]
    conditions += [statements.c.target.in_(keys) for keys in asked_actors(connection, asked.target, (), ())]
    made_in = one_of(contacts.c.channel, asked.channel) + one_of(contacts.c.status, asked.status)
    if made_in:
        conditions.append(statements.c.contact.in_(sa.select(contacts.c.key).where(*made_in)))
    conditions += one_of(statements.c["class"], asked.klass) + one_of(statements.c.form, asked.form)
    if asked.words is not None:
        conditions.append(statements.c.key.in_(fulltext.matching(connection, fulltext.STATEMENT_WORDS, terms(asked.words))))
    conditions += when(asked, statements.c.first_day, statements.c.last_day)
    return conditions + from_reports(asked.outlet, asked.report)
