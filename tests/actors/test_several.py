"""Several people in a few words, and one person under several descriptions."""

import pytest

from rasad.coding.coder import Coder, read_scene
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.weights import Weights
from rasad.record import Report


def scene_of(text: str, language: str, published: str | None = None) -> Scene:
    return read_scene(Report(id="t", text=text, published=published), language, Weights({}))


def linked(text: str, language: str, published: str | None = None) -> list[tuple[str, str | None]]:
    """Give the words and the actor of every phrase in `text`, in order."""
    scene = scene_of(text, language, published)
    return [(scene.document.raw(p.first, p.last), p.actor) for p in scene.phrases]


@pytest.mark.parametrize(("text", "language", "words", "actors"), [
    ("التقى وزير الخارجية المصري سامح شكري نظيره الروسي سيرغي لافروف. وأكد الوزيران أهمية الحوار.", "ar", "الوزيران",
     {"sameh-shoukry", "sergey-lavrov"}),
    ("التقى الرئيس التونسي قيس سعيد الرئيس الجزائري عبد المجيد تبون. وبحث الرئيسان التعاون.", "ar", "الرئيسان",
     {"kais-saied", "abdelmadjid-tebboune"}),
    ("ولادیمیر پوتین رئیس جمهور روسیه با امانوئل ماکرون رئیس جمهور فرانسه دیدار کرد. هر دو رهبر خرسند بودند.", "fa", "هر دو رهبر",
     {"vladimir-putin", "emmanuel-macron"}),
    ("محمدجواد ظریف وزیر خارجه ایران با سرگئی لاوروف وزیر خارجه روسیه دیدار کرد. دو وزیر گفت‌وگو کردند.", "fa", "دو وزیر",
     {"mohammad-javad-zarif", "sergey-lavrov"}),
])
def test_a_plural_title_means_those_named_before(text: str, language: str, words: str, actors: set[str]) -> None:
    scene = scene_of(text, language, "2020-05-05")
    assert [(scene.document.raw(s.first, s.last), set(s.actors)) for s in scene.several] == [(words, actors)]


def test_a_plural_title_is_a_mention_of_each_and_no_actor_of_its_own() -> None:
    text = "وزیر خارجه ایران محمدجواد ظریف با وزیر خارجه روسیه سرگئی لاوروف دیدار کرد. دو وزیر خرسند بودند."
    record = Coder().code(Report(id="t", text=text, language="fa", published="2020-05-05"))
    at = text.index("دو وزیر")
    assert {a.id for a in record.actors if any(m.start == at for m in a.mentions)} == {"mohammad-javad-zarif", "sergey-lavrov"}


def test_too_few_people_are_not_guessed() -> None:
    assert scene_of("قال وزير الخارجية المصري سامح شكري إن الوزيرين سيلتقيان.", "ar").several == []


def test_nations_after_a_plural_title_tell_whose_it_is() -> None:
    found = linked("بحث الرئيسان المصري والتركي التعاون.", "ar", "2024-05-05")
    assert [actor for _, actor in found] == ["abdel-fattah-el-sisi", "recep-tayyip-erdogan"]


@pytest.mark.parametrize(("text", "language", "actors"), [
    ("رهبران قزاقستان و ازبکستان آمدند.", "fa", ["kassym-jomart-tokayev", "shavkat-mirziyoyev"]),
    ("اجتمع قادة مصر والأردن.", "ar", ["abdel-fattah-el-sisi", "abdullah-ii"]),
    ("سران انگلیس و آلمان آمدند.", "fa", ["keir-starmer", "olaf-scholz"]),
])
def test_leaders_of_states_are_those_who_lead_them(text: str, language: str, actors: list[str]) -> None:
    assert [actor for _, actor in linked(text, language, "2024-08-05")] == actors


def test_counterparts_in_several_states_are_one_each() -> None:
    found = linked("حسین امیرعبداللهیان وزیر خارجه ایران با همتایانش در عربستان، قطر و ترکیه گفت‌وگو کرد.", "fa", "2023-10-10")
    assert [actor for _, actor in found][1:] == ["faisal-bin-farhan", "mohammed-bin-abdulrahman-al-thani", "hakan-fidan"]


@pytest.mark.parametrize(("text", "language", "words", "actor"), [
    ("استقبل الرئيس المصري عبد الفتاح السيسي وزير الخارجية الروسي سيرغي لافروف. وقال الضيف الروسي إن الحل قريب.", "ar", "الضيف الروسي",
     "sergey-lavrov"),
    ("حسن نصرالله در تهران با اکبر هاشمی رفسنجانی دیدار کرد. میهمان لبنانی خرسند بود.", "fa", "میهمان لبنانی", "hassan-nasrallah"),
])
def test_a_guest_is_the_one_received(text: str, language: str, words: str, actor: str) -> None:
    assert (words, actor) in linked(text, language, "2005-05-05")


def test_a_guest_of_somebody_is_no_guest_from_there() -> None:
    found = linked("سعدون الدلیمی وزیر دفاع عراق به تهران آمد. میهمان رئیس جمهوری خرسند بود.", "fa", "2005-07-07")
    assert ("میهمان رئیس جمهوری", "saadoun-al-dulaimi") in found


def test_the_ambassador_of_a_state_is_one_man_in_one_report() -> None:
    found = linked("استدعت الخارجية السفير الإيراني. وأبلغت الوزارة السفير الإيراني في عمان احتجاجها.", "ar", "2017-03-12")
    assert len({actor for words, actor in found if "السفير" in words}) == 1


@pytest.mark.parametrize(("text", "language", "words", "actor"), [
    ("امرالله صالح معاون رئیس جمهور گفت. صالح افزود که نامه رسید.", "fa", "صالح", "amrullah-saleh"),
    ("دیدار دنیس مونکادا با ظریف انجام شد. مونکادا خرسند بود.", "fa", "مونکادا", "denis-moncada"),
    ("استقبل الرئيس الجزائري الرئيس الصيني شي جين بينغ. وقال شي إن العلاقات قوية.", "ar", "شي", "xi-jinping"),
])
def test_a_surname_is_that_of_somebody_the_report_names(text: str, language: str, words: str, actor: str) -> None:
    assert (words, actor) in linked(text, language, "2021-03-08")


def test_a_surname_that_is_an_adjective_too_needs_a_place_for_a_name() -> None:
    found = linked("قال نبيل العربي إن العمل العربي المشترك ضرورة.", "ar", "2015-07-30")
    assert [words for words, actor in found if actor == "nabil-elaraby"] == ["نبيل العربي"]


@pytest.mark.parametrize(("text", "actor"), [
    ("ولسوالی‌های کابل در افغانستان باز شد. رئیس جمهور گفت که کار ادامه دارد.", "ashraf-ghani"),
    ("کابل پایتخت افغانستان است. رئیس جمهور گفت که کار ادامه دارد.", "hassan-rouhani"),
])
def test_texts_in_dari_are_at_home_in_afghanistan(text: str, actor: str) -> None:
    assert actor in [found for _, found in linked(text, "fa", "2018-05-05")]


def test_a_town_is_the_capital_where_its_country_is_told_of() -> None:
    assert ("طرابلس", "LBY") in linked("وصل الرئيس التونسي إلى طرابلس للقاء رئيس الوزراء الليبي.", "ar")
    assert ("طرابلس", "LBY") not in linked("وصل الرئيس التونسي إلى طرابلس.", "ar")


def test_movements_and_bodies_are_found_by_one_word() -> None:
    assert [actor for _, actor in linked("قالت حماس إن الكرملين رفض ذلك.", "ar")] == ["hamas", "rus-kremlin"]
    assert [actor for _, actor in linked("طالبان و اوپک بیانیه دادند.", "fa")] == ["taliban", "opec"]


def test_the_holder_a_report_names_is_meant_unless_he_has_another_office_or_had_it_before() -> None:
    told = "محمد خاتمی با نخست‌وزیر دیدار کرد. رئیس جمهور گفت همکاری ادامه دارد."
    assert ("رئیس جمهور", "mohammad-khatami") in linked(told, "fa", "2016-05-05")
    former = "محمد خاتمی رئیس جمهور سابق ایران آمد. رئیس جمهور گفت همکاری ادامه دارد."
    assert ("رئیس جمهور", "hassan-rouhani") in linked(former, "fa", "2016-05-05")


@pytest.mark.parametrize(("text", "language", "words", "actor"), [
    ("روحانی پیام داد. سرژ سرکیسیان رئیس جمهور ارمنستان تسلیت گفت. رئیس جمهور خرسند شد.", "fa", "رئیس جمهور", "hassan-rouhani"),
    ("أبلغ وزير الخارجية السعودي عادل الجبير. وقال الجبير إن نظيره المصري سامح شكري وافق. وذكر الوزير الجبير أن نظيره الألماني حاضر.", "ar",
     "نظيره الألماني", "frank-walter-steinmeier"),
    ("أعلن الجهيناوي أن زيارة رئيس الجمهورية الباجي قائد السبسي قريبة. وقال إن زيارة رئيس الجمهورية لدولة قطر مهمة.", "ar",
     "رئيس الجمهورية", "beji-caid-essebsi"),
])
def test_whose_office_a_title_means(text: str, language: str, words: str, actor: str) -> None:
    assert (words, actor) in linked(text, language, "2016-05-05")


def test_an_adjective_is_no_diplomat() -> None:
    assert linked("بحث عودة التمثيل الدبلوماسي.", "ar") == []
    assert [words for words, _ in linked("قال الدبلوماسي الأميركي إن الحل قريب.", "ar")] == ["الدبلوماسي الأميركي"]


def test_a_title_told_again_is_of_the_same_one() -> None:
    found = linked("قال مصدر سعودي: لا صحة للقاء. نفى مصدر سعودي مسؤول ذلك.", "ar")
    assert len({actor for _, actor in found}) == 1
