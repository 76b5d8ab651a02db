"""What goes wrong, told: as a page to who reads, as a problem of RFC 9457 to programs."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from rasad.errors import InputError, RasadError, StoreError, UsageError
from rasad.web.rendering import render


class Missing(UsageError):
    """There is no such thing at this address."""


_STATUS: tuple[tuple[type[RasadError], int], ...] = ((Missing, 404), (UsageError, 400), (InputError, 422), (StoreError, 503))


def for_programs(request: Request) -> bool:
    """Whether whoever asks reads JSON rather than a page."""
    path = request.url.path
    return path.startswith("/api/") or path.endswith((".csv", ".json")) or "text/html" not in request.headers.get("accept", "text/html")


def problem(status: int, detail: str, **more: Any) -> JSONResponse:
    """Give a problem as RFC 9457 has it."""
    content = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    return JSONResponse(content, status, media_type="application/problem+json")


def tell(request: Request, status: int, detail: str, **more: Any) -> Response:
    """Give a problem in the form that fits who asks."""
    if for_programs(request):
        return problem(status, detail, **more)
    title = f"problem.{status}" if status in (400, 404, 503) else "problem.other"
    return render(request, "problem.html", status, title=title, detail=detail)


def add_problems(app: FastAPI) -> None:
    """Let the application tell every error in this way."""
    app.add_exception_handler(RasadError, _ours)
    app.add_exception_handler(HTTPException, _of_http)
    app.add_exception_handler(RequestValidationError, _of_questions)


def _ours(request: Request, error: Exception) -> Response:
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
    return tell(request, status, str(error))


def _of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = "There is nothing at this address." if error.status_code == 404 else str(error.detail)
    answer = tell(request, error.status_code, detail)
    answer.headers.update(error.headers or {})
    return answer


def _of_questions(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    told = [{"field": _field(one["loc"]), "message": one["msg"]} for one in error.errors()[:10]]
    detail = "; ".join(f"{one['field']}: {one['message']}" for one in told)
    return tell(request, 400, f"What is asked for makes no sense: {detail}.", errors=told)


def _field(places: Sequence[Any]) -> str:
    return ".".join(str(place) for place in places[1:]) or "body"


def fault(request: Request) -> Response:
    """Give what is told where Rasad itself is at fault."""
    return tell(request, 500, "A fault in Rasad stopped this page. What went wrong stands in the log of the server.")
