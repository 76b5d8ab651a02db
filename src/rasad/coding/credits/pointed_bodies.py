"""Bodies that an Arabic credit only points back to: «وفق بيان لمكتبه», «بحسب ما أعلنته الحركة», «في بيان صادر عنها».

Whose they are is told before: the person whom the sentence is about, the body whose name begins with the noun.
"""

from rasad.actors.glosses import english_names
from rasad.coding.clauses.credit_words import credit_before
from rasad.coding.credits.arabic_sources import ends_name
from rasad.coding.scene.placing import entered, place_phrase
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_HIS_OFFICE = fold_words("مكتبه لمكتبه مكتبها لمكتبها")
_FROM_IT = fold_words("عنها عنه")
_PUT_OUT = fold_words("صادر صادرة صدر صدرت")
_BODIES = fold_words("الحركة الحزب الجماعة الجبهة التيار التنظيم الائتلاف الاتحاد النقابة الجمعية المؤسسة التحالف المجموعة الرابطة الشبكة")
_PEOPLE = frozenset(["person", "title"])
_NAMES = 3  # words of a body's name after its noun
_LOOKED_IN = 2  # sentences for whom «مكتبه» is of: its own and the one before


def pointed_back(scene: Scene, number: int, reach: list[int]) -> list[tuple[str, int, bool]]:
    """Give the bodies an Arabic sentence credits by pointing back, the token of each, and whether it may be a party's own word.

    `reach`: the tokens of the sentence near enough to a word of credit.
    """
    if not scene.arabic:
        return []
    found = []
    for at in reach:
        word = scene.words[at]
        if at in scene.phrase_at:
            continue
        if word in _HIS_OFFICE and credit_before(scene, at) is not None:
            found += _kept(_office(scene, number, at), at, True)
        elif word in _FROM_IT and scene.words[at - 1] in _PUT_OUT and credit_before(scene, at - 1) is not None:
            found += _kept(_only_body(scene, number, at), at, True)
        elif _noun(word) in _BODIES and credit_before(scene, at) is not None:
            found += _kept(_body_before(scene, at), at, False)
    return found


def _kept(actor: str | None, at: int, own: bool) -> list[tuple[str, int, bool]]:
    return [(actor, at, own)] if actor is not None else []


def _noun(word: str) -> str:
    """Give a noun with its article: «للحركة» is «الحركة» with a preposition."""
    return "ال" + word[2:] if word.startswith("لل") else word


def _office(scene: Scene, number: int, at: int) -> str | None:
    """Give the office of the first person of the sentence before a token, or of the sentence right before it."""
    for sentence in range(number, max(-1, number - _LOOKED_IN), -1):
        told = (group.phrases[0] for group in scene.groups[sentence] if group.phrases[0].kind in _PEOPLE and group.start < at)
        person = next((phrase.actor for phrase in told if phrase.actor is not None), None)
        if person is not None:
            return _office_of(scene, person, at) if scene.cast.members[person].kind in ("person", "office") else None
    return None


def _office_of(scene: Scene, person: str, at: int) -> str:
    return entered(scene, lambda: scene.cast.office_of(person, scene.document.raw(at, at + 1)))


def _only_body(scene: Scene, number: int, at: int) -> str | None:
    """Give the body that the sentence tells of before a token, where it tells of one alone."""
    told = [phrase for group in scene.groups[number] for phrase in group.phrases if phrase.end <= at]
    bodies = {phrase.actor for phrase in told if phrase.kind == "organization"}
    return bodies.pop() if len(bodies) == 1 else None


def _body_before(scene: Scene, at: int) -> str | None:
    """Give the body told last before a token by a name that begins with the noun there: «حركة مشروع تونس», then «الحركة»."""
    bare = _noun(scene.words[at])[2:]
    forms = (bare, "ل" + bare, "ب" + bare)
    for start in range(at - 1, -1, -1):
        if scene.words[start] in forms:
            body = _body_at(scene, start, at, bare)
            if body is not None:
                return body
    return None


def _body_at(scene: Scene, start: int, at: int, bare: str) -> str | None:
    """Give the body whose name begins at the token `start`, known or not, meant by the noun `bare` at the token `at`."""
    known = next((hit for hit in scene.hits.get(start, ()) if hit.entry.kind == "organization"), None)
    if known is not None:
        return entered(scene, lambda: scene.cast.organization(known.entry.value))
    told = scene.phrase_at.get(start)
    if told is not None and told.kind == "organization" and told.start == start and told.actor is not None:
        return told.actor
    end = _name_end(scene, start, at)
    if end == start + 1:
        return None
    english, strange = english_names([bare, *scene.words[start + 1 : end]], "ar")
    actor = entered(scene, lambda: scene.cast.unknown_body(scene.document.raw(start, end), english or None, strange))
    place_phrase(scene, "organization", start, end, actor)
    place_phrase(scene, "organization", at, at + 1, actor)
    return actor


def _name_end(scene: Scene, start: int, at: int) -> int:
    """Give where a body's name ends that begins at a token: after one word of any kind, and words with the article and nations.

    «رئيس حزب الأمل محمد الساعدي»: it may stand in a phrase before the words that this names somebody by.
    """
    end, last = start + 1, min(at, start + 1 + _NAMES, scene.document.sentences[scene.document.sentence_of[start]][1])
    while end < last:
        phrase = scene.phrase_at.get(end)
        if phrase is None or phrase.kind != "country":
            named = phrase is not None and phrase.first <= end
            if named or ends_name(scene, end) or not (end == start + 1 or scene.words[end].startswith("ال")):
                break
        end += 1
    return end
