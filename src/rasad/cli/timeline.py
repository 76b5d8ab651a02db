"""`rasad timeline`: events day by day, the earliest first."""

from typing import Any

import click

from rasad.cli.listing import list_options
from rasad.cli.options import check_period, database_option, who_and_when


@click.command()
@database_option()
@who_and_when
@list_options
def timeline(db: str, form: str, bom: bool, limit: int | None, **asked: Any) -> int:
    """List events in the order in which they happened.

    The filters are those of `rasad events`. Events without a date are left out.
    """
    from rasad.cli.event_rows import EVENT_COLUMNS, event_row
    from rasad.cli.listing import write_rows
    from rasad.store import ContactFilter, open_store

    check_period(asked["since"], asked["until"])
    with open_store(db, create=False) as store:
        rows = (event_row(one.event, one.actors) for one in store.timeline(ContactFilter(**asked)))
        columns = [column for column in EVENT_COLUMNS if column.field not in ("outlets", "differ")]
        write_rows(rows, columns, form, bom, limit, "events")
    return 0
