"""Days on which something was said of a contact date the telling, not the contact."""

import pytest

from rasad.coding.coder import code


def date(text: str) -> str | None:
    """Give the day of a text's first contact."""
    return code(text, published="2025-05-04").contacts[0].date


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت وزارة الخارجية التركية أمس أن الوزير هاكان فيدان سيلتقي وزير الخارجية المصري بدر عبد العاطي في القاهرة.",
        "وزارت خارجه ترکیه روز جمعه اعلام کرد که هاکان فیدان با بدر عبدالعاطی وزیر خارجه مصر دیدار می‌کند.",
        "به گزارش روز یکشنبه ایرنا، هاکان فیدان وزیر خارجه ترکیه در این سفر با بدر عبدالعاطی وزیر خارجه مصر دیدار خواهد کرد.",
    ],
)
def test_a_day_of_telling_dates_no_contact(text: str) -> None:
    assert date(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("من المقرر غدا أن يلتقي وزير الخارجية التركي هاكان فيدان وزير الخارجية المصري بدر عبد العاطي في القاهرة.", "2025-05-05"),
        ("أعلنت وزارة الخارجية التركية أن الوزير هاكان فيدان التقى أمس وزير الخارجية المصري بدر عبد العاطي.", "2025-05-03"),
        ("مینا اکبری در گفت‌وگو با ایسنا درباره جلسه امروز کمیسیون فرهنگی مجلس گفت: وزیر علوم در این جلسه حضور یافت.", "2025-05-04"),
        ("قال هاكان فيدان أمس إن التجارة تنمو خلال لقائه وزير الخارجية المصري بدر عبد العاطي.", "2025-05-03"),
    ],
)
def test_a_day_of_the_contact_itself_stays(text: str, day: str) -> None:
    assert date(text) == day
