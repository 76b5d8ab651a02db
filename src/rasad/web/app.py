"""The application: everything put together over one open store."""

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from importlib import metadata
from pathlib import Path

from fastapi import FastAPI
from starlette.middleware import Middleware
from starlette.staticfiles import StaticFiles

from rasad.store import Store, open_store
from rasad.web.api import ROUTERS as PROGRAMS
from rasad.web.api.documentation import describe
from rasad.web.coder import CodingProcess
from rasad.web.drawer import DrawingProcess
from rasad.web.measuring import Measured, Measuring
from rasad.web.pages import NAVIGATION, ROUTERS
from rasad.web.pictured import secret
from rasad.web.problems import add_problems
from rasad.web.remembering import Remembered
from rasad.web.rendering import ASSETS
from rasad.web.safety import LOOPBACK, Safety
from rasad.web.warming import warm

BODY = 2_000_000  # bytes that a request may send


def create(database: str | Path, hosts: Collection[str] = LOOPBACK, body: int = BODY) -> FastAPI:
    """Give the application over a database, which is only read. `hosts` are the names it answers to, `body` is in bytes.

    Raises StoreError where the database cannot be opened.
    """
    store = open_store(database, create=False, readonly=True)
    coder, drawer, measured = CodingProcess(), DrawingProcess(), Measured()

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        warming = asyncio.create_task(warm(app, hosts))
        yield
        warming.cancel()
        coder.close()
        drawer.close()
        app.state.remembered.close()
        store.close()

    app = FastAPI(
        title="Rasad", version=metadata.version("rasad"), docs_url=None, redoc_url=None, lifespan=life, redirect_slashes=False,
        middleware=[Middleware(Measuring, measured=measured), Middleware(Safety, hosts=hosts, limit=body)],
    )
    app.state.store, app.state.coder, app.state.drawer, app.state.measured = store, coder, drawer, measured
    app.state.secret = secret()
    app.state.remembered = Remembered(store.state)
    app.mount("/assets", StaticFiles(directory=ASSETS), name="assets")
    for router in (*ROUTERS, *PROGRAMS):
        app.include_router(router)
    there = {getattr(route, "path", "") for router in ROUTERS for route in router.routes}
    app.state.navigation = tuple(entry for entry in NAVIGATION if entry[0] in there)
    describe(app)
    add_problems(app)
    _warm(store)
    return app


def _warm(store: Store) -> None:
    """Read what the first pages need, so that nobody waits for it: the registry, and the way from names to it."""
    store.named("warm")
