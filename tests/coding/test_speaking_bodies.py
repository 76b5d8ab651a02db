"""Arabic bodies no registry has, where a speaker stands: committees, companies, offices, police."""

import pytest

from rasad.coding.coder import code


def speakers(text: str) -> list[str]:
    """Give who is told to have said each thing of an Arabic text, as the record names them."""
    record = code(text, language="ar")
    names = {actor.id: actor.names["ar"][0] for actor in record.actors}
    return [names[said.speaker] for said in record.statements]


@pytest.mark.parametrize(("body", "told"), [
    ("لجنة التحقيق", "لجنة التحقيق"), ("الشركة الوطنية للمياه", "الشركة الوطنية للمياه"), ("الشرطة", "الشرطة"),
    ("دائرة الغابات", "دائرة الغابات"), ("النقابة العامة لعمال البناء", "النقابة العامة لعمال البناء"),
])
def test_a_body_right_after_a_verb_of_speech_speaks(body: str, told: str) -> None:
    assert speakers(f"وقالت {body} إن الطريق مفتوح.") == [told]


def test_its_noun_means_it_later() -> None:
    said = speakers("أعلنت شركة «نخيل الوادي» أن المصنع يعمل. وأضافت الشركة أن الإنتاج مستمر.")
    assert len(said) == 2
    assert said[0] == said[1]


def test_what_is_said_of_a_thing_is_no_name_of_the_body() -> None:
    assert speakers("ودانت اللجنة العليا المذبحة.") == ["اللجنة العليا"]


@pytest.mark.parametrize("text", ["وقالت مجموعة كبيرة إن الطريق مفتوح.", "وقالت الشركة إن الطريق مفتوح.", "وقالت شركات إن الطريق مفتوح."])
def test_a_noun_that_names_nobody_is_no_body(text: str) -> None:
    assert speakers(text) == []
