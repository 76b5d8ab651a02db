"""Letters that are carried, and who began a contact: one behaviour each, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str, channel: str) -> list[Contact]:
    """Give the contacts of a text by one channel."""
    return [c for c in Coder().code(Report(id="t", text=text, published="2021-05-15")).contacts if c.channel == channel]


@pytest.mark.parametrize(("text", "writer", "reader"), [
    ("التقى وزير الخارجية القطري محمد بن عبد الرحمن الرئيس العراقي برهم صالح وسلّمه رسالة من أمير قطر الشيخ تميم بن حمد آل ثاني.",
     "tamim-bin-hamad-al-thani", "barham-salih"),
    ("استقبل الرئيس عبد الفتاح السيسي وزير الخارجية القطري محمد بن عبد الرحمن الذي نقل إليه رسالة شفوية من أمير قطر "
     "الشيخ تميم بن حمد آل ثاني.", "tamim-bin-hamad-al-thani", "abdel-fattah-el-sisi"),
    ("وقال المتحدث إن الرئيس عبد الفتاح السيسي سلم الأمير محمد بن سلمان رسالة إلى الملك سلمان بن عبد العزيز.",
     "abdel-fattah-el-sisi", "salman-bin-abdulaziz"),
    ("تسلم الرئيس عبد الفتاح السيسي رسالة خطية من أخيه الملك سلمان بن عبد العزيز.", "salman-bin-abdulaziz", "abdel-fattah-el-sisi"),
    ("انتقد محمود عباس الحصار في رسالة بعث بها إلى الأمين العام للأمم المتحدة أنطونيو غوتيريش.", "mahmoud-abbas", "antonio-guterres"),
    ("سفیر قطر در دیدار با حسن روحانی نامه امیر قطر تمیم بن حمد را تقدیم کرد.", "tamim-bin-hamad-al-thani", "hassan-rouhani"),
    ("علی لاریجانی پیام حسن روحانی را به ولادیمیر پوتین رساند.", "hassan-rouhani", "vladimir-putin"),
    ("محمدجواد ظریف حامل پیام حسن روحانی برای ولادیمیر پوتین است.", "hassan-rouhani", "vladimir-putin"),
])
def test_a_carried_letter_is_between_writer_and_reader(text: str, writer: str, reader: str) -> None:
    (letter,) = contacts(text, "message")
    assert (letter.initiator, set(letter.parties)) == (writer, {writer, reader})


@pytest.mark.parametrize("text", [
    "وقال المنفي إن توقيت زيارة الرئيس قيس سعيد يحمل رسالة دعم إلى عبد الحميد الدبيبة.",
    "وسلم الرسالة عادل الجبير لدى استقبال الرئيس عبد الفتاح السيسي له.",
])
def test_a_visit_that_bears_a_message_and_a_letter_told_before_are_none(text: str) -> None:
    assert contacts(text, "message") == []


@pytest.mark.parametrize(("text", "caller"), [
    ("شی جین‌پینگ به درخواست ولودیمیر زلنسکی با وی گفت‌وگوی تلفنی داشت.", "volodymyr-zelensky"),
    ("امانوئل مکرون و جو بایدن دیروز تلفنی گفت‌وگو کردند. این گفت‌وگو به درخواست جو بایدن انجام شد.", "joe-biden"),
    ("شی جین‌پینگ در تماس تلفنی با ابراهیم رئیسی پیروزی او در انتخابات را تبریک گفت.", "xi-jinping"),
    ("جاء ذلك خلال اتصال هاتفي أجراه الرئيس الإيراني حسن روحاني مع سامح شكري.", "hassan-rouhani"),
    ("هنأ الرئيس محمود عباس الرئيس عبد الفتاح السيسي في اتصال هاتفي اليوم.", "mahmoud-abbas"),
])
def test_whom_the_words_say_to_have_called_called(text: str, caller: str) -> None:
    assert [c.initiator for c in contacts(text, "phone")] == [caller]


def test_who_is_said_to_have_come_before_the_verb_came() -> None:
    (meeting,) = contacts("محمدجواد ظریف با بدر البوسعیدی وزیر خارجه عمان که به تهران سفر کرده است دیدار کرد.", "meeting")
    assert meeting.initiator == "badr-al-busaidi"
