"""Rounds over some feeds: ask each for news, then read the page of every story not read before.

A host that is overtaxed or fails is left alone for as long as it asks, else twice as long each time. What was seen is noted
before it is read, and forgotten by nobody: a watch that is ended goes on where it stopped.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.feeds.fetching import Answer, Fault, Fetcher, host_of
from rasad.sources.feeds.notes import Known, Notes, Waiting
from rasad.sources.feeds.parsing import Story, read_feed
from rasad.sources.pages import decode_page, read_page
from rasad.sources.problem import Problem, problem

_DAY = 86_400.0
_TRIES = 5  # of a story's page, before it is given up
_AGAIN = 300.0  # seconds after the first failure
_BUSY = (429, 503)
_PAGES = ("text/html", "application/xhtml+xml")
_FEEDS = {"Accept": "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"}


class Round(NamedTuple):
    """What a round of asking found: feeds asked, of these not changed since, those that failed, feeds left alone as they or
    their hosts failed before, and stories not seen before."""

    asked: int = 0
    unchanged: int = 0
    failed: int = 0
    resting: int = 0
    new: int = 0


class Watch:
    """The watch over `feeds`. With `feed_text` the feeds' own text is taken, and no page is read; `now` is the system's clock.

    `round` is what the last round found, `size` how many stories it has to read, and `done` how many it has.
    """

    files = 0

    def __init__(
        self, feeds: Sequence[str], notes: Notes, fetcher: Fetcher, feed_text: bool = False, now: Callable[[], float] = time.time
    ) -> None:
        self._feeds, self._notes, self._fetcher, self._feed_text, self._now = feeds, notes, fetcher, feed_text, now
        self._rest: dict[str, float] = {}  # hosts that are left alone, and until when
        self.round = Round()
        self.size = self.done = 0

    def stories(self) -> Iterator[Report | Problem]:
        """Make a round, and give the report of each story not read before, and a problem for what could not be read.

        Ids of reports have to be handed to `keep` when they are kept; those that are not come again in the next round.
        """
        self.round = Round()
        self.size = self.done = 0
        for feed in self._feeds:
            yield from self._ask(feed)
        waiting = self._notes.waiting(self._feeds, self._now())
        self.size = len(waiting)
        for story in _in_turn(waiting):
            yield from self._read(story)
            self.done += 1

    def keep(self, ids: Iterable[str]) -> None:
        """Note that these stories are kept and need not be read again."""
        self._notes.finish(ids)

    def given_up(self, ids: Iterable[str]) -> None:
        """Note that nothing can be made of these stories."""
        self._notes.finish(ids, "failed")

    def _ask(self, feed: str) -> Iterator[Problem]:
        known = self._notes.feed(feed)
        if known.gone or self._now() < max(known.not_before, self._rest.get(host_of(feed), 0.0)):
            self.round = self.round._replace(resting=self.round.resting + 1)
            return
        headers = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
        answer = self._fetcher.get(feed, _FEEDS | {name: value for name, value in headers.items() if value})
        self.round = self.round._replace(asked=self.round.asked + 1)
        if isinstance(answer, Answer) and answer.status == 304:
            self._notes.note(feed, known._replace(failures=0, not_before=0.0))
            self.round = self.round._replace(unchanged=self.round.unchanged + 1)
        elif isinstance(answer, Answer) and answer.status == 200:
            yield from self._take(feed, answer, known)
        else:
            yield self._failed(feed, answer, known)

    def _take(self, feed: str, answer: Answer, known: Known) -> Iterator[Problem]:
        stories, fault = read_feed(answer.content, answer.headers.get("content-type", ""), answer.url)
        if fault and not stories:
            yield self._failed(feed, Fault(fault, True), known)
            return
        # A feed that is malformed may hold more than could be read of it: it is asked for all of it again.
        etag, modified = (None, None) if fault else (answer.headers.get("etag"), answer.headers.get("last-modified"))
        new = self._notes.note(feed, Known(etag, modified), stories)
        self.round = self.round._replace(new=self.round.new + new)
        if fault:
            yield problem(feed, f"the feed {fault}; {len(stories)} stories of it could be read", outcome="noted")

    def _failed(self, feed: str, answer: Answer | Fault, known: Known) -> Problem:
        self.round = self.round._replace(failed=self.round.failed + 1)
        if isinstance(answer, Answer) and answer.status == 410:
            self._notes.note(feed, known._replace(gone=True))
            return problem(feed, "the feed is gone for good, as its host says; take it off the list", why="feeds that are gone")
        if isinstance(answer, Fault) and not answer.again:
            return problem(feed, answer.what, why="feeds that may not be read")
        seconds = _asked_rest(answer) or min(_DAY, _AGAIN * 2.0 ** min(known.failures, 9))
        self._notes.note(feed, known._replace(failures=known.failures + 1, not_before=self._now() + seconds))
        if isinstance(answer, Answer) and answer.status in _BUSY:
            self._rest[host_of(feed)] = self._now() + seconds
        return problem(feed, f"{_what(answer, 'feed')}; it is asked again in {_in_words(seconds)}", why="feeds that failed")

    def _read(self, waiting: Waiting) -> Iterator[Report | Problem]:
        story = waiting.story
        if self._feed_text or story.url is None:
            yield from self._own_text(story)
            return
        if self._now() < self._rest.get(host_of(story.url), 0.0):
            return
        answer = self._fetcher.get(story.url, {"Accept": "text/html, application/xhtml+xml"})
        if isinstance(answer, Answer) and answer.status == 200:
            yield self._page(story, answer)
            return
        again = answer.again if isinstance(answer, Fault) else answer.status in (*_BUSY, 408, 425) or answer.status >= 500
        if not again or waiting.tries + 1 >= _TRIES:
            self.given_up([story.id])
            yield problem(story.url, f"{_what(answer, 'page')}; the story is left out", why="pages that cannot be read")
            return
        seconds = _asked_rest(answer) or _AGAIN * 2.0**waiting.tries
        self._notes.postpone(story.id, self._now() + seconds)
        if isinstance(answer, Fault) or answer.status in _BUSY:
            self._rest[host_of(story.url)] = self._now() + seconds
        what = f"{_what(answer, 'page')}; it is tried again in {_in_words(seconds)}"
        yield problem(story.url, what, outcome="noted", why="pages tried again later")

    def _page(self, story: Story, answer: Answer) -> Report | Problem:
        url = story.url or answer.url
        kind = answer.headers.get("content-type", _PAGES[0]).partition(";")[0].strip().lower()
        try:
            if kind not in _PAGES:
                raise InputError(f"it is no web page but {kind[:60]!r}; the story is left out")
            page = _page_text(answer)
            report = read_page(page, story.id, story.published, url)
        except EmptyReport:
            self.given_up([story.id])
            what = "there is no article on this page; to take what the feed itself says, use --feed-text"
            return problem(url, what, EmptyReport, why="pages without an article")
        except InputError as error:
            self.given_up([story.id])
            return problem(url, str(error), type(error), why="pages that cannot be read")
        title = report.title or story.title
        return Report(
            id=story.id, text=report.text, title=title, published=report.published, outlet=report.outlet or story.outlet, url=url
        )

    def _own_text(self, story: Story) -> Iterator[Report | Problem]:
        text = story.text if not story.title or story.text.startswith(story.title) else f"{story.title}\n{story.text}"
        if not text.strip():
            self.given_up([story.id])
            yield problem(story.url or story.id, "the feed has no text for this story", EmptyReport)
            return
        yield Report(
            id=story.id, text=text.strip(), title=story.title, published=story.published, outlet=story.outlet, url=story.url
        )


def _page_text(answer: Answer) -> str:
    charset = answer.headers.get("content-type", "").lower().partition("charset=")[2].strip("\"' ;")
    return decode_page(answer.content, charset or None).text


def _in_turn(stories: Sequence[Waiting]) -> Iterator[Waiting]:
    """Give stories so that their hosts take turns: while one rests, another is asked."""
    by_host: dict[str, deque[Waiting]] = {}
    for waiting in stories:
        by_host.setdefault(host_of(waiting.story.url or ""), deque()).append(waiting)
    while by_host:
        for host in list(by_host):
            yield by_host[host].popleft()
            if not by_host[host]:
                del by_host[host]


def _asked_rest(answer: Answer | Fault) -> float | None:
    """Give the seconds for which a host asks to be left alone, a day at most."""
    stated = answer.headers.get("retry-after", "").strip() if isinstance(answer, Answer) else ""
    if stated.isascii() and stated.isdigit():
        return min(_DAY, float(stated[:9]))
    try:
        return min(_DAY, max(1.0, parsedate_to_datetime(stated).timestamp() - time.time()))
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _what(answer: Answer | Fault, noun: str) -> str:
    if isinstance(answer, Fault):
        return answer.what
    words = {
        401: "may only be read with a password", 403: "may not be read by a program", 404: "is not there", 410: "is gone",
        429: "is not given, as its host is asked too often", 503: "is not given, as its host is overtaxed",
    }
    return f"the {noun} {words.get(answer.status) or f'is not given (the host answers {answer.status})'}"


def _in_words(seconds: float) -> str:
    for size, noun in ((3600.0, "hours"), (60.0, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {noun}"
    return f"{seconds:.0f} seconds"
