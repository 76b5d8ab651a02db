"""GraphML: the network of contacts for Gephi, yEd, igraph and networkx."""

from collections.abc import Iterator
from typing import Any

from rasad.export.networks import ABOUT_EDGES, ABOUT_NODES, edges, fill
from rasad.export.source import Source
from rasad.export.spool import Network
from rasad.export.xml import attribute, content

_TYPES = {"weight": "double", "begun": "int", "mutual": "int", "known": "boolean"}
_NODE_KEYS = {"label": "name", **ABOUT_NODES}


def write_graphml(source: Source, of: str) -> Iterator[bytes]:
    """Give the file in pieces."""
    with Network() as found:
        fill(found, source)
        yield from _file(found)


def _file(found: Network) -> Iterator[bytes]:
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    for side, about in (("node", _NODE_KEYS), ("edge", ABOUT_EDGES)):
        for name, meaning in about.items():
            key = f'<key id="{side}-{name}" for="{side}" attr.name="{name}" attr.type="{_TYPES.get(name, "string")}">'
            yield f"{key}<desc>{content(meaning)}</desc></key>\n".encode()
    yield b'<graph id="contacts" edgedefault="directed">\n'
    for identifier, facts in found.nodes():
        yield f"<node id={attribute(identifier)}>{_data('node', facts)}</node>\n".encode()
    for number, edge in enumerate(edges(found)):
        ends = f"source={attribute(edge.source)} target={attribute(edge.target)}"
        yield f'<edge id="{number}" {ends}>{_data("edge", edge.facts)}</edge>\n'.encode()
    yield b"</graph>\n</graphml>\n"


def _data(side: str, facts: dict[str, Any]) -> str:
    return "".join(f'<data key="{side}-{name}">{content(value)}</data>' for name, value in facts.items() if value != "")
