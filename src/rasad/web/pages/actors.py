"""`/actors`: people, organisations and countries, those in most reports first."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing, page_of
from rasad.web.questions import Actors
from rasad.web.rendering import render
from rasad.web.rows import ACTOR, actor_row
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def actors_table(stored: Stored, asked: Actors) -> Table:
    """Give all actors asked for as rows."""
    return Table("actors", ACTOR, map(actor_row, stored.people(asked.filter())))


add_endings(router, "/actors", actors_table)


@router.get("/actors")
def actors(request: Request, stored: Stored, asked: Actors) -> Response:
    """Show a page of the actors asked for."""
    question = asked.filter()
    page = page_of(request, "actors", question, asked, stored.people(question))
    ways = narrowing(request, stored, "people", asked, question)
    return render(request, "actors.html", title="actors.title", page=page, ways=ways, endings=(".csv", ".json"))
