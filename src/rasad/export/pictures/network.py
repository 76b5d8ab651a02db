"""The picture of who was in contact with whom: an arrow leads from who began it, its width tells in how many events."""

import math
from typing import Any

from rasad.export.pictures.layout import Box, Place, placed
from rasad.export.pictures.look import FONTS, PALETTES, Look, country_label, plain_length, title_of
from rasad.store import Network

_WIDTH, _HEIGHT = 940, 660
_COLOURED = 7  # countries that have a colour of their own
_LETTER = 7.2  # pixels a letter takes, about
_BEND = 0.1  # how far the middle of a tie is moved aside, so that both ways between two can be seen


def network_picture(network: Network, look: Look, title: str) -> dict[str, Any]:
    """Give the Vega specification of a network, its nodes already in their places."""
    sides = _sides(network)
    nodes = _nodes(network, sides, look)
    subtitle = [look.word("network.how")]
    if network.others:
        subtitle.append(look.word("network.others", shown=look.number(len(nodes)), others=look.number(network.others)))
    colours = PALETTES[look.theme]
    names = [country_label(side, look) for side in sides]
    return {
        "$schema": "https://vega.github.io/schema/vega/v5.json", "width": _WIDTH, "height": _HEIGHT, "padding": 12,
        "background": look.paper, "title": title_of(look, title, subtitle),
        "data": [{"name": "nodes", "values": nodes}, {"name": "ties", "values": _ties(network, nodes)}],
        "config": {"legend": {"layout": {"bottom": {"anchor": "end" if look.right_to_left else "start", "offset": 12}}}},
        "scales": [{"name": "side", "type": "ordinal", "domain": [*names, look.word("network.other_sides")],
                    "range": [*colours[: len(names)], colours[-1]]}],
        "legends": _legends(look) if len(sides) > 1 else [], "marks": _marks(look),
    }


def _sides(network: Network) -> list[str]:
    """Give the countries of most weight, which have a colour."""
    weights: dict[str, int] = {}
    for node in network.nodes:
        if node.actor.country:
            weights[node.actor.country] = weights.get(node.actor.country, 0) + node.weight
    return sorted(weights, key=lambda country: (-weights[country], country))[:_COLOURED]


def _nodes(network: Network, sides: list[str], look: Look) -> list[dict[str, Any]]:
    most = max((node.weight for node in network.nodes), default=1)
    places = {node.actor.id: at for at, node in enumerate(network.nodes)}
    names = [look.name(node.actor) for node in network.nodes]
    radii = [3 + 15 * math.sqrt(node.weight / most) for node in network.nodes]
    boxes = [Box(max(plain_length(name) * _LETTER, 2 * r) + 10, 2 * r + 24) for name, r in zip(names, radii, strict=True)]
    strongest = max((tie.events for tie in network.ties), default=1)
    pulls = [(places[t.source], places[t.target], t.events / strongest) for t in network.ties if t.source != t.target]
    return [
        {"id": node.actor.id, "label": name, "events": node.weight, "x": round(x, 1), "y": round(y - 8, 1), "radius": round(r, 1),
         "side": country_label(node.actor.country, look) if node.actor.country in sides else look.word("network.other_sides")}
        for node, name, r, (x, y) in zip(network.nodes, names, radii, placed(boxes, pulls, _WIDTH, _HEIGHT), strict=True)
    ]


def _ties(network: Network, nodes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    by_id = {node["id"]: node for node in nodes}
    widest = max((tie.events for tie in network.ties), default=1)
    out = []
    for tie in network.ties:
        if tie.source != tie.target:
            source, target = by_id[tie.source], by_id[tie.target]
            width = 0.8 + 5 * math.sqrt(tie.events / widest)
            line, head = _paths((source["x"], source["y"]), (target["x"], target["y"]), target["radius"], width, tie.directed)
            out.append({
                "source": tie.source, "target": tie.target, "events": tie.events, "directed": tie.directed, "width": round(width, 2),
                "line": line, "head": head,
            })
    return out


def _paths(source: Place, target: Place, radius: float, width: float, directed: bool) -> tuple[str, str]:
    """Give the paths of a bent line between two nodes and of the head of its arrow, which ends at the edge of the target."""
    bend = _BEND if directed else 0
    middle = (
        (source[0] + target[0]) / 2 - bend * (target[1] - source[1]), (source[1] + target[1]) / 2 + bend * (target[0] - source[0]),
    )
    angle = math.atan2(target[1] - middle[1], target[0] - middle[0])
    across, along = math.sin(angle), math.cos(angle)
    long = 5 + 1.8 * width if directed else 0.0
    tip = (target[0] - (radius + 1) * along, target[1] - (radius + 1) * across)
    end = (tip[0] - long * along, tip[1] - long * across)
    line = f"M{_at(source)}Q{_at(middle)} {_at(end)}"
    half = 2.5 + width
    corners = ((end[0] - half * across, end[1] + half * along), (end[0] + half * across, end[1] - half * along), tip)
    return line, f"M{_at(corners[0])}L{_at(corners[1])}L{_at(corners[2])}Z" if directed else ""


def _at(place: Place) -> str:
    return f"{place[0]:.1f},{place[1]:.1f}"


def _legends(look: Look) -> list[dict[str, Any]]:
    return [{
        "fill": "side", "orient": "bottom", "direction": "horizontal", "columns": 4, "symbolType": "circle", "labelFont": FONTS,
        "labelColor": look.ink, "labelFontSize": 13, "columnPadding": 24, "symbolSize": 120,
    }]


def _marks(look: Look) -> list[dict[str, Any]]:
    colour = {"signal": f"datum.directed ? '{look.ink}' : '{look.faint}'"}
    lines = {"path": {"field": "line"}, "stroke": colour, "strokeWidth": {"field": "width"}, "strokeOpacity": {"value": 0.38}}
    heads = {"path": {"field": "head"}, "fill": colour, "fillOpacity": {"value": 0.8}}
    nodes = {
        "x": {"field": "x"}, "y": {"field": "y"}, "size": {"signal": "PI * pow(datum.radius, 2)"},
        "fill": {"scale": "side", "field": "side"},
        "stroke": {"value": look.paper}, "strokeWidth": {"value": 1.5},
    }
    names = {
        "x": {"field": "x"}, "y": {"signal": "datum.y + datum.radius + 4"}, "text": {"field": "label"}, "align": {"value": "center"},
        "baseline": {"value": "top"}, "font": {"value": FONTS}, "fontSize": {"value": 13}, "fill": {"value": look.ink},
    }
    edges = {**names, "stroke": {"value": look.paper}, "strokeWidth": {"value": 3.5}, "strokeJoin": {"value": "round"}}
    return [
        {"type": kind, "from": {"data": data}, "interactive": False, "encode": {"enter": drawn}}
        for kind, data, drawn in (
            ("path", "ties", lines), ("path", "ties", heads), ("symbol", "nodes", nodes), ("text", "nodes", edges),
            ("text", "nodes", names),
        )
    ]
