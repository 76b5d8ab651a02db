"""Making anew, from the records and events that are stored, what is kept beside the lists: for databases of an older version."""

import sqlalchemy as sa

from rasad.record import decode
from rasad.store import facts
from rasad.store.corrections import lay_over
from rasad.store.event_tables import events
from rasad.store.fact_tables import facts as fact_table
from rasad.store.fact_tables import told
from rasad.store.lookups import corrections_of
from rasad.store.schema import records
from rasad.store.standins import completed

_PART = 1000  # records and events at a time


def tell_all(connection: sa.Connection) -> None:
    """Write of every entry what it tells, in place of what was written; memory does not grow with their number."""
    for table in (told, fact_table):
        connection.execute(sa.delete(table))
    at = -1
    while rows := connection.execute(sa.select(records).where(records.c.report > at).order_by(records.c.report).limit(_PART)).all():
        at = rows[-1].report
        coded = [(row.report, decode(row.record)) for row in rows]
        laid = corrections_of(connection, [record.report.id for _, record in coded])
        facts.write(connection, [
            entry for key, record in coded
            for entry in facts.entries_of(completed(lay_over(record, laid.get(record.report.id, [])).record), key)
        ])
    columns = sa.select(events.c.key, events.c.first_day, events.c.last_day)
    at = -1
    while rows := connection.execute(columns.where(events.c.key > at).order_by(events.c.key).limit(_PART)).all():
        at = rows[-1].key
        facts.write(connection, facts.events_of(connection, [(row.key, row.first_day, row.last_day) for row in rows]))
