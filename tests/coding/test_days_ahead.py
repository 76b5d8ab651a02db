"""What the day told beside a contact, and the tense of its verb, say of its status."""

import pytest

from rasad.coding.coder import Coder, code
from rasad.record import Report


def status(text: str, published: str | None = "2025-05-04") -> list[str]:
    """Give the status of each of a text's contacts."""
    return [contact.status for contact in code(text, published=published).contacts]


def test_a_day_after_publication_makes_a_headlines_present_a_plan() -> None:
    assert status("وزير الخارجية التركي هاكان فيدان يزور مصر يومي 12 و13 مايو") == ["planned"]


def test_a_day_gone_by_makes_a_present_a_fact() -> None:
    text = "تركيا ومصر تعززان التعاون.\nويؤدي وزير الخارجية التركي هاكان فيدان زيارة رسمية إلى مصر من 2 إلى 6 مايو."
    assert status(text) == ["held"]


def test_a_day_gone_by_leaves_a_plan_that_words_tell() -> None:
    text = "تركيا ومصر تعززان التعاون.\nومن المتوقع أن يزور وزير الخارجية التركي هاكان فيدان مصر في 2 مايو."
    assert status(text) == ["planned"]


def test_a_headline_that_leaves_the_time_open_takes_it_from_the_lead() -> None:
    text = (
        "هاكان فيدان يؤدي زيارة إلى تونس\n"
        "يؤدي وزير الخارجية التركي هاكان فيدان زيارة إلى تونس الخميس المقبل، وفق ما أكدته الوزارة."
    )
    assert status(text, None) == ["planned"]


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أنه كان من المفترض حين زار الرئيس التركي رجب طيب أردوغان القاهرة أن يوقع الاتفاق.",
        "واتفق الجانبان في لقاء جمعه مع وزير الخارجية التركي هاكان فيدان.\n",
    ],
)
def test_what_a_past_tells_was_held(text: str) -> None:
    assert set(status(text)) <= {"held"}


def test_an_expected_visit_is_planned() -> None:
    text = "أشاد وزير الخارجية التركي هاكان فيدان بالتعاون، معلنا عن زيارة له مرتقبة لمصر خلال شهر سبتمبر المقبل."
    assert status(text) == ["planned"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "برنامه آینده همکاری‌ها در دیدارهای هاکان فیدان وزیر خارجه ترکیه با بدر عبدالعاطی وزیر خارجه مصر مورد بررسی قرار گرفت.",
            "held",
        ),
        ("سفیر سوئیس به وزارت خارجه ایران می‌رود", "planned"),
        ("دیدار هفته آینده هاکان فیدان وزیر خارجه ترکیه با بدر عبدالعاطی وزیر خارجه مصر مهم است.", "planned"),
        ("جلسه فردای هاکان فیدان وزیر خارجه ترکیه با بدر عبدالعاطی وزیر خارجه مصر مهم است.", "planned"),
    ],
)
def test_persian_words_of_time_give_the_status(text: str, told: str) -> None:
    assert status(text, None) == [told]


@pytest.mark.parametrize("published", ["2025-05-xx", "2025-05-4 ", "2025-05-0x"])
def test_a_day_of_publication_that_is_none_stops_nothing(published: str) -> None:
    report = Report(id="r", text="وزير الخارجية التركي هاكان فيدان يزور مصر يومي 12 و13 مايو 2025", published=published)
    assert len(Coder().code(report).contacts) == 1


@pytest.mark.parametrize("number", ["9" * 5000, "1/2/" + "9" * 5000])
def test_numbers_too_long_to_be_days_are_none(number: str) -> None:
    text = f"التقى وزير الخارجية التركي هاكان فيدان وزير الخارجية المصري بدر عبد العاطي {number}"
    assert [contact.date for contact in code(text, published="2025-05-04").contacts] == [None]
