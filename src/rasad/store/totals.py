"""How much is stored."""

import sqlalchemy as sa

from rasad.store.event_tables import progress
from rasad.store.found import Totals
from rasad.store.schema import actors, corrections, reports


def read_totals(connection: sa.Connection) -> Totals:
    """Give how many there are of each; the sums come from an index that holds nothing else, so that no report is read."""
    sums = [sa.func.coalesce(sa.func.sum(reports.c[name]), 0).label(name) for name in ("contacts", "statements", "actions")]
    row = connection.execute(sa.select(sa.func.count().label("n"), *sums).select_from(reports)).one()
    who = connection.execute(sa.select(sa.func.count(sa.distinct(actors.c.id)))).scalar_one()
    said = connection.execute(sa.select(sa.func.count()).select_from(corrections)).scalar_one()
    return Totals(
        reports=row.n, contacts=int(row.contacts), statements=int(row.statements), actions=int(row.actions), actors=who,
        corrections=said, revision=revision(connection),
    )


def state(connection: sa.Connection) -> tuple[int, int]:
    """Give the number that grows with every change of a report, and the one that it had when events were last made, in one look."""
    newest, made = (sa.select(sa.func.coalesce(sa.func.max(of), 0)).scalar_subquery() for of in (reports.c.revision, progress.c.revision))
    row = connection.execute(sa.select(newest, made)).one()
    return int(row[0]), int(row[1])


def revision(connection: sa.Connection) -> int:
    """Give the number that grows with every change of a report."""
    return int(connection.execute(sa.select(sa.func.coalesce(sa.func.max(reports.c.revision), 0))).scalar_one())
