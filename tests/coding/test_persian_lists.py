"""Persian lists: plurals of several nations or ministries, one nation behind a list, and members who stand together."""

import pytest

from rasad.coding.coder import Coder, scene_of
from rasad.record import Contact, Report


def told(text: str) -> list[str | None]:
    """Give the actors of a text in the order of their phrases, nobody's holder looked up."""
    scene = scene_of(Report(id="t", text=text, language="fa"))
    assert scene is not None
    return [phrase.actor for phrase in scene.phrases]


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2019-06-20")).contacts


def pairs(text: str) -> set[frozenset[str]]:
    """Give who takes part together in the contacts of a text."""
    return {frozenset(contact.parties) for contact in contacts(text)}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("وزرای خارجه و دفاع آمریکا وارد شدند.", ["usa-foreign-minister", "usa-defence-minister"]),
        ("وزیران نفت، نیرو و اقتصاد عراق آمدند.", ["irq-oil-minister", "irq-energy-minister", "irq-economy-minister"]),
        ("نمایندگان ایران، روسیه و چین آمدند.", [f"group-{iso}-representatives" for iso in ("irn", "rus", "chn")]),
        ("مقام‌های ارشد کشورهای فرانسه و آلمان آمدند.", ["group-fra-senior-officials", "group-deu-senior-officials"]),
        ("وزیران امورخارجه فرانسه و آلمان آمدند.", ["fra-foreign-minister", "deu-foreign-minister"]),
    ],
)
def test_a_plural_tells_of_each(text: str, who: list[str]) -> None:
    assert told(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("به گفته مقامات ایران، روسیه به کار خود ادامه می‌دهد.", ["group-irn-officials", "RUS"]),
        ("به گفته مقامات عراق و ایران را باید جدا دید.", ["group-irq-officials", "IRN"]),
        ("دولت‌های ایران و عراق آمدند.", ["IRN", "IRQ"]),
    ],
)
def test_what_only_stands_after_a_plural_is_no_list(text: str, who: list[str]) -> None:
    assert [actor for actor in told(text) if actor in who] == who


def test_ministers_of_two_states_are_not_guessed() -> None:
    assert "irn-defence-minister" not in told("وزرای خارجه و دفاع ایران و عراق آمدند.")


def test_the_nation_behind_a_list_reaches_all_of_it() -> None:
    listed = told("ظریف با نخست وزیر، وزیر دارایی، رئیس کل بانک مرکزی و رئیس بانک تجارت عراق دیدار کرد.")
    assert listed[1:4] == ["irq-prime-minister", "irq-finance-minister", "irq-central-bank-governor"]


def test_another_nation_makes_an_office_its_own() -> None:
    assert told("رئیس کل بانک مرکزی عراق آمد.") == ["irq-central-bank-governor"]


def test_a_name_after_a_counterparts_nation_is_whose_counterpart_it_is() -> None:
    text = "ولادیمیر پوتین پیروز شد. همتای سوری پوتین با محمدجواد ظریف دیدار کرد."
    assert pairs(text) == {frozenset(["bashar-al-assad", "mohammad-javad-zarif"])}


def test_a_welcome_by_many_is_one_meeting() -> None:
    found = pairs(
        "سرگئی لاوروف در تهران مورد استقبال محمدجواد ظریف وزیر امور خارجه ایران، سفیر روسیه در تهران و جمعی از دیپلمات‌های سفارت روسیه "
        "و همچنین عباس عراقچی معاون سیاسی وزیر امور خارجه ایران قرار گرفت."
    )
    assert any({"sergey-lavrov", "mohammad-javad-zarif", "abbas-araghchi"} <= together for together in found)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("نشست سه‌جانبه ایران، روسیه و ترکیه در تهران برگزار شد.", {"IRN", "RUS", "TUR"}),
        ("ولادیمیر پوتین با فرستادن تلگرافی برای بشار اسد عید را تبریک گفت.", {"vladimir-putin", "bashar-al-assad"}),
        ("عباس عراقچی از نامه محمدجواد ظریف به فدریکا موگرینی خبر داد.", {"mohammad-javad-zarif", "federica-mogherini"}),
    ],
)
def test_who_takes_part(text: str, who: set[str]) -> None:
    assert pairs(text) == {frozenset(who)}


def test_a_trip_leads_to_each_country_of_its_list() -> None:
    text = "محمدجواد ظریف به سوریه و سپس لبنان سفر کرد."
    assert pairs(text) == {frozenset(["mohammad-javad-zarif", "SYR"]), frozenset(["mohammad-javad-zarif", "LBN"])}


def test_relations_of_two_sides_count_nobody() -> None:
    text = "محمدجواد ظریف با سرگئی لاوروف و سامح شکری دیدار و درباره روابط دو جانبه گفت‌وگو کرد."
    assert pairs(text) == {frozenset(["mohammad-javad-zarif", "sergey-lavrov"]), frozenset(["mohammad-javad-zarif", "sameh-shoukry"])}


def test_meetings_in_the_plural_were_one_with_each() -> None:
    text = "بشار اسد پیش از این با محمدجواد ظریف و سرگئی لاوروف دیدارهایی داشته است."
    assert pairs(text) == {frozenset(["bashar-al-assad", "mohammad-javad-zarif"]), frozenset(["bashar-al-assad", "sergey-lavrov"])}


def test_heads_of_two_republics_are_their_presidents() -> None:
    assert told("رؤسای جمهوری اسلامی ایران و فرانسه آمدند.") == ["irn-president", "fra-president"]


def test_a_list_goes_on_after_a_name_with_its_title() -> None:
    text = "حسن روحانی با امامعلی رحمان رئیس جمهور تاجیکستان، نخست‌وزیر و رئیس پارلمان این کشور دیدار کرد."
    assert told(text) == ["hassan-rouhani", "emomali-rahmon", "tjk-prime-minister", "tjk-speaker"]
    assert [contact.parties[0] for contact in contacts(text)] == ["hassan-rouhani"] * 3


def test_new_ministers_of_several_states_are_several() -> None:
    assert told("وزیران خارجه جدید عراق و ترکیه دیدار کردند.") == ["irq-foreign-minister", "tur-foreign-minister"]
