"""Ways of telling a contact or a statement, one short report each: the coder enters what a careful reader does."""

import pytest

from constructions import Construction, constructions, differences

READ = [pytest.param(told, id=place) for place, told in constructions() if told.unread is None]
UNREAD = [pytest.param(told, id=place) for place, told in constructions() if told.unread is not None]


@pytest.mark.parametrize("told", READ)
def test_read_as_a_reader_does(told: Construction) -> None:
    assert differences(told) == []


@pytest.mark.parametrize("told", UNREAD)
def test_what_is_said_to_be_unread_is(told: Construction) -> None:
    assert differences(told), "it is read now: take `unread` away"
