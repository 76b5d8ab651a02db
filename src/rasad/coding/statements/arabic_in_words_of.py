"""Arabic words laid to somebody by what stands before his name: «وبحسب الوزير، فإن …», «في رأي السفير، …», «…، على حد قول A»."""

from collections.abc import Sequence
from typing import NamedTuple

from rasad.coding.clauses.clause_words import RELATIVE
from rasad.coding.clauses.extents import may_speak
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.speakers.sources import name_source
from rasad.text import fold_words
from rasad.text.matcher import Hit

AS = fold_words("بحسب حسب وفق")
AS_OF = fold_words("وفقا طبقا")  # «وفقا للوزير»
_HIS = fold_words("قول تعبير وصف زعم")  # «على حد قول»
_VIEW = fold_words("نظر رأي تقدير اعتقاد")
_BY_VIEW = fold_words("برأي بنظر باعتقاد")
SO = fold_words("فإن فإنه فإنها فإنهم فقد فلا فلن إن أن إنه أنه")
_COMMAS = frozenset(["،", ","])
_PEOPLE = ("person", "title", "group")
_BODIES = frozenset(["mission", "delegation", "embassy", "team", "committee", "council", "forces", "army"])
_OPENERS = AS | AS_OF | _BY_VIEW | frozenset(["على", "في", "من"])
LEADING = _OPENERS | frozenset("و" + word for word in _OPENERS)  # words that may say whose what is told is, or begin to
# Words of which one stands wherever words are laid to somebody: the opener itself, or what follows «في», «من», «على».
TELLING = AS | AS_OF | _BY_VIEW | frozenset("و" + word for word in AS | AS_OF | _BY_VIEW) | _VIEW | frozenset(["وجهه", "حد"])
_ASIDE = 14  # tokens between whose words they are and «فإن»: «وبحسب الوزير، في تصريح للصحيفة، فإن»


class Owner(NamedTuple):
    """Whose words they are: their actors, the token after the words that say so, and the token after the name."""

    actors: list[str]
    led: int
    end: int


def owner(scene: Scene, group_at: dict[int, Group], at: int, last: int) -> Owner | None:
    """Give whose words those beside the token `at` are, if it opens such words and a person or an unnamed source follows."""
    led = _led(scene.words, at, last)
    if led is None:
        return None
    start = _after_verb(scene, led, last) if scene.words[led] == "ما" else led
    group = group_at.get(start) if start < last else None
    if group is None or group.start != start or group.marker == "من":
        return None
    named = group_at.get(group.end)
    if named is not None and named.start == group.end and named.marker == "" and named.phrases[0].kind == "person":
        group = named  # «المفوض السامي فيليبو غراندي»
    if any(phrase.kind not in _PEOPLE or (phrase.english or "").rpartition(" ")[2] in _BODIES for phrase in group.phrases):
        return None  # «وبحسب الوزارة»: a credit
    actors = [actor for actor in group.actors() if may_speak(scene, actor)]
    if not actors:
        source = name_source(scene, group)
        actors = [source] if source is not None and may_speak(scene, source) else []
    return Owner(actors, led, group.end) if actors else None


def _led(words: Sequence[str], at: int, last: int) -> int | None:
    """Give the token after the words at `at` that say whose what is told is, or None."""
    if at + 2 >= last or words[at] not in LEADING:
        return None
    word = words[at] if words[at] in _OPENERS else words[at][1:]
    if word in AS or word in _BY_VIEW:
        return at + 1
    if word in AS_OF:
        return at + 1 if words[at + 1][0] == "ل" else None
    if word == "في":
        return at + 2 if words[at + 1] in _VIEW else None
    if word == "من":
        return at + 3 if list(words[at + 1 : at + 3]) == ["وجهه", "نظر"] and at + 3 < last else None
    return at + 3 if words[at + 1] == "حد" and words[at + 2] in _HIS and at + 3 < last else None


def _after_verb(scene: Scene, at: int, last: int) -> int:
    """«بحسب ما أفاد به مصدر», «وفق ما ذكره الوزير»: give the token after the verb, `last` where there is none of speech."""
    verb: Hit | None = next(
        (h for h in scene.hits.get(at + 1, ()) if h.entry.kind == "cue" and h.entry.value[1] in ("finite", "suffixed")), None
    )
    if verb is None or verb.end >= last:
        return last
    return verb.end + 1 if scene.words[verb.end] in ("به", "عنه") else verb.end


def content_after(words: Sequence[str], end: int, last: int) -> int | None:
    """Give the token that the words laid to somebody begin at: after «فإن», or right after the comma behind his name."""
    for at in range(end, min(last - 2, end + _ASIDE)):
        if words[at] in SO and (at == end or words[at - 1] in _COMMAS or words[at][0] == "ف"):
            return at + 1
        if words[at] in (":", ".", "؛"):
            break
    if end < last - 3 and words[end] in _COMMAS and words[end + 1] not in RELATIVE and words[end + 1][0].isalnum():
        return end + 1
    return None
