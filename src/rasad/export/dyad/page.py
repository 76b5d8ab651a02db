"""The page of a report on two sides: one HTML file with its style and pictures in it; nothing runs, and nothing is loaded."""

from base64 import b64encode
from collections import Counter
from functools import cache
from hashlib import sha256
from importlib import metadata
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from rasad.export.dyad import tables
from rasad.export.dyad.entries import apart_shown, deed_shown, event_shown
from rasad.export.dyad.facts import Draw, Dyad
from rasad.export.dyad.showing import Shown, clean
from rasad.export.pictures import Language, Look, svg

_TEMPLATES = Path(__file__).parent / "templates"


@cache
def _style() -> str:
    return (_TEMPLATES / "style.css").read_text(encoding="utf-8")


@cache
def style_hash() -> str:
    """Give what a content policy names the page's own style by, so that no other is let in."""
    return "sha256-" + b64encode(sha256(_style().encode()).digest()).decode()


def dyad_page(dyad: Dyad, language: Language = "en", draw: Draw | None = None, file: str = "") -> str:
    """Give the page as `Dyad.page` does. The same facts give the same page."""
    shown = Shown(Look(language))
    template = _environment().get_template("page.html")
    return template.render(
        t=shown.word, number=shown.number, direction="rtl" if shown.look.right_to_left else "ltr", language=language,
        style=Markup(_style()), style_hash=Markup(style_hash()), dyad=dyad, **_sides(dyad, shown),
        period=_period(dyad, shown), totals=_totals(dyad, shown),
        channels=tables.by_channel(dyad, shown), months=tables.by_month(dyad, shown), began=tables.by_initiator(dyad, shown),
        classes=tables.by_class(dyad, shown), people=tables.people(dyad, shown),
        pictures=tables.pictures(dyad, shown, draw or svg), file=file,
        events=[event_shown(told, shown) for told in dyad.events], apart=[apart_shown(said, shown) for said in dyad.apart],
        apart_total=dyad.speech.apart, deeds=[deed_shown(done, shown) for done in dyad.deeds], deed_total=dyad.deed_total,
        wordings=[(shown.name(one.actor.id, {one.actor.id: one.actor}), tables.wordings(one.wordings, shown))
                  for found in dyad.namings for one in found],

        coverage=tables.coverage(dyad, shown), by_side=tables.by_side(dyad, shown), missing=_missing(dyad, shown),
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, finalize=clean, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, auto_reload=False,
    )


def _sides(dyad: Dyad, shown: Shown) -> dict[str, Markup]:
    first, second = (shown.name(side.actor.id, {side.actor.id: side.actor}) for side in dyad.sides)
    return {"first": first, "second": second}


def _period(dyad: Dyad, shown: Shown) -> Markup:
    given = {"since": dyad.since, "until": dyad.until}
    key = "both" if all(given.values()) else next((name for name, day in given.items() if day), "all")
    return shown.word(f"period.{key}", **{name: shown.day(day) for name, day in given.items()})


def _totals(dyad: Dyad, shown: Shown) -> list[tuple[Markup, str]]:
    numbers, names = dyad.numbers, _sides(dyad, shown)
    accounts = sum(one.accounts for one in dyad.coverage)
    outlets = sum(1 for one in dyad.coverage if one.accounts)
    found = [(shown.word(f"total.{status}"), numbers.of_status(status)) for status in tables.STATUSES]
    found += [(shown.word("total.accounts"), accounts), (shown.word("total.outlets"), outlets)]
    found += [
        (shown.word("total.said", first=names[one], second=names[other]), number)
        for (one, other), number in zip((("first", "second"), ("second", "first")), dyad.speech.aimed, strict=True)
    ]
    return [(label, shown.number(number)) for label, number in found]


def _missing(dyad: Dyad, shown: Shown) -> list[Markup]:
    """Give how it was made and what is missing, a sentence or some each."""
    numbers, number = dyad.numbers, shown.number
    unsaid = sum(n for (_, who), n in numbers.began.items() if who == "unsaid")
    found = [
        shown.word("method.coded", version=metadata.version("rasad")), shown.word("method.merged"), shown.word("method.initiator"),
        shown.word("method.reports", number=number(dyad.stored.reports), languages=_languages(dyad.languages, shown)),
        shown.word("method.alone", number=number(numbers.alone), all=number(numbers.total)),
        shown.word("method.unsaid", number=number(unsaid)), shown.word("method.placeless", number=number(numbers.placeless)),
    ]
    if dyad.since or dyad.until:
        found.append(shown.word("method.undated", number=number(numbers.undated)))
    fields = shown.joined(
        Markup("{} {}").format(shown.word(f"field.{field}"), number(n)) for field, n in numbers.differing.most_common()
    )
    found.append(shown.word("method.differing", fields=fields) if fields else shown.word("method.no_differing"))
    found += [shown.word("method.target"), shown.word("method.deeds"), shown.word("method.pictures")]
    found.append(shown.word("method.corrections", number=number(dyad.stored.corrections), revision=number(dyad.stored.revision)))
    return found


def _languages(found: Counter[str], shown: Shown) -> Markup:
    order = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return shown.joined(
        Markup("{} {}").format(shown.word(f"language.{name}") if name in ("ar", "fa", "en") else name or "?", shown.number(n))
        for name, n in order
    ) or Markup("–")
