"""Whose verb it is: the subject that an Arabic verb in a dependent clause leaves unsaid, and how far a verb's people stand.

«أمير قطر الذي التقى …», «قالت الوزارة إنها استدعت …», «توجه A إلى … حيث يلتقي …»: the verb's own people come after it, its
subject stood before. What another verb or a new clause opens is no longer the verb's.
"""

from rasad.coding.clauses.arabic_plans import BY_IT, past_plan
from rasad.coding.clauses.attendance import attended
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_AUXILIARIES = fold_words("قد كان كانت سوف لن لم لا أيضا كذلك سبق وأن")
RELATIVES = fold_words("الذي التي والذي والتي")
_LINKS = fold_words("حيث ثم قبل بعد أن وأن كما على")
_HIMSELF = fold_words("أنه إنه بأنه أنها إنها بأنها وأنه وأنها لأنه لأنها كونه كونها")
# What opens a clause in which others meet.
_OPENERS = fold_words("حيث فيما بينما كما الذي التي الذين اللذين اللذان والذي والتي لكن ولكن")
_TIMES = fold_words("بعد قبل خلال عقب أثناء لدى منذ عشية غداة إثر قبيل بعيد")  # before a noun of contact they open another contact
SAID_THAT = fold_words("أن إن بأن أنه إنه بأنه أنها إنها بأنها")
PLAIN_THAT = fold_words("أن إن بأن")
_OF_A_ROW = fold_words("أول ثاني ثالث آخر كأول")
_BEING = fold_words("كان كانت يعد تعد يعتبر تعتبر أصبح أصبحت يصبح تصبح ليصبح لتصبح هو هي وهو وهي ليكون لتكون ويعد وتعد يكون تكون")
_ROW = 7  # words from «أول» to the verb of who was the first
_PEOPLE = ("person", "title", "organization", "group")
# Verbs that tell whose an indefinite noun is: «زيارة يقوم بها A إلى B», «زيارة رسمية أدتها A», «رسالة بعثها A إلى B».
_DONE_BY_IT = fold_words("يقوم قام سيقوم تقوم قامت ستقوم يبعث بعث بعثت")
_DONE = fold_words(
    "يؤديها أداها أدتها تؤديها سيؤديها يجريها أجراها أجرتها سيجريها تجريها بدأها بدأتها يبدأها تبدأها سيبدأها "
    "يؤديه يجريه أجراه أجرته سيجريه بعثها بعثتها وجهها وجهتها أرسلها أرسلتها"
)
_DESCRIBING = 3  # words between such a noun and its verb
_TELLING = 3  # tokens after the verb of such a clause within which its people begin
_OWN_PEOPLE = frozenset(["", "مع", "بين"])
_GAP = frozenset("،,\"»”)؛")
_REST_OF_NAME = 2  # words between a name and the comma before a relative, the rest of a name or title («أحمد قذاف الدم، الذي»)


def governing(scene: Scene, trigger: Trigger, groups: list[Group]) -> Group | None:
    """Give the group before a verb that is the subject of its dependent clause; None for a verb that depends on nothing."""
    at = trigger.anchor - 1
    first = scene.document.sentences[trigger.sentence][0]
    while at > first and scene.words[at] in _AUXILIARIES:
        at -= 1
    if at < first:
        return None
    link = scene.words[at]
    before = [g for g in groups if g.end <= at and g.phrases[0].kind in _PEOPLE]
    if not before:
        return None
    first_to = _first_to(scene, trigger, first)
    if first_to is not None:
        return next((g for g in reversed(before) if g.end <= first_to), None)
    if link in RELATIVES:
        nearest = before[-1]
        return nearest if _reaches(scene, nearest.end, at) else None
    if link in _HIMSELF or scene.words[trigger.anchor - 1] in _LINKS:
        return main_subject(scene, before)
    return None


def _first_to(scene: Scene, trigger: Trigger, first: int) -> int | None:
    """Give where the clause opens that calls somebody the first to do it: «A الذي كان أول مسؤول غربي يزور إيران»."""
    words = scene.words
    for at in range(trigger.anchor - 2, max(first, trigger.anchor - _ROW), -1):
        if not words[at][0].isalpha():
            return None
        if words[at] in _OF_A_ROW:
            called = at - (words[at - 1] in _BEING)
            opens = words[called - 1] in RELATIVES or called < at
            return (called - 1 if words[called - 1] in RELATIVES else called) if opens else None
    return None


def _reaches(scene: Scene, first: int, last: int) -> bool:
    """Whether a relative at `last` tells of the name that ends at `first`: only marks, or the rest of the name and a comma, part them."""
    gap = [at for at in range(first, last) if scene.words[at] not in _GAP]
    if not gap:
        return True
    if len(gap) > _REST_OF_NAME or scene.words[last - 1] != "،" or gap[0] != first:
        return False
    return not any(scene.hits.get(at) for at in gap)


def told_from(scene: Scene, trigger: Trigger, groups: list[Group]) -> int:
    """Give where the clause with أن begins in which a trigger has a subject of its own; 0 where it has none.

    «صرح المتحدث بأن شكري أجرى اتصالا مع …»: who says so takes no part.
    """
    first = scene.document.sentences[trigger.sentence][0]
    for at in range(trigger.anchor - 1, first, -1):
        if trigger.verb is not None and at >= trigger.anchor - 2 and scene.words[at] in _HIMSELF:
            return 0  # «مؤكدا أن B …، مشيرا إلى أنه سيلتقي»: who speaks means himself
        if scene.words[at] in PLAIN_THAT:
            own = any(at < g.start and g.end <= trigger.anchor and g.marker == "" and g.phrases[0].kind in _PEOPLE for g in groups)
            return at if own else 0
    return 0


def main_subject(scene: Scene, before: list[Group]) -> Group | None:
    """The last bare group right after a verb of speech or contact, else the first bare one."""
    bare = [g for g in before if g.marker == ""]
    for group in reversed(bare):
        hits = scene.hits.get(group.start - 1, ()) if group.start else ()
        if any(h.entry.kind == "frame-verb" and str(h.entry.value[1]).startswith("suffixed") for h in hits):
            continue  # «وصل A واستقبله B، ثم التقى C»: it is A who goes on
        if any(h.entry.kind in ("cue", "frame-verb") for h in hits):
            return group
    return bare[0] if bare else None


def own_clause(scene: Scene, trigger: Trigger) -> int:
    """Give where the words after a trigger begin: past what opens the clause that tells whose it is («الزيارة التي قام بها A إلى …»)."""
    at = trigger.end
    if not scene.arabic or trigger.verb is not None or at + 1 >= len(scene.words):
        return at
    if (planned := past_plan(scene, trigger)) is not None:
        return planned
    if scene.words[at] not in RELATIVES:
        return _past_doing(scene, at)
    if scene.has(at + 1, at + 2, "attended"):
        return at
    near = [g for g in scene.groups[trigger.sentence] if at + 2 <= g.start <= at + 2 + _TELLING]
    return at + 2 if any(g.marker in _OWN_PEOPLE and g.phrases[0].kind in _PEOPLE for g in near) else at


def _past_doing(scene: Scene, at: int) -> int:
    """Give where the words go on after the verb of an indefinite noun's clause («زيارة رسمية يقوم بها A»), or `at` without one."""
    words = scene.words
    for verb in range(at, min(at + _DESCRIBING, len(words) - 2)):
        if words[verb] in _DONE:
            return verb + 1
        if words[verb] in _DONE_BY_IT and words[verb + 1] in BY_IT:
            return verb + 2
    return at


def reach(scene: Scene, trigger: Trigger) -> int:
    """Give the token at which the people of an Arabic trigger end: where another verb, noun of meeting or clause begins."""
    words, hits, last = scene.words, scene.hits, scene.document.sentences[trigger.sentence][1]
    for at in range(own_clause(scene, trigger), last):
        word = words[at]
        if word in _OPENERS or (word in SAID_THAT and at > trigger.end and trigger.verb is None):
            return at
        before = word == "قبل" and (words[at - 1] == "من" or words[at + 1 : at + 2] == ["ذلك"])  # «استقباله من قبل A», «استقبل قبل ذلك A»
        if at in hits and not before and _begins_another(scene, at, trigger):
            return at
    return last


def _begins_another(scene: Scene, at: int, trigger: Trigger) -> bool:
    """Whether another verb or noun of contact, or who attended one, begins at a token that something was found at."""
    for hit in scene.hits[at]:
        kind = hit.entry.kind
        if kind == "attended":
            if at >= trigger.end and not scene.words[at].startswith("ب") and attended(scene, at):
                return True
        elif kind in ("frame-verb", "frame-noun") and at not in scene.phrase_at:
            another = trigger.verb is None and at > trigger.end and scene.words[at - 1] in _TIMES  # «زيارة A بعد زيارة B»
            if kind == "frame-verb" or another or hit.prefix.endswith("ل"):
                return True
    return False
