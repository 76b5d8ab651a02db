"""Copies, abridgements and light rewrites are found; reports of the same kind on something else are not."""

import csv
import gzip
import json
from functools import cache
from pathlib import Path

import pytest

from rasad.accounts import find_copies, original, shingled
from rasad.accounts.copies import Copy, groups
from rasad.record import Report

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"
STORY = (
    "الوزير يبحث العلاقات\nاستقبل وزير الخارجية في مكتبه بمقر الوزارة اليوم "
    "نظيره الضيف الذي يقوم بزيارة رسمية للبلاد تستغرق يومين "
    "وجرى خلال اللقاء بحث سبل تعزيز التعاون بين البلدين في مجالات الطاقة والنقل والتعليم إضافة إلى "
    "تطورات الأوضاع في المنطقة والجهود المبذولة لخفض التصعيد "
    "وحضر اللقاء سفيرا البلدين وعدد من كبار المسؤولين في الوزارة"
)
MORE = (
    " وأكد الجانبان في ختام المباحثات عزمهما على عقد اجتماع اللجنة المشتركة في الخريف المقبل "
    "وتوقيع ثلاث اتفاقيات جديدة في مجال النقل البحري."
)


def report(identifier: str, text: str, published: str | None = "2020-01-01", language: str = "ar", outlet: str | None = None) -> Report:
    return Report(id=identifier, text=text, published=published, language=language, outlet=outlet)


def found(*reports: Report) -> set[tuple[str, str]]:
    return {(pair.first, pair.second) for pair in find_copies(map(shingled, reports))}


def test_copies_and_abridgements() -> None:
    assert found(report("a", STORY), report("b", STORY.replace("اليوم", "أمس"))) == {("a", "b")}
    assert found(report("a", STORY + MORE), report("b", "عنوان آخر\n" + STORY.split("\n")[1])) == {("a", "b")}


def test_what_is_no_copy() -> None:
    other = (
        "التقى رئيس البرلمان مساء أمس في قصر الضيافة وفدا تجاريا كبيرا من عدة دول آسيوية وصل العاصمة مطلع هذا الأسبوع للاطلاع على فرص "
        "الاستثمار في الموانئ والسياحة وجرى خلال اللقاء بحث سبل تعزيز التعاون بين البلدين وحضر اللقاء سفيرا البلدين وعدد من كبار "
        "المسؤولين في الوزارة"
    )
    assert found(report("a", STORY), report("b", other)) == set()
    assert found(report("a", STORY), report("b", STORY, language="fa")) == set()
    assert found(report("a", STORY), report("b", STORY, published="2020-03-01")) == set()
    assert found(report("a", "خبر قصير"), report("b", "خبر قصير")) == set()


def test_a_short_text_is_a_copy_of_what_begins_as_it_does_and_not_of_a_digest_that_holds_it() -> None:
    short = STORY.split("\n")[1]
    rest = " ".join(f"وأضاف المسؤول {at} في كلمة أخرى عن الموضوع {at} ما قيل قبل {at + 40}" for at in range(20))
    first = report("a", f"الوزير يبحث العلاقات\n{short.replace('يقوم', 'يقوم حاليا').replace('سبل', 'السبل و')}", outlet="Here")
    assert found(first, report("b", f"نشاط الوزراء\n{short} {rest}", outlet="There")) == {("a", "b")}
    assert found(first, report("b", f"نشاط الوزراء\n{rest} {short}", outlet="There")) == set()


def test_a_dispatch_in_an_article_that_leads_with_something_else_is_a_piece_of_it() -> None:
    short = STORY.split("\n")[1]
    other = (
        "أقر البرلمان في جلسة مسائية مشروع الموازنة بعد نقاش طويل بين الكتل حول الضرائب ودعم الوقود ورواتب الموظفين ومن المنتظر أن يوقعه "
        "الرئيس قبل نهاية الأسبوع الجاري كما قال مقرر اللجنة المالية الذي رأى أن العجز سيبقى كبيرا هذا العام. "
    )
    first = report("a", f"الوزير يبحث العلاقات\n{short}", outlet="Here")
    assert found(first, report("b", f"الموازنة تقر\n{other}{short}", outlet="There")) == set()
    assert found(first, report("b", f"الموازنة تقر\n{short} {other}", outlet="There")) == {("a", "b")}


def test_a_follow_up_of_one_outlet_is_no_copy() -> None:
    background = STORY.split("\n")[1] + MORE
    left = " وأعلنت الوزارة مساء اليوم أن الوزير غادر العاصمة متوجها إلى بلاده في ختام زيارته التي استمرت يومين كاملين "
    came = "وصل إلى العاصمة صباح اليوم وفد رفيع المستوى في زيارة رسمية تلبية للدعوة الموجهة إليه وكان في استقباله "
    first = report("a", f"الوزير يبحث العلاقات\n{came}{background}", outlet="Here")
    assert found(first, report("b", f"الوزير يغادر\n{left * 2}{background}", outlet="Here")) == set()
    assert found(first, report("b", first.text + MORE, outlet="Here")) == {("a", "b")}


def test_a_reaction_that_ends_with_the_first_report_of_one_outlet_is_no_copy() -> None:
    first = report("a", "الوزير يبحث العلاقات\n" + STORY.split("\n")[1] + MORE, outlet="Here")
    reaction = (
        "رد فعل على المباحثات\nانتقد زعيم المعارضة في تصريح لإحدى القنوات مساء اليوم ما أعلن عنه من اتفاقيات وقال إن حزبه لن يصوت عليها في "
        "البرلمان قبل أن تعرض نصوصها كاملة على اللجان المختصة وإن من حق الناس أن يعرفوا كلفتها ومن سيدفعها في السنوات القادمة "
    )
    assert found(first, report("b", reaction + first.text.split("\n")[1], outlet="Here")) == set()


def test_a_text_that_one_outlet_brings_again_the_next_day_is_a_copy() -> None:
    again = STORY + MORE
    for here, there in {
        "مكتبه": "ديوانه", "نظيره الضيف": "ضيفه", "رسمية": "عمل", "سبل": "آفاق", "مجالات": "قطاعات", "تطورات": "مستجدات",
    }.items():
        again = again.replace(here, there)
    first = report("a", STORY + MORE, "2020-01-01", outlet="Here")
    assert found(first, report("b", again, "2020-01-02", outlet="Here")) == {("a", "b")}
    assert found(first, report("b", again, None, outlet="Here")) == set()


def test_what_is_told_by_one_pattern_days_later_is_no_copy() -> None:
    later = STORY
    for here, there in {
        "الوزير يبحث العلاقات": "مباحثات في الوزارة", "نظيره الضيف": "سفير دولة أخرى", "يومين": "ثلاثة أيام كاملة",
        "اليوم": "أمس الأول", "رسمية للبلاد": "عمل", "الطاقة والنقل والتعليم": "الزراعة والصحة والثقافة", "الجهود المبذولة": "ما يبذل",
    }.items():
        later = later.replace(here, there)
    assert found(report("a", STORY), report("b", later, "2020-01-02")) == {("a", "b")}
    assert found(report("a", STORY), report("b", later, "2020-01-09")) == set()


def test_the_original_is_the_first_then_the_longest() -> None:
    assert original([report("b", STORY, "2020-01-02"), report("a", STORY, "2020-01-03")]) == "b"
    assert original([report("a", STORY), report("b", STORY + MORE)]) == "b"
    assert original([report("b", STORY), report("a", STORY)]) == "a"


def test_the_next_session_told_in_the_same_words_is_no_copy() -> None:
    story = "دومین جلسه رسیدگی به پرونده شرکت خودرو آغاز شد\n" + " ".join(
        f"دومین جلسه رسیدگی به اتهامات متهمان پرونده شرکت خودرو، دقایقی پیش در شعبه {word} دادگاه به ریاست قاضی آغاز شد." for word in
        ("چهارم", "ویژه", "اقتصادی", "مرکز", "استان", "کشور")
    )
    one, other = (report(name, text, None, "fa", "x") for name, text in (("a", story), ("b", story.replace("دومین", "پنجمین"))))
    assert found(one, other) == set()
    assert found(one, report("c", story, None, "fa", "x")) == {("a", "c")}


def test_groups_hang_together() -> None:
    assert groups("abcd", [Copy("a", "b", 1.0), Copy("b", "c", 1.0)]) == [["a", "b", "c"], ["d"]]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside the project")
@pytest.mark.parametrize(
    ("name", "size", "precision", "recall"),
    [("duplicates.tsv", 316, 0.98, 0.915), ("duplicates-2.tsv", 363, 0.99, 0.88), ("duplicates-3.tsv", 342, 0.97, 0.92),
     ("duplicates-4.tsv", 409, 0.975, 0.87), ("duplicates-5.tsv", 334, 0.964, 0.91), ("duplicates-6.tsv", 306, 0.965, 0.92),
     ("duplicates-7.tsv", 325, 0.95, 0.98), ("duplicates-8.tsv", 117, 0.98, 0.99)],
)
def test_pairs_labelled_by_hand(name: str, size: int, precision: float, recall: float) -> None:
    pairs = found_in_the_corpus()
    with (ROOT / "gold" / name).open(encoding="utf-8") as lines:
        labelled = [((row["first"], row["second"]), row["label"] == "copy") for row in csv.DictReader(lines, delimiter="\t")]
    assert len(labelled) == size
    said = [copy for pair, copy in labelled if pair in pairs]
    assert sum(said) / len(said) >= precision
    assert sum(said) / sum(copy for _, copy in labelled) >= recall


@cache
def found_in_the_corpus() -> set[tuple[str, str]]:
    """Give the pairs of copies within each language's reports."""
    pairs: set[tuple[str, str]] = set()
    for language in ("ar", "fa"):
        with gzip.open(CORPUS / f"{language}.jsonl.gz", "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        pairs |= found(*(Report(**{name: row.get(name) for name in ("id", "text", "published", "outlet", "language")}) for row in rows))
    return pairs
