"""Those whom a sentence counts and the next one names, letters like the one before, and whom a pronoun means."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return list(Coder().code(Report(id="t", text=text, published="2021-05-15")).contacts)


@pytest.mark.parametrize(("text", "channel", "hub", "others"), [
    ("أجرى وزير الخارجية المصري سامح شكري اتصالات هاتفية مع عدد من نظرائه، تناولت الأوضاع في المنطقة.\n"
     "وشملت الاتصالات وزير الخارجية الأردني أيمن الصفدي، ووزير الخارجية العراقي فؤاد حسين.",
     "phone", "sameh-shoukry", {"ayman-safadi", "fuad-hussein"}),
    ("تلقى وزير الخارجية المصري سامح شكري سلسلة من المكالمات الهاتفية من نظرائه في المنطقة.\n"
     "وكان في مقدمة المتصلين وزير الخارجية الأردني أيمن الصفدي، الذي أعرب عن تقديره.",
     "phone", "sameh-shoukry", {"ayman-safadi"}),
    ("تحدث وزير الخارجية المصري سامح شكري هاتفيا إلى كل من وزير الخارجية الأردني أيمن الصفدي، ووزير الخارجية العراقي فؤاد حسين.",
     "phone", "sameh-shoukry", {"ayman-safadi", "fuad-hussein"}),
])
def test_who_is_named_for_several(text: str, channel: str, hub: str, others: set[str]) -> None:
    told = [c for c in contacts(text) if c.channel == channel]
    assert {party for c in told for party in c.parties if party != hub} == others
    assert all(hub in c.parties and len(c.parties) == 2 for c in told)


def test_credentials_one_by_one_and_by_video() -> None:
    told = contacts(
        "تسلم الرئيس الفلسطيني محمود عباس أوراق اعتماد عدد من السفراء، في مراسم أقيمت عبر الفيديو.\n"
        "والسفراء هم: سفيرة كوبا ماريا لوبيز، وسفير مالي بكري سيسوكو."
    )
    assert [c.channel for c in told] == ["video", "video"]
    assert all("mahmoud-abbas" in c.parties and c.initiator != "mahmoud-abbas" for c in told)


def test_a_roll_needs_a_telling_that_is_open() -> None:
    told = contacts("بحث سامح شكري مع أيمن الصفدي هاتفياً آخر التطورات.\nوشملت المباحثات ملف سوريا، وقال فؤاد حسين إنه يتابعها.")
    assert [set(c.parties) for c in told] == [{"sameh-shoukry", "ayman-safadi"}]


@pytest.mark.parametrize(("text", "pairs"), [
    ("أرسل أمير الكويت الشيخ نواف الأحمد برقية تهنئة إلى الرئيس عبد الفتاح السيسي.\n"
     "وبعث ولي العهد الشيخ مشعل الأحمد ببرقية مماثلة.",
     {("nawaf-al-ahmad", "abdel-fattah-el-sisi"), ("meshal-al-ahmad", "abdel-fattah-el-sisi")}),
])
def test_a_letter_like_the_one_before(text: str, pairs: set[tuple[str, str]]) -> None:
    told = [c for c in contacts(text) if c.channel == "message"]
    assert {(c.initiator, next(p for p in c.parties if p != c.initiator)) for c in told} == pairs


@pytest.mark.parametrize("text", [
    "وصل وزير الخارجية المصري سامح شكري إلى عمان. واستقبله الملك عبدالله الثاني.",
    "وصل وزير الخارجية المصري سامح شكري إلى عمان. ثم التقاه الملك عبدالله الثاني.",
])
def test_the_pronoun_on_a_verb_means_who_was_told_of(text: str) -> None:
    assert any(set(c.parties) == {"sameh-shoukry", "abdullah-ii"} for c in contacts(text))


@pytest.mark.parametrize(("text", "pair"), [
    ("استقبل أمير الكويت الشيخ نواف الأحمد ولي العهد الشيخ مشعل الأحمد. كما استقبل سموه رئيس مجلس الوزراء الشيخ صباح الخالد.",
     {"nawaf-al-ahmad", "sabah-al-khalid"}),
    ("حامد کرزی با نواز شریف دیدار کرد. به گفته شریف، روابط دو کشور رو به بهبود است. وی با آصف علی زرداری نیز دیدار کرد.",
     {"hamid-karzai", "asif-ali-zardari"}),
])
def test_who_met_somebody_met_another_too(text: str, pair: set[str]) -> None:
    assert any(set(c.parties) == pair for c in contacts(text))
