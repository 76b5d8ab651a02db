"""Persian words of contact that tell of none: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder, code
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, language="fa", published="2021-05-15")).contacts


@pytest.mark.parametrize("text", [
    # Talk that is only wanted, offered or possible.
    "محمدجواد ظریف خواهان مذاکره با فواد حسین است.",
    "محمدجواد ظریف پیشنهاد گفت‌وگو با فواد حسین را بررسی کرد.",
    "محمدجواد ظریف از آمادگی برای دیدار با فواد حسین سخن گفت.",
    "سامح شکری با تاکید بر لزوم آغاز مذاکره با محمدجواد ظریف گفت: منطقه به آرامش نیاز دارد.",
    # The press behind those who talked to it.
    "گفت‌وگوی محمدجواد ظریف و علی لاریجانی با خبرنگاران را بخوانید.",
    "گفت‌وگوی محمدجواد ظریف، وزیر امور خارجه، با شبکه الجزیره منتشر شد.",
    # An office of culture, and days for the public.
    "محمدجواد ظریف در مقر رایزنی فرهنگی ایران با فواد حسین از کتاب تازه سخن گفت.",
    "محمدجواد ظریف دیدار فینال را با فواد حسین تماشا کرد.",
    "ملاقات مردمی علی لاریجانی با فواد حسین هر هفته برگزار می‌شود.",
])
def test_talk_that_nobody_had_is_no_contact(text: str) -> None:
    assert not [c for c in contacts(text) if c.channel == "meeting"]


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف گفت فشارهای زیادی به عراق وارد شده است.",
    "سفر اتباع عراق به ایران به گفته محمدجواد ظریف بیشتر شده است.",
    "محمدجواد ظریف درباره ممنوعیت سفر به عراق توضیح داد.",
    "محمدجواد ظریف گفت در این سال‌ها به مردم عراق سخت آمد.",
    "محمدجواد ظریف به آذربایجان غربی سفر کرد.",
])
def test_harm_done_and_travel_as_such_are_no_visits(text: str) -> None:
    assert not [c for c in contacts(text) if c.channel == "visit"]


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف به عراق رفت.",
    "محمدجواد ظریف وارد بغداد شد.",
    "محمدجواد ظریف در سفر به عراق از همکاری‌ها سخن گفت.",
])
def test_who_goes_to_a_country_visits_it(text: str) -> None:
    assert [c.parties for c in contacts(text) if c.channel == "visit"] == [["mohammad-javad-zarif", "IRQ"]]


def test_whose_names_follow_sirs_were_met_each() -> None:
    met = {frozenset(c.parties) for c in contacts("حسن روحانی با آقایان فواد حسین و سامح شکری دیدار کرد.")}
    assert met == {frozenset(["hassan-rouhani", "fuad-hussein"]), frozenset(["hassan-rouhani", "sameh-shoukry"])}


def test_what_was_said_after_a_meeting_leaves_it_held() -> None:
    (meeting,) = contacts("محمدجواد ظریف پس از دیدار با فواد حسین به خبرنگاران گفت با برگزاری نشست بغداد مشکلی ندارد.")
    assert meeting.status == "held"


def test_who_stands_with_an_earlier_meeting_has_no_part_in_a_later_noun() -> None:
    text = "محمدجواد ظریف در دیدار با فواد حسین گفت: نشست اوپک درباره نفت، هفته آینده برگزار خواهد شد."
    assert [c.status for c in contacts(text) if set(c.parties) == {"mohammad-javad-zarif", "fuad-hussein"}] == ["held"]


def test_what_others_do_in_a_speakers_own_words_is_not_his() -> None:
    text = "محمدجواد ظریف از همکاری‌ها سخن گفت.\nوی افزود: کالاهای زیادی به عراق وارد می‌شود."
    assert not contacts(text)


def test_who_says_that_somebody_met_him_took_part() -> None:
    (meeting,) = contacts("محمدجواد ظریف از همکاری‌ها سخن گفت.\nوی افزود: فواد حسین دیروز با ما دیدار کرد.")
    assert set(meeting.parties) == {"mohammad-javad-zarif", "fuad-hussein"}


def test_whose_words_of_a_meeting_somebody_speaks_of_had_it() -> None:
    (meeting,) = contacts("علی لاریجانی با اشاره به سخنان محمدجواد ظریف در دیدار با فواد حسین از همکاری‌ها قدردانی کرد.")
    assert set(meeting.parties) == {"mohammad-javad-zarif", "fuad-hussein"}


def test_a_meeting_of_two_presidents_has_no_third_party() -> None:
    text = "محمدجواد ظریف با فواد حسین پیش از دیدار رؤسای جمهور آمریکا و چین، در بغداد گفت‌وگو کرد."
    met = [frozenset(c.parties) for c in contacts(text)]
    assert frozenset(["mohammad-javad-zarif", "fuad-hussein"]) in met
    assert all("fuad-hussein" not in pair or "mohammad-javad-zarif" in pair for pair in met)


@pytest.mark.parametrize("text", [
    "محمدجواد ظریف با بیان اینکه شهروندان زیادی که هر سال به عراق سفر می‌کنند، به روادید نیاز ندارند، از همکاری‌ها سخن گفت.",
    "محمدجواد ظریف که برای شرکت در نشست شورای وزیران خارجه کشورهای عضو سازمان همکاری شانگهای به شهر دوشنبه سفر کرده است، سخن گفت.",
])
def test_travel_of_nobody_in_particular_or_to_an_occasion_is_no_visit(text: str) -> None:
    assert not contacts(text)


@pytest.mark.parametrize("text", [
    "سخنگوی وزارت خارجه ترکیه گفت: در تماس مستمر با دولت مصر هستیم.",
    "هاکان فیدان وزیر خارجه ترکیه این رزمایش را پیامی به بدر عبدالعاطی دانست.",
])
def test_being_in_touch_and_what_a_deed_is_called_are_no_contacts(text: str) -> None:
    assert code(text, language="fa").contacts == []
