"""Long lists of one side in an Arabic contact: who is one of them is a party like the others."""

import pytest

from rasad.coding.coder import Coder
from rasad.record import Report

LIST = (
    "وزير الخارجية الإيطالي أنطونيو تاجاني، ووزير الخارجية السويسري إغنازيو كاسيس، والوزير الفرنسي جان نويل بارو، "
    "ووزير خارجية نيوزيلندا ونستون بيترز، ونظيره الأذري جيهون بيراموف"
)


@pytest.mark.parametrize(
    "text", [f"تحدث سامح شكري هاتفيا إلى كل من {LIST}.", f"أجرى سامح شكري اتصالات هاتفية مع كل من {LIST}."]
)
def test_each_of_a_long_list_is_phoned(text: str) -> None:
    found = Coder().code(Report(id="t", text=text)).contacts
    assert [set(c.parties) - {"sameh-shoukry"} for c in found] == [{name} for name in _in_order(text)]


def _in_order(text: str) -> list[str]:
    surnames = {"تاجاني": "antonio-tajani", "كاسيس": "ignazio-cassis", "بارو": "jean-noel-barrot", "بيترز": "winston-peters"}
    surnames["بيراموف"] = "jeyhun-bayramov"
    return [actor for name, actor in surnames.items() if name in text]
