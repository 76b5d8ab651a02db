"""What takes long the first time is done before anybody asks: templates, questions to the database and the process that draws."""

import asyncio
import logging
from collections.abc import Collection
from urllib.parse import urlencode

from fastapi import FastAPI
from starlette.types import Message

from rasad.store import Store, TieFilter
from rasad.web.measuring import NOBODY

_FIRST = (
    "/", "/events", "/contacts", "/statements", "/reports", "/actors", "/network", "/network?level=country", "/matrix", "/timeline",
    "/search", "/network.svg", "/timeline.svg",
)
_log = logging.getLogger("rasad.web")


async def warm(app: FastAPI, hosts: Collection[str]) -> None:
    """Ask the application for the pages that everybody sees first, one after the other; what they count is remembered."""
    await asyncio.to_thread(app.state.drawer.begin)
    host = next(iter(hosts), "localhost")
    for address in _FIRST:
        await _ask(app, host, address)
    for address in await asyncio.to_thread(_two_sides, app.state.store):
        await _ask(app, host, address)


def _two_sides(store: Store) -> list[str]:
    """Give the address of the report on those two countries that met most, if any did."""
    found = store.network(TieFilter(level="country"), most=2).nodes
    return [f"/dyad?{urlencode({'a': found[0].actor.id, 'b': found[1].actor.id})}"] if len(found) > 1 else []


async def _ask(app: FastAPI, host: str, address: str) -> None:
    path, _, query = address.partition("?")

    async def nothing() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def drop(_: Message) -> None:
        await asyncio.sleep(0)  # whoever asks meanwhile comes first

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": path,
        "raw_path": path.encode(), "query_string": query.encode(), "root_path": "", "headers": [(b"host", host.encode())],
        "client": None, "server": None, NOBODY: True,
    }
    try:
        await app(scope, nothing, drop)
    except Exception as error:  # whoever asks for it is told
        _log.debug("warming %s: %s", address, error)
