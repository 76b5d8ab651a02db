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
    ("استقبل الرئيس قيس سعيد وزير الخارجية القطري محمد بن عبد الرحمن، وتسلم منه رسالة خطية بعث بها إلى فخامته أمير قطر الشيخ تميم بن "
     "حمد آل ثاني.", "tamim-bin-hamad-al-thani", "kais-saied"),
    ("تسلم أمير الكويت الشيخ نواف الأحمد من السفير المصري رسالة خطية من الرئيس عبد الفتاح السيسي.",
     "abdel-fattah-el-sisi", "nawaf-al-ahmad"),
    ("أبرق الرئيس محمود عباس إلى الرئيس عبد الفتاح السيسي معزيا في ضحايا الحادث.", "mahmoud-abbas", "abdel-fattah-el-sisi"),
    ("قدم وزير الخارجية القطري إلى الوزير سامح شكري دعوة من أمير قطر الشيخ تميم بن حمد آل ثاني إلى الرئيس عبد الفتاح السيسي لحضور القمة.",
     "tamim-bin-hamad-al-thani", "abdel-fattah-el-sisi"),
    ("وجه الملك سلمان بن عبد العزيز دعوة إلى أمير قطر الشيخ تميم بن حمد آل ثاني لحضور القمة الخليجية.",
     "salman-bin-abdulaziz", "tamim-bin-hamad-al-thani"),
    ("قال سامح شكري إنه سيشارك تلبية للدعوة التي تلقاها من الوزير عادل الجبير.", "adel-al-jubeir", "sameh-shoukry"),
    ("تقدمت وزارة الخارجية اللبنانية بشكوى عاجلة إلى الأمين العام للأمم المتحدة أنطونيو غوتيريش.",
     "lbn-foreign-ministry", "antonio-guterres"),
    ("تبریک حسن روحانی به ولادیمیر پوتین", "hassan-rouhani", "vladimir-putin"),
    ("ولادیمیر پوتین با فرستادن تلگرافی برای حسن روحانی سالروز آغاز روابط دو کشور را تبریک گفت.", "vladimir-putin", "hassan-rouhani"),
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


@pytest.mark.parametrize("text", [
    "وجه الملك سلمان بن عبد العزيز دعوة إلى أمير قطر الشيخ تميم بن حمد آل ثاني لزيارة الرياض.",
    "حسن روحانی با تبریک عید فطر به ولادیمیر پوتین از همکاری دو کشور قدردانی کرد.",
])
def test_an_invitation_to_a_visit_and_good_wishes_in_passing_are_no_message(text: str) -> None:
    assert contacts(text, "message") == []


def test_who_hands_an_ambassador_a_note_of_protest_has_met_him() -> None:
    (meeting,) = contacts("سلمت وزارة الخارجية العراقية السفير التركي في بغداد مذكرة احتجاج شديدة اللهجة.", "meeting")
    assert (meeting.initiator, len(meeting.parties)) == ("irq-foreign-ministry", 2)


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


def test_each_ambassador_presents_his_own_credentials() -> None:
    found = contacts("تسلم الرئيس محمد ولد عبد العزيز أوراق اعتماد السفير الصيني لي مينغ هوا والسفير الفرنسي روبير مولييه "
                     "والسفيرة الإسبانية ماريا ألفاريث.", "meeting")
    assert [len(c.parties) for c in found] == [2, 2, 2]


def test_two_who_wrote_to_nobody_named_did_not_write_to_each_other() -> None:
    assert contacts("أرسل الشيخ نواف الأحمد والشيخ صباح الخالد برقيتين بهذا المعنى إلى ذوي الضحايا.", "message") == []


def test_two_who_cabled_two_wrote_four_cables() -> None:
    found = contacts("بعث الشيخ نواف الأحمد والشيخ صباح الخالد برقيات إلى عبد الفتاح السيسي وقيس سعيد.", "message")
    assert {frozenset(c.parties) for c in found} == {
        frozenset([writer, reader]) for writer in ("nawaf-al-ahmad", "sabah-al-khalid") for reader in ("abdel-fattah-el-sisi", "kais-saied")
    }


def test_both_presidents_are_those_told_of_as_presidents() -> None:
    found = contacts("بعث الشيخ صباح الأحمد برقية إلى الرئيس المصري عبد الفتاح السيسي وبرقية أخرى إلى الرئيس التونسي قيس سعيد. "
                     "وأرسل ولي العهد الشيخ نواف الأحمد برقيتين إلى الرئيسين بهذا المعنى.", "message")
    assert {frozenset(c.parties) for c in found if "nawaf-al-ahmad" in c.parties} == {
        frozenset(["nawaf-al-ahmad", "abdel-fattah-el-sisi"]), frozenset(["nawaf-al-ahmad", "kais-saied"])
    }


def test_who_only_wrote_a_letter_met_nobody() -> None:
    found = contacts("استقبل الرئيس قيس سعيد وزير الخارجية القطري محمد بن عبد الرحمن، وتسلم منه رسالة خطية بعث بها إليه أمير قطر الشيخ "
                     "تميم بن حمد آل ثاني.", "meeting")
    assert [set(c.parties) for c in found] == [{"kais-saied", "mohammed-bin-abdulrahman-al-thani"}]


@pytest.mark.parametrize(
    ("text", "writer", "reader"),
    [
        ("حسن روحانی در نامه‌ای از امیر قطر خواست در این اجلاس شرکت کند.", "hassan-rouhani", "tamim-bin-hamad-al-thani"),
        ("بشار اسد پیامی از حسن روحانی دریافت کرد.", "hassan-rouhani", "bashar-al-assad"),
        ("امیر قطر پیام تبریک حسن روحانی را دریافت کرد.", "hassan-rouhani", "tamim-bin-hamad-al-thani"),
    ],
)
def test_persian_letters_asked_of_somebody_or_got_from_him(text: str, writer: str, reader: str) -> None:
    found = Coder().code(Report(id="t", text=text, published="2019-06-20")).contacts
    assert [(contact.channel, contact.initiator, set(contact.parties)) for contact in found] == [("message", writer, {writer, reader})]
