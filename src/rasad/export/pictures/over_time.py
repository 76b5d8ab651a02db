"""Pictures of numbers over time: events by channel or by whom they were with, statements by class, as bars one on another."""

import datetime
from collections.abc import Mapping
from typing import Any, Literal

from rasad.export.pictures.look import PALETTES, Look, config, label, title_of, whole_ticks
from rasad.store import Counts

_FORMATS = {"day": "%Y-%m-%d", "week": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}
_FEWEST = 10  # stretches of time that have room on the axis
_MOST_MARKED = 8  # days marked on it
# The order in which bars are put on another, so that a colour is the same thing in every picture.
ORDERS: dict[str, tuple[str, ...]] = {
    "channel": ("phone", "meeting", "visit", "video", "message", "other"),
    "class": ("state", "consult", "praise", "support", "agree", "request", "demand", "reject", "deny", "accuse", "threaten"),
}
_SHADES = {
    "light": ("#9aa5a8", "#5f8f94", "#7cc6a0", "#009e73", "#56b4e9", "#b3a2d6", "#7a5195", "#e0b84c", "#b8860b", "#e58a5a", "#c0392b"),
    "dark": ("#8b9396", "#7fb0b4", "#7cc6a0", "#2fc79a", "#56b4e9", "#b3a2d6", "#b892d4", "#e0b84c", "#d1a03a", "#f0874a", "#f0705f"),
}


def over_time_picture(counts: Counts, of: Literal["channel", "class"], look: Look, title: str) -> dict[str, Any]:
    """Give the Vega-Lite specification of numbers over time, by channel or by class."""
    shades = _SHADES[look.theme] if of == "class" else PALETTES[look.theme]
    colours = dict(zip(ORDERS[of], shades, strict=False))
    there = {count.of for count in counts.counts}
    names = {name: look.word(f"{of}.{name}") for name in ORDERS[of] if name in there}
    return _stacked(counts, names, [colours[name] for name in names], look, title, f"over_time.{of}.{counts.bucket}")


def with_whom_picture(counts: Counts, names: Mapping[str, str], look: Look, title: str) -> dict[str, Any]:
    """Give the specification of with whom somebody was in contact over time; `names` are those of the ids counted, the
    others (under "") come last."""
    totals: dict[str, int] = {}
    for count in counts.counts:
        totals[count.of] = totals.get(count.of, 0) + count.number
    order = sorted(totals, key=lambda who: (who == "", -totals[who], who))
    shown = {who: label(names.get(who, who)) if who else look.word("network.other_sides") for who in order}
    *colours, rest = PALETTES[look.theme]
    shades = [colours[at % len(colours)] if who else rest for at, who in enumerate(order)]
    return _stacked(counts, shown, shades, look, title, f"over_time.channel.{counts.bucket}")


def _stacked(counts: Counts, names: dict[str, str], shades: list[str], look: Look, title: str, how: str) -> dict[str, Any]:
    """Give the specification of bars one on another, in the order of `names`, from what is counted to how it is called."""
    bars = _bars(counts, names)
    subtitle = [look.word(how)]
    left = counts.inexact + counts.undated
    if left:
        subtitle.append(look.word("over_time.left", number=look.number(left)))
    axis = {
        "title": None, "format": _FORMATS[counts.bucket], "grid": False, "labelOverlap": True, "labelAngle": 0, "labelBound": True,
        "labelExpr": look.digits_of("datum.label"), "values": _marked(bars, counts.bucket),
    }
    number = {"field": "low", "type": "quantitative", "axis": {
        "title": None, "format": ",d", "values": whole_ticks(max((bar["high"] for bar in bars), default=0)),
        "labelExpr": look.digits_of("datum.label"), "orient": "right" if look.right_to_left else "left",
    }}
    shade = {"field": "of", "type": "nominal", "legend": {"title": None, "columns": 6},
             "scale": {"domain": list(names.values()), "range": shades}}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json", "config": config(look), "padding": 12, "width": 820, "height": 300,
        "title": title_of(look, title, subtitle), "data": {"values": bars},
        "mark": {"type": "rect", "stroke": look.paper, "strokeWidth": 0.6},
        "encoding": {
            "x": {"field": "from", "type": "temporal", "axis": axis,
                  "scale": {"type": "utc", "domain": [day.isoformat() for day in _reach(bars, counts.bucket)]}},
            "x2": {"field": "to"}, "y": number, "y2": {"field": "high"}, "color": shade,
        },
    }


def _bars(counts: Counts, names: dict[str, str]) -> list[dict[str, Any]]:
    numbers: dict[str, dict[str, int]] = {}
    for count in counts.counts:
        numbers.setdefault(count.start, {})[count.of] = count.number
    out = []
    for start, told in sorted(numbers.items()):
        low = 0
        begin = datetime.date.fromisoformat(start + "-01-01"[len(start) - 4 :])
        for name, shown in names.items():
            if name in told:
                out.append({"from": begin.isoformat(), "to": end_of(begin, counts.bucket).isoformat(), "of": shown, "low": low,
                            "high": low + told[name]})
                low += told[name]
    return out


def _reach(bars: list[dict[str, Any]], bucket: str) -> tuple[datetime.date, datetime.date]:
    """Give the first and the last day of the axis: room for a few stretches of time at least, so that one bar is no wall."""
    first = datetime.date.fromisoformat(min((bar["from"] for bar in bars), default="2000-01-01"))
    last = datetime.date.fromisoformat(max((bar["to"] for bar in bars), default="2000-01-02"))
    missing = datetime.timedelta(days=max(0, _FEWEST * (end_of(first, bucket) - first).days - (last - first).days) // 2)
    return first - missing, last + missing


def _marked(bars: list[dict[str, Any]], bucket: str) -> list[str]:
    """Give the days to mark on the axis: where stretches of time begin, all of them or every so many."""
    begin, end = _reach(bars, bucket)
    at, days = datetime.date.fromisoformat(min((bar["from"] for bar in bars), default="2000-01-01")), []
    if bucket in ("day", "week"):  # these are as long as each other, so the axis can be marked before the first bar too
        at -= (at - begin) // (end_of(at, bucket) - at) * (end_of(at, bucket) - at)
    while at < end:
        days.append(at.isoformat())
        at = end_of(at, bucket)
    return days[:: -(-len(days) // _MOST_MARKED)]


def end_of(begin: datetime.date, bucket: str) -> datetime.date:
    """Give the first day after a stretch of time that begins on a day."""
    if bucket == "year":
        return begin.replace(year=begin.year + 1)
    if bucket == "month":
        return (begin.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)
    return begin + datetime.timedelta(days=7 if bucket == "week" else 1)
