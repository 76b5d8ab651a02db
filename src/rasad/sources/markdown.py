"""A Markdown file → a report: its text without the marks, and what the block at its top (front matter) says of it."""

import re
from collections.abc import Iterator
from typing import Any

from rasad.errors import EmptyReport
from rasad.record import Report
from rasad.sources.dates import day_of
from rasad.sources.outlets import outlet_name
from rasad.sources.written_dates import written_day

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_FIELDS = {
    "title": "title", "headline": "title", "date": "published", "published": "published", "outlet": "outlet", "source": "outlet",
    "url": "url", "link": "url", "language": "language", "lang": "language",
}


def read_markdown(text: str, report_id: str, published: str | None = None) -> Report:
    """Give the report in a Markdown text: a line for each paragraph, heading and item; the first heading is its title.

    Raises EmptyReport, without the file's name, where no text is left.
    """
    from markdown_it import MarkdownIt

    known: dict[str, str] = {}
    front = _FRONT.match(text)
    if front:
        known, text = _front_matter(front.group(1)), text[front.end() :]
    lines = list(_lines(MarkdownIt("commonmark", {"html": True}).enable("table").parse(text)))
    if not any(line for line, _ in lines):
        raise EmptyReport("there is no text in this file; nothing can be read from it")
    title = known.get("title") or next((line for line, heading in lines if heading), None)
    body = [line for line, _ in lines if line]
    if title and body[0] != title and "title" in known:
        body.insert(0, title)
    day = known.get("published") or ""
    url = known.get("url")
    return Report(
        id=report_id, text="\n".join(body), title=title, published=day_of(day) or written_day(day) or published,
        outlet=outlet_name(url, known.get("outlet")), url=url, language=known.get("language"),
    )


def _front_matter(block: str) -> dict[str, str]:
    import yaml

    try:
        found: Any = yaml.load(block, Loader=yaml.BaseLoader)  # every value stays the text it is
    except yaml.YAMLError:
        return {}
    if not isinstance(found, dict):
        return {}
    known: dict[str, str] = {}
    for key, value in found.items():
        field = _FIELDS.get(str(key).strip().lower())
        if field and isinstance(value, str) and value.strip():
            known.setdefault(field, value.strip())
    return known


def _lines(tokens: list[Any]) -> Iterator[tuple[str, bool]]:
    """Give the lines of a text and whether each is its main heading."""
    heading = False
    for token in tokens:
        if token.type == "heading_open":
            heading = token.tag == "h1"
        elif token.type == "inline":
            for line in _inline(token.children or []).split("\n"):
                yield " ".join(line.split(" ")).strip(), heading
            heading = False
        elif token.type in ("fence", "code_block"):
            yield token.content.strip(), False


def _inline(children: list[Any]) -> str:
    parts = []
    for child in children:
        if child.type in ("text", "code_inline"):
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak":
            parts.append("\n")
    return "".join(parts)
