"""Everything asked for in one order: reports and actors, each once, then what points at them: events, statements, actions."""

from collections.abc import Iterator

from rasad.export.source import Source
from rasad.export.spool import Seen
from rasad.export.told import ActionTold, EventTold, StatementTold
from rasad.record import Actor, Record, Report

Walked = Report | Actor | EventTold | StatementTold | ActionTold


def walk(source: Source) -> Iterator[Walked]:
    """Give it all; what came before is remembered on disk."""
    with Seen() as seen:
        for event in source.events():
            for account in event.accounts:
                yield from _background(account.record, seen)
            yield event
        for said in source.statements():
            yield from _background(said.record, seen)
            yield said
        for done in source.actions():
            yield from _background(done.record, seen)
            yield done


def _background(record: Record, seen: Seen) -> Iterator[Report | Actor]:
    """Give the report and its actors, those that did not come before."""
    if seen.is_new(f"report {record.report.id}"):
        yield record.report
        yield from (actor for actor in record.actors if seen.is_new(f"actor {actor.id}"))
