"""`rasad export`: what is stored as files of other tools' formats."""

from typing import TYPE_CHECKING, Any

import click

from rasad.cli.options import check_period, database_option, who_and_when

if TYPE_CHECKING:
    from rasad.export import Source

_FORMATS = ("csv", "parquet", "gdelt-events", "gdelt-mentions", "polecat", "graphml", "gexf", "jsonld", "ftm", "brat", "webanno", "cas")


@click.command()
@click.argument("form", metavar="FORMAT", type=click.Choice(_FORMATS))
@database_option()
@click.option("--to", "target", required=True, metavar="PATH", help="The file to write, - for standard output. .gz compresses; "
              "for brat, webanno and cas a .zip, or a new folder.")
@click.option("--of", type=click.Choice(["events", "contacts", "statements", "actions"]), help="What to have a row of; events unless said.")
@who_and_when
def export(form: str, db: str, target: str, of: str | None, **asked: Any) -> int:
    """Write what is stored for other tools: tables, GDELT, networks, annotations.

    \b
    csv, parquet      tables: a row an event, contact, statement or action (--of)
    gdelt-events, gdelt-mentions   GDELT 2.0, in 61 and 16 columns
    polecat           PLOVER events in POLECAT's columns
    graphml, gexf     the network of contacts, for Gephi
    jsonld            schema.org events and quotations
    ftm               FollowTheMoney entities
    brat, webanno, cas   annotated reports, for brat and INCEpTION

    The filters are those of `rasad contacts`. Of statements the person, country and organisation are the speaker's,
    of actions source or target. The file
    is written whole or not at all. docs/exports.md tells every column.
    """
    from rasad.export import Source, of_what
    from rasad.store import ContactFilter, open_store

    check_period(asked["since"], asked["until"])
    _check_apart(db, target)
    wanted = of_what(form, of)
    with open_store(db, create=False) as store:
        source = Source(store, ContactFilter(**asked))
        _write(form, source, target, wanted)
    _tell(source, target)
    return 0


def _check_apart(db: str, target: str) -> None:
    """Keep the database from being written over."""
    from pathlib import Path

    from rasad.errors import UsageError

    here = Path(target)
    if target != "-" and here.exists() and Path(db).exists() and here.samefile(db):
        raise UsageError(f"{target}: this is the database itself; write to another file")


def _write(form: str, source: "Source", target: str, of: str) -> None:
    from pathlib import Path

    from rasad.cli.writing import whole_file
    from rasad.export import FORMATS, write, write_folder

    files = FORMATS[form].files
    if files is not None and target != "-" and not target.lower().endswith(".zip"):
        write_folder(files(source), Path(target))
        return
    with whole_file(target) as out:
        for piece in write(form, source, of or None):
            out.write(piece)


def _tell(source: "Source", target: str) -> None:
    """Say what was written, and what a format had no place for."""
    read = [f"{count:,} {what if count > 1 else what[:-1]}" for what, count in source.counted.items()]
    if target != "-":
        click.echo(f"{' and '.join(read) or 'Nothing that was asked for is stored: no row'} in {target}.", err=True)
    for what, count in source.left_out.items():
        click.echo(f"Of these left out, {what}: {count:,}.", err=True)
