"""What several questions share: reading by many ids, heads of reports, actors of reports, the text of records."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.store.corrections import Correction
from rasad.store.found import ActorHead, ReportHead
from rasad.store.schema import actors, appearances, corrections, reports

_PART = 500  # ids a query: databases bound the number of values in one
HEAD = tuple(
    reports.c[name].label(f"report_{name}")
    for name in ("id", "title", "published", "outlet", "url", "language", "direction", "contacts", "statements", "actions")
)


def in_parts(connection: sa.Connection, query: "sa.Select[Any]", column: "sa.Column[Any]", values: Sequence[Any]) -> Iterator[Any]:
    """Give the rows of `query` where `column` is one of any number of values."""
    for at in range(0, len(values), _PART):
        yield from connection.execute(query.where(column.in_(values[at : at + _PART])))


def head(row: Any) -> ReportHead:
    """Give the head of the report from a row that holds the columns HEAD."""
    return ReportHead(**{column.name.removeprefix("report_"): getattr(row, column.name) for column in HEAD})


def actors_of(connection: sa.Connection, keys: Sequence[int]) -> dict[int, dict[str, ActorHead]]:
    """Give the actors of reports, by the report's key and the actor's id."""
    found: dict[int, dict[str, ActorHead]] = {key: {} for key in keys}
    query = sa.select(appearances.c.report, *actors.c).join_from(appearances, actors).order_by(actors.c.id)
    for row in in_parts(connection, query, appearances.c.report, list(found)):
        found[row.report][row.id] = actor_head(row)
    return found


def actor_head(row: Any) -> ActorHead:
    """Give the actor of a row of `actors`."""
    return ActorHead(
        id=row.id, kind=row.kind, name=row.name, names=msgspec.json.decode(row.names, type=dict[str, list[str]]), office=row.office,
        organization=row.organization, country=row.country, known=row.known,
    )


def corrections_of(connection: sa.Connection, ids: Sequence[str]) -> dict[str, list[Correction]]:
    """Give the corrections of reports, by the report's id, in the order they were made."""
    found: dict[str, list[Correction]] = {}
    for row in in_parts(connection, sa.select(corrections).order_by(corrections.c.key), corrections.c.report, ids):
        found.setdefault(row.report, []).append(_correction(row))
    return found


def all_corrections(connection: sa.Connection) -> list[Correction]:
    """Give the corrections of all reports, in the order they were made."""
    return [_correction(row) for row in connection.execute(sa.select(corrections).order_by(corrections.c.key))]


def _correction(row: Any) -> Correction:
    told = dict(row._mapping)
    told |= {name: msgspec.json.decode(told[name]) for name in ("value", "was") if told[name] is not None}
    return Correction(**told)
