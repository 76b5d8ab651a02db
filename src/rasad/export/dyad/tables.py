"""The tables and pictures of a report on two sides: numbers with their headings, wordings by outlet, coverage by side."""

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal, NamedTuple

from markupsafe import Markup, escape

from rasad.accounts import Naming
from rasad.export.dyad.facts import BEGAN, Covered, Draw, Dyad
from rasad.export.dyad.showing import Shown
from rasad.export.dyad.tallying import over_time
from rasad.export.pictures import Look, Theme, by_channel_picture, over_time_picture
from rasad.export.pictures.over_time import ORDERS
from rasad.sources.outlets import load_outlets, outlet_id
from rasad.store import Counts
from rasad.store.standins import stand_in

STATUSES = ("held", "planned", "denied")
_PEOPLE = 8  # initiators named
_OUTLETS = 25  # outlets whose wordings are shown, those that name the actor most
_WORDINGS = 8  # wordings of each


class Grid(NamedTuple):
    """A table of numbers: headings of the columns, rows by their own; a number 0 is shown as none."""

    corner: Markup
    heads: list[Markup]
    rows: list[tuple[Markup, list[str]]]


class Picture(NamedTuple):
    """A picture, drawn for light and for dark."""

    title: Markup
    light: Markup
    dark: Markup


class CoveredShown(NamedTuple):
    """A row of the coverage."""

    outlet: str
    side: Markup
    numbers: list[str]


def _grid(corner: str, heads: Sequence[Markup], rows: Sequence[tuple[Markup, Sequence[int]]], shown: Shown) -> Grid:
    return Grid(shown.word(corner), list(heads), [(head, [shown.number(n) if n else "" for n in cells]) for head, cells in rows])


def by_channel(dyad: Dyad, shown: Shown) -> Grid:
    """Give events by means of contact and by outcome."""
    numbers = dyad.numbers.channels
    rows = [
        (shown.word(f"channel.{channel}"), [numbers[channel, status] for status in STATUSES])
        for channel in ORDERS["channel"] if any(numbers[channel, status] for status in STATUSES)
    ]
    rows.append((shown.word("numbers.sum"), [dyad.numbers.of_status(status) for status in STATUSES]))
    return _grid("numbers.means", [shown.word(f"status.{status}") for status in STATUSES], rows, shown)


def by_month(dyad: Dyad, shown: Shown) -> Grid:
    """Give the events held by month and by means; those whose month is not told come last."""
    counts = over_time(dyad.numbers.held, "month")
    channels = [channel for channel in ORDERS["channel"] if any(of == channel for _, of in dyad.numbers.held)]
    numbers: dict[str, Counter[str]] = {}
    for count in counts.counts:
        numbers.setdefault(count.start, Counter())[count.of] += count.number
    rows = [(shown.day(month), [of[channel] for channel in channels] + [of.total()]) for month, of in sorted(numbers.items())]
    rest = Counter(of for day, of in dyad.numbers.held if len(day or "") < len("2021-05"))
    if rest:
        rows.append((shown.word("numbers.inexact"), [rest[channel] for channel in channels] + [rest.total()]))
    return _grid("numbers.month_of", [shown.word(f"channel.{c}") for c in channels] + [shown.word("numbers.sum")], rows, shown)


def by_initiator(dyad: Dyad, shown: Shown) -> Grid:
    """Give the events held by who began them."""
    sums: Counter[str] = Counter()
    for (_, began), number in dyad.numbers.began.items():
        sums[began] += number
    rows = [(shown.word(f"began.{who}", name=name), [sums[who]]) for who, name in _began(dyad, shown) if sums[who]]
    return _grid("numbers.who", [shown.word("numbers.events")], rows, shown)


def by_class(dyad: Dyad, shown: Shown) -> Grid:
    """Give the statements of each side by class."""
    first, second = dyad.speech.classes
    rows = [(shown.word(f"class.{klass}"), [first[klass], second[klass]]) for klass in ORDERS["class"] if first[klass] or second[klass]]
    return _grid("said_by_class.class", [_side_name(dyad, at, shown) for at in (0, 1)], rows, shown)


def people(dyad: Dyad, shown: Shown) -> Markup:
    """Give who is named most often as beginning, in a line."""
    actors = {who: actor for told in dyad.events for who, actor in told.actors.items()}
    most = sorted(dyad.numbers.initiators.items(), key=lambda pair: (-pair[1], pair[0]))[:_PEOPLE]
    return shown.joined(Markup("{} ({})").format(shown.name(who, actors), shown.number(number)) for who, number in most)


def pictures(dyad: Dyad, shown: Shown, draw: Draw) -> list[Picture]:
    """Give the pictures there is something to see in."""
    made = partial(_picture, shown, draw)
    found: list[Picture] = []
    if dyad.numbers.held:
        found += _counted(over_time(dyad.numbers.held), "channel", shown.plain("pictures.timeline"), made)
        found.append(made(shown.plain("by_channel.title"), partial(_by_channel, dyad, shown)))
    for at, days in enumerate(dyad.speech.days):
        title = shown.word("pictures.classes", name=_side_name(dyad, at, shown)).striptags()
        found += _counted(over_time(days), "class", title, made)
    return found


def _counted(counts: Counts, of: Literal["channel", "class"], title: str, made: Callable[..., Picture]) -> list[Picture]:
    return [made(title, partial(over_time_picture, counts, of))] if counts.counts else []


def _by_channel(dyad: Dyad, shown: Shown, look: Look, title: str) -> dict[str, Any]:
    began = dyad.numbers.began
    there = {who for _, who in began}
    labels = [(who, look.isolated(shown.word(f"began.{who}", name=name).striptags())) for who, name in _began(dyad, shown) if who in there]
    return by_channel_picture(began, labels, look, title)


def _picture(shown: Shown, draw: Draw, title: str, make: Callable[[Look, str], dict[str, Any]]) -> Picture:
    def drawn(theme: Theme) -> Markup:
        return Markup(draw(make(Look(shown.look.language, theme), title)))

    return Picture(escape(title), drawn("light"), drawn("dark"))


def _began(dyad: Dyad, shown: Shown) -> list[tuple[str, Markup]]:
    names = {"first": _side_name(dyad, 0, shown), "second": _side_name(dyad, 1, shown)}
    return [(who, names.get(who, Markup())) for who in BEGAN]


def _side_name(dyad: Dyad, at: int, shown: Shown) -> Markup:
    side = dyad.sides[at].actor
    return shown.name(side.id, {side.id: side})


def wordings(found: Sequence[Naming], shown: Shown) -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    """Give how outlets name an actor: outlet, and wordings with language, how often each, and whether it is loaded; most first."""
    by_outlet: dict[str, list[Naming]] = {}
    for one in found:
        by_outlet.setdefault(one.outlet or "", []).append(one)
    most = sorted(by_outlet.items(), key=lambda pair: (-sum(one.count for one in pair[1]), pair[0]))[:_OUTLETS]
    return [
        (shown.outlet(outlet) or shown.plain("names.unnamed"),
         [(one.wording, one.language or "", shown.number(one.count), one.kind)
          for one in sorted(some, key=lambda one: (-one.count, one.wording))[:_WORDINGS]])
        for outlet, some in most
    ]


def coverage(dyad: Dyad, shown: Shown) -> list[CoveredShown]:
    """Give what each outlet tells, with the side it belongs to."""
    return [
        CoveredShown(shown.outlet(one.outlet), _outlet_side(one.outlet, shown), [
            shown.number(n) if n else "" for n in (one.accounts, one.events, one.alone, *one.said)])
        for one in dyad.coverage
    ]


def by_side(dyad: Dyad, shown: Shown) -> Grid:
    """Give accounts and statements by the side of the outlet: of the first, of the second, of others, of nobody, not known."""
    sums: dict[str, list[int]] = {}
    for one in dyad.coverage:
        row = sums.setdefault(_group(dyad, one), [0, 0, 0])
        for at, number in enumerate((one.accounts, *one.said)):
            row[at] += number
    names = {"first": _side_name(dyad, 0, shown), "second": _side_name(dyad, 1, shown)}
    rows = [(names.get(key) or shown.word(f"coverage.{key}"), sums[key]) for key in ("first", "second", "other", "private", "unknown")
            if key in sums]
    heads = [shown.word("coverage.accounts"), *(shown.word("coverage.said", name=_side_name(dyad, at, shown)) for at in (0, 1))]
    return _grid("coverage.side", heads, rows, shown)


def _group(dyad: Dyad, covered: Covered) -> str:
    known = outlet_id(None, covered.outlet)
    if known is None:
        return "unknown"
    side = load_outlets()[known].side
    if side is None:
        return "private"
    at = dyad.sides.which(stand_in(side))
    return "other" if at is None else ("first", "second")[at]


def _outlet_side(outlet: str, shown: Shown) -> Markup:
    known = outlet_id(None, outlet)
    if known is None:
        return shown.word("coverage.unknown")
    side = load_outlets()[known].side
    return shown.name(side, {}) if side else shown.word("coverage.private")
