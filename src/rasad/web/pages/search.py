"""`/search`: reports in which words stand, in any spelling, with the words highlighted."""

from collections.abc import Iterable

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.store import FoundText
from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing, page_of
from rasad.web.questions import Reports
from rasad.web.rendering import render
from rasad.web.rows import TEXT, text_row
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def found_table(stored: Stored, asked: Reports) -> Table:
    """Give all reports in which the words stand as rows."""
    found: Iterable[FoundText] = stored.search(asked.filter())
    return Table("search", TEXT, map(text_row, found))


add_endings(router, "/search", found_table)


@router.get("/search")
def search(request: Request, stored: Stored, asked: Reports) -> Response:
    """Show a page of the reports in which the words stand; without words, only where to enter them."""
    if asked.words is None:
        return render(request, "search.html", title="search.title", page=None, ways=None)
    question = asked.filter()
    page = page_of(request, "search", question, asked, stored.search(question), most=20)
    ways = narrowing(request, stored, "reports", asked, question)
    return render(request, "search.html", title="search.title", page=page, ways=ways, endings=(".csv", ".json"))
