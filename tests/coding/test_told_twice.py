"""One contact told twice in a report: by title and by name, on the way and at its goal, in the present and in the past."""

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str, published: str = "2023-07-12") -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published=published)).contacts


def parties(text: str) -> list[set[str]]:
    """Give the parties of each contact of a text."""
    return [set(c.parties) for c in contacts(text)]


def test_a_title_in_the_headline_is_whom_the_report_names() -> None:
    text = (
        "بشار الأسد يستقبل الوزير المسؤول عن الشؤون الخارجية العماني\n"
        "استقبل الرئيس بشار الأسد اليوم يوسف بن علوي الوزير المسؤول عن الشؤون الخارجية في سلطنة عمان."
    )
    assert parties(text) == [{"bashar-al-assad", "yusuf-bin-alawi"}]


def test_a_counterpart_is_whom_the_next_sentence_names() -> None:
    text = "وزیر نفت هند درباره بازار با همتای سعودی خود صحبت کرد.\nوزیر نفت هند با خالد الفالح وزیر انرژی عربستان سعودی گفت‌وگو کرد."
    assert len(contacts(text, "2019-06-25")) == 1


def test_whose_a_title_is_holds_for_all_contacts_told_by_it() -> None:
    text = (
        "وزیر نفت هند درباره بازار با همتای سعودی خود صحبت کرد.\nوزیر نفت هند با خالد الفالح وزیر انرژی عربستان سعودی گفت‌وگو کرد.\n"
        "وزیر نفت روسیه هم با همتای سعودی خود تلفنی گفت‌وگو کرد."
    )
    assert [c.parties[1] for c in contacts(text, "2019-06-25")] == ["khalid-al-falih", "khalid-al-falih"]


def test_ambassadors_of_a_headline_are_those_named_in_turn() -> None:
    text = (
        "شكري يتسلم نسختين من أوراق اعتماد سفيري بلجيكا والنرويج\n"
        "تسلم سامح شكري وزير الخارجية اليوم نسخة من أوراق اعتماد توماس يانسن سفيرا لبلجيكا.\n"
        "واستقبل شكري كذلك لارس هانسن الذي سلمه نسخة من أوراق اعتماده سفيرا للنرويج."
    )
    assert len(contacts(text)) == 2


def test_a_title_of_another_country_is_somebody_else() -> None:
    text = "سامح شكري يستقبل السفير الفرنسي\nالتقى سامح شكري أمس وزير الخارجية الروسي سيرغي لافروف."
    assert len(contacts(text)) == 2


def test_whom_a_traveller_meets_later_is_not_met_on_arrival() -> None:
    text = (
        "لاوروف و امیرعبداللهیان در تهران گفت‌وگو کردند\n"
        "سرگئی لاوروف وزیر خارجه روسیه که روز سه‌شنبه وارد تهران شده بود، امروز با همتای ایرانی خود حسین امیرعبداللهیان دیدار کرد."
    )
    (meeting,) = contacts(text)
    assert (meeting.date, meeting.initiator) == ("2023-07-12", "sergey-lavrov")


def test_a_journey_told_beside_the_talks_it_was_made_for_is_of_them() -> None:
    text = "توجه سامح شكري أمس إلى الكويت لإجراء مشاورات مع الشيخ صباح الخالد."
    assert [c.status for c in contacts(text)] == ["planned"]


def test_which_time_it_is_tells_of_the_visit_that_was_made() -> None:
    text = (
        "عادل العسومی با محمدباقر قالیباف دیدار کرد\nعادل العسومی رئیس پارلمان عربی در تهران با محمدباقر قالیباف رئیس مجلس دیدار کرد.\n"
        "العسومی با بیان اینکه اولین بار است به تهران می‌آید، از میزبانان تشکر کرد."
    )
    assert [(c.channel, c.status) for c in contacts(text)] == [("meeting", "held")]


def test_a_visit_during_which_somebody_was_met_is_of_the_meeting() -> None:
    text = "التقى سامح شكري خلال زيارة إلى باريس بوزير الخارجية الروسي سيرغي لافروف."
    assert [c.channel for c in contacts(text)] == ["meeting"]


def test_an_envoy_called_in_met_who_handed_him_the_note() -> None:
    text = (
        "استدعت وزارة الخارجية العراقية أمس السفير التركي علي رضا كوناي.\n"
        "وذكر بيان للوزارة أن الوكيل الأقدم للوزارة كريم هاشم سلم السفير مذكرة احتجاج."
    )
    (meeting,) = contacts(text)
    assert "irq-foreign-ministry" not in meeting.parties
