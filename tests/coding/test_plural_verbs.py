"""Persian verbs of several people, apart from those of one whose stem ends alike."""

import pytest

from rasad.coding.clauses.plural_verbs import is_plural
from rasad.text import fold_word


@pytest.mark.parametrize("word", ["گفتند", "کردند", "نپذیرفتند", "می‌کنند"])
def test_verbs_of_several(word: str) -> None:
    assert is_plural(fold_word(word).split()[-1])


@pytest.mark.parametrize("word", ["خواند", "می‌کند", "میکند", "نمیکند", "نکند", "نشاند", "نماند", "گفت"])
def test_verbs_of_one(word: str) -> None:
    assert not is_plural(fold_word(word).split()[-1])
