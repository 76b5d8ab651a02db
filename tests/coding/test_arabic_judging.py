"""Classes and targets that the grammar of Arabic contents tells."""

from rasad.coding.coder import code


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(s.klass, s.target) for s in code(text, language="ar", published="2021-05-15").statements]


def test_a_preposition_joined_to_the_next_word_counts() -> None:
    assert _told("أكد تبون أن الجزائر متمسكة بمبدأ التشاور مع جيرانها.")[0][0] == "support"
    assert _told("قال شكري إن الحوار المباشر ضروري لمعالجة المسألة.")[0][0] == "demand"


def test_an_attribute_with_the_article_is_no_predicate() -> None:
    assert _told("قال شكري إن الوزارة استكملت الإجراءات الضرورية لفتح المعبر.")[0][0] == "state"


def test_a_noun_tells_its_class_with_a_possessive_too() -> None:
    assert _told("أعرب شكري ولعمامرة عن اعتزازهما بعلاقات البلدين.")[0][0] == "praise"
    assert _told("عبر شكري عن عزائه ومواساته لأسر الضحايا.")[0][0] == "praise"


def test_a_judgement_tells_and_not_the_noun_judged() -> None:
    assert _told("اعتبر شكري دعم واشنطن المتواصل للخطة السبب الرئيسي لتعثر المفاوضات.")[0][0] == "accuse"


def test_not_one_of_something_is_a_denial() -> None:
    assert _told("أكد شكري أن مصر لم تقدم أي طلب من هذا القبيل.")[0][0] == "deny"
    assert _told("أكد شكري أن مصر لم تشارك في الاجتماع.")[0][0] != "deny"


def test_blame_that_is_negated_blames_nobody() -> None:
    assert _told("أكد شكري أن مصر لا تتدخل في شؤون جيرانها.")[0][0] != "accuse"
    assert _told("أكد شكري أن جهات كثيرة تتدخل في شؤون جيرانها.")[0][0] == "accuse"


def test_who_did_what_is_praised_is_the_target() -> None:
    assert _told("ثمن شكري الخطوات التي اتخذتها الجزائر في هذا الملف.")[0] == ("praise", "DZA")
    assert _told("أشاد شكري بالدور الذي تضطلع به الجزائر في أفريقيا.")[0] == ("praise", "DZA")
    assert _told("أشاد شكري بما تتمتع به مصر من استقرار.")[0] == ("praise", None)


def test_the_object_of_a_demand_is_the_target() -> None:
    assert _told("وطالب شكري إيران بضرورة الالتزام بنصوص الميثاق.")[0] == ("demand", "IRN")


def test_who_must_do_it_is_the_target_of_a_demand() -> None:
    assert _told("أكد شكري أنه ينبغي على روسيا وقف القتال.")[0] == ("demand", "RUS")
