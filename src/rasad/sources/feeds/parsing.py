"""One answer of a feed → its stories, in its order; RSS and Atom of every version."""

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

from rasad.sources.dates import day_of
from rasad.sources.outlets import outlet_name
from rasad.sources.stories import plain_address, story_id
from rasad.sources.written_dates import written_day

_MOST = 1000  # stories in a feed; the newest come first
_BLOCKS = frozenset("p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote tr table section article figcaption".split())
_SILENT = frozenset(("script", "style", "iframe", "object", "svg", "noscript"))


class Story(NamedTuple):
    """A story as its feed tells it: what it calls it, its page, headline, ISO day, outlet, and its own text, all but the
    id as far as it says."""

    id: str
    mark: str
    url: str | None
    title: str | None
    published: str | None
    outlet: str | None
    text: str


def read_feed(content: bytes, content_type: str, address: str) -> tuple[list[Story], str | None]:
    """Give the stories of a feed, and in words what is wrong with it; no stories and a fault where it is no feed."""
    import feedparser

    headers = {"content-type": content_type, "content-location": address}
    try:  # as a stream: bytes that look like a file's name or an address would be opened as one
        found = feedparser.parse(io.BytesIO(content), response_headers=headers, sanitize_html=False)
    except Exception as error:  # a hostile feed brings out faults of its reader
        return [], f"it is malformed ({type(error).__name__})"
    name = _plain(found.feed.get("title"))
    stories = [story for entry in found.entries[:_MOST] if (story := _story(entry, address, name))]
    if not found.get("version") and not stories:
        return [], "it is no RSS or Atom feed; check its address"
    fault = found.get("bozo_exception")
    if not found.get("bozo") or fault is None or isinstance(fault, feedparser.CharacterEncodingOverride):
        return stories, None
    words = (str(fault).splitlines() or [""])[0].lower()[:100] or type(fault).__name__
    return stories, f"it is malformed ({words})"


def _story(entry: Any, address: str, feed_name: str | None) -> Story | None:
    link = (entry.get("link") or "").strip()
    url = plain_address(link) if link.lower().startswith(("http://", "https://")) else None
    mark = (entry.get("id") or "").strip() or url or ""
    text = _text(entry)
    if not url and not (mark and text):
        return None
    stated = str(entry.get("published") or entry.get("updated") or entry.get("dc_date") or "")
    return Story(
        id=story_id(url) if url else story_id(address, mark), mark=mark, url=url, title=_plain(entry.get("title")),
        published=day_of(stated) or written_day(stated),
        outlet=outlet_name(url or address, feed_name), text=text,
    )


def _plain(markup: Any) -> str | None:
    return " ".join(fragment_text(markup).split()) or None if isinstance(markup, str) else None


def _text(entry: Any) -> str:
    """Give the longest text a feed carries for a story: all of it where it does, else its summary."""
    texts = [part.get("value") for part in entry.get("content", [])] + [entry.get("summary")]
    return max((fragment_text(text) for text in texts if isinstance(text, str)), key=len, default="")


def fragment_text(markup: str) -> str:
    """Give the text of a piece of HTML, a line for each block; nothing of scripts."""
    from lxml import html

    if "<" not in markup and "&" not in markup:
        return markup.strip()
    try:
        tree = html.fragment_fromstring(markup.replace("\0", ""), create_parent="div")
    except (ValueError, html.etree.ParserError):
        return ""
    parts: list[str] = []
    _collect(tree, parts)
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _collect(tree: Any, parts: list[str]) -> None:
    for event, element in _walk(tree):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            parts.append("\n" if name in _BLOCKS else "")
            parts.append(element.text.replace("\n", " ") if element.text and name and name not in _SILENT else "")
        else:
            parts.append("\n" if name in _BLOCKS else "")
            parts.append(element.tail.replace("\n", " ") if element.tail and element is not tree else "")


def _walk(tree: Any) -> Iterator[tuple[str, Any]]:
    """Give the beginning and end of each element, in order; not those within scripts."""
    from lxml import etree

    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, element in walk:
        if event == "start" and element.tag in _SILENT:
            walk.skip_subtree()
        yield ("end" if event in ("comment", "pi") else event), element
