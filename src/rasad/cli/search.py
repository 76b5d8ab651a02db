"""`rasad search`: reports in which words stand, in any spelling."""

from typing import TYPE_CHECKING, Any

import click

from rasad.cli.listing import Column, list_options
from rasad.cli.options import check_period, database_option, period_options, repeated

if TYPE_CHECKING:
    from rasad.store import FoundText

_COLUMNS = (
    Column("published", "Published"), Column("outlet", "Outlet"), Column("excerpt", "Words", wide=True),
    Column("report", "Report", whole=True),
)


@click.command()
@click.argument("words")
@database_option()
@repeated("outlet", "Published by this outlet; repeat for any of several.")
@repeated("language", "In this language: ar or fa.")
@period_options
@list_options
def search(words: str, db: str, form: str, bom: bool, limit: int | None, **asked: Any) -> int:
    """Find reports in which words stand, in any spelling.

    All of WORDS must stand in the report; in quotation marks, in this order. «هنية» finds «هنیه» and «لهنية». The period is that
    of publication. The words around the first place are shown; as JSON, all places by their offsets.
    """
    from rasad.cli.listing import write_rows
    from rasad.store import ReportFilter, open_store

    check_period(asked["since"], asked["until"])
    with open_store(db, create=False) as store:
        rows = map(_row, store.search(ReportFilter(words=words, **asked)))
        write_rows(rows, _COLUMNS, form, bom, limit, "reports")
    return 0


def _row(found: "FoundText") -> dict[str, Any]:
    report = found.report
    return {
        "report": report.id, "published": report.published, "outlet": report.outlet, "language": report.language, "title": report.title,
        "url": report.url, "excerpt": " ".join(found.excerpt.split()), "places": [f"{span.start}-{span.end}" for span in found.spans],
    }
