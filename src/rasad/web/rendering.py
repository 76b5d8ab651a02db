"""Templates: the environment they run in, and the one function that gives a page."""

import datetime
import hashlib
import re
from collections.abc import Mapping
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context, select_autoescape
from jinja2.runtime import Context
from markupsafe import Markup

from rasad.actors.offices import office_in
from rasad.sources.outlets import outlet_in
from rasad.web import showing
from rasad.web.reasons import reasons_in
from rasad.web.remembering import age
from rasad.web.translation import COOKIE, LANGUAGES, Words, digits, language_of, show_number, words

_HERE = Path(__file__).parent
ASSETS = _HERE / "assets"
_KEY = re.compile(r"[a-z_]+\.[a-z0-9_]+")  # a key of the words, and no title of a report
_YEAR = 365 * 24 * 3600


@cache
def environment() -> Environment:
    """Make the environment of the templates, once."""
    made = Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=select_autoescape(default=True), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False,
    )
    made.filters.update(shown=showing.shown, line=showing.one_line, segment=segment, day_of=_day)
    made.globals.update(cut=showing.cut, asset=asset)
    return made


@pass_context
def _day(context: Context, date: str | None) -> Markup:
    return showing.shown_day(date, context["language"])


@lru_cache(maxsize=20_000)
def segment(identifier: str) -> str:
    """Give an id as part of an address."""
    return quote(identifier, safe="")


@cache
def asset(name: str) -> str:
    """Give the address of a file in `assets/`, which changes with what is in it."""
    digest = hashlib.sha256((ASSETS / name).read_bytes()).hexdigest()[:10]
    return f"/assets/{name}?v={digest}"


def render(request: Request, template: str, status: int = 200, *, title: str, **values: Any) -> HTMLResponse:
    """Give a page; `title` is a key of the words, or the title itself. A language that was asked for is kept in a cookie."""
    language = language_of(request)
    spoken = words(language)
    titled = spoken(title) if _KEY.fullmatch(title) and spoken.has(title) else showing.harmless(title)
    context = {**_context(request, spoken), **values, "title": titled}
    response = HTMLResponse(environment().get_template(template).render(context), status)
    if request.query_params.get("lang") in LANGUAGES:
        response.set_cookie(COOKIE, language, max_age=_YEAR, httponly=True, samesite="lax")
    return response


def _context(request: Request, spoken: Words) -> Mapping[str, Any]:
    language = spoken.language
    return {
        "t": spoken, "language": language, "direction": spoken.direction, "languages": LANGUAGES, "request": request,
        "path": request.url.path, "here": partial(address, request), "picture_at": partial(address, request, ".svg"),
        "without": partial(without, request),
        "navigation": request.app.state.navigation, "endings": (),
        "number": partial(show_number, language=language),
        "as_of": _time_of(age(request), language),
        "named": partial(showing.shown_name, language=language), "name_in": partial(showing.name_in, language=language),
        "topic": partial(showing.topic_title, language=language), "place": partial(showing.place_name, language=language),
        "outlet_in": partial(outlet_in, language=language), "office_in": partial(office_in, language=language),
        "reasons_in": partial(reasons_in, spoken=spoken),
        "country": partial(showing.country_name, language=language),
    }


def _time_of(old: float | None, language: str) -> Markup | None:
    """Give the time of day at which the oldest of what a page counts was counted; None where it is of now."""
    if old is None:
        return None
    moment = datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=old)
    return Markup('<time datetime="{}">{}</time>').format(f"{moment:%Y-%m-%dT%H:%M:%SZ}", digits(f"{moment:%H:%M:%S}", language))


def without(request: Request, field: str, value: str) -> str:
    """Give the address of this page without one value of a field."""
    left = [one for one in request.query_params.getlist(field) if one != value and one]
    return address(request, **{field: left or None})


def address(request: Request, ending: str = "", /, **changes: object) -> str:
    """Give the address of this page with some of what it asks for changed (None leaves it out, a list asks several times).

    `ending` is put after the path (".csv"). The place to go on from is left out unless it is given: another question
    begins on its first page.
    """
    asked: list[tuple[str, str]] = [
        (name, value) for name, value in request.query_params.multi_items()
        if value and name not in changes and name not in ("after", "lang")
    ]
    for name, value in changes.items():
        values = value if isinstance(value, (list, tuple)) else [] if value is None else [value]
        asked += [(name, str(one)) for one in values]
    query = urlencode(asked)
    path = quote(request.url.path) + ending
    return f"{path}?{query}" if query else path
