"""What every answer is held to: known hosts only, bounded bodies, and headers that let no page run anything of its own."""

import logging
from collections.abc import Collection
from typing import Any

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rasad.web.problems import fault, problem

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
LOOPBACK = frozenset(["localhost", "127.0.0.1", "[::1]"])
_HEADERS = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


_log = logging.getLogger("rasad.web")


class _TooLarge(BaseException):
    """More came than a body may hold; no handler on the way may take it for an error of its own."""


class Safety:
    """The outermost layer of the application. `hosts` are the names it answers to; `limit` is in bytes."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], limit: int) -> None:
        self.app, self.hosts, self.limit = app, frozenset(hosts), limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def safely(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                given = {name.lower() for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(pair for pair in _HEADERS if pair[0] not in given)]
                if b"cache-control" not in given:
                    message["headers"].append((b"cache-control", b"private, no-cache"))
            await send(message)

        headers = dict(scope["headers"])
        refused = self._refused(headers)
        if refused:
            await problem(*refused)(scope, receive, safely)
            return
        try:
            await self.app(scope, self._bounded(receive), safely)
        except _TooLarge:
            if not started:
                await problem(413, f"A body may hold {self.limit:,} bytes.")(scope, receive, safely)
        except Exception:  # the last line of defence: no traceback reaches who asks
            if started:
                raise  # the server breaks the connection off, so that half an answer is not taken for a whole one
            _log.exception("%s", scope["path"])
            await fault(Request(scope))(scope, receive, safely)

    def _refused(self, headers: dict[bytes, bytes]) -> tuple[int, str] | None:
        """Give status and reason where a request is not taken at all. A page elsewhere that has its own name lead here
        (DNS rebinding) is told by the name it asks for."""
        host = headers.get(b"host", b"").decode("latin-1")
        name = host.rpartition(":")[0] if ":" in host and not host.endswith("]") else host
        if name.lower() not in self.hosts:
            return 400, f"This server does not answer to the name {name[:100]!r}. Start it with: rasad serve --allow-host NAME"
        length = headers.get(b"content-length", b"0")
        if not length.isdigit() or int(length) > self.limit:
            return 413, f"A body may hold {self.limit:,} bytes."
        return None

    def _bounded(self, receive: Receive) -> Receive:
        taken = 0

        async def bounded() -> dict[str, Any]:
            nonlocal taken
            message = dict(await receive())
            taken += len(message.get("body", b""))
            if taken > self.limit:
                raise _TooLarge
            return message

        return bounded
