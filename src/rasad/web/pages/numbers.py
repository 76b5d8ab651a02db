"""`/network`, `/matrix` and `/timeline`: events counted by who with whom and by when, each a picture with its table."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from rasad.export.pictures import ORDERS, cells, matrix_picture, network_picture, over_time_picture
from rasad.store import Counts, Network, Store
from rasad.web.counting import Ties, TiesAsked, drawn
from rasad.web.endings import Table, add_endings
from rasad.web.remembering import remembered
from rasad.web.rendering import render
from rasad.web.stored import Stored

router = APIRouter(include_in_schema=False)
TIES = ("source", "source_name", "target", "target_name", "directed", "events")
CELLS = ("row", "row_name", "column", "column_name", "events", "began_by_row")
_ROWS = 200  # ties in the table; CSV and JSON have all
COUNTS = ("start", "by", "of", "number")


def _network(request: Request, stored: Store, asked: TiesAsked, exact: bool = False) -> Network:
    question = asked.filter()
    return remembered(request, ("network", repr(question), asked.most), lambda: stored.network(question, asked.most), exact)


def _activity(request: Request, stored: Store, asked: TiesAsked, exact: bool = False) -> Counts:
    question = asked.filter()
    return remembered(request, ("activity", repr(question), asked.by), lambda: stored.activity(question, asked.by), exact)


def network_table(request: Request, stored: Stored, asked: Ties) -> Table:
    """Give the ties of a network as rows."""
    found = _network(request, stored, asked, exact=True)
    names = {node.actor.id: node.actor.name for node in found.nodes}
    return Table("network", TIES, (
        {"source": tie.source, "source_name": names[tie.source], "target": tie.target, "target_name": names[tie.target],
         "directed": tie.directed, "events": tie.events}
        for tie in found.ties
    ))


def matrix_table(request: Request, stored: Stored, asked: Ties) -> Table:
    """Give the cells of a matrix as rows."""
    found = _network(request, stored, asked, exact=True)
    names = {node.actor.id: node.actor.name for node in found.nodes}
    return Table("matrix", CELLS, (
        {"row": row, "row_name": names[row], "column": column, "column_name": names[column], "events": events, "began_by_row": began}
        for (row, column), (events, began) in sorted(cells(found).items())
    ))


def counts_table(name: str, found: Counts) -> Table:
    """Give numbers over time as rows."""
    rows = ({"start": count.start, "by": found.bucket, "of": count.of, "number": count.number} for count in found.counts)
    return Table(name, COUNTS, rows)


def timeline_table(request: Request, stored: Stored, asked: Ties) -> Table:
    """Give the numbers of a timeline as rows."""
    found = _activity(request, stored, asked, exact=True)
    return counts_table("timeline", found)


for _path, _table in (("/network", network_table), ("/matrix", matrix_table), ("/timeline", timeline_table)):
    add_endings(router, _path, _table)


@router.get("/network.svg")
def network_svg(request: Request, stored: Stored, asked: Ties) -> Response:
    """Draw a network."""
    look = asked.look(request)
    key = ("network", repr(asked), look)
    return drawn(request, key, lambda: network_picture(_network(request, stored, asked), look, look.plain("network.title")))


@router.get("/matrix.svg")
def matrix_svg(request: Request, stored: Stored, asked: Ties) -> Response:
    """Draw a matrix."""
    look = asked.look(request)
    key = ("matrix", repr(asked), look)
    return drawn(request, key, lambda: matrix_picture(_network(request, stored, asked), look, look.plain("matrix.title")))


@router.get("/timeline.svg")
def timeline_svg(request: Request, stored: Stored, asked: Ties) -> Response:
    """Draw a timeline."""
    look = asked.look(request)
    key = ("timeline", repr(asked), look)
    return drawn(request, key, lambda: over_time_picture(_activity(request, stored, asked), "channel", look, look.plain("timeline.title")))


@router.get("/network")
def network(request: Request, stored: Stored, asked: Ties) -> Response:
    """Show who was in contact with whom."""
    found = _network(request, stored, asked)
    return render(request, "network.html", title="network.title", found=found, asked=asked, actors=_actors(found), shown=_ROWS,
                  endings=(".csv", ".json", ".svg"))


@router.get("/matrix")
def matrix(request: Request, stored: Stored, asked: Ties) -> Response:
    """Show in how many events each pair was in contact."""
    found = _network(request, stored, asked)
    return render(request, "matrix.html", title="matrix.title", found=found, asked=asked, cells=cells(found),
                  endings=(".csv", ".json", ".svg"))


@router.get("/timeline")
def timeline(request: Request, stored: Stored, asked: Ties) -> Response:
    """Show events over time by means of contact."""
    found = _activity(request, stored, asked)
    channels = [channel for channel in ORDERS["channel"] if any(count.of == channel for count in found.counts)]
    rows: dict[str, dict[str, int]] = {}
    for count in found.counts:
        rows.setdefault(count.start, {})[count.of] = count.number
    return render(request, "timeline.html", title="timeline.title", found=found, asked=asked, channels=channels,
                  rows=sorted(rows.items(), reverse=True), endings=(".csv", ".json", ".svg"))


def _actors(found: Network) -> dict[str, Any]:
    return {node.actor.id: node.actor for node in found.nodes}
