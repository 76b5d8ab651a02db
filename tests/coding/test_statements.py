"""Who is reported to have said what: one behaviour a test, on sentences of our own."""

import pytest

from rasad.coding.coder import Coder, code
from rasad.coding.scene.weights import Weights
from rasad.record import Report, Statement


def statements(text: str) -> list[Statement]:
    return code(text, published="2019-05-15").statements


def told(text: str) -> list[tuple[str, str]]:
    return [(s.speaker, text[s.content.start : s.content.end]) for s in statements(text)]


def test_complementizer_and_cue_stay_outside_the_content() -> None:
    text = "قال لافروف إن الحوار هو السبيل الوحيد."
    (found,) = statements(text)
    assert text[found.cue.start : found.cue.end] == "قال"
    assert text[found.content.start : found.content.end] == "الحوار هو السبيل الوحيد"


def test_each_cue_has_its_entry() -> None:
    text = "أدان شكري الهجوم على السفارة، وأشاد بدور الأردن في التهدئة."
    assert told(text) == [("sameh-shoukry", "الهجوم على السفارة"), ("sameh-shoukry", "دور الأردن في التهدئة")]


def test_participle_goes_on_with_the_speaker() -> None:
    text = "أكد لافروف أن المحادثات مفيدة، مشيرا إلى أن الحوار مستمر."
    assert told(text) == [("sergey-lavrov", "المحادثات مفيدة"), ("sergey-lavrov", "الحوار مستمر")]


def test_noun_phrases_after_a_preposition_and_after_a_clitic() -> None:
    text = "شدد ظريف على ضرورة وقف الحرب، منددا باستمرار الحصار."
    assert told(text) == [("mohammad-javad-zarif", "ضرورة وقف الحرب"), ("mohammad-javad-zarif", "استمرار الحصار")]


def test_adverbials_stand_between_cue_and_content() -> None:
    text = "أكد شكري، خلال مؤتمر صحفي في القاهرة، أن المفاوضات مستمرة."
    assert told(text) == [("sameh-shoukry", "المفاوضات مستمرة")]


def test_dropped_subject_over_sentences() -> None:
    text = "قال لافروف إن الوضع خطير.\nوأضاف أن موسكو مستعدة للحوار.\nوأوضح أن الاتصالات مستمرة."
    assert [speaker for speaker, _ in told(text)] == ["sergey-lavrov"] * 3


def test_the_other_side_takes_the_word() -> None:
    text = (
        "التقى لافروف نظيره المصري سامح شكري في موسكو.\nوقال لافروف إن اللقاء مثمر.\n"
        "من جانبه، أكد شكري أن العلاقات متينة.\nوأضاف أن التعاون مستمر."
    )
    assert [speaker for speaker, _ in told(text)] == ["sergey-lavrov", "sameh-shoukry", "sameh-shoukry"]


def test_reporting_inside_reporting() -> None:
    text = "قال لافروف إن ظريف أكد استعداد طهران للحوار."
    assert told(text) == [
        ("sergey-lavrov", "ظريف أكد استعداد طهران للحوار"), ("mohammad-javad-zarif", "استعداد طهران للحوار"),
    ]


def test_quotation_runs_over_sentences() -> None:
    text = 'وقال لافروف: "نريد حوارا جادا. ولن نقبل بالضغوط". وأضاف أن الوضع خطير.'
    assert told(text)[0] == ("sergey-lavrov", "نريد حوارا جادا. ولن نقبل بالضغوط")
    assert statements(text)[0].form == "direct"


def test_words_after_a_colon_run_on_without_marks() -> None:
    text = "قال لافروف في كلمة متلفزة: نحن جاهزون. لن نتراجع عن الحوار.\nوأكد شكري أن الحوار مفيد."
    assert told(text)[0] == ("sergey-lavrov", "نحن جاهزون. لن نتراجع عن الحوار")


def test_words_passed_on_by_an_agency() -> None:
    text = "ونقلت وكالة تاس عن لافروف قوله إن الاتفاق قريب."
    assert told(text) == [("sergey-lavrov", "الاتفاق قريب")]


def test_owner_after_the_words() -> None:
    text = "المحادثات مستمرة في جنيف منذ أيام، وفق ما أعلن لافروف."
    assert told(text) == [("sergey-lavrov", "المحادثات مستمرة في جنيف منذ أيام")]


def test_headline_with_a_colon() -> None:
    assert told("لافروف: الحوار هو الحل الوحيد\nعقد الاجتماع أمس.")[0] == ("sergey-lavrov", "الحوار هو الحل الوحيد")
    assert told("ظریف: مذاکرات ادامه دارد\nاین نشست دیروز برگزار شد.")[0] == ("mohammad-javad-zarif", "مذاکرات ادامه دارد")


@pytest.mark.parametrize("text", [
    "بحث لافروف وشكري العلاقات بين البلدين، وأكد الجانبان أهمية الحوار.",
    "لاوروف و ظریف در مسکو دیدار کردند. دو طرف بر ادامه گفت‌وگوها تاکید کردند.",
])
def test_what_both_sides_say_together_is_no_statement(text: str) -> None:
    assert told(text) == []


def test_agencies_never_speak() -> None:
    assert told("وأضافت وكالة رويترز أن الاجتماع تأجل.") == []
    assert told("خبرگزاری رویترز گزارش داد که این نشست به تعویق افتاد.") == []


def test_unknown_subject_is_not_taken_for_what_is_said() -> None:
    assert told("وأكد المزارعون أن الموسم جيد.") == []


def test_gender_of_the_verb_tells_an_object_from_a_subject() -> None:
    text = "انتقد لافروف العقوبات، ودعا واشنطن إلى رفعها."
    assert told(text)[1] == ("sergey-lavrov", "واشنطن إلى رفعها")


def test_persian_content_before_its_cue() -> None:
    text = "ظریف بر ضرورت پایان جنگ تاکید کرد و خواستار گفت‌وگوی همه طرف‌ها شد."
    assert told(text) == [("mohammad-javad-zarif", "ضرورت پایان جنگ"), ("mohammad-javad-zarif", "گفت‌وگوی همه طرف‌ها")]


def test_persian_object_with_ra() -> None:
    text = "ظریف این اقدام را محکوم کرد."
    assert told(text) == [("mohammad-javad-zarif", "این اقدام")]


def test_persian_linking_clauses() -> None:
    text = "ظریف با بیان اینکه مذاکرات دشوار است، ضمن قدردانی از تلاش‌های عمان، تاکید کرد: توافق نزدیک است."
    assert [content for _, content in told(text)] == ["مذاکرات دشوار است", "تلاش‌های عمان", "توافق نزدیک است"]


def test_persian_topic_alone_is_no_statement() -> None:
    text = "ظریف با اشاره به روابط دو کشور گفت: همکاری‌ها گسترش می‌یابد."
    assert told(text) == [("mohammad-javad-zarif", "همکاری‌ها گسترش می‌یابد")]


def test_persian_words_after_a_colon_run_on_to_the_next_turn() -> None:
    text = "ظریف گفت: مذاکرات ادامه دارد. ما عجله نداریم. راه دیپلماسی باز است.\nوی افزود: توافق نزدیک است."
    assert told(text) == [
        ("mohammad-javad-zarif", "مذاکرات ادامه دارد. ما عجله نداریم. راه دیپلماسی باز است"), ("mohammad-javad-zarif", "توافق نزدیک است"),
    ]


def test_persian_talks_are_no_cue() -> None:
    assert told("ظریف با همتای عراقی خود گفت‌وگو کرد.") == []


def test_persian_said_by() -> None:
    text = "به گفته ظریف، مذاکرات در وین ادامه دارد."
    assert told(text) == [("mohammad-javad-zarif", "مذاکرات در وین ادامه دارد")]


def test_persian_reporting_inside_reporting() -> None:
    text = "لاوروف گفت که ظریف تاکید کرده که مذاکرات ادامه دارد."
    assert ("mohammad-javad-zarif", "مذاکرات ادامه دارد") in told(text)
    assert told(text)[0][0] == "sergey-lavrov"


def test_persian_request_with_ta() -> None:
    text = "ماکرون از ایران خواست تا به تعهدات خود بازگردد."
    (found,) = statements(text)
    assert (text[found.content.start : found.content.end], found.klass) == ("به تعهدات خود بازگردد", "request")


@pytest.mark.parametrize(("text", "klass"), [
    ("قال لافروف إن روسيا تقف مع سوريا.", "support"),
    ("قال لافروف إنه يجب وقف الحرب فورا.", "demand"),
    ("أعرب شكري عن شكره للسعودية على دعمها.", "praise"),
    ("أعرب شكري عن أمله في نجاح المحادثات.", "state"),
    ("ظریف گفت: همه طرف‌ها باید به تعهدات خود عمل کنند.", "demand"),
    ("ظریف گفت: مذاکرات دیروز برگزار شد.", "state"),
])
def test_neutral_cues_take_their_class_from_the_content(text: str, klass: str) -> None:
    assert [s.klass for s in statements(text)] == [klass]


@pytest.mark.parametrize(("text", "form"), [
    ('قال لافروف: "الحوار هو السبيل الوحيد".', "direct"),
    ("قال لافروف إن الحوار هو السبيل الوحيد.", "indirect"),
    ('قال لافروف إن المحادثات كانت "مثمرة للغاية ومفيدة" وإنها ستستمر.', "mixed"),
    ('قال لافروف إن المحادثات كانت "صعبة" لكنها ستستمر.', "mixed"),
])
def test_form_follows_the_quotation_marks(text: str, form: str) -> None:
    assert [s.form for s in statements(text)] == [form]


@pytest.mark.parametrize(("text", "speaker"), [
    ("التقى وزير الخارجية المصري سامح شكري نظيره الإيراني محمد جواد ظريف.\nوثمن المسؤول الإيراني موقف مصر.", "mohammad-javad-zarif"),
    ("أعلنت وزارة الخارجية المصرية تأجيل الاجتماع.\nوأكدت الوزارة أن الموعد الجديد قريب.", "egy-foreign-ministry"),
])
def test_nouns_stand_for_whoever_was_told_of(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


def test_verb_after_a_letter_is_its_senders() -> None:
    text = "تلقى سامح شكري برقية من سيرغي لافروف، هنأه فيها بالعيد."
    assert told(text) == [("sergey-lavrov", "العيد")]


def test_joint_talks_after_a_session_are_no_statement() -> None:
    assert told("عقد لافروف وشكري جلسة مباحثات استعرضا فيها فرص التعاون.") == []


@pytest.mark.parametrize(("text", "speaker", "content"), [
    ("شكري بعد لقاء لافروف: الحوار مستمر\nعقد اللقاء أمس.", "sameh-shoukry", "الحوار مستمر"),
    ("نشست سران آستانه/ ظریف: مذاکرات ادامه دارد\nاین نشست دیروز برگزار شد.", "mohammad-javad-zarif", "مذاکرات ادامه دارد"),
])
def test_headline_with_its_colon_further_on(text: str, speaker: str, content: str) -> None:
    assert told(text)[0] == (speaker, content)


def test_persian_nouns_share_the_verb_of_the_last() -> None:
    text = "ظریف این حمله را محکوم و با مردم عراق ابراز همدردی کرد."
    assert told(text) == [("mohammad-javad-zarif", "این حمله"), ("mohammad-javad-zarif", "مردم عراق")]


def test_persian_participle_shares_the_verb_of_the_next() -> None:
    text = "ظریف این سفر را مفید دانسته و گفته است که مذاکرات ادامه دارد."
    assert told(text) == [("mohammad-javad-zarif", "این سفر را مفید"), ("mohammad-javad-zarif", "مذاکرات ادامه دارد")]


def test_persian_sides_may_be_the_object() -> None:
    assert told("ظریف دو طرف را به ادامه گفت‌وگو فراخواند.") == [("mohammad-javad-zarif", "دو طرف را به ادامه گفت‌وگو")]


def test_weights_decide_the_class_that_a_neutral_cue_leaves_open() -> None:
    text = "قال لافروف إن المحادثات كانت مثمرة."
    leaning = {"class:praise": {"": -1.0, "leans:praise": 4.0}, "class:state": {"": 0.5}}
    report = Report(id="r", text=text, language="ar", published="2019-05-15")
    (plain,) = Coder(Weights({})).code(report).statements
    (weighed,) = Coder(Weights(leaning)).code(report).statements
    assert (plain.klass, weighed.klass) == ("state", "praise")
    assert "class:praise" in weighed.rules


def test_unnamed_sources_speak_and_are_meant_again() -> None:
    text = "قال مصدر دبلوماسي إن المفاوضات صعبة. وأضاف المصدر أن الوفد غادر المدينة."
    first, second = told(text)
    assert first[1] == "المفاوضات صعبة"
    assert second == (first[0], "الوفد غادر المدينة")
    (actor,) = code(text, language="ar").actors
    assert (actor.id, actor.known) == (first[0], False)


def test_a_source_with_its_this_is_the_one_before() -> None:
    text = "یک منبع آگاه گفت که مذاکرات سخت بود. این منبع افزود: توافق نزدیک است."
    assert len({speaker for speaker, _ in told(text)}) == 1


def test_a_word_of_a_name_told_in_full_speaks() -> None:
    text = "قال الرئيس الصيني شي جين بينغ إن الحوار مهم. وقال شي إن الصين تدعم السلام."
    assert told(text)[1] == ("xi-jinping", "الصين تدعم السلام")


def test_statements_of_a_body_are_its_words() -> None:
    text = "وأوضح بيان صحفي صدر عن منظمة التعاون الإسلامي أمس أن القمة تعقد غدا. وأضاف البيان أن الرباط تستضيفها."
    assert [speaker for speaker, _ in told(text)] == ["organisation-of-islamic-cooperation"] * 2


def test_what_stands_in_a_letter_is_its_senders() -> None:
    text = "بعث حمدوك برسالة إلى غوتيريش طالبا دعم المنظمة. وجاء في الرسالة أن البعثة ينبغي أن تساند الحكومة."
    assert told(text)[-1] == ("abdalla-hamdok", "البعثة ينبغي أن تساند الحكومة")


def test_antecedent_of_a_relative_clause_speaks() -> None:
    text = "تلقى الرئيس عون اتصالا من الرئيس الفرنسي إيمانويل ماكرون الذي وعد بزيارة بيروت قريبا."
    assert told(text) == [("emmanuel-macron", "زيارة بيروت قريبا")]


def test_a_predicate_in_what_is_said_is_no_speech() -> None:
    text = "أكد شي جين بينغ أن الجزائر متمسكة بمبدأ صين واحدة."
    assert told(text) == [("xi-jinping", "الجزائر متمسكة بمبدأ صين واحدة")]


def test_who_was_met_is_not_who_speaks() -> None:
    text = "وصل ظريف إلى بغداد. وقال في لقائه فؤاد حسين إن الحوار مهم."
    assert told(text) == [("mohammad-javad-zarif", "الحوار مهم")]


def test_persian_stranger_at_a_speakers_place_is_somebody() -> None:
    text = "عشرت شایق در گفت‌وگو با خبرنگار فارس افزود: بودجه کم است."
    ((speaker, content),) = told(text)
    assert speaker.startswith("person-")
    assert content == "بودجه کم است"


def test_persian_paper_speaks_for_itself() -> None:
    text = "روزنامه نیویورک تایمز در گزارشی نوشت: ترامپ به حرف مشاوران گوش داد."
    assert told(text) == [("new-york-times", "ترامپ به حرف مشاوران گوش داد")]


def test_persian_second_verb_goes_on_with_the_one_spoken_of() -> None:
    text = "لاوروف گفت که ظریف تلاش‌های مسکو را ستود و آمادگی ایران را اعلام کرد."
    assert [speaker for speaker, _ in told(text)] == ["sergey-lavrov", "mohammad-javad-zarif", "mohammad-javad-zarif"]


def test_words_to_the_press_after_talks_are_not_tied_to_them() -> None:
    text = (
        "التقى ظريف نظيره الروسي سيرغي لافروف في موسكو. وأكد ظريف خلال اللقاء أن التعاون مستمر.\n"
        "وقال لافروف في تصريحات صحفية لوكالة تاس إن بلاده تدرس خيارات أخرى."
    )
    ties = {text[s.content.start : s.content.end]: s.contact for s in statements(text)}
    assert ties == {"التعاون مستمر": "c1", "بلاده تدرس خيارات أخرى": None}


def test_target_is_whom_the_words_are_aimed_at() -> None:
    text = "أدان شكري قصف القوات الإسرائيلية لمدينة غزة، وأشاد بدور قطر في الوساطة."
    assert [s.target for s in statements(text)][-1] == "QAT"


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("التقى ظريف لافروف في موسكو.\nالمصدر: RT + نوفوستي", ["rt", "ria-novosti"]),
        ("التقى ظريف لافروف في موسكو.\n(أ ف ب، د ب أ)", ["afp", "dpa"]),
        ("به گزارش خبرنگار اعزامی ایسنا، ظریف با لاوروف در مسکو دیدار کرد.", ["isna"]),
        ("التقى ظريف لافروف في موسكو. وتطرق الوزيران، وفق بيان لحركة حماس، إلى غزة.", ["hamas"]),
    ],
)
def test_account_is_credited_to_its_sources(text: str, credited: list[str]) -> None:
    (contact,) = code(text, published="2019-05-15").contacts
    assert contact.according_to == credited


@pytest.mark.parametrize(
    "text",
    [
        "وأوضح عبدالقادر مساهل، خلال افتتاحه بالجزائر، الدورة التاسعة للجنة المتابعة، أن بلاده تدعم الحل.",
        "أعلن عادل الجبير إثر اللقاء الذي ضم سفراء الدول أن بلاده تدعم الحل.",
        "أكد سامح شكري لضيفه أن بلاده تدعم الحل.",
    ],
)
def test_a_clause_comes_before_the_nouns_of_an_adjunct(text: str) -> None:
    (said,) = Coder().code(Report(id="t", text=text, published="2021-05-15")).statements
    assert text[said.content.start : said.content.end] == "بلاده تدعم الحل"


def credited(text: str) -> list[tuple[str, list[str]]]:
    return [(s.speaker, s.according_to) for s in statements(text)]


def test_words_told_by_another_are_credited_to_him() -> None:
    assert credited("قال لافروف إن ظريف أكد أن المفاوضات مستمرة في فيينا.") == [
        ("sergey-lavrov", []), ("mohammad-javad-zarif", ["sergey-lavrov"]),
    ]
    assert credited("ظریف گفت که لاوروف تاکید کرد که مذاکرات ادامه دارد.") == [
        ("mohammad-javad-zarif", []), ("sergey-lavrov", ["mohammad-javad-zarif"]),
    ]


def test_words_passed_on_by_an_agency_are_credited_to_it() -> None:
    assert credited("نقلت وكالة رويترز عن لافروف قوله إن المحادثات كانت مفيدة.") == [("sergey-lavrov", ["reuters"])]
    assert credited("به گزارش ایسنا، ظریف گفت: مذاکرات ادامه دارد.") == [("mohammad-javad-zarif", ["isna"])]


def test_words_a_body_gives_are_credited_to_it() -> None:
    text = "وأكد لافروف، وفق بيان لوزارة الخارجية الروسية، أن الحوار مستمر."
    assert credited(text) == [("sergey-lavrov", ["rus-foreign-ministry"])]


def test_whom_a_subject_after_that_names_is_no_source() -> None:
    record = code("قال لافروف إن ظريف التقى شكري في القاهرة.", published="2019-05-15")
    assert [c.according_to for c in record.contacts if "mohammad-javad-zarif" in c.parties] == [["sergey-lavrov"]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("گوترش، دبیرکل سازمان ملل، روز شنبه در پیامی سقوط هواپیما را تسلیت گفت.", "سقوط هواپیما"),
        ("ظریف در این دیدار توسعه روابط با پکن را ضروری دانست.", "توسعه روابط با پکن را ضروری"),
        ("ظریف شهادت هنیه را به ملت فلسطین تسلیت گفت.", "شهادت هنیه"),
        ("ظریف از امیر قطر برای این نشست قدردانی کرد.", "این نشست"),
        ("سخنگوی طالبان رسانه‌ها را به پخش شایعه متهم کرد.", "رسانه‌ها را به پخش شایعه"),
        ("ترامپ غنی را به واشنگتن دعوت کرد.", "غنی را به واشنگتن"),
        ("حامد کرزی خواستار آن شد که در عملیات نظامی به غیرنظامیان آسیب نرسد.", "در عملیات نظامی به غیرنظامیان آسیب نرسد"),
        ("ظریف پس از گفت‌وگوها خبر داد که آتش‌بسی فوری آغاز می‌شود.", "آتش‌بسی فوری آغاز می‌شود"),
    ],
)
def test_persian_content_begins_where_the_words_do(text: str, content: str) -> None:
    assert [said for _, said in told(text)] == [content]


def test_who_is_received_is_no_content() -> None:
    assert told("اردوغان زلنسکی را در آنکارا به حضور پذیرفت.") == []


def test_the_verb_of_a_relative_clause_is_not_the_speakers() -> None:
    (found,) = statements("سرگئی لاوروف از همه کشورهایی که این ترور را محکوم کردند تشکر کرد.")
    assert found.klass == "praise"


def test_a_claim_that_is_rejected_is_denied() -> None:
    (found,) = statements("ظریف خبر دیدار با وزیر خارجه آمریکا را رد کرد.")
    assert found.klass == "deny"


def test_an_honorific_pronoun_means_the_one_so_named() -> None:
    text = (
        "بحث سمو الشيخ عبدالله بن زايد آل نهيان مع ماركو روبيو العلاقات.\nوقال روبيو إن العلاقات متينة.\n"
        "وأعرب سموه عن تمنياته للشعب الأمريكي بعام سعيد."
    )
    assert told(text)[-1] == ("abdullah-bin-zayed", "تمنياته للشعب الأمريكي بعام سعيد")


@pytest.mark.parametrize(
    "text",
    [
        "بيروت: «الشرق الأوسط»",
        "استقبل الجبير سامح شكري.\nواستعرض معه العلاقات الأخوية بين البلدين.",
        "اطلع السفير الأسترالي على برنامج الشركة.",
        "زار كارتر إسرائيل أملا في إقناعها بالاتفاق.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وهنأ بوتين، خلال منتدى في موسكو، ترامب بفوزه في الانتخابات.", "vladimir-putin", "ترامب بفوزه في الانتخابات"),
        ("وأشار شكري في هذا الصدد إلى اعتزازه بالشراكة.", "sameh-shoukry", "اعتزازه بالشراكة"),
        ("وبحسب وكالة رويترز قال لافروف إن المفاوضات صعبة.", "sergey-lavrov", "المفاوضات صعبة"),
        ("قال لافروف نحن مستعدون للحوار مع الجميع.", "sergey-lavrov", "نحن مستعدون للحوار مع الجميع"),
    ],
)
def test_what_stands_between_an_arabic_cue_and_its_words(text: str, speaker: str, content: str) -> None:
    assert told(text)[0] == (speaker, content)
