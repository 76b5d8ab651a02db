"""Whose words an Arabic paper told of before is: «وأضافت البرقية: …» its sender's, «وأضاف البيان أن …» that of who put it out."""

from rasad.coding.clauses.extents import may_speak
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

_LETTERS = fold_words("البرقية الرسالة المراسلة الخطاب المذكرة")
_PAPERS = fold_words("البيان البلاغ")
_TOLD_LETTERS = fold_words("برقية رسالة خطابا خطاب برقيتين رسالتين مذكرة برسالة ببرقية بخطاب بمذكرة")
_TOLD_PAPERS = fold_words("بيان بلاغ ببيان ببلاغ بيانا بلاغا")
_GOT = fold_words("تلقى وتلقى تلقت وتلقت تسلم وتسلم تسلمت وتسلمت")
_SENT = fold_words(
    "بعث وبعث بعثت وبعثت وجه ووجه وجهت ووجهت أرسل وأرسل أرسلت وأرسلت رفع ورفع رفعت كتب وكتب سلم وسلم سلمت وسلمت "
    "بعثها وجهها أرسلها"
)
_OWNED = frozenset(["ل", "of", "عن"])
_NEAR = 5  # tokens from a paper to whose it is
_BACK = 12  # sentences that a paper is looked for in
_PUT_OUT = ("organization", "country")


def paper_speaker(scene: Scene, at: int, speaker: str | None) -> str | None:
    """Give whose words the paper named at the token `at` tells, or None; a letter of nobody known is of `speaker`, who spoke last."""
    word = scene.words[at]
    if word in _LETTERS:
        return _writer(scene, at) or speaker
    return _issuer(scene, at) if word in _PAPERS else None


def is_paper(scene: Scene, at: int) -> bool:
    """Whether «البيان» or «البلاغ» stands at a token."""
    return scene.words[at] in _PAPERS


def _before(scene: Scene, at: int, nouns: frozenset[str]) -> list[tuple[int, int]]:
    """Give where one of `nouns` stands before the token `at`, the last first, each with its sentence."""
    last = scene.document.sentence_of[at]
    found = []
    for number in range(last, max(-1, last - _BACK), -1):
        begin, end = scene.document.sentences[number]
        found += [(place, number) for place in range(min(end, at) - 1, begin - 1, -1) if scene.words[place] in nouns]
    return found


def _writer(scene: Scene, at: int) -> str | None:
    """«بعث A برسالة إلى B», «تلقى B رسالة من A»: who sent the letter told of last."""
    for place, number in _before(scene, at, _TOLD_LETTERS):
        begin, end = scene.document.sentences[number]
        groups = scene.groups[number]
        words = scene.words[begin:end]
        if not _GOT.isdisjoint(words):
            sender = next((g for g in groups if place < g.start and g.marker == "من"), None)
        elif not _SENT.isdisjoint(words):
            sender = next((g for g in groups if g.marker == "" and g.start > begin and g.start <= place + _NEAR), None)
        else:
            continue
        return _one(scene, sender)
    return None


def _issuer(scene: Scene, at: int) -> str | None:
    """«قالت الوزارة في بيان», «في بيان للوزارة», «في بيان لها»: the body that put out the paper told of last."""
    for place, number in _before(scene, at, _TOLD_PAPERS):
        groups = scene.groups[number]
        owner = next((g for g in groups if place < g.start <= place + _NEAR and g.marker in _OWNED), None)
        teller = next((g for g in reversed(groups) if g.end <= place and g.marker == "" and g.phrases[0].kind in _PUT_OUT), None)
        actor = _one(scene, owner or teller)
        return actor if actor is not None and scene.cast.members[actor].kind in _PUT_OUT else None
    return None


def _one(scene: Scene, group: Group | None) -> str | None:
    actors = group.actors() if group is not None else []
    return actors[0] if len(actors) == 1 and may_speak(scene, actors[0]) else None
