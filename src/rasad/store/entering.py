"""Entering a correction: it is checked against the record as it stands now, stored, and laid over the entries."""

from typing import Any

import msgspec
import sqlalchemy as sa

from rasad.errors import UsageError
from rasad.record import decode
from rasad.store.corrections import Correction, check, lay_over
from rasad.store.lookups import corrections_of
from rasad.store.schema import corrections, records, reports
from rasad.store.writing import rewrite


def enter(connection: sa.Connection, correction: Correction) -> Correction:
    """Store a correction and rewrite the entries of its report; give it with its key. UsageError where it makes no sense."""
    if not correction.author.strip():
        raise UsageError("A correction has an author. Say who makes it.")
    if correction.act == "withdraw":
        correction = _with_report(connection, correction)
    query = sa.select(reports.c.key, records.c.record).join_from(reports, records).where(reports.c.id == correction.report)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UsageError(f"There is no report {correction.report!r}. Check its id, or add it first.")
    laid = corrections_of(connection, [correction.report]).get(correction.report, [])
    correction = check(lay_over(decode(row.record), laid).record, correction)
    number = connection.execute(sa.select(sa.func.coalesce(sa.func.max(corrections.c.key), 0))).scalar_one()
    correction = msgspec.structs.replace(correction, key=int(number) + 1)
    connection.execute(sa.insert(corrections), [_row(correction)])
    rewrite(connection, row.key)
    return correction


def _with_report(connection: sa.Connection, correction: Correction) -> Correction:
    query = sa.select(corrections.c.report, corrections.c.list).where(corrections.c.key == correction.withdraws)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UsageError(f"There is no correction {correction.withdraws}. See them with the report they were made on.")
    return msgspec.structs.replace(correction, report=row.report, list=row.list)


def _row(correction: Correction) -> dict[str, Any]:
    row = msgspec.structs.asdict(correction)
    for name in ("value", "was"):
        if row[name] is not None:
            row[name] = msgspec.json.encode(row[name]).decode()
    return row
