"""In which contact words were said: those of one breath together, answers with what they answer, a headline's with the body's."""

import pytest
from tests.coding.told_meeting import MET, MET_FA, said, ties

from rasad.coding.coder import code


@pytest.mark.parametrize(
    "text",
    [
        MET + "وأكد عبد العاطي خلال اللقاء أن التعاون قائم، وشدد على أهمية السياحة، ودعا إلى زيادة التجارة.",
        MET + "وأكد عبد العاطي خلال اللقاء أن التعاون قائم.\nمن جانبه، أكد فيدان أن بلاده تدعم السياحة.",
        MET_FA + "فیدان در این دیدار گفت که همکاری‌ها گسترش می‌یابد و بر اهمیت گردشگری تاکید کرد.",
        MET_FA + "فیدان در این دیدار گفت که همکاری‌ها گسترش می‌یابد.\nعبدالعاطی نیز گفت که تجارت رو به رشد است.",
    ],
)
def test_words_that_go_on_belong_where_the_words_before_do(text: str) -> None:
    words = said(text)
    assert len(words) >= 2
    assert all(statement.contact is not None for statement in words)


@pytest.mark.parametrize(
    "text",
    [
        MET + "وبعد اللقاء، قال عبد العاطي إن التعاون قائم.\nوأضاف أن التجارة تنمو.",
        MET + "وقال عبد العاطي في تصريح عقب المحادثات إن التعاون قائم.",
        MET_FA + "فیدان پس از این دیدار گفت که همکاری‌ها گسترش می‌یابد.",
        MET_FA + "فیدان پس از پایان گفت‌وگوها گفت که همکاری‌ها گسترش می‌یابد. وی افزود که تجارت رو به رشد است.",
    ],
)
def test_words_said_afterwards_belong_to_no_contact(text: str) -> None:
    assert ties(text) == {False}


def test_only_who_wrote_a_letter_speaks_in_it() -> None:
    text = (
        "بعث وزير الخارجية المصري بدر عبد العاطي رسالة إلى نظيره التركي هاكان فيدان أكد فيها أن التعاون قائم.\n"
        "وقال فيدان إن التجارة تنمو."
    )
    written = [statement.contact is not None for statement in said(text)]
    assert written == [True, False]


def test_a_contact_at_the_end_of_a_sentence_is_where_its_words_were_said() -> None:
    text = "أعلن وزير الخارجية التركي هاكان فيدان أن بلاده تدعم السياحة، خلال لقاء مع نظيره المصري بدر عبد العاطي في القاهرة."
    assert said(text)[0].contact is not None


def test_a_headline_is_tied_as_the_body_is() -> None:
    text = "فيدان: التعاون في مجال السياحة قائم\n" + MET + "وأكد فيدان خلال اللقاء أن التعاون في مجال السياحة قائم بين البلدين."
    words = said(text)
    assert words[0].contact is not None
    assert words[0].contact == words[-1].contact


@pytest.mark.parametrize("text", ["بعد", "وقال الوزير بعد", "وزیر گفت پس از", "فیدان پس از دیدار", "عقب اللقاء\nقال"])
def test_texts_that_break_off(text: str) -> None:
    assert code(text).contacts == []
