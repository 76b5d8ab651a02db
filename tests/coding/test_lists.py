"""Who takes part where several are told at once: lists, plural titles, aides, and words that stand between."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2016-08-15")).contacts


def people(text: str) -> set[str]:
    """Give everybody who takes part in a contact of a text."""
    return {party for contact in contacts(text) for party in contact.parties}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("محمدجواد ظریف پیش از این با سرگئی لاوروف دیدار کرد.", {"mohammad-javad-zarif", "sergey-lavrov"}),
        ("محمدجواد ظریف پس از آن به دیدار سرگئی لاوروف رفت.", {"mohammad-javad-zarif", "sergey-lavrov"}),
        ("همچنان ولادیمیر پوتین با ارسال نامه به حامد کرزی ابراز همدردی کرد.", {"vladimir-putin", "hamid-karzai"}),
        ("قال مصدر إن اجتماع عادل الجبير وسامح شكري كان مثمرا.", {"adel-al-jubeir", "sameh-shoukry"}),
        ("معربة عن أملها في نجاح الزيارة التي سيجريها رجب طيب أردوغان إلى الجزائر.", {"recep-tayyip-erdogan", "DZA"}),
        ("قال المتحدث إن الاتصال الذي أجراه سامح شكري مع عادل الجبير كان مفيدا.", {"sameh-shoukry", "adel-al-jubeir"}),
    ],
)
def test_words_between_part_nobody_from_the_contact(text: str, who: set[str]) -> None:
    assert people(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "التقى سيرغي لافروف عادل الجبير، إضافة إلى سامح شكري.",
        "التقى سيرغي لافروف عادل الجبير إلى جانب سامح شكري.",
        "اجتمع سيرغي لافروف مع عادل الجبير فضلا عن سامح شكري.",
        "عقد سيرغي لافروف اجتماعا مع عادل الجبير بمشاركة سامح شكري.",
    ],
)
def test_who_is_added_takes_part(text: str) -> None:
    assert people(text) == {"sergey-lavrov", "adel-al-jubeir", "sameh-shoukry"}


@pytest.mark.parametrize(
    "text",
    [
        "دیدار وزیران خارجه سه کشور روسیه، ترکیه و ایران",
        "اجتماع وزراء خارجية كل من روسيا وتركيا وإيران في موسكو",
        "اجتماع وزراء خارجية الدول الثلاث روسيا وتركيا وإيران في موسكو",
    ],
)
def test_each_of_the_states_after_a_plural_title_has_one(text: str) -> None:
    assert people(text) == {"sergey-lavrov", "mevlut-cavusoglu", "mohammad-javad-zarif"}


def test_a_plural_title_means_those_told_before() -> None:
    found = contacts("قال عادل الجبير إن العلاقات متينة، وقال سامح شكري إن الزيارة ناجحة. واجتمع الوزيران مع عبد الفتاح السيسي.")
    assert {party for contact in found for party in contact.parties} == {"adel-al-jubeir", "sameh-shoukry", "abdel-fattah-el-sisi"}


def test_a_plural_title_never_means_who_meets_them() -> None:
    text = "دیدار دونالد ترامپ و ولادیمیر پوتین پایان یافت. دونالد ترامپ با سران دو کشور تلفنی گفت‌وگو کرد."
    assert all(contact.channel != "phone" for contact in contacts(text))


@pytest.mark.parametrize(
    "text",
    [
        "وزارت خارجه ایران سفیر بریتانیا را فراخواند.",
        "وزارت خارجه ایران سفیر بریتانیا را احضار و اعتراض شدید ایران به سخنان مداخله‌جویانه درباره ناآرامی‌های اخیر را به او ابلاغ کرد.",
    ],
)
def test_an_envoy_is_called_in(text: str) -> None:
    assert "irn-foreign-ministry" in people(text)
    assert len(people(text)) == 2


@pytest.mark.parametrize("text", ["کانادا سفیر خود را از ایران فراخواند.", "رئیس جمهور ایران همه را به وحدت فراخواند."])
def test_whom_else_a_state_calls_meets_nobody(text: str) -> None:
    assert contacts(text) == []


def test_leaving_for_a_country_is_a_visit() -> None:
    (visit,) = contacts("محمدجواد ظریف تهران را به مقصد مسکو ترک کرد.")
    assert (visit.channel, set(visit.parties)) == ("visit", {"mohammad-javad-zarif", "RUS"})


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("التقى سامح شكري بعدد من المسؤولين الروس.", "group-rus-officials"),
        ("استقبل سامح شكري مجموعة من رجال الأعمال اللبنانيين.", "group-lbn-businesspeople"),
        ("التقى سامح شكري كبار المسؤولين الروس في موسكو.", "group-rus-officials"),
        ("محمدجواد ظریف با جمعی از مقامات روسیه دیدار کرد.", "group-rus-officials"),
    ],
)
def test_how_many_of_a_group_parts_it_from_no_preposition(text: str, group: str) -> None:
    assert group in people(text)


def test_an_aside_is_no_preposition() -> None:
    assert "sergey-lavrov" in people("از سوی دیگر وزیر خارجه ایران با سرگئی لاوروف دیدار کرد.")
    assert len(people("از سوی دیگر وزیر خارجه ایران با سرگئی لاوروف دیدار کرد.")) == 2


def test_a_letter_handed_over_is_its_writers() -> None:
    told = contacts("محمدجواد ظریف پیام کتبی حسن روحانی را تسلیم عبد الفتاح السیسی کرد.")
    (letter,) = [contact for contact in told if contact.channel == "message"]
    assert (letter.channel, set(letter.parties)) == ("message", {"hassan-rouhani", "abdel-fattah-el-sisi"})


def test_what_sums_up_pairs_is_no_contact_of_its_own() -> None:
    found = contacts(
        "ولادیمیر پوتین با حسن روحانی و رجب طیب اردوغان تلفنی گفتگو کرد.\n"
        "ولادیمیر پوتین در تماس‌های تلفنی جداگانه با حسن روحانی و رجب طیب اردوغان گفتگو کرد."
    )
    assert {frozenset(contact.parties) for contact in found} == {
        frozenset(["vladimir-putin", "hassan-rouhani"]), frozenset(["vladimir-putin", "recep-tayyip-erdogan"]),
    }
