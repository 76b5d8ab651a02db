"""`rasad naming`: how each outlet names an actor."""

import click

from rasad.cli.listing import Column, list_options
from rasad.cli.options import check_period, database_option, period_options, repeated

_COLUMNS = (
    Column("outlet", "Outlet"), Column("wording", "Wording", wide=True), Column("kind", "Kind"), Column("count", "Times"),
    Column("language", "Language", from_width=100), Column("where", "In", wide=True, from_width=90),
)


@click.command()
@click.argument("actor")
@database_option()
@repeated("outlet", "As this outlet writes; repeat for any of several.")
@period_options
@list_options
def naming(
    actor: str, db: str, outlet: tuple[str, ...], since: str | None, until: str | None, form: str, bom: bool, limit: int | None
) -> int:
    """Tell how each outlet names an actor.

    By name, by title or by loaded words, and how often. ACTOR is an id or a name in any language. Loaded wording is shown as it
    is written; the actor keeps its neutral name.
    """
    from rasad.accounts import namings
    from rasad.cli.listing import write_rows
    from rasad.errors import UsageError
    from rasad.store import ReportFilter, open_store

    check_period(since, until)
    with open_store(db, create=False) as store:
        ids = store.named(actor)
        if len(ids) != 1:
            told = f"it may mean any of {', '.join(ids[:5])}; give one of these ids" if ids else "nobody is so called; see: rasad people"
            raise UsageError(f"{actor}: {told}")
        asked = ReportFilter(person=(ids[0],), outlet=outlet, since=since, until=until)
        found = namings(ids[0], store.records(asked))
        rows = (
            {
                "actor": one.actor, "outlet": one.outlet, "language": one.language, "wording": one.wording, "kind": one.kind,
                "count": one.count, "where": [f"{e.report} {e.start}-{e.end}" for e in one.examples],
            }
            for one in found
        )
        write_rows(rows, _COLUMNS, form, bom, limit, "mentions")
    return 0
