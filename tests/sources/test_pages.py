"""Web pages: headline, body, day and outlet, with every zero-width non-joiner kept."""

from pathlib import Path

import pytest

from rasad.errors import EmptyReport
from rasad.record import Report
from rasad.sources import Sources, read_file
from rasad.sources.pages import read_page

BODY = (
    "<p>وزیر امور خارجه در گفت‌وگوی تلفنی با همتای عراقی خود درباره همکاری‌های دو کشور گفت‌وگو کرد و بر ادامه آن تاکید کرد.</p>"
    "<p>او افزود: می&zwnj;توان «پیش رفت» و این کار را می&#8204;کنیم؛ این را هم می&#x200C;گوییم تا بند به اندازه کافی بلند باشد.</p>"
)
META = (
    '<meta property="og:title" content="وزیر: می‌رویم | خبرگزاری نمونه"><meta property="og:site_name" content="خبرگزاری نمونه">'
    '<meta property="article:published_time" content="2020-07-15T23:30:00+04:30"><link rel="canonical" href="https://example.org/1">'
)


def page(head: str = META, body: str = BODY, heading: str = "<h1>وزیر: می‌رویم</h1>") -> str:
    return (
        f'<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>وزیر: می‌رویم</title>{head}</head><body>'
        f"<nav><a href='/'>خانه</a></nav><article>{heading}{body}</article><footer>همه حقوق محفوظ است</footer></body></html>"
    )


def test_a_page_gives_headline_body_day_and_outlet() -> None:
    report = read_page(page(), "p")
    assert report.title == "وزیر: می‌رویم"
    assert report.text.split("\n")[0] == report.title
    assert report.text.count(report.title) == 1
    assert (report.published, report.outlet, report.url) == ("2020-07-15", "خبرگزاری نمونه", "https://example.org/1")
    assert "حقوق" not in report.text
    assert "خانه" not in report.text


def test_every_non_joiner_is_kept_as_character_and_as_entity() -> None:
    text = read_page(page(), "p").text
    for word in ("می‌رویم", "گفت‌وگوی", "همکاری‌های", "می‌توان", "می‌کنیم", "می‌گوییم"):
        assert word in text
    assert "\u2040" not in text


def test_a_sign_that_stands_in_for_them_is_left_alone_where_the_page_has_it() -> None:
    text = read_page(page(body=BODY.replace("پیش رفت", "پیش\u2040رفت")), "p").text
    assert "پیش\u2040رفت" in text
    assert "می‌توان" in text


def test_the_day_and_outlet_of_json_ld() -> None:
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "وزیر: می‌رویم",'
        ' "datePublished": "2021-05-15", "publisher": {"name": "نمونه"}}]}</script><script type="application/ld+json">{broken</script>'
    )
    report = read_page(page(head), "p")
    assert (report.published, report.outlet, report.title) == ("2021-05-15", "نمونه", "وزیر: می‌رویم")


def test_a_page_that_states_no_day_has_none() -> None:
    assert read_page(page(""), "p").published is None
    assert read_page(page(""), "p", published="2021").published == "2021"


def test_a_page_without_an_article_is_refused() -> None:
    with pytest.raises(EmptyReport, match="no article"):
        read_page("<html><body></body></html>", "p")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "utf-16"])
def test_pages_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    told = "أكد وزير الخارجية المصري في اتصال هاتفي مع نظيره العراقي أهمية التعاون بين البلدين وقال إن المحادثات كانت مفيدة للجانبين."
    declared = f'<meta charset="{encoding.replace("cp", "windows-")}">'
    html = f"<html><head>{declared}<title>خبر</title></head><body><article><h1>خبر</h1><p>{told}</p><p>{told}</p></article></body></html>"
    (tmp_path / "p.html").write_bytes(html.encode(encoding))
    (report,) = Sources([tmp_path])
    assert isinstance(report, Report)
    assert "أكد وزير الخارجية المصري" in report.text


def test_a_page_is_told_by_its_beginning_where_its_name_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "saved").write_text(page(), encoding="utf-8")
    assert read_file(tmp_path / "saved").title == "وزیر: می‌رویم"
