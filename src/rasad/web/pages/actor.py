"""`/actors/ID`: a person, an organisation or a country: with whom in contact, when, what about, what it said, how it is called."""


import msgspec
from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from rasad.store import ContactFilter, StatementFilter, Store
from rasad.store.portraits import Portrait
from rasad.web.endings import Table, answer, wanted
from rasad.web.problems import Missing
from rasad.web.remembering import remembered
from rasad.web.rendering import render, segment
from rasad.web.showing import shown_name
from rasad.web.stored import Stored
from rasad.web.subjects import subjects
from rasad.web.translation import language_of

router = APIRouter(include_in_schema=False)
COLUMNS = ("actor", "with", "name", "contacts", "channels")
_LATEST = 8


def portrait(request: Request, identifier: str, stored: Store, exact: bool = False) -> Portrait:
    """Give the portrait of an actor, remembered for a while; of now where `exact`. Missing where no report has it."""
    found = remembered(request, ("portrait", identifier), lambda: stored.portrait(identifier), exact)
    if found is None:
        raise Missing(f"No report here has an actor {identifier!r}. See /actors.")
    return found


def counterparts_table(found: Portrait) -> Table:
    """Give with whom an actor was in contact as rows."""
    rows = (
        {"actor": found.actor.id, "with": one.actor, "name": found.actors[one.actor].name, "contacts": one.contacts,
         "channels": [f"{channel} {number}" for channel, number in one.channels.items()]}
        for one in found.counterparts
    )
    return Table(f"actor-{found.actor.id}", COLUMNS, rows)


@router.get("/actors/{identifier:path}")
def actor(request: Request, identifier: str, stored: Stored) -> Response:
    """Show an actor, or give whom it met as CSV and its portrait as JSON; a name that means one alone leads to it."""
    asked = wanted(identifier, stored.actor)
    try:
        found = portrait(request, asked.identifier, stored, bool(asked.ending))
    except Missing:
        meant = stored.named(asked.identifier)
        if len(meant) != 1 or meant == [asked.identifier]:
            raise
        return RedirectResponse(f"/actors/{segment(meant[0])}{asked.ending}", 302)
    return answer(asked.ending, counterparts_table(found), found) if asked.ending else _page(request, stored, found)


def _page(request: Request, stored: Store, found: Portrait) -> Response:
    identifier = found.actor.id
    field = found.actor.kind if found.actor.kind in ("country", "organization") else "person"
    asked: dict[str, tuple[str, ...]] = {field: (identifier,)}
    events = stored.events(msgspec.convert(asked, ContactFilter), statements=False).page(None, _LATEST)
    said = stored.statements(msgspec.convert(asked, StatementFilter)).page(None, _LATEST)
    return render(
        request, "actor.html", title=shown_name(found.actor, language_of(request)), found=found, field=field, events=events.items,
        said=said.items, about=[] if found.topics else subjects(request, stored, identifier), classes=_classes(found),
        figures=_figures(found), endings=(".csv", ".json"),
    )


def _figures(found: Portrait) -> list[str]:
    """Give the addresses of the pictures there is something to draw for."""
    return [path for path, there in (("/with", found.counterparts and found.years), ("/classes", found.said)) if there]


def _classes(found: Portrait) -> tuple[list[int], list[tuple[str, list[int]]]]:
    """Give statements by class and year: the years, and for each class how many there were in each, the most frequent first."""
    years = sorted({year for year, _, _ in found.said if year})[-8:]
    numbers: dict[str, dict[int, int]] = {}
    for year, klass, number in found.said:
        numbers.setdefault(klass, {})[year] = number
    rows = [(klass, [told.get(year, 0) for year in years]) for klass, told in numbers.items()]
    return years, sorted(rows, key=lambda row: (-sum(row[1]), row[0]))
