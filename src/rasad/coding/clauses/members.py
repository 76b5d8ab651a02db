"""Members: who leads or makes up a delegation or group stands where the group stands, and the group behind them.

«وفد حماس برئاسة A ونائبه B», «وفدا يقوده A ويضم B», «عدد من المسؤولين بينهم A», «هیئتی متشکل از A و B», «وزیران از جمله A».
"""

from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

_TELLING = fold_words(
    "يقوده يترأسه ترأسه يرأسه قاده يقودها يترأسها ترأسها برئاسة بقيادة رئاسة ریاست سرپرستی "
    "ضم يضم ضمت تضم وضم ويضم وضمت وتضم ضمه بعضوية وعضوية مكون مؤلف مكونا مؤلفا يتألف بينهم منهم ومنهم وبينهم ضمنهم أبرزهم "
    "يتقدمهم وهم وهما أعضائه أعضائها غرار "
    "متشکل شامل جمله ازجمله رهبری"
)
HEADED_BY = fold_words("برئاسة بقيادة يقوده يترأسه يرأسه")  # words right after a delegation, before who heads it
_SAYING = _TELLING | HEADED_BY | {":"}  # of which one stands between any two groups of which the second is of the first
_GAP = 5  # tokens between a group and the word that says who is in it
_TITLE = 4  # further tokens of a title between «برئاسة» and the name
_AFTER = 2  # tokens between that word and the first of them
_WITHIN = 4  # tokens between a delegation and the land or body its name goes on with
_LANDS = ("country", "organization")
_OPEN = frozenset("،,و«»\"()")
BEHIND = "delegation"  # the place of a group whose people are named


def place_members(scene: Scene, groups: list[Group], places: list[str]) -> None:
    """Set the `places` of those named as a group's head or members to the group's own, and the group's to "delegation"."""
    held: str | None = None  # the place of the delegation that is being told of
    for number in range(1, len(groups)):
        before, group = groups[number - 1], groups[number]
        told = _said_between(scene, before, group)
        if group.phrases[0].kind not in ("person", "title"):  # «رؤساء السنغال ماكي سال وزامبيا هاكيندي هيشيليما»
            goes_on = held is not None and (told or _goes_on(scene, before, group))
            if goes_on and group.phrases[0].kind == "group":
                places[number] = BEHIND
            held = held if goes_on else None
            continue
        owner = _owner(groups, number - 1) if told else number - 1
        if groups[owner].phrases[-1].kind in ("group", "organization") and told:
            place = places[owner]
            if owner > 0 and scene.words[groups[owner].start - 1] == "راس" and places[owner - 1] != BEHIND:
                place = places[owner - 1]  # «استقبل A على رأس وفد ضم B»
            if owner > 0 and groups[owner].phrases[0].prefix.startswith("و") and groups[owner - 1].end == groups[owner].start:
                place = places[owner - 1]  # «استقبل A ووفدا برئاسة B»: A came too
            held = places[number] = place
            if not any(p.kind in ("person", "title") for p in groups[owner].phrases):  # «با A و شماری از مقام‌ها ازجمله B»: A stays
                places[owner] = BEHIND
        elif held is not None and (told or _goes_on(scene, before, group)):
            places[number] = held
        else:
            held = None


def _owner(groups: list[Group], number: int) -> int:
    """Give the number of the delegation that a group's lands and bodies belong to: «وفدا من مجموعة الصداقة مع لبنان برئاسة A»."""
    at = number
    while at > 0 and all(p.kind in _LANDS for p in groups[at].phrases) and groups[at].start - groups[at - 1].end <= _WITHIN:
        at -= 1
        sent = groups[at].phrases[-1]
        if sent.kind == "group":
            return at if "delegation" in (sent.english or "") else number
    return number


def _said_between(scene: Scene, before: Group, group: Group) -> bool:
    """Whether a word between two groups says that the second leads or belongs to the first."""
    words, first, last = scene.words, before.end, group.start
    if last - first > _GAP + _AFTER + _TITLE or _SAYING.isdisjoint(words[first:last]):
        return False
    if last - first == 1 and words[first] == ":" and before.phrases[-1].kind == "group":  # «من قادة الخليج: الأمير A، والملك B»
        return scene.arabic
    if not _TELLING.isdisjoint(words[max(first, last - _AFTER - 1) : last]):
        return last - first <= _GAP + _AFTER
    near = min(last, first + _GAP + 1)
    if HEADED_BY.isdisjoint(words[first:near]):
        return False
    headed = next(at for at in range(first, near) if words[at] in HEADED_BY)
    return all(_of_title(scene, at) for at in range(headed + 1, last))


def _of_title(scene: Scene, at: int) -> bool:
    """Whether a word may belong to an Arabic title between «برئاسة» and the name: «أمينها العام الرفيق المناضل»."""
    word = scene.words[at]
    if scene.hit(at, "cue") is not None or scene.hit(at, "frame-verb") is not None or scene.hit(at, "frame-noun") is not None:
        return False
    return word[0].isalpha() and (word.startswith(("ال", "لل")) or word.endswith(("ها", "ه", "هم")) or scene.hit(at, "title") is not None)


def _goes_on(scene: Scene, before: Group, group: Group) -> bool:
    between = range(before.end, group.start)
    return len(between) <= 2 and all(scene.words[at] in _OPEN for at in between)
