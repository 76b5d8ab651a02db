"""Who came to whom in a Persian meeting, and of which meetings nobody did."""

import pytest

from rasad.coding.coder import code


def began(text: str) -> list[str | None]:
    """Give who began each contact of a Persian text."""
    return [contact.initiator for contact in code(text, language="fa").contacts]


@pytest.mark.parametrize("text", [
    "به گزارش ایسنا، سهراب نیک‌پور سخنگوی کمیسیون انرژی مجلس گفت که وزیر دادگستری صبح امروز به کمیسیون انرژی مجلس آمد.",
    "سهراب نیک‌پور سخنگوی کمیسیون انرژی مجلس گفت که وزیر دادگستری مهمان امروز کمیسیون انرژی مجلس بود.",
    "کمیسیون انرژی مجلس امروز میزبان وزیر دادگستری بود.",
    "وزیر دادگستری با حضور در کمیسیون انرژی مجلس به پرسش‌ها پاسخ داد.",
])
def test_who_came_to_a_committee_began_it(text: str) -> None:
    assert began(text) == ["irn-justice-minister"]


def test_who_sits_in_a_session_is_not_said_to_have_come() -> None:
    assert began("جلسه امروز کمیسیون انرژی مجلس با حضور وزیر دادگستری برگزار شد.") == [None]


def test_of_several_who_came_nobody_began_it() -> None:
    assert began("کمیسیون انرژی مجلس امروز میزبان وزیر دادگستری و وزیر کشور بود.") == [None]


def test_who_came_to_the_others_office_began_it() -> None:
    text = "هاکان فیدان وزیر خارجه ترکیه با حضور در دفتر حزب الدعوه با «نوری المالکی» رهبر این حزب دیدار و گفت‌وگو کرد."
    assert began(text) == ["hakan-fidan"]


def test_credentials_are_brought() -> None:
    text = "حسن روحانی به هنگام دریافت استوارنامه فرهاد مینایی سفیر جدید تاجیکستان در تهران بر گسترش روابط تأکید کرد."
    assert all(actor is not None and actor != "hassan-rouhani" for actor in began(text))


def test_where_both_had_come_neither_came_to_the_other() -> None:
    home = "هاکان فیدان وزیر خارجه ترکیه که به ژاپن سفر کرده است، در توکیو با تاکشی ایوایا وزیر خارجه ژاپن دیدار کرد."
    away = "هاکان فیدان وزیر خارجه ترکیه که به ژاپن سفر کرده است، در توکیو با بدر عبدالعاطی وزیر خارجه مصر دیدار کرد."
    assert began(home)[0] == "hakan-fidan"
    assert [contact.initiator for contact in code(away, language="fa").contacts if contact.channel == "meeting"] == [None]


def test_on_the_margins_of_a_summit_neither_came_to_the_other() -> None:
    text = (
        "هاکان فیدان وزیر خارجه ترکیه که برای شرکت در نشست سران رفته است، "
        "در حاشیه نشست سران با بدر عبدالعاطی وزیر خارجه مصر ملاقات کرد."
    )
    assert began(text) == [None]
