"""Arabic lists of people whose members stand apart: longer titles, nations' adjectives and deputies between them."""

import pytest

from rasad.coding.coder import Coder, scene_of
from rasad.record import Contact, Report


def contacts(text: str) -> list[Contact]:
    """Give the contacts of a text."""
    return Coder().code(Report(id="t", text=text, published="2016-08-15")).contacts


def people(text: str) -> set[str]:
    """Give everybody who takes part in a contact of a text."""
    return {party for contact in contacts(text) for party in contact.parties}


def lists(text: str) -> list[tuple[str, list[str]]]:
    """Give the groups of people in the first sentence, each with the preposition that governs it."""
    scene = scene_of(Report(id="t", text=text, published="2016-08-15"))
    assert scene is not None
    return [(g.marker, g.actors()) for g in scene.groups[0] if g.phrases[-1].kind in ("person", "title")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "التقى عادل الجبير رئيس مصر الرئيس الحالي للاتحاد الأفريقي عبد الفتاح السيسي ورئيس تركيا رجب طيب أردوغان.",
            ["abdel-fattah-el-sisi", "recep-tayyip-erdogan"],
        ),
        (
            "التقى عادل الجبير وزير الخارجية والتعاون المغربي ناصر بوريطة، والمصري سامح شكري، والروسي سيرغي لافروف.",
            ["nasser-bourita", "sameh-shoukry", "sergey-lavrov"],
        ),
        (
            "التقى عادل الجبير سيرغي لافروف ونائبه والمبعوث الخاص للرئيس الروسي ميخائيل بوغدانوف.",
            ["sergey-lavrov", "mikhail-bogdanov"],
        ),
        (
            "التقى عادل الجبير سامح شكري، والنائب الأول لرئيس السودان بكري حسن صالح.",
            ["sameh-shoukry", "bakri-hassan-saleh"],
        ),
    ],
)
def test_what_is_told_of_a_member_does_not_cut_the_list(text: str, expected: list[str]) -> None:
    assert ("", expected) in lists(text)


def test_a_longer_title_nobody_knows_does_not_cut_the_list() -> None:
    (_, found) = lists("التقى عادل الجبير سامح شكري، والمكلفة بتسيير وزارة المالية سهام بوغديري.")
    assert found[1][0] == "sameh-shoukry" and len(found[1]) == 2


def test_what_opens_a_clause_of_its_own_is_no_member() -> None:
    found = lists("التقى عادل الجبير سامح شكري ونائبه في القاهرة، وسيرغي لافروف أكد أن الزيارة مهمة.")
    assert all("sergey-lavrov" not in actors or "sameh-shoukry" not in actors for _, actors in found)


@pytest.mark.parametrize(
    ("text", "marker"),
    [
        ("اتصل عادل الجبير هاتفيا بتسعة من نظرائه، في مقدمتهم سامح شكري وسيرغي لافروف.", "ب"),
        ("اجتمع عادل الجبير مع عدد من نظرائه، بينهم سامح شكري وسيرغي لافروف.", "مع"),
    ],
)
def test_who_is_named_of_many_stands_where_they_stand(text: str, marker: str) -> None:
    assert (marker, ["sameh-shoukry", "sergey-lavrov"]) in lists(text)
    assert people(text) == {"adel-al-jubeir", "sameh-shoukry", "sergey-lavrov"}


def test_an_ambassador_who_lives_elsewhere_is_one_person() -> None:
    text = "تقبل عبد الفتاح السيسي أوراق اعتماد السفير غير المقيم لجمهورية كوبا لويس فرنانديز، وسفيرة جمهورية بنغلادش الشعبية ناهدة سبحان."
    assert [len(actors) for _, actors in lists(text)] == [1, 2]
    names = [p.kind for p in scene_of(Report(id="t", text=text)).phrases]  # type: ignore[union-attr]
    assert names == ["person", "person", "person"]


def test_ambassadors_hand_over_their_credentials_one_by_one() -> None:
    text = "تسلم عبد الفتاح السيسي أوراق اعتماد سفير ألمانيا يوليوس غيورغ لوي، وأوراق اعتماد سفير فرنسا ستيفان روماتيه."
    found = contacts(text)
    assert len(found) == 2 and all(len(contact.parties) == 2 and "abdel-fattah-el-sisi" in contact.parties for contact in found)


def test_credentials_nobody_takes_are_no_meeting_of_ambassadors() -> None:
    assert contacts("تقبل أوراق اعتماد كل من سفير التشيك أليكساندر سبوريش، وسفير ألمانيا بيرترام فون مولتكه.") == []


def test_an_owner_of_a_pronoun_ends_with_his_name() -> None:
    (meeting,) = contacts("سلم عادل الجبير الرسالة خلال استقبال الرئيس عبد الفتاح السيسي له اليوم.")
    assert set(meeting.parties) == {"adel-al-jubeir", "abdel-fattah-el-sisi"}
    assert people("سلم عادل الجبير الرسالة خلال استقبال حسن روحاني له اليوم.") == {"adel-al-jubeir", "hassan-rouhani"}


def test_who_heads_a_delegation_is_found_behind_his_title() -> None:
    text = "استقبل زياد النخالة في بيروت وفد الجبهة الشعبية برئاسة أمينها العام الرفيق المناضل طلال ناجي."
    assert people(text) == {"ziad-nakhaleh", "talal-naji"}


def test_a_monarch_of_a_country_is_told_by_his_title() -> None:
    text = "استقبل الملك حمد بن عيسى آل خليفة عاهل البحرين في قصر الصافرية معالي يوسف بن علوي."
    assert people(text) == {"hamad-bin-isa-al-khalifa", "yusuf-bin-alawi"}


def test_a_reception_of_all_is_no_contact_besides_those_told_one_by_one() -> None:
    text = "تسلم عبد الفتاح السيسي أوراق اعتماد سفير ألمانيا يوليوس لوي، وسفير فرنسا ستيفان روماتيه، وذلك خلال استقبالهم في القصر."
    assert [len(contact.parties) for contact in contacts(text)] == [2, 2]


def test_the_states_that_a_body_names_do_not_cut_the_list() -> None:
    text = "اجتمع وزراء خارجية دول مجلس التعاون لدول الخليج العربية والأمين العام لمجلس التعاون مع سيرغي لافروف."
    assert any(len(actors) == 2 and "group-gulf-cooperation-council-foreign-ministers" in actors for _, actors in lists(text))


def test_a_title_within_an_unknown_title_heads_no_list() -> None:
    text = "قال مصدر إن وفدا التقى النائب السابق للرئيس الجنوبي وزعيم التمرد الحالي رياك مشار."
    assert ("ل", ["riek-machar"]) not in [(marker, actors[-1:]) for marker, actors in lists(text)]


def test_meetings_with_each_of_several_are_apart() -> None:
    text = "عقد عبد الفتاح السيسي لقاءات مع كل من رجب طيب أردوغان وحسن روحاني وفلاديمير بوتين."
    assert [len(contact.parties) for contact in contacts(text)] == [2, 2, 2]
