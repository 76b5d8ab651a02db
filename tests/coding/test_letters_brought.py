"""Letters told by who brings them, who says something in them or who gets a copy: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Record, Report


def record(text: str, published: str | None = "2021-05-15") -> Record:
    """Give the record of a text."""
    return Coder().code(Report(id="t", text=text, published=published))


def told(text: str, channel: str, published: str | None = "2021-05-15") -> list[Contact]:
    """Give the contacts of a text by one channel."""
    return [c for c in record(text, published).contacts if c.channel == channel]


@pytest.mark.parametrize(("text", "writer", "reader"), [
    ("حمل وزير الخارجية القطري محمد بن عبد الرحمن إلى الرئيس قيس سعيد رسالة بعث بها أمير قطر الشيخ تميم بن حمد آل ثاني.",
     "tamim-bin-hamad-al-thani", "kais-saied"),
    ("استقبل جلالة الملك عبدالله الثاني وزير الخارجية القطري محمد بن عبد الرحمن الذي سلم جلالته رسالة خطية بعث بها إلى جلالته أمير قطر "
     "الشيخ تميم بن حمد آل ثاني.", "tamim-bin-hamad-al-thani", "abdullah-ii"),
    ("رئیس مجلس محمدباقر قالیباف پیام حسن روحانی برای ولادیمیر پوتین را به سرگئی لاوروف تحویل داد.", "hassan-rouhani", "vladimir-putin"),
    ("محمدجواد ظریف در دیدار با وزیر خارجه قطر نامه حسن روحانی به تمیم بن حمد آل ثانی را به وی سپرد.",
     "hassan-rouhani", "tamim-bin-hamad-al-thani"),
    ("وزیر خارجه عراق پیام برهم صالح را به حسن روحانی ابلاغ کرد.", "barham-salih", "hassan-rouhani"),
    ("حسن روحانی دعوتنامه برهم صالح را دریافت کرد.", "barham-salih", "hassan-rouhani"),
])
def test_a_letter_that_is_brought_is_between_writer_and_reader(text: str, writer: str, reader: str) -> None:
    (letter,) = told(text, "message")
    assert (letter.initiator, set(letter.parties)) == (writer, {writer, reader})


def test_who_takes_a_letter_for_another_was_met() -> None:
    (meeting,) = told("محمدجواد ظریف نامه حسن روحانی به تمیم بن حمد آل ثانی را تسلیم محمد بن عبدالرحمن آل ثانی کرد.", "meeting")
    assert set(meeting.parties) == {"mohammad-javad-zarif", "mohammed-bin-abdulrahman-al-thani"}


@pytest.mark.parametrize(("text", "writer", "reader"), [
    ("قالت وزارة الخارجية السورية، اليوم، في رسالة إلى أنطونيو غوتيريش إن العمل مستمر.", "syr-foreign-ministry", "antonio-guterres"),
    ("وفي رسالة إلى أنطونيو غوتيريش، أشارت تركيا إلى أهمية الحوار.", "TUR", "antonio-guterres"),
    ("وفي رسالة إلى تركيا، أكدت ألمانيا أن العلاقات متينة.", "DEU", "TUR"),
    ("پیام تبریک ولادیمیر پوتین به مناسبت انتخاب ابراهیم رئیسی", "vladimir-putin", "ebrahim-raisi"),
    ("وجّه الرئيس ميشال عون كتابا إلى رئيس مجلس النواب نبيه بري.", "michel-aoun", "nabih-berri"),
    ("تسلم وزير الخارجية فيصل بن فرحان رسالة خطية موجهة إلى الملك سلمان بن عبدالعزيز من الرئيس قيس سعيد.",
     "kais-saied", "salman-bin-abdulaziz"),
])
def test_who_says_something_in_a_letter_wrote_it(text: str, writer: str, reader: str) -> None:
    (letter,) = told(text, "message")
    assert (letter.initiator, set(letter.parties)) == (writer, {writer, reader})


@pytest.mark.parametrize("text", [
    "وأكد باراك أوباما في خطابه للشعب الأميركي أن الاتفاق جيد.",
    "حسن روحانی در پیامی درگذشت ابراهیم رئیسی را تسلیت گفت.",
    "پیام تهران به واشنگتن",
])
def test_a_speech_and_news_of_a_death_name_no_reader(text: str) -> None:
    assert told(text, "message") == []


@pytest.mark.parametrize("text", [
    "مجید تخت‌روانچی در نامه‌ای به آنتونیو گوترش دبیرکل سازمان ملل که نسخه‌ای از آن برای باربارا وودوارد فرستاده شد، نوشت: کار مهم است.",
    "بعث مجيد تخت روانجي برسالة إلى أنطونيو غوتيريش، مع نسخة إلى باربرا وودوارد.",
])
def test_who_gets_a_copy_was_written_to(text: str) -> None:
    letters = told(text, "message")
    assert len(letters) == 2 and all("majid-takht-ravanchi" in letter.parties for letter in letters)


def test_heads_of_two_world_bodies_are_two_people() -> None:
    text = "مجید تخت‌روانچی در نامه‌ای به آنتونیو گوترش دبیرکل سازمان ملل و رئیس شورای امنیت نوشت که این اقدام مهم است."
    assert len(told(text, "message")) == 2


@pytest.mark.parametrize(("text", "number"), [
    ("دعا الرئيس قيس سعيد الرئيس عبد الفتاح السيسي إلى حضور القمة. وحمل الدعوة إلى السيسي وزير الخارجية عثمان الجرندي.", 1),
    ("دعا الرئيس قيس سعيد الرئيس عبد الفتاح السيسي إلى حضور القمة.", 0),
])
def test_an_invitation_told_by_its_verb_is_a_letter_where_somebody_brought_it(text: str, number: int) -> None:
    assert len(told(text, "message")) == number


@pytest.mark.parametrize("text", [
    "تبادل الملك محمد السادس والرئيس قيس سعيد رسائل التهنئة بالعيد.",
    "حسن روحانی و ولادیمیر پوتین پیام‌های تبریک مبادله کردند.",
])
def test_of_letters_exchanged_nobody_is_the_writer(text: str) -> None:
    (letter,) = told(text, "message")
    assert len(letter.parties) == 2 and letter.initiator is None


def test_he_whom_an_honorific_received_met_nobody_named_behind() -> None:
    text = (
        "وصل جلالة الملك عبدالله الثاني إلى مكتبه.\nووصل إلى عمان وزير الخارجية عثمان الجرندي، الذي استقبله جلالته اليوم معربا له "
        "عن تقديره لما تبذله تونس."
    )
    (meeting,) = told(text, "meeting")
    assert set(meeting.parties) == {"abdullah-ii", "othman-jerandi"}


def test_an_office_is_not_that_of_a_holder_told_of_in_another() -> None:
    text = (
        "محمدجواد ظریف وزیر خارجه به نیویورک سفر کرد.\n"
        "نماینده دائم ایران در سازمان ملل در نامه‌ای به دبیرکل سازمان ملل از همکاری قدردانی کرد."
    )
    (letter,) = told(text, "message", None)
    assert "mohammad-javad-zarif" not in letter.parties


@pytest.mark.parametrize(("text", "status"), [
    ("عباس عراقچی با سپاسگزاری از تماس جوزپ بورل گفت که لازمه این امر دست کشیدن از سیاست‌های نادرست است.", "held"),
    ("سخنگوی دولت خبر تماس عباس عراقچی با جوزپ بورل را نادرست خواند.", "denied"),
])
def test_wrong_policies_deny_no_call(text: str, status: str) -> None:
    (call,) = told(text, "phone")
    assert call.status == status


@pytest.mark.parametrize("text", [
    "ابراهیم رئیسی به نامه ولادیمیر پوتین پاسخ داد.",
    "پاسخ ابراهیم رئیسی به نامه ولادیمیر پوتین",
    "ابراهیم رئیسی در پاسخ به پیام تبریک ولادیمیر پوتین از او تشکر کرد.",
])
def test_who_is_answered_wrote_first(text: str) -> None:
    (letter,) = told(text, "message")
    assert (letter.initiator, set(letter.parties)) == ("vladimir-putin", {"vladimir-putin", "ebrahim-raisi"})


def test_a_letter_and_the_answer_to_it_are_two() -> None:
    text = (
        "ابراهیم رئیسی در نامه‌ای به ولادیمیر پوتین بر توسعه روابط تاکید کرد.\n"
        "ولادیمیر پوتین پیش از این در پیامی به ابراهیم رئیسی سال نو را تبریک گفته بود."
    )
    assert {letter.initiator for letter in told(text, "message")} == {"ebrahim-raisi", "vladimir-putin"}


def test_who_only_hands_over_a_letter_did_not_write_it() -> None:
    assert all(
        "abbas-araghchi" not in letter.parties
        for letter in told("عباس عراقچی پیام رئیس‌جمهور را به شی جین پینگ رئیس جمهور چین تقدیم کرد.", "message", None)
    )


def test_whom_the_words_of_a_letter_name_is_not_its_reader() -> None:
    assert told("قالت وزارة الخارجية السورية في رسالة إن الوضع في البلاد الآن يحتاج إلى عبد الفتاح السيسي.", "message") == []
