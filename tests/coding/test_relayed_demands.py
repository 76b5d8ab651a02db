"""Whose demand it is: who tells of what others called for lays nothing on anybody himself."""

import pytest

from rasad.coding.coder import code


def klass(text: str) -> str:
    """Give the class of the first thing said in a Persian text."""
    return code(text, language="fa").statements[0].klass


@pytest.mark.parametrize("text", [
    "ظریف گفت: اعضای کمیسیون تاکید کردند که کتابخانه باید تا پایان سال باز شود.",
    "ظریف افزود: هر دو طرف اتفاق نظر دارند که باید راهی برای تجارت پیدا شود.",
])
def test_a_demand_of_others_is_only_told(text: str) -> None:
    assert klass(text) == "state"


@pytest.mark.parametrize("text", [
    "ظریف گفت: کتابخانه باید تا پایان سال باز شود.", "ظریف گفت: به نظرم همه اتفاق نظر دارند که کتابخانه باید باز شود.",
    "ظریف گفت: در نامه‌ای تاکید کردم که باید کتابخانه باز شود.", "ظریف گفت: تجربه نشان داد که کتابخانه باید باز شود.",
])
def test_ones_own_demand_is_one(text: str) -> None:
    assert klass(text) == "demand"


@pytest.mark.parametrize(("content", "wanted"), [
    ("این نشست به درخواست دولت به فردا افتاد", "state"), ("با این بودجه نمی‌توان کتابخانه ساخت", "state"),
    ("از شهروندان درخواست می‌شود به کتابخانه بیایند", "request"),
])
def test_a_request_of_others_and_what_cannot_be_done_are_only_stated(content: str, wanted: str) -> None:
    assert klass(f"ظریف گفت: {content}.") == wanted
    assert klass(f"ظریف چنین ابراز عقیده کرد: {content}.") == wanted
