"""Joint commissions: «کمیسیون مشترک ایران و ارمنستان در تهران برگزار خواهد شد» tells of a meeting of the two states."""

from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

_FRAME = "meeting-noun"
_COMMISSIONS, _JOINT = fold_words("کمیسیون کمیته"), fold_word("مشترک")
TELLING = frozenset([_JOINT])  # the words that no sentence that tells of one is without
# What a commission is of, before whose it is.
_SUBJECTS = fold_words(
    "همکاری همکاریهای های اقتصادی تجاری بازرگانی علمی فنی فناوری کنسولی مرزی امنیتی نظامی دفاعی فرهنگی گمرکی "
    "پارلمانی سیاسی حقوقی قضایی دائمی عالی کشاورزی حمل و نقل انرژی ، بین میان دوجانبه دو کشور جمهوری"
)
_LONGEST = 12  # tokens from «مشترک» to the first of the two states
_HELD = fold_words("برگزار برپا تشکیل آغاز افتتاح")
_CHAIRED = frozenset(["رياست", "حضور"])
_CLAUSE = 30  # tokens from the states to the verb that says that it is held
_TENSES = {"شد": "past", "گرديد": "past", "شده": "past", "خواهد": "future", "مي": "present", "ميشود": "present"}
_STATES = 2


def commission_held(scene: Scene, number: int) -> list[tuple[Trigger, list[Candidate]]]:
    """Give the joint commissions of two states that a Persian sentence says were or will be held, each with its parties."""
    first, last = scene.document.sentences[number]
    words = scene.words
    if scene.arabic or _JOINT not in words[first:last] or _HELD.isdisjoint(words[first:last]):
        return []
    found = []
    for at in range(first, last - 1):
        if words[at] not in _COMMISSIONS or words[at + 1] != _JOINT:
            continue
        states = _states(scene, number, at + 2)
        tense = _held(scene, states.end, last) if states is not None else None
        if states is not None and tense is not None:
            trigger = Trigger(frames_by_id(scene.language.code)[_FRAME], number, at, states.end, None, None, tense)
            told = _chairs(scene, number, states) or states
            parties = [Candidate(p.actor, "party", "of", p.start, told.start) for p in told.phrases if p.actor is not None]
            found.append((trigger, as_sure(parties)))
    return found


def _states(scene: Scene, number: int, at: int) -> Group | None:
    """Give the two states whose commission it is; None where others stand there, or something else."""
    group = next((g for g in scene.groups[number] if at <= g.start <= at + _LONGEST), None)
    if group is None or len(group.actors()) != _STATES or any(p.kind != "country" for p in group.phrases):
        return None
    return group if all(scene.words[between] in _SUBJECTS for between in range(at, group.start)) else None


def _chairs(scene: Scene, number: int, states: Group) -> Group | None:
    """«کمیسیون مشترک A و B به ریاست C و D»: the two people who chair it, one of each state."""
    chairs = next((g for g in scene.groups[number] if g.start >= states.end and g.marker in _CHAIRED), None)
    if chairs is None or chairs.start > states.end + _LONGEST or len(chairs.actors()) != _STATES:
        return None
    members = scene.cast.members
    people = all(members[actor].kind in ("person", "office") for actor in chairs.actors())
    return chairs if people and len({members[actor].country for actor in chairs.actors()}) == _STATES else None


def _held(scene: Scene, at: int, last: int) -> str | None:
    """Give the tense of the verb of holding that closes the clause from a token on; None for none, or one denied."""
    for near in range(at, min(last - 1, at + _CLAUSE)):
        if scene.words[near] in _HELD and scene.words[near + 1] in _TENSES:
            return _TENSES.get(scene.words[near + 1])
    return None
