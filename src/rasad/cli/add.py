"""`rasad add`: reports in, records kept in a database."""

from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

import click

from rasad.cli.options import columns_option, database_option, jobs_option, published_option, reports_argument

if TYPE_CHECKING:
    from rasad.record import Report
    from rasad.sources import Problem, Sources
    from rasad.store import Store

_PART = 200  # reports looked up at a time


@click.command()
@reports_argument
@database_option()
@jobs_option
@published_option
@columns_option
def add(reports: tuple[str, ...], db: str, jobs: int | None, published: str | None, columns: tuple[str, ...]) -> int:
    """Code reports and keep them in a database.

    REPORTS are as for `rasad code`. Reports that are there already, coded by this version, are left alone. What was added
    before the command is stopped stays; run it again to go on.
    """
    from rasad.api import coder_version
    from rasad.cli.progress import Telling, telling
    from rasad.record import Record, decode
    from rasad.scale import Coded, code_stream
    from rasad.sources import Sources, parse_columns
    from rasad.store import open_store

    def records(told: Telling) -> Iterator[Record]:
        with closing(code_stream(_not_stored(sources, store, coder_version(), told.tally.known), jobs)) as results:
            for result in results:
                told.take(result)
                if isinstance(result, Coded):
                    yield decode(result.line)

    sources = Sources(reports, published, parse_columns(columns))
    with open_store(db) as store, telling(sources) as told:
        added = store.add(records(told), coder_version())
        store.merge()
        told.tally.notes.append(f"{added.new:,} new, {added.replaced:,} replaced, {added.unchanged + len(told.tally.known):,} unchanged.")
    click.echo(f"The records are in {store.place}. See them with: rasad events --db {store.place}", err=True)
    return told.tally.status


def _not_stored(sources: "Sources", store: "Store", coder: str, known: list[str]) -> "Iterator[Report | Problem]":
    """Give what still has to be coded; the ids of what is stored just so are put into `known`."""
    from rasad.record import Report

    stream = iter(sources)
    while part := list(islice(stream, _PART)):
        stored = store.unchanged([item for item in part if isinstance(item, Report)], coder)
        known += stored
        yield from (item for item in part if not isinstance(item, Report) or item.id not in stored)
