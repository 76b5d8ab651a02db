"""What must hold of every record: spans inside the text, ids that point at entries, the same bytes again."""

import json
import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rasad.coding.coder import Coder
from rasad.evaluate import faults, load_gold
from rasad.record import Record, Report, decode, encode, text_hash

PIECES = [
    "قال وزير الخارجية الإيراني محمد جواد ظريف إن",
    "«الحوار",
    "ضرورة»",
    "، مشدداً على ",
    "تلقى هنية اتصالاً هاتفياً من قاليباف",
    ".",
    "\n",
    "وأضاف",
    "من جهته",
    "ظریف گفت: ",
    "وی افزود که",
    "با فواد حسین دیدار کرد",
    "همتای عراقی خود",
    "\u200c",
    "ـ",
    "\u202b",
    "٢٠٢١",
    "۲۰ آبان",
    "أمس السبت",
    "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    "\x00",
    '"',
    "‘",
    "”",
    "(واس)",
    "سيلتقي",
    "الرئيس المصري",
    "و",
    "بـ",
    "كل من",
    "إلى القاهرة",
    "به تهران سفر می‌کند",
    "ﻋﻠﻲ",
    "\r\n",
    "\u2028",
]
TAILS = ["", '"', "«", "»", " «", "،", " و", ' و"', ' "', " ،", "(", ":", "\n", " -"]
ROOT = Path(__file__).resolve().parents[2]


def assert_sound(record: Record, text: str) -> None:
    """The text is as it was given, every span lies inside it, every id points at an entry."""
    assert record.report.text == text
    assert faults(record) == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40), st.sampled_from(["ar", "fa", None]))
def test_every_span_lies_inside_the_text(pieces: list[str], language: str | None) -> None:
    text = " ".join(pieces)
    assert_sound(Coder().code(Report(id="h", text=text, language=language, published="2021-05-15")), text)


def test_a_report_cut_anywhere_is_coded() -> None:
    """Texts end in the middle of a name, a title or a quotation; which end is chosen by chance, the same in every run."""
    chance = random.Random(1)
    for gold in load_gold(ROOT / "gold" / "development"):
        words = gold.text.split(" ")
        for _ in range(12):
            last = chance.randint(1, len(words))
            text = " ".join(words[max(0, last - chance.choice([3, 12, 40])) : last]) + chance.choice(TAILS)
            assert_sound(Coder().code(Report(id="cut", text=text, language=gold.language, published=gold.published)), text)


def test_the_same_report_gives_the_same_bytes() -> None:
    report = Report(
        id="r", text="تلقى إسماعيل هنية، السبت، اتصالاً هاتفياً من محمد جواد ظريف. وقال هنية إن الوحدة ضرورة.", published="2021-05-15"
    )
    other = Report(id="o", text="محمدجواد ظریف با فواد حسین در بغداد دیدار کرد.", published="2021-05-15")
    coder = Coder()
    first = encode(coder.code(report))
    coder.code(other)
    assert encode(coder.code(report)) == first
    assert encode(decode(first)) == first
    assert json.loads(first)["report"]["sha256"] == text_hash(report.text)


def test_what_cannot_be_coded_is_said() -> None:
    def codes(text: str) -> set[str]:
        return {w.code for w in Coder().code(Report(id="w", text=text)).warnings}

    assert "empty" in codes("  \n ")
    assert "unsupported-language" in codes("The minister met his counterpart in Baghdad on Monday and they discussed the war.")
    assert "no-date" in codes("قال ظريف إن الحوار ضرورة وإن المحادثات مستمرة.")


def test_a_name_broken_over_two_lines_is_one() -> None:
    text = "حسین امیرعبداللهیان طی نامه‌ای به اداره کل\nروابط عمومی تهران نوشت که همکاری ادامه دارد."
    record = Coder().code(Report(id="lines", text=text, language="fa", published="2023-05-15"))
    assert all("\n" not in name for actor in record.actors for names in [[actor.name], *actor.names.values()] for name in names)
