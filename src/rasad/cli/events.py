"""`rasad events`: contacts as events, each with all the accounts of it."""

from typing import Any

import click

from rasad.cli.listing import list_options
from rasad.cli.options import check_period, database_option, topic_option, who_and_when


@click.command()
@database_option()
@who_and_when
@topic_option
@list_options
@click.option("--several", is_flag=True, help="Only those that several reports tell.")
def events(db: str, form: str, bom: bool, limit: int | None, several: bool, **asked: Any) -> int:
    """List events: each contact once, with all that is told of it.

    The filters narrow the list down together; an event is listed where one of its accounts fits. Accounts counts copies of one
    text once. As JSON each line is an event of the format rasad-event/1.
    """
    from rasad.cli.event_rows import EVENT_COLUMNS, event_row
    from rasad.cli.listing import write_rows
    from rasad.store import ContactFilter, open_store

    check_period(asked["since"], asked["until"])
    with open_store(db, create=False) as store:
        found = (one for one in store.events(ContactFilter(**asked)) if not several or len(one.event.members) > 1)
        if form in ("json", "jsonl"):
            write_rows((_plain(one.event) for one in found), (), "json", limit=limit)
        else:
            write_rows((event_row(one.event, one.actors) for one in found), EVENT_COLUMNS, form, bom, limit, "events")
    return 0


def _plain(event: Any) -> dict[str, Any]:
    import msgspec

    plain: dict[str, Any] = msgspec.to_builtins(event)
    return plain
