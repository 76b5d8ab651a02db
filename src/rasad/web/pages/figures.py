"""`/with` and `/classes`: whom somebody met and what it said over time, as the pictures on its page and as CSV and JSON."""

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.export.pictures import over_time_picture, with_whom_picture
from rasad.store import Counts, Store
from rasad.web.counting import Speech, SpeechAsked, Ties, TiesAsked, drawn
from rasad.web.endings import Table, add_endings
from rasad.web.pages.numbers import counts_table
from rasad.web.remembering import remembered
from rasad.web.showing import name_in
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)


def _classes(request: Request, stored: Store, asked: SpeechAsked, exact: bool = False) -> Counts:
    question = asked.filter()
    return remembered(request, ("classes", repr(question), asked.by), lambda: stored.classes(question, asked.by), exact)


def _met(request: Request, stored: Store, asked: TiesAsked, exact: bool = False) -> Counts:
    question = asked.filter()
    return remembered(request, ("met", repr(question), asked.by), lambda: stored.met(question, asked.by), exact)


def classes_table(request: Request, stored: Stored, asked: Speech) -> Table:
    """Give statements by class over time as rows."""
    return counts_table("classes", _classes(request, stored, asked, exact=True))


def met_table(request: Request, stored: Stored, asked: Ties) -> Table:
    """Give with whom one was in contact over time as rows; `of` is the other's id, empty for all others."""
    return counts_table("with", _met(request, stored, asked, exact=True))


add_endings(router, "/classes", classes_table)
add_endings(router, "/with", met_table)


@router.get("/classes.svg")
def classes_svg(request: Request, stored: Stored, asked: Speech) -> Response:
    """Draw statements over time by class."""
    look = asked.look(request)
    key = ("classes", repr(asked), look)
    return drawn(request, key, lambda: over_time_picture(_classes(request, stored, asked), "class", look, look.plain("classes.title")))


@router.get("/with.svg")
def met_svg(request: Request, stored: Stored, asked: Ties) -> Response:
    """Draw with whom one was in contact over time."""
    look = asked.look(request)
    met = _met(request, stored, asked)

    def names() -> dict[str, str]:
        ids = sorted({count.of for count in met.counts if count.of})
        heads = stored.heads(ids)
        return {who: name_in(who, heads, look.language) for who in ids}

    key = ("with", repr(asked), look)
    return drawn(request, key, lambda: with_whom_picture(met, names(), look, look.plain("with_whom.title")))
