"""What hosts allow readers like this one, by their robots.txt (RFC 9309), asked once a day."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from rasad.sources.feeds.fetching import Answer, Fault

_DAY = 86_400.0
_SOON = 900.0  # seconds after which a host whose robots.txt could not be read is asked again
_LONGEST_DELAY = 60.0
_NAME = "rasad"


class Robots:
    """The robots.txt of each host, read with `fetch` when it is first asked for."""

    def __init__(self, fetch: "Callable[[str], Answer | Fault]") -> None:
        self._fetch = fetch
        self._rules: dict[str, tuple[float, Any]] = {}  # until when, and the rules: None allows all, False nothing

    def refusal(self, url: str) -> "Fault | None":
        """Give why `url` may not be read, or None where it may."""
        from rasad.sources.feeds.fetching import Fault

        rules = self._of(_site(url))
        if rules is False:
            return Fault("the robots.txt of its host cannot be read, so nothing of it is", True)
        if rules is not None and not rules.can_fetch(url, _NAME):
            return Fault("the robots.txt of its host forbids reading it", False)
        return None

    def delay(self, url: str) -> float:
        """Give the seconds a host wants between two requests, as far as that is known; a minute at most."""
        _, rules = self._rules.get(_site(url), (0.0, None))
        return min(_LONGEST_DELAY, float(rules.crawl_delay(_NAME) or 0.0)) if rules else 0.0

    def _of(self, site: str) -> Any:
        until, rules = self._rules.get(site, (0.0, None))
        if time.monotonic() >= until:
            rules = self._read(site)
            self._rules[site] = (time.monotonic() + (_SOON if rules is False else _DAY), rules)
        return rules

    def _read(self, site: str) -> Any:
        from protego import Protego

        from rasad.sources.feeds.fetching import Answer

        answer = self._fetch(f"{site}/robots.txt")
        if not isinstance(answer, Answer) or answer.status >= 500 or answer.status == 429:
            return False
        if answer.status != 200:
            return None  # a host without one allows all
        return Protego.parse(answer.content[:512_000].decode("utf-8", "replace"))


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
