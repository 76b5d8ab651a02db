"""A WARC file, of Common Crawl or of a crawler of one's own → the pages in Arabic and Persian letters in it; needs fastwarc.

The file is read as a stream, record by record. Nearly all of a crawl is in other languages, so each page's letters are
counted in its bytes before anything looks at it as a page.
"""

import io
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.lines import LARGEST
from rasad.sources.missing import wanted
from rasad.sources.pages import decode_page, read_page
from rasad.sources.problem import Problem, problem
from rasad.sources.stories import story_id

_PAGES = ("text/html", "application/xhtml+xml")
_FEW = 120  # Arabic letters below which a page holds no report in them: a headline and a sentence have more
_LEADS = [bytes([lead]) for lead in (0xD8, 0xD9, 0xDA, 0xDB)]  # first bytes of nearly all Arabic letters in UTF-8
_OLD = (b"windows-1256", b"iso-8859-6", b"cp1256", b"utf-16")
# Letters of Urdu, Sorani, Pashto and Uyghur that Arabic and Persian do not have.
_OTHERS = [letter.encode() for letter in "ہےںٹڈڑەۆێڕڵۇېښګټډ"]
_OTHERS_SHARE = 0.025
_TELL = {
    "language": "in other languages than Arabic and Persian", "article": "without an article", "kind": "answers that are no web page",
    "again": "that stand in the file before", "encoding": "packed or encoded in a way that is not read",
}
_CUT, _REST = "cut short or damaged", "what stands before was read, get a whole copy"


def read_warc(stream: io.BufferedReader, path: str, published: str | None = None) -> Iterator[Report | Problem]:
    """Give the reports on the pages of a WARC file, compressed or not; what is passed over is counted by kind at the end.

    A report's id is made of its address. Raises InputError where the file is no WARC.
    """
    with wanted("WARC"):
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    passed_over: Counter[str] = Counter()
    seen: set[str] = set()
    number = 0
    try:
        for record in ArchiveIterator(_Counted(stream), record_types=WarcRecordType.response, parse_http=True, auto_decode="none"):
            number += 1
            try:
                body = _body(record)
                what = _report(record, body, seen, published)
            except _CutShort:
                yield problem(path, f"the file is cut short in record {number}; {_REST}", why=_CUT)
                break
            if isinstance(what, Report):
                yield what
            else:
                passed_over[what] += 1
    except (OSError, ValueError) as error:
        if number == 0:
            raise InputError(f"it is no sound WARC file ({str(error).lower()}); get a whole copy") from error
        yield problem(path, f"the file is damaged after record {number} ({str(error).lower()}); {_REST}", why=_CUT)
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how a fault in the reader's own code shows itself; others are not its
            raise
        yield problem(path, f"the file cannot be read after record {number}; {_REST}", why=_CUT)
    for kind, count in sorted(passed_over.items()):
        yield problem(path, f"{count:,} pages passed over ({_TELL[kind]})", outcome="passed-over", why=_TELL[kind], number=count)


class _CutShort(Exception):
    """A record is shorter than it says it is."""


class _Counted:
    """The stream as the reader of WARC wants it: it asks where it stands, which a stream being unpacked cannot say."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream, self._read = stream, 0

    def read(self, size: int = -1) -> bytes:
        content = self._stream.read(size)
        self._read += len(content)
        return content

    def tell(self) -> int:
        return self._read

    def seek(self, place: int, whence: int = 0) -> int:
        raise io.UnsupportedOperation("a crawl is read once, from its beginning")

    def close(self) -> None:
        """Do nothing: the stream is closed by whoever opened it."""


def _body(record: Any) -> bytes:
    """Give a record's page as it was sent, LARGEST bytes at the most, or nothing where it is no page."""
    if record.http_headers is None:
        if record.headers.get("WARC-Target-URI") is None:
            raise _CutShort
        return b""
    if record.http_headers.status_code not in (200, None) or record.http_content_type not in _PAGES:
        return b""
    body: bytes = record.reader.read(LARGEST)
    if len(body) < min(record.content_length, LARGEST):
        raise _CutShort
    return body


def _report(record: Any, body: bytes, seen: set[str], published: str | None) -> Report | str:
    """Give the report on a page, or the reason there is none."""
    if not body:
        return "kind"
    page = _decoded(record, body)
    if page is None:
        return "encoding"
    if not in_arabic_letters(page):
        return "language"
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    identifier = story_id(url)
    if identifier in seen:
        return "again"
    seen.add(identifier)
    try:
        return read_page(decode_page(page).text, identifier, published, url)
    except EmptyReport:
        return "article"
    except InputError:
        return "encoding"


def _decoded(record: Any, body: bytes) -> bytes | None:
    """Undo how the server sent a page, in pieces or compressed; None for ways that are not known."""
    headers = {key.lower(): value.strip().lower() for key, value in record.http_headers.items()}
    if headers.get("transfer-encoding") == "chunked":
        body = _joined(body)
    encoding = headers.get("content-encoding", "identity")
    if encoding in ("identity", "", "none"):
        return body
    if encoding not in ("gzip", "x-gzip", "deflate"):
        return None
    if encoding != "deflate" and body[:2] != b"\x1f\x8b":
        return body  # many crawlers unpack the body and leave the header
    try:
        return zlib.decompressobj(47).decompress(body, LARGEST)
    except zlib.error:
        return None


def _joined(body: bytes) -> bytes:
    """Join a body sent in pieces, each after its length; one that is not is given as it is."""
    parts: list[bytes] = []
    at = 0
    while (end := body.find(b"\r\n", at)) >= 0:
        try:
            size = int(body[at:end].split(b";")[0] or b"x", 16)
        except ValueError:
            return body if not parts else b"".join(parts)
        if size == 0:
            break
        parts.append(body[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
    return b"".join(parts) or body


def in_arabic_letters(page: bytes) -> bool:
    """Whether a page can be Arabic or Persian, told by its bytes alone: Urdu, Sorani, Pashto and Uyghur are not."""
    letters = sum(map(page.count, _LEADS))
    if letters < _FEW:
        head = page[:4096].lower()
        return any(name in head for name in _OLD)
    return sum(map(page.count, _OTHERS)) < _OTHERS_SHARE * letters
