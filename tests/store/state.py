"""All that is in a store, without the numbers it gives its rows: two stores with the same state answer all alike."""

from typing import Any

import sqlalchemy as sa

from rasad.store import PeopleFilter, Store
from rasad.store.fulltext import REPORT_WORDS, STATEMENT_WORDS
from rasad.store.schema import metadata


def state(store: Store) -> dict[str, Any]:
    """Give what the store answers, and how many rows each of its tables has."""
    return {
        "records": sorted(store.records(), key=lambda record: record.report.id),
        "contacts": sorted(map(str, store.contacts())),
        "statements": sorted(map(str, store.statements())),
        "people": sorted(map(str, store.people(PeopleFilter(kind=())))),
        "reports": sorted(map(str, store.reports())),
        "rows": rows(store),
    }


def rows(store: Store) -> dict[str, int]:
    """Give the number of rows of each table."""
    with store._engine.connect() as connection:
        return {
            name: connection.execute(sa.select(sa.func.count()).select_from(sa.table(name))).scalar_one()
            for name in [*metadata.tables, REPORT_WORDS, STATEMENT_WORDS]
        }
