"""Deeds: every frame's example tells one of its class; what is planned, denied, condemned or somebody's words is none."""

import pytest

from rasad.coding.coder import Coder
from rasad.languages import CODED, load_language
from rasad.languages.schema import ActionFrame
from rasad.record import Action, Record, Report

FRAMES = [(code, frame) for code in CODED for frame in load_language(code).actions.frames]


def coded(text: str, language: str = "ar") -> Record:
    return Coder().code(Report(id="report", text=text, language=language, published="2020-05-10"))


def deeds(text: str, language: str = "ar") -> list[Action]:
    return coded(text, language).actions


@pytest.mark.parametrize(("code", "frame"), FRAMES, ids=[f"{code}-{frame.id}" for code, frame in FRAMES])
def test_the_example_tells_a_deed_of_its_frame(code: str, frame: ActionFrame) -> None:
    told = [(deed.klass, deed.rules) for deed in deeds(frame.example, code)]
    assert any(klass == frame.klass and f"frame:{frame.id}" in rules for klass, rules in told), told


@pytest.mark.parametrize("code", CODED)
def test_ids_are_unique_and_sets_of_words_exist_and_are_used(code: str) -> None:
    actions = load_language(code).actions
    ids = [frame.id for frame in actions.frames]
    assert len(ids) == len(set(ids))
    asked = {name for frame in actions.frames for name in (*frame.near, *frame.unless)}
    assert asked | {"fiction"} == set(actions.words)


@pytest.mark.parametrize(
    ("language", "text", "klass", "source", "target"),
    [
        ("ar", "قصفت القوات الإسرائيلية بلدات في جنوب لبنان.", "attack", "isr-armed-forces", "LBN"),
        ("ar", "أطلقت إيران أمس صواريخ بالستية باتجاه قطر.", "attack", "IRN", "QAT"),
        ("ar", "فرضت الولايات المتحدة عقوبات جديدة على إيران أمس.", "sanction", "USA", "IRN"),
        ("ar", "قتل جنديان أمريكيان في هجوم انتحاري بسيارة مفخخة في الموصل.", "attack", None, "group-usa-soldiers"),
        ("ar", "قطع المغرب علاقاته الدبلوماسية مع إيران.", "sanction", "MAR", "IRN"),
        ("ar", "قالت الشرطة إن وحدة إسرائيلية خاصة اغتالت أمس ناشطاً في حركة حماس.", "attack", "group-isr-forces", "group-hamas-activists"),
        ("ar", "نفذ مسلحون هجوماً على قاعدة بريطانية أمس.", "attack", "group-some-gunmen", "GBR"),
        ("ar", "قامت امرأة بلجيكية بتفجير نفسها مستهدفة دورية للقوات الأمريكية.", "attack", "group-bel-civilians", "group-usa-forces"),
        ("ar", "خرج متظاهرون في ضواحي نابولي احتجاجاً على سياسة بريطانيا.", "protest", "group-ita-protesters", "GBR"),
        ("ar", "وتجمع المئات من المتظاهرين أمس تنديداً بالعدوان الإسرائيلي.", "protest", "group-some-protesters", "ISR"),
        ("ar", "وفي ظل تدابير اتخذها الجيش اللبناني، احتشد متظاهرون في بيروت.", "protest", "group-lbn-protesters", None),
        ("fa", "عربستان سعودی روابط خود را با قطر قطع کرد.", "sanction", "SAU", "QAT"),
        ("fa", "آمریکا تحریم‌های جدیدی علیه ایران اعمال کرد.", "sanction", "USA", "IRN"),
        ("fa", "شماری از معترضان عراقی از سوی پلیس دستگیر شدند.", "arrest", "group-some-police", "group-irq-protesters"),
    ],
)
def test_sides(language: str, text: str, klass: str, source: str | None, target: str | None) -> None:
    assert (klass, source, target) in [(deed.klass, deed.source, deed.target) for deed in deeds(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "أحبطت الشرطة محاولة تفجير سيارة مفخخة في بغداد."),
        ("ar", "لم تقصف القوات الإسرائيلية بلدات في جنوب لبنان."),
        ("ar", "ستفرض الولايات المتحدة عقوبات جديدة على إيران."),
        ("ar", "أدان وزير الخارجية الأردني الهجوم على السفارة."),
        ("ar", "إذا قصفت القوات الإسرائيلية بلدات في جنوب لبنان فسيكون الرد قاسياً."),
        ("ar", "نفى المتحدث أن يكون المعتقل قد تعرض للتعذيب."),
        ("ar", "شن النائب هجوماً لاذعاً على الحكومة."),
        ("ar", "بحث الوزيران وقف إطلاق النار في غزة وتبادل الأسرى."),
        ("ar", "الهجوم الذي وقع العام الماضي كان الأعنف."),
        ("ar", "تظاهر المئات للتعبير عن فرحهم بالقرار أمس."),
        ("ar", "وسار المتظاهرون إلى مقر الوزارة وهم يهتفون."),
        ("ar", "وقدرت السلطات عدد المتظاهرين الذين تجمعوا بألف شخص."),
        ("ar", "يروي الفيلم كيف اختطف مسلحون طائرة في بيروت."),
        ("ar", "دعا الحزب إلى التظاهر أمام البرلمان غداً."),
        ("ar", "ندد السكان بقمع المتظاهرين الذين قطعوا الطرق وأشعلوا الإطارات."),
        ("ar", "جد فجر اليوم حادث بين شاحنة وسيارة قرب المدينة."),
        ("ar", "حذرت الوزارة من هجمات محتملة تستهدف السفارة."),
        ("ar", "القبض على شخص بتهمة سرقة سيارة في نابل"),
        ("fa", "بازداشت سه نفر به اتهام قاچاق مواد مخدر"),
        ("fa", "قرار است آمریکا تحریم‌های جدیدی علیه ایران اعمال کند."),
        ("fa", "وزیر خارجه ایران حملات به غزه را محکوم کرد."),
        ("fa", "اگر آمریکا به سوریه حمله کند منطقه ناامن می‌شود."),
    ],
)
def test_what_is_no_deed(language: str, text: str) -> None:
    assert [(deed.klass, deed.rules) for deed in deeds(text, language)] == []


def test_a_deed_in_a_speakers_mouth_is_none() -> None:
    record = coded("وقال وزير الخارجية الأردني إن القوات الإسرائيلية قصفت بلدات في جنوب لبنان.")
    assert record.actions == []


def test_a_deed_on_the_word_of_sources_without_a_name_is_told_by_the_report() -> None:
    assert deeds("قال مصدر أمني إن مسلحين خطفوا ثلاثة دبلوماسيين في صنعاء أمس.")


def test_evidence_date_and_place_are_those_of_the_text() -> None:
    text = "اعتقلت الشرطة التركية خمسة عراقيين في إسطنبول أمس."
    [deed] = deeds(text)
    assert text[deed.evidence.start : deed.evidence.end].startswith("اعتقلت الشرطة التركية")
    assert (deed.date, deed.place, deed.cameo) == ("2020-05-09", "Istanbul", "173")


def test_actors_of_deeds_are_in_the_record_with_their_ids() -> None:
    record = coded("اعتقلت الشرطة التركية خمسة عراقيين في إسطنبول أمس.")
    known = {actor.id: actor for actor in record.actors}
    [deed] = record.actions
    assert known[deed.source or ""].country == "TUR" and known[deed.target or ""].country == "IRQ"


def test_a_deed_told_in_headline_and_lead_is_one() -> None:
    text = "المغرب يقطع علاقاته الدبلوماسية مع إيران\n\nقطع المغرب علاقاته الدبلوماسية مع إيران أمس."
    assert len(deeds(text)) == 1


def test_a_deed_on_the_word_of_a_source_says_whose_it_is() -> None:
    record = coded("قال المتحدث باسم وزارة الداخلية العراقية سمير حداد إن مسلحين قتلوا ثلاثة جنود عراقيين في الموصل أمس.")
    assert [deed.according_to for deed in record.actions] == [[record.statements[0].speaker]]
    assert record.statements[0].speaker in {actor.id for actor in record.actors}


def test_what_the_report_tells_itself_is_on_nobodys_word() -> None:
    assert [deed.according_to for deed in deeds("قصفت القوات الإسرائيلية بلدات في جنوب لبنان.")] == [[]]


def test_the_words_of_a_named_politician_are_his() -> None:
    assert deeds("قال النائب سمير حداد، مسؤول الإعلام في الحزب، إن متظاهرين خرجوا إلى الشوارع أمس.") == []


def test_a_verb_after_a_place_put_first_opens_its_clause() -> None:
    assert [deed.klass for deed in deeds("وفي لندن توجه المتظاهرون إلى مقر رئيس الوزراء أمس.")] == ["protest"]
