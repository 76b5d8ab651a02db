"""Where an Arabic adverbial ends: «في اتصاله», «خلال المؤتمر الصحفي», «في «تغريدة»»."""

from rasad.coding.clause_words import ADJECTIVES, ADVERBIALS, THAT
from rasad.coding.scene import Group, Scene
from rasad.text import fold_words

_OF_PLACE = fold_words("في ب ل")  # after a comma they more often tell where or when
# «على هامش», «إلى جانب», «من خلال»: prepositions with these bring nothing in.
_ASIDES = fold_words("متن هامش صعيد جانب جهة جهته جهتها ناحية ناحيته ذلك جانبه جانبها خلال حد ما هذا")


def after_adverbial(scene: Scene, group_at: dict[int, Group], at: int) -> int:
    """Give the token after a preposition and its noun; the preposition is the token `at`."""
    words = scene.words
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


def led_after(scene: Scene, takes: frozenset[str], at: int, limit: int) -> bool:
    """«كشف A، المشرف على المركز، عن تنسيق …، وذلك»: whether such a preposition stands at `at`, right after a comma."""
    if at + 1 >= limit or scene.words[at] not in takes or scene.words[at] in _OF_PLACE:
        return False
    return scene.words[at + 1] not in _ASIDES and scene.hit(at, "side") is None and scene.hit(at, "break") is None


def _definite(word: str) -> bool:
    return word.startswith("ال") and word not in ADVERBIALS  # «إلى» is no noun
