"""`/reports`: the reports that are stored."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.web.endings import Table, add_endings
from rasad.web.narrowing import narrowing
from rasad.web.questions import Reports
from rasad.web.rendering import render
from rasad.web.rows import REPORT, report_row
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def reports_table(stored: Stored, asked: Reports) -> Table:
    """Give the heads of all reports asked for as rows."""
    return Table("reports", REPORT, map(report_row, stored.reports(asked.filter())))


add_endings(router, "/reports", reports_table)


@router.get("/reports")
def reports(request: Request, stored: Stored, asked: Reports) -> Response:
    """Show a page of the reports asked for."""
    question = asked.filter()
    page = stored.reports(question).page(asked.after, asked.size)
    ways = narrowing(request, stored, "reports", asked, question)
    return render(request, "reports.html", title="reports.title", page=page, ways=ways, endings=(".csv", ".json"))
