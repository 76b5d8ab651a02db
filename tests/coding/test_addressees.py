"""Whom Persian words are addressed to: «از ایران خواست», «از امیر قطر برای این نشست قدردانی کرد», «به او قول داد»."""

import pytest

from rasad.coding.coder import code

TALK = "حسین امیرعبداللهیان وزیر امور خارجه ایران با فواد حسین وزیر خارجه عراق دیدار کرد.\n"


def aimed(text: str) -> list[tuple[str, str | None]]:
    return [(said.klass, said.target) for said in code(text, language="fa").statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سخنگوی وزارت خارجه عمان از همه طرف‌ها و از ایران خواست که به گفت‌وگو بازگردند.", ("request", "IRN")),
        ("رئیس جمهور رواندا از امیر قطر برای این نشست قدردانی کرد.", ("praise", "qat-emir")),
        ("وزیر خارجه نروژ به اتحادیه اروپا هشدار داد که زمان کم است.", ("threaten", "european-union")),
        (TALK + "امیرعبداللهیان از او خواست که به تهران سفر کند.", ("request", "fuad-hussein")),
        (TALK + "وی عید فطر را به همتای عراقی خود تبریک گفت.", ("praise", "fuad-hussein")),
    ],
)
def test_whom_words_are_addressed_to(text: str, expected: tuple[str, str | None]) -> None:
    assert expected in aimed(text)


def test_several_who_are_asked_are_no_one_target() -> None:
    assert ("request", None) in aimed("وزیر خارجه نروژ از ایران و عراق خواست که به گفت‌وگو بازگردند.")


def test_a_preposition_of_another_noun_addresses_nobody() -> None:
    text = "فیلیپ هاموند از حامیان خروج از اتحادیه اروپا خواست مدلی را برای چگونگی گفت‌وگوی انگلیس با اتحادیه اروپا تعریف کنند."
    assert aimed(text) == [("request", None)]


def test_a_state_and_its_people_are_one() -> None:
    assert aimed("حسن روحانی روز ملی ونزوئلا را به دولت و مردم این کشور تبریک گفت.") == [("praise", "VEN")]
