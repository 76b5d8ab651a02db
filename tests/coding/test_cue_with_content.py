"""Cues whose class the first words after them tell."""

import pytest

from rasad.coding.coder import code


@pytest.mark.parametrize(
    ("text", "klass"),
    [
        ("التقى شكري لافروف في موسكو، وقدم شكري شرحا عن مبادرة بلاده.", "consult"),
        ("ودعا شكري الله أن يديم الأمن في المنطقة.", "praise"),
        ("ودعا شكري إلى إدامة الأمن في المنطقة.", "request"),
        ("لاوروف اتهامات پیشین علیه ایران را تکرار کرد.", "accuse"),
    ],
)
def test_class_of_cue_and_content(text: str, klass: str) -> None:
    assert code(text, published="2019-05-15").statements[-1].klass == klass
