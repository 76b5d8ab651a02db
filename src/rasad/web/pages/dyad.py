"""`/dyad?a=ID&b=ID`: the report on two sides that `rasad dyad` writes, in the language of the pages; `/dyad.html` is it as one file.

The page shows fewer events than the file, and its pictures are loaded by themselves: it is there before they are drawn.
"""

from typing import TYPE_CHECKING, Annotated, Any, cast
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup

from rasad.export.dyad import MOST, read_dyad
from rasad.export.dyad.page import style_hash
from rasad.web.counting import drawing
from rasad.web.pictured import PATH, address_of, spec_of
from rasad.web.remembering import remembered
from rasad.web.stored import Stored
from rasad.web.translation import language_of

if TYPE_CHECKING:
    from rasad.export.pictures import Language

router = APIRouter(include_in_schema=False)
_SHOWN = 40  # events, and statements made in none of them
_POLICY = f"default-src 'none'; style-src '{style_hash()}'; img-src {{}}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_HELD = "public, max-age=86400, immutable"  # what stands at such an address never changes
Name = Annotated[str, Query(min_length=1, max_length=300)]
Day = Annotated[str | None, Query(max_length=10)]


@router.get("/dyad")
def dyad(request: Request, stored: Stored, a: Name, b: Name, since: Day = None, until: Day = None) -> Response:
    """Show the report on two sides, each an id or a name that means one."""
    language, first, last = cast("Language", language_of(request)), since or None, until or None
    asked = [(name, value) for name, value in (("a", a), ("b", b), ("since", first), ("until", last), ("lang", language)) if value]
    file = f"/dyad.html?{urlencode(asked)}"

    def linked(spec: dict[str, Any]) -> str:
        address = address_of(spec, request.app.state.secret)
        return Markup('<img src="{}" alt="" loading="lazy">').format(address) if address else drawing(request)(spec)

    def page() -> str:
        return read_dyad(stored, a, b, first, last, _SHOWN).page(language, linked, file)

    found = remembered(request, ("dyad", a, b, first, last, language), page)
    return HTMLResponse(found.encode("utf-8", "replace"), headers={"content-security-policy": _POLICY.format("'self'")})


@router.get("/dyad.html")
def dyad_file(request: Request, stored: Stored, a: Name, b: Name, since: Day = None, until: Day = None) -> Response:
    """Give the same as a file that needs nothing else, as `rasad dyad` writes it."""
    found = read_dyad(stored, a, b, since or None, until or None, MOST).page(cast("Language", language_of(request)), drawing(request))
    headers = {"content-security-policy": _POLICY.format("data:"), "content-disposition": 'attachment; filename="dyad.html"'}
    return HTMLResponse(found.encode("utf-8", "replace"), headers=headers)


@router.get(PATH)
def drawn_svg(request: Request, spec: Annotated[str, Query(max_length=10_000)], sign: Annotated[str, Query(max_length=64)]) -> Response:
    """Draw the picture that stands in the address."""
    picture = drawing(request)(spec_of(spec, sign, request.app.state.secret))
    return Response(picture, media_type="image/svg+xml", headers={"cache-control": _HELD})
