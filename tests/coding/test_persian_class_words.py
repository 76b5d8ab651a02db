"""What Persian contents tell after a neutral cue: a promise, blame, a denial, a demand."""

import pytest

from rasad.coding.coder import code


@pytest.mark.parametrize(
    ("words", "klass"),
    [
        ("این کشور از هیچ تلاشی برای برگزاری نشست فروگذار نخواهد کرد", "support"),
        ("تمام تلاش خود را برای گشایش سفارت به کار خواهیم گرفت", "support"),
        ("آنها حریم هوایی این کشور را نقض کردند", "accuse"),
        ("این کشور اشتباه بزرگی مرتکب شده است", "accuse"),
        ("گشایش این راه مستلزم همکاری همسایگان است", "demand"),
        ("بهتر است این نشست در پاییز برگزار شود", "request"),
        ("با آن کشور هیچ تماس پنهانی نبوده است", "deny"),
        ("باید بگویم که نشست دیروز سه ساعت طول کشید", "state"),
    ],
)
def test_class_by_the_words_of_a_content(words: str, klass: str) -> None:
    said = code(f"حسن رستمی سفیر ایران در عمان گفت: {words}.", language="fa").statements
    assert [s.klass for s in said] == [klass]


def test_a_pronoun_that_owns_the_noun_before_it_is_no_object() -> None:
    text = "حسن رستمی سفیر ایران در عمان در تماس با وزیر خارجه عمان، آغاز کار تازه وی را تبریک گفت."
    said = code(text, language="fa").statements[0]
    assert text[said.content.start : said.content.end] == "آغاز کار تازه وی"


def test_what_somebody_else_wants_is_no_statement_of_theirs() -> None:
    text = "حسن رستمی سفیر ایران در عمان افزود: وزیر خارجه عمان خواهان گسترش روابط است."
    assert len(code(text, language="fa").statements) == 1


@pytest.mark.parametrize("words", ["خبر این دیدار را نادرست خواند", "شایعه برگزاری این نشست را ساختگی دانست"])
def test_to_call_a_claim_false_is_to_deny_it(words: str) -> None:
    assert [s.klass for s in code(f"حسن رستمی سفیر ایران در عمان {words}.", language="fa").statements] == ["deny"]


def test_a_basis_is_no_falsehood() -> None:
    text = "حسن رستمی سفیر ایران در عمان گزارش این کارگروه را اساس گفت‌وگوها دانست."
    assert [s.klass for s in code(text, language="fa").statements] != ["deny"]
    told = code("حسن رستمی سفیر ایران در عمان این ادعا را بی‌اساس دانست.", language="fa").statements
    assert [s.klass for s in told] == ["deny"]
