"""Contacts as Iranian agencies tell them: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, language="fa", published="2021-05-15")).contacts


def pairs(text: str) -> list[set[str]]:
    """Give the parties of the contacts of a text."""
    return [set(contact.parties) for contact in contacts(text)]


@pytest.mark.parametrize(("text", "caller", "envoy"), [
    # A verb of speech closes a clause: who follows «و» is the subject of the next.
    ("جمهوری اسلامی ایران این اقدام را غیرقانونی خواند و وزارت امور خارجه این کشور نیز سفیر بریتانیا در تهران را فراخواند.",
     "irn-foreign-ministry", "GBR"),
    # Whose words an envoy was called in for called nobody.
    ("وزارت امور خارجه اسپانیا، سفیر ایران در مادرید را در اعتراض به سخنان دیروز (یکشنبه) محمود احمدی‌نژاد احضار کرد.",
     "esp-foreign-ministry", "IRN"),
    ("کاردار موقت سفارت سوئد در تهران دیروز به وزارت امور خارجه جمهوری اسلامی ایران احضار گردید.", "irn-foreign-ministry", "SWE"),
    ("عباس موسوی سخنگوی وزارت خارجه از احضار سفیر سوئد در تهران به وزارت خارجه خبر داد.", "irn-foreign-ministry", "SWE"),
])
def test_a_summons_is_between_the_ministry_and_the_envoy(text: str, caller: str, envoy: str) -> None:
    record = Coder().code(Report(id="t", text=text, language="fa"))
    (summons,) = record.contacts
    countries = {actor.id: actor.country for actor in record.actors}
    assert summons.initiator == caller
    assert [countries[party] for party in summons.parties if party != caller] == [envoy]


def test_an_official_who_summons_is_of_the_ministry_that_the_headline_names() -> None:
    text = (
        "احضار سفیر سوئد به وزارت امور خارجه\n"
        "سفیر سوئد در تهران امروز توسط رئیس اداره دوم اروپا به وزارت امور خارجه احضار شد."
    )
    (summons,) = contacts(text)
    assert len(summons.parties) == 2 and "irn-foreign-ministry" not in summons.parties


def test_the_subject_of_a_long_sentence_met_each_of_a_list() -> None:
    text = (
        "محمدجواد ظریف وزیر امور خارجه جمهوری اسلامی ایران روز دوشنبه در ادامه سفر چند روزه خود به کابل با عبدالله عبدالله رئیس پیشین "
        "اجرایی، حامد کرزی رئیس‌جمهور سابق این کشور و نیز شماری از شخصیت‌های سیاسی افغانستان ازجمله عبدالرب رسول سیاف دیدار و گفتگو کرد."
    )
    met = pairs(text)
    assert {"mohammad-javad-zarif", "hamid-karzai"} in met
    assert {"abdullah-abdullah", "hamid-karzai"} not in met


@pytest.mark.parametrize("text", [
    "دولت عراق باید سفیر ترکیه را احضار و یادداشت اعتراضی به او تحویل دهد.",
    "بعد از هر سفر محمدجواد ظریف به عراق این موضوع بررسی می‌شود.",
    "محمدجواد ظریف با انتشار پیامی در صفحه توییتر خود به اقدام ولادیمیر پوتین واکنش نشان داد.",
    "محمدجواد ظریف در گفت‌وگوی تلفنی با این شبکه درباره ایران سخن گفت.",
    "رئیس اتحادیه گفت: از سال گذشته رایزنی‌هایی با وزارت صنعت انجام شده است.",
])
def test_duties_habits_posts_and_interviews_are_no_contacts(text: str) -> None:
    assert contacts(text) == []


@pytest.mark.parametrize(("text", "channel"), [
    ("محمدجواد ظریف و سرگئی لاوروف روز جمعه در تماس تلفنی با یکدیگر درباره موضوعات منطقه گفت‌وگو و رایزنی کردند.", "phone"),
    ("مولود چاووش‌اوغلو به محمدجواد ظریف زنگ زد.", "phone"),
    ("جو بایدن از راه ویدیو با محمدجواد ظریف صحبت کرد.", "video"),
])
def test_the_nearest_noun_has_the_light_verb(text: str, channel: str) -> None:
    (contact,) = contacts(text)
    assert contact.channel == channel


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف نامه‌ای را خطاب به آنتونیو گوترش ارسال کرد.",
    "محمدجواد ظریف در پیامی به سرگئی لاوروف عید را تبریک گفت.",
])
def test_a_letter_that_was_sent_is_held(text: str) -> None:
    (letter,) = contacts(text)
    assert (letter.channel, letter.status, letter.initiator) == ("message", "held", "mohammad-javad-zarif")


def test_who_hands_over_a_letter_met_its_reader() -> None:
    told = contacts("علی لاریجانی پیام مکتوب حسن روحانی را در مسکو تقدیم ولادیمیر پوتین کرد.")
    assert {(c.channel, frozenset(c.parties)) for c in told} == {
        ("message", frozenset(["hassan-rouhani", "vladimir-putin"])), ("meeting", frozenset(["ali-larijani", "vladimir-putin"])),
    }


def test_a_letter_is_handed_over_past_long_names() -> None:
    told = contacts(
        "علی لاریجانی نامه حسن روحانی رئیس جمهوری اسلامی ایران برای ولادیمیر پوتین رئیس جمهور روسیه را در کرملین به وی تحویل داد."
    )
    assert [set(c.parties) for c in told if c.channel == "message"] == [{"hassan-rouhani", "vladimir-putin"}]


@pytest.mark.parametrize(("text", "sides"), [
    ("دور تازه مذاکرات غیرمستقیم ایران و آمریکا روز یکشنبه در مسقط برگزار شد.", {"IRN", "USA"}),
    ("دور جدید مذاکرات ایران و گروه ۱+۴ در وین آغاز شد.", {"IRN", "p4-plus-1"}),
])
def test_talks_that_states_hold_are_a_contact(text: str, sides: set[str]) -> None:
    assert pairs(text) == [sides]


def test_the_meeting_taken_up_again_is_the_one_told_before() -> None:
    text = (
        "صلاح‌الدین ربانی با محمدجواد ظریف دیدار کرد. صلاح‌الدین ربانی با عبدالله بن زاید نیز ملاقات کرد. "
        "عبدالله بن زاید وعده داد که موضوع را بررسی کند. در دیدار با ظریف، دو طرف درباره همکاری‌ها گفت‌وگو کردند."
    )
    assert {"abdullah-bin-zayed", "mohammad-javad-zarif"} not in pairs(text)


def test_a_meeting_told_to_have_taken_place_is_held() -> None:
    (meeting,) = contacts("نشست سه‌جانبه با حضور محمدجواد ظریف، سرگئی لاوروف و مولود چاووش‌اوغلو در مسکو برگزار شد.")
    assert (meeting.status, len(meeting.parties)) == ("held", 3)


def test_the_received_are_those_that_the_object_mark_closes() -> None:
    assert pairs("حسن روحانی عصر امروز سرگئی لاوروف و مولود چاووش‌اوغلو را به حضور پذیرفت.") == [
        {"hassan-rouhani", "sergey-lavrov", "mevlut-cavusoglu"}
    ]
