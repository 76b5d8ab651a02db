"""`/api/v1/events` and the other lists, and what each is made up of."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.store import Facets, FoundContact, FoundEvent, FoundStatement, FoundText, Person, ReportHead
from rasad.web.api.answers import gives, one, paged
from rasad.web.narrowing import facets_of
from rasad.web.questions import Actors, Contacts, Reports, Statements
from rasad.web.stored import Stored

router = APIRouter(prefix="/api/v1", tags=["lists"])


@router.get("/events", responses=gives(FoundEvent, True))
def events(request: Request, stored: Stored, asked: Contacts) -> Response:
    """Events, the newest first: each contact once, with all accounts of it, conflicts and aligned statements."""
    return paged(request, stored.events(asked.filter()).page(asked.after, asked.size))


@router.get("/events/facets", responses=gives(Facets))
def event_facets(request: Request, stored: Stored, asked: Contacts) -> Response:
    """What the events asked for are made up of; the newest are counted, and `more` says whether there are others."""
    return one(facets_of(request, stored, "events", asked.filter(), exact=True))


@router.get("/contacts", responses=gives(FoundContact, True))
def contacts(request: Request, stored: Stored, asked: Contacts) -> Response:
    """Contacts as each report tells them, the newest first."""
    return paged(request, stored.contacts(asked.filter()).page(asked.after, asked.size))


@router.get("/contacts/facets", responses=gives(Facets))
def contact_facets(request: Request, stored: Stored, asked: Contacts) -> Response:
    """What the contacts asked for are made up of."""
    return one(facets_of(request, stored, "contacts", asked.filter(), exact=True))


@router.get("/statements", responses=gives(FoundStatement, True))
def statements(request: Request, stored: Stored, asked: Statements) -> Response:
    """Statements, the newest first."""
    return paged(request, stored.statements(asked.filter()).page(asked.after, asked.size))


@router.get("/statements/facets", responses=gives(Facets))
def statement_facets(request: Request, stored: Stored, asked: Statements) -> Response:
    """What the statements asked for are made up of."""
    return one(facets_of(request, stored, "statements", asked.filter(), exact=True))


@router.get("/reports", responses=gives(ReportHead, True))
def reports(request: Request, stored: Stored, asked: Reports) -> Response:
    """Heads of reports, the newest first."""
    return paged(request, stored.reports(asked.filter()).page(asked.after, asked.size))


@router.get("/reports/facets", responses=gives(Facets))
def report_facets(request: Request, stored: Stored, asked: Reports) -> Response:
    """What the reports asked for are made up of."""
    return one(facets_of(request, stored, "reports", asked.filter(), exact=True))


@router.get("/actors", responses=gives(Person, True))
def actors(request: Request, stored: Stored, asked: Actors) -> Response:
    """Actors, those in most reports first. Who gains reports between two pages may move to one that was read already."""
    return paged(request, stored.people(asked.filter()).page(asked.after, asked.size))


@router.get("/actors/facets", responses=gives(Facets))
def actor_facets(request: Request, stored: Stored, asked: Actors) -> Response:
    """What the actors asked for are made up of."""
    return one(facets_of(request, stored, "people", asked.filter(), exact=True))


@router.get("/search", responses=gives(FoundText, True))
def search(request: Request, stored: Stored, asked: Reports) -> Response:
    """Reports in which all `words` stand, in any spelling, with half-open offsets (code points) of where they do."""
    return paged(request, stored.search(asked.filter()).page(asked.after, asked.size))
