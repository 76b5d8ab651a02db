"""Running the application: in this process, or in several that take turns at one address."""

import gc
import os
import secrets
import tempfile
from collections.abc import Collection
from contextlib import suppress
from functools import partial
from pathlib import Path
from socket import socket

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from rasad.store import open_store
from rasad.web.app import create
from rasad.web.measuring import SHARED
from rasad.web.pictured import SECRET

_PATIENCE = 180  # seconds a worker may say nothing before another takes its place: to begin takes long on a busy machine


def application(database: str | Path, hosts: Collection[str]) -> FastAPI:
    """Give the application, ready to answer: what was read to begin with is not gone through again for garbage."""
    app = create(database, hosts)
    gc.collect()
    gc.freeze()
    return app


def run(database: str | Path, hosts: Collection[str], listening: socket, workers: int) -> None:
    """Answer at an address that was taken until it is stopped. StoreError where the database cannot be opened."""
    if workers == 1:
        server = uvicorn.Server(_config(application(database, hosts)))
        with suppress(KeyboardInterrupt):
            server.run(sockets=[listening])
        return
    with tempfile.TemporaryDirectory(prefix="rasad-") as shared:
        os.environ[SHARED] = shared  # where the processes count together for /metrics
        os.environ[SECRET] = secrets.token_hex(32)  # any of them draws the pictures that another has signed
        Multiprocess(_config(partial(application, database, hosts), workers), sockets=[listening]).run()


def check(database: str | Path) -> None:
    """Raise StoreError where the database cannot be opened."""
    open_store(database, create=False, readonly=True).close()


def _config(app: object, workers: int = 1) -> uvicorn.Config:
    return uvicorn.Config(
        app, factory=workers > 1, workers=workers, timeout_worker_healthcheck=_PATIENCE, log_level="warning",  # type: ignore[arg-type]
        server_header=False,
    )
