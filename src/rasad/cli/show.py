"""`rasad show`: a report in the terminal, its evidence highlighted, and its record under it."""

from typing import TYPE_CHECKING

import click

from rasad.cli.options import source_options

if TYPE_CHECKING:
    from rich.console import Console

    from rasad.record import Record


@click.command()
@click.argument("report")
@source_options
def show(report: str, db: str | None, records: str | None, published: str | None) -> int:
    """Show a report with its evidence highlighted, or an event with its accounts.

    REPORT is a text or HTML file, which is coded now, or the id of a report in a database or in a file of records, or the id of
    an event in a database. Arabic and Persian run from right to left. Tags such as [c1] and [s2] name the entry of the record
    that the words belong to.
    """
    from rich.console import Console

    from rasad.cli.event_finding import event_in
    from rasad.cli.finding import find_record
    from rasad.cli.listing import console_width

    event = event_in(db, report)
    if db is not None and event is not None:
        from rasad.cli.compare import draw
        from rasad.store import open_store

        with open_store(db, create=False) as store:
            draw(Console(width=console_width(), highlight=False), store.compare(event))
        return 0
    record = find_record(report, db, records, published)
    console = Console(width=console_width(), highlight=False)
    _head(console, record)
    _text(console, record)
    _entries(console, record)
    return 0


def _head(console: "Console", record: "Record") -> None:
    from rasad.cli.direction import isolated
    from rasad.cli.rows import FACTS_JOINED

    report = record.report
    facts = [report.id, report.outlet, report.published or "no date", report.language, report.url]
    console.print(FACTS_JOINED.join(isolated(fact) for fact in facts if fact), style="bold", markup=False)
    for warning in record.warnings:
        console.print(f"{warning.code}: {warning.message}", style="italic", markup=False)
    console.print()


def _text(console: "Console", record: "Record") -> None:
    from rich.text import Text

    from rasad.cli.direction import Isolated
    from rasad.cli.highlighting import CONTACT, CUE, MENTION, STATEMENT, highlighted

    right_to_left = record.report.direction == "rtl" or None
    for line in highlighted(record):
        console.print(Isolated(line, side=True, right_to_left=right_to_left) if line.plain.strip() else "")
    key = Text.assemble("\n", (" contact ", CONTACT), " ", (" what was said ", STATEMENT), " ", ("cue", CUE), " ", ("named", MENTION), "\n")
    console.print(key)


def _entries(console: "Console", record: "Record") -> None:
    from rasad.cli.listing import draw
    from rasad.cli.rows import CONTACT_COLUMNS, STATEMENT_COLUMNS, contact_row, statement_row

    names = {actor.id: actor for actor in record.actors}
    text, report = record.report.text, record.report
    contacts = [contact_row(report, c, names, " … ".join(text[s.start : s.end] for s in c.evidence)) for c in record.contacts]
    days = {contact.id: contact.date for contact in record.contacts}
    statements = [
        statement_row(report, s, names, text[s.content.start : s.content.end], days.get(s.contact or "") or report.published)
        for s in record.statements
    ]
    for rows, columns in ((contacts, CONTACT_COLUMNS), (statements, STATEMENT_COLUMNS)):
        for row in rows:
            row["entry"] = row["id"]
        if rows:
            draw(console, rows, [column for column in columns if column.field != "outlet"])
            console.print()
    if not contacts and not statements:
        console.print("No contact and no statement was found in it.")
