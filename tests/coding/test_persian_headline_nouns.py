"""Persian headlines whose cue is a noun: whose it is, and what follows its preposition."""

import pytest

from rasad.coding.coder import code

BODY = "\nهوای پایتخت روز گذشته سرد شد."


def headline(text: str) -> list[tuple[str, str, str]]:
    """Give speaker, class and content of what a headline tells."""
    record = code(text + BODY, published="2021-05-15")
    names = {actor.id: actor.name or actor.id for actor in record.actors}
    return [(names[s.speaker], s.klass, text[s.content.start : s.content.end]) for s in record.statements]


@pytest.mark.parametrize(("text", "told"), [
    ("مخالفت ونزوئلا با افزایش تولید نفت", ("Venezuela", "reject", "افزایش تولید نفت")),
    ("انتقاد اسپانیا از تعرفه‌های تازه", ("Spain", "accuse", "تعرفه‌های تازه")),
    ("انتقاد شدید اسپانیا از تعرفه‌های تازه", ("Spain", "accuse", "تعرفه‌های تازه")),
    ("انتقاد پارلمان اسپانیا نسبت به تعرفه‌های تازه", ("Spanish Congress of Deputies", "accuse", "تعرفه‌های تازه")),
    ("موافقت مشروط ونزوئلا با کاهش تولید نفت", ("Venezuela", "agree", "کاهش تولید نفت")),
    ("درخواست ونزوئلا از اسپانیا برای کاهش تعرفه", ("Venezuela", "request", "کاهش تعرفه")),
    ("وعده ونزوئلا به اسپانیا درباره کاهش تعرفه", ("Venezuela", "support", "کاهش تعرفه")),
    ("تشکر ونزوئلا از اسپانیا", ("Venezuela", "praise", "اسپانیا")),
])
def test_a_noun_of_speech_heads_a_headline(text: str, told: tuple[str, str, str]) -> None:
    assert headline(text) == [told]


def test_several_share_a_noun() -> None:
    assert sorted(name for name, *_ in headline("تاکید ونزوئلا و اسپانیا بر کاهش تعرفه")) == ["Spain", "Venezuela"]


@pytest.mark.parametrize("text", [
    "واکنش ونزوئلا به کاهش تولید نفت",
    "پیشنهاد ونزوئلا درباره کاهش تولید نفت",
    "گزارش ونزوئلا به اسپانیا درباره کاهش تولید نفت",
    "سوال از ونزوئلا بابت کاهش تولید نفت",
    "انتقاد",
])
def test_a_topic_alone_is_nothing_said(text: str) -> None:
    assert headline(text) == []
