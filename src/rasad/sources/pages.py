"""A saved web page → a report: its headline as the first line, then the body of the article as it stands there.

trafilatura finds the body. It deletes every zero-width non-joiner, without which half of Persian is misspelt, so
these signs are swapped for others before and back after.
"""

import re

from rasad.errors import EmptyReport
from rasad.record import Report
from rasad.sources.encodings import Decoded, decode
from rasad.sources.metadata import Metadata, read_metadata
from rasad.sources.outlets import outlet_name

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_ENTITIES = {"\u200c": re.compile("&zwnj;|&#0*8204;|&#x0*200c;", re.I), "\u200d": re.compile("&zwj;|&#0*8205;|&#x0*200d;", re.I)}
# Signs that no news page uses and trafilatura leaves alone: character tie, hermitian matrix, and others in reserve.
_STAND_INS = "\u2040\u22b9\u2050\u2053\u2056\u2058\u2059\u205c"


def decode_page(content: bytes, sent_as: str | None = None) -> Decoded:
    """Decode a page, with the encoding its server names, or else it declares itself, as a hint. Raises BinaryFile."""
    declared = _CHARSET.search(content[:4096])
    return decode(content, sent_as or (declared.group(1).decode("ascii") if declared else None))


def read_page(page: str, report_id: str, published: str | None = None, url: str | None = None) -> Report:
    """Give the report on a page; `published` is used where the page states no day, `url` is where it was read, if that is known.

    The outlet is called as in the registry of outlets where the page's address or its name for its site is known there.

    Raises EmptyReport, without the file's name, where there is no article on it.
    """
    protected, swapped = protect(page)
    metadata, body = _extract(_DECLARATION.sub("", protected))
    metadata = Metadata(*(restore(value, swapped) if value else None for value in metadata))
    text = _joined(metadata.title, restore(body, swapped))
    if not text.strip():
        raise EmptyReport("there is no article on this page; save the page of one report, or its text as a .txt file")
    return Report(
        id=report_id, text=text, title=metadata.title, published=metadata.published or published,
        outlet=outlet_name(url or metadata.url, metadata.outlet), url=url or metadata.url,
    )


def protect(page: str) -> tuple[str, dict[str, str]]:
    """Swap the zero-width joiners of a page, written as characters or as entities, for signs it does not hold."""
    swapped: dict[str, str] = {}
    free = (sign for sign in _STAND_INS if sign not in page)
    for joiner, entity in _ENTITIES.items():
        page = entity.sub(joiner, page)
        if joiner in page and (sign := next(free, None)):
            page = page.replace(joiner, sign)
            swapped[sign] = joiner
    return page, swapped


def restore(text: str, swapped: dict[str, str]) -> str:
    """Undo `protect` in what was made of the page."""
    for sign, joiner in swapped.items():
        text = text.replace(sign, joiner)
    return text


def _extract(page: str) -> tuple[Metadata, str]:
    import trafilatura
    from trafilatura.utils import load_html

    tree = load_html(page)
    if tree is None:
        return Metadata(), ""
    metadata = read_metadata(tree)
    body = trafilatura.extract(tree, include_comments=False, include_tables=False, favor_recall=True, deduplicate=False)
    return metadata, body or ""


def _joined(title: str | None, body: str) -> str:
    """Put the headline before the body, unless the body begins with it."""
    if not body or not title:
        return body
    first = body.split("\n", 1)[0]
    return body if " ".join(first.split()) == " ".join(title.split()) else f"{title}\n{body}"
