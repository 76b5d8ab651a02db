"""Surnames alone: who is meant by one, and who is not."""

import pytest

from rasad.coding.coder import code


def actors(text: str, language: str) -> list[str]:
    """Give the actors of a text."""
    return [actor.id for actor in code(text, language=language, published="2019-05-01").actors]


@pytest.mark.parametrize(
    ("text", "language", "nobody"),
    [
        ("حائری معاون وزیر نیروی کشورمان گفت کار ادامه دارد.", "fa", "kadhim-al-haeri"),
        ("خبرنگار بورس پرسید و وزیر گفت پاسخ می‌دهم.", "fa", "doris-bures"),
        ("قال عساف القرني إن المعرض يفتتح غدا.", "ar", "ibrahim-al-assaf"),
        ("قال المتحدث العسكري إن الطريق مفتوح.", "ar", "abu-ali-al-askari"),
        ("قال رئيس منطقة البشير الرمضاني إن المعرض يفتتح غدا.", "ar", "omar-al-bashir"),
    ],
)
def test_a_surname_of_somebody_else(text: str, language: str, nobody: str) -> None:
    assert nobody not in actors(text, language)


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("قال كاظم الحائري إن الحوار مستمر. وأضاف الحائري أن اللقاء قريب.", "ar", "kadhim-al-haeri"),
        ("أكد ظريف أن الحوار مستمر.", "ar", "mohammad-javad-zarif"),
        ("صدر جپاروف گفت همکاری ادامه دارد.", "fa", "sadyr-japarov"),
    ],
)
def test_a_surname_of_somebody_known(text: str, language: str, person: str) -> None:
    assert person in actors(text, language)
