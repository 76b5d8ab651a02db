"""The rows of what is asked for: events, contacts, statements or actions, as tables of documented columns."""

from collections.abc import Iterator
from typing import Any

from rasad.export.action_table import ACTIONS
from rasad.export.contact_table import CONTACTS
from rasad.export.event_table import EVENTS
from rasad.export.source import Source
from rasad.export.statement_table import STATEMENTS

TABLES: dict[str, Any] = {"events": EVENTS, "contacts": CONTACTS, "statements": STATEMENTS, "actions": ACTIONS}


def rows(source: Source, of: str) -> Iterator[list[Any]]:
    """Give the rows of the table `of`."""
    table, found = TABLES[of], getattr(source, of)
    return map(table.row, found())
