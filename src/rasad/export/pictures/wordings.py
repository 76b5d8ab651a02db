"""The picture of how outlets name an actor: the most frequent wordings, by whether they are a name, a title or loaded."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from rasad.accounts import Naming
from rasad.export.pictures.look import PALETTES, Look, config, label, title_of, whole_ticks
from rasad.sources.outlets import outlet_in

_MOST = 24  # rows
_KINDS = ("name", "title", "loaded")


def wordings_picture(namings: Sequence[Naming], look: Look, title: str) -> dict[str, Any]:
    """Give the Vega-Lite specification of wordings by outlet."""
    sums: Counter[tuple[str, str, str]] = Counter()
    for one in namings:
        sums[one.wording, one.kind, one.outlet or ""] += one.count
    rows = sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST]
    values = [
        {"row": look.isolated(f"{label(wording)} · {label(outlet_in(outlet, look.language))}") if outlet else label(wording),
         "kind": look.word(f"wording_kind.{kind}"), "number": number}
        for (wording, kind, outlet), number in rows
    ]
    order = list(dict.fromkeys(value["row"] for value in values))
    shade = {"field": "kind", "type": "nominal", "legend": {"title": None}, "scale": {
        "domain": [look.word(f"wording_kind.{kind}") for kind in _KINDS], "range": list(PALETTES[look.theme][:3]),
    }}
    number = {"field": "number", "type": "quantitative", "scale": {"reverse": look.right_to_left}, "axis": {
        "title": None, "format": ",d", "values": whole_ticks(max(sums.values(), default=0)), "labelExpr": look.digits_of("datum.label"),
    }}
    row = {"field": "row", "type": "nominal", "sort": order, "axis": {
        "title": None, "ticks": False, "domain": False, "orient": "right" if look.right_to_left else "left", "labelLimit": 420,
    }}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "config": config(look), "padding": 12, "width": 520,
        "height": {"step": 26}, "title": title_of(look, title, [look.word("wording.how")]), "data": {"values": values},
        "mark": {"type": "bar", "height": 16}, "encoding": {"x": number, "y": row, "color": shade},
    }
