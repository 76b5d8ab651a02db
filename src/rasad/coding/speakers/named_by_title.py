"""Names of ordinary or foreign letters that only the title behind them tells.

«قال راحة سليمانوف، المتحدث باسم اللجنة، إن», «محمد گل چمن دبیرکل حزب در گفت‌وگو با ایسنا گفت:».
"""

from rasad.actors.view import Phrase
from rasad.coding.clauses.clause_words import COMMAS
from rasad.coding.scene.placing import entered, place_phrase
from rasad.coding.scene.scene import Group, Scene

_FEWEST = 2
_LONGEST = 4  # words of a name
_PERSONAL = ("هم", "نا", "هما", "كم")  # endings of nouns with somebody's pronoun, no names
_ENTRIES = frozenset(["person", "place", "rank", "courtesy"])


def name_before_title(scene: Scene, group_at: dict[int, Group], at: int, limit: int) -> Group | None:
    """Give who is named at the token `at`, right after a verb of speech, where a title of nobody else stands behind the name."""
    end = at
    while end < min(limit, at + _LONGEST + 1) and _may_name(scene, end):
        end += 1
    if not _FEWEST <= end - at <= _LONGEST or not _is_name(scene, at, end):
        return None
    title = end + (end < limit and scene.words[end] in COMMAS)
    group = group_at.get(title)
    if group is None or group.start != title or group.marker != "" or not _is_free_title(scene, group.phrases[0]):
        return None
    return _person(scene, at, end, group.phrases[0])


def persian_name_before_title(scene: Scene, units: list[tuple[int, int]]) -> Group | None:
    """Give who is named by the words of a Persian sentence's head, a given name first, where a title stands right behind them."""
    if not _FEWEST <= len(units) <= _LONGEST or not scene.grammar.name_kinds[scene.words[units[0][0]]] & 1:
        return None
    first, end = units[0][0], units[-1][1]
    title = scene.phrase_at.get(end)
    if title is None or title.start != end or title.first != end or not _is_free_title(scene, title):
        return None
    return _person(scene, first, end, title)


def _may_name(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if len(word) < 2 or not word.isalpha() or at in scene.phrase_at or scene.grammar.is_stopping(word) or word.endswith(_PERSONAL):
        return False
    return all(hit.entry.kind in _ENTRIES for hit in scene.hits.get(at, ()))


def _is_name(scene: Scene, first: int, end: int) -> bool:
    """Whether at most one word of a name is an ordinary one, and none a noun that belongs to the next: «متانة العلاقات»."""
    kinds = [scene.grammar.name_kinds[scene.words[at]] for at in range(first, end)]
    articles = [scene.words[at].startswith("ال") for at in range(first, end)]
    return sum(kind == 0 for kind in kinds) <= 1 and any(kind & 2 for kind in kinds) and not any(articles[1:])


def _is_free_title(scene: Scene, phrase: Phrase) -> bool:
    """Whether a title names nobody whom the report names elsewhere."""
    if phrase.kind != "title" or phrase.actor is None or phrase.prefix:
        return False
    return scene.cast.members[phrase.actor].kind == "office" and all(p is phrase or p.actor != phrase.actor for p in scene.phrases)


def _person(scene: Scene, first: int, end: int, title: Phrase) -> Group:
    """Enter the person, to whom the title behind the name goes over, and give the group of the name."""
    office, name = scene.cast.members[title.actor or ""], scene.document.raw(first, end)
    told = scene.document.raw(title.first, title.last)
    actor = entered(scene, lambda: scene.cast.unknown_person(name, office.country, office.organization, told, office.role))
    if office.role is not None:
        scene.told_roles.setdefault(actor, office.role)
    scene.retitled.append((title, title.actor or ""))
    title.actor = actor
    place_phrase(scene, "person", first, end, actor)
    return Group([Phrase("person", first, end, first, end, full=True, actor=actor)], "", first, end)
