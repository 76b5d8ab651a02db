"""Fetching one address: slowly enough for its host, as its robots.txt allows, within limits of size and time.

Redirects are followed one by one, and each is checked like the first address.
"""

import time
from collections.abc import Mapping
from importlib.metadata import version
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from rasad.sources.feeds.addresses import Target, resolve
from rasad.sources.feeds.robots import Robots

LARGEST = 10 * 2**20  # bytes of a feed or page, unpacked
LONGEST = 60.0  # seconds for all of an answer
_QUIET = 20.0  # seconds in which something has to come
_REDIRECTS = 5
_MOVED = (301, 302, 303, 307, 308)
DELAY = 2.0  # seconds between two requests to one host


class Answer(NamedTuple):
    """What a host answered: the status, the address it came from in the end, headers in small letters, and the body."""

    status: int
    url: str
    headers: Mapping[str, str]
    content: bytes


class Fault(NamedTuple):
    """Why there is no answer, in words, and whether it is worth asking again."""

    what: str
    again: bool


class Fetcher:
    """Fetches pages and feeds. `delay` is in seconds; `contact` says to hosts whom to turn to; close it after use."""

    def __init__(self, allow_private: bool = False, delay: float = DELAY, contact: str | None = None) -> None:
        import httpx

        self._allow_private, self._delay = allow_private, delay
        self.agent = f"rasad/{version('rasad')} (reader of news feeds{f'; {contact}' if contact else ''})"
        limits = httpx.Timeout(_QUIET)
        self._client = httpx.Client(timeout=limits, follow_redirects=False, trust_env=False)
        self._free: dict[str, float] = {}  # when a host may be asked again
        self._robots = Robots(lambda url: self._follow(url, {}, False))

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer | Fault:
        """Fetch `url` where its host's robots.txt allows it; waits its turn with that host."""
        return self._follow(url, headers or {}, True)

    def _follow(self, url: str, headers: Mapping[str, str], ask_robots: bool) -> Answer | Fault:
        for _ in range(_REDIRECTS + 1):
            target = resolve(url, self._allow_private)
            if isinstance(target, str):
                return Fault(target, "cannot be resolved" in target)
            if ask_robots and (fault := self._robots.refusal(url)):
                return fault
            answer = self._ask(target, url, headers)
            if isinstance(answer, Fault) or answer.status not in _MOVED or "location" not in answer.headers:
                return answer
            url = urljoin(url, answer.headers["location"])
        return Fault(f"it is handed on more than {_REDIRECTS} times; check the address", False)

    def _ask(self, target: Target, url: str, headers: Mapping[str, str]) -> Answer | Fault:
        import httpx

        self._wait(target.named)
        sent = {"Host": target.named, "User-Agent": self.agent, "Accept-Encoding": "gzip, deflate", **headers}
        deadline = time.monotonic() + LONGEST
        self._client.cookies.clear()
        try:
            with self._client.stream("GET", target.url, headers=sent, extensions={"sni_hostname": target.host}) as response:
                content = _body(response, deadline)
        except httpx.TimeoutException:
            return Fault(f"{target.host} does not answer in time", True)
        except httpx.HTTPError as error:
            return Fault(f"{target.host} cannot be read ({_words(error)})", True)
        except httpx.InvalidURL:
            return Fault("it is no address of a page; check how it is written", False)
        finally:
            self._free[target.named] = time.monotonic() + max(self._delay, self._robots.delay(url))
        if isinstance(content, Fault):
            return content
        return Answer(response.status_code, url, {key.lower(): value for key, value in response.headers.items()}, content)

    def _wait(self, host: str) -> None:
        seconds = self._free.get(host, 0.0) - time.monotonic()
        if seconds > 0:
            time.sleep(seconds)


def host_of(url: str) -> str:
    """Give the host of an address, or nothing where it has none."""
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _body(response: Any, deadline: float) -> bytes | Fault:
    parts, size = [], 0
    for part in response.iter_bytes():
        size += len(part)
        if size > LARGEST:
            return Fault(f"it is larger than {LARGEST // 2**20} MB, which no page of a report is", False)
        if time.monotonic() > deadline:
            return Fault(f"it takes longer than {LONGEST:.0f} seconds to come", True)
        parts.append(part)
    return b"".join(parts)


def _words(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0].lower()[:120] or type(error).__name__
