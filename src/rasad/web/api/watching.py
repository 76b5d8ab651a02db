"""`/health` and `/metrics`: what a machine that watches the server asks."""

from importlib import metadata

from fastapi import APIRouter, Request
from fastapi.responses import Response
from prometheus_client import CONTENT_TYPE_LATEST

from rasad.web.api.answers import one
from rasad.web.stored import Stored

router = APIRouter(tags=["watching"])


@router.get("/health", responses={200: {"description": "The server runs and can read its database"}})
def health(stored: Stored) -> Response:
    """Whether the server runs and can read its database."""
    return one({"status": "ok", "version": metadata.version("rasad"), "revision": stored.revision()})


@router.get("/metrics", responses={200: {"description": "Counts and times, as Prometheus reads them", "content": {"text/plain": {}}}})
def metrics(request: Request, stored: Stored) -> Response:
    """How often each address was asked, with what status, and how long it took; how many reports are stored."""
    measured = request.app.state.measured
    measured.revision.set(stored.revision())
    return Response(measured.told(), media_type=CONTENT_TYPE_LATEST)
