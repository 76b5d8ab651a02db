"""`/`: how much there is, the latest events, and who and what is in most of them."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.store import ContactFilter, StatementFilter
from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import Group, overall
from rasad.web.remembering import remembered
from rasad.web.rendering import render
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)
_LATEST = 10
_SHOWN = 8


def totals_table(stored: Stored) -> Table:
    """Give how much there is as rows."""
    totals = stored.totals()
    return Table("totals", ("what", "number"), ({"what": name, "number": getattr(totals, name)} for name in totals.__struct_fields__))


add_endings(router, "/", totals_table)


@router.get("/")
def overview(request: Request, stored: Stored) -> Response:
    """Show the totals and the latest events."""
    totals = remembered(request, "totals", stored.totals)
    met = overall(request, stored, "events", ContactFilter(), "/events")
    said = overall(request, stored, "statements", StatementFilter(), "/statements")
    groups = [group for group in met.groups if group.field in ("country", "person", "channel")]
    groups += [group for group in said.groups if group.field == "class"]
    return render(
        request, "overview.html", title="overview.title", totals=totals, events=stored.events(statements=False).page(None, _LATEST).items,
        groups=[Group(group.field, group.choices[:_SHOWN]) for group in groups], counted=met.counted, more=met.more,
        place_of_db=stored.place, endings=(".csv", ".json"),
    )
