"""Names inside Persian linking clauses: «یکی از دیپلمات‌ها با تاکید بر اینکه چین باید …، گفت» are no words of China's."""

from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_SHORT_NAME = 4  # tokens before a linking clause that may be who spoke last
_ANOTHER = fold_words("همچنین نیز هم")


def told_of(scene: Scene, group: Group, clause: int, hit: Hit, that: frozenset[str]) -> bool:
    """Whether a group is named in a linking clause with که that a comma ends before the cue `hit`; `clause` is where it all begins."""
    if "،" not in scene.words[group.end : hit.start]:
        return False
    for at in scene.places("cue", clause, group.start):
        link = next((h for h in scene.hits[at] if h.entry.kind == "cue" and h.entry.value[1] == "linking"), None)
        if link is not None and not that.isdisjoint(scene.words[link.end : group.start]):
            return True
    return False


def brings_in(scene: Scene, clause: int, last: int) -> bool:
    """«همچنین یک نماینده با بیان اینکه …»: whether words before a linking clause bring in somebody whose name was not read."""
    at = next(iter(scene.places("cue", clause, last)), clause)
    return at - clause > _SHORT_NAME or not _ANOTHER.isdisjoint(scene.words[clause:at])
