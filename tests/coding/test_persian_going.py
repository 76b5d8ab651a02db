"""Persian journeys and plans: who goes where, what is called off, who meets whom of two sides, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2019-06-20")).contacts


def told(text: str) -> list[tuple[str, str, set[str]]]:
    """Give channel, status and parties of each contact of a text, in order."""
    return [(c.channel, c.status, set(c.parties)) for c in contacts(text)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قرار است هیئت کارشناسی هند به اسلام آباد سفر کند.", "planned"),
        ("هیئت پارلمانی هند به اسلام آباد سفر کرد.", "held"),
        ("هیئت بلندپایه هند وارد پاکستان شد.", "held"),
    ],
)
def test_a_delegation_beside_its_verb_went(text: str, status: str) -> None:
    ((channel, said, parties),) = told(text)
    assert (channel, said, "PAK" in parties, len(parties)) == ("visit", status, True, 2)


@pytest.mark.parametrize(("opening", "told_of"), [("بنا بود", ["planned"]), ("برای این که", [])])
def test_what_may_be_is_told_of_only_where_it_is_to_be(opening: str, told_of: list[str]) -> None:
    assert [c.status for c in contacts(f"{opening} سرگئی لاوروف روز سه‌شنبه عازم اردن شود مذاکره شد.")] == told_of


def test_whose_host_is_named_did_not_visit_the_land_alone() -> None:
    found = told("سرگئی شویگو وزیر دفاع روسیه به تهران سفر کرده و قراردادی را با همتای ایرانی خود امضا کرده بود.")
    assert ("visit", "held", {"sergei-shoigu", "IRN"}) not in found


@pytest.mark.parametrize(
    "text",
    [
        "دو کشور در دیدار سال گذشته سرگئی لاوروف از تهران توافق کردند.",
        "دیدار سرگئی لاوروف از تهران مهم بود.",
        "سرگئی لاوروف هفته گذشته از ایران دیدار کرد.",
    ],
)
def test_to_see_a_land_is_to_visit_it(text: str) -> None:
    assert told(text) == [("visit", "held", {"sergey-lavrov", "IRN"})]


def test_two_who_see_a_land_visit_it_each() -> None:
    visitors = ("sergey-lavrov", "sergei-shoigu")
    assert told("دیدار سرگئی لاوروف و سرگئی شویگو از تهران مهم بود.") == [("visit", "held", {who, "IRN"}) for who in visitors]


def test_back_from_a_land_somebody_is_met() -> None:
    found = told("محمدجواد ظریف پس از بازگشت از ترکیه با فواد حسین دیدار کرد.")
    assert found == [("meeting", "held", {"mohammad-javad-zarif", "fuad-hussein"})]


def test_a_visit_of_last_year_is_no_part_of_todays_meeting() -> None:
    found = told("محمدجواد ظریف امروز با سرگئی لاوروف دیدار کرد. وی به توافق‌ها در دیدار سال گذشته سرگئی لاوروف از تهران اشاره کرد.")
    assert ("visit", "held", {"sergey-lavrov", "IRN"}) in found


def test_to_come_for_a_parade_is_a_visit_and_to_a_summit_is_none() -> None:
    assert told("سرگئی لاوروف برای حضور در رژه ارتش ازبکستان به تاشکند سفر کرده بود.") == [("visit", "held", {"sergey-lavrov", "UZB"})]
    assert told("سرگئی لاوروف برای حضور در نشست گروه ۲۰ به تاشکند سفر کرده بود.") == []


@pytest.mark.parametrize(
    "text",
    [
        "این مقام عمانی گفت که این پهپاد وارد حریم ایران شده است.",
        "محمدجواد ظریف با سرگئی لاوروف درباره تهدیداتی که از سوی سوریه می‌آید سخن گفت.",
        "سرگئی شویگو وارد جنگ سوریه شد.",
    ],
)
def test_things_visit_nobody(text: str) -> None:
    assert [c for c in contacts(text) if c.channel == "visit"] == []


def test_to_step_on_a_lands_soil_is_to_visit_it() -> None:
    assert told("سرگئی شویگو وارد خاک سوریه شد.") == [("visit", "held", {"sergei-shoigu", "SYR"})]


def test_two_lands_counted_are_both_gone_to() -> None:
    found = told("سرگئی لاوروف فردا به دو کشور اردن و مصر سفر می‌کند.")
    assert found == [("visit", "planned", {"sergey-lavrov", "JOR"}), ("visit", "planned", {"sergey-lavrov", "EGY"})]


def test_one_trip_called_off_leaves_the_other() -> None:
    text = (
        "سفر نیکول پاشینیان به گرجستان لغو شده است. نیکول پاشینیان بنا بود روز سه‌شنبه عازم روسیه شود و چهارشنبه به گرجستان بیاید. "
        "پیش از این برخی رسانه‌ها گفته بودند که پاشینیان هفته آینده راهی گرجستان خواهد شد."
    )
    assert sorted((status, "GEO" in parties) for _, status, parties in told(text)) == [("denied", True), ("planned", False)]


def test_a_new_plan_for_the_land_stands_beside_the_trip_called_off() -> None:
    found = told("سفر امروز نیکول پاشینیان به گرجستان لغو شد. پاشینیان هفته آینده به گرجستان سفر خواهد کرد.")
    assert [status for _, status, _ in found] == ["denied", "planned"]


def test_two_of_one_side_meet_each_of_the_other() -> None:
    found = told("سرگئی لاوروف و سرگئی شویگو در قاهره با سامح شکری و عبدالفتاح سیسی دیدار خواهند داشت.")
    both = {"sergey-lavrov", "sergei-shoigu"}
    assert found == [("meeting", "planned", both | {"sameh-shoukry"}), ("meeting", "planned", both | {"abdel-fattah-el-sisi"})]


@pytest.mark.parametrize(("verb", "status"), [("برگزار خواهد شد", "planned"), ("برگزار شد", "held")])
def test_a_joint_commission_is_a_meeting_of_two_states(verb: str, status: str) -> None:
    text = f"دهمین کمیسیون مشترک همکاری‌های اقتصادی جمهوری اسلامی ایران و جمهوری ازبکستان در تهران {verb}."
    assert told(text) == [("meeting", status, {"IRN", "UZB"})]


def test_only_the_founding_of_a_commission_is_no_meeting() -> None:
    assert told("سخنگوی دولت از کمیسیون مشترک ایران و ازبکستان سخن گفت.") == []


def test_false_policies_deny_no_call() -> None:
    text = "محمدجواد ظریف از تماس جوزپ بورل خرسند شد و افزود: ایران خواهان کنار گذاشتن سیاست‌های نادرست است."
    assert "denied" not in [c.status for c in contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "دیدار محمدجواد ظریف با فواد حسین هنوز تأیید نشده است.",
        "درباره دیدار محمدجواد ظریف با فواد حسین چیزی گفته نشده است.",
        "محمدجواد ظریف درباره دیدار با فواد حسین گفت: ادعای برخی کشورها کذب است.",
    ],
)
def test_what_is_left_unsaid_or_called_false_otherwise_denies_no_meeting(text: str) -> None:
    assert told(text) == [("meeting", "held", {"mohammad-javad-zarif", "fuad-hussein"})]


def test_who_comes_along_is_not_met() -> None:
    text = "محمدجواد ظریف در این سفر با همراهی ایرج مسجدی سفیر ایران در بغداد با فواد حسین دیدار کرد."
    assert told(text) == [("meeting", "held", {"mohammad-javad-zarif", "fuad-hussein"})]


def test_also_opens_no_roll() -> None:
    text = "محمدجواد ظریف قرار است با مقامات روسیه دیدار کند.\nهم‌چنین بهروز کمالوندی سخنگوی سازمان انرژی اتمی ظریف را همراهی می‌کند."
    assert all("behrouz-kamalvandi" not in c.parties for c in contacts(text))


def test_to_take_a_seat_is_no_session() -> None:
    assert told("محمدجواد ظریف بر صندلی ریاست نشست و عباس عراقچی و بهروز کمالوندی نواب او شدند.") == []
