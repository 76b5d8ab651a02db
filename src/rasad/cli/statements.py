"""`rasad statements`: who is reported to have said what."""

from typing import Any

import click

from rasad.cli.listing import list_options
from rasad.cli.options import CLASSES, check_period, database_option, who_and_when


@click.command()
@database_option()
@click.option("--class", "klass", multiple=True, type=click.Choice(CLASSES), help="Of this class; repeat for any of several.")
@click.option("--words", metavar="WORDS", help="In which all these words stand, in any spelling; in quotation marks, in this order.")
@click.option("--target", multiple=True, metavar="NAME", help="Aimed at this actor: an id or a name.")
@who_and_when
@list_options
def statements(db: str, form: str, bom: bool, limit: int | None, **asked: Any) -> int:
    """List statements: who is reported to have said what.

    Person, country and organisation are those of the speaker. Channel and status are those of the contact it was said in.
    """
    from rasad.cli.listing import write_rows
    from rasad.cli.rows import STATEMENT_COLUMNS, statement_row
    from rasad.store import StatementFilter, open_store

    check_period(asked["since"], asked["until"])
    with open_store(db, create=False) as store:
        found = store.statements(StatementFilter(**asked))
        rows = (statement_row(one.report, one.statement, one.actors, one.words, one.report.published) for one in found)
        write_rows(rows, STATEMENT_COLUMNS, form, bom, limit, "statements")
    return 0
