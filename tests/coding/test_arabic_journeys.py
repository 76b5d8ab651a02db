"""Arabic journeys whose noun comes before the verb: who went where, and what tells of nobody's."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Contact, Report


def visits(text: str) -> list[Contact]:
    """Give the visits of a text."""
    return [c for c in Coder().code(Report(id="t", text=text, published="2021-05-15")).contacts if c.channel == "visit"]


@pytest.mark.parametrize(
    ("text", "status", "went", "lands"),
    [
        ("تحدثت الصحف عن الزيارات التي قام بها سامح شكري إلى قبرص ومالطا.", "held", ["sameh-shoukry"], ["CYP", "MLT"]),
        ("جاء ذلك بعد زيارات قام بها كل من سامح شكري وعادل الجبير إلى قبرص.", "held", ["sameh-shoukry", "adel-al-jubeir"], ["CYP"]),
        ("ذكر سامح شكري بالزيارة التي أداها إلى قبرص في أكتوبر.", "held", ["sameh-shoukry"], ["CYP"]),
        ("أشار سامح شكري إلى جولته الأوروبية التي شملت كلا من قبرص ومالطا.", "held", ["sameh-shoukry"], ["CYP", "MLT"]),
        ("أعلنت الوزارة موعد جولة سامح شكري التي ستشمل قبرص ومالطا.", "planned", ["sameh-shoukry"], ["CYP", "MLT"]),
    ],
)
def test_the_verb_behind_the_noun_tells_who_went_where(text: str, status: str, went: list[str], lands: list[str]) -> None:
    found = visits(text)
    assert {(frozenset(c.parties), c.status) for c in found} == {(frozenset([one, land]), status) for one in went for land in lands}
    assert {c.initiator for c in found} == set(went)


@pytest.mark.parametrize(
    "text",
    [
        "التقى النائبان سامح شكري وعادل الجبير الصحافة إثر زيارة قاما بها إلى قبرص.",  # which two is left open
        "قال سامح شكري إن الجولة، كما أعلن، شملت المصانع في قبرص.",
        "أعلن سامح شكري زيارة يقوم بها إلى مصر.",  # nobody visits his own country
        "جولة شملت",
        "زيارة قام",
        "زيارة يؤديها",
    ],
)
def test_other_words_after_the_noun_tell_of_no_journey(text: str) -> None:
    assert visits(text) == []
