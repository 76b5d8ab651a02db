"""Persian linking clauses that hold several speech acts, and lists with commas."""

from rasad.coding.coder import code

SPEAKER = "حسن رستمی سفیر ایران در عمان "


def contents(text: str) -> list[str]:
    return [text[said.content.start : said.content.end] for said in code(text, language="fa").statements]


def test_an_act_joined_to_a_linking_clause_is_a_statement_of_its_own() -> None:
    text = SPEAKER + "با تقدیر از مهمان‌نوازی عمان و ابراز همدردی با خانواده‌های داغدار، گفت: این سفر سودمند بود."
    assert contents(text) == ["مهمان‌نوازی عمان", "خانواده‌های داغدار", "این سفر سودمند بود"]


def test_one_act_of_two_nouns_stays_one() -> None:
    text = SPEAKER + "با ابراز تشکر و قدردانی از مهمان‌نوازی عمان، گفت: این سفر سودمند بود."
    assert contents(text) == ["مهمان‌نوازی عمان", "این سفر سودمند بود"]


def test_commas_of_a_list_do_not_end_a_linking_clause() -> None:
    text = SPEAKER + "با تاکید بر ضرورت همکاری دو کشور در زمینه‌های سیاسی، اقتصادی و فرهنگی، گفت: این سفر سودمند بود."
    assert contents(text)[0] == "ضرورت همکاری دو کشور در زمینه‌های سیاسی، اقتصادی و فرهنگی"


def test_a_congratulation_that_somebody_is_thanked_for() -> None:
    text = SPEAKER + "با تشکر از تماس و تبریک همتای خود، گفت: این سفر سودمند بود."
    assert contents(text)[0] == "تماس و تبریک همتای خود"
