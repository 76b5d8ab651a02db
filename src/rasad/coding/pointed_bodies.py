"""Bodies that an Arabic credit only points back to: «وفق بيان لمكتبه», «بحسب ما أعلنته الحركة», «في بيان صادر عنها».

Whose they are is told before: the person whom the sentence is about, the body whose name begins with the noun.
"""

from rasad.actors.glosses import english_names
from rasad.coding.credit_words import REACH, credit_before
from rasad.coding.placing import entered, place_phrase
from rasad.coding.scene import Scene
from rasad.text import fold_words

_HIS_OFFICE = fold_words("مكتبه لمكتبه مكتبها لمكتبها")
_FROM_IT = fold_words("عنها عنه")
_PUT_OUT = fold_words("صادر صادرة صدر صدرت")
_BODIES = fold_words("الحركة الحزب الجماعة الجبهة التيار التنظيم الائتلاف الاتحاد النقابة الجمعية المؤسسة التحالف المجموعة الرابطة الشبكة")
_PEOPLE = frozenset(["person", "title"])
_NAMES = 3  # words of a body's name after its noun
_FAR = 2  # sentences back to whom «مكتبه» is of


def pointed_back(scene: Scene, number: int) -> list[tuple[str, int, bool]]:
    """Give the bodies an Arabic sentence credits by pointing back, the token of each, and whether it may be a party's own word."""
    if not scene.arabic:
        return []
    first, last = scene.document.sentences[number]
    reached = {at for word in scene.places("credit", first, last) for at in range(word + 1, min(last, word + REACH + 1))}
    found = []
    for at in sorted(reached):
        word = scene.words[at]
        if at in scene.phrase_at:
            continue
        if word in _HIS_OFFICE and credit_before(scene, at) is not None:
            found += _kept(_office(scene, number, at), at, True)
        elif word in _FROM_IT and scene.words[at - 1] in _PUT_OUT and credit_before(scene, at - 1) is not None:
            found += _kept(_first_body(scene, number, at), at, True)
        elif _noun(word) in _BODIES and credit_before(scene, at) is not None:
            found += _kept(body_before(scene, at), at, False)
    return found


def _kept(actor: str | None, at: int, own: bool) -> list[tuple[str, int, bool]]:
    return [(actor, at, own)] if actor is not None else []


def _noun(word: str) -> str:
    """Give a noun with its article: «للحركة» is «الحركة» with a preposition."""
    return "ال" + word[2:] if word.startswith("لل") else word


def _office(scene: Scene, number: int, at: int) -> str | None:
    """Give the office of the first person of the sentence before a token, or of the sentences right before it."""
    for sentence in range(number, max(-1, number - _FAR), -1):
        for group in scene.groups[sentence]:
            person = group.phrases[0]
            if person.kind in _PEOPLE and person.start < at and person.actor is not None:
                owner = person.actor
                if scene.cast.members[owner].kind not in ("person", "office"):
                    return None
                return entered(scene, lambda: scene.cast.office_of(owner, scene.document.raw(at, at + 1)))
    return None


def _first_body(scene: Scene, number: int, at: int) -> str | None:
    """Give the first body of the sentence before a token, where no other is told in between."""
    bodies = [phrase.actor for group in scene.groups[number] for phrase in group.phrases if phrase.kind == "organization" and phrase.end <= at]
    return bodies[0] if len(set(bodies)) == 1 else None


def body_before(scene: Scene, at: int) -> str | None:
    """Give the body told last before a token by a name that begins with the noun there: «حركة مشروع تونس», then «الحركة»."""
    bare = _noun(scene.words[at])[2:]
    for start in range(at - 1, -1, -1):
        if scene.words[start] not in (bare, "ل" + bare, "ب" + bare):
            continue
        known = next((hit for hit in scene.hits.get(start, ()) if hit.entry.kind == "organization"), None)
        if known is not None:
            return entered(scene, lambda: scene.cast.organization(known.entry.value))
        end = _name_end(scene, start, at)
        if end == start + 1:
            continue
        told = scene.phrase_at.get(start)
        if told is not None and told.kind == "organization" and told.actor is not None:
            return told.actor
        noun = scene.words[start].removeprefix("ل") if scene.words[start] != bare else bare
        english, strange = english_names([noun, *scene.words[start + 1 : end]], "ar")
        actor = entered(scene, lambda: scene.cast.unknown_body(scene.document.raw(start, end), english or None, strange))
        place_phrase(scene, "organization", start, end, actor)
        place_phrase(scene, "organization", at, at + 1, actor)
        return actor
    return None


def _name_end(scene: Scene, start: int, at: int) -> int:
    """Give where a body's name ends that begins at a token: words with the article, strange ones, and nations."""
    end, last = start + 1, min(at, start + 1 + _NAMES)
    while end < last:
        word, phrase = scene.words[end], scene.phrase_at.get(end)
        named = phrase is not None and phrase.kind != "country" and phrase.first <= end
        nation = phrase is not None and phrase.kind == "country"
        if named or not (nation or word.startswith("ال") or (end == start + 1 and word[0].isalpha())):
            break
        end += 1
    return end
