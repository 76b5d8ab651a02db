"""The formats: what each is for, what it can hold, and how its pieces are made."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from rasad.errors import UsageError
from rasad.export.brat import brat_files
from rasad.export.cas import cas_files
from rasad.export.documents import File, zipped
from rasad.export.followthemoney import write_entities
from rasad.export.gdelt import write_events, write_mentions
from rasad.export.gexf import write_gexf
from rasad.export.graphml import write_graphml
from rasad.export.jsonld import write_jsonld
from rasad.export.parquet import write_parquet
from rasad.export.polecat import write_polecat
from rasad.export.source import Source
from rasad.export.spreadsheet import write_csv
from rasad.export.webanno import webanno_files

_TABLES = ("events", "contacts", "statements", "actions")
_DEEDS = ("events", "statements", "actions")


class Format(NamedTuple):
    """A format. `of` are the entries it can have a row of, the first unless another is asked for; `ending` is its files' name's.

    `write` gives its pieces; one of many files has `files` instead, and comes as a ZIP or as a folder.
    """

    ending: str
    media_type: str
    meaning: str
    of: tuple[str, ...] = ()
    write: Callable[[Source, str], Iterator[bytes]] | None = None
    files: Callable[[Source], Iterator[File]] | None = None


_TSV = "text/tab-separated-values; charset=utf-8"
FORMATS = {
    "csv": Format("csv", "text/csv; charset=utf-8", "a table for Excel, R and pandas", _TABLES, write_csv),
    "parquet": Format("parquet", "application/vnd.apache.parquet", "a table for DuckDB, Arrow and Spark", _TABLES, write_parquet),
    "gdelt-events": Format("tsv", _TSV, "GDELT 2.0 events, 61 columns without a heading", _DEEDS, write_events),
    "gdelt-mentions": Format("tsv", _TSV, "GDELT 2.0 mentions of the same events, 16 columns", _DEEDS, write_mentions),
    "polecat": Format("tsv", _TSV, "PLOVER events in POLECAT's columns", _DEEDS, write_polecat),
    "graphml": Format("graphml", "application/graphml+xml", "the network of contacts, for Gephi, igraph, networkx", (), write_graphml),
    "gexf": Format("gexf", "application/gexf+xml", "the same with its days, for Gephi's timeline", (), write_gexf),
    "jsonld": Format("jsonld", "application/ld+json", "schema.org events and quotations", (), write_jsonld),
    "ftm": Format("ftm.json", "application/json+ftm", "FollowTheMoney entities, for Aleph", (), write_entities),
    "brat": Format("zip", "application/zip", "annotated reports as brat standoff", (), None, brat_files),
    "webanno": Format("zip", "application/zip", "annotated reports as WebAnno TSV 3, for INCEpTION", (), None, webanno_files),
    "cas": Format("zip", "application/zip", "annotated reports as UIMA CAS in JSON, for INCEpTION and UIMA", (), None, cas_files),
}


def of_what(name: str, asked: str | None) -> str:
    """Give what a format has rows of, as asked; raises UsageError where it cannot have that."""
    possible = FORMATS[name].of
    if asked is None:
        return possible[0] if possible else ""
    if asked not in possible:
        told = f"it has rows of {' or '.join(possible)}" if possible else "it always holds all of them, so leave --of out"
        raise UsageError(f"{name} cannot be made of {asked} alone: {told}")
    return asked


def write(name: str, source: Source, of: str | None = None) -> Iterator[bytes]:
    """Give the pieces of a file; raises UsageError before the first piece where the format cannot be made."""
    wanted, found = of_what(name, of), FORMATS[name]
    if wanted == "actions" and (source.asked.channel or source.asked.status):
        raise UsageError("An action has neither a means of contact nor a status. Leave --channel and --status out, or --of actions.")
    if found.write is not None:
        return found.write(source, wanted)
    return zipped(found.files(source) if found.files else ())
