"""`/naming/ID`: how each outlet names an actor, as it writes."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.accounts import Naming
from rasad.export.pictures import wordings_picture
from rasad.store import ActorHead, ReportFilter, Store
from rasad.web.counting import Looks, Pictured, drawn, remembered
from rasad.web.endings import Table, add_endings
from rasad.web.problems import Missing
from rasad.web.rendering import render
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)
COLUMNS = ("actor", "outlet", "language", "wording", "kind", "count", "reports")
_SHOWN = 200


def _namings(request: Request, stored: Store, identifier: str, asked: Pictured) -> list[Naming]:
    question = ReportFilter(since=asked.since, until=asked.until)
    found = remembered(request, ("naming", identifier, repr(question)), lambda: stored.wordings(identifier, question))
    return sorted(found, key=lambda one: (-one.count, one.outlet or "", one.wording))


def _actor(stored: Store, identifier: str) -> ActorHead:
    found = stored.actor(identifier)
    if found is None:
        raise Missing(f"No report here has an actor {identifier!r}. See /actors.")
    return found


def naming_table(request: Request, stored: Stored, identifier: str, asked: Looks) -> Table:
    """Give the wordings for an actor as rows."""
    _actor(stored, identifier)
    return Table(f"naming-{identifier}", COLUMNS, (
        {"actor": one.actor, "outlet": one.outlet, "language": one.language, "wording": one.wording, "kind": one.kind, "count": one.count,
         "reports": [f"{place.report} {place.start}-{place.end}" for place in one.examples]}
        for one in _namings(request, stored, identifier, asked)
    ))


add_endings(router, "/naming/{identifier:path}", naming_table)


@router.get("/naming/{identifier:path}.svg")
def naming_svg(request: Request, stored: Stored, identifier: str, asked: Looks) -> Response:
    """Draw how outlets name an actor."""
    look = asked.look(request)
    title = f"{look.plain('wording.title')}: {look.name(_actor(stored, identifier))}"
    key = ("naming", identifier, repr(asked), look)
    return drawn(request, key, lambda: wordings_picture(_namings(request, stored, identifier, asked), look, title))


@router.get("/naming/{identifier:path}")
def naming(request: Request, stored: Stored, identifier: str, asked: Looks) -> Response:
    """Show how outlets name an actor."""
    actor = _actor(stored, identifier)
    found = _namings(request, stored, identifier, asked)
    return render(request, "naming.html", title="naming.heading", actor_shown=actor, found=found[:_SHOWN], asked=asked,
                  endings=(".csv", ".json", ".svg"))
