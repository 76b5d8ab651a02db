"""The picture of a dyad matrix: each pair of actors or countries, and in how many events they were in contact."""

from typing import Any

from rasad.export.pictures.look import Look, config, title_of
from rasad.store import Network

_CELL = 30  # pixels


def cells(network: Network) -> dict[tuple[str, str], tuple[int, int]]:
    """Give for each pair, row before column, in how many events they were in contact and how many of these the row began."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for tie in network.ties:
        for row, column in {(tie.source, tie.target), (tie.target, tie.source)}:
            events, began = found.get((row, column), (0, 0))
            found[row, column] = (events + tie.events, began + (tie.events if tie.directed and row == tie.source else 0))
    return found


def matrix_picture(network: Network, look: Look, title: str) -> dict[str, Any]:
    """Give the Vega-Lite specification of a matrix."""
    names = {node.actor.id: look.name(node.actor) for node in network.nodes}
    order = list(dict.fromkeys(names.values()))
    found = cells(network)
    most = max((events for events, _ in found.values()), default=1)
    values = [
        {"row": names[row], "column": names[column], "events": events, "label": look.number(events), "much": events > most / 2}
        for (row, column), (events, _) in sorted(found.items())
    ]
    column = {"field": "column", "type": "nominal", "sort": order, "scale": {"domain": order, "reverse": look.right_to_left},
              "axis": {"orient": "top", "title": None, "labelAngle": -60, "ticks": False, "domain": False, "grid": True,
                       "tickBand": "extent"}}
    row = {"field": "row", "type": "nominal", "sort": order, "scale": {"domain": order},
           "axis": {"orient": "right" if look.right_to_left else "left", "title": None, "ticks": False, "domain": False, "grid": True,
                    "tickBand": "extent"}}
    few, many = look.shades
    shade = {"field": "events", "type": "quantitative", "scale": {"type": "sqrt", "range": [few, many], "domain": [0, most]},
             "legend": None}
    ink = {"condition": {"test": "datum.much", "value": look.paper}, "value": look.ink}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "config": config(look), "padding": 12,
        "title": title_of(look, title, [look.word("matrix.how")]), "width": {"step": _CELL}, "height": {"step": _CELL},
        "data": {"values": values}, "encoding": {"x": column, "y": row},
        "layer": [
            {"mark": {"type": "rect", "cornerRadius": 2}, "encoding": {"color": shade}},
            {"mark": {"type": "text", "fontSize": 12}, "encoding": {"text": {"field": "label"}, "color": ink}},
        ],
    }
