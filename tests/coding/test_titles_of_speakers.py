"""Titles that stand for whoever speaks: before a name told further behind, after a name told before, and with no name at all."""

import pytest

from rasad.coding.coder import code


def speakers(text: str, language: str) -> list[str]:
    """Give the names of those who speak in a text, in its own language, in the order of what they say."""
    record = code(text, language=language)
    names = {actor.id: actor.names.get(language, [actor.name])[0] for actor in record.actors}
    return [names[said.speaker] for said in record.statements]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال المدير الجهوي للحماية المدنية بأريانة، حاتم البرقاوي، لوكالة الأنباء إن العدد كبير.", "حاتم البرقاوي"),
        ("أكد المدير العام للشؤون القنصلية بوزارة الشؤون الخارجية حاتم البرقاوي اليوم الثلاثاء أن الأمر قيد المتابعة.", "حاتم البرقاوي"),
        ("أعلن المتحدث باسم وزارة العمل والتنمية الاجتماعية، حاتم البرقاوي، فتح باب التسجيل.", "حاتم البرقاوي"),
        ("حذّر الخبير في الشأن الليبي حاتم البرقاوي، من عودة القتال.", "حاتم البرقاوي"),
        ("أكدت رئيسة لجنة التونسيين بالخارج في البرلمان، سلمى البرقاوي أن الإحصائيات صحيحة.", "سلمى البرقاوي"),
    ],
)
def test_what_else_an_arabic_title_is_of_leads_to_its_bearer(text: str, name: str) -> None:
    assert set(speakers(text, "ar")) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وقال سفير نيوزيلندا جيرارد بوهلمان إن القرار مهم.", "جيرارد بوهلمان"),
        ("قال رئيس اللجنة الدولية إيفان برونكوفيتس إن نظام التمويل يجب إصلاحه.", "إيفان برونكوفيتس"),
        ("وقال المندوب العام لحماية الطفولة، مهيار بنعروسي في تصريح إن الأمر خطير.", "مهيار بنعروسي"),
    ],
)
def test_words_that_can_only_be_a_name_are_one(text: str, name: str) -> None:
    assert speakers(text, "ar") == [name]


def test_a_name_behind_a_verb_of_meeting_is_not_the_title_before_it() -> None:
    record = code("استقبل رئيس الاتحاد الدولي في القاهرة حاتم البرقاوي وبحث معه التعاون.", language="ar")
    mentions = [record.report.text[mention.start : mention.end] for actor in record.actors for mention in actor.mentions]
    assert any("البرقاوي" in mention for mention in mentions)
    assert not any("الاتحاد" in mention and "البرقاوي" in mention for mention in mentions)


def test_what_is_told_to_papers_is_of_no_title() -> None:
    text = "أعلن وزير الزراعة الليبي سالم القماطي بدء الموسم.\nوقال الوزير لصحيفة الشرق الأوسط إن الموسم جيد."
    assert len(set(speakers(text, "ar"))) == 1


@pytest.mark.parametrize("title", ["المبعوث الأممي", "المسؤول الأممي"])
def test_an_arabic_title_with_the_article_is_who_speaks(title: str) -> None:
    text = f"قال سالم القماطي المبعوث الخاص للأمم المتحدة إلى جزر القمر إن الوضع صعب.\nوأضاف {title} أن الحوار مستمر."
    assert len(set(speakers(text, "ar"))) == 1


VOICE = "فرامرز مهرابی، معاون سازمان توسعه تجارت، گفت: صادرات امسال افزایش یافته است.\n"


@pytest.mark.parametrize(
    "goes_on",
    ["رییس کمیته صادرات کشور تاکید کرد: این روند ادامه دارد.", "عضو شورای عالی بازرگانی همچنین افزود: این روند ادامه دارد."],
)
def test_a_persian_report_of_one_voice_calls_him_by_whatever_he_is(goes_on: str) -> None:
    assert set(speakers(VOICE + goes_on, "fa")) == {"فرامرز مهرابی"}


@pytest.mark.parametrize(
    "another",
    ["استاندار یزد نیز گفت: این روند ادامه دارد.", "در ادامه استاندار یزد گفت: این روند ادامه دارد."],
)
def test_who_comes_in_besides_is_another(another: str) -> None:
    assert len(set(speakers(VOICE + another, "fa"))) == 2


@pytest.mark.parametrize("office", ["استاندار یزد", "رئیس فدراسیون فوتبال", "سخنگوی شهرداری"])
def test_no_other_office_is_a_known_ministers(office: str) -> None:
    text = f"محمدجواد ظریف، وزیر امور خارجه ایران، وارد یزد شد و از شهر بازدید کرد.\n{office} گفت: راه تازه باز می‌شود."
    assert speakers(text, "fa") != ["محمدجواد ظریف"]


def test_an_expert_is_no_known_minister() -> None:
    text = "وصل وزير الخارجية المصري سامح شكري إلى مسقط.\nوقال الخبير إن الطقس معتدل."
    assert "سامح شكري" not in speakers(text, "ar")


@pytest.mark.parametrize("agency", ["لوكالة الأونروا", "لبرنامج الأغذية العالمي"])
def test_an_agency_of_no_news_has_spokesmen_of_its_own(agency: str) -> None:
    text = f"وقال المتحدث الرسمي {agency} إن المساعدات وصلت."
    record = code(text, language="ar")
    speaker = next(actor for actor in record.actors if actor.id == record.statements[0].speaker)
    assert any(agency.split()[-1] in text[mention.start : mention.end] for mention in speaker.mentions)

def test_an_undated_report_that_tells_of_another_president_means_its_own() -> None:
    text = (
        "رئیس جمهور با یک هیات پارلمانی دیدار کرد.\n"
        "به گزارش ایسنا، حسن روحانی در تهران با گابریلا کوئواس بارون رئیس اتحادیه بین‌المجالس جهانی دیدار کرد."
    )
    record = code(text, language="fa")
    meant = [actor.id for actor in record.actors if any(text[m.start : m.end] == "رئیس جمهور" for m in actor.mentions)]
    assert meant == ["hassan-rouhani"]
