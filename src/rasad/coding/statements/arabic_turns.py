"""Arabic clauses that turn to another subject within a sentence: «أما زميله B فقال», «…، ورد B مطالبا بـ», «A الذي استقبله B معربا عن»."""

from rasad.coding.clauses.clause_words import RELATIVE, STOP, THAT
from rasad.coding.clauses.honorifics import honoured, is_honorific
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

_AS_FOR = fold_words("أما وأما")
_REACH = 18  # tokens from «أما» to its verb
_NEAR = 2  # tokens between a subject and its participle
_DOING = fold_words(
    "ورد وردت وعقب وعقبت وعلق وعلقت وتدخل وتدخلت وختم وختمت واختتم واختتمت واستهل واستهلت وافتتح وافتتحت وظهر وظهرت وغادر وغادرت فرد فردت"
)
_PERSONS = ("person", "title")


def as_for(scene: Scene, group_at: dict[int, Group], at: int, first: int) -> tuple[Group, int] | None:
    """Give the subject that «أما» brings in before a verb with «ف» at the token `at`, and where «أما» stands."""
    for before in range(at - 1, max(first, at - _REACH) - 1, -1):
        word = scene.words[before]
        if word in _AS_FOR:
            named = [group for place in range(before + 1, at) if (group := group_at.get(place)) is not None and group.marker == ""]
            if not named:
                return None
            person = next((group for group in named if group.phrases[0].kind == "person"), named[0])
            return (person if named[0].phrases[0].kind == "title" else named[0]), before
        if word in STOP or word in THAT or word == ":":
            return None
    return None


def turned(scene: Scene, group_at: dict[int, Group], at: int) -> tuple[Group, int] | None:
    """«…، ورد B مطالبا»: the subject right before a participle whose own verb with «و» opens a clause, and where that clause opens."""
    place = next((p for p in range(at - 1, max(0, at - 1 - _NEAR) - 1, -1) if p in group_at), None)
    group = group_at[place] if place is not None else None
    if group is None or group.marker != "" or group.phrases[0].kind not in _PERSONS or group.start == 0:
        return None
    return (group, group.start - 1) if scene.words[group.start - 1] in _DOING else None


def relative_subject(scene: Scene, group_at: dict[int, Group], at: int, first: int, likely: list[str | None]) -> str | None:
    """«الذي استقبله B معربا عن»: who is told after the verb of a relative clause, which a participle at the token `at` goes on."""
    for before in range(at - 2, max(first, at - _REACH), -1):
        word = scene.words[before]
        if word in RELATIVE:
            verb = next((h for h in scene.hits.get(before + 1, ()) if h.entry.kind == "frame-verb"), None)
            if verb is None or not scene.words[before + 1].endswith(("ه", "ها", "هم")) or verb.end >= at:
                return None
            if is_honorific(scene.words[verb.end]):
                return honoured(scene, verb.end, likely)
            group = group_at.get(verb.end)
            fits = group is not None and group.start == verb.end and group.marker == "" and group.phrases[0].kind in _PERSONS
            return group.phrases[0].actor if group is not None and fits else None
        if word in STOP or word in THAT or word == "،":
            return None
    return None
