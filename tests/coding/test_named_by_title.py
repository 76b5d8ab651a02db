"""Names of ordinary or foreign letters that only the title behind them tells, and titles that many reports give speakers."""

import pytest

from rasad.coding.coder import code


@pytest.mark.parametrize(("text", "name"), [
    ("قال راحة بيرنوف، المتحدث باسم لجنة الغابات، إن الطريق مفتوح.", "راحة بيرنوف"),
    ("وأشار تروسموس بوليس نائب رئيس غرفة الغابات إلى أهمية الطريق.", "تروسموس بوليس"),
    ("محمد گل چمن دبیرکل حزب باغداران در گفت‌وگو با ایسنا اظهار کرد: راه باز است.", "محمد گل چمن"),
])
def test_a_title_behind_a_name_tells_that_it_is_one(text: str, name: str) -> None:
    record = code(text)
    assert [actor.name for actor in record.actors if actor.id == record.statements[0].speaker] == [name]


@pytest.mark.parametrize("title", [
    "نائب مندوب السودان", "نائبة الممثل الخاص للأمين العام للأمم المتحدة", "متحدث عسكري", "ضابط كبير", "المدير التنفيذي للمعهد",
    "عميد السلك الدبلوماسي", "شهود عيان",
])
def test_arabic_titles_speak(title: str) -> None:
    assert len(code(f"وقال {title} إن الطريق مفتوح.", language="ar").statements) == 1


@pytest.mark.parametrize("title", ["یک حقوقدان", "محقق مرکز جنگل‌شناسی", "امام جمعه موقت شهر", "مدیر روابط عمومی شرکت", "پروفسور برنر"])
def test_persian_titles_speak(title: str) -> None:
    assert len(code(f"{title} گفت: راه باز است.", language="fa").statements) == 1


def test_regional_delegates_of_a_ministry_are_no_ambassadors() -> None:
    record = code("وقال المندوب الجهوي للغابات إن الطريق مفتوح.", language="ar")
    assert ["director-" in said.speaker for said in record.statements] == [True]
