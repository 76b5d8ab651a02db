"""`rasad compare`: what each account of an event tells, side by side."""

import sys
from typing import TYPE_CHECKING

import click

from rasad.cli.options import database_option

if TYPE_CHECKING:
    from rich.console import Console

    from rasad.accounts import Comparison, StatementCompared


@click.command()
@click.argument("event")
@database_option()
@click.option("--format", "form", type=click.Choice(["table", "json", "html"]), default="table", show_default=True,
              help="Text to read, one JSON object, or a page for the browser.")
@click.option("--to", "target", default="-", metavar="FILE", help="The file to write; standard output unless said.")
def compare(event: str, db: str, form: str, target: str) -> int:
    """Compare the accounts of an event.

    It shows where they differ, and who tells or leaves out which statement, with the words of each.
    EVENT is the id of an event, or a report and contact as seed-1/c1.
    """
    from rasad.cli.writing import check_target, whole_file
    from rasad.store import open_store

    check_target(target)
    with open_store(db, create=False) as store:
        shown = store.compare(store.the_event(event))
    if form == "table":
        from rich.console import Console

        from rasad.cli.listing import console_width

        draw(Console(width=console_width(), highlight=False, file=sys.stdout), shown)
        return 0
    import msgspec

    from rasad.cli.comparison_page import page

    written = msgspec.json.encode(shown) + b"\n" if form == "json" else page(shown).encode()
    with whole_file(target) as out:
        out.write(written)
    return 0


def draw(console: "Console", shown: "Comparison") -> None:
    """Draw a comparison: the accounts, the fields in which they differ, then what was said."""
    from rich.padding import Padding
    from rich.text import Text

    from rasad.cli.comparison_words import account_label, heading, independence, topics_told
    from rasad.cli.direction import Isolated, facts_apart, isolated

    console.print(Isolated(f"{shown.event.id}  {heading(shown)}"), style="bold")
    console.print(independence(shown), markup=False)
    for account in shown.accounts:
        console.print(Isolated(Text(f"  [{account.place + 1}] {facts_apart(account_label(account))}")), markup=False)
    if shown.event.topics:
        console.print(f"On what, and who tells it: {'; '.join(topics_told(shown, isolated))}", markup=False)
    if shown.conflicts:
        console.print("\nThe accounts differ", style="bold", markup=False)
    for conflict in shown.conflicts:
        console.print(f"  {conflict.field}", markup=False)
        for side in conflict.sides:
            places = ", ".join(f"[{at + 1}]" for at in side.members)
            console.print(Padding(Isolated(f"{side.value}: {places}"), (0, 0, 0, 4), expand=False), markup=False)
    if not shown.statements:
        console.print("\nNo statement was made in it that is reported.")
    _statements(console, shown)


def _statements(console: "Console", shown: "Comparison") -> None:
    from rasad.cli.comparison_words import RELATIONS, by_relation

    for relation, found in by_relation(shown):
        console.print(f"\n{RELATIONS[relation]}", style="bold", markup=False)
        for said in found:
            _statement(console, shown, said)


def _statement(console: "Console", shown: "Comparison", said: "StatementCompared") -> None:
    from rich.padding import Padding

    from rasad.cli.comparison_words import classes, place_of
    from rasad.cli.direction import Isolated, isolated

    left_out = ", ".join(isolated(who) for who in said.left_out_by)
    line = f"  {isolated(said.speaker)} · {classes(said)}" + (f" · left out by {left_out}" if left_out else "")
    console.print(line, markup=False)
    for told in said.told:
        console.print(f"    [{place_of(shown, told) + 1}] {isolated(told.teller)}", markup=False)
        words = Isolated(told.words, right_to_left=told.direction == "rtl" or None)
        console.print(Padding(words, (0, 0, 0, 8), expand=False), markup=False)
