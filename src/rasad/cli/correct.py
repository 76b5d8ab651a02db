"""`rasad correct`: lists, adds and takes back what a person says against a record."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from rasad.cli.listing import Column, list_options
from rasad.cli.options import database_option

if TYPE_CHECKING:
    from rasad.record import Record
    from rasad.store import Correction, Store

F = TypeVar("F", bound=Callable[..., Any])
_COLUMNS = (
    Column("number", "No."), Column("report", "Report", whole=True), Column("entry", "Entry"), Column("what", "What", wide=True),
    Column("author", "By"), Column("time", "When", from_width=110), Column("note", "Note", wide=True), Column("state", "State"),
)
_LISTS = {"contact": "contacts", "statement": "statements", "action": "actions"}


def _signed(command: F) -> F:
    """Add the database, who makes the correction, and why."""
    for option in (
        click.option("--note", metavar="TEXT", help="Why: what the report says, in your words."),
        click.option("--by", "author", required=True, envvar="RASAD_AUTHOR", show_envvar=True, metavar="NAME", help="Who makes it."),
        database_option(),
    ):
        command = option(command)
    return command


@click.group()
def correct() -> None:
    """Correct a record: list, add and take back corrections.

    A record is never edited. A correction is an entry of its own, with author, time and note, laid over what was coded; it
    stays when the report is coded again, and can be taken back.
    """


@correct.command(name="set")
@click.argument("report")
@click.argument("entry")
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE...")
@_signed
def set_(report: str, entry: str, values: tuple[str, ...], db: str, author: str, note: str | None) -> int:
    """Set fields of an entry (c1, s2, a1) of a report.

    An empty VALUE empties the field. Actors are ids or names, several of them parted by commas; evidence, content and cue are
    words of the report, or offsets as 10-25.
    """
    from rasad.cli.correction_values import parted, value_of
    from rasad.store import list_of, open_store

    with open_store(db, create=False) as store:
        record = _record(store, report)
        name = list_of(record, entry)
        given = [(field, value_of(name, field, value, record, store.named)) for field, value in map(parted, values)]
        for field, value in given:
            _tell(store.correct(report, entry, field, value, author, note))
    return 0


@correct.command()
@click.argument("report")
@click.argument("kind", type=click.Choice(list(_LISTS)))
@click.argument("values", nargs=-1, required=True, metavar="FIELD=VALUE...")
@_signed
def add(report: str, kind: str, values: tuple[str, ...], db: str, author: str, note: str | None) -> int:
    """Add a contact, statement or action that was missed, as: channel=phone status=held parties=IRN,SAU evidence=WORDS."""
    from rasad.cli.correction_values import parted, value_of
    from rasad.store import open_store

    name: Any = _LISTS[kind]
    with open_store(db, create=False) as store:
        record = _record(store, report)
        entry = {field: value_of(name, field, value, record, store.named) for field, value in map(parted, values)}
        _tell(store.insert(report, name, entry, author, note))
    return 0


@correct.command()
@click.argument("report")
@click.argument("entry")
@_signed
def drop(report: str, entry: str, db: str, author: str, note: str | None) -> int:
    """Say that an entry (c1, s2, a1) of a report should not be there."""
    from rasad.store import open_store

    with open_store(db, create=False) as store:
        _tell(store.drop(report, entry, author, note))
    return 0


@correct.command()
@click.argument("number", type=click.IntRange(min=1))
@_signed
def withdraw(number: int, db: str, author: str, note: str | None) -> int:
    """Take back the correction of this number; it stays in the list."""
    from rasad.store import open_store

    with open_store(db, create=False) as store:
        _tell(store.withdraw(number, author, note))
    return 0


@correct.command(name="list")
@click.argument("report", required=False)
@database_option()
@list_options
def list_(report: str | None, db: str, form: str, bom: bool, limit: int | None) -> int:
    """List the corrections of a report, or all of them, in the order they were made."""
    from rasad.cli.listing import write_rows
    from rasad.store import open_store, standing

    with open_store(db, create=False) as store:
        if report is not None:
            _record(store, report)
        made = store.corrections(report)
        stand = {one.key for one in standing(made)}
        laid = [store.laid(one) for one in dict.fromkeys(one.report for one in made)]
        waiting = {one.key for found in laid if found for one in found.waiting}
        write_rows((_row(one, stand, waiting) for one in made), _COLUMNS, form, bom, limit, "corrections")
    return 0


def _record(store: "Store", report: str) -> "Record":
    from rasad.errors import UsageError

    found = store.record(report)
    if found is None:
        raise UsageError(f"There is no report {report!r}. Check its id, or add it first.")
    return found


def _tell(made: "Correction") -> None:
    from rasad.cli.direction import harmless

    where = f" {made.entry}" if made.entry else ""
    told = harmless(f"{made.report}{where}: {_what(made)}")
    click.echo(f"Correction {made.key}: {told}. Take it back with: rasad correct withdraw {made.key}")


def _what(made: "Correction") -> str:
    if made.act == "set":
        return f"{made.field}: {_shown((made.was or {}).get(made.field or ''))} → {_shown(made.value)}"
    if made.act == "withdraw":
        return f"takes back {made.withdraws}"
    return f"added to {made.list}: {_shown(made.value)}" if made.act == "add" else "dropped"


def _shown(value: Any) -> str:
    import msgspec

    return value if isinstance(value, str) else "nothing" if value in (None, []) else msgspec.json.encode(value).decode()


def _row(made: "Correction", stand: set[int], waiting: set[int]) -> dict[str, Any]:
    state = "waits for its entry" if made.key in waiting else "stands" if made.key in stand or made.act == "withdraw" else "taken back"
    return {
        "number": made.key, "report": made.report, "entry": made.entry, "act": made.act, "what": _what(made), "list": made.list,
        "field": made.field, "value": made.value, "withdraws": made.withdraws, "author": made.author, "time": made.time,
        "note": made.note, "state": state,
    }
