"""Tellings: what tells of a contact, and what only speaks of it: a party's words to others about it are no telling of it anew.

«قال في ندوة صحفية بعد لقائه B … واعتبر أن اللقاء كان مهما»: he is still at the press conference. «أوضح أن المباحثات تناولت …»,
«گفت: در این جلسه درباره … بحث شد»: who gives an account of a contact speaks outside it.
"""

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_words

_DONE = fold_words("تم جرى ستتم")
_DISCUSSED = fold_words("بحث التطرق مناقشة استعراض تناول تبادل")
_DONE_NEAR = 5  # words after «تم» within which what was discussed stands
_TALKS = fold_words("اللقاء لقاءه لقاءها المباحثات مباحثاته المحادثات محادثاته الاجتماع المحادثة المشاورات")
_DEALT = fold_words(
    "تناول تناولت شملت شمل تطرق تطرقت ركزت ركز استعرضت استعرض بحثت بحث كان كانت تركزت تركز عكس عكست أكد أكدت جاء جاءت سادها ساده"
)
_DEALT_NEAR = 12  # words after «اللقاء» within which its verb stands
_IN = fold_words("در")
_THIS = fold_words("این آن همین")
_SITTINGS = fold_words("جلسه نشست دیدار دیدارها ملاقات مذاکرات گفتگو گفتگوها")
_OPENERS = fold_words(": که")


def told_by_report(scene: Scene, contact: CodedContact, statements: list[CodedStatement]) -> set[int]:
    """Give the sentences in which the report itself tells of a contact, not one of its parties in words of his."""
    sentence_of, starts = scene.document.sentence_of, scene.document.tokens.starts
    words = [said.content for said in statements if said.speaker in contact.parties]
    anchors = [at for at in contact.anchors if at < len(starts)]
    outside = {sentence_of[at] for at in anchors if not any(first <= starts[at] < last for first, last in words)}
    return outside | (set(contact.sentences) - {sentence_of[at] for at in anchors})


def is_account(scene: Scene, said: CodedStatement) -> bool:
    """Whether somebody tells what a contact dealt with: «أن المباحثات تناولت», «أنه تم بحث», «که در این جلسه»."""
    words, at = scene.words, scene.document.token_at(said.content[0])
    if at >= len(words):
        return False
    end = scene.document.sentences[scene.document.sentence_of[at]][1]
    if not scene.arabic:
        opened = at > said.token and words[at - 1] in _OPENERS
        return opened and words[at] in _IN and _sitting(words[at + 1 : min(end, at + 3)])
    if words[at] in _DONE:
        return not _DISCUSSED.isdisjoint(words[at + 1 : min(end, at + 1 + _DONE_NEAR)])
    return words[at] in _TALKS and not _DEALT.isdisjoint(words[at + 1 : min(end, at + 1 + _DEALT_NEAR)])


def _sitting(words: list[str]) -> bool:
    return len(words) > 1 and words[0] in _THIS and words[1] in _SITTINGS
