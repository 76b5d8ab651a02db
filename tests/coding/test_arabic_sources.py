"""Whom an Arabic report credits though no lexicon knows them, by halves, or by words that mean something else too."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report

CODER = Coder()
MET = "الوزيران يلتقيان\nالتقى وزير الخارجية الأردني أيمن الصفدي وزير الخارجية العراقي فؤاد حسين في عمان"


def credited(rest: str, met: str = MET) -> list[str]:
    """Give the names of those credited with the first contact of a report that goes on with `rest`."""
    record = CODER.code(Report(id="r", text=met + rest, published="2024-05-03"))
    names = {actor.id: actor.name for actor in record.actors}
    return [names[actor] for actor in record.contacts[0].according_to]


@pytest.mark.parametrize(
    ("rest", "names"),
    [
        (". وأفاد تقرير إخباري لصحيفة «نيبون شيمبون» اليابانية نشر أمس بأن الجانبين بحثا العلاقات.", 1),
        (". وذكرت قناة \"ليبيا الأفق\" أن الجانبين بحثا العلاقات.", 1),
        ("، بحسب ما أوردته صحيفة الضحى الجديد.", 1),
        (". وقال الوزير الأردني في تصريح لصحيفة \"الضحى الجديد\" إن العلاقات متينة.", 0),
        (". وأعلنت قناة الأفق الجديد وقف بث برامجها.", 0),
        ("، بحسب صحيفة محلية.", 0),
    ],
)
def test_a_medium_of_no_registry_is_named_after_its_noun(rest: str, names: int) -> None:
    assert len(credited(rest)) == names


@pytest.mark.parametrize(
    ("rest", "names"),
    [
        (". وأعلن حزب البناء الأخضر أن الجانبين بحثا العلاقات.", 1),
        ("، وفق بيان صادر عن الهيئة العامة للموانئ.", 1),
        (". وقال لمجلس الأعمال المشترك إن العلاقات متينة.", 0),
        (". وقالت منظمة حقوقية إن السجون مكتظة.", 0),
    ],
)
def test_a_body_of_no_lexicon_is_named_after_its_noun(rest: str, names: int) -> None:
    assert len(credited(rest)) == names


@pytest.mark.parametrize(
    ("rest", "name"),
    [
        ("، وفق بلاغ أصدرته الوزارة اليوم الجمعة.", "Jordanian Foreign Ministry"),
        ("، بحسب بيان لوزارة الخارجية.", "Jordanian Foreign Ministry"),
        (". وذكرت الصفحة الرسمية لوزارة الخارجية أن الجانبين بحثا العلاقات.", "Jordanian Foreign Ministry"),
        ("، وفق بيان للديوان الملكي.", "Jordanian Royal Court"),
        ("، حسب بيان لرئاسة الوزراء.", "Office of the Prime Minister of Jordan"),
    ],
)
def test_a_body_without_a_country_is_that_of_whom_the_report_tells(rest: str, name: str) -> None:
    assert credited(rest) == [name]


def test_the_ministry_is_that_of_any_minister() -> None:
    met = "استقبل وزير الداخلية التونسي كمال الفقي السفير المصري باسم حسن في تونس"
    assert credited("، وفق بلاغ للوزارة.", met) == ["Tunisian Interior Ministry"]


def test_a_page_of_a_body_no_state_of_the_report_but_one_has() -> None:
    met = "وزير خارجية عمان يلتقي الأسد\nاجتمع وزير خارجية سلطنة عمان بدر البوسعيدي بالرئيس السوري بشار الأسد في دمشق"
    assert credited('. وذكرت صفحة "رئاسة الجمهورية" أن الجانبين بحثا العلاقات.', met) == ["Syrian Presidency"]


@pytest.mark.parametrize("teller", ["وكالة عمون", "مصدر حكومي", "مصادر مطلعة"])
def test_who_tells_of_the_two_sides_tells_of_the_contact(teller: str) -> None:
    verb = "وقال" if teller.startswith("مصدر") else "وقالت"
    assert len(credited(f". {verb} {teller} إن الجانبين بحثا العلاقات.")) == 1
    assert credited(f". {verb} {teller} إن الأسعار ارتفعت.") == []


@pytest.mark.parametrize(
    ("rest", "name"),
    [
        ("، وفق ما نقل التلفزيون الرسمي.", "State television"),
        ("، وفقا للتلفزيون الرسمي.", "State television"),
        (". وذكرت وكالة الأنباء الرسمية أن الجانبين بحثا العلاقات.", "State news agency"),
        (". وذكرت وكالة الأنباء الرسمية «بترا» أن الجانبين بحثا العلاقات.", "Jordan News Agency"),
        (". وجاء في البيان الصادر عن الخارجية أن الوزيرين بحثا ملف المياه.", "Jordanian Foreign Ministry"),
        (". واحتج حزب على بيان وزارة الإعلام.", ""),
    ],
)
def test_state_media_and_what_a_body_put_out(rest: str, name: str) -> None:
    assert credited(rest) == ([name] if name else [])


def test_one_source_tells_of_the_meeting_just_told_and_many_of_others_too() -> None:
    assert credited(". وقال مصدر حكومي إن اللقاء تناول ملف المياه.")
    assert credited(". وقالت مصادر مطلعة إن اللقاء المقبل مهم.") == []


def test_a_body_named_before_anybody_is_that_of_whom_it_tells() -> None:
    met = "ذكر بيان صادر عن المكتب الإعلامي لوزارة الخارجية أن وزير الخارجية الأردني أيمن الصفدي التقى السفير العراقي عمر البرزنجي في عمان"
    assert credited(".", met) == ["Jordanian Foreign Ministry"]


def test_those_told_in_one_sentence_and_with_too_share_the_source() -> None:
    text = (
        "التقى وزير الخارجية الأردني أيمن الصفدي وزير الخارجية العراقي فؤاد حسين، كلا على حدة، ووزير الخارجية التركي هاكان فيدان في عمان. "
        "ووفق الخارجية الأردنية، أكد الصفدي لحسين متانة العلاقات."
    )
    contacts = CODER.code(Report(id="r", text=text, published="2024-05-03")).contacts
    assert [contact.according_to for contact in contacts] == [["jor-foreign-ministry"]] * len(contacts)
    text = (
        "نقلت وكالة بترا أن وزير الخارجية الأردني أيمن الصفدي اتصل بوزير الخارجية العراقي فؤاد حسين. "
        "كما بحث الصفدي مع وزير الخارجية التركي هاكان فيدان في اتصال هاتفي ملف المياه."
    )
    contacts = CODER.code(Report(id="r", text=text, published="2024-05-03")).contacts
    assert [contact.according_to for contact in contacts] == [["petra"]] * 2


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("في شتى الميادين. وأفاد تقرير بأن الأسعار ارتفعت.", False),
        ("في عمان. وذكرت الميادين أن الجانبين بحثا العلاقات.", True),
        ("في عمان، بحسب «الميادين».", True),
        ("في عمان. وقال دبلوماسي إيراني إن الجانبين بحثا العلاقات.", False),
    ],
)
def test_a_medium_whose_name_is_ordinary_words_needs_more(text: str, named: bool) -> None:
    met = MET.removesuffix("في عمان")
    assert bool({"Al Mayadeen", "Iranian Diplomacy"} & set(credited(text, met))) == named


def test_the_verb_of_the_next_sentence_is_not_a_mediums() -> None:
    assert credited(" في مقابلة مع رويترز. وقال الوزير الأردني إن العلاقات متينة.") == []
