"""Forms of credit: verbs of either gender, a body before its verb, a link under a report, somebody's own deed, interviews."""

import pytest

from rasad.coding.coder import code

MET = "وزير الخارجية المصري بدر عبد العاطي التقى نظيره التركي هاكان فيدان في القاهرة"


def credited(text: str) -> list[str]:
    """Give whom the first contact of a text is credited to."""
    return code(text, published="2025-05-04").contacts[0].according_to


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        (f"أعلن الديوان الأميري القطري أن {MET}.", "qat-amiri-diwan"),
        (f"الكرملين أعلن أن {MET}.", "rus-kremlin"),
        (f"وكانت الخارجية المصرية قد أعلنت أن {MET}.", "egy-foreign-ministry"),
        ("التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي في القاهرة، وفقا لما أعلنته الخارجية المصرية.", "egy-foreign-ministry"),
        ("التقى وزير الخارجية المصري بدر عبد العاطي السفير التركي، حسب ما أورده بيان للوزارة.", "egy-foreign-ministry"),
        (f"{MET}.\nوجرى اللقاء في مقر الوزارة.\nرابط الخبر بصحيفة الوئام: لقاء في القاهرة", "alweeam"),
        ("بر اساس خبر منتشره توسط خبرگزاری تاس، لاوروف با ظریف دیدار کرد.", "tass"),
        ("به گزارش اداره کل دیپلماسی رسانه‌ای وزارت خارجه مصر، بدر عبدالعاطی با هاکان فیدان دیدار کرد.", "egy-foreign-ministry"),
    ],
)
def test_forms_of_credit(text: str, teller: str) -> None:
    assert teller in credited(text)


def test_a_verb_that_tells_another_sentence_s_deed_credits_no_body_before_it() -> None:
    text = "استقبلت الخارجية المصرية وأعلنت القاعة مفتوحة. " + MET + "."
    assert "egy-foreign-ministry" not in credited(text)


def test_who_tells_of_his_own_letter_is_credited_and_who_interviews_him_not() -> None:
    text = "نامه اکبری به وزیر نیرو\nمینا اکبری در گفت‌وگو با ایسنا، اظهار کرد: در نامه‌ای به وزیر نیرو تاکید کردم که برنامه آب روشن شود."
    assert credited(text) == [code(text).contacts[0].initiator]
