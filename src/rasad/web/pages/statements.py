"""`/statements`: who is reported to have said what."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing, page_of
from rasad.web.questions import Statements
from rasad.web.rendering import render
from rasad.web.rows import STATEMENT, statement_row
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def statements_table(stored: Stored, asked: Statements) -> Table:
    """Give all statements asked for as rows."""
    return Table("statements", STATEMENT, map(statement_row, stored.statements(asked.filter())))


add_endings(router, "/statements", statements_table)


@router.get("/statements")
def statements(request: Request, stored: Stored, asked: Statements) -> Response:
    """Show a page of the statements asked for."""
    question = asked.filter()
    page = page_of(request, "statements", question, asked, stored.statements(question))
    ways = narrowing(request, stored, "statements", asked, question)
    return render(request, "statements.html", title="statements.title", page=page, ways=ways, endings=(".csv", ".json"))
