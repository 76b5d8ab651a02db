"""Persian words that a later clause lays to somebody: ««خط قرمز ما امنیت است»؛ این را سخنگوی دولت گفت»."""

from rasad.coding.clauses.extents import may_speak, trimmed
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_THESE = fold_words("این اینها")
_WORDS = fold_words("جمله جملات مطلب مطالب سخن سخنان اظهارات نکته موضوع ها")
_MARKS = frozenset("؛،»\".!”")
_PERSONS = ("person", "title")
_SAYING = frozenset(["say", "express", "declare", "state-plainly", "note", "stress", "write", "raise", "let-know", "say-honoured"])
_CLOSING = frozenset("»\"”")


def told_above(scene: Scene, number: int, hit: Hit) -> list[CodedStatement]:
    """Give what stands before «این را», if the cue `hit` closes its sentence and somebody is named right behind «را»."""
    if hit.entry.value[0] not in _SAYING:
        return []
    first, last = scene.document.sentences[number]
    for at in range(hit.end, last):
        if scene.words[at][0].isalnum() or scene.words[at] == ":":
            return []
    this = _this(scene, first, hit.start)
    if this is None:
        return []
    start, end = this
    group: Group | None = next((g for g in scene.groups[number] if end <= g.start <= end + 1 and g.phrases[0].kind in _PERSONS), None)
    actors = [actor for actor in group.actors() if may_speak(scene, actor)] if group is not None else []
    span = trimmed(scene, first, start) if start > first else _sentence_before(scene, number)
    if not actors or span is None:
        return []
    where = scene.document.span(hit.start, hit.end)
    rules = [f"cue:{hit.entry.value[0]}", "shape:finite", "content:before"]
    return [CodedStatement(a, hit.entry.value[0], where, span, "state", number, hit.start, list(rules), explicit=True) for a in actors]


def _this(scene: Scene, first: int, last: int) -> tuple[int, int] | None:
    """Give where «این را», «این جمله را» begins and ends among the tokens `[first, last)`, behind a mark or at the head."""
    for at in range(first, last - 1):
        if scene.words[at] not in _THESE or (at > first and scene.words[at - 1] not in _MARKS):
            continue
        end = at + 1
        while end < last and scene.words[end] in _WORDS:
            end += 1
        if end < last and scene.words[end] == "را":
            return at, end + 1
    return None


def _sentence_before(scene: Scene, number: int) -> tuple[int, int] | None:
    """Give the words of the sentence before, if they stand in quotation marks that it closes."""
    if number == 0:
        return None
    first, last = scene.document.sentences[number - 1]
    closed = last > first and not _CLOSING.isdisjoint(scene.words[max(first, last - 2) : last])
    return trimmed(scene, first, last) if closed else None
