"""Arabic talks and gatherings that the words say were or will be held, told by who held them together and by no verb of meeting.

«عقدت في باكو جولة مباحثات بين A وB», «اختتمت A وB الجولة الثالثة من المشاورات», «استضافت C محادثات بين حكومة A وجماعة B»: that states
talk is told of in many sentences that tell of no meeting; here a verb of holding has one round or session of it for its own.
«الدورة الثانية للجنة المشتركة برئاسة A وB», «شارك في الاجتماع الثلاثي A وB وC»: who chaired it, or are as many as it had sides.
"""

from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.parties.counted import sides_in
from rasad.coding.scene.candidate import Candidate, as_sure
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

_FRAME = "meeting-noun"
_BODIES, _PEOPLE = ("country", "organization", "group"), ("person", "office")
_BETWEEN, _WITH = "بين", "مع"
_CHAIRED = frozenset([fold_word("برئاسة")])
_CHAIRING = fold_words("ترأسها ترأسه يترأسها يترأسه يرأسها يرأسه رأسها رأسه")
_TOGETHER = _CHAIRED | frozenset(["", "of", _BETWEEN, fold_word("بمشاركة"), fold_word("بحضور")])
_TALKS = fold_words(
    "مباحثات محادثات مفاوضات مشاورات اجتماع اجتماعا اجتماعات لقاء قمة جلسة حوار جولة جولات"
    " المباحثات المحادثات المفاوضات المشاورات الاجتماع الاجتماعات اللقاء القمة الجلسة الحوار الجولة"
)
_SESSIONS = _TALKS | fold_words("الدورة دورة أعمال أشغال المجلس اللجنة للجنة لجنة")
_COMMISSIONS, _JOINT = fold_words("لجنة اللجنة للجنة"), fold_words("المشتركة مشتركة")
# Verbs of holding, by what they tell of the time.
_HELD = fold_words(
    "عقدت عقد انعقدت انعقد جرت جرى دارت انطلقت انطلق بدأت بدأ استؤنفت استؤنف اختتمت اختتم التأمت التأم انتهت تواصلت احتضنت احتضن"
    " استضافت استضاف شهدت أجرت أجرى استأنفت استأنف أنهت أنهى عقدا عقدتا أجرتا اختتمتا اختتما استأنفتا أنهتا بدأتا"
)
_TO_BE_HELD = fold_words(
    "ستعقد سيعقد ستنعقد سينعقد ستجري سيجري ستنطلق سينطلق ستبدأ سيبدأ ستستضيف سيستضيف ستحتضن سيحتضن ستستأنف سيستأنف ستلتئم سيلتئم"
)
_OPEN = fold_words("تعقد يعقد تنعقد ينعقد تجري يجري تنطلق ينطلق تبدأ يبدأ تستأنف يستأنف تستضيف يستضيف تحتضن يحتضن تلتئم يلتئم تختتم تشهد")
_NOUNS_TOO, _BEFORE_NOUN = fold_words("عقد بدء"), fold_words("إلى على ضرورة أهمية عدم بهدف أجل في من قبل")
_VERBS = _HELD | _TO_BE_HELD | _OPEN
_DUE = fold_words("مقررا مقررة المقرر المقررة المرتقب المرتقبة المزمع المزمعة مرتقب مرتقبة")
_HEADLINES = fold_words("انطلاق بدء استئناف انعقاد اختتام تأجيل إرجاء إلغاء")  # a headline opens with them
_STOPS = frozenset([".", "؛", ":", "؟", "!", "«", "»", '"', "(", ")"]) | fold_words("الذي التي الذين حول بشأن أن إن بعد قبل عقب خلال حيث")
_FAR, _NEAR = 12, 8  # tokens from a verb to the talks, and from the talks to those between whom they are
_CHAIRS = 14  # tokens from a session's word to who chaired it

Told = tuple[Trigger, list[Candidate]]


def state_talks(scene: Scene, number: int) -> list[Told]:
    """Give the talks and gatherings that an Arabic sentence says were or will be held, each with its parties."""
    if not scene.arabic or not any(len(group.actors()) > 1 or group.marker == _WITH for group in scene.groups[number]):
        return []
    return _held(scene, number) or _due(scene, number) or _chaired(scene, number) or _counted(scene, number)


def _held(scene: Scene, number: int) -> list[Told]:
    """«عقدت جولة مباحثات بين A وB»: states and bodies whose talks a verb of holding tells of."""
    first, last = scene.document.sentences[number]
    words = scene.words
    for at in range(first, last):
        verb = _bare(words[at])
        opens = number == 0 and at == first and verb in _HEADLINES
        if (verb not in _VERBS and not opens) or at in scene.phrase_at:
            continue
        if at > first and words[at] in _NOUNS_TOO and words[at - 1] in _BEFORE_NOUN:
            continue  # «دعت A إلى عقد محادثات»
        talks = _talks(scene, at, last)
        sides = _sides(scene, number, at, talks) if talks is not None else []
        if talks is not None and sides:
            tense = "future" if verb in _TO_BE_HELD else "present" if verb in _OPEN else "past"
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


def _bare(word: str) -> str:
    """Give a verb without the «و» or «ف» before it."""
    return word[1:] if len(word) > 3 and word[0] in "وف" and word[1:] in _VERBS else word


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
        return [subject, after] if apart and _bare(scene.words[verb]) in _HELD else []
    return [subject] if len(subject.actors()) > 1 else []


def _chaired(scene: Scene, number: int) -> list[Told]:
    """«الدورة الثانية للجنة المشتركة برئاسة A وB», «جلسة مباحثات ترأسها A وB»: people of two or more states."""
    members, words = scene.cast.members, scene.words
    first = scene.document.sentences[number][0]
    for group in scene.groups[number]:
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
        sides = sides_in(scene.words[at])
        if sides is None or scene.words[at - 1] not in _TALKS:
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
