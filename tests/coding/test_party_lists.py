"""Arabic contacts with lists of people: groups that are announced, those named of many, and what stands between list and contact."""

from rasad.coding.coder import code
from rasad.record import Record


def met(text: str, published: str | None = None) -> list[tuple[set[str], str | None]]:
    """Give the parties and the day of each contact of a text."""
    return [(set(c.parties), c.date) for c in _record(text, published).contacts]


def _record(text: str, published: str | None) -> Record:
    return code(text, published=published)


ANNOUNCED = (
    "تلقى سامح شكري أمس عددا من الاتصالات الهاتفية من عدد من المسؤولين العرب. "
    "وتلقى شكري الاتصالات من وزير الخارجية الأردني ناصر جودة، ووزير الخارجية القطري خالد العطية."
)


def test_people_stand_for_the_group_that_announced_them_and_take_its_day() -> None:
    each = [({"sameh-shoukry", "nasser-judeh"}, "2015-03-01"), ({"sameh-shoukry", "khalid-al-attiyah"}, "2015-03-01")]
    assert met(ANNOUNCED, "2015-03-02") == each


def test_a_group_of_whom_one_is_named_stays() -> None:
    one = ANNOUNCED.split("، و")[0] + "."
    assert any("nasser-judeh" not in parties for parties, _ in met(one, "2015-03-02"))


def test_some_of_many_are_each_met() -> None:
    text = "كان لسامح شكري لقاءات مع عدة وزراء على غرار وزير الخارجية الروسي سيرغي لافروف والفرنسي لوران فابيوس."
    assert [parties - {"sameh-shoukry"} for parties, _ in met(text, "2015-03-02")] == [{"sergey-lavrov"}, {"laurent-fabius"}]


def test_a_number_of_officials_is_no_delegation() -> None:
    text = "التقى سامح شكري عددا من المسؤولين، بينهم سيرغي لافروف ولوران فابيوس."
    assert [parties - {"sameh-shoukry"} for parties, _ in met(text)] == [{"sergey-lavrov"}, {"laurent-fabius"}]


def test_a_first_name_spelled_otherwise_does_not_part_a_list() -> None:
    text = "أجرى سامح شكري لقاءات مع وزير الخارجية الروسي سيرغي لافروف، والفرنسي إيمانوال ماكرون."
    assert [parties - {"sameh-shoukry"} for parties, _ in met(text)] == [{"sergey-lavrov"}, {"emmanuel-macron"}]


def test_a_list_of_ambassadors_goes_on_after_where_each_is_sent() -> None:
    text = "تسلم سامح شكري نسخة من أوراق اعتماد كل من باسم الصفدي سفيرا للأردن لدى مصر، وسفير نيجيريا الجديد."
    assert len(met(text)) == 2


def test_the_states_of_ministers_are_nobody_by_themselves() -> None:
    text = "النائب يتلقى اتصالات هاتفية من وزير الخارجية الأردني ناصر جودة ووزراء داخلية 3 دول خليجية"
    assert not any(party.endswith("states") for parties, _ in met(text) for party in parties)


def test_a_town_with_in_is_where_they_met() -> None:
    for text in (
        "قال سامح شكري بعد اجتماعه بموسكو مع سيرغي لافروف إن العلاقات متينة.",
        "قال سامح شكري لدى لقائه بموسكو نظيره الروسي سيرغي لافروف إن العلاقات متينة.",
    ):
        assert [parties for parties, _ in met(text)] == [{"sameh-shoukry", "sergey-lavrov"}]


def test_a_land_after_those_whom_a_traveller_met_is_not_one_of_them() -> None:
    text = "إن سامح شكري الذي زار إيران، والتقى الرئيس حسن روحاني ومحمد جواد ظريف ومسؤولين آخرين، نجح في تغيير مواقف طهران."
    found = [parties for parties, _ in met(text)]
    assert {"sameh-shoukry", "hassan-rouhani"} in found and {"sameh-shoukry", "mohammad-javad-zarif"} in found


def test_two_heads_of_government_are_told_by_one_title() -> None:
    text = "التقى رئيسا الوزراء الهندي ناريندرا مودي والباكستاني نواز شريف في موسكو."
    assert [parties for parties, _ in met(text)] == [{"narendra-modi", "nawaz-sharif"}]


def test_the_day_of_what_happened_elsewhere_is_not_that_of_a_call() -> None:
    text = "تلقى سامح شكري أمس اتصالا من سيرغي لافروف دان فيه التفجير الذي استهدف القاهرة أمس الأول، كما تلقى اتصالا من ناصر جودة."
    assert "2015-02-28" not in [day for _, day in met(text, "2015-03-02")]


def test_groups_and_somebody_between_whom_others_tell_of_a_meeting() -> None:
    text = (
        "أكد سامح شكري أن الاجتماع المشترك بين أصحاب السمو والمعالي وزراء خارجية دول مجلس التعاون لدول الخليج العربية "
        "ومعالي وزير الخارجية الأمريكي جون كيري كان مثمرا."
    )
    assert [parties - {"john-kerry"} for parties, _ in met(text, "2015-08-03")] == [{"group-gulf-cooperation-council-foreign-ministers"}]


def test_people_after_a_groups_colon_are_the_group() -> None:
    text = "تلقى سامح شكري برقيات من قادة دول مجلس التعاون: أمير الكويت الشيخ صباح الأحمد، وملك البحرين الملك حمد بن عيسى."
    assert not any("group" in party for parties, _ in met(text) for party in parties)
    assert any("sabah-al-ahmad" in parties for parties, _ in met(text))


def test_who_voices_something_at_the_head_of_a_sentence_is_its_subject() -> None:
    text = "عبر سامح شكري خلال اجتماعه مع سيرغي لافروف عن ارتياحه للعلاقات."
    assert [parties for parties, _ in met(text)] == [{"sameh-shoukry", "sergey-lavrov"}]


def test_who_came_along_did_not_meet_the_traveller() -> None:
    text = (
        "وصل سامح شكري إلى عمان. وكان في استقبال سموه في المطار وزير الخارجية الأردني ناصر جودة، ويضم الوفد المرافق لسموه "
        "السفير بدر عبد العاطي والسفير أحمد أبو زيد."
    )
    assert not any(len(parties) > 2 or "badr-abdelatty" in parties for parties, _ in met(text))


def test_who_says_something_of_a_meeting_is_not_its_subject() -> None:
    text = (
        "يصل جون كيري إلى الدوحة غدا. كما سيعقد اجتماعا ثلاثيا مع نظيريه الروسي سيرغي لافروف والسعودي عادل الجبير "
        "يقول مسؤولون أميركيون إنه سيركز على سوريا."
    )
    assert {"john-kerry", "sergey-lavrov", "adel-al-jubeir"} in [parties for parties, _ in met(text, "2015-08-02")]
