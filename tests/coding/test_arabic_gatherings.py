"""Arabic words of who was brought together, called in, seen off or toured, and words like them that tell of no contact."""

import pytest
from tests.coding.coded import contacts

from rasad.coding.coder import read_report, scene_of
from rasad.record import Report

GULF = "group-gulf-cooperation-council-foreign-ministers"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "كان التعاون الثقافي أبرز محاور اللقاء الذي جمع أمس السبت، الوزير سامح شكري بنظيره السعودي، عادل الجبير.",
            {"sameh-shoukry", "adel-al-jubeir"},
        ),
        ("صدر البيان إثر اللقاء الذي ضم سامح شكري ووزراء خارجية دول الخليج.", {GULF, "sameh-shoukry"}),
        ("وزراء خارجية دول الخليج يبحثون مع سامح شكري تنظيم المعرض.", {GULF, "sameh-shoukry"}),
        ("أعلن المتحدث باسم الخارجية اللبنانية استدعاء سفير قبرص.", {"lbn-foreign-ministry", "ambassador-sfir-qbrs"}),
        ("جاء البيان بعد أيام من استدعاء بيروت للسفير القبرصي.", {"LBN", "ambassador-llsfir-alqbrsi"}),
        (
            "استدعت الخارجية اللبنانية القائم بأعمال السفارة القبرصية في بيروت بالإنابة سامي الحلبي.",
            {"lbn-foreign-ministry", "person-sami-alhlbi"},
        ),
        (
            "وكان في استقبال سامح شكري الوزير فهد الزامل والقائم بالأعمال في سفارة المملكة العربية السعودية لدى قبرص سامي بن علي الحلبي.",
            {"sameh-shoukry", "person-fhd-alzaml", "person-sami-bn-ali-alhlbi"},
        ),
        ("غادر سامح شكري بيروت. وكان في وداعه في المطار السفير سامي الحلبي والعقيد فهد الزامل.", {"sameh-shoukry", "person-fhd-alzaml"}),
    ],
)
def test_both_sides_are_told(text: str, parties: set[str]) -> None:
    assert parties in [set(contact.parties) for contact in contacts(text)]


def test_a_tour_leads_to_where_it_begins_and_goes_on() -> None:
    found = contacts("بدأ سامح شكري جولة تستغرق ثلاثة أيام يزور خلالها دولا تبدأ بقبرص ثم مالطا.")
    assert {frozenset(c.parties) for c in found} == {frozenset(["sameh-shoukry", land]) for land in ("CYP", "MLT")}
    first = contacts("توجه سامح شكري إلى أوروبا في جولة استهلها بقبرص.")
    assert {"sameh-shoukry", "CYP"} in [set(c.parties) for c in first]


@pytest.mark.parametrize(
    "text",
    [
        "سيعقد سامح شكري مؤتمرا صحفيا مشتركا مع عادل الجبير لعرض نتائج اللقاءات.",
        "حذرت الحكومة القبرصية رعاياها من زيارة مصر.",
        "وبحسب مفوضية الأمم المتحدة للاجئين فإن نحو عشرة آلاف وصلوا إلى قبرص منذ بداية العام.",
        "قال سامح شكري إن القنصل في اتصال دائم مع الخارجية القبرصية.",
        "اللقاء الذي جمع",
        "جولة تبدأ",
        "جولة استهلها ب",
        "استدعاء",
        "عقد مؤتمرا صحفيا",
    ],
)
def test_other_words_tell_of_none(text: str) -> None:
    assert contacts(text) == []


def test_those_whom_the_nouns_own_verb_names_held_it() -> None:
    text = (
        "أعلنت تركيا والعراق الاتفاق على استئناف الرحلات. وجاء الاتفاق بعد مباحثات عقدها في مسقط بين 6 و10 مارس 2023 "
        "وزير الخارجية العراقي فؤاد حسين ووزير الخارجية التركي هاكان فيدان، برعاية بدر البوسعيدي."
    )
    scene = scene_of(Report(id="t", text=text, published="2023-03-11"))
    assert scene is not None
    read_report(scene)  # without weights: by the words alone
    assert [(held.parties, held.sure) for held in scene.contacts] == [(["fuad-hussein", "hakan-fidan"], True)]
