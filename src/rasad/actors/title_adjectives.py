"""Titles that are said of somebody named before and name nobody: «الجنرال المسؤول عن …», «بصفته مسؤولا سياسيا»."""

from rasad.actors.view import QUOTES, Reader
from rasad.text import fold_words
from rasad.text.matcher import Hit

_ARTICLES = ("ال", "لل", "بال", "وال", "ولل")
_ACCUSATIVE = fold_words("مسؤولا مسئولا مستشارا مبعوثا موفدا")
_BEING = fold_words("بصفته بصفتها باعتباره باعتبارها كونه كونها كان كانت يكون ليس وليس أصبح بات عين عينه عينته يعينه تعيينه وصفه")


def is_adjective(reader: Reader, hit: Hit) -> bool:
    """«التمثيل الدبلوماسي», «الجنرال المسؤول عن …»: whether an Arabic title is said of the noun before it."""
    words, role = reader.words, hit.entry.value[0] if hit.entry.kind == "title" else ""
    if not reader.grammar.arabic or not hit.start:
        return False
    if words[hit.start] in _ACCUSATIVE and _is_told_of_one(reader, hit.start):
        return True
    if role not in ("diplomat", "official") or hit.prefix:
        return False
    before = words[hit.start - 1]
    if role == "official":
        pronoun = before in ("هو", "هي", "هم")
        accusative = words[hit.start].endswith("ا")  # «كان مسؤولا عن الملف»
        return words[hit.end : hit.end + 1] == ["عن"] and (pronoun or accusative or before.startswith(_ARTICLES))
    return before.startswith(_ARTICLES) and words[hit.start].startswith("ال") and hit.start - 1 not in reader.hits


def _is_told_of_one(reader: Reader, at: int) -> bool:
    """«بصفته مسؤولا سياسيا», «50 مسؤولا», «عينه مبعوثا»: whether a title in the accusative is said of somebody told before."""
    before = reader.words[at - 1] if reader.words[at - 1] not in QUOTES or at < 2 else reader.words[at - 2]
    return before in _BEING or before.isdecimal() or any(hit.entry.kind in ("person", "title") for hit in reader.hits.get(at - 1, ()))
