"""`/`: how much there is, and the latest of it."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.web.rendering import render
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


@router.get("/")
def overview(request: Request, stored: Stored) -> Response:
    """Show the totals and the latest events."""
    return render(request, "overview.html", title="overview.title", totals=stored.totals())
