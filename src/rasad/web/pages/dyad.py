"""`/dyad?a=ID&b=ID`: the report on two sides that `rasad dyad` writes, in the language of the pages; it can be saved as it is."""

from typing import TYPE_CHECKING, Annotated, cast

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, Response

from rasad.export.dyad import read_dyad
from rasad.export.dyad.page import style_hash
from rasad.web.counting import drawing
from rasad.web.remembering import remembered
from rasad.web.stored import Stored
from rasad.web.translation import language_of

if TYPE_CHECKING:
    from rasad.export.pictures import Language

router = APIRouter(include_in_schema=False)
# Its style and pictures are in the file, so that it can be saved; it runs nothing and loads nothing.
_POLICY = f"default-src 'none'; style-src '{style_hash()}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
Name = Annotated[str, Query(min_length=1, max_length=300)]
Day = Annotated[str | None, Query(max_length=10)]


@router.get("/dyad")
def dyad(request: Request, stored: Stored, a: Name, b: Name, since: Day = None, until: Day = None) -> Response:
    """Show the report on two sides, each an id or a name that means one."""
    language = language_of(request)
    first, last = since or None, until or None

    def page() -> str:
        return read_dyad(stored, a, b, first, last).page(cast("Language", language), drawing(request))

    found = remembered(request, ("dyad", a, b, first, last, language), page)
    return HTMLResponse(found.encode("utf-8", "replace"), headers={"content-security-policy": _POLICY})
