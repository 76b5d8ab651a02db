"""Where a contact took place: the town the text names after "in", else the country."""

from rasad.coding.scene import CodedContact, Scene
from rasad.text import fold_word

_IN = {"ar": frozenset(["في"]), "fa": frozenset(["در"])}
_TO = frozenset([fold_word("إلى"), "به", "ل"])


def nearest_place(scene: Scene, first: int, last: int, contact: CodedContact) -> str | None:
    """Give the English name of the town or country nearest to the contact's word in its sentence, or None."""
    inside = _IN[scene.language.code]
    visit = contact.channel == "visit"
    found: list[tuple[int, int, str]] = []
    for at in range(first, last):
        for hit in scene.hits.get(at, ()):
            kind = hit.entry.kind
            if kind not in ("place", "capital", "country"):
                continue
            lead = scene.words[at - 1] if at else ""
            if lead in inside or hit.prefix == "ب" or (visit and (lead in _TO or hit.prefix in ("ل",) or abs(at - contact.anchor) <= 6)):
                name = _english(scene, kind, hit.entry.value, at)
                if name:
                    found.append((kind == "country", abs(at - contact.anchor), name))
            break
    return min(found)[2] if found else None


def _english(scene: Scene, kind: str, value: str, at: int) -> str | None:
    registry = scene.cast.registry
    if kind == "place":
        place = registry.places[value]
        return None if scene.words[at] in {fold_word(w) for w in place.ordinary} and scene.words[at - 1] not in ("في", "در") else place.en
    if kind == "capital":
        town = next((h.entry.value for h in scene.hits.get(at, ()) if h.entry.kind == "place"), None)
        return registry.places[town].en if town else None
    return registry.countries[value].names["en"][0]
