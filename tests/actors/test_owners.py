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


@pytest.mark.parametrize(
    ("text", "language", "actor"),
    [
        ("رئیس جنبش طالبان پاکستان گفت که جنگ ادامه دارد.", "fa", "maulana-fazlullah"),
        ("قال زعيم حركة طالبان باكستان إن الحرب مستمرة.", "ar", "maulana-fazlullah"),
    ],
)
def test_two_movements_of_one_name_are_told_apart(text: str, language: str, actor: str) -> None:
    assert actor in {one.id for one in rasad.code(text, language=language, published="2015-03-01").actors}


def test_a_governments_envoy_is_not_the_one_the_registry_knows() -> None:
    record = rasad.code("فرستاده دولت پاکستان با محمدجواد ظریف دیدار کرد.", language="fa", published="2021-03-01")
    assert not {"pak-envoy-afghanistan", "mohammad-sadiq"} & {actor.id for actor in record.actors}
