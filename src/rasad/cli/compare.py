"""`rasad compare`: what each account of an event tells, side by side."""

import sys
from typing import TYPE_CHECKING

import click

from rasad.cli.options import database_option

if TYPE_CHECKING:
    from rich.console import Console

    from rasad.cli.comparison import Comparison


@click.command()
@click.argument("event")
@database_option()
@click.option("--format", "form", type=click.Choice(["table", "json", "html"]), default="table", show_default=True,
              help="A table to read, one JSON object, or a page for the browser.")
@click.option("--to", "target", default="-", metavar="FILE", help="The file to write; standard output unless said.")
def compare(event: str, db: str, form: str, target: str) -> int:
    """Compare the accounts of an event.

    It shows where they differ, and who tells or leaves out which statement, with the words of each.
    EVENT is the id of an event, or a report and contact as seed-1/c1.
    """
    from rasad.cli.comparison import comparison
    from rasad.cli.event_finding import find_event
    from rasad.cli.writing import check_target, whole_file
    from rasad.store import open_store

    check_target(target)
    with open_store(db, create=False) as store:
        shown = comparison(find_event(store, event), store)
    if form == "table":
        from rich.console import Console

        from rasad.cli.listing import console_width

        console = Console(width=console_width(), highlight=False, file=sys.stdout)
        draw(console, shown)
        return 0
    import msgspec

    from rasad.cli.comparison_page import page

    written = msgspec.json.encode(shown) + b"\n" if form == "json" else page(shown).encode()
    with whole_file(target) as out:
        out.write(written)
    return 0


def draw(console: "Console", shown: "Comparison") -> None:
    """Draw a comparison as tables."""
    from rich.text import Text

    from rasad.cli.direction import Isolated, facts_apart

    console.print(Isolated(f"{shown.event.id}  {shown.title}"), style="bold")
    console.print(f"{shown.event.independent} independent of {len(shown.event.members)} accounts", markup=False)
    for account in shown.accounts:
        console.print(Isolated(Text(f"  [{account.place + 1}] {facts_apart(account.label)}")), markup=False)
    for conflict in shown.conflicts:
        console.print()
        console.print(f"They differ in {conflict.field}:", style="bold", markup=False)
        for side in conflict.sides:
            console.print(Isolated(f"  {side.value}: {', '.join(f'[{at + 1}]' for at in side.members)}"), markup=False)
    console.print()
    _statements(console, shown)


def _statements(console: "Console", shown: "Comparison") -> None:
    from rich import box
    from rich.table import Table

    from rasad.cli.direction import Isolated

    if not shown.statements:
        console.print("No statement was made in it that is reported.")
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    for heading in ("Speaker", "Class", "Told", "By", "Left out by", "Words"):
        table.add_column(heading, overflow="fold", ratio=4 if heading == "Words" else 1)
    for said in shown.statements:
        words = "\n".join(f"[{told.report}] {told.words}" for told in said.told)
        cells = (said.speaker, said.klass, said.relation, "; ".join(said.told_by), "; ".join(said.left_out_by), words)
        table.add_row(*(Isolated(cell) for cell in cells))
    console.print(table)
