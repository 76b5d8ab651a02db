"""Where an Arabic adverbial ends: «في اتصاله», «خلال المؤتمر الصحفي», «في «تغريدة»»."""

from collections.abc import Sequence

from rasad.coding.clauses.clause_words import ADJECTIVES, ADVERBIALS, THAT
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

WHEN = fold_words("الماضي الماضية المقبل المقبلة الجاري الجارية الحالي الحالية القادم القادمة المنصرم المنصرمة")
_SPANS = fold_words("الأسبوع الشهر العام السنة الليلة")  # «أكد الأسبوع الماضي أن»
_HOURS = fold_words("مساء صباح ظهر فجر ليل عصر")  # «أكد مساء الثلاثاء أن»
_OF_PLACE = fold_words("في ب ل")  # after a comma they more often tell where or when
# «على هامش», «إلى جانب», «من خلال»: prepositions with these bring nothing in.
_ASIDES = fold_words("متن هامش صعيد جانب جهة جهته جهتها ناحية ناحيته ذلك جانبه جانبها خلال حد ما هذا")


_PLATFORMS = fold_words(
    "منصة منصته منصتها موقع موقعه حسابه حسابها حسابهم صفحته صفحتها تويتر فيسبوك إكس انستغرام إنستغرام انستجرام تلغرام تيليغرام لينكد"
)
_OF_A_PLATFORM = _PLATFORMS | fold_words(
    "في على عبر الرسمي الرسمية الشخصي الشخصية للتواصل التواصل الاجتماعي شبكة شبكات سابقا x"
)
_MARKS = frozenset("\"«»“”()")


def after_platform(words: Sequence[str], at: int, limit: int) -> int | None:
    """«على منصة «إكس»», «على حسابه في تويتر»: give the token after where something was posted, None where none is told at `at`."""
    if words[at] not in ("على", "عبر"):
        return None
    end = at + 2 if words[at + 1 : at + 2] and words[at + 1] in _MARKS else at + 1
    if end >= limit or words[end] not in _PLATFORMS:
        return None
    while end < limit:
        label = words[end] in _MARKS and end + 2 < limit and words[end + 1] in _OF_A_PLATFORM
        if not label and words[end] not in _OF_A_PLATFORM and not (words[end] in _MARKS and words[end - 1] in _PLATFORMS):
            break
        end += 1
    return end


def after_adverbial(scene: Scene, group_at: dict[int, Group], at: int, limit: int) -> int:
    """Give the token after a preposition and its noun; the preposition is the token `at`."""
    words = scene.words
    posted = after_platform(words, at, limit)
    if posted is not None:
        return posted
    at += 1
    size = len(words)
    if at < size and words[at] in ADVERBIALS:
        at += 1
    if at < size and words[at] in ("(", "\"", "«", "“"):
        closing = next((end for end in range(at + 1, min(size, at + 8)) if words[end] in (")", "\"", "»", "”")), None)
        if closing is not None:
            return closing + 1
    if at in group_at:
        return max(at, group_at[at].end if group_at[at].start == at else at)
    if at < size and (words[at] in THAT or words[at] == ":"):
        return at
    at += 1
    while at < size and (_definite(words[at]) or words[at] in ADJECTIVES) and at not in group_at:
        at += 1
    return at


def tells_when(scene: Scene, at: int) -> bool:
    """Whether the word at a token begins to tell when: «الأسبوع الماضي», «مساء الثلاثاء»."""
    word = scene.words[at]
    if word in _SPANS:
        return at + 1 < len(scene.words) and scene.words[at + 1] in WHEN
    return word in _HOURS and (scene.has(at + 1, at + 2, "weekday") or scene.has(at + 1, at + 2, "day"))


def led_after(scene: Scene, takes: frozenset[str], at: int, limit: int) -> bool:
    """«كشف A، المشرف على المركز، عن تنسيق …، وذلك»: whether such a preposition stands at `at`, right after a comma."""
    if at + 1 >= limit or scene.words[at] not in takes or scene.words[at] in _OF_PLACE:
        return False
    return scene.words[at + 1] not in _ASIDES and scene.hit(at, "side") is None and scene.hit(at, "break") is None


def _definite(word: str) -> bool:
    return word.startswith("ال") and word not in ADVERBIALS  # «إلى» is no noun
