"""What a party says about a contact was said outside it and tells nothing of it anew; what came during it was said in it."""

import pytest
from tests.coding.told_meeting import MET, MET_FA, said, ties

PRESS = "وقال فيدان في مؤتمر صحفي عقب اللقاء إن التعاون قائم.\n"


@pytest.mark.parametrize("text", [
    MET + "وقال فيدان إن المباحثات تناولت التجارة والسياحة.\nوأضاف فيدان أن التعاون قائم.",
    MET + "وبشأن التجارة، أكد فيدان أنه جرى التطرق لهذا الموضوع وأهمية تطبيق الاتفاق.",
    MET + PRESS + "واعتبر فيدان أن اللقاء مع نظيره المصري بدر عبد العاطي كان مهما، وعبر عن شكره لمصر.",
    MET_FA + "فیدان گفت: در این دیدار درباره تجارت و گردشگری بحث شد.\nفیدان افزود: همکاری‌ها رو به رشد است.",
    MET_FA + "فیدان در حاشیه این دیدار گفت: همکاری‌ها رو به رشد است.\nوی افزود: گردشگری نیز رونق دارد.",
])
def test_an_account_of_a_contact_is_given_outside_it(text: str) -> None:
    assert ties(text) == {False}


@pytest.mark.parametrize("outside", ["وقال فيدان في مؤتمر صحفي إن التعاون قائم.\n", "وبعد اللقاء، قال فيدان إن التعاون قائم.\n"])
def test_a_party_that_speaks_of_a_contact_is_still_where_it_spoke(outside: str) -> None:
    words = said(MET + outside + "وأضاف فيدان أنه بحث مع نظيره المصري بدر عبد العاطي التجارة.")
    assert [statement.contact for statement in words] == [None, None]


def test_words_came_during_the_contact_that_the_next_sentence_tells() -> None:
    text = (
        "العلاقات بين البلدين\nتراجعت درجات الحرارة أمس. أكد وزير الخارجية المصري بدر عبد العاطي عمق العلاقات بين البلدين.\n"
        "جاء ذلك خلال استقبال وزير الخارجية المصري بدر عبد العاطي في القاهرة أمس وزير الخارجية التركي هاكان فيدان والوفد المرافق له."
    )
    assert ties(text) == {True}


def test_a_contact_named_among_the_words_said_is_where_they_were_said() -> None:
    elsewhere = "وقال فيدان في مقابلة تلفزيونية قبل ذلك إن التجارة تنمو.\n" + "وتشهد المدينة أجواء معتدلة هذه الأيام.\n" * 9
    words = said(MET + elsewhere + "وطلب فيدان من عبد العاطي خلال هذا اللقاء دعم السياحة.")
    assert [statement.contact is not None for statement in words] == [False, True]


def test_a_lead_is_tied_as_the_body_is() -> None:
    text = (
        "گردشگری و همکاری\nوزیر خارجه ترکیه گفت: همکاری‌های گردشگری آنکارا گسترش می‌یابد.\n"
        "به گزارش ایسنا، روز گذشته هوا آفتابی بود.\n"
        "هاکان فیدان وزیر خارجه ترکیه صبح امروز در دیدار با بدر عبدالعاطی وزیر خارجه مصر گفت: همکاری‌های گردشگری آنکارا گسترش می‌یابد."
    )
    words = said(text)
    assert len(words) == 2
    assert words[0].contact is not None
    assert words[0].contact == words[1].contact


def test_a_lead_that_tells_of_the_press_is_left_untied() -> None:
    text = (
        "گردشگری و همکاری\nوزیر خارجه ترکیه در مصاحبه گفت: همکاری‌های گردشگری آنکارا گسترش می‌یابد.\n"
        "به گزارش ایسنا، روز گذشته هوا آفتابی بود.\n"
        "هاکان فیدان وزیر خارجه ترکیه صبح امروز در دیدار با بدر عبدالعاطی وزیر خارجه مصر گفت: همکاری‌های گردشگری آنکارا گسترش می‌یابد."
    )
    words = said(text)
    assert [statement.contact is None for statement in words] == [True, False]


def test_a_headline_of_words_said_to_the_press_is_tied_to_nothing() -> None:
    text = "فيدان: التعاون في مجال السياحة قائم\n" + MET + "وقال فيدان في مؤتمر صحفي إن التعاون في مجال السياحة قائم بين البلدين."
    words = said(text)
    assert len(words) == 2
    assert [statement.contact for statement in words] == [None, None]


@pytest.mark.parametrize("text", [
    "جاء ذلك", "وزير\nجاء ذلك خلال", "در حاشیه", "على هامش", "قال فيدان إنه تم", "فیدان گفت: در", "فیدان گفت که در این",
])
def test_texts_that_break_off_are_survived(text: str) -> None:
    assert said(text) is not None
