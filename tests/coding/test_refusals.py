"""Contacts refused, prevented or only asked for, and who came to whom at a welcome."""

import pytest

from rasad.coding.coder import code
from rasad.record import Contact


def contact(text: str) -> Contact:
    """Give the first contact of a text."""
    return code(text, published="2025-05-04").contacts[0]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("درخواست بدر عبدالعاطی برای دیدار با هاکان فیدان رد شد.", "denied"),
        ("درخواست دیدار بدر عبدالعاطی با هاکان فیدان با مخالفت مواجه شد.", "denied"),
        ("بدر عبدالعاطی از دیدار با هاکان فیدان خودداری کرد.", "denied"),
        ("بدر عبدالعاطی پس از دیدار با هاکان فیدان از پاسخ به پرسش‌ها خودداری کرد.", "held"),
        ("بدر عبدالعاطی در دیدار با هاکان فیدان درخواست وام را رد کرد.", "held"),
        ("تعذر لقاء وزير الخارجية المصري بدر عبد العاطي بنظيره التركي هاكان فيدان.", "denied"),
        ("امتنع وزير الخارجية المصري بدر عبد العاطي عن لقاء نظيره التركي هاكان فيدان.", "denied"),
        ("طلب وزير الخارجية المصري بدر عبد العاطي لقاء نظيره التركي هاكان فيدان.", "planned"),
        ("طلب وزير الخارجية المصري بدر عبد العاطي خلال لقاء نظيره التركي هاكان فيدان دعم الزراعة.", "held"),
    ],
)
def test_refused_or_asked_for(text: str, status: str) -> None:
    assert contact(text).status == status


def test_who_is_welcomed_came() -> None:
    assert contact("هاکان فیدان در فرودگاه به استقبال بدر عبدالعاطی رفت.").initiator == "badr-abdelatty"
