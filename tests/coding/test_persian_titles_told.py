"""One contact told twice, by a title in a Persian report's headline or lead and by a name; and whom congratulations are to."""

from rasad.coding.coder import code


def parties(text: str) -> list[set[str]]:
    """Give the names of the parties of each contact of a Persian text, in English where the registry has them."""
    record = code(text, language="fa")
    names = {actor.id: actor.name for actor in record.actors}
    return [{names[party] for party in contact.parties} for contact in record.contacts]


def test_a_lead_tells_by_title_whom_the_report_names() -> None:
    text = (
        "توسعه ورزش مدارس بررسی شد\n"
        "رییس کمیته ملی المپیک ایران با توماس باخ رییس کمیته بین‌المللی المپیک دیدار و گفت‌وگو کرد.\n"
        "به گزارش ایسنا، فرامرز مهرابی عصر روز گذشته با توماس باخ رییس کمیته بین‌المللی المپیک دیدار و گفت‌وگو کرد."
    )
    assert len(parties(text)) == 1


def test_a_lead_tells_by_title_who_wrote_the_letter_of_the_headline() -> None:
    text = (
        "نامه «فرامرز مهرابی» به «علی لاریجانی» درباره افزایش حقوق‌ها\n"
        "یک عضو کمیسیون برنامه و بودجه مجلس در نامه‌ای به رییس مجلس خواستار رسیدگی به افزایش حقوق‌ها شد."
    )
    assert parties(text) == [{"فرامرز مهرابی", "Ali Larijani"}]


def test_a_headline_tells_by_title_who_reads_the_letter() -> None:
    text = (
        "پیام تبریک فرامرز مهرابی به رئیس جدید سازمان سینمایی\n"
        "فرامرز مهرابی در پیامی انتصاب حسین انتظامی به سمت ریاست سازمان سینمایی را تبریک گفت."
    )
    assert parties(text) == [{"فرامرز مهرابی", "حسین انتظامی"}]


def test_two_who_write_to_one_are_not_one_by_name_and_title() -> None:
    text = "پیام تبریک رئیس سازمان سینمایی به حسین انتظامی\nفرامرز مهرابی در پیامی به حسین انتظامی عید را تبریک گفت."
    assert len(parties(text)) == 2


def test_congratulations_are_to_who_was_appointed() -> None:
    text = "وزیر دادگستری در پیامی انتصاب هاکان فیدان به سمت وزیر خارجه ترکیه از سوی رجب طیب اردوغان را تبریک گفت."
    (told,) = parties(text)
    assert "Hakan Fidan" in told and len(told) == 2 and "Recep Tayyip Erdoğan" not in told
