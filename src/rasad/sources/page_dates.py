"""The day of publication that a page shows beside its headline, in any calendar, where its metadata state none.

Pages are full of other dates: today's in the header, those of related reports. So only elements that by their name hold
a date, or stand after a label such as «تاریخ انتشار», count; not those in headers, menus, lists and comments.
"""

import re
from typing import Any, NamedTuple

from rasad.sources.written_dates import written_day

_NAMED = re.compile(r"date|time|publish|تاریخ|تاريخ", re.I)
_ELSEWHERE = re.compile(
    r"(?:^|\s)(?:site-?|page-?|main-?|top-?)?(?:header|bar|nav|menu)|footer|sidebar|related|comment|widget|most-|latest|ticker|breaking|today"
    r"|clock|weather|copyright|modified|updated", re.I
)
_ELSEWHERE_TAGS = frozenset({"nav", "footer", "aside", "script", "style", "head", "form", "select"})
_LABEL = re.compile(
    r"(?:تاریخ\s*(?:انتشار|خبر|درج)|تاريخ\s*النشر|نشر\s*(?:في|بتاريخ)|نُشر\s*(?:في|بتاريخ)|published(?:\s*(?:on|at))?)\s*:?", re.I
)
_LATER = re.compile(r"تحديث|بروزرسانی|به[ \u200c]?روز|ویرایش|updated|modified", re.I)
_LONGEST = 160  # characters of an element that is a date and little else


class _Seen(NamedTuple):
    place: int  # among the page's elements
    day: str
    labelled: bool


def day_on_page(tree: Any) -> str | None:
    """Give the day (ISO) shown beside the headline of a page, from its lxml tree, or None."""
    seen: list[_Seen] = []
    headline: int | None = None
    for place, element in enumerate(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.tag == "h1" and headline is None:
            headline = place
        labelled = bool(element.text and len(element.text) < _LONGEST and _LABEL.search(element.text))
        if labelled or _is_date(element):
            day = _shown(element, labelled)
            if day and not _elsewhere(element):
                seen.append(_Seen(place, day, labelled))
    if not seen:
        return None
    start = headline or 0
    return min(seen, key=lambda one: (not one.labelled, one.place < start, abs(one.place - start))).day


def _is_date(element: Any) -> bool:
    if element.tag == "time":
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"
    return bool(_NAMED.search(names))


def _shown(element: Any, labelled: bool) -> str | None:
    text = " ".join(element.text_content().split())
    if not labelled and _LATER.search(text[:_LONGEST]):
        return None
    if labelled:
        text = text[text.find(_LABEL.search(element.text).group()) :] if _LABEL.search(text) else text  # type: ignore[union-attr]
        text = text if any(map(str.isdigit, text[:_LONGEST])) else f"{text} {_next_text(element)}"
        return written_day(text[:_LONGEST])
    return written_day(text) if len(text) <= _LONGEST else None


def _next_text(element: Any) -> str:
    after = element.getnext()
    words = (element.tail or "") + (after.text_content() if after is not None and isinstance(after.tag, str) else "")
    return " ".join(words.split())


def _elsewhere(element: Any) -> bool:
    while element is not None:
        if element.tag in _ELSEWHERE_TAGS:
            return True
        if element.tag in ("body", "html", "article", "main"):
            return False
        if element.tag == "header" and element.getparent() is not None and element.getparent().tag != "article":
            return True
        if _ELSEWHERE.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            return True
        element = element.getparent()
    return False
