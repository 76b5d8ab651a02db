"""Bystanders: people named beside a contact, where another word than the contact's governs them, mostly in Arabic.

«مبادرة A», «صهر A», «مدير مكتب A» tell whose a thing or somebody is; «يختلف مع A» told before «التقى بB» tells of no meeting;
and after «التقى مع A» a later «بB» belongs to what the sentence goes on with.
"""

from msgspec.structs import replace

from rasad.actors.view import Phrase
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

# What people own, lose or leave behind that nobody brings to a meeting; their words and travels are left out: «تصريحات A خلال لقاء مع B».
_THINGS = fold_words(
    "نظام مبادرة رحيل مصير اغتيال إسقاط لإسقاط إقالة وفاة عهد سياسة سياسات قوات وقوات أموال أتباع خطة عائلة وعائلة انقلاب سقوط عزل "
    "ميليشيات وميليشيات أنصار وأنصار جثة مقترح تنحي إزاحة لإزاحة تحيات وتحيات توجيهات لتوجيهات بتوجيهات تهاني جثمان حزب مكانة ضريح"
)
_KIN = fold_words("حليف حليفة حليفه حلفاء صهر زوجة قرينة حرم نجل شقيق شقيقة والد والدة كريمة أرملة حفيد وصهر وزوجة ونجل وشقيق ووالد وقرينة")
# Persian for those whom a name after them tells whose they are, and how many words may tell of what kind («مشاور دیپلماتیک A»).
_PEOPLE_OF = fold_words(
    "مشاور مشاوران دستیار دستیاران همسر پسر دختر فرزند فرزندان برادر خواهر داماد پدر مادر کابینه حامیان هواداران مخالفان مخالف طرفداران "
    "ستاد وکیل وکلای خانواده نزدیکان"
)
_QUALIFIED = 2
_STAFF = frozenset(["presidential-adviser", "presidential-chief-of-staff", "presidential-spokesperson"])
_PERSIAN_STAFF = _STAFF | {"adviser", "assistant", "national-security-adviser"}
_ARABIC_HEADS, _HEADS = ("president",), ("president", "prime-minister", "chancellor", "king")
_OFFICES = fold_words("مكتب ديوان")
_HEADS_OF_OFFICES = fold_words("مدير مديرة رئيس رئيسة بمدير برئيس لمدير ومدير ورئيس بمديرة ومديرة")
_WITH = frozenset(["مع", "ب"])
_MET = frozenset(["مع", "ب", "object"])
_PEOPLE = ("person", "title", "group")
_MANY = ("ون", "ين")
_COMING = "arrived"  # the frame of verbs that have no object: what stands bare behind one came itself
_FROM, _TO = frozenset(["من", "دعوه", "دعوت"]), frozenset(["الى", "ل", "از"])
_WITH_NEAR = 6  # tokens behind a list and the word of contact in which «مع» tells whom they met
# Words right behind a verb that are no subject of it, and such as count unnamed people or things.
_NO_SUBJECTS = fold_words(
    "أمس صباح مساء ظهر عصر فجر ليلة يوم نهاية مطلع أول قبل بعد خلال عقب فور نحو إلى في من على عن مع قرابة رفقة حيث ليل "
    "مدينة عاصمة مطار قصر مقر دولة جمهورية مملكة سلطنة مكان جنوب شمال شرق غرب وسط"
)
_COUNTED = fold_words("حوالي عدد عشرات مئات آلاف دفعة أعداد مجموعة وفود")
_SHORTEST = 4  # letters of the shortest verb of contact in the plural: «زاروا» has one more
_RIGHT_BEHIND = 2  # tokens between a noun of contact and the «مع» of whom it was with


def is_owner(scene: Scene, phrase: Phrase) -> bool:
    """Whether a person is named only for what or who belongs to him: «مبادرة A», «صهر A», «مدير مكتب A»."""
    at = phrase.start - 1
    if phrase.kind not in ("person", "title") or phrase.prefix or at < 0:
        return False
    if not scene.arabic:
        return _owns_people(scene, at)
    word = scene.words[at]
    if word in _OFFICES:
        return at > 0 and scene.words[at - 1] in _HEADS_OF_OFFICES
    return word in _KIN or word in _THINGS


def _owns_people(scene: Scene, at: int) -> bool:
    """Whether the Persian word at `at`, or the one that it only qualifies, is somebody's aide or kin: «مشاور دیپلماتیک A», «همسر A»."""
    words, before = scene.words, scene.phrase_at.get(at)
    if before is not None:  # «دستیار ویژه A»
        return before.kind == "title" and any(title.dependent for title in before.titles)
    for word in range(at, max(-1, at - _QUALIFIED), -1):
        if word in scene.phrase_at or not words[word].isalpha():
            return False
        if words[word] in _PEOPLE_OF:
            return True
    return False


def is_chief(scene: Scene, phrase: Phrase) -> bool:
    """Whether a name after the title of a president's own staff is the president's: «B مستشار الرئيس A», by who held which office."""
    if not phrase.titles or phrase.actor is None:
        return False
    before = phrase.titles if scene.arabic else [title for title in phrase.titles if title.end <= phrase.first]
    staff, heads = (_STAFF, _ARABIC_HEADS) if scene.arabic else (_PERSIAN_STAFF, _HEADS)
    serving = next((title.role for title in before if title.role in staff), None)
    if serving is None:
        return False
    held = scene.cast.registry.ever_held
    return any(held(phrase.actor, head, None, None) for head in heads) and not held(phrase.actor, serving, None, None)


def governed_elsewhere(trigger: Trigger, told: list[tuple[Group, str, bool]]) -> set[int]:
    """Give the first tokens of groups with «مع» or «بـ» that belong to another word than the trigger's.

    `told` holds each group with its place and whether the frame gives it a role, in the text's order.
    """
    if trigger.frame.channel == "visit":
        return set()
    before = [group for group, place, _ in told if place in _WITH and group.end <= trigger.start]
    behind = [(group, place) for group, place, role in told if role and group.start >= trigger.end]
    if trigger.verb is None:
        near = any(place == "مع" and group.start - trigger.end <= _RIGHT_BEHIND for group, place in behind)
        return {group.start for group in before if group.marker == "مع"} if near else set()
    found = {group.start for group in before} if any(place in _MET for _, place in behind) else set()
    # «اجتمع A وزير الدولة بوزارة الخارجية اليوم مع B»: bodies and towns behind «بـ» are nobody's that the verb has met
    first = next(((g, place) for g, place in behind if place == "مع" or (place in _WITH and g.phrases[0].kind in _PEOPLE)), None)
    if first is not None:
        found |= {
            group.start for group, place in behind
            if place in _WITH and place != first[1] and group.start > first[0].end + 1 and not group.phrases[0].prefix.startswith("و")
        }
    return found


def of_one_side(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """Whether parties are one state's own people in one list, who met others: «اجتماع الوزيرين A وB مع ممثلي الصندوق»."""
    if not scene.arabic or trigger.frame.channel != "meeting" or len({(p.group, p.place) for p in parties}) != 1:
        return False
    if all(p.plain for p in parties):
        return False  # «اللقاء الذي ضم A ووزراء دول الخليج»: two sides in one list
    countries = {scene.cast.members[p.actor].country for p in parties}
    if len(countries - {None}) != 1 or any(scene.cast.members[p.actor].kind == "country" for p in parties):
        return False
    if trigger.verb is not None and parties[0].place == "object":
        return True  # «زار A بلدا والتقى B وC»: he met them
    last = scene.phrase_at.get(parties[-1].start)
    end = max(trigger.end, last.end if last is not None else trigger.end)
    sentence_end = scene.document.sentences[trigger.sentence][1]
    return "مع" in scene.words[end : min(end + _WITH_NEAR, sentence_end)]


def others_did_so(scene: Scene, trigger: Trigger) -> bool:
    """«وصلت دفعة ثالثة إلى B», «وجه مستثمر رسالة إلى B»: an unread noun is the verb's subject, not whom the report spoke of."""
    verb, noun = trigger.verb, trigger.noun
    if not scene.arabic or verb is None or verb.end >= len(scene.words) or verb.end in scene.phrase_at:
        return False
    if noun is not None and noun.start <= verb.end:
        return False
    if trigger.frame.id != _COMING and not (trigger.frame.channel == "message" and noun is not None):
        return False
    word = scene.words[verb.end]
    if word in _NO_SUBJECTS or word.startswith(("ال", "ب", "ل")) or word.endswith("ا") or scene.hits.get(verb.end):
        return False
    return word in _COUNTED or scene.grammar.is_noun(word)


def of_several(scene: Scene, trigger: Trigger) -> bool:
    """«يدعمون أناسا توجهوا إلى B»: a verb in the plural is no single person's."""
    verb = trigger.verb
    return scene.arabic and verb is not None and scene.words[verb.start].endswith("وا") and len(scene.words[verb.start]) > _SHORTEST


def is_single(scene: Scene, group: Group) -> bool:
    """Whether a group is one person, or one body, whose verb is in the singular; «الحوثيون» are many."""
    phrase = group.phrases[0]
    if len(group.phrases) > 1 or phrase.kind not in ("person", "organization"):
        return False
    return phrase.kind == "person" or not scene.words[phrase.start].endswith(_MANY)


def invited_by(trigger: Trigger, candidates: list[Candidate], people: set[str]) -> list[Candidate]:
    """Give who invited and who is invited where the invitation tells both; others only carried it.

    «نقل A دعوة من B إلى C لزيارة الرياض», «A دعوت B از C برای سفر را ابلاغ کرد».
    """
    if not trigger.frame.beside or trigger.noun is None:
        return []
    behind = [c for c in candidates if c.start >= trigger.noun.end and c.actor in people]
    inviting = next((c for c in behind if c.place in _FROM), None)
    guest = next((c for c in behind if c.place in _TO and inviting is not None and c.start > inviting.start), None)
    if inviting is None or guest is None:
        return []
    return as_sure([replace(inviting, role="recipient"), replace(guest, role="initiator")])
