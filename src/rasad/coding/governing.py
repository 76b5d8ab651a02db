"""Whose verb it is: the subject that an Arabic verb in a dependent clause leaves unsaid, and how far a verb's people stand.

«أمير قطر الذي التقى …», «قالت الوزارة إنها استدعت …», «توجه A إلى … حيث يلتقي …»: the verb's own people come after it, its
subject stood before. What another verb or a new clause opens is no longer the verb's.
"""

from rasad.coding.scene import Group, Scene
from rasad.coding.triggers import Trigger
from rasad.text import fold_words

_AUXILIARIES = fold_words("قد كان كانت سوف لن لم لا أيضا كذلك سبق وأن")
RELATIVES = fold_words("الذي التي والذي والتي")
_LINKS = fold_words("حيث ثم قبل بعد أن وأن كما على")
_HIMSELF = fold_words("أنه إنه بأنه أنها إنها بأنها وأنه وأنها لأنه لأنها كونه كونها")
# What opens a clause in which others meet.
_OPENERS = fold_words("حيث فيما بينما كما الذي التي الذين اللذين اللذان والذي والتي لكن ولكن")
_TIMES = fold_words("بعد قبل خلال عقب أثناء لدى منذ عشية غداة إثر قبيل بعيد")  # before a noun of contact they open another contact
SAID_THAT = fold_words("أن إن بأن أنه إنه بأنه أنها إنها بأنها")
_PLAIN_THAT = fold_words("أن إن بأن")
_PEOPLE = ("person", "title", "organization", "group")
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
    if link in RELATIVES:
        nearest = before[-1]
        return nearest if _reaches(scene, nearest.end, at) else None
    if link in _HIMSELF or scene.words[trigger.anchor - 1] in _LINKS:
        return _main_subject(scene, before)
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
        if scene.words[at] in _PLAIN_THAT:
            own = any(at < g.start and g.end <= trigger.anchor and g.marker == "" and g.phrases[0].kind in _PEOPLE for g in groups)
            return at if own else 0
    return 0


def _main_subject(scene: Scene, before: list[Group]) -> Group | None:
    """The last bare group right after a verb of speech or contact, else the first bare one."""
    bare = [g for g in before if g.marker == ""]
    for group in reversed(bare):
        hits = scene.hits.get(group.start - 1, ()) if group.start else ()
        if any(h.entry.kind in ("cue", "frame-verb") for h in hits):
            return group
    return bare[0] if bare else None


def own_clause(scene: Scene, trigger: Trigger) -> int:
    """Give where the words after a trigger begin: past what opens the clause that tells whose it is («الزيارة التي قام بها A إلى …»)."""
    at = trigger.end
    if not scene.arabic or trigger.verb is not None or at + 1 >= len(scene.words) or scene.words[at] not in RELATIVES:
        return at
    if scene.has(at + 1, at + 2, "attended"):
        return at
    near = [g for g in scene.groups[trigger.sentence] if at + 2 <= g.start <= at + 2 + _TELLING]
    return at + 2 if any(g.marker in _OWN_PEOPLE and g.phrases[0].kind in _PEOPLE for g in near) else at


def reach(scene: Scene, trigger: Trigger) -> int:
    """Give the token at which the people of an Arabic trigger end: where another verb, noun of meeting or clause begins."""
    last = scene.document.sentences[trigger.sentence][1]
    for at in range(own_clause(scene, trigger), last):
        if scene.words[at] in _OPENERS or (scene.words[at] in SAID_THAT and at > trigger.end and trigger.verb is None):
            return at
        for hit in scene.hits.get(at, ()):
            kind = hit.entry.kind
            verb = kind == "frame-verb" and at not in scene.phrase_at
            noun = kind == "frame-noun" and at not in scene.phrase_at
            another = noun and trigger.verb is None and at > trigger.end and scene.words[at - 1] in _TIMES  # «زيارة A بعد زيارة B»
            if verb or another or (noun and hit.prefix.endswith("ل")):
                return at
    return last
