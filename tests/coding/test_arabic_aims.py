"""Whom Arabic words are aimed at by pronouns, adjectives and what stands before them."""

import pytest

from rasad.coding.coder import code


def target_of(text: str, cue: str) -> str | None:
    """Give the target of the statement whose cue is a word."""
    record = code(text, published="2021-05-15")
    return next(s.target for s in record.statements if text[s.cue.start : s.cue.end] == cue)


@pytest.mark.parametrize(
    ("text", "cue", "target"),
    [
        ("التقى سامح شكري عادل الجبير في القاهرة. وقال شكري إن السعودية شريك، مثمنا الدور السعودي في المنطقة.", "مثمنا", "SAU"),
        ("دانت إسرائيل القرار، وقال عادل الجبير إن الوضع صعب، مستنكرا الاعتداءات الإسرائيلية على غزة.", "مستنكرا", "ISR"),
        ("وصف عادل الجبير إيران بأنها دولة تجاور العراق، داعيا إياها إلى الحوار.", "داعيا", "IRN"),
        ("التقى سامح شكري عادل الجبير في القاهرة. ونقل شكري تحيات الحكومة خلال اللقاء.", "ونقل", "adel-al-jubeir"),
        ("نقل سامح شكري إلى عادل الجبير تحيات الحكومة المصرية.", "نقل", "adel-al-jubeir"),
        ("التقى سامح شكري عادل الجبير في الرياض. وأطلعه شكري على سير المحادثات.", "وأطلعه", "adel-al-jubeir"),
        ("شدد سامح شكري على ضرورة أن تلتزم طهران القانون الدولي.", "شدد", "IRN"),
        ("أشاد سامح شكري بقرار الكويت، مثنيا على ما اتخذته من خطوات.", "مثنيا", "KWT"),
        ("التقى عادل الجبير سامح شكري في القاهرة مهنئا بعيد الفطر.", "مهنئا", "sameh-shoukry"),
        ("التقى سامح شكري عادل الجبير في الرياض. واستعرض شكري تقدم التحضيرات للقمة.", "واستعرض", "adel-al-jubeir"),
        ("التقى سامح شكري عادل الجبير في الرياض. وطالبه بوقف التصعيد.", "وطالبه", "adel-al-jubeir"),
        ("التقى سامح شكري عادل الجبير في الرياض. وأعرب شكري عن شكره وتقديره لمعاليه.", "وأعرب", "adel-al-jubeir"),
        ("شدد سامح شكري على أن مصر تساند ما تبذله الأمم المتحدة لإحياء السلام.", "شدد", "united-nations"),
    ],
)
def test_context_tells_the_target(text: str, cue: str, target: str) -> None:
    assert target_of(text, cue) == target


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("أعرب سامح شكري عن تعازيه لأسر الضحايا.", "أعرب"),
        ("شكر سامح شكري السعودية والكويت على دعمهما.", "شكر"),
        ("التقى سامح شكري عادل الجبير في القاهرة. وعبر شكري عن سعادته بالزيارة.", "وعبر"),
        ("التقى سامح شكري عادل الجبير في القاهرة مهنئا المسلمين بحلول العيد.", "مهنئا"),
    ],
)
def test_several_or_nobody_named_are_no_target(text: str, cue: str) -> None:
    assert target_of(text, cue) is None
