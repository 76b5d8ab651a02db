"""Ways to narrow a list down: its facets with counts as links, and what was chosen as links that take it back."""

from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlencode

import msgspec
from fastapi import Request

from rasad.sources.outlets import outlet_in
from rasad.store import Facets, Page, Selection, Store
from rasad.store.facets import Listed
from rasad.web.questions import LARGEST, Asked, InPeriod
from rasad.web.remembering import remembered
from rasad.web.rendering import address, without
from rasad.web.showing import country_name, name_in, topic_title
from rasad.web.translation import Words, digits, language_of, words

T = TypeVar("T")
_WORDED = {"channel": "channel", "status": "status", "class": "class", "form": "form", "kind": "kind", "language": "tongue"}
_NAMED = ("person", "organization", "target")
_UNSAID = frozenset(["lang", "after", "size", "undated", "known"])


class Choice(NamedTuple):
    """A value one can choose: how it is shown, how many entries have it, and where choosing it (again: taking it back) leads."""

    value: str
    label: str
    number: int | None
    chosen: bool
    address: str


class Group(NamedTuple):
    """The choices of one field."""

    field: str
    choices: list[Choice]


class Narrowing(NamedTuple):
    """What a list's page needs: groups of choices, what is chosen as (field, value, label), how many entries there are."""

    groups: list[Group]
    chosen: list[tuple[str, str, str]]
    counted: int
    more: bool


def narrowing(request: Request, stored: Store, of: Listed, asked: InPeriod, question: Any) -> Narrowing:
    """Give the ways to narrow down a list; `question` is the store's filter that `asked` makes."""
    facets = facets_of(request, stored, of, question)
    spoken = words(language_of(request))
    names = _Names(stored, facets, asked, spoken)
    chosen = [
        (field, str(value), names.label(field, str(value)))
        for field, given in asked.model_dump(by_alias=True).items() if field not in _UNSAID
        for value in (given if isinstance(given, list) else [given] if given else [])
    ]
    groups = [Group(facet.field, [_choice(request, facet.field, value, count, names) for value, count in facet.values])
              for facet in facets.facets]
    return Narrowing(groups, chosen, facets.counted, facets.more)


def overall(request: Request, stored: Store, of: Listed, question: Any, path: str) -> Narrowing:
    """Give what all of a list is made up of, each value as a link that narrows the list at `path` down to it."""
    facets = facets_of(request, stored, of, question)
    names = _Names(stored, facets, None, words(language_of(request)))
    groups = [
        Group(facet.field, [
            Choice(value, names.label(facet.field, value), number, False, f"{path}?{urlencode({facet.field: value})}")
            for value, number in facet.values
        ])
        for facet in facets.facets
    ]
    return Narrowing(groups, [], facets.counted, facets.more)


def page_of(request: Request, of: str, question: Any, asked: Asked, selection: Selection[T], most: int = LARGEST) -> Page[T]:
    """Give the page of a list that is asked for, as it is now; `most` are the entries it holds at most."""
    size = min(asked.size, most)
    key = ("page", of, msgspec.json.encode(question), asked.after, size)
    return remembered(request, key, lambda: selection.page(asked.after, size), exact=True)


def facets_of(request: Request, stored: Store, of: Listed, question: Any, exact: bool = False) -> Facets:
    """Give the facets of a question, remembered for a while; of now where `exact`."""
    key = (of, msgspec.json.encode(question))
    return remembered(request, key, lambda: stored.facets(of, question), exact)


class _Names:
    """Labels of values in the interface's language; actors are looked up once for all."""

    def __init__(self, stored: Store, facets: Facets, asked: InPeriod | None, spoken: Words) -> None:
        ids = {value for facet in facets.facets if facet.field in _NAMED for value, _ in facet.values}
        ids |= {value for field in _NAMED for value in getattr(asked, field, [])}
        self._heads = stored.heads(sorted(ids)) if ids else {}
        self._spoken = spoken

    def label(self, field: str, value: str) -> str:
        if field in _WORDED:
            key = f"{_WORDED[field]}.{value}"
            return self._spoken(key) if self._spoken.has(key) else value
        if field == "country":
            return country_name(value, self._spoken.language)
        if field == "topic":
            return topic_title(value, self._spoken.language)
        if field == "outlet":
            return outlet_in(value, self._spoken.language)
        if field in _NAMED:
            return name_in(value, self._heads, self._spoken.language)
        return digits(value, self._spoken.language) if field in ("year", "since", "until") else value


def _choice(request: Request, field: str, value: str, count: int, names: _Names) -> Choice:
    given = request.query_params
    if field == "year":
        chosen = given.get("since") == given.get("until") == value
        target = address(request, since=None if chosen else value, until=None if chosen else value)
    else:
        chosen = value in given.getlist(field)
        target = without(request, field, value) if chosen else address(request, **{field: [*given.getlist(field), value]})
    return Choice(value, names.label(field, value), count, chosen, target)
