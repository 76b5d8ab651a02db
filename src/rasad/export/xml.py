"""Small pieces of XML, with whatever text came made safe for it."""

import re
from typing import Any
from xml.sax.saxutils import escape, quoteattr

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def attribute(value: Any) -> str:
    """Give a value as an attribute, with its quotation marks."""
    return quoteattr(plain(value))


def content(value: Any) -> str:
    """Give a value as the text of an element."""
    return escape(plain(value))


def plain(value: Any) -> str:
    """Give a value as XML Schema writes it: `true`, 1, 0.5, text; signs that XML forbids are left out."""
    if isinstance(value, bool):
        return str(value).lower()
    return _FORBIDDEN.sub("", str(value))
