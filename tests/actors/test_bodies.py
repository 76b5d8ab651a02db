"""Bodies of states, missions, realms, capitals and heads of state in a report's cast."""

import pytest

from rasad.coding.coder import bundled_weights, scene_of
from rasad.record import Report


def cast(text: str, outlet: str | None = None) -> dict[str, list[str]]:
    """Give the actors that a text's phrases stand for, with their English names."""
    assert bundled_weights() is not None
    scene = scene_of(Report(id="t", text=text, published="2021-05-15", outlet=outlet))
    assert scene is not None
    return {p.actor: scene.cast.members[p.actor].names.get("en", []) for p in scene.phrases if p.actor is not None}


def test_a_ministry_has_its_names_in_english() -> None:
    names = cast("قالت وزارة الصحة العراقية إن الوضع مستقر.")["irq-health-ministry"]
    assert "Iraqi Ministry of Health" in names


@pytest.mark.parametrize(
    ("text", "actor", "name"),
    [
        ("أعلنت السفارة الإيرانية في بيروت ذلك.", "irn-embassy-lbn", "Embassy of Iran in Beirut"),
        ("سفارت اوکراین در تهران بیانیه داد.", "ukr-embassy-irn", "Embassy of Ukraine in Tehran"),
    ],
)
def test_an_embassy_is_that_of_a_state_in_another(text: str, actor: str, name: str) -> None:
    assert name in cast(text)[actor]


def test_an_embassy_that_is_nobodys_is_none() -> None:
    assert not any("embassy" in actor for actor in cast("أغلقت السفارة أبوابها."))


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("وصل خليل الحية إلى العاصمة المصرية.", "EGY"),
        ("قال عادل الجبير إن المملكة تدعم اليمن.", "SAU"),
        ("وزیر خارجه آمریکا به کشورهای اردن، مصر و سوریه سفر کرد.", "JOR"),
        ("التقى محمد شياع السوداني رئيس الإمارات.", "khalifa-bin-zayed"),
        ("استقبل أمير الكويت الشيخ صباح الأحمد الجابر الصباح الوزير.", "sabah-al-ahmad"),
    ],
)
def test_who_or_what_is_meant(text: str, actor: str) -> None:
    assert actor in cast(text)


def test_no_realm_is_meant_where_none_is_told_of() -> None:
    assert "YEM" not in cast("قال رئيس الوزراء اليمني إن المملكة تدعم بلاده.")


def test_names_before_a_joint_title_keep_their_bearers() -> None:
    assert "antony-blinken" not in cast("سرگئی لاوروف و جان کری، وزیران خارجه روسیه و آمریکا در ژنو دیدار کردند.")


@pytest.mark.parametrize("text", ["زار الوفد جامعة نايف العربية.", "او وارد فرودگاه امام خمینی شد."])
def test_what_is_named_after_people_is_none_of_them(text: str) -> None:
    assert not any("nayef" in actor or "khomeini" in actor for actor in cast(text))


def test_a_surname_inside_a_longer_word_is_nobodys() -> None:
    assert "bouguerra-soltani" not in cast("سلطانی‌فر وزیر ورزش گفت.")


def test_an_ambassador_is_not_the_one_the_registry_has_elsewhere() -> None:
    assert "reema-bint-bandar" not in cast("التقى الوزير الجزائري سفير المملكة العربية السعودية.")
