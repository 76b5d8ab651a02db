"""Whose Persian words are, and where they begin: sources passed on, relative clauses, headlines of two lines, summonses."""

from rasad.coding.coder import code

LINE = "حسن رستمی سفیر ایران در عمان گفت: این سفر سودمند بود."


def contents(text: str) -> list[str]:
    return [text[said.content.start : said.content.end] for said in code(text, language="fa").statements]


def test_a_paper_passes_on_the_words_of_others() -> None:
    text = "رویترز روز چهارشنبه از قول دو مقام آگاه مدعی شده بود که نشست به پاییز افتاده است."
    record = code(text, language="fa")
    assert contents(text) == ["نشست به پاییز افتاده است"]
    assert record.statements[0].speaker.startswith(("official", "source"))


def test_what_an_informed_source_says_does_not_begin_with_its_adjective() -> None:
    assert contents("یک منبع آگاه هم این نشست را سودمند دانسته بود.") == ["این نشست را سودمند"]


def test_words_begin_after_a_relative_clause_of_their_speaker() -> None:
    text = LINE + "\nبه گفته این سفیر که امروز به مسقط رسید، تنها یک نشست در برنامه مانده است."
    assert contents(text)[-1] == "تنها یک نشست در برنامه مانده است"


def test_a_headline_of_two_lines() -> None:
    text = "رستمی در گفت‌وگو با ایرنا:\nگشایش سفارت به نظر مجلس بستگی دارد\n\n" + LINE
    assert contents(text) == ["گشایش سفارت به نظر مجلس بستگی دارد", "این سفر سودمند بود"]


def test_a_summons_and_credentials_are_no_words() -> None:
    assert contents("پاکستان سفیر افغانستان را فراخواند.") == []
    assert contents("رئیس جمهور افغانستان اعتمادنامه سفیر جدید کانادا را پذیرفت.") == []
    assert contents("وزیر خارجه عمان دو طرف را به خویشتنداری فراخواند.") == ["دو طرف را به خویشتنداری"]


def test_a_country_has_its_verb_in_the_singular() -> None:
    text = "فدراسیون‌های سه کشور پیش از این پیشنهاد عراق برای برپایی دیدار دوستانه را نپذیرفتند."
    assert all(said.speaker != "IRQ" for said in code(text, language="fa").statements)


def test_being_displeased_is_blame() -> None:
    said = code("وزارت خارجه ترکیه از این اظهارات ابراز ناخرسندی کرد.", language="fa").statements
    assert [s.klass for s in said] == ["accuse"]


def test_who_is_named_in_a_linking_clause_does_not_speak() -> None:
    text = "یکی از نمایندگان این شهر با تاکید بر اینکه چین باید در این نشست باشد، گفت: این سفر سودمند بود."
    assert all(said.speaker != "CHN" for said in code(text, language="fa").statements)


def test_the_occasion_is_no_part_of_a_linking_clause() -> None:
    text = "حسن رستمی سفیر ایران در عمان با بیان اینکه نشست فردا است، در پاسخ به این پرسش، گفت: این سفر سودمند بود."
    assert contents(text) == ["نشست فردا است", "این سفر سودمند بود"]


def test_what_somebody_is_accused_of_follows() -> None:
    text = "وزیر خارجه عمان عراق را متهم کرد که به این پیمان پایبند نیست."
    record = code(text, language="fa")
    assert contents(text) == ["به این پیمان پایبند نیست"]
    assert record.statements[0].target == "IRQ"


def test_a_press_office_speaks_for_its_body() -> None:
    text = "روابط عمومی کل سپاه پاسداران انقلاب اسلامی در اطلاعیه‌ای اعلام کرد که این رزمایش فردا برگزار می‌شود."
    assert [said.speaker for said in code(text, language="fa").statements] == ["irgc"]


def test_this_meeting_in_one_word() -> None:
    text = "به گزارش ایرنا، دراین دیدار وزیر خارجه عمان این سفر را سودمند خواند."
    assert contents(text) == ["این سفر را سودمند"]


def test_a_claim_by_somebody_before_a_comma() -> None:
    assert contents("به ادعای وزیر خارجه عمان، این نشست فردا برگزار می‌شود.") == ["این نشست فردا برگزار می‌شود"]


def test_the_town_of_a_dateline_does_not_speak() -> None:
    text = "تهران- ایرنا- وزیر خارجه عمان با همتای خود تماس گرفت و این نشست را سودمند خواند."
    assert [said.speaker for said in code(text, language="fa").statements] == ["omn-foreign-minister"]


def test_a_bulletin_speaks_for_who_put_it_out() -> None:
    text = "حسن رستمی سفیر ایران احضار شد.\nخبرنامه وزارت خارجه پاکستان علت این کار را چندین رویداد عنوان کرد."
    assert code(text, language="fa").statements[-1].speaker == "pak-foreign-ministry"


def test_a_call_home_or_to_any_capital_is_no_request() -> None:
    assert contents("روسیه سفیر خود را به مسکو فراخواند.") == []
