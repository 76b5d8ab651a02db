"""The reports in one stream of bytes, whatever its kind; in what cannot be read a Problem, and everything else goes on."""

import io
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.encodings import Decoded, decode
from rasad.sources.kinds import Content, Kind, sniffed
from rasad.sources.lines import LARGEST, read_lines, read_object
from rasad.sources.pages import decode_page, read_page
from rasad.sources.problem import Problem, problem
from rasad.sources.unpacking import DAMAGED

_LARGEST_DOCUMENT = 64 * 2**20  # bytes of a DOCX or PDF file: pictures in it count too
_LARGEST_TABLE = 512 * 2**20  # bytes of a Parquet file that has to be held in memory, as in an archive
_CUT = "the compressed file is cut short or damaged ({}); what stands before that was read, get a whole copy"


class Asked(NamedTuple):
    """How to read: the day (an ISO prefix) of reports that state none, and the columns of tables by field of a report."""

    published: str | None = None
    columns: Mapping[str, str] = {}


def read_content(content: Content, asked: Asked) -> Iterator[Report | Problem]:
    """Give the reports in `content`, and a problem for each that cannot be read. Raises OSError where the system does."""
    kind = content.kind if content.kind != "unknown" else sniffed(content.stream)
    try:
        yield from _read(content._replace(kind=kind), asked)
    except DAMAGED as error:
        yield problem(content.place, _CUT.format(str(error).lower() or type(error).__name__.lower()), why="cut short or damaged")
    except InputError as error:
        yield problem(content.place, str(error), type(error))


def _read(content: Content, asked: Asked) -> Iterator[Report | Problem]:
    stream, place = content.stream, content.place
    match content.kind:
        case "lines":
            yield from read_lines(stream, place, asked.published)
        case "csv" | "tsv":
            from rasad.sources.tables import read_separated

            yield from read_separated(stream, content, asked.columns, asked.published)
        case "parquet":
            from rasad.sources.parquet import read_parquet

            yield from read_parquet(_seekable(content), content, asked.columns, asked.published)
        case "zip":
            from rasad.sources.archives import read_zip

            if not stream.seekable():
                raise InputError("an archive within an archive is not read; unpack it first")
            yield from read_zip(stream, place, content.id, lambda member: read_content(member, asked))
        case "warc":
            from rasad.sources.warc import read_warc

            yield from read_warc(stream, place, asked.published)
        case "json":
            yield from _objects(_whole(content), place, asked.published)
        case "docx" | "pdf":
            yield _document(_whole(content, _LARGEST_DOCUMENT), content, asked.published)
        case _:
            yield from _single(_whole(content), content, asked.published)


def _seekable(content: Content) -> io.BufferedReader:
    if content.stream.seekable():
        return content.stream
    whole = content.stream.read(_LARGEST_TABLE + 1)
    if len(whole) > _LARGEST_TABLE:
        raise InputError(f"compressed files of this kind can be read up to {_LARGEST_TABLE // 2**20} MB; unpack it first")
    return io.BufferedReader(io.BytesIO(whole))


def _whole(content: Content, largest: int = LARGEST) -> bytes:
    whole = content.stream.read(largest + 1)
    if len(whole) > largest:
        raise InputError(_too_large(content.size, largest))
    if not whole.strip():
        raise EmptyReport("the file is empty; there is nothing to read")
    return whole


def _too_large(size: int, largest: int) -> str:
    told = f"{size / 2**20:.0f} MB" if size > largest else "unpacked"
    return (
        f"the file is too large for one report ({told}, at most {largest // 2**20} MB);"
        " if it holds many reports, give them as JSON Lines (.jsonl, one object a line with id and text) or as a file each"
    )


def _document(whole: bytes, content: Content, published: str | None) -> Report:
    if content.kind == "docx":
        from rasad.sources.docx import read_docx

        return read_docx(whole, content.id, published)
    from rasad.sources.pdf import read_pdf

    return read_pdf(whole, content.id, published)


def _single(whole: bytes, content: Content, published: str | None) -> Iterator[Report | Problem]:
    decoded = decode_page(whole) if content.kind == "page" else decode(whole)
    report = _report(decoded, content.kind, content.id, published)
    if decoded.damaged:
        what = f"{decoded.damaged} damaged characters were read as \ufffd (the file is {decoded.encoding})"
        yield problem(content.place, what, outcome="noted")
    yield report


def _report(decoded: Decoded, kind: Kind, report_id: str, published: str | None) -> Report:
    if not decoded.text.strip("\ufeff \t\r\n\u00a0\u200b"):
        raise EmptyReport("the file holds only blank space; there is nothing to read")
    if kind == "page":
        return read_page(decoded.text, report_id, published)
    if kind == "markdown":
        from rasad.sources.markdown import read_markdown

        return read_markdown(decoded.text, report_id, published)
    return Report(id=report_id, text=decoded.text, published=published)


def _objects(content: bytes, path: str, published: str | None) -> Iterator[Report | Problem]:
    """Read a JSON file that holds one report or a list of them, or JSON Lines under that name."""
    try:
        value = msgspec.json.decode(decode(content).text)
    except msgspec.DecodeError:
        yield from read_lines(io.BufferedReader(io.BytesIO(content)), path, published)
        return
    for number, item in enumerate(value if isinstance(value, list) else [value], 1):
        yield from read_object(msgspec.json.encode(item), f"{path}, object {number}", published)
