"""`rasad people`: who occurs in the records, and how often."""

from typing import Any

import click

from rasad.cli.listing import list_options
from rasad.cli.options import check_period, database_option, period_options, repeated

_KINDS = ("person", "organization", "country", "group", "office", "place")


@click.command()
@database_option()
@click.option("--name", metavar="NAME", help="So called, in any language and spelling.")
@repeated("country", "Of this country: its ISO code or a name of it.")
@repeated("organization", "Of this organisation: its id or a name of it.", spelling="organisation")
@click.option("--kind", multiple=True, type=click.Choice(_KINDS), default=("person",), show_default=True, help="Actors of this kind.")
@click.option("--known/--unknown", default=None, help="Only those in the registry, or only those that are not.")
@period_options
@list_options
def people(db: str, form: str, bom: bool, limit: int | None, **asked: Any) -> int:
    """List the people in the records.

    Those in most reports come first.
    """
    from rasad.cli.listing import write_rows
    from rasad.cli.rows import PEOPLE_COLUMNS, person_row
    from rasad.store import PeopleFilter, open_store

    check_period(asked["since"], asked["until"])
    with open_store(db, create=False) as store:
        write_rows(map(person_row, store.people(PeopleFilter(**asked))), PEOPLE_COLUMNS, form, bom, limit, "people")
    return 0
