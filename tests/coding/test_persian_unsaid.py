"""Words of denial that deny no contact: that nothing was said of it, and those of another item of a digest."""

import pytest

from rasad.coding.coder import code


def told(text: str) -> set[tuple[str, str]]:
    """Give channel and status of each contact of a Persian text."""
    return {(contact.channel, contact.status) for contact in code(text, language="fa").contacts}


@pytest.mark.parametrize("text", [
    "هاکان فیدان وزیر خارجه ترکیه در پی گفت‌وگوی تلفنی با بدر عبدالعاطی همتای مصری خود به این موضوع اشاره نکرد.",
    "هاکان فیدان وزیر خارجه ترکیه در گفت‌وگوی تلفنی با بدر عبدالعاطی همتای مصری خود بر همکاری تأکید کرد و زمان نشست فاش نشد.",
])
def test_what_was_not_said_does_not_deny_the_call(text: str) -> None:
    assert told(text) == {("phone", "held")}


def test_a_word_of_denial_is_of_its_own_item_of_a_digest() -> None:
    text = "علت لغو پرواز شامگاه دوشنبه/ دیدار هاکان فیدان با بدر عبدالعاطی/ آغاز ثبت نام دانشگاه"
    assert told(text) == {("meeting", "held")}
    assert told("لغو دیدار هاکان فیدان با بدر عبدالعاطی/ آغاز ثبت نام دانشگاه") == {("meeting", "denied")}
