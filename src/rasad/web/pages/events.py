"""`/events`: each contact once, with how many tell it and where they differ."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing, page_of
from rasad.web.questions import Contacts
from rasad.web.rendering import render
from rasad.web.rows import EVENT, event_row
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def events_table(stored: Stored, asked: Contacts) -> Table:
    """Give all events asked for as rows."""
    return Table("events", EVENT, map(event_row, stored.events(asked.filter(), statements=False)))


add_endings(router, "/events", events_table)


@router.get("/events")
def events(request: Request, stored: Stored, asked: Contacts) -> Response:
    """Show a page of the events asked for."""
    question = asked.filter()
    page = page_of(request, "events", question, asked, stored.events(question, statements=False))
    ways = narrowing(request, stored, "events", asked, question)
    return render(request, "events.html", title="events.title", page=page, ways=ways, endings=(".csv", ".json"))
