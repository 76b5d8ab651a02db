"""`/api/v1/events/ID`, `/api/v1/reports/ID`, `/api/v1/actors/ID`, `/api/v1/totals`: one thing each."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.accounts import Event
from rasad.record import Record
from rasad.store import Totals
from rasad.store.portraits import Portrait
from rasad.web.api.answers import gives, one
from rasad.web.pages import actor as actor_page
from rasad.web.pages import event as event_page
from rasad.web.pages import report as report_page
from rasad.web.stored import Stored

router = APIRouter(prefix="/api/v1", tags=["things"])


@router.get("/totals", responses=gives(Totals))
def totals(stored: Stored) -> Response:
    """How much is stored."""
    return one(stored.totals())


@router.get("/events/{identifier}", responses=gives(Event, more=(404,)))
def event(identifier: str, found: event_page.Found) -> Response:
    """One event in the format rasad-event/1, also by an id it had before it became one with another."""
    return one(found.event)


@router.get("/reports/{identifier:path}", responses=gives(Record, more=(404,)))
def report(identifier: str, record: report_page.Found) -> Response:
    """The record of one report in the format rasad/1, with its text and its corrections."""
    return one(record)


@router.get("/actors/{identifier:path}", responses=gives(Portrait, more=(404,)))
def actor(request: Request, identifier: str, stored: Stored) -> Response:
    """One actor: with whom in contact, when, what it said by year and class, how it is called."""
    return one(actor_page.portrait(request, identifier, stored, exact=True))
