"""What a file is, told by the ending of its name, or by how it begins where the name does not say."""

import io
from pathlib import Path
from typing import Literal, NamedTuple

Kind = Literal["text", "page", "lines", "json", "markdown", "docx", "pdf", "csv", "tsv", "parquet", "zip", "warc", "unknown"]
_KINDS: dict[str, Kind] = {
    ".txt": "text", ".text": "text", ".html": "page", ".htm": "page", ".xhtml": "page", ".jsonl": "lines", ".ndjson": "lines",
    ".md": "markdown", ".markdown": "markdown", ".docx": "docx", ".pdf": "pdf", ".csv": "csv", ".tsv": "tsv", ".parquet": "parquet",
    ".zip": "zip", ".warc": "warc",
}
_BEGINNINGS: dict[bytes, Kind] = {b"%PDF-": "pdf", b"PAR1": "parquet", b"WARC/1.": "warc"}
_PAGES = (b"<!doctype html", b"<html", b"<?xml")


class Content(NamedTuple):
    """Something to be read as reports: its bytes, the place that messages name, the id of the report or archive in it, what
    it is, and its size in bytes as far as known."""

    stream: io.BufferedReader
    place: str
    id: str
    kind: Kind
    size: int


def bare(path: str) -> str:
    """Give a file's name without `.gz`."""
    return path[:-3] if path.lower().endswith(".gz") else path


def stem(path: str) -> str:
    """Give a file's name without its ending, and without `.gz` after that."""
    return bare(path).removesuffix(Path(bare(path)).suffix)


def kind_of(path: str) -> Kind:
    """Say what a file is by the ending of its name; `.gz` after it does not count."""
    return _KINDS.get(Path(bare(path)).suffix.lower(), "unknown")


def sniffed(stream: io.BufferedReader) -> Kind:
    """Say what a file of unknown ending is by how it begins."""
    beginning = stream.peek(1024)[:1024]
    for mark, kind in _BEGINNINGS.items():
        if beginning.startswith(mark):
            return kind
    if beginning.startswith(b"PK\3\4"):
        return "docx" if b"[Content_Types].xml" in beginning else "zip"
    head = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(_PAGES) or b"<html" in head:
        return "page"
    return "lines" if head.startswith(b"{") and not head.startswith(b"{\\rtf") else "text"
