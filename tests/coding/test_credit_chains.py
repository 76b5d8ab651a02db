"""Chains of credit that open a Persian report: whatever noun phrase stands between «به گزارش» and its mark is credited, known or not."""

import pytest

from rasad.coding.coder import code

MET = "وزیر خارجه ترکیه با وزیر خارجه عراق در بغداد دیدار کرد."


def credited(opening: str) -> list[list[str]]:
    """Give the words by which a report under a headline names those it credits for its contact, by actor."""
    record = code(f"دیدار در بغداد\n\n{opening} {MET}")
    spans = {actor.id: [record.report.text[m.start : m.end] for m in actor.mentions] for actor in record.actors}
    return [spans[actor] for actor in record.contacts[0].according_to]


@pytest.mark.parametrize(
    ("opening", "named"),
    [
        ("به گزارش دریانورد از مرکز رسانه قوه قضاییه،", ["دریانورد", "قوه قضاییه"]),
        ("به گزارش جماران؛", ["جماران"]),
        ("به گزارش رادیو کردی صدای زاگرس به نقل از ایرنا،", ["کردی صدای زاگرس", "ایرنا"]),
        ("به گزارش ندای دریاچه،", ["ندای دریاچه"]),
        ("به گزارش پایگاه خبری تحلیلی راه سپید؛", ["راه سپید"]),
        ("به گزارش گروه سیاسی صبح زاگرس،", ["صبح زاگرس"]),
        ("به گزارش تلویزیون عراق،", ["تلویزیون"]),
        ("به گزارش ایلنا به نقل از کانال تلگرامی سفارت ترکیه در بغداد،", ["ایلنا", "سفارت ترکیه در بغداد"]),
        ("به نقل از برخی رسانه‌های عراقی،", ["رسانه‌های عراقی"]),
        ("به گزارش شبکه خبری «تازه‌ها»،", ["تازه‌ها"]),
        ("به گزارش ایلنا به نقل از سایت سازمان قضایی نیروهای مسلح،", ["ایلنا", "سازمان قضایی"]),
        ("به گزارش ایلنا به نقل از روابط عمومی دادگستری فارس،", ["ایلنا", "روابط عمومی دادگستری"]),
        ("به گزارش روابط عمومی خبرگزاری فارس،", ["خبرگزاری فارس"]),
    ],
)
def test_what_a_chain_names_is_credited(opening: str, named: list[str]) -> None:
    found = credited(opening)
    assert [name for name in named if not any(name in spans for spans in found)] == []
    assert len(found) == len(named)


@pytest.mark.parametrize(
    "opening",
    ["به گزارش خبرنگار ما،", "به گزارش رسیده،", "به گزارش خبرگزاری از بغداد،", "به نقل از نویسنده کتاب،", "به گزارش تازه‌ای که رسید"],
)
def test_a_chain_that_names_nobody_credits_nobody(opening: str) -> None:
    assert credited(opening) == []


def test_a_body_at_the_head_of_a_report_tells_all_of_it() -> None:
    more = "\nوزیر خارجه ترکیه سپس با نخست وزیر عراق ملاقات کرد."
    record = code(f"دیدار در بغداد\n\nبه گزارش ایلنا به نقل از وزارت خارجه ترکیه، {MET}{more}")
    assert [contact.according_to for contact in record.contacts] == [["ilna", "tur-foreign-ministry"]] * 2


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("دیدار وزیران\nصفحه توئیتر کاخ الیزه از دیدار وزیر خارجه ترکیه با وزیر خارجه عراق خبر داد.", "fra-elysee"),
        ("دیدار وزیران\nحساب رسمی وزارت خارجه ترکیه در شبکه ایکس اعلام کرد که " + MET, "tur-foreign-ministry"),
        ("دیدار وزیران\nخبرگزاری آناتولی و شبکه تی آر تی دوشنبه از دیدار وزیر خارجه ترکیه با وزیر خارجه عراق خبر دادند.", "anadolu-agency"),
        ("دیدار\nرویترز روز چهارشنبه از قول دو مقام آگاه خبر داد که " + MET, "reuters"),
        ("دیدار\nبه ادعای رویترز، " + MET, "reuters"),
        ("دیدار در بغداد\nبغداد الیوم به نقل از یک منبع آگاه گزارش داد که " + MET, "baghdad-today"),
    ],
)
def test_accounts_media_and_pages_that_tell(text: str, named: str) -> None:
    assert named in code(text).contacts[0].according_to


def test_a_list_of_media_without_end_is_read() -> None:
    assert code("دیدار\n" + "آناتولی و رویترز و " * 1_000 + "ایلنا خبر دادند که " + MET).contacts


def test_an_account_after_that_tells() -> None:
    record = code("دیدار\nظریف گفت که صفحه رسمی وزارت خارجه ترکیه از دیدار وزیر خارجه ترکیه با وزیر خارجه عراق خبر داد.")
    assert "tur-foreign-ministry" in record.contacts[0].according_to


def test_the_office_of_somebody_tells() -> None:
    record = code("دیدار\nدفتر نیکول پاشینیان نیز خبر داد که " + MET)
    assert record.contacts[0].according_to == ["office-of-nikol-pashinyan"]


def test_a_source_credited_without_a_name_gets_none_from_after_the_comma() -> None:
    record = code("دیدار\nبه گفته یک منبع آگاه، هاکان فیدان وزیر خارجه ترکیه با وزیر خارجه عراق در بغداد دیدار کرد.")
    names = {actor.id: actor for actor in record.actors}
    assert [names[teller].mentions[0].start for teller in record.contacts[0].according_to] == [record.report.text.index("یک منبع")]


@pytest.mark.parametrize(
    ("after", "teller"),
    [
        ("این خبر را سرویس مطبوعاتی کاخ الیزه اعلام کرد.", "fra-elysee"),
        ("این خبر را خبرگزاری آناتولی منتشر کرد.", "anadolu-agency"),
        ("وزارت خارجه ترکیه اعلام کرد که این دیدار به درخواست طرف عراقی برگزار شده است.", "tur-foreign-ministry"),
        ("به گزارش خبرگزاری آناتولی، وزیر خارجه ترکیه گفت که آنکارا از عراق حمایت می‌کند.", "anadolu-agency"),
    ],
)
def test_who_tells_on_about_a_contact_told_before(after: str, teller: str) -> None:
    record = code(f"دیدار در بغداد\n{MET} {after}")
    assert teller in record.contacts[0].according_to


def test_the_news_that_somebody_told_is_no_statement() -> None:
    assert code(f"دیدار در بغداد\n{MET} این خبر را سرویس مطبوعاتی کاخ الیزه اعلام کرد.").statements == []
