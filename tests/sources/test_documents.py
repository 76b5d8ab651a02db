"""Markdown, DOCX and PDF: one report each, its title and day where the document states them, its text in reading order."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from rasad.errors import EmptyReport, InputError
from rasad.sources import read_file
from rasad.sources.reading_order import Sign, logical_line

from .making import ARABIC, PERSIAN, archive, docx, page, pdf, put

FRONT = (
    "---\ntitle: دیدار در بغداد\ndate: 1400-02-25\noutlet: Tasnim\n"
    "url: https://www.tasnimnews.com/fa/news/1\nlanguage: fa\ntags: [x]\n---\n"
)


def test_markdown_gives_its_text_without_marks(tmp_path: Path) -> None:
    quotation = "> قال [هنية](https://example.org): *نعم*."
    text = f"# خبر **مهم**\n\n{PERSIAN[:60]}\n{PERSIAN[60:]}\n\n{quotation}\n\n- نخست\n- دوم\n\n![عکس](x.png)\n<div>x</div>\n"
    report = read_file(put(tmp_path / "r.md", text))
    assert report.title == "خبر مهم"
    assert report.text.split("\n") == ["خبر مهم", f"{PERSIAN[:60]} {PERSIAN[60:]}", "قال هنية: نعم.", "نخست", "دوم"]


def test_markdown_front_matter_says_what_the_report_is(tmp_path: Path) -> None:
    report = read_file(put(tmp_path / "r.md", FRONT + PERSIAN))
    assert (report.title, report.published, report.outlet, report.language) == ("دیدار در بغداد", "2021-05-15", "خبرگزاری تسنیم", "fa")
    assert report.text == f"دیدار در بغداد\n{PERSIAN}"


@pytest.mark.parametrize("front", ["---\na: [b\n---\n", "---\n- x\n---\n", "---\n"])
def test_markdown_with_a_broken_front_matter_is_still_read(tmp_path: Path, front: str) -> None:
    assert PERSIAN in read_file(put(tmp_path / "r.md", front + PERSIAN)).text


def test_docx_gives_paragraphs_and_cells_in_order(tmp_path: Path) -> None:
    made = docx(["السبت 3 شوال 1442 هـ", ARABIC, PERSIAN], title="اتصال هاتفي", table=[["أ", "ب"], ["ج", "د"]])
    report = read_file(put(tmp_path / "r.docx", made))
    assert report.title == "اتصال هاتفي"
    assert report.published == "2021-05-15"
    assert report.text.split("\n") == ["اتصال هاتفي", "السبت 3 شوال 1442 هـ", ARABIC, PERSIAN, "أ", "ب", "ج", "د"]
    assert "گفت‌وگوی" in report.text


def test_an_empty_docx_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(EmptyReport, match="no text in this document"):
        read_file(put(tmp_path / "r.docx", docx([])))


def seen(*runs: str) -> str:
    """Give a line as it is seen, from left to right, from the runs it is read in; runs of digits and Latin stay as they are."""
    mirrored = str.maketrans("()", ")(")
    return "".join(run if run.isascii() else run.translate(mirrored)[::-1] for run in reversed(runs))


def test_pdf_gives_arabic_in_the_order_it_is_read(tmp_path: Path) -> None:
    runs = ["قال هنية (الاثنين) في ", "15", " مايو ", "2021", " إن الحوار مع ", "United Nations", " مستمر."]
    lines = [seen("اتصال هاتفي بين الطرفين"), seen(*runs)]
    report = read_file(put(tmp_path / "r.pdf", pdf(lines, [24, 12])))
    assert report.title == "اتصال هاتفي بين الطرفين"
    assert report.text == "اتصال هاتفي بين الطرفين\nقال هنية (الاثنين) في 15 مايو 2021 إن الحوار مع United Nations مستمر."


def test_pdf_letters_as_they_are_drawn_become_letters(tmp_path: Path) -> None:
    drawn = "\ufee3\ufea4\ufee4\ufeaa \ufefb \ufe91\ufe8e\ufed7\ufeae"[::-1]  # محمد لا باقر
    assert "محمد لا باقر" in read_file(put(tmp_path / "r.pdf", pdf([drawn, seen("قال الوزير إن اللقاء مفيد")]))).text


def test_the_alef_that_a_browser_prints_as_nothing_is_read() -> None:
    drawn = [("\u064b", 8.5, 8.5), ("\0", 9.0, 9.0), ("ل", 9.0, 23.8), ("ا", 23.8, 31.6), ("ص", 31.6, 54.5), ("\0", 60.0, 60.0)]
    assert logical_line([Sign(*sign) for sign in drawn]) == "صالاً"


def test_pdf_in_english_is_left_as_it_is(tmp_path: Path) -> None:
    text = "The minister (Monday) said so in 2021."
    assert read_file(put(tmp_path / "r.pdf", pdf([text]))).text == text


def test_a_pdf_without_a_text_layer_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(EmptyReport, match="no text layer"):
        read_file(put(tmp_path / "r.pdf", pdf([""])))


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
def test_a_pdf_that_a_browser_prints_reads_as_the_page(tmp_path: Path) -> None:
    text = "وقال هنية (الاثنين) في 15 مايو 2021: «لا للاحتلال»، وأضاف شكراً."
    place = put(tmp_path / "p.html", page(text).replace("<html", '<html dir="rtl"'))
    target = tmp_path / "p.pdf"
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={target}"]
    subprocess.run([str(CHROMIUM), *options, str(place)], check=True, capture_output=True, timeout=90)
    assert read_file(target).text.split("\n") == ["خبر", text, text, text]


@pytest.mark.parametrize("made", [docx([ARABIC]), pdf([seen(ARABIC)])], ids=["docx", "pdf"])
@pytest.mark.parametrize("cut", ["half", "rubbish", "beginning"])
def test_a_damaged_document_is_named_and_advice_given(tmp_path: Path, made: bytes, cut: str) -> None:
    ending = "pdf" if made.startswith(b"%PDF") else "docx"
    content = {"half": made[: len(made) // 2], "rubbish": made[:40] + bytes(range(256)) * 8, "beginning": made[:9]}[cut]
    with pytest.raises(InputError, match=rf"r\.{ending}: .*(get a whole copy|save it again|no text layer)"):
        read_file(put(tmp_path / f"r.{ending}", content))


def test_a_docx_that_unpacks_to_far_too_much_is_refused(tmp_path: Path) -> None:
    bomb = archive({"[Content_Types].xml": "<x/>", "word/document.xml": bytes(300 * 2**20)})
    with pytest.raises(InputError, match="more than any report"):
        read_file(put(tmp_path / "r.docx", bomb))


def test_a_docx_never_reads_other_files(tmp_path: Path) -> None:
    put(tmp_path / "secret.txt", "سر")
    made = zipfile.ZipFile(io.BytesIO(docx(["نص الخبر"])))
    hostile = f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{tmp_path / "secret.txt"}">]>'
    files = {name: made.read(name) for name in made.namelist()}
    text = files["word/document.xml"].decode().replace("نص الخبر", "نص الخبر &e;")
    files["word/document.xml"] = text.replace("?>", "?>" + hostile, 1).encode()
    try:
        found = read_file(put(tmp_path / "r.docx", archive(files))).text
    except InputError as error:
        found = str(error)
    assert "سر" not in found
