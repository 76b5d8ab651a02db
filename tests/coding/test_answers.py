"""Answers told with «که», and bodies whose words tell of no contact."""

from rasad.coding.coder import code


def test_what_a_body_says_of_another_s_deed_is_no_contact_told() -> None:
    record = code("قالت وزارة الخارجية المصرية إن الوضع صعب.\nوأكدت الوزارة في بيان أن ما قامت به أنقرة مهم.", published="2025-05-04")
    assert len(record.statements) == 2


def test_an_answer_is_told_with_that() -> None:
    record = code("هاکان فیدان وزیر خارجه ترکیه پاسخ داد که همکاری‌ها گسترش می‌یابد.", published="2025-05-04")
    assert [said.cue.start for said in record.statements]
