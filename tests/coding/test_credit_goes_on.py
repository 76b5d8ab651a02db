"""How far a credit reaches from the sentence that gives it: to the same two's meeting, to what is added, not to other people's."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report

CODER = Coder()


def credits_of(text: str, *parties: str) -> set[str]:
    """Give who is credited with the contacts of `parties` in a text."""
    contacts = CODER.code(Report(id="r", text=text, published="2024-05-03")).contacts
    return {actor for contact in contacts if set(parties) <= set(contact.parties) for actor in contact.according_to}


ADDED = (
    "اجلاس وین\nسرگئی لاوروف وزیر خارجه روسیه با نخست‌وزیر اتریش دیدار کرد.\n"
    "بر اساس اطلاعات وزارت خارجه سوریه، فیصل مقداد در اجلاس وین شرکت می‌کند.\n"
    "فیصل مقداد همچنین با حسین امیرعبداللهیان دیدار خواهد کرد."
)
AGAIN = (
    "بازدید از دوحه\nبه گزارش ایسنا، فیصل مقداد وزیر خارجه سوریه امروز با هاکان فیدان وزیر خارجه ترکیه در دوحه دیدار کرد.\n"
    "سرگئی لاوروف نیز با امیر قطر دیدار کرد.\n"
    "بنا بر اعلام وزارت خارجه سوریه، مقداد در این دیدار از ترکیه تشکر کرد."
)


def test_what_the_next_sentence_adds_has_the_same_source() -> None:
    assert "syr-foreign-ministry" in credits_of(ADDED, "faisal-mekdad", "hossein-amir-abdollahian")


def test_a_sentence_about_others_is_no_source_of_a_contact() -> None:
    assert "syr-foreign-ministry" not in credits_of(ADDED, "sergey-lavrov")


def test_this_meeting_is_that_of_whom_the_sentence_names() -> None:
    assert "syr-foreign-ministry" in credits_of(AGAIN, "faisal-mekdad", "hakan-fidan")
    assert "syr-foreign-ministry" not in credits_of(AGAIN, "sergey-lavrov")


def test_the_same_two_told_of_again_have_met_on_the_same_word() -> None:
    text = (
        "لقاء في عمان\nاجتمع وزير الخارجية الأردني أيمن الصفدي بنظيره العراقي فؤاد حسين في عمان.\n"
        "وذكرت وزارة الخارجية الأردنية أن الصفدي سلم فؤاد حسين رسالة."
    )
    assert credits_of(text, "ayman-safadi", "fuad-hussein") == {"jor-foreign-ministry"}


@pytest.mark.parametrize(
    "opening",
    [
        "بر اساس بیانیه‌ای که از سوی وزارت خارجه سوریه منتشر شد، ",
        "بر اساس اطلاعات وزارت خارجه سوریه، ",
        "به اعلام وزارت خارجه سوریه، ",
    ],
)
def test_persian_papers_of_a_body(opening: str) -> None:
    text = "خبر روز\n" + opening + "فیصل مقداد با حسین امیرعبداللهیان در دمشق دیدار کرد."
    assert credits_of(text, "faisal-mekdad", "hossein-amir-abdollahian") == {"syr-foreign-ministry"}
