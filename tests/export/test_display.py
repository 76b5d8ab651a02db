"""A record in a notebook: all of its text, rightly directed, marked without parting letters, and nothing of it run."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rasad.display import record_html, text_html
from rasad.record import Record

from .made import CALL, HOSTILE, call, hostile, records

_CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Page(HTMLParser):
    """What a page holds: its elements with their attributes, its text, and the words of each mark."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.marks: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open and self._open[-1] == "mark":
            self.marks.append((data, str(self.elements[-1][1].get("title"))))


@pytest.mark.parametrize("record", records(), ids=lambda record: record.report.id)
def test_only_harmless_elements_whatever_the_report(record: Record) -> None:
    page = Page(record_html(record))
    assert {tag for tag, _ in page.elements} <= {"div", "p", "small", "b", "bdi", "mark", "table", "tr", "td", "span"}
    assert {name for _, attributes in page.elements for name in attributes} <= {"style", "dir", "title"}
    assert "\u202e" not in page.text and "\0" not in page.text


def test_all_of_the_text_is_there_in_its_direction() -> None:
    page = Page(text_html(call()))
    assert page.text == CALL.replace("\n", "")
    assert [attributes.get("dir") for tag, attributes in page.elements if tag == "p"] == ["auto"] * 3
    assert Page(text_html(hostile())).text == HOSTILE.replace("\u202e", "").replace("\0", "\ufffd")


def test_the_evidence_is_marked() -> None:
    marks = Page(text_html(call())).marks
    assert ("الحوار مستمر 👍🏽", "s1: Mohammad Javad Zarif") in marks and ("وقال", "s1") in marks
    assert "".join(words for words, told in marks if "c1" in told) == "تلقى إسماعيل هنية اتصالاً هاتفياً من ظريفبينالطرفين"
    assert ("إسماعيل هنية", "c1 · Ismail Haniyeh") in marks


def test_a_mark_within_a_word_leaves_its_letters_joined() -> None:
    styles = re.findall(r"<mark style=\"([^\"]*)\"", record_html(call()))
    assert styles and not any(word in style for style in styles for word in ("padding", "margin", "border", "display"))


def test_a_notebook_finds_it() -> None:
    assert call()._repr_html_() == record_html(call())


def test_a_record_without_entries_says_so() -> None:
    assert "No contact and no statement" in record_html(Record(report=call().report))


@pytest.mark.skipif(_CHROMIUM is None, reason="Chromium is not on this machine")
def test_a_browser_runs_nothing_of_a_hostile_report(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    ran = "<script>document.title = [...document.querySelectorAll('script, img, [onmouseover], [onerror]')].length - 1</script>"
    page.write_text(f"<!doctype html><meta charset=utf-8><body>{record_html(hostile())}{ran}", encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    shown = subprocess.run([str(_CHROMIUM), *options, page.as_uri()], capture_output=True, encoding="utf-8", timeout=120, check=True).stdout
    assert "<title>0</title>" in shown
