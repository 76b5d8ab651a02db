"""Whether a contact was held, is planned or did not take place: one behaviour each, on sentences of our own."""

import pytest
from tests.coding.coded import contacts


@pytest.mark.parametrize(("text", "status"), [
    # «لم» denies the verb after it: not knowing of a meeting is no denial of it
    ("لم نعلم مسبقا بلقاء سامح شكري وعادل الجبير.", "held"),
    ("لم يتمكن سامح شكري من لقاء عادل الجبير.", "denied"),
    ("نفى المتحدث صحة ما نشرته صحف عن لقاء بين عادل الجبير ومحمد جواد ظريف.", "denied"),
    ("نفى سامح شكري خلال لقائه عادل الجبير وجود خلاف بين البلدين.", "held"),
    ("ألغى سامح شكري، اليوم السبت، زيارة إلى العاصمة الليبية طرابلس.", "denied"),
    ("أرجأ سامح شكري، اليوم السبت، زيارة إلى روسيا.", "planned"),
    ("ستكون القمة فرصة للقاء سامح شكري وعادل الجبير.", "planned"),
    ("قال سامح شكري، خلال لقاء منفصل مع عادل الجبير، إن بلاده ستدعم الحوار.", "held"),
    ("زيارة سامح شكري إلى روسيا، ستشهد بحث قضايا المنطقة.", "planned"),
    ("وعد سامح شكري بزيارة موسكو قريبا.", "planned"),
    ("سامح شكري يزور روسيا الثلاثاء القادم", "planned"),
    ("وتذكر سامح شكري قبل أيام من المؤتمر المقرر زيارته الأخيرة إلى روسيا.", "held"),
    ("وقال الوزير إن حكومته كانت تجري محادثات مع سامح شكري حول القرار.\nوكان سامح شكري يجري محادثات مع عادل الجبير حول القرار.", "held"),
])
def test_status_in_arabic(text: str, status: str) -> None:
    assert {c.status for c in contacts(text)} == {status}


@pytest.mark.parametrize(("text", "status"), [
    ("محمدجواد ظریف دیدار با فواد حسین را لغو کرد.", "denied"),
    ("سفر محمدجواد ظریف به ژاپن و فرانسه لغو شد.", "denied"),
    ("سخنگوی وزارت خارجه خبر دیدار محمدجواد ظریف با فواد حسین را تکذیب کرد.", "denied"),
    ("محمدجواد ظریف در دیدار با فواد حسین ادعاهای آمریکا را تکذیب کرد.", "held"),
    ("محمدجواد ظریف با فرستادن نامه‌ای به فواد حسین، دیدار با حسن روحانی را لغو کرد.", "held"),
    ("دیدار محمدجواد ظریف با فواد حسین که قرار بود دوشنبه در بغداد انجام شود، به وقت دیگری موکول شد.", "planned"),
    # a Persian verb closes its own clause: what it says of the time is not said of the next one
    ("وزارت خارجه تایید می‌کند که محمدجواد ظریف با فواد حسین دیدار کرد.", "held"),
    ("محمدجواد ظریف نپذیرفت که با فواد حسین دیدار کند.", "denied"),
    ("قرار است محمدجواد ظریف با فواد حسین دیدار نماید.", "planned"),
    ("نتایج دیدار اخیر محمدجواد ظریف با فواد حسین در مجلس بررسی می‌شود.", "held"),
    ("مقدمات برای دیدار محمدجواد ظریف با فواد حسین آغاز شده است.", "planned"),
])
def test_status_in_persian(text: str, status: str) -> None:
    assert contacts(text)[0].status == status


def test_what_somebody_went_for_is_still_to_come_and_no_visit_beside_it() -> None:
    (meeting,) = contacts("وصل سامح شكري أمس إلى الدوحة للقاء عادل الجبير.")
    assert (meeting.channel, meeting.status, meeting.initiator) == ("meeting", "planned", "sameh-shoukry")


@pytest.mark.parametrize("text", [
    "كشفت صحيفة عكاظ أن سعد الحريري التقى حسين الخليل على مائدة إفطار.\n"
    "في المقابل، نفى المكتب الإعلامي للحريري حصول اللقاء، معتبرا أن ما نشر خيال.",
    "طالبان دیدار ارومچی را تکذیب کردند\n"
    "روزنامه وال‌استریت ژورنال نوشته بود که محمدجواد ظریف هفته گذشته در ارومچی با ملا عبدالغنی برادر دیدار کرد.",
    "سفر حسن روحانی به فرانسه لغو شد\nقرار بود روحانی در پاریس با فرانسوا اولاند دیدار کند.",
])
def test_another_sentence_denies_or_calls_off(text: str) -> None:
    assert [c.status for c in contacts(text) if c.channel == "meeting"] == ["denied"]


def test_what_is_denied_during_a_meeting_is_not_the_meeting() -> None:
    (meeting,) = contacts("التقى سامح شكري عادل الجبير في القاهرة.\nونفى شكري خلال اللقاء أي خلاف مع السعودية.")
    assert meeting.status == "held"


@pytest.mark.parametrize("text", [
    "كان من المقرر أن يلتقي سامح شكري عادل الجبير اليوم لكن اللقاء ألغي.",
    "وكان من المقرر أن يلتقي سامح شكري عادل الجبير.\nوأعلنت القاهرة إلغاء اللقاء دون ذكر الأسباب.",
    "قرار بود محمدجواد ظریف دیروز با فواد حسین دیدار کند اما این دیدار به دلیل بیماری او لغو شد.",
    "قرار بود محمدجواد ظریف با فواد حسین دیدار کند.\nاین دیدار برگزار نشد.",
])
def test_what_was_to_be_is_called_off_later(text: str) -> None:
    assert [c.status for c in contacts(text) if c.channel == "meeting"] == ["denied"]


def test_what_is_still_to_be_is_no_more_than_that() -> None:
    (meeting,) = contacts("قرار است محمدجواد ظریف با فواد حسین دیدار کند و این دیدار در بغداد برگزار شود.")
    assert meeting.status == "planned"
