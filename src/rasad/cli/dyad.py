"""`rasad dyad`: a report on two sides and a period, as one HTML file."""

from typing import Any, cast

import click

from rasad.cli.options import check_period, database_option, period_options


@click.command()
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@database_option()
@click.option("--to", "target", required=True, metavar="FILE", help="The HTML file to write, - for standard output.")
@period_options
@click.option("--language", type=click.Choice(["en", "ar", "fa"]), default="en", show_default=True, help="Of the words and names.")
@click.option("--most", type=click.IntRange(min=1), default=200, show_default=True,
              help="Show this many events, and as many other statements; all are counted.")
def dyad(first: str, second: str, db: str, target: str, since: str | None, until: str | None, language: str, most: int) -> int:
    """Report on two countries, organisations or people, as one HTML file.

    A and B are ids or names in any language. The file has the numbers, pictures, all events in order with their accounts and
    conflicts, what each said of the other, how outlets name the two and who tells what. It needs nothing else and runs nothing.
    """
    from rasad.cli.writing import check_target, whole_file
    from rasad.export.dyad import read_dyad
    from rasad.store import open_store

    check_period(since, until)
    check_target(target)
    with open_store(db, create=False) as store:
        found = read_dyad(store, first, second, since, until, most)
    page = found.page(cast("Any", language))
    with whole_file(target) as out:
        out.write(page.encode("utf-8", "replace"))
    said = sum(found.speech.aimed)
    if target != "-":
        click.echo(f"{found.numbers.total:,} events and {said:,} statements of each other in {target}.", err=True)
    return 0
