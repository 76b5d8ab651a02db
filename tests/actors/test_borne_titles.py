"""Who is meant by a title or a name beside words that are not part of it."""

import pytest

import rasad


def meant(text: str, language: str, published: str | None = None) -> dict[str, str]:
    """Give the actor of each mention of a person or an office, by its words."""
    record = rasad.code(text, language=language, published=published)
    return {text[m.start : m.end]: a.id for a in record.actors if a.kind in ("person", "office") for m in a.mentions}


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("بحث رئيس المكتب السياسي لحماس إسماعيل هنية الأوضاع. وأكد رئيس الحركة أن القدس خط أحمر.", "رئيس الحركة", "ismail-haniyeh"),
        ("أجرى الوزير سامح شكري اتصالا مع نظيره الجزائري. وكان صبري بوقادوم قد زار القاهرة.", "نظيره الجزائري", "sabri-boukadoum"),
        ("سلم يوسف بن علوي رسالة من السلطان إلى ملك البحرين حمد بن عيسى آل خليفة في قصر بالمنامة.", "السلطان", "omn-sultan"),
        ("استقبل الرئيس المصري حسني مبارك المبعوث، وقال إن استقبال الرئيس مبارك له كان وديا.", "مبارك", "hosni-mubarak"),
        ("قال وزير الخارجية العراقي فؤاد حسين إن اتصال حسين بأمير عبد اللهيان كان مثمرا.", "أمير عبد اللهيان", "hossein-amir-abdollahian"),
        ("التقى وزير خارجية السعودية بجون كيري في جدة مساء الخميس.", "جون كيري", "john-kerry"),
        ("أشاد الملك بكلمة عبد الله بن عبد العزيز آل سعود في القمة.", "عبد الله بن عبد العزيز آل سعود", "abdullah-bin-abdulaziz"),
    ],
)
def test_arabic_titles_and_names(text: str, words: str, actor: str) -> None:
    found = meant(text, "ar")
    assert {a for told, a in found.items() if told == words} == {actor}, found


def test_a_state_is_no_surname_after_the_word_for_it() -> None:
    record = rasad.code("وقع الهجوم بالقرب من دولة مالي وقال الرئيس إنه حزين.", language="ar")
    assert "robert-malley" not in {actor.id for actor in record.actors}


@pytest.mark.parametrize(
    ("text", "words", "actor"),
    [
        ("حسن روحانی در تماس تلفنی امانوئل مکرون از پیشنهاد همتای فرانسوی خود استقبال کرد.", "همتای فرانسوی خود", "emmanuel-macron"),
        ("غلامحسین الهام سخنگوی دولت رئیس جمهور را همراهی کرد. محمود احمدی نژاد رئیس جمهور گفت.", "رئیس جمهور", "mahmoud-ahmadinejad"),
        ("علی نادری در گفت‌وگو با ایسنا گفت که جلسه کمیسیون برگزار شد.", "علی نادری", "person-ali-nadri"),
        ("سیدعلی موسوی‌زاده رایزن فرهنگی گفت که جلسه برگزار شد.", "سیدعلی موسوی‌زاده", "person-sidali-musui-zadh"),
    ],
)
def test_persian_titles_and_names(text: str, words: str, actor: str) -> None:
    found = meant(text, "fa")
    assert found.get(words) == actor, found


def test_two_titles_on_two_lines_are_two_peoples() -> None:
    text = "دیدار سفیر افغانستان با مدیر کل تشریفات وزارت امور خارجه\nسفیر جمهوری اسلامی ایران دیروز با مدیرکل دیدار کرد."
    found = meant(text, "fa")
    assert "سفیر جمهوری اسلامی ایران" in found, found


def test_whom_a_speaker_tells_of_is_not_the_speaker() -> None:
    text = "احمد فلاحی در گفت‌وگو با ایسنا از جلسه خبر داد.\nفلاحی افزود: وزیر علوم هم بر برگزاری کنکور مصر بود."
    found = meant(text, "fa")
    assert found["وزیر علوم"] != found["فلاحی"], found
