"""Lists of feeds: OPML as feed readers export it, a text file with an address a line, an address, or an outlet's id."""

from collections.abc import Iterable
from pathlib import Path

from rasad.errors import InputError, UsageError
from rasad.sources.encodings import decode
from rasad.sources.listing import reason
from rasad.sources.outlets import load_outlets

_LARGEST = 10 * 2**20
_WEB = ("http://", "https://")


def read_lists(given: Iterable[str]) -> list[str]:
    """Give the addresses of the feeds in `given`, each once, in their order.

    Raises UsageError for what is no list and no feed, InputError for a list that cannot be read.
    """
    feeds: dict[str, None] = {}
    for name in given:
        feeds |= dict.fromkeys(_feeds(name))
    return list(feeds)


def _feeds(name: str) -> list[str]:
    if name.lower().startswith(_WEB):
        return [name]
    if not Path(name).exists() and name in load_outlets():
        known = load_outlets()[name].feeds
        if not known:
            raise UsageError(f"{name}: no feed of this outlet is known; give the address of one")
        return known
    content = _content(name)
    found = _opml(content, name) if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else _lines(content, name)
    if not found:
        raise InputError(f"{name}: there is no feed in it; a list is OPML, or text with the address of a feed in each line")
    return found


def _content(name: str) -> bytes:
    try:
        with Path(name).open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except FileNotFoundError as error:
        what = "there is no such file or outlet; give a list of feeds (OPML, or text), the address of one, or an outlet's id"
        raise UsageError(f"{name}: {what}") from error
    except (OSError, ValueError) as error:
        raise UsageError(f"{name}: it cannot be read ({reason(error)}); check the name and your rights to it") from error
    if len(content) > _LARGEST:
        raise InputError(f"{name}: it is too large for a list of feeds; check the name")
    return content


def _opml(content: bytes, name: str) -> list[str]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        tree = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"{name}: it is no sound OPML ({str(error).lower()}); export it again from your feed reader") from error
    outlines = [] if tree is None else [element for element in tree.iter() if isinstance(element.tag, str)]
    feeds = [
        value.strip() for element in outlines for key, value in element.attrib.items() if str(key).lower() == "xmlurl" and value.strip()
    ]
    return _checked(feeds, name)


def _lines(content: bytes, name: str) -> list[str]:
    try:
        text = decode(content).text
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    lines = [line.split("#")[0].strip() if line.lstrip().startswith("#") else line.strip() for line in text.lstrip("\ufeff").splitlines()]
    return _checked([line for line in lines if line], name)


def _checked(feeds: list[str], name: str) -> list[str]:
    for feed in feeds:
        if not feed.lower().startswith(_WEB):
            raise InputError(f"{name}: {feed[:80]!r} is no address of a feed; it has to begin with http:// or https://")
    return feeds
