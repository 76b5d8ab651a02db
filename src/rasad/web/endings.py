"""CSV and JSON of a page at the same address with an ending, streamed row by row, complete or plainly broken off.

Where an address ends with an id, the id may itself end like that: an id that is there, whole, wins over an ending.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import Annotated, Any, NamedTuple

import msgspec
from fastapi import APIRouter, Depends
from fastapi.responses import Response, StreamingResponse

Row = Mapping[str, Any]
_CHUNK = 1 << 16  # bytes


class Table(NamedTuple):
    """What a page lists: a file name without its ending, the columns, and rows that have just these."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[Row]


class Wanted(NamedTuple):
    """What an address that ends with an id asks for: which id, and with which ending; "" is the page itself."""

    identifier: str
    ending: str


def wanted(identifier: str, there: Callable[[str], object], endings: tuple[str, ...] = (".csv", ".json")) -> Wanted:
    """Tell an id from an ending: where `there` knows the whole of it (is not None), it has none."""
    ending = next((one for one in endings if identifier.endswith(one)), "")
    if not ending or there(identifier) is not None:
        return Wanted(identifier, "")
    return Wanted(identifier.removesuffix(ending), ending)


def add_endings(router: APIRouter, path: str, table: Callable[..., Table], document: Callable[..., Any] | None = None) -> None:
    """Add `path`.csv and `path`.json; `table` is asked with the same parameters as the page. Call it before the page is added.

    The page of one thing gives a `document` for JSON: the thing itself, as its contract has it.
    """

    def as_csv(made: Annotated[Table, Depends(table)]) -> Response:
        return answer(".csv", made)

    def as_json(made: Annotated[Table, Depends(table)]) -> Response:
        return answer(".json", made)

    router.add_api_route(path + ".csv", as_csv, methods=["GET"], include_in_schema=False)
    if document is None:
        router.add_api_route(path + ".json", as_json, methods=["GET"], include_in_schema=False)
        return

    def as_document(made: Annotated[Table, Depends(table)], thing: Annotated[Any, Depends(document)]) -> Response:
        return answer(".json", made, thing)

    router.add_api_route(path + ".json", as_document, methods=["GET"], include_in_schema=False)


def answer(ending: str, made: Table, document: Any = None) -> Response:
    """Give a table as CSV or JSON, by the ending; JSON is that of `document` where there is one."""
    if ending == ".csv":
        return _response(made.name + ".csv", "text/csv; charset=utf-8", csv_parts(made))
    if document is None:
        return _response(made.name + ".json", "application/json", json_parts(made))
    return Response(msgspec.json.encode(document) + b"\n", media_type="application/json")


def csv_parts(table: Table) -> Iterator[bytes]:
    """Give CSV as RFC 4180 has it, with a byte order mark, by which Excel knows that Arabic is coming."""
    stream = io.StringIO(newline="")
    stream.write("\ufeff")
    writer = csv.writer(stream)
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([_cell(row[column]) for column in table.columns])
        if stream.tell() > _CHUNK:
            yield _taken(stream)
    yield _taken(stream)


def json_parts(table: Table) -> Iterator[bytes]:
    """Give one JSON array of objects, a line each."""
    part = bytearray(b"[")
    joint = b"\n"
    for row in table.rows:
        part += joint + msgspec.json.encode({column: row[column] for column in table.columns})
        joint = b",\n"
        if len(part) > _CHUNK:
            yield bytes(part)
            part.clear()
    yield bytes(part) + b"\n]\n"


def _taken(stream: io.StringIO) -> bytes:
    content = stream.getvalue().encode("utf-8", "replace")
    stream.seek(0)
    stream.truncate()
    return content


def _cell(value: Any) -> str:
    """Give a field as text: lists joined, nothing for None, and nothing that a spreadsheet takes for a formula."""
    if isinstance(value, (list, tuple)):
        text = "; ".join(str(item) for item in value)
    elif isinstance(value, (bool, int, float)):
        return str(value).lower() if isinstance(value, bool) else str(value)
    else:
        text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "@", "\t", "-") else text


def _response(name: str, kind: str, parts: Iterator[bytes]) -> StreamingResponse:
    plain = re.sub(r"[^A-Za-z0-9._-]+", "-", name)[:80]
    first = next(parts, b"")  # what cannot be asked is told before anything is sent
    return StreamingResponse(chain([first], parts), media_type=kind, headers={"content-disposition": f'attachment; filename="{plain}"'})
