"""Talks of states in somebody's mouth: who announces them, or speaks for one of them, tells news; who speaks about others' does not."""

from rasad.coding.clauses.governing import SAID_THAT
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_TOLD = fold_words(
    "أعلن أعلنت وأعلن وأعلنت يعلن تعلن كشف كشفت وكشف وكشفت أفاد أفادت وأفاد وأفادت ذكر ذكرت وذكر وذكرت المقرر المنتظر المرتقب المتوقع "
    "تقرر نقلت ونقلت الوكالة وكالة بيان البيان الوزارة الصحيفة التلفزيون"
)
_NEAR = 20  # tokens before a clause in which whoever tells it stands


def said_of_states(scene: Scene, first: int, at: int, states: set[str | None]) -> bool:
    """Whether the talks told at a token are news: told by the report, announced, or said by one of the states."""
    words = scene.words
    that = next((n for n in range(at - 1, max(first, at - _NEAR) - 1, -1) if words[n] in SAID_THAT), None)
    if that is None:
        return not any(scene.words[n] == ":" for n in range(first, at))
    before = range(max(first, that - _NEAR), that)
    if any(words[n] in _TOLD for n in before):
        return True
    members = scene.cast.members
    speakers = (scene.phrase_at[n].actor for n in before if n in scene.phrase_at)
    return any(actor is not None and members[actor].country in states - {None} for actor in speakers)
