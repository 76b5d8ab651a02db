"""What groups are called in English, every usual way of it."""

import pytest

from rasad.actors.group_names import group_names
from rasad.actors.registry import load_registry


@pytest.mark.parametrize(("noun", "owner", "adjective", "body", "name", "other"), [
    ("members", "irn-parliament-education-committee", None, None,
     "Members of the Education and Research Committee of the Iranian Parliament",
     "Members of the Parliament Education and Research Committee"),
    ("delegation", "hamas", None, None, "Hamas delegation", "Delegation of Hamas"),
    ("officials", "IRN", "Iranian", "health-ministry", "Officials of the Iranian Health Ministry",
     "Officials of the Ministry of Health of Iran"),
    ("members", "IRN", "Iranian", "parliament", "Members of the Iranian Parliament", "Iranian MPs"),
    ("officials", "USA", "American", None, "American officials", "US officials"),
    ("senior officials", "TUN", "Tunisian", None, "Senior Tunisian officials", "Senior officials of Tunisia"),
    ("Gulf states", None, None, None, "Gulf states", "Gulf countries"),
])
def test_a_group_has_every_usual_name(
    noun: str, owner: str | None, adjective: str | None, body: str | None, name: str, other: str
) -> None:
    names = group_names(load_registry(), noun, owner, adjective, body, None)
    assert names[0] == name
    assert other in names
