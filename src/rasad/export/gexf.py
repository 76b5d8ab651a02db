"""GEXF: the network of contacts for Gephi with its timeline: each edge says on which days there were contacts."""

from calendar import monthrange
from collections.abc import Iterator
from typing import Any

from rasad.export.networks import ABOUT_EDGES, ABOUT_NODES, Edge, edges, fill
from rasad.export.source import Source
from rasad.export.spool import Network
from rasad.export.xml import attribute

_TYPES = {"begun": "integer", "mutual": "integer", "known": "boolean"}
_EDGE_FACTS = {name: meaning for name, meaning in ABOUT_EDGES.items() if name != "weight"}  # the format has a place for it


def write_gexf(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces."""
    with Network() as found:
        fill(found, source)
        yield from _file(found)


def _file(found: Network) -> Iterator[bytes]:
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
    yield b'<graph mode="dynamic" defaultedgetype="directed" timeformat="date">\n'
    for side, about in (("node", ABOUT_NODES), ("edge", _EDGE_FACTS)):
        yield f'<attributes class="{side}" mode="static">\n'.encode()
        for name in about:
            yield f'<attribute id="{name}" title="{name}" type="{_TYPES.get(name, "string")}"/>\n'.encode()
        yield b"</attributes>\n"
    yield b"<nodes>\n"
    for identifier, facts in found.nodes():
        yield f"<node id={attribute(identifier)} label={attribute(facts['label'])}>{_values(facts, ABOUT_NODES)}</node>\n".encode()
    yield b"</nodes>\n<edges>\n"
    for number, edge in enumerate(edges(found)):
        yield _edge(number, edge).encode()
    yield b"</edges>\n</graph>\n</gexf>\n"


def _edge(number: int, edge: Edge) -> str:
    ends = f"source={attribute(edge.source)} target={attribute(edge.target)} weight={attribute(edge.facts['weight'])}"
    spells = "".join(f'<spell start="{first}" end="{last}"/>' for first, last in map(_days, dict.fromkeys(edge.dates)))
    when = f"<spells>{spells}</spells>" if spells else ""
    return f'<edge id="{number}" {ends}>{_values(edge.facts, _EDGE_FACTS)}{when}</edge>\n'


def _values(facts: dict[str, Any], about: dict[str, str]) -> str:
    values = "".join(f'<attvalue for="{name}" value={attribute(facts[name])}/>' for name in about if facts[name] != "")
    return f"<attvalues>{values}</attvalues>" if values else ""


def _days(date: str) -> tuple[str, str]:
    """Give the first and the last day that a date may be."""
    year, month, day = [*date.split("-"), "", ""][:3]
    if day:
        return date[:10], date[:10]
    if month:
        return f"{date}-01", f"{date}-{monthrange(int(year), int(month))[1]}"
    return f"{year}-01-01", f"{year}-12-31"
