"""Surnames of ordinary letters that head a Persian sentence: «بهشتی در پایان گفت: …», «آبادی‌خواه تصریح کرد: …».

A common word right before a verb that brings in words with a colon is somebody's name where it has a surname's ending.
"""

from rasad.coding.scene.joined_tokens import joined
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.speech_verbs import speech_at
from rasad.coding.speakers.this_person import CALLINGS
from rasad.text import fold_words

# The second parts of surnames written as one word of two tokens.
_SECOND = fold_words(
    "زاده پور نژاد نیا فر وند خواه راد دوست منش پوش بین پناه نسب تبار گر آرا کیا مهر یار فرد پرست مقدم زند ور کار پیشه ساز چی"
)
_ENDING = "ي"  # «شیرازی», «بهشتی»
_SHORTEST = 4
_AFTER = fold_words("نیز همچنین ضمن خطاب درباره")
_GOING_ON = fold_words("پایان ادامه پاسخ خاتمه همین ابتدا")  # «در پایان»
_LINKS = fold_words("اشاره بیان تاکید تأکید اعلام تصریح انتقاد اظهار یادآوری ابراز تشریح")  # «با اشاره به»
_ENTRIES = frozenset(["person", "place", "demonym"])
_NO_NAME = fold_words(
    "خیلی گاهی یعنی باقی مابقی دولتی چندی هرکسی وقتی جایی روزی برادری دیگری شخصی فردی مردی جوانی متولی"
) | CALLINGS


def surname_end(scene: Scene, first: int, cue: int) -> int | None:
    """Give the token after the surname that stands alone at the token `first`, before the cue at `cue`; None where none does."""
    words = scene.words
    if first >= cue or not _may_be(scene, first):
        return None
    end = first + 1
    if end < cue and joined(scene, end):
        end += 1
        shaped = words[end - 1] in _SECOND
    else:
        shaped = not scene.grammar.is_noun(words[first]) and (words[first].endswith(_ENDING) or scene.hit(first, "demonym") is not None)
    return end if shaped and _leads(scene, end, cue) and _brings_in(scene, cue) else None


def bearer(scene: Scene, first: int, end: int) -> str | None:
    """Give who was named in full before with the surname among the names: «حسن اراکی شوشتری … اراکی»."""
    surname = scene.words[first:end]
    size = end - first
    for phrase in reversed(scene.phrases):
        if phrase.start < first and phrase.kind == "person" and phrase.last - phrase.first > size:
            inside = range(phrase.first + 1, phrase.last - size + 1)
            if any(scene.words[at : at + size] == surname for at in inside):
                return phrase.actor
    return None


def _may_be(scene: Scene, at: int) -> bool:
    """Whether the word at a token may be a surname or its first part, by its letters and its entries."""
    word = scene.words[at]
    if len(word) < _SHORTEST or not word.isalpha() or at in scene.phrase_at or word in _NO_NAME or scene.grammar.is_stopping(word):
        return False
    return all(hit.entry.kind in _ENTRIES for hit in scene.hits.get(at, ()))


def _leads(scene: Scene, end: int, cue: int) -> bool:
    """Whether what stands between a surname and the cue opens like the speaker's own clause: «در پایان», «با اشاره به»."""
    words = scene.words
    if end == cue or words[end] in _AFTER:
        return True
    return (words[end] == "در" and words[end + 1] in _GOING_ON) or (words[end] == "با" and words[end + 1] in _LINKS)


def _brings_in(scene: Scene, cue: int) -> bool:
    """Whether a colon follows the cue."""
    return any(hit.end < len(scene.words) and scene.words[hit.end] == ":" for hit in speech_at(scene, cue))
