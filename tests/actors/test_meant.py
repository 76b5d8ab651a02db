"""Surnames alone: what in a report ties one to somebody known, and what tells it to be another's."""

import pytest

from rasad.actors.grammar import word_list
from rasad.actors.surnames import common_surnames
from rasad.coding.coder import code
from rasad.languages.loading import PACKAGE


def actors(text: str, language: str) -> list[str]:
    """Give the actors of a text."""
    return [actor.id for actor in code(text, language=language, published="2019-05-01").actors]


@pytest.mark.parametrize(
    ("text", "language", "nobody"),
    [
        ("سلیمانی استاندار ایلام گفت کار جاده ادامه دارد.", "fa", "qassem-soleimani"),
        ("به گزارش خبرگزاری، همتی نماینده مشکین‌شهر در مجلس گفت طرح آماده است.", "fa", "abdolnaser-hemmati"),
        ("آقای نجفی گفت نمایشگاه کتاب فردا باز می‌شود.", "fa", "reza-najafi"),
        ("وکیل تسخیری گفت پرونده در دست بررسی است.", "fa", "mohammad-ali-taskhiri"),
        ("شرکت‌های متکی بر دانش در نمایشگاه شرکت کردند.", "fa", "manouchehr-mottaki"),
        ("نایب رئیسی مجلس به او رسید و گفت کار ادامه دارد.", "fa", "ebrahim-raisi"),
        ("به گزارش ایسنا، روبیک جمشیدی گفت موزه باز است.", "fa", "mohammad-jamshidi"),
        ("وأكد ثروت سويلم أن المعرض يفتتح غدا.", "ar", "hamad-al-suwailem"),
        ("وقال العقيد خميس بن علي إن الطريق مفتوح.", "ar", "zine-el-abidine-ben-ali"),
        ("وقعت السلطات في منزل تميم اتفاقا لبناء مدرسة.", "ar", "tamim-bin-hamad-al-thani"),
        ("وقال وزير التكوين المهني إن المركز يفتح غدا.", "ar", "hedi-mhenni"),
    ],
)
def test_a_surname_that_nothing_in_the_report_ties_to_the_one_known(text: str, language: str, nobody: str) -> None:
    assert nobody not in actors(text, language)


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("سردار سلیمانی گفت کار ادامه دارد.", "fa", "qassem-soleimani"),
        ("همتی رئیس کل بانک مرکزی گفت طرح آماده است.", "fa", "abdolnaser-hemmati"),
        ("همتی گفت طرح آماده است. رئیس کل بانک مرکزی فردا به مجلس می‌رود.", "fa", "abdolnaser-hemmati"),
        ("کمالوندی گفت گفت‌وگو ادامه دارد.", "fa", "behrouz-kamalvandi"),
        ("روحانی گفت گفت‌وگو ادامه دارد.", "fa", "hassan-rouhani"),
        ("سفر متکی به الجزایر فردا آغاز می‌شود و متکی گفت گفت‌وگو ادامه دارد.", "fa", "manouchehr-mottaki"),
        ("کامچیبیک تاشیف گفت همکاری ادامه دارد.", "fa", "kamchybek-tashiev"),
        ("نتانیاهو متهم به فساد است و گفت اسرائیل پاسخ می‌دهد.", "fa", "benjamin-netanyahu"),
        ("تلقى السيسي رسالة من روحاني اليوم.", "ar", "hassan-rouhani"),
        ("أشاد الوزير بالراحلة ثاتشر أمس.", "ar", "margaret-thatcher"),
    ],
)
def test_a_surname_that_title_rank_or_report_ties_to_the_one_known(text: str, language: str, person: str) -> None:
    assert person in actors(text, language)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_the_surnames_that_many_bear_stand_in_order_and_once(language: str) -> None:
    lines = (PACKAGE / "languages" / language / "surnames.txt").read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if not line.startswith("#")]
    assert listed == sorted(set(listed))
    assert language == "fa" or word_list(language, "given.txt").isdisjoint(common_surnames(language))  # given names are shared as it is


def test_a_title_tells_whose_surname_it_is_in_the_whole_report() -> None:
    text = "صالحی استاندار فارس گفت راه باز است. صالحی افزود کار ادامه دارد."
    found = code(text, language="fa", published="2019-05-01")
    assert {statement.speaker for statement in found.statements} == {actor.id for actor in found.actors if not actor.known}
    assert "ali-akbar-salehi" not in {actor.id for actor in found.actors}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("سید غنی نظری گفت کار ادامه دارد.", "fa", "غنی نظری"),
        ("در این مراسم رضایی گفت گیاهان دارویی کاشته شد.", "fa", "رضایی"),
        ("صالحی سرمربی تیم گفت بازی سخت بود.", "fa", "صالحی"),
        ("صالحی دروازه‌بان تیم گفت بازی سخت بود.", "fa", "صالحی"),
    ],
)
def test_another_person_speaks_by_a_surname_of_somebody_known(text: str, language: str, name: str) -> None:
    record = code(text, language=language, published="2019-05-01")
    assert [(actor.name, actor.known) for actor in record.actors] == [(name, False)]
    assert record.statements
