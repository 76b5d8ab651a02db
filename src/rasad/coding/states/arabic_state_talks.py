"""Arabic talks and gatherings that the words say were or will be held, told by who held them together and by no verb of meeting.

«عقدت في باكو جولة مباحثات بين A وB», «اختتمت A وB الجولة الثالثة من المشاورات», «استضافت C محادثات بين حكومة A وجماعة B»: that states
talk is told of in many sentences that tell of no meeting; here a verb of holding has one round or session of it for its own.
«الدورة الثانية للجنة المشتركة برئاسة A وB», «شارك في الاجتماع الثلاثي A وB وC»: who chaired it, or are as many as it had sides.
"""

from itertools import compress

from rasad.coding.clauses.told_past import DUE
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.parties.counted import sides_in
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.states.arabic_states_words import BREAKS, HOLDING, MASDARS, UNJOINED, is_noun
from rasad.text import fold_word, fold_words

_FRAME = "meeting-noun"
_BODIES, _PEOPLE = ("country", "organization", "group"), ("person", "office")
_BETWEEN, _WITH = "بين", "مع"
_CHAIRED = frozenset([fold_word("برئاسة")])
_CHAIRING = fold_words("ترأسها ترأسه يترأسها يترأسه يرأسها يرأسه رأسها رأسه")
_TOGETHER = _CHAIRED | frozenset(["", "of", _BETWEEN, fold_word("بمشاركة"), fold_word("بحضور")])
_TALKS = UNJOINED | fold_words("جولة جولات الجولة")
_SESSIONS = _TALKS | fold_words("الدورة دورة أعمال أشغال المجلس اللجنة للجنة لجنة")
_COMMISSIONS, _JOINT = fold_words("لجنة اللجنة للجنة"), fold_words("المشتركة مشتركة")
_TENSES = {"past": "past", "imperfect": "present", "future": "future"}  # by a verb's form
_DUE = DUE | fold_words("مقررا مقررة المزمعة مرتقب مرتقبة")
_HEADLINES = MASDARS | fold_words("تأجيل إرجاء إلغاء")
_STOPS = BREAKS | frozenset(["؟", "!", "«", "»", '"', "(", ")"]) | fold_words("الذين خلال")
_FAR, _NEAR = 12, 8  # tokens from a verb to the talks, and from the talks to those between whom they are
_CHAIRS = 14  # tokens from a session's word to who chaired it

Told = tuple[Trigger, list[Candidate]]


def state_talks(scene: Scene, number: int) -> list[Told]:
    """Give the talks and gatherings that an Arabic sentence says were or will be held, each with its parties."""
    if not scene.arabic:
        return []
    first, last = scene.document.sentences[number]
    if _SESSIONS.isdisjoint(scene.words[first:last]):
        return []
    if not any(group.marker == _WITH or len(group.phrases) > 1 for group in scene.groups[number]):
        return []
    return _held(scene, number) or _due(scene, number) or _chaired(scene, number) or _counted(scene, number)


def _held(scene: Scene, number: int) -> list[Told]:
    """«عقدت جولة مباحثات بين A وB»: states and bodies whose talks a verb of holding tells of."""
    first, last = scene.document.sentences[number]
    words = scene.words
    verbs = list(compress(range(first, last), map(HOLDING.__contains__, words[first:last])))
    opens = number == 0 and words[first] in _HEADLINES and words[first] not in HOLDING
    for at in [first, *verbs] if opens else verbs:
        if at in scene.phrase_at or is_noun(words, first, at):
            continue  # «دعت A إلى عقد محادثات»
        form = HOLDING.get(words[at])
        talks = _talks(scene, at, last)
        sides = _sides(scene, number, at, talks) if talks is not None else []
        if talks is not None and sides:
            tense = _TENSES[form.stem] if form is not None else "past"
            return [_told(scene, number, talks, sides, tense)]
    return []


def _due(scene: Scene, number: int) -> list[Told]:
    """«محادثات كانت مقررة الاثنين بين A وB أرجئت»: talks with a word of plan right behind them."""
    first, last = scene.document.sentences[number]
    for at in range(first, last - 2):
        if scene.words[at] not in _TALKS or at in scene.phrase_at or _DUE.isdisjoint(scene.words[at + 1 : at + 3]):
            continue
        after = next((g for g in scene.groups[number] if g.start > at and g.marker == _BETWEEN), None)
        if after is not None and after.start - at <= _NEAR and len(after.actors()) > 1 and _are_bodies(scene, after):
            return [_told(scene, number, at, [after], "past")]
    return []


def _talks(scene: Scene, verb: int, last: int) -> int | None:
    """Give where the talks stand that a verb of holding is said of."""
    words = scene.words
    for at in range(verb + 1, min(last, verb + _FAR)):
        if words[at] in _STOPS:
            return None
        if at in scene.phrase_at:
            continue
        if words[at] in _TALKS or (words[at] in _COMMISSIONS and not _JOINT.isdisjoint(words[at + 1 : min(last, at + 4)])):
            return at
    return None


def _sides(scene: Scene, number: int, verb: int, talks: int) -> list[Group]:
    """Give between whom the talks are: those behind «بين», the two who are the verb's subject, or the subject and one behind «مع»."""
    after = next((g for g in scene.groups[number] if g.start > talks and g.marker in (_BETWEEN, _WITH)), None)
    near = after is not None and after.start - talks <= _NEAR and _STOPS.isdisjoint(scene.words[talks + 1 : after.start])
    subject = next((g for g in scene.groups[number] if g.start == verb + 1 and g.end <= talks and g.marker == ""), None)
    if after is not None and near and after.marker == _BETWEEN:
        return [after] if _are_bodies(scene, after) and len(after.actors()) > 1 else []
    if subject is None or not _are_bodies(scene, subject):
        return []
    if after is not None and near:
        apart = _are_bodies(scene, after) and set(after.actors()).isdisjoint(subject.actors())
        held = HOLDING.get(scene.words[verb])
        return [subject, after] if apart and held is not None and held.stem == "past" else []
    return [subject] if len(subject.actors()) > 1 else []


def _chaired(scene: Scene, number: int) -> list[Told]:
    """«الدورة الثانية للجنة المشتركة برئاسة A وB», «جلسة مباحثات ترأسها A وB»: people of two or more states."""
    members, words = scene.cast.members, scene.words
    first = scene.document.sentences[number][0]
    for group in scene.groups[number]:
        if len(group.phrases) < 2:
            continue
        homes = [members[actor].country for actor in group.actors()]
        if len(homes) < 2 or None in homes or len(set(homes)) < len(homes) or any(members[a].kind not in _PEOPLE for a in group.actors()):
            continue
        if group.marker not in _CHAIRED and (group.start == first or words[group.start - 1] not in _CHAIRING):
            continue
        before = range(group.start - 1, max(first, group.start - _CHAIRS) - 1, -1)
        session = next((at for at in before if words[at] in _SESSIONS and at not in scene.phrase_at), None)
        if session is not None:
            return [_told(scene, number, session, [group], "past")]
    return []


def _counted(scene: Scene, number: int) -> list[Told]:
    """«شارك في الاجتماع الثلاثي A وB وC»: those of one list who are as many as the word beside a meeting says."""
    first, last = scene.document.sentences[number]
    for at in range(first + 1, last):
        if scene.words[at - 1] not in _TALKS or (sides := sides_in(scene.words[at])) is None:
            continue
        groups = (g for g in scene.groups[number] if len(g.actors()) == sides and g.marker in _TOGETHER)
        whole = next((g for g in groups if not any(scene.is_medium(actor) for actor in g.actors())), None)
        if whole is not None:
            return [_told(scene, number, at - 1, [whole], "past")]
    return []


def _are_bodies(scene: Scene, group: Group) -> bool:
    """Whether those of a group are states or bodies, none of them a person or a paper."""
    members = scene.cast.members
    return bool(group.actors()) and all(members[a].kind in _BODIES and not scene.is_medium(a) for a in group.actors())


def _told(scene: Scene, number: int, at: int, sides: list[Group], tense: str) -> Told:
    """Give the contact told at the token `at` with those of some groups for its parties."""
    trigger = Trigger(frames_by_id("ar")[_FRAME], number, at, at + 1, None, scene.hit(at, "frame-noun"), tense)
    place = _BETWEEN if sides[0].marker == _BETWEEN else "of"
    found: dict[str, Candidate] = {}
    for group in sides:
        for phrase in group.phrases:
            if phrase.actor is not None:
                found.setdefault(phrase.actor, Candidate(phrase.actor, "party", place, phrase.start, group.start))
    return trigger, as_sure(list(found.values()))
