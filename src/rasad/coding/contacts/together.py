"""Together or apart: whether those told in one breath met all at once, or one of them met each of the others."""

from collections import Counter

from rasad.coding.contacts.persian_groups import one_and_group
from rasad.coding.outright.arabic_both import GATHERED
from rasad.coding.parties.arabic_places import BOTH
from rasad.coding.parties.counted import sides_told
from rasad.coding.parties.roles import BETWEEN
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

_LIKELY = 0.5
ONE_BY_ONE = ("credentials", "presented-credentials", "took-credentials")  # each ambassador presents his own
_FOR, _JOINED_BY = "براي", frozenset(["ب", "مع"])
_MUTUAL, _WITH = frozenset(["هم", "يكديگر", "همديگر", "بعضهما", "بعضهم"]), frozenset(["با", "مع"])
_DUAL_COUNTERPARTS = ("نظيري", "بنظيري", "نظيرا", "نظراي", "همتايان")  # «مع نظيريه»: all of them at once
_BOTH = fold_words("وزيري وزيرا بوزيري لوزيري")  # «وزيري النقل A والصناعة B»: both at once
_MEETINGS = fold_word("هایی")  # of Persian nouns told in the plural
_THEN = fold_words("ثم وكذلك سپس بعدها وبعدها")
_PRESENT = frozenset(["حضور", "ميزباني", "بمشاركه"])  # «با حضور C با یکدیگر ملاقات کردند»: they met together
# Plurals: one with each
_SEVERAL = fold_words("لقاءات لقاءاته لقاءاتها بلقاءات دیدارهایی دیدارهای دیدارهایش")
_JOINT = fold_words("مشترک مشترکی")
_MEETING, _MANY_MEETINGS = fold_word("اجتماع"), fold_word("اجتماعات")
_ENCOUNTER = fold_word("لقاء").removeprefix("ل")  # as what is written onto a word is taken off with its own first letter
_GATHERING, _GATHERING_NEAR = GATHERED | fold_words("جمعه جمعها جمعهم"), 4
_TEAMED, _TITLED = fold_words("ضم يضم ضمت تضم"), 4  # and the tokens of a title after it
_SITTING = fold_words("نشست نشستی جلسه")
_COUNTERPARTS_NEAR = 5
_AFTER_GUESTS = 4  # tokens behind the last guest in which «كلا على حدة» stands
_APART_NEAR = 16  # tokens before a Persian noun in which «به طور جداگانه» stands: «جداگانه سفیران A، B و C را به حضور پذیرفت»
_STAFF = frozenset(["group-some-deputies", "group-some-advisers"])  # who come along with the one whose they are
_CAME = ("went-to", "went-to-see", "guest-of", "was-received", "was-received-by")  # of those who came to somebody
_RECEIVING = ("received", "received-noun", "hosted", "banquet", "welcomed", "was-welcomed", "welcome-of", "met-on-arrival")


def together(
    scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate], begun: dict[str, float], behind: set[str]
) -> tuple[bool | None, list[list[Candidate]]]:
    """Give the parties as one meeting, or as one pair for each whom the one in the middle met; and which of both words say.

    `begun` is how likely each began it, by actor; `behind` holds the delegations whose people are named in it.
    """
    if len(parties) == 2:
        return None, [parties]
    features = _togetherness(scene, trigger, channel, parties, bool(behind))
    scene.note("joint", features, (trigger, [p.actor for p in parties]))
    each = trigger.frame.id in ONE_BY_ONE or _wrote_each(scene, trigger, channel, parties)
    apart = each or (channel == "visit" and _several_lands(scene, parties))
    said = False if apart else _said_together(features)
    if said is not None:
        joint = said
    elif scene.weights.known("joint"):
        joint = scene.weights.probability("joint", features) >= _LIKELY
    else:
        joint = channel not in ("phone", "message", "visit")
    if joint:
        return said, [parties]
    writers = [p for p in parties if p.role == "initiator"] if channel == "message" else []
    readers = [p for p in parties if p not in writers]
    if len(writers) > 1 and len(readers) > 1:  # «أرسل A وB برقيتين إلى C وD»: each wrote to each
        return said, [[writer, reader] for writer in writers for reader in readers]
    if apart_met := _two_with_each(scene, channel, parties):
        return said, apart_met
    hub = _hub(parties, begun)
    others = [p for p in parties if p is not hub and not _met_another(hub, p, parties)]
    if said is False and "then" in features and "separately" not in features and channel == "meeting":
        both = {p.actor: p.group if p.group > 0 and scene.words[p.group - 1] in BOTH else p.actor for p in others}
        lists = dict.fromkeys(both.values())  # «استقبل النائبين A وB، ثم C»: A and B came together
        return said, [sorted([hub, *(p for p in others if both[p.actor] == one)], key=lambda p: p.start) for one in lists]
    return said, [[hub, other] if hub.start < other.start else [other, hub] for other in others]


def _wrote_each(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate]) -> bool:
    """«A برای B و C نامه نوشت»: whether one in Persian wrote to several, to each of them a letter of its own."""
    if scene.arabic or channel != "message" or sum(p.role == "initiator" for p in parties) != 1:
        return False
    if any(p.place != _FOR for p in parties if p.role != "initiator"):
        return False
    first, last = scene.document.sentences[trigger.sentence]
    return _JOINT.isdisjoint(scene.words[first:last])


def _two_with_each(scene: Scene, channel: str, parties: list[Candidate]) -> list[list[Candidate]]:
    """«A و B با C و D دیدار کردند»: A and B met each of the others together; no meetings where one side is told alone."""
    sides: dict[int, list[Candidate]] = {}
    for party in parties:
        sides.setdefault(party.group, []).append(party)
    if scene.arabic or channel != "meeting" or len(sides) != 2 or min(len(side) for side in sides.values()) < 2:
        return []
    subjects, others = sorted(sides.values(), key=lambda side: side[0].place != "subject")
    if {p.place for p in subjects} != {"subject"} or {p.place for p in others} != {"با"}:
        return []
    return [sorted([*subjects, other], key=lambda p: p.start) for other in others]


def _several_lands(scene: Scene, parties: list[Candidate]) -> bool:
    """Whether a trip leads to more than one country: each is visited by itself."""
    members = scene.cast.members
    return len({members[p.actor].country for p in parties if p.role == "recipient"}) > 1


def _hub(parties: list[Candidate], begun: dict[str, float]) -> Candidate:
    """Give the one whom the others met: the subject, else who stands alone where others stand together."""
    subject = [p for p in parties if p.place in ("subject", "topic")]
    if len(subject) == 1:
        return subject[0]
    sizes = Counter(p.group for p in parties)
    alone = [p for p in parties if sizes[p.group] == 1]
    return max(alone or parties, key=lambda p: (begun[p.actor], -p.start))


def _togetherness(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate], as_delegation: bool) -> list[str]:
    first, last = scene.document.sentences[trigger.sentence]
    members = scene.cast.members
    places = [p.place for p in parties]
    countries = {members[p.actor].country for p in parties}
    features = [
        f"channel:{channel}", f"frame:{trigger.frame.id}", f"parties:{min(len(parties), 5)}", f"places:{min(len(set(places)), 3)}",
        f"countries:{min(len(countries), 4)}", f"language:{scene.language.code}:{channel}",
        f"most-at:{max(set(places), key=lambda p: (places.count(p), p))}",
    ]
    guests = [p for p in parties if places.count(p.place) > 1] or parties[1:]
    one, at_home = len({p.group for p in guests}) == 1, len({members[p.actor].country for p in guests}) == 1
    features += [f"guests:{one}:{at_home}", f"guests:{one}:{at_home}:{channel}", f"guests:{channel}:{guests[0].place}:{at_home}"]
    stood = [p.start for p in parties if p.start >= 0]
    if any(scene.words[at] in _THEN for at in range(min(stood, default=0), max(stood, default=0))):
        features.append("then")
    if trigger.noun is not None:
        features.append(f"noun:{scene.words[trigger.noun.start]}")
    apart = _met_in_places(scene, guests) or _one_with_each(scene, trigger, places)
    first_near = max(first, trigger.start - (4 if scene.arabic else _APART_NEAR))
    if apart or scene.has(first_near, min(last, _told_till(scene, trigger, guests)), "separately"):
        features.append("separately")
    if any(scene.words[at] == "كل" and scene.words[at + 1] == "من" for at in range(trigger.start, last - 1)):
        features.append(f"with-each:{channel}")
        if trigger.noun is not None and scene.words[trigger.noun.start].endswith("ات"):
            features.append("separately")  # «لقاءات مع كل من A وB»
    if any(scene.words[at].startswith(_DUAL_COUNTERPARTS) for at in range(first, last)):
        features.append("counterparts")
    if any(scene.words[at] in _MUTUAL and scene.words[at - 1] in _WITH for at in range(max(first + 1, trigger.start - 6), last)):
        features.append("mutual")
    if sides_told(scene, trigger) is not None:  # «اجتماع ثلاثي»: so many met together
        features.append(f"counted:{min(len(parties), 4)}")
    both = at_home and channel == "meeting" and guests[0].start >= 0 and scene.words[guests[0].start] in _BOTH
    alike = one or {p.place for p in guests} == {"object"}
    received = (alike and trigger.frame.id in _RECEIVING) or (one and both)
    staff = one and (any(p.actor in _STAFF for p in guests[1:]) or one_and_group(scene, channel, guests))
    single = one and channel == "meeting" and (_in_one_meeting(scene, trigger, guests) or _at_one_sitting(scene, trigger))
    if received or staff or single or as_delegation or _all_there(scene, trigger, channel, parties):
        features.append("as-one")
    return features


def _all_there(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate]) -> bool:
    """«با حضور C با یکدیگر ملاقات کردند», or those who came as one."""
    return any(p.place in _PRESENT for p in parties) or _came_as_one(scene, trigger, channel, parties)


def _came_as_one(scene: Scene, trigger: Trigger, channel: str, parties: list[Candidate]) -> bool:
    """«A و B با C دیدار کردند», «دیدار A و B با C»: together they met the other; ambassadors come each for his state.

    At a joint meeting all met at once: «نشست مشترک A با B و C».
    """
    noun = trigger.noun
    if noun is not None and channel == "meeting" and not _JOINT.isdisjoint(scene.words[noun.start : noun.end + 1]):
        return True
    subjects = [p for p in parties if p.place == "subject"] or [p for p in parties if p.place == "of" and p.sure]
    two_sides = set(trigger.frame.roles) == {"party"} or trigger.frame.id in _CAME
    if len(subjects) != len(parties) - 1 or channel != "meeting" or not two_sides:
        return False
    roles = [scene.told_roles.get(p.actor) or scene.cast.members[p.actor].role for p in subjects]
    return any(role != "ambassador" and "ambassadors" not in p.actor for role, p in zip(roles, subjects, strict=True))


def _in_one_meeting(scene: Scene, trigger: Trigger, guests: list[Candidate]) -> bool:
    """«اجتماع مع A وB», «أول لقاء يجمع A بB وC», «لقاء مع نظيريه»: a single meeting is told, and not one with each."""
    if not scene.arabic:
        return False
    noun = trigger.noun
    last = scene.document.sentences[trigger.sentence][1]
    at = max(trigger.end, guests[0].start)
    if not _TEAMED.isdisjoint(scene.words[max(trigger.end, at - _TITLED) : at]):
        return True  # «التقى A فريقا حكوميا ضم B وC»
    joined = trigger.frame.id == "joined" and trigger.verb is not None and {g.place for g in guests} <= _JOINED_BY
    if joined and all(scene.cast.members[g.actor].kind in ("person", "office") for g in guests):  # «بوفدي A وB»: each apart
        return True  # «اجتمع A بـB وC»
    if noun is not None:
        word = scene.words[noun.end - 1].lstrip("وفبل")
        if word in _GATHERING:
            return True  # «لقاء جمع A بـB وC»
        if word.startswith(_MEETING):
            return not word.startswith(_MANY_MEETINGS)
        after = scene.words[noun.end : min(last, noun.end + _GATHERING_NEAR)]
        if word.startswith(_ENCOUNTER) and not _GATHERING.isdisjoint(after):
            return True
    counterparts = scene.words[trigger.end : min(last, trigger.end + _COUNTERPARTS_NEAR)]
    many = noun is not None and scene.words[noun.end - 1].lstrip("و") in _SEVERAL
    return not many and any(word.startswith(_DUAL_COUNTERPARTS) for word in counterparts)


def _told_till(scene: Scene, trigger: Trigger, guests: list[Candidate]) -> int:
    """Give how far the words of a contact go on: past the last of its Arabic guests («استقبل A كلا من B وC كلا على انفراد»)."""
    named = scene.phrase_at.get(max(guest.start for guest in guests)) if scene.arabic else None
    return max(trigger.end + 12, named.end + _AFTER_GUESTS if named is not None else 0)


def _at_one_sitting(scene: Scene, trigger: Trigger) -> bool:
    """«A با B و C جلسه برگزار کرد», «نشست A با B و C»: a single Persian session is told."""
    noun = trigger.noun
    return not scene.arabic and noun is not None and trigger.frame.id == "meeting-noun" and scene.words[noun.start] in _SITTING


def _met_in_places(scene: Scene, guests: list[Candidate]) -> bool:
    """«با A در B و C در D گفت‌وگو خواهد کرد»: of people in one Persian list the first was met somewhere else."""
    stood = [p.start for p in guests if p.start >= 0]
    if scene.arabic or len({p.group for p in guests}) != 1 or len(stood) < 2:
        return False
    named = scene.phrase_at  # «سفیر روسیه در تهران» tells of no place
    return any(scene.words[at] == "در" and at not in named and at + 1 in named for at in range(min(stood), max(stood)))


def _met_another(hub: Candidate, party: Candidate, parties: list[Candidate]) -> bool:
    """Whether two stand in one list after «با», «مع» and others do not: «A با B و C دیدار کرد» tells of no meeting of B and C."""
    listed = hub.place in _WITH and (hub.group, hub.place) == (party.group, party.place)
    return listed and any(p.group != hub.group for p in parties)


def _one_with_each(scene: Scene, trigger: Trigger, places: list[str]) -> bool:
    """«أجرى لقاءات مع A وB», «با A و B رایزنی‌هایی داشت»; not «لقاءات بين A وB», nor «بدأ A وB لقاءات» with others."""
    first, last = (trigger.noun.start, trigger.noun.end) if trigger.noun is not None else (trigger.start, trigger.start + 1)
    many = scene.words[first].lstrip("و") in _SEVERAL or scene.words[last - 1].endswith(_MEETINGS)
    return many and len(set(places)) > 1 and BETWEEN.isdisjoint(places)


def _said_together(features: list[str]) -> bool | None:
    """What words settle: «كلا على حدة» and «ثم» part, «اجتماع ثلاثي», one reception and a delegation join."""
    if "separately" in features or "then" in features:
        return False
    if "as-one" in features or any(feature.startswith("counted:") for feature in features):
        return True
    return None
