"""The text layer of a PDF → a report, in the order in which it is read; needs pdfminer.six.

A PDF says where each sign stands on the page, not in which order it is read, and Arabic stands from right to left. So lines
are read by place (`reading_order`), and blocks from the top down, the right one of two first.
"""

import io
import logging
import re
import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple

from rasad.errors import EmptyReport, InputError
from rasad.record import Report
from rasad.sources.missing import wanted
from rasad.sources.reading_order import Sign, is_mark, logical_line

_MOST_PAGES = 500
_FORMS = re.compile("[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]+")  # letters as they are drawn: ligatures, beginnings, ends
_FEW = 20  # letters below which a document of pages has no text worth the name


class Block(NamedTuple):
    """A paragraph on a page and the height of its lines, in points."""

    text: str
    height: float


def read_pdf(content: bytes, report_id: str, published: str | None = None) -> Report:
    """Give the report in a PDF; its title is what the largest letters of the first page say.

    Raises InputError or EmptyReport, without the file's name, where it is damaged, locked or only pictures.
    """
    pages = _pages(content)
    text = "\n".join(block.text for page in pages for block in page)
    if sum(map(str.isalpha, text)) < _FEW:
        raise EmptyReport(
            f"this PDF has no text layer: its {len(pages)} pages are pictures; run it through text recognition (OCR) and give that"
        )
    return Report(id=report_id, text=text, title=_title(pages[0]), published=published)


def _pages(content: bytes) -> list[list[Block]]:
    with wanted("PDF"):
        from pdfminer.converter import PDFPageAggregator
        from pdfminer.pdfdocument import PDFPasswordIncorrect
        from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
        from pdfminer.pdfpage import PDFPage
    logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it tells of every small fault of a file
    try:
        resources = PDFResourceManager()
        device = PDFPageAggregator(resources, laparams=None)
        interpreter = PDFPageInterpreter(resources, device)
        pages = []
        for page in PDFPage.get_pages(io.BytesIO(content), maxpages=_MOST_PAGES):
            interpreter.process_page(page)
            pages.append(_blocks(device.get_result()))
    except PDFPasswordIncorrect as error:
        raise InputError("this PDF is locked with a password; save a copy without one") from error
    except Exception as error:  # a damaged PDF brings out faults of every kind in its reader
        what = (str(error).splitlines() or [""])[0].lower()[:120] or type(error).__name__
        raise InputError(f"it is no sound PDF ({what}); get a whole copy, or save its text as a .txt file") from error
    if not pages:
        raise InputError("it is no sound PDF (it has no pages); get a whole copy, or save its text as a .txt file")
    return pages


def _blocks(page: Any) -> list[Block]:
    """Give the blocks of text on a page. Vowel signs are set aside while lines are made of letters: they stand above them."""
    from pdfminer.layout import LAParams, LTChar, LTPage, LTTextBox

    letters = LTPage(page.pageid, page.bbox, page.rotate)
    marks = []
    for item in page:
        if isinstance(item, LTChar) and is_mark(item.get_text()):
            marks.append(item)
        else:
            letters.add(item)
    letters.analyze(LAParams(boxes_flow=None))
    blocks = [_block(box, marks) for box in _ordered([box for box in letters if isinstance(box, LTTextBox)])]
    return [block for block in blocks if block.text]


def _ordered(boxes: list[Any]) -> list[Any]:
    """Put blocks in the order of reading: bands from the top down, in each the columns from the right where it is Arabic."""
    bands = _parts(boxes, lambda box: (-box.y1, -box.y0))
    if len(bands) > 1:
        return [box for band in bands for box in _ordered(band)]
    columns = _parts(boxes, lambda box: (box.x0, box.x1))
    if len(columns) > 1:
        arabic = sum("\u0600" <= sign <= "\u06ff" or "\ufb50" <= sign <= "\ufefc" for box in boxes for sign in box.get_text()[:200])
        return [box for column in (reversed(columns) if arabic else columns) for box in _ordered(column)]
    return sorted(boxes, key=lambda box: (-box.y1, -box.x1))


def _parts(boxes: list[Any], extent: Any) -> list[list[Any]]:
    """Cut `boxes` where a straight gap runs between them; `extent` gives beginning and end of one across the cut."""
    parts: list[list[Any]] = []
    reached = 0.0
    for box in sorted(boxes, key=extent):
        start, end = extent(box)
        if not parts or start >= reached - 1:
            parts.append([])
            reached = end
        parts[-1].append(box)
        reached = max(reached, end)
    return parts


def _block(box: Any, marks: list[Any]) -> Block:
    """Give a block as one paragraph: the breaks of its lines are those of the page, not of the text."""
    lines = [line for line in (logical_line([*_signs(line), *_signs_over(line, marks)]) for line in box) if line.strip()]
    text = _FORMS.sub(lambda forms: unicodedata.normalize("NFKC", forms.group()), " ".join(lines))
    return Block(" ".join(text.split(" ")).strip(), max((line.height for line in box), default=0.0))


def _signs(line: Any) -> Iterator[Sign]:
    for sign in line:
        left, text = getattr(sign, "x0", None), sign.get_text()
        if left is not None:
            yield Sign(text, left, sign.x1)
        elif text == " ":
            yield Sign(" ", None, None)


def _signs_over(line: Any, marks: list[Any]) -> Iterator[Sign]:
    for mark in marks:
        if line.y0 <= (mark.y0 + mark.y1) / 2 <= line.y1 and line.x0 - 1 <= (mark.x0 + mark.x1) / 2 <= line.x1 + 1:
            yield Sign(mark.get_text(), mark.x0, mark.x1)


def _title(page: list[Block]) -> str | None:
    largest = max(page, key=lambda block: block.height, default=None)
    if largest is None or len(largest.text) > 200:
        return None
    others = [block.height for block in page if block is not largest]
    return largest.text if others and largest.height > 1.15 * max(others) else None
