"""Persian journeys that somebody tells of himself: one behaviour each, on sentences of our own."""

import pytest
from tests.coding.coded import contacts


@pytest.mark.parametrize("text", [
    "وی دستاوردهای سفر خود به چین را برشمرد.",
    "وی هدف از سفر خویش به چین را گسترش روابط دانست.",
    "وی افزود: در این ماه به چین سفر کردم.",
])
def test_a_journey_of_ones_own_is_of_whom_the_report_speaks(text: str) -> None:
    told = contacts(f"فواد حسین در نشستی خبری سخن گفت.\n{text}")
    assert [(c.channel, set(c.parties), c.initiator) for c in told] == [("visit", {"fuad-hussein", "CHN"}, "fuad-hussein")]
