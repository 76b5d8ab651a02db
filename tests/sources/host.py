"""A host on this machine that answers as it is told, and remembers what it was asked."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple

from .making import ARABIC, page


class Given(NamedTuple):
    """An answer: `cut` says that the connection ends before all of the body has come."""

    body: bytes | str = b""
    status: int = 200
    kind: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = {}
    cut: bool = False


class Asked(NamedTuple):
    """A request: its path and headers in small letters."""

    path: str
    headers: Mapping[str, str]


class Host:
    """Answers by path; a list of answers is given one after the other, the last one from then on. Unknown paths are 404."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.answers: dict[str, Given | list[Given]] = {}
        self.asked: list[Asked] = []

    def answer(self, asked: Asked) -> Given:
        """Note a request and give its answer."""
        self.asked.append(asked)
        answers = self.answers.get(asked.path, Given(status=404))
        if isinstance(answers, Given):
            return answers
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def paths(self) -> list[str]:
        """Give what was asked for, without robots.txt."""
        return [asked.path for asked in self.asked if asked.path != "/robots.txt"]

    def feed(self, *stories: str, headers: Mapping[str, str] | None = None, text: str = "متن کوتاه") -> Given:
        """Give an RSS feed of stories at these paths, and put a page at each that has none."""
        for story in stories:
            self.answers.setdefault(story, Given(page(f"{ARABIC} {story}", title=f"خبر {story}")))
        items = "".join(
            f"<item><title>خبر {story}</title><link>{self.address}{story}?utm_source=rss</link><guid>{story}</guid>"
            f"<pubDate>Sat, 15 May 2021 23:30:00 +0300</pubDate><description>&lt;p&gt;{text}&lt;/p&gt;</description></item>"
            for story in stories
        )
        body = f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>وكالة مثال</title>{items}</channel></rss>'
        return Given(body, kind="application/rss+xml", headers=headers or {})


@contextmanager
def serving() -> Iterator[Host]:
    """Run a host for as long as the block lasts."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            given = host.answer(Asked(self.path, {key.lower(): value for key, value in self.headers.items()}))
            content = given.body.encode() if isinstance(given.body, str) else given.body
            self.send_response(given.status)
            sent = {"Content-Type": given.kind, "Content-Length": str(len(content) + 100 * given.cut), **given.headers}
            for key, value in sent.items():
                self.send_header(key, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    host = Host(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
