"""Who speaks where a Persian sentence opens with a surname of ordinary letters, or with «این» and a calling."""

import pytest

from rasad.coding.coder import code


def speakers(text: str) -> list[str]:
    """Give who is told to have said each thing of a Persian text."""
    return [said.speaker for said in code(text, language="fa").statements]


@pytest.mark.parametrize("name", ["بهشتی", "آبادی‌خواه", "شیرازی"])
@pytest.mark.parametrize("before", ["در پایان گفت", "تصریح کرد", "با اشاره به اینکه برنامه‌ها رو به پایان است، افزود"])
def test_a_surname_of_ordinary_letters_heads_a_sentence(name: str, before: str) -> None:
    said = speakers(f"{name} {before}: کتابخانه شهر فردا باز می‌شود.")
    assert said
    assert set(said) == {said[0]}


@pytest.mark.parametrize("text", [
    "گاهی گفت: کتابخانه شهر فردا باز می‌شود.", "سرمربی در پایان گفت: کتابخانه شهر فردا باز می‌شود.",
    "آبادی‌های دور تصریح کرد: کتابخانه شهر فردا باز می‌شود.", "آسمانی شدن گفت: کتابخانه شهر فردا باز می‌شود.",
    "آسمانی گفت که کتابخانه شهر فردا باز می‌شود.",
])
def test_a_common_word_is_no_surname(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize("name", ["دشتکی", "نیکومنش"])
def test_a_surname_inside_a_full_name_means_its_bearer(name: str) -> None:
    text = f"علی اکبر {name} شوشتری، معاون وزیر راه گفت: کتابخانه شهر فردا باز می‌شود.\n{name} در پایان گفت: مدرسه‌ها هم باز می‌شوند."
    first, second = speakers(text)
    assert first == second


def test_whom_a_calling_means_speaks_whoever_is_named_after_it() -> None:
    text = "حسن رستمی گفت: هوا خوب است.\nاین حقوقدان با تاکید بر اینکه دولت باید کتابخانه بسازد، گفت: شهر کتابخانه ندارد."
    said = speakers(text)
    assert len(said) == 3
    assert len(set(said)) == 1


def test_who_spoke_after_but_goes_on() -> None:
    text = "وزیر انرژی روسیه خواهان تعویق نشست است که فردا برگزار می‌شود اما وزیر نفت ایران "
    text += "خواهان برگزاری آن بوده و با تعویق مخالفت کرده است."
    russian, iranian, again = speakers(text)
    assert russian != iranian == again


@pytest.mark.parametrize("text", [
    "ظریف گفت با برگزاری نشست در تهران مشکلی ندارد.", "ظریف از سازمان ملل خواست با این درخواست موافقت کند.",
])
def test_what_is_said_may_begin_with_a_preposition(text: str) -> None:
    said = code(text, language="fa").statements
    assert [text[s.content.start : s.content.start + 3] for s in said] == ["با "]


@pytest.mark.parametrize("text", ["ظریف گفت با اشاره به اینکه نشست فردا برگزار می‌شود.", "ظریف گفت با وجود فشارهای بسیار در منطقه."])
def test_a_link_after_a_verb_is_no_content(text: str) -> None:
    assert all(not text[s.content.start :].startswith("با") for s in code(text, language="fa").statements)
