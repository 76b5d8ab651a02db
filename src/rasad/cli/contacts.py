"""`rasad contacts`: who was in contact with whom."""

from typing import Any

import click

from rasad.cli.listing import list_options
from rasad.cli.options import check_period, database_option, topic_option, who_and_when


@click.command()
@database_option()
@who_and_when
@topic_option
@list_options
def contacts(db: str, form: str, bom: bool, limit: int | None, **asked: Any) -> int:
    """List contacts: who was in contact with whom.

    The filters narrow the list down together. Whoever phoned, came or wrote stands before the arrow.
    """
    from rasad.cli.listing import write_rows
    from rasad.cli.rows import CONTACT_COLUMNS, contact_row
    from rasad.store import ContactFilter, open_store

    check_period(asked["since"], asked["until"])
    with open_store(db, create=False) as store:
        found = store.contacts(ContactFilter(**asked))
        rows = (contact_row(one.report, one.contact, one.actors, one.words) for one in found)
        write_rows(rows, CONTACT_COLUMNS, form, bom, limit, "contacts")
    return 0
