"""Answers as JSON, and their schemas made from the code's own types for the description of the interface."""

from typing import Any
from urllib.parse import urlencode

import msgspec
from fastapi import Request
from fastapi.responses import Response

from rasad.accounts import Event
from rasad.record import Record
from rasad.store import Facets, FoundContact, FoundEvent, FoundStatement, FoundText, Page, Person, ReportHead, Totals
from rasad.store.portraits import Portrait

_SHAPES: tuple[Any, ...] = (
    Event, Facets, FoundContact, FoundEvent, FoundStatement, FoundText, Person, Portrait, Record, ReportHead, Totals,
)
_PLACE = "#/components/schemas/{name}"
_PROBLEM = {
    "type": "object", "description": "A problem as RFC 9457 has it.",
    "properties": {
        "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"}, "detail": {"type": "string"},
    },
}


def one(thing: Any, status: int = 200) -> Response:
    """Give a thing as JSON."""
    return Response(msgspec.json.encode(thing), status, media_type="application/json")


def paged(request: Request, page: Page[Any]) -> Response:
    """Give a page as JSON; the address of the next one stands in it and in the header Link."""
    headers = {}
    after = None
    if page.after is not None:
        given = [(name, value) for name, value in request.query_params.multi_items() if name != "after" and value]
        after = f"{request.url.path}?{urlencode([*given, ('after', page.after)])}"
        headers["link"] = f'<{after}>; rel="next"'
    content = {"items": page.items, "after": page.after, "next": after}
    return Response(msgspec.json.encode(content), headers=headers, media_type="application/json")


def gives(shape: Any, several: bool = False, more: tuple[int, ...] = ()) -> dict[int | str, dict[str, Any]]:
    """Give what the description of the interface says an address answers with; `more` are further statuses of problems."""
    schema: dict[str, Any] = {"$ref": _PLACE.format(name=shape.__name__)}
    if several:
        text = {"anyOf": [{"type": "string"}, {"type": "null"}]}
        schema = {
            "type": "object", "required": ["items", "after", "next"],
            "properties": {"items": {"type": "array", "items": schema}, "after": text, "next": text},
        }
    problems: dict[int | str, dict[str, Any]] = {status: _problem() for status in (400, 503, *more)}
    return {200: {"description": "As asked for", "content": {"application/json": {"schema": schema}}}, **problems}


def _problem() -> dict[str, Any]:
    schema = {"$ref": _PLACE.format(name="Problem")}
    return {"description": "A problem", "content": {"application/problem+json": {"schema": schema}}}


def schemas() -> dict[str, Any]:
    """Give the schemas of all that is answered with, by name."""
    _, found = msgspec.json.schema_components(_SHAPES, ref_template=_PLACE)
    return {**found, "Problem": _PROBLEM}
