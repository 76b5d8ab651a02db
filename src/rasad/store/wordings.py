"""How outlets name an actor, from the mentions in the store: no text is read."""

import sqlalchemy as sa

from rasad.accounts import Example, Naming, Worded, wordings_of
from rasad.store.conditions import from_reports, when
from rasad.store.filters import ReportFilter
from rasad.store.schema import actors, mentions, reports


def find_wordings(connection: sa.Connection, actor: str, asked: ReportFilter) -> list[Naming]:
    """Give the wordings for an actor by outlet, the most frequent first; spellings of one wording are one."""
    columns = (reports.c.id, reports.c.outlet, reports.c.language, mentions.c.words, mentions.c.kind, mentions.c.start, mentions.c.end)
    query = sa.select(actors.c.kind.label("actor_kind"), *columns).select_from(actors).join(mentions, mentions.c.actor == actors.c.key)
    query = query.join(reports, reports.c.key == mentions.c.report).where(actors.c.id == actor, mentions.c.kind.in_(("name", "title")))
    query = query.where(*when(asked, reports.c.first_day, reports.c.last_day), *from_reports(asked.outlet, asked.report))
    rows = connection.execute(query.order_by(mentions.c.report, mentions.c.start))
    return wordings_of(actor, (
        (row.actor_kind == "country", Worded(
            row.outlet, row.language, row.words, row.kind, Example(report=row.id, start=row.start, end=row.end),
        ))
        for row in rows
    ))
