"""`rasad picture`: a network, a matrix, a timeline, classes or wordings, as SVG, PNG or Vega."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from rasad.cli.options import CHANNELS, STATUSES, check_period, database_option, period_options, repeated

if TYPE_CHECKING:
    from rasad.export.pictures import Look
    from rasad.store import Bucket, Store

PICTURES = ("network", "matrix", "timeline", "classes", "wordings")
_ENDINGS = (".svg", ".png", ".json")


@click.command()
@click.argument("kind", type=click.Choice(PICTURES))
@database_option()
@click.option("--to", "target", required=True, metavar="FILE",
              help="The file to write: its ending says what (.svg, .png, or .json for Vega).")
@period_options
@repeated("person", "This person takes part, or speaks: an id or a name in any language.")
@repeated("country", "This country takes part, or speaks: its ISO code or a name of it.")
@repeated("organization", "This organisation takes part, or speaks.", spelling="organisation")
@repeated("channel", "By this means; repeat for any of several.", CHANNELS)
@repeated("status", "Held, planned or denied; those held are counted unless said.", STATUSES)
@click.option("--level", type=click.Choice(["actor", "country"]), default="actor", show_default=True, help="Between whom.")
@click.option("--most", type=click.IntRange(2, 100), default=30, show_default=True, help="How many actors or countries at most.")
@click.option("--by", type=click.Choice(["day", "week", "month", "year"]), help="Stretches of time; chosen to fit unless said.")
@click.option("--language", type=click.Choice(["en", "ar", "fa"]), default="en", show_default=True, help="Of the words and names.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Dark on light, or light on dark.")
def picture(kind: str, db: str, target: str, language: str, theme: str, **asked: Any) -> int:
    """Draw a network, a matrix, or numbers over time, as SVG, PNG or Vega.

    KIND is network or matrix (who with whom, counted in events), timeline (events by means of contact), classes (statements by
    class) or wordings (how outlets name the one --person, --country or --organization).
    """
    from rasad.cli.writing import check_target, whole_file
    from rasad.errors import UsageError
    from rasad.export.pictures import Look
    from rasad.store import open_store

    check_period(asked["since"], asked["until"])
    check_target(target)
    if Path(target).suffix.lower() not in _ENDINGS:
        raise UsageError(f"{target}: give it one of the endings {', '.join(_ENDINGS)}, which say what to write")
    with open_store(db, create=False) as store:
        spec = _spec(kind, store, Look(cast("Any", language), cast("Any", theme)), asked)
    written = _written(spec, Path(target).suffix.lower())
    with whole_file(target) as out:
        out.write(written)
    return 0


def _spec(kind: str, store: "Store", look: "Look", asked: dict[str, Any]) -> dict[str, Any]:
    from rasad.export.pictures import matrix_picture, network_picture, over_time_picture
    from rasad.store import SpeechFilter, TieFilter

    who = {name: asked[name] for name in ("person", "country", "organization", "since", "until")}
    events = TieFilter(**who, level=asked["level"], channel=asked["channel"], status=asked["status"] or ("held",))
    bucket: Bucket | None = asked["by"]
    if kind == "network":
        return network_picture(store.network(events, asked["most"]), look, look.plain("network.title"))
    if kind == "matrix":
        return matrix_picture(store.network(events, asked["most"]), look, look.plain("matrix.title"))
    if kind == "timeline":
        return over_time_picture(store.activity(events, bucket), "channel", look, look.plain("timeline.title"))
    if kind == "classes":
        return over_time_picture(store.classes(SpeechFilter(**who), bucket), "class", look, look.plain("classes.title"))
    return _wordings(store, look, asked)


def _wordings(store: "Store", look: "Look", asked: dict[str, Any]) -> dict[str, Any]:
    from rasad.errors import UsageError
    from rasad.export.pictures import wordings_picture
    from rasad.store import ReportFilter

    names = [(name, kind) for field, kind in (("person", None), ("country", "country"), ("organization", "organization"))
             for name in asked[field]]
    if len(names) != 1:
        raise UsageError("Wordings are those of one actor. Give one --person, --country or --organization.")
    ids = store.named(*cast("Any", names[0]))
    if len(ids) != 1:
        told = f"it may mean any of {', '.join(ids[:5])}; give one of these ids" if ids else "nobody is so called; see: rasad people"
        raise UsageError(f"{names[0][0]}: {told}")
    found = store.wordings(ids[0], ReportFilter(since=asked["since"], until=asked["until"]))
    return wordings_picture(found, look, look.plain("wording.title"))


def _written(spec: dict[str, Any], ending: str) -> bytes:
    import json

    from rasad.export.pictures import png, svg

    if ending == ".json":
        return (json.dumps(spec, ensure_ascii=False, indent=1) + "\n").encode()
    return png(spec) if ending == ".png" else svg(spec).encode()
