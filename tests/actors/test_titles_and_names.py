"""Whose a title is: the name it goes with, the nation that completes it, the one it points back to."""

import pytest

from rasad.coding.coder import read_scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def linked(text: str, language: str, published: str | None = None) -> list[tuple[str, str | None]]:
    """Give the words and the actor of every phrase in `text`, in order."""
    scene = read_scene(Report(id="t", text=text, published=published), language, Weights({}))
    return [(scene.document.raw(p.first, p.last), p.actor) for p in scene.phrases]


@pytest.mark.parametrize(("text", "title", "name"), [
    ("وزير انرژي ونزوئلا تاكيد كرد كه نفت ارزان نيست.\nبه گزارش ايسنا، رافائل راميرز گفت كه توليد كم مي‌شود.", "وزير انرژي ونزوئلا",
     "رافائل راميرز"),
    ("نماینده مردم ورامین در مجلس انتقاد کرد.\nبه گزارش ایسنا، رضا کرمانشاهی گفت که طرح نرسید.\nمسعود پزشکیان پاسخ داد.",
     "نماینده مردم ورامین در مجلس", "رضا کرمانشاهی"),
])
def test_the_title_of_a_lead_and_the_name_of_the_body_are_one(text: str, title: str, name: str) -> None:
    found = dict(linked(text, "fa", "2007-05-05"))
    assert found[title] is not None
    assert found[title] == found[name]


def test_the_title_of_a_lead_that_somebody_else_holds_is_not_joined() -> None:
    text = "رئیس جمهور به کمیسیون می‌رود.\nسید حسین نقوی حسینی در گفت‌وگو گفت که جلسه فرداست."
    assert dict(linked(text, "fa", "2019-05-05"))["رئیس جمهور"] == "hassan-rouhani"


@pytest.mark.parametrize(("text", "language", "words", "told"), [
    ("وقال مسؤول أميركي إن جون كيري التقى قاسم سليماني. وأضاف المسؤول أن العقوبات باقية.", "ar", "المسؤول", "مسؤول أميركي"),
    ("یک مقام فرانسوی گفت که امانوئل بن به تهران رفت. این مقام فرانسوی افزود که او بازمی‌گردد.", "fa", "مقام فرانسوی", "یک مقام فرانسوی"),
])
def test_an_official_without_a_name_is_the_one_told_so_before(text: str, language: str, words: str, told: str) -> None:
    found = linked(text, language, "2019-06-20")
    assert [actor for phrase, actor in found if phrase == words][-1] == dict(found)[told]


@pytest.mark.parametrize(("text", "words", "actor"), [
    ("وزیر تجارت و بازرگانی فرانسه آمد.", "وزیر تجارت و بازرگانی فرانسه", "fra-trade-minister"),
    ("رئیس جمهوری بولیواری ونزوئلا آمد.", "رئیس جمهوری بولیواری ونزوئلا", "nicolas-maduro"),
    ("دولت ائتلافی آلمان ماند.", "دولت ائتلافی آلمان", "deu-government"),
    ("دولت علاوی ماند.", "دولت", "irq-government"),
    ("دولت ماند.", "دولت", "irn-government"),
    ("عراق خوب است. نخست وزیر این کشور آمد.", "نخست وزیر این کشور", "haider-al-abadi"),
])
def test_a_title_or_body_is_that_of_its_complement(text: str, words: str, actor: str) -> None:
    assert (words, actor) in linked(text, "fa", "2015-07-07")


def test_no_country_follows_a_definite_title_as_its_own() -> None:
    found = linked("شكر رئيس الجمهورية تركيا على وقوفها مع الصومال.", "ar", "2025-12-30")
    assert [words for words, _ in found] == ["رئيس الجمهورية", "تركيا", "الصومال"]


def test_a_former_holder_is_no_present_one() -> None:
    found = linked("رئیس جمهور اسبق آمریکا تاکید کرد. ترامپ رئیس جمهور آمریکا گفت.", "fa", "2018-07-07")
    assert dict(found)["رئیس جمهور اسبق آمریکا"] != "donald-trump"


@pytest.mark.parametrize(("text", "language", "words"), [
    ("وأكد السفير حرص البلدين على التعاون.", "ar", "السفير"),
    ("وأشاد السفير وتفاني زملائه.", "ar", "السفير"),
    ("قال السفير في تصريح لوكالة الأنباء.", "ar", "السفير"),
    ("مشاور روحانی گفت.", "fa", "مشاور"),
    ("قال باولو جنتيلوني إن الزيارة قريبة. وأكد المتحدث باسم جنتيلوني أن الموعد قريب.", "ar", "المتحدث باسم"),
])
def test_a_title_ends_before_what_is_not_its_own(text: str, language: str, words: str) -> None:
    assert words in [phrase for phrase, _ in linked(text, language, "2015-08-06")]


def test_a_minister_whose_spokesman_has_no_name_keeps_his_own() -> None:
    found = dict(linked("قال متحدث باسم وزير الخارجية الإيطالي باولو جنتيلوني إن الزيارة قريبة.", "ar", "2015-08-06"))
    assert found["باولو جنتيلوني"] == "paolo-gentiloni"
    assert found["متحدث باسم"] != "paolo-gentiloni"


@pytest.mark.parametrize(("text", "language", "name"), [
    ("وأكد الدكتور فيصل السديري أن تركي الفيصل وصل.", "ar", "فيصل السديري"),
    ("وقال أحمد فوزي إن إسماعيل ولد الشيخ أحمد التقى الوفد.", "ar", "أحمد فوزي"),
    ("وقال عبد الكريم هاشم إن المذكرة وصلت.", "ar", "عبد الكريم هاشم"),
    ("عبدالحسین روح‌الامینی، رئیس خانه احزاب گفت.", "fa", "عبدالحسین روح‌الامینی"),
    ("به گزارش ایسنا، مهرداد لاهوتی گفت که بودجه رسید.", "fa", "مهرداد لاهوتی"),
])
def test_a_name_is_read_whole(text: str, language: str, name: str) -> None:
    assert name in [phrase for phrase, _ in linked(text, language, "2015-08-06")]


@pytest.mark.parametrize(("text", "language"), [
    ("تؤكد علي احترام سيادة الدول.", "ar"),
    ("مسألة مثيرة للخلاف.", "ar"),
    ("دروازه‌بان تیم به اردو رفت.", "fa"),
    ("نجفی گفت که بورس رشد کرد.", "fa"),
])
def test_an_everyday_word_names_nobody(text: str, language: str) -> None:
    assert {actor for _, actor in linked(text, language)} <= {None, "person-njfi"}


def test_a_surname_is_nobody_of_a_nation_the_report_never_tells_of() -> None:
    assert dict(linked("«بيرسون» تجري مفاوضات في مصر. " + "وقالت مصر إن الأمر يسير. " * 12, "ar", "2015-07-25")).get("بيرسون") is None
    assert ("لاوروف", "sergey-lavrov") in linked("لاوروف: گفت‌وگو ادامه دارد.", "fa", "2015-07-25")


@pytest.mark.parametrize(("text", "language", "words", "actor"), [
    ("بكين تجدد دعمها لوحدة الصومال بعد إرجاء زيارة وزير خارجيتها.", "ar", "وزير خارجيتها", "wang-yi"),
    ("أوفد الرئيس الإيراني حسن روحاني وزير خارجيته إلى فرنسا.", "ar", "وزير خارجيته", "mohammad-javad-zarif"),
    ("وشدد رئيس حماس على ذلك. وقال إسماعيل هنية رئيس المكتب السياسي لحركة حماس إن المقاومة باقية.", "ar", "رئيس حماس", "ismail-haniyeh"),
    ("رهبر چین افزود: مسائل پیچیده راه حل ساده‌ای ندارند.", "fa", "رهبر چین", "xi-jinping"),
    ("رهبران جهاد اسلامی و حماس آمدند.", "fa", "حماس", "ismail-haniyeh"),
    ("قطر از دیدار رئیس‌جمهور کنگو به میزبانی امیر این کشور خبر داد.", "fa", "امیر این کشور", "tamim-bin-hamad-al-thani"),
    ("مراتب اعتراض به کاردار استرالیا گفته شد. اعتراض ایران را به کاردار ابلاغ کرد.", "fa", "کاردار", "aus-charge-d-affaires"),
    ("التقى ظريف أمير دولة قطر الشيخ تميم.", "ar", "تميم", "tamim-bin-hamad-al-thani"),
    ("وطالب الجانب التركي بالكف عن هذه الانتهاكات.", "ar", "الجانب التركي", "TUR"),
    ("طرف ایرانی برای آغاز مذاکرات آماده است.", "fa", "طرف ایرانی", "IRN"),
])
def test_whose_a_title_is_where_its_words_only_point(text: str, language: str, words: str, actor: str) -> None:
    assert [found for told, found in linked(text, language, "2018-07-07") if told == words][-1] == actor


def test_an_under_secretary_is_not_the_deputy_of_the_secretary_general() -> None:
    found = linked("عطاف يستقبل وكيل الأمين العام الأممي المكلف بعمليات السلام", "ar", "2022-07-07")
    assert "amina-mohammed" not in {actor for _, actor in found}


def test_an_envoy_is_the_one_whom_the_report_names_as_such() -> None:
    text = "الرئيس يستقبل المبعوث الروسي إلى الشرق الأوسط\nاستقبل محمود عباس المبعوث الخاص لروسيا فلاديمير سافرونكوف."
    assert dict(linked(text, "ar", "2022-07-27"))["المبعوث الروسي إلى الشرق الأوسط"] == "vladimir-safronkov"


def test_a_minister_who_calls_on_a_state_is_not_its_own() -> None:
    found = linked("دعا وزير الخارجية الجانب الروسي إلى الاستثمار.", "ar", "2017-02-02")
    assert ("الجانب الروسي", "RUS") in found


@pytest.mark.parametrize(("text", "name"), [
    ("حمایت میرزاده در گفت‌وگو با ایسنا، درباره جلسه امروز گفت که وزیر آمد.", "حمایت میرزاده"),
    ("پیرو سفر دکتر امینی رئیس کانون وکلا به ارمنستان وزیر هم آمد.", "امینی"),
    ("در پاسخ به سوال آقای ادیانی وزیر گفت که نمی‌داند.", "ادیانی"),
])
def test_persian_names_that_no_list_holds_are_told_by_what_stands_around_them(text: str, name: str) -> None:
    assert name in dict(linked(text, "fa", "2019-05-05"))


@pytest.mark.parametrize("text", [
    "به گفته آقای فلانی این طرح خوب است.", "سالن شهید پورشریفی جای وزیر است.", "دکتر ساسان شاه‌ویسی وزیر است.",
])
def test_what_follows_a_courtesy_is_not_always_a_surname(text: str) -> None:
    assert not {"فلانی", "پورشریفی", "ویسی"} & dict(linked(text, "fa", "2019-05-05")).keys()


def test_a_persian_surname_of_two_words_is_known_when_it_comes_alone() -> None:
    found = dict(linked("مصطفی مؤذن زاده سخن گفت. مؤذن زاده افزود که وزیر آمد.", "fa", "2004-05-05"))
    assert found["مؤذن زاده"] == found["مصطفی مؤذن زاده"] is not None


def test_a_surname_that_is_a_country_s_name_is_the_man_s_where_he_is_named() -> None:
    text = "گفت‌وگوی اولاند و کامرون درباره داعش\nدیوید کامرون نخست وزیر انگلیس با فرانسوا اولاند گفت‌وگو کرد."
    assert dict(linked(text, "fa", "2015-12-03"))["کامرون"] == "david-cameron"
    assert dict(linked("رئیس جمهور کامرون آمد و در کامرون ماند.", "fa", "2015-12-03"))["کامرون"] == "CMR"


@pytest.mark.parametrize("text", [
    "وقال القذافي لضيفه مبتسما quot;تبدو شاباquot; في اللقاء.",
    "أعلنت الوزارة أنها ستستدعي السفير الإثيوبي بالخرطوم لإبلاغه بشجب السودان.",
    "من المؤكد أنك التقيت وزير الخارجية الإيراني محمد جواد ظريف.",
])
def test_words_beside_a_title_are_no_name(text: str) -> None:
    assert not [actor for _, actor in linked(text, "ar", "2015-07-07") if actor is not None and actor.startswith("person-")]


@pytest.mark.parametrize(("word", "language"), [
    ("نمایندگان", "fa"), ("مهمان", "fa"), ("کاردار", "fa"), ("القائم بالأعمال", "ar"), ("القائم بأعمال", "ar"), ("مساعدة", "ar"),
])
def test_a_word_of_titles_written_over_and_over_is_read_to_its_end(word: str, language: str) -> None:
    linked(f"{word} " * 1500, language)


@pytest.mark.parametrize(("name", "state"), [("لتوانیا", "LTU"), ("لیتوانیا", "LTU"), ("لتونیا", "LVA"), ("لاتویا", "LVA")])
def test_dari_names_of_the_baltic_states(name: str, state: str) -> None:
    assert (name, state) in linked(f"وزیر خارجه از {name} دیدار کرد.", "fa")
