"""A Word document (DOCX) → a report: its paragraphs and the cells of its tables, in the order in which they stand; needs python-docx."""

import io
from collections.abc import Iterator
from typing import Any

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.archives import check_zip
from rasad.sources.missing import wanted
from rasad.sources.written_dates import written_day

_LARGEST = 256 * 2**20  # bytes a document may unpack to; its pictures count too
_HEADINGS = ("Title", "Heading 1")
_NEAR_THE_TOP = 6  # paragraphs in which a line that is only a date says when the report is from


def read_docx(content: bytes, report_id: str, published: str | None = None) -> Report:
    """Give the report in a DOCX file; its title is the paragraph styled as one, its day a line near the top that is a date.

    Raises InputError or EmptyReport, without the file's name.
    """
    with wanted("DOCX"):
        import docx
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError("it is an old or a locked Word document; save it as DOCX without a password, or as text")
    check_zip(io.BytesIO(content), _LARGEST)
    try:
        document = docx.Document(io.BytesIO(content))
        paragraphs = [(text, style) for text, style in _paragraphs(document) if text.strip()]
    except Exception as error:  # the library lets the faults of its parts through: of ZIP, XML and its own
        raise InputError(f"it is no sound DOCX document ({_first_line(error)}); open it in Word and save it again") from error
    if not paragraphs:
        raise EmptyReport("there is no text in this document; if it holds pictures of text, run them through text recognition first")
    title = next((text for text, style in paragraphs if style in _HEADINGS), None)
    day = next((day for text, _ in paragraphs[:_NEAR_THE_TOP] if len(text) < 60 and (day := written_day(text))), None)
    return Report(id=report_id, text="\n".join(text for text, _ in paragraphs), title=title, published=day or published)


def _paragraphs(part: Any) -> Iterator[tuple[str, str]]:
    """Give text and style of each paragraph, those of tables row by row; a cell merged over several is given once."""
    for block in part.iter_inner_content():
        if hasattr(block, "rows"):
            seen: set[Any] = set()
            for row in block.rows:
                for cell in row.cells:
                    if cell._tc not in seen:
                        seen.add(cell._tc)
                        yield from _paragraphs(cell)
        else:
            yield block.text.replace("\r", ""), block.style.name if block.style is not None else ""


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0].lower()[:120] or type(error).__name__
