"""«على» at the head of what is said lays it on somebody: a demand of theirs."""

import pytest

from rasad.coding.coder import code


@pytest.mark.parametrize(
    ("text", "klass", "target"),
    [
        ("قال وزير الخارجية المصري بدر عبد العاطي إن على تركيا فتح الأسواق أمام السلع.", "demand", "TUR"),
        ("وأكد وزير الخارجية المصري بدر عبد العاطي أن على الجميع دعم السياحة في المنطقة.", "demand", None),
        ("وأكد وزير الخارجية المصري بدر عبد العاطي أن على متن الطائرة عشرين شخصا.", "state", None),
    ],
)
def test_what_is_laid_on_somebody_is_a_demand(text: str, klass: str, target: str | None) -> None:
    said = code(text, published="2025-05-04").statements
    assert [(statement.klass, statement.target) for statement in said] == [(klass, target)]


@pytest.mark.parametrize("text", ["قال الوزير إن على", "قال إن على روسيا", "على"])
def test_texts_that_break_off(text: str) -> None:
    code(text)
