"""Words in like wording are found again, whatever was put between them."""

from rasad.accounts.wording import content, retold

TEXT = "استقبل الوزير محمد بن عبدالعزيز السفير في مكتبه وبحثا سبل التعاون"


def test_names_and_articles_are_spelled_in_many_ways() -> None:
    assert content("محمد بن عبد العزيز".split()) == content("محمد عبدالعزيز".split())
    assert content("الوزير والوزير بالوزير".split()) == content(["وزير"]) * 3


def test_short_words_do_not_count_but_figures_do() -> None:
    assert content("في من 12".split()) == content(["12"]) != ()


def test_a_word_put_in_or_left_out_takes_nothing_away() -> None:
    first = content(TEXT.split())
    assert retold(first, content(TEXT.replace("السفير", "سعادة السفير").replace("بن عبدالعزيز", "بن عبد العزيز").split())) == 1.0
    assert retold(first, content(TEXT.replace("سبل ", "").split())) == (len(first) - 1) / len(first)


def test_the_same_words_in_another_order_are_not_retold() -> None:
    first = content(TEXT.split())
    assert retold(first, sorted(first)) < 0.5
    assert retold((), first) == 0.0
