"""What a web page says of itself: headline, day of publication, outlet, address.

Only what the page states counts: meta tags, JSON-LD, `<time>`, and where these give no day the date written beside the headline.
Nothing is guessed from its text or address.
"""

import json
import re
from typing import Any, NamedTuple

from rasad.sources.dates import day_of
from rasad.sources.page_dates import day_on_page
from rasad.sources.written_dates import written_day

_TITLES = ("og:title", "twitter:title", "dc.title", "title")
_DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "publishdate", "publish-date",
    "pubdate", "publish_date",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date", "dcterms.created", "dcterms.date", "article.published", "date",
)
_OUTLETS = ("og:site_name", "application-name", "dc.publisher", "publisher")
_ADDRESSES = ("og:url", "twitter:url")
_ARTICLES = frozenset({"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle", "WebPage"})
_BETWEEN = re.compile(r"\s+[|\-–—:»«]+\s+")


class Metadata(NamedTuple):
    """What is known of a page; None where it does not say. `published` is an ISO day."""

    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None


def read_metadata(tree: Any) -> Metadata:
    """Read the metadata of a page from its lxml tree."""
    tags = _tags(tree)
    article = _article(tree)
    outlet = _first(tags, _OUTLETS) or _name(article.get("publisher"))
    times = tree.xpath("//time[@pubdate]/@datetime | //article//time/@datetime")
    dates = [article.get("datePublished"), *(tags.get(key) for key in _DATES), *map(str, times)]
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    return Metadata(
        title=_title(tree, tags, article, outlet), published=_day(dates) or day_on_page(tree),
        outlet=outlet, url=_first(tags, _ADDRESSES) or (str(canonical[0]).strip() if canonical else None) or None,
    )


def _day(dates: list[Any]) -> str | None:
    """Give the first day stated, in the calendar of computers before those of people."""
    stated = [date for date in dates if isinstance(date, str)]
    return next((day for day in map(day_of, stated) if day), None) or next((day for day in map(written_day, stated) if day), None)


def _tags(tree: Any) -> dict[str, str]:
    tags: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content] | //*[@itemprop='datePublished']"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop")
        value = tag.get("content") or tag.get("datetime")
        if key and value and value.strip():
            tags.setdefault(key.strip().lower(), " ".join(value.split()))
    return tags


def _first(tags: dict[str, str], keys: tuple[str, ...]) -> str | None:
    return next((tags[key] for key in keys if key in tags), None)


def _article(tree: Any) -> dict[str, Any]:
    """Give the JSON-LD object that describes the article, or an empty one."""
    found: list[dict[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            found += _objects(json.loads(script, strict=False))
        except (ValueError, RecursionError):
            continue  # broken JSON-LD is common; the meta tags say the same
    typed = [item for item in found if _ARTICLES.intersection(_types(item))]
    return min(typed, key=lambda item: "WebPage" in _types(item), default={})


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [item for part in value for item in _objects(part)]
    if isinstance(value, dict):
        return [value, *_objects(value.get("@graph", []))]
    return []


def _types(item: dict[str, Any]) -> list[str]:
    kind = item.get("@type", [])
    return [str(name) for name in (kind if isinstance(kind, list) else [kind])]


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _title(tree: Any, tags: dict[str, str], article: dict[str, Any], outlet: str | None) -> str | None:
    """Give the headline: the page's only `<h1>`, else what JSON-LD or meta tags name, else `<title>`; without the outlet."""
    headings = [" ".join(heading.text_content().split()) for heading in tree.xpath("//h1")]
    headings = [heading for heading in headings if heading and heading != outlet]
    stated = _name(article.get("headline")) or _first(tags, _TITLES) or " ".join(tree.xpath("string(//head/title)").split())
    stated = _without_outlet(stated, outlet)
    if len(headings) == 1 and (not stated or headings[0] in stated or stated in headings[0]):
        return headings[0]
    return stated or (headings[0] if headings else None)


def _without_outlet(title: str, outlet: str | None) -> str:
    parts = list(_BETWEEN.finditer(title))
    if not parts or not outlet:
        return title
    head, tail = title[: parts[-1].start()], title[parts[-1].end() :]
    if tail in outlet or outlet in tail:
        return head
    first, rest = title[: parts[0].start()], title[parts[0].end() :]
    return rest if first in outlet or outlet in first else title
