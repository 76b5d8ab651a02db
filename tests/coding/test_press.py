"""What is said in a press conference was not said in the contact before it."""

import pytest
from tests.coding.told_meeting import MET, MET_FA, said


@pytest.mark.parametrize(
    "text",
    [
        MET + "وفي مؤتمر صحفي مشترك عقب اللقاء، قال عبد العاطي إن التعاون يشمل الزراعة.\nمن جانبه، أكد فيدان أن بلاده تدعم السياحة.",
        MET_FA + "فیدان پس از این دیدار در نشست خبری مشترک گفت که همکاری‌ها گسترش می‌یابد.\nعبدالعاطی نیز گفت که تجارت رو به رشد است.",
    ],
)
def test_words_of_a_press_conference_belong_to_no_contact(text: str) -> None:
    words = said(text)
    assert len(words) == 2
    assert all(statement.contact is None for statement in words)


def test_words_of_a_contact_told_after_it_belong_to_that() -> None:
    text = (
        MET + "وعقد الوزيران مؤتمرا صحفيا بعد اللقاء.\n"
        "واستقبل الرئيس المصري عبد الفتاح السيسي فيدان في قصر الاتحادية، وأكد السيسي خلال اللقاء أن التعاون قائم."
    )
    assert any(statement.contact is not None for statement in said(text))


def test_a_press_conference_to_come_parts_nothing() -> None:
    text = MET + "وأكد عبد العاطي خلال اللقاء أن التعاون قائم.\nوسيعقد الوزيران مؤتمرا صحفيا غدا."
    assert said(text)[0].contact is not None
