"""Who takes part in a Persian contact: whom a noun owns, whose clause it is, and what is only said near by."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2019-06-20")).contacts


def people(text: str) -> set[str]:
    """Give everybody who takes part in a contact of a text."""
    return {party for contact in contacts(text) for party in contact.parties}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("مذاکرات و مشورت‌های وزیران خارجه ایران و ترکیه در شهر اصفهان برگزار شد.", {"mohammad-javad-zarif", "mevlut-cavusoglu"}),
        ("دیدار هفته گذشته محمدجواد ظریف با سرگئی لاوروف در مسکو سازنده بود.", {"mohammad-javad-zarif", "sergey-lavrov"}),
        ("دیدار رسمی و سازنده دیروز محمدجواد ظریف و سرگئی لاوروف در مسکو انجام شد.", {"mohammad-javad-zarif", "sergey-lavrov"}),
    ],
)
def test_a_noun_owns_whom_stands_past_what_qualifies_it(text: str, who: set[str]) -> None:
    assert people(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "محمدجواد ظریف در تهران با سرگئی لاوروف دیدار و نامه دونالد ترامپ را مطالعه کرد.",
        "محمدجواد ظریف با سرگئی لاوروف دیدار و گفت‌وگو کرد و سیاست‌های دونالد ترامپ را محکوم کرد.",
    ],
)
def test_people_past_the_verb_are_others(text: str) -> None:
    meetings = [contact for contact in contacts(text) if contact.channel == "meeting"]
    assert [set(contact.parties) for contact in meetings] == [{"mohammad-javad-zarif", "sergey-lavrov"}]


@pytest.mark.parametrize(
    "text",
    [
        "اگر دونالد ترامپ از حمله به ایران منصرف نمی‌شد، چه پیش می‌آمد؟",
        "آبروی دونالد ترامپ با حمله به ایران از بین رفت.",
        "دونالد ترامپ تلاش کرده است تمام فشاری را که می‌تواند به ایران وارد کند.",
    ],
)
def test_nobody_comes_or_goes_in_a_compound(text: str) -> None:
    assert contacts(text) == []


def test_a_decision_is_welcomed_and_nobody_met() -> None:
    assert contacts("هایکو ماس از تصمیم دونالد ترامپ برای لغو حمله به ایران استقبال کرد.") == []


def test_a_press_conference_is_no_contact_of_its_own() -> None:
    found = contacts("مایک پمپئو که به هند سفر کرده است امروز در یک نشست خبری مشترک با همتای هندی خود گفت که آماده است.")
    assert [(contact.channel, set(contact.parties)) for contact in found] == [("visit", {"mike-pompeo", "IND"})]


@pytest.mark.parametrize("before", ["وی", "عباس عراقچی"])
def test_who_is_asked_about_a_meeting_takes_no_part(before: str) -> None:
    text = f"عباس عراقچی آماده است. {before} در پاسخ به پرسشی درباره علت دیدار محمدجواد ظریف با سرگئی لاوروف گفت: بپرسید."
    assert people(text) == {"mohammad-javad-zarif", "sergey-lavrov"}


@pytest.mark.parametrize(
    "text",
    [
        "محمدجواد ظریف در بغداد با رئیس جمهور، نخست‌وزیر و وزیر خارجه عراق دیدار کرد.",
        "محمدجواد ظریف به عراق سفر کرد و با رئیس جمهور، نخست‌وزیر و وزیر خارجه این کشور دیدار کرد.",
    ],
)
def test_a_list_of_titles_names_its_nation_once(text: str) -> None:
    assert people(text) - {"IRQ"} == {"mohammad-javad-zarif", "barham-salih", "adil-abdul-mahdi", "mohamed-ali-alhakim"}


def test_the_first_of_a_list_without_a_preposition_may_be_the_reports_own() -> None:
    assert "hassan-rouhani" in people("رئیس جمهور و نخست‌وزیر عراق در تهران دیدار کردند.")


def test_a_list_goes_on_past_a_place_and_past_a_title() -> None:
    found = contacts("کالین پاول با آریل شارون در اسرائیل و محمود عباس در رام‌الله دیدار کرد.")
    assert [set(contact.parties) for contact in found] == [{"colin-powell", "ariel-sharon"}, {"colin-powell", "mahmoud-abbas"}]


def test_to_be_in_touch_is_no_call() -> None:
    assert contacts("محمد بن سلمان گفت که ریاض با همه طرف‌ها از جمله ابراهیم رئیسی در تماس است.") == []
    assert contacts("محمدجواد ظریف در تماس تلفنی با سرگئی لاوروف گفت که ایران آماده است.") != []


def test_a_clause_of_the_nouns_own_says_with_whom() -> None:
    assert people("محمدجواد ظریف در دیداری که با سرگئی لاوروف داشت از روسیه قدردانی کرد.") == {"mohammad-javad-zarif", "sergey-lavrov"}


def test_the_subject_of_a_long_sentence_is_a_late_verbs_too() -> None:
    text = (
        "محمود احمدی‌نژاد بعد از ظهر روز جمعه به وقت محلی به منظور دیدار و گفتگو با هوگو چاوز و رایزنی درباره چگونگی توسعه هرچه بیشتر "
        "مناسبات دوجانبه، منطقه‌ای و بین‌المللی میان دو کشور، دقایقی پیش وارد کاراکاس پایتخت ونزوئلا شد و در بدو ورود مورد استقبال "
        "الیاس هاوا معاون رئیس جمهور ونزوئلا قرار گرفت."
    )
    held = [contact for contact in contacts(text) if contact.status == "held"]
    assert [contact.parties[0] for contact in held] == ["mahmoud-ahmadinejad"]
    assert "hugo-chavez" not in held[0].parties


@pytest.mark.parametrize(
    "text",
    [
        "ولادیمیر پوتین در پیامی به محمد مخبر درگذشت ابراهیم رئیسی و حسین امیرعبداللهیان را تسلیت گفت.",
        "ولادیمیر پوتین در پیامی به محمد مخبر شهادت ابراهیم رئیسی را تسلیت گفت.",
    ],
)
def test_a_message_of_condolence_does_not_go_to_the_dead(text: str) -> None:
    assert people(text) == {"vladimir-putin", "mohammad-mokhber"}


def test_an_occasion_named_after_its_town_tells_of_nobody() -> None:
    assert contacts("امانوئل مکرون و ولودیمیر زلنسکی پس از مذاکرات ژنو و ارائه طرح صلح بیانیه دادند.") == []
    assert people("پس از مذاکرات امانوئل مکرون با ولودیمیر زلنسکی در پاریس بیانیه‌ای منتشر شد.") == {"emmanuel-macron", "volodymyr-zelensky"}


def test_calls_of_two_presidents_whom_nobody_names_are_not_the_ministers() -> None:
    text = "دیدار سفیر روسیه با محمدجواد ظریف. محمدجواد ظریف در این ملاقات تماس‌های تلفنی رؤسای جمهور دو کشور را سازنده دانست."
    assert [contact.channel for contact in contacts(text)] == ["meeting"]
