"""`/naming/ID`: how each outlet names an actor, as it writes."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.accounts import Naming
from rasad.export.pictures import wordings_picture
from rasad.store import ActorHead, ReportFilter, Store
from rasad.web.counting import Looks, Pictured, drawn
from rasad.web.endings import Table, answer, wanted
from rasad.web.problems import Missing
from rasad.web.remembering import remembered
from rasad.web.rendering import render
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)
COLUMNS = ("actor", "outlet", "language", "wording", "kind", "count", "reports")
ENDINGS = (".csv", ".json", ".svg")
_SHOWN = 200


def _namings(request: Request, stored: Store, identifier: str, asked: Pictured, exact: bool = False) -> list[Naming]:
    question = ReportFilter(since=asked.since, until=asked.until)
    found = remembered(request, ("naming", identifier, repr(question)), lambda: stored.wordings(identifier, question), exact)
    return sorted(found, key=lambda one: (-one.count, one.outlet or "", one.wording))


def _actor(stored: Store, identifier: str) -> ActorHead:
    found = stored.actor(identifier)
    if found is None:
        raise Missing(f"No report here has an actor {identifier!r}. See /actors.")
    return found


def naming_table(found: list[Naming], actor: ActorHead) -> Table:
    """Give the wordings for an actor as rows."""
    return Table(f"naming-{actor.id}", COLUMNS, (
        {"actor": one.actor, "outlet": one.outlet, "language": one.language, "wording": one.wording, "kind": one.kind, "count": one.count,
         "reports": [f"{place.report} {place.start}-{place.end}" for place in one.examples]}
        for one in found
    ))


@router.get("/naming/{identifier:path}")
def naming(request: Request, stored: Stored, identifier: str, asked: Looks) -> Response:
    """Show how outlets name an actor, or give it as CSV, JSON or a picture."""
    meant = wanted(identifier, stored.actor, ENDINGS)
    actor = _actor(stored, meant.identifier)
    if meant.ending == ".svg":
        return _picture(request, stored, actor, asked)
    found = _namings(request, stored, actor.id, asked, exact=bool(meant.ending))
    if meant.ending:
        return answer(meant.ending, naming_table(found, actor))
    return render(request, "naming.html", title="naming.heading", actor_shown=actor, found=found[:_SHOWN], asked=asked, endings=ENDINGS)


def _picture(request: Request, stored: Store, actor: ActorHead, asked: Pictured) -> Response:
    look = asked.look(request)
    title = f"{look.plain('wording.title')}: {look.name(actor)}"
    key = ("naming", actor.id, repr(asked), look)
    return drawn(request, key, lambda: wordings_picture(_namings(request, stored, actor.id, asked), look, title))
