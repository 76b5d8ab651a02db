"""Arabic verbs that report speech only with a noun of it beside them: «قدم شكره», «وجه تحية», «نقل تعازي»."""

from functools import cache
from itertools import repeat

from rasad.coding.clauses.clause_words import STOP, THAT
from rasad.coding.clauses.walks import Complement
from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import Group, Scene
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_NEAR = 25  # tokens between such a verb and its noun

_TO_WHOM = fold_words("إليه إليها إليهم إلى")  # «وقدمت إليه احتجاجا»


@cache
def _wanted(cue: str) -> frozenset[str]:
    """Give the nouns that a light verb of speech needs."""
    return frozenset(fold_word(word) for word in cues_by_id("ar")[cue].needs)


def has_needed(words: list[str], cue: Cue, first: int, limit: int) -> bool:
    """Whether one of the nouns a cue needs stands among the tokens `[first, limit)`, near the first."""
    wanted = _wanted(cue.id)
    near = words[first : min(limit, first + _NEAR)]
    return not wanted.isdisjoint(near) or any(map(_is_wanted, near, repeat(wanted)))


def needed(scene: Scene, group_at: dict[int, Group], cue: Cue, hit: Hit, limit: int, finite: bool) -> Complement:
    """Give the complement of a light verb: its content starts at the noun it needs («قدم شكره», «نقل لهنية تحيات …»)."""
    wanted = _wanted(cue.id)
    subject: Group | None = None
    for at in range(hit.end, min(limit, hit.end + _NEAR)):
        group = group_at.get(at)
        if group is not None and group.start == at and subject is None and finite and is_bare(scene.words, group, hit):
            subject = group
        word = scene.words[at]
        if at == hit.end and group is None and finite and word.startswith("ال") and word not in _TO_WHOM and not _is_wanted(word, wanted):
            break
        if _is_wanted(word, wanted):
            return Complement(subject, at, "clitic" if word[0] == "ب" and "ب" in cue.takes else "object")
        if word in THAT or word in STOP or scene.hit(at, "cue"):
            break
    return Complement(subject, None, "")


def is_bare(words: list[str], group: Group, hit: Hit) -> bool:
    """Whether a group has no preposition; «وبين الجبير أن»: the cue itself may look like one."""
    if group.marker == "":
        return True
    cue = words[hit.start]
    return group.start == hit.end and not group.phrases[0].prefix and group.marker in (cue, cue[1:])


def _is_wanted(word: str, wanted: frozenset[str]) -> bool:
    if word in wanted or word.rstrip("اهم") in wanted:
        return True
    if word.startswith(("ا", "ب")):
        for lead in ("ال", "ب", "بال"):
            if word.startswith(lead) and (word[len(lead) :] in wanted or word[len(lead) :].rstrip("اهم") in wanted):
                return True
    return False
