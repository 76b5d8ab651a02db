"""Persian words that are addressed to somebody: whom they are aimed at, and the class their mood tells."""

import pytest

from rasad.coding.coder import code

NOTICE = "حسن رستمی نماینده مردم بروجن در مجلس در تذکری شفاهی به وزیر نیرو گفت: "


@pytest.mark.parametrize(
    ("text", "klass", "aimed"),
    [
        (NOTICE + "چرا نیاز آب استان را روشن نمی‌کنید؟", "accuse", True),
        (NOTICE + "در تعرفه برق تجدید نظر کنید. مردم این استان گرمای سختی دارند.", "request", True),
        ("ظریف گفت: باید دید نشست وین چه خواهد شد.", "state", False),
        ("ظریف گفت: درباره اقداماتی که باید در نشست انجام شود گفت‌وگو شد.", "state", False),
        ("ظریف گفت: این نشست باید ادامه یابد.", "demand", False),
        ("ظریف گفت: چرا که مذاکرات ادامه دارد.", "state", False),
        ("ظریف گفت: امیدوارم در این نشست حاضر باشید. سفر خوبی بود.", "state", False),
    ],
)
def test_mood_and_addressee(text: str, klass: str, aimed: bool) -> None:
    said = code(text, published="2019-05-15").statements[-1]
    assert said.klass == klass
    assert (said.target is not None) == aimed


def test_the_addressee_is_the_target() -> None:
    record = code(NOTICE + "در تعرفه برق تجدید نظر کنید. مردم گرمای سختی دارند.", published="2019-05-15")
    names = {actor.id: actor.name for actor in record.actors}
    assert names[record.statements[0].target or ""] == "Reza Ardakanian"
