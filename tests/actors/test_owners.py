"""Whose a body is that the report names without its owner."""

import pytest

import rasad


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("به گزارش ایسنا، کمیسیون کشاورزی با وزیر جهاد کشاورزی دیدار کرد.", True),
        ("به گزارش ایسنا، کمیسیون کشاورزی مجلس با وزیر جهاد کشاورزی دیدار کرد.", True),
        ("کابل: کمیسیون کشاورزی ولسی جرگه با وزیر زراعت افغانستان دیدار کرد.", False),
        ("به گزارش ایسنا، کمیسیون انرژی پارلمان عراق با وزیر نفت عراق دیدار کرد.", False),
    ],
)
def test_a_committee_is_irans_only_where_no_other_parliament_is_told(text: str, known: bool) -> None:
    record = rasad.code(text, language="fa", published="2015-03-01")
    bodies = [actor for actor in record.actors if any("کمیسیون" in text[m.start : m.end] for m in actor.mentions)]
    assert [actor.id.startswith("irn-parliament-") for actor in bodies] == [known]
