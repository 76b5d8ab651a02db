"""The picture of events by means of contact, each bar parted by who began them."""

from collections.abc import Mapping, Sequence
from typing import Any

from rasad.export.pictures.look import PALETTES, Look, config, title_of, whole_ticks
from rasad.export.pictures.over_time import ORDERS


def by_channel_picture(numbers: Mapping[tuple[str, str], int], began: Sequence[tuple[str, str]], look: Look, title: str) -> dict[str, Any]:
    """Give the Vega-Lite specification of numbers by channel and by who began; `began` are the latter's keys with their labels."""
    channels = {channel: look.word(f"channel.{channel}") for channel in ORDERS["channel"] if any(of == channel for of, _ in numbers)}
    most = max((sum(n for (of, _), n in numbers.items() if of == channel) for channel in channels), default=0)
    keys = [key for key, _ in began]
    values = [
        {"channel": shown, "began": label, "number": numbers[channel, key], "place": keys.index(key)}
        for channel, shown in channels.items() for key, label in began if numbers.get((channel, key))
    ]
    number = {"field": "number", "type": "quantitative", "scale": {"reverse": look.right_to_left}, "axis": {
        "title": None, "format": ",d", "values": whole_ticks(most), "labelExpr": look.digits_of("datum.label"),
    }}
    row = {"field": "channel", "type": "nominal", "sort": list(channels.values()), "axis": {
        "title": None, "ticks": False, "domain": False, "orient": "right" if look.right_to_left else "left",
    }}
    palette = PALETTES[look.theme]
    colours = (*palette[:3], palette[-1], palette[4])
    shade = {"field": "began", "type": "nominal", "legend": {"title": None, "columns": 3}, "scale": {
        "domain": [label for _, label in began], "range": list(colours[: len(began)]),
    }}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "config": config(look), "padding": 12, "width": 700,
        "height": {"step": 30}, "title": title_of(look, title, [look.word("by_channel.how")]), "data": {"values": values},
        "mark": {"type": "bar", "height": 18},
        "encoding": {"x": number, "y": row, "color": shade, "order": {"field": "place", "type": "quantitative"}},
    }
