"""Persian journeys told by how they begin or end: «A تهران را ترک کرد», «توقف کوتاهی در B داشت», «هواپیمای حامل A در B به زمین نشست».

Who left a land that is not his own was a guest there.
"""

from itertools import compress

from rasad.coding.journeys.trips import to_occasion
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_FRAME = "went"
_LEFT, _DID = fold_words("ترک"), fold_words("کرد کردند کرده گفت گفتند گفته می")
_STOPPED = fold_words("توقف توقفی")
_SHORT = fold_words("کوتاه کوتاهی چند ساعته ای یک روزه کوتاهش")
_HAD = fold_words("داشت داشتند داشته کرد کردند کرده خواهد خواهند")
_FEET, _SOIL, _SET = fold_words("قدم پا گام"), fold_words("خاک"), fold_words("گذاشت گذاشتند گذاشته نهاد نهادند نهاده می")
_LANDED = (["به", "زمين", "نشست"], ["بر", "زمين", "نشست"], ["فرود", "امد"])
_BEARING, _THAT = "حامل", "كه"
_STAYS = (["به", "سر", "مي"], ["بسر", "مي", "برد"], ["به", "سر", "ميبرد"], ["به", "سر", "برد"])  # «در ژاپن به سر می‌برد»
_TOURS, _BEGAN = fold_words("سفر سفرش تور دوره"), fold_words("آغاز شروع")  # «تور اروپایی خود را از سوئد آغاز کرد»
TELLING = _LEFT | _STOPPED | _FEET | _BEGAN | {"زمين", "فرود", "سر", "بسر"}
_PEOPLE = ("person", "title", "group")
_CLAUSE = frozenset(["كه", ":", "؛", ".", "نكرد"])
_FOR_GOOD = fold_words("زندان بازداشت حبس تبعید همیشه متواری گریخت فرار اجبار مهاجرت اخراج تحصیل خانواده")
_BESIDE = 6  # tokens between a land and the verb: «تهران را به مقصد دوحه ترک کرد»
_DESTINED = fold_words("مقصد قصد سوی")


def left_or_landed(scene: Scene, number: int) -> list[tuple[Trigger, list[Candidate]]]:
    """Give the visits that a Persian sentence tells so, each with who went and the land."""
    first, last = scene.document.sentences[number]
    words = scene.words
    if scene.arabic or TELLING.isdisjoint(words[first:last]):
        return []
    found = []
    for at in compress(range(first, last - 1), map(TELLING.__contains__, words[first : last - 1])):
        if at in scene.phrase_at:
            continue
        sides = next((sides for read in _READERS if (sides := read(scene, number, at)) is not None), None)
        if sides is not None and (told := _visit(scene, *sides)):
            tense = "future" if {"خواهد", "خواهند"} & set(words[at : min(last, at + _BESIDE)]) else "past"
            trigger = Trigger(frames_by_id(scene.language.code)[_FRAME], number, at, at + 1, None, None, tense)
            found += [] if to_occasion(scene, trigger) else [(trigger, told)]
    return found


def _visit(scene: Scene, who: Group, land: Group) -> list[Candidate]:
    """Give the sides of a visit to a land that is not the visitors' own."""
    members = scene.cast.members
    visitors = [Candidate(p.actor, "initiator", "subject", p.start, who.start) for p in who.phrases if p.actor is not None]
    lands = [p for p in land.phrases if p.actor is not None]
    hosts = list({p.actor: Candidate(p.actor, "recipient", "به", p.start, land.start) for p in lands if p.actor is not None}.values())
    homes = {members[c.actor].country for c in visitors}
    if not visitors or not hosts or None in homes or any(members[c.actor].country in homes for c in hosts):
        return []
    if not all(members[c.actor].kind in ("person", "office") or "delegation" in c.actor for c in visitors):
        return []
    return as_sure([*visitors, *hosts])


def _left(scene: Scene, number: int, at: int) -> tuple[Group, Group] | None:
    """«A تهران را (به مقصد دوحه) ترک کرد»."""
    words = scene.words
    first, last = scene.document.sentences[number]
    if words[at] not in _LEFT or words[at + 1] not in _DID or not _FOR_GOOD.isdisjoint(words[first:last]):
        return None
    land = next((g for g in reversed(scene.groups[number]) if g.end <= at and g.marker == "را" and _is_land(g)), None)
    if land is None:
        return None
    between = [word for word in words[land.end : at] if word != "را"]
    if len(between) > _BESIDE or (between and _DESTINED.isdisjoint(between)):
        return None
    return _with_subject(scene, number, land)


def _stopped(scene: Scene, number: int, at: int) -> tuple[Group, Group] | None:
    """«A توقف کوتاهی در دوحه داشت», «A در دوحه توقف کوتاهی کرد»."""
    words, last = scene.words, scene.document.sentences[number][1]
    if words[at] not in _STOPPED:
        return None
    land = next((g for g in scene.groups[number] if g.marker == "در" and _is_land(g) and at < g.start <= at + _BESIDE), None)
    end = land.end if land is not None else at + 1
    while end < last and words[end] in _SHORT:
        end += 1
    if end >= last or words[end] not in _HAD:
        return None
    land = land or next((g for g in scene.groups[number] if g.marker == "در" and _is_land(g) and at - 3 <= g.end <= at), None)
    return _with_subject(scene, number, land) if land is not None else None


def _set_foot(scene: Scene, number: int, at: int) -> tuple[Group, Group] | None:
    """«A قدم به خاک عراق گذاشت», «A پا به بغداد گذاشت»."""
    words = scene.words
    if words[at] not in _FEET or words[at + 1] != "به":
        return None
    begin = at + 2 + (words[at + 2 : at + 3] != [] and words[at + 2] in _SOIL)
    land = next((g for g in scene.groups[number] if g.start == begin and _is_land(g)), None)
    if land is None or _SET.isdisjoint(words[land.end : land.end + 1]):
        return None
    return _with_subject(scene, number, land)


def _landed(scene: Scene, number: int, at: int) -> tuple[Group, Group] | None:
    """«هواپیمای حامل A در فرودگاه B به زمین نشست»."""
    words = scene.words
    if words[at - 1 : at + 2] not in _LANDED and words[at : at + 2] not in _LANDED:
        return None
    who = next((g for g in scene.groups[number] if g.end <= at and words[g.start - 1] == _BEARING and g.phrases[0].kind in _PEOPLE), None)
    land = next((g for g in scene.groups[number] if who is not None and who.end <= g.start < at and _is_land(g)), None)
    return (who, land) if who is not None and land is not None else None


def _stays(scene: Scene, number: int, at: int) -> tuple[Group, Group] | None:
    """«A که در ژاپن به سر می‌برد»."""
    words = scene.words
    first, last = scene.document.sentences[number]
    begin = at - 1 if words[at] == "سر" else at
    if not any(words[begin : begin + len(stay)] == stay for stay in _STAYS) or not _FOR_GOOD.isdisjoint(words[first:last]):
        return None
    land = next((g for g in scene.groups[number] if g.end == begin and g.marker == "در" and _is_land(g)), None)
    if land is None:
        return None
    before = [g for g in scene.groups[number] if g.end <= land.start and g.phrases[0].kind in _PEOPLE]
    relative = before and words[before[-1].end : before[-1].end + 1] == [_THAT] and before[-1].end + 2 >= land.start - 1
    return (before[-1], land) if relative else _with_subject(scene, number, land)


def _began_tour(scene: Scene, number: int, at: int) -> tuple[Group, Group] | None:
    """«A تور اروپایی خود را از سوئد آغاز کرد»."""
    words = scene.words
    if words[at] not in _BEGAN:
        return None
    land = next((g for g in scene.groups[number] if g.end == at and g.marker == "از" and _is_land(g)), None)
    told = _with_subject(scene, number, land) if land is not None else None
    if land is None or told is None or words[land.start - 2] != "را":
        return None
    return told if not _TOURS.isdisjoint(words[told[0].end : land.start]) else None


def _with_subject(scene: Scene, number: int, land: Group) -> tuple[Group, Group] | None:
    """Give who stands bare before a land in one clause with it, and the land."""
    before = [g for g in scene.groups[number] if g.end <= land.start and g.marker == "" and g.phrases[0].kind in _PEOPLE]
    if not before:
        return None
    between = range(before[-1].end, land.start)
    apart = any(scene.words[at] in _CLAUSE or says_at(scene, at) for at in between)
    return None if apart else (before[-1], land)


def _is_land(group: Group) -> bool:
    return all(phrase.kind == "country" for phrase in group.phrases)


_READERS = (_left, _stopped, _set_foot, _landed, _stays, _began_tour)
