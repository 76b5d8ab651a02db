"""A body told now by its name, now by its members: one contact, whichever way it is told first."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report

_MEMBERS = "دیدار اعضای کمیسیون انرژی مجلس با وزیر نیرو"
_BODY = "کمیسیون انرژی مجلس با وزیر نیرو دیدار کرد."


@pytest.mark.parametrize("text", [f"{_MEMBERS}\n{_BODY}", f"{_BODY}\n{_MEMBERS}"])
def test_a_body_and_its_members_do_not_leave_each_other_out(text: str) -> None:
    (contact,) = Coder().code(Report(id="t", text=text, language="fa")).contacts
    assert len(contact.parties) == 2
    assert "irn-energy-minister" in contact.parties


def test_what_opens_a_sentence_is_not_whose_the_office_is_that_closed_the_headline() -> None:
    (contact,) = Coder().code(Report(id="t", text="دیدار حسن روحانی با وزیر نیرو\nعراق از این دیدار خبر داد.", language="fa")).contacts
    assert "irn-energy-minister" in contact.parties
