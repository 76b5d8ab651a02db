"""Counts and times of requests, by the address's pattern, so that their number stays bounded."""

import os
import time

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SHARED = "PROMETHEUS_MULTIPROC_DIR"  # names the folder in which several processes count together
NOBODY = "rasad.nobody"  # in the scope of a request that nobody made
_BOUNDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)  # seconds


class Measured:
    """What is measured of one application, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter("rasad_requests", "Requests by address and status.", ["address", "status"], registry=self.registry)
        self.seconds = Histogram(
            "rasad_request_seconds", "Seconds until a request was answered.", ["address"], buckets=_BOUNDS, registry=self.registry,
        )
        self.revision = Gauge(
            "rasad_store_revision", "Number that grows with every change of a report.", registry=self.registry, multiprocess_mode="max",
        )

    def told(self) -> bytes:
        """Give all that was measured, by all processes that count together, as Prometheus reads it."""
        registry = self.registry
        if os.environ.get(SHARED):
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry)


class Measuring:
    """A layer of the application that measures what goes through it."""

    def __init__(self, app: ASGIApp, measured: Measured) -> None:
        self.app, self.measured = app, measured

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, and note it."""
        if scope["type"] != "http" or NOBODY in scope:
            await self.app(scope, receive, send)
            return
        status, begun = 500, time.perf_counter()

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noting)
        finally:
            address = getattr(scope.get("route"), "path", "") or "other"
            self.measured.requests.labels(address, str(status)).inc()
            self.measured.seconds.labels(address).observe(time.perf_counter() - begun)
