"""Who exactly took part in an Arabic contact, whether it took place, and words of contact that tell of none."""

import pytest
from tests.coding.coded import contacts

GULF = "group-gulf-cooperation-council-foreign-ministers"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (  # a trip to talk with somebody named
            "سيزور وزير الخارجية المصري سامح شكري موسكو غدا لبحث التعاون الثنائي مع نظيره الروسي سيرغي لافروف.",
            {"sameh-shoukry", "sergey-lavrov"},
        ),
        (  # whose trip goes on
            "وصل سيرغي لافروف مساء أمس إلى الدوحة للقاء الشيخ تميم بن حمد، على أن يلتقي "
            "لاحقا بنظيريه، الأميركي جون كيري والسعودي عادل الجبير.",
            {"sergey-lavrov", "john-kerry", "adel-al-jubeir"},
        ),
        (  # who joined a meeting
            "استقبل سامح شكري في القاهرة عادل الجبير.\nوشارك في المحادثات أيضا وزير الخارجية الأردني أيمن الصفدي.",
            {"sameh-shoukry", "adel-al-jubeir", "ayman-safadi"},
        ),
        (  # a single meeting with both
            "عقد سامح شكري لقاء مع نظيريه السعودي عادل الجبير والأردني أيمن الصفدي.",
            {"sameh-shoukry", "adel-al-jubeir", "ayman-safadi"},
        ),
        (  # a group in one list with somebody
            "اجتمع وزراء خارجية دول مجلس التعاون لدول الخليج العربية والأمين العام عبداللطيف الزياني مع سامح شكري في الدوحة.",
            {GULF, "abdullatif-al-zayani", "sameh-shoukry"},
        ),
        (  # members of a delegation, one told by his ministry
            "استقبل سامح شكري وفدا برئاسة عادل الجبير وعضوية سعيد الحربي وزير الدولة في وزارة الخارجية وأيمن الصفدي.",
            {"sameh-shoukry", "adel-al-jubeir", "person-said-alhrbi", "ayman-safadi"},
        ),
    ],
)
def test_the_sides_are_all_who_took_part_and_nobody_else(text: str, parties: set[str]) -> None:
    assert parties in [set(contact.parties) for contact in contacts(text)]


def test_who_joined_a_meeting_is_of_no_other_that_the_sentence_goes_on_with() -> None:
    text = "استقبل سامح شكري في القاهرة عادل الجبير.\nوشارك في المحادثات أيمن الصفدي، والتقى جون كيري سيرغي لافروف."
    assert [set(contact.parties) for contact in contacts(text)] == [
        {"sameh-shoukry", "adel-al-jubeir", "ayman-safadi"}, {"john-kerry", "sergey-lavrov"},
    ]


def test_a_trip_to_talk_with_somebody_named_is_no_visit_besides() -> None:
    told = contacts("سيزور وزير الخارجية المصري سامح شكري موسكو غدا لبحث التعاون الثنائي مع نظيره الروسي سيرغي لافروف.")
    assert [(contact.channel, contact.status) for contact in told] == [("meeting", "planned")]


def test_a_talk_about_somebody_is_no_meeting_with_him() -> None:
    told = contacts("زار سامح شكري موسكو لبحث العلاقات مع عادل الجبير.")
    assert all("adel-al-jubeir" not in contact.parties for contact in told)


def test_an_arrival_before_what_was_told_is_part_of_it() -> None:
    text = "التقى عادل الجبير أمس جون كيري في الرياض.\nوكان كيري قد وصل إلى الرياض قادما من القاهرة، ويغادرها اليوم."
    assert [contact.channel for contact in contacts(text) if contact.status == "held"] == ["meeting"]


def test_who_hands_over_the_note_stands_for_the_ministry() -> None:
    text = (
        "استدعت وزارة الخارجية العراقية السفير التركي لدى العراق فاتح يلدز أمس.\n"
        "وذكر البيان أن الوكيل الأقدم عبد الكريم هاشم سلم السفير مذكرة احتجاج."
    )
    assert len(contacts(text)) == 1


def test_what_was_said_in_a_meeting_tells_that_it_took_place() -> None:
    told = contacts("أكد سامح شكري خلال لقائه عادل الجبير أن القمة المقررة ستعقد غدا.")
    assert [contact.status for contact in told if "adel-al-jubeir" in contact.parties] == ["held"]


def test_a_visit_of_another_month_is_another_contact() -> None:
    text = "التقى سامح شكري أمس في القاهرة أيمن الصفدي.\nوكان شكري زار الأردن في أكتوبر 2020."
    assert {contact.channel for contact in contacts(text)} == {"meeting", "visit"}


def test_amman_is_told_by_its_sign() -> None:
    told = contacts("أدى سامح شكري زيارة إلى عمّان.")
    assert [set(contact.parties) for contact in told] == [{"sameh-shoukry", "JOR"}]


@pytest.mark.parametrize(
    "text",
    [
        "استدعت الكويت سفيرها لدى إيران أمس.",
        "استدعت وزارة الخارجية البحرينية سفير البحرين لدى إيران للتشاور.",
        "من المنتظر أن تلقي أنغيلا ميركل خطابا أمام الرئيس الباجي قائد السبسي.",
        "وصف سامح شكري الخطوة بأنها رسالة واضحة إلى عادل الجبير.",
        "رحب سامح شكري بزيارة الوفد معتبرا إياها رسالة دعم من عادل الجبير.",
        "رابط الخبر بالصحيفة: سامح شكري يلتقي عادل الجبير",
    ],
)
def test_words_that_tell_of_another_thing_are_no_contact(text: str) -> None:
    assert contacts(text) == []


@pytest.mark.parametrize(
    "text", ["شارك في", "وشارك في اللقاء", "انضم إلى الاجتماع", "رسالة", "إذ سيلتقي", "استدعت سفيرها", "معتبرا إياها رسالة"]
)
def test_words_at_the_end_of_a_text_are_survived(text: str) -> None:
    assert contacts(text) == []
    assert contacts(f"التقى سامح شكري عادل الجبير. {text}") is not None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تهدف زيارة سامح شكري إلى موسكو إلى بحث التعاون مع سيرغي لافروف.", [("meeting", {"sameh-shoukry", "sergey-lavrov"})]),
        (  # the traveller, not one of his hosts, meets the other
            "يزور سامح شكري طهران غدا إذ سيلتقي محمد جواد ظريف وعلي لاريجاني.",
            [("meeting", {"sameh-shoukry", "mohammad-javad-zarif"}), ("meeting", {"sameh-shoukry", "ali-larijani"})],
        ),
        (
            "وصل سامح شكري إلى الرياض أمس. وكان في استقباله بالمطار عادل الجبير وعدد من المسؤولين.",
            [("meeting", {"sameh-shoukry", "adel-al-jubeir"})],
        ),
        ("بعث سامح شكري برقيات لأصحاب السمو والمعالي وزراء خارجية دول مجلس التعاون.", [("message", {"sameh-shoukry", GULF})]),
    ],
)
def test_a_trip_is_told_by_whom_the_traveller_meets(text: str, told: list[tuple[str, set[str]]]) -> None:
    assert [(contact.channel, set(contact.parties)) for contact in contacts(text)] == told
