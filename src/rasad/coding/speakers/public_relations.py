"""Public relations of bodies that no lexicon has: «به گزارش ایسنا به نقل از روابط عمومی استانداری اصفهان، …», credited with the report."""

from rasad.actors.glosses import english_names
from rasad.actors.unread_bodies import end_of_body
from rasad.coding.scene.placing import entered, place_led
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

PUBLIC_RELATIONS = ["روابط", "عمومي"]
_AFTER_FROM = fold_words("از گزارش و نوشته اعلام")
_LONGEST = 4  # tokens of words of credit: «به نقل از»
_CALLED = ("{} public relations", "Public relations of the {}", "{}")


def public_relations(scene: Scene, number: int) -> list[tuple[str, int]]:
    """Give the bodies whose public relations a Persian sentence credits, entered into the cast, and the token of each."""
    if scene.arabic:
        return []
    first, last = scene.document.sentences[number]
    found = []
    for at in scene.places("credit-noun", first + 1, last - 2):
        if scene.words[at : at + 2] == PUBLIC_RELATIONS and scene.words[at - 1] in _AFTER_FROM:
            actor = relations(scene, at, last)
            if actor is not None and _credited(scene, max(first, at - _LONGEST), at):
                found.append((actor, at))
    return found


def _credited(scene: Scene, first: int, at: int) -> bool:
    return any(hit.end == at for start in scene.places("credit", first, at) for hit in scene.hits[start] if hit.entry.kind == "credit")


def relations(scene: Scene, at: int, last: int) -> str | None:
    """Enter the body whose public relations are named at a token; None where it is one that a phrase already names, or none."""
    start = at + 2
    if start in scene.phrase_at:
        return None
    end = min(last, end_of_body(scene.words, scene.hits, scene.phrase_at, scene.grammar, start))
    owner = scene.phrase_at.get(end)
    if owner is not None and owner.kind == "country" and owner.end < last:  # «بانک ملی ایران»
        end = owner.end
    if any(number in scene.phrase_at and scene.phrase_at[number].kind != "country" for number in range(at, end)):
        return None
    body, strange = english_names(scene.words[start:end], scene.language.code)
    names = [form.format(name) for name in body[:2] for form in _CALLED]
    actor = entered(scene, lambda: scene.cast.unknown_body(scene.document.raw(at, end), names or None, strange))
    place_led(scene, at, end, actor)
    return actor
