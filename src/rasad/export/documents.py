"""Annotated reports as files: what is marked in a text, how its file is called, and many files as one ZIP in pieces."""

import hashlib
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rasad.export.columns import tab_separated
from rasad.export.pieces import Pieces
from rasad.export.source import Source
from rasad.export.spool import Lines
from rasad.record import Mention, Record, Span

File = tuple[str, bytes]
_SAFE = re.compile(r"[^\w.-]+")
_LONGEST = 80  # signs of a name: with Arabic letters it stays within what every disk takes
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # the same bytes whenever it is made
INDEX_COLUMNS = ("file", "report", "outlet", "published", "language", "url", "sha256")


def file_name(report: str) -> str:
    """Give a name for a report's file: its id, or where that is no name for a file what is left of it and a hash."""
    safe = _SAFE.sub("_", report).strip("._")[:_LONGEST]
    return safe if safe == report else f"{safe}-{hashlib.sha256(report.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


class Named(NamedTuple):
    """A place where an actor is named."""

    actor: str
    mention: Mention


def mentions(record: Record) -> list[Named]:
    """Give every place where somebody is named, in the order of the text."""
    length = len(record.report.text)
    found = [Named(actor.id, m) for actor in record.actors for m in actor.mentions if 0 <= m.start < m.end <= length]
    return sorted(found, key=lambda named: (named.mention.start, named.mention.end, named.actor))


def nearest(named: list[Named], actor: str | None, spans: Iterable[Span]) -> int | None:
    """Give which of `named` names an actor within `spans`, or nearest to them; None where none does."""
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    own = [at for at, one in enumerate(named) if one.actor == actor]
    return min(own, key=lambda at: _distance(named[at].mention, start, end), default=None)


def _distance(mention: Mention, start: int, end: int) -> int:
    return max(start - mention.start, mention.end - end, 0)


def zipped(files: Iterable[File]) -> Iterator[bytes]:
    """Give a ZIP of the files in pieces: one file at a time in memory, and under a kilobyte for each in its table of contents."""
    pieces = Pieces()
    with zipfile.ZipFile(pieces, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _BEGINNING)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(entry, content)
            yield pieces.take()
    yield pieces.take()


def documents(source: Source, ending: str, index: Lines) -> Iterator[tuple[str, Record]]:
    """Give each record with the name of its file, without ending, and note in the index which report that is of."""
    for record in source.records():
        report, name = record.report, file_name(record.report.id)
        facts = (report.id, report.outlet, report.published, report.language, report.url, report.sha256)
        index.add(tab_separated([f"{name}{ending}", *facts]))
        yield name, record


def index_file(index: Lines) -> File:
    """Give the list of documents, which leads from files back to reports."""
    return "documents.tsv", "".join([tab_separated(INDEX_COLUMNS), *index]).encode("utf-8", "replace")
