"""Appositions: who is told twice, by title and by name, and whom an Arabic verbal noun has for its object.

«استقبل A وكيل الأمين العام المكلف بعمليات السلام، السيد B»: B is whom A received, and the title is his.
«استقبال الرئيس A رجل الدين B»: of two who stand bare after the noun the second was received.
"""

from rasad.coding.clauses.members import BEHIND
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger, spot
from rasad.text import fold_words

_PEOPLE = ("person", "title")
_APART = 8  # tokens between a title and the name that is said after a comma
_BESIDE = 5  # tokens between a verbal noun's two people: the second one's rank or calling
_COMMAS = frozenset("،,")
_UNSAID = frozenset(["subject", "outer", "topic", "speaker", "bare-before", BEHIND])  # whose title may not be another's name
_PARTING = fold_words("الذي التي الذين حيث ثم كما فيما مع من إلى عن على في بين قبل بعد خلال عقب أن إن لكن و عند منذ لدى ضد حول بشأن وضع")
_THEN = fold_words("ثم كما وكذلك")
_DESCRIBING = fold_words(
    "لديها لديه لديهم لدينا الخاص الخاصة العام العامة الجديد الجديدة الدائم الدائمة المقيم المقيمة المعتمد المعتمدة الشخصي"
)
_ON_ARRIVAL, _BARE = "met-on-arrival", ("of", "object", "bare-after", "owned-by-other")
_RECEIVED = "received-noun"
_GIVING = fold_words("رفض رفضت يرفض ترفض قرر قررت يعتزم تعتزم أكد أكدت ألغى ألغت أرجأ أرجأت عاود أعاد استأنف واصل يواصل تواصل")
TITLE = "title"  # the place of a title whose holder is named after it


def place_apposed(scene: Scene, groups: list[Group], places: list[str]) -> None:
    """Set the `places` of Arabic groups that name somebody told just before to the place they stand in for."""
    for number in range(1, len(groups)):
        group = groups[number]
        if group.marker != "" or group.phrases[0].kind not in _PEOPLE or group.phrases[0].prefix:
            continue
        before = number - 1
        while before > 0 and all(p.kind == "country" for p in groups[before].phrases):  # «مبعوث الأمم المتحدة إلى اليمن A»
            before -= 1
        title = groups[before].phrases[-1]
        if title.kind not in _PEOPLE or not _parted_by_nothing(scene, groups[before].end, group.start):
            continue
        if title.actor is not None and title.actor == group.phrases[0].actor:
            places[number] = places[before] if len(group.phrases) > 1 else places[number]
        elif _is_name_of(scene, groups[before], group) and (places[before] not in _UNSAID or _described(scene, groups[before], group)):
            places[number], places[before] = places[before], TITLE


def _is_name_of(scene: Scene, title: Group, name: Group) -> bool:
    """Whether a name said after a comma is that of the title alone before it."""
    if len(title.phrases) > 1 or title.phrases[0].kind != "title" or name.phrases[0].kind != "person" or name.phrases[0].titles:
        return False
    between = scene.words[title.end : name.start]
    if _described(scene, title, name):
        return True
    return bool(_COMMAS & set(between)) or any(g.phrases[0].kind == "country" for g in _within(scene, title.end, name.start))


def _described(scene: Scene, title: Group, name: Group) -> bool:
    """«قنصل السنغال العام الجديد A», «سفير فرنسا لديها A»: only what describes the title's bearer stands before his name."""
    if title.phrases[-1].kind != "title" or name.phrases[0].kind != "person":
        return False
    between = scene.words[title.end : name.start]
    return bool(between) and all(word in _DESCRIBING for word in between)


def _within(scene: Scene, first: int, last: int) -> list[Group]:
    sentence = scene.groups[scene.document.sentence_of[first]]
    return [g for g in sentence if first <= g.start and g.end <= last]


def _parted_by_nothing(scene: Scene, first: int, last: int) -> bool:
    """Whether no verb, noun of contact or conjunction stands between two groups, and not many words."""
    if last - first > _APART:
        return False
    return not any(
        (scene.words[at] in _THEN or any(h.entry.kind in ("cue", "frame-verb", "frame-noun", "that") for h in scene.hits.get(at, ())))
        for at in range(first, last) if at not in scene.phrase_at
    )


def place_object_of_noun(scene: Scene, trigger: Trigger, groups: list[Group], places: list[str], end: int) -> None:
    """Set the place of the person right after the one that owns an Arabic verbal noun to "object", where its frame has an object."""
    takes = any(spot(name) == "object" for names in trigger.frame.roles.values() for name in names)
    if trigger.verb is not None or not takes or trigger.frame.channel == "visit" or "of" not in places:
        return
    number = places.index("of")
    owner, following = groups[number], groups[number + 1] if number + 1 < len(groups) else None
    if following is None or following.start >= end or len(owner.phrases) > 1:
        return
    if scene.words[following.start - 1] == "من" and scene.words[following.start - 2] == "كلا":  # «استقبال A بمكتبه أمس كلا من B وC»
        places[number + 1] = "object"
    if places[number + 1] != "bare-after":
        return
    people = [p.kind in _PEOPLE for p in (owner.phrases[-1], following.phrases[0])]
    if all(people) and not following.phrases[0].prefix and _only_calling(scene, owner.end, following.start):
        places[number + 1] = "object"


def place_receivers(scene: Scene, trigger: Trigger, groups: list[Group], places: list[str], end: int) -> None:
    """Set the place of those who received a traveller: «وكان في استقباله بالمطار A وB», «وكان في استقبال الوزير A»."""
    if trigger.frame.id != _ON_ARRIVAL:
        return
    told = trigger.possessed or scene.hit(trigger.end, "pronoun") is not None
    after = [
        n for n, g in enumerate(groups)
        if trigger.end <= g.start < end and places[n] in _BARE and g.phrases[0].kind in (*_PEOPLE, "group")
    ]
    for number, group in enumerate(groups):  # «وكان في استقباله بمطار الرياض، A»
        if group.start >= trigger.end and group.phrases[0].kind == "country" and places[number] in ("of", "object"):
            places[number] = "bare-after"
    if not told and after:
        places[after.pop(0)] = "of"
    if after:
        places[after[0]] = "object"
        return
    for number, group in enumerate(groups):  # «إن A كان في استقبال الوزير»
        if trigger.start - 2 < group.end <= trigger.start and group.marker == "":
            places[number] = "object"


def place_guest(scene: Scene, trigger: Trigger, places: list[str]) -> None:
    """«رفض A استقبال B»: who owns a reception that somebody else is told to give is his guest."""
    if trigger.frame.id != _RECEIVED or trigger.verb is not None or trigger.possessed or trigger.start == 0:
        return
    if "subject" in places and places.count("of") == 1 and "object" not in places and "ل" not in places:
        verb = trigger.start - 1
        while verb > 0 and verb in scene.phrase_at:
            verb -= 1
        if scene.words[verb].lstrip("وف") in _GIVING:
            places[places.index("of")] = "object"


def _only_calling(scene: Scene, first: int, last: int) -> bool:
    """Whether only marks and words that say what the second person is stand between two people."""
    if last - first > _BESIDE:
        return False
    return not any(word in _PARTING or (word[0] in "لبو" and len(word) > 3) for word in scene.words[first:last])
