"""`/actors`: people, organisations and countries, those in most reports first."""

import msgspec
from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.store import Page, Person
from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing
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
    key = ("actors", msgspec.json.encode(question), asked.after, asked.size)  # to rank all actors takes long
    page: Page[Person] = request.app.state.remembered.get(key, lambda: stored.people(question).page(asked.after, asked.size))
    ways = narrowing(request, stored, "people", asked, question)
    return render(request, "actors.html", title="actors.title", page=page, ways=ways, endings=(".csv", ".json"))
