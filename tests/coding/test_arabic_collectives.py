"""Groups told plainly as one of two sides of an Arabic contact."""

import pytest
from tests.coding.coded import contacts

GULF = "group-gulf-cooperation-council-foreign-ministers"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("صدر البيان المشترك لاجتماع وزراء خارجية دول الخليج مع سامح شكري.", {GULF, "sameh-shoukry"}),
        ("أعلن سامح شكري عقب اجتماع مع وزراء خارجية دول الخليج أن المعرض سيقام في الخريف.", {GULF, "sameh-shoukry"}),
        ("خلص الاجتماع المشترك بين وزراء خارجية دول الخليج وسامح شكري إلى إقامة المعرض.", {GULF, "sameh-shoukry"}),
        ("تحدثت الصحف عن زيارة وفد حماس لمصر.", {"group-hamas-delegation", "EGY"}),
        ("قال النائب إن الوفد البرلماني الذي توجه السبت إلى مصر عاد.", {"group-some-parliamentary-delegation", "EGY"}),
    ],
)
def test_a_group_in_the_place_of_one_side_is_a_party(text: str, parties: set[str]) -> None:
    assert parties in [set(contact.parties) for contact in contacts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "وزراء خارجية دول الخليج يعقدون اجتماعا تنسيقيا بالدوحة.",  # where they met
        "قال سامح شكري إن على وزراء خارجية دول الخليج أن يقرروا.",
    ],
)
def test_a_group_elsewhere_is_none(text: str) -> None:
    assert contacts(text) == []
