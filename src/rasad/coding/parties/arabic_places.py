"""Places in Arabic: where the groups of a sentence stand around a trigger, its subject, its object, whom its noun belongs to."""

from rasad.coding.clauses.attendance import attended
from rasad.coding.clauses.governing import RELATIVES, governing, main_subject, told_from
from rasad.coding.clauses.honorifics import honorific_subject
from rasad.coding.clauses.members import HEADED_BY
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

THEN = fold_words("ثم بعدها وبعدها")
_AS_FOR = fold_words("أما وأما")
AMONG = fold_words("بينهم منهم أبرزهم رأسهم مقدمتهم طليعتهم بينهما")  # «التقى مسؤولين، بينهم A»
_A_NUMBER_OF = [fold_word("عددا"), fold_word("من")]
_TURNS = THEN | fold_words("، ومن من بعد وبعد ذلك كذلك وكذلك لاحقا ولاحقا أيضا")
_WITH_HIM = fold_words("ومعه ومعها ومعهما وبرفقته وبمعيته وبصحبته")
_ATTENDING = frozenset(["بحضور", "برفقه", "بمعيه", "بصحبه"])
DELEGATION = fold_words("وفدا وفودا وفدين")
# Two or more told at once in the case of an object: «النائبين A وB»
BOTH = fold_words("النائبين الوزيرين السفيرين السيدين القياديين العضوين الشيخين الدكتورين القنصلين المبعوثين المستشارين الأمينين الأخوين")
NEAR = 3  # tokens between a noun and the group it owns, or between a subject and its verb
_FUNCTION_WORDS_BEFORE_VERB = frozenset(["قد", "الذي", "التي", "،", "كان", "كانت", "\"", "»", "”", ")", "سوف", "لن", "لم", "قريبا"])
_ELSEWHERE = fold_words("هامش خلال قبيل أثناء بعد قبل عقب حول بشأن")  # they part a noun from whom it does not own
_DAYTIMES = fold_words("صباح مساء ظهر عصر فجر ليل يوم ليلة هذا الليلة")
_UNREAD = 2  # words of a title that nobody reads
_ADJUNCT = 14  # tokens of days, asides and a delegation's head between a subject and its verb


def arabic_places(scene: Scene, trigger: Trigger, groups: list[Group], end: int) -> list[str]:
    """Give the place of each group around an Arabic trigger, in order; `end` is the token at which its reach ends."""
    owned = _owned(scene, trigger, groups)
    told = told_from(scene, trigger, groups)
    subject = _arabic_subject(scene, trigger, [g for g in groups if g.start >= told], owned, end)
    places: list[str] = []
    bare = 0
    noun = trigger.noun
    unsaid = trigger.verb is not None and not any(g is subject and g.start >= trigger.verb.end for g in groups)
    for group in groups:
        if group is subject:
            places.append("subject")
        elif group is owned:
            places.append("of" if not trigger.possessed else "object")
        elif group.end <= told:
            places.append("outer")
        elif group.marker not in ("", "of"):
            places.append(group.marker)
        elif _noun_again(scene, trigger, group):
            places.append("of")
        elif group.marker == "of" or group.start < trigger.anchor:
            places.append("bare-before" if group.start < trigger.anchor else "owned-by-other")
        elif noun is not None and trigger.verb is None:
            places.append("bare-after")
        elif subject is not None and _in_company(scene, subject, group, groups):
            places.append("company")
        else:
            bare += 1
            also = "object" in places and ((unsaid and scene.words[group.start - 1] in THEN) or _in_turn(scene, groups, group))
            places.append("object" if (bare == 1 or also) and group.start < end else "bare-after")
    return places


def _in_turn(scene: Scene, groups: list[Group], group: Group) -> bool:
    """«استقبل A السفير B، ومن ثم النائب C، فالوزير D»: whether only words of what comes next stand between a person and the one before."""
    before = next((g for g in reversed(groups) if g.end <= group.start), None)
    if before is None or group.phrases[0].kind not in ("person", "title"):
        return False
    between = scene.words[before.end : group.start]
    next_one = group.phrases[0].prefix == "ف" or not THEN.isdisjoint(between)
    return next_one and len(between) <= NEAR + 1 and all(word in _TURNS for word in between)


def _in_company(scene: Scene, subject: Group, group: Group, groups: list[Group]) -> bool:
    """Whether a group is told to be with an Arabic verb's subject: «استقبل A ومعه B وC، D», «استقبل A بحضور نواب الكتلة: B وC وفداً»."""
    before = next((g for g in reversed(groups) if g.end <= group.start), None)
    if before is None or before.start < subject.start:
        return False
    if before is subject:
        return any(scene.words[at] in _WITH_HIM for at in range(before.end, group.start))
    of_them = before.phrases[-1].kind == "group" and group.start - before.end <= NEAR  # «بحضور أعضاء المجلس A وB»
    return before.marker in _ATTENDING and (of_them or scene.words[group.start - 1] == ":") and not is_accusative(scene, group)


def _noun_again(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """«أوراق اعتماد سفير مصر، وأوراق اعتماد سفير قطر»: a group after the trigger's noun said once more with «و»."""
    noun = trigger.noun
    if noun is None or group.start < noun.end:
        return False
    said = [scene.words[noun.start][len(noun.prefix) :], *scene.words[noun.start + 1 : noun.end]]
    again = scene.words[group.start - len(said) : group.start]
    return again == [f"و{said[0]}", *said[1:]]


def _arabic_subject(scene: Scene, trigger: Trigger, groups: list[Group], owned: Group | None, end: int) -> Group | None:
    """Give the subject of a verb, said before it, after it or in the clause that it depends on; a noun's is the last bare before it."""
    verb = trigger.verb
    before = [g for g in groups if g.end <= trigger.anchor and g.marker == ""]
    if verb is None:
        return _noun_subject(scene, before)
    governor = governing(scene, trigger, groups) if not trigger.suffixed else None
    if governor is not None and scene.words[trigger.anchor - 1] in RELATIVES:
        return governor
    if len(before) == 1 and verb.prefix == "ف" and scene.words[scene.document.sentences[trigger.sentence][0]] in _AS_FOR:
        return before[0]  # «أما A فالتقى B»
    near = bool(before) and not verb.prefix and _right_before(scene, before[-1].end, trigger.anchor)
    if near and not _of_another(scene, trigger, before[-1], groups):
        return before[-1]
    if len(before) == 1 and trigger.tense == "present" and not verb.prefix and _titled_further(scene, trigger, before[0]):
        return before[0]
    after = _behind(scene, trigger, [g for g in groups if verb.end <= g.start < end and g.marker == "" and g is not owned])
    if trigger.frame.channel == "visit":  # «يزور تونس»: a country is gone to
        after = [g for g in after if any(p.kind != "country" for p in g.phrases)]
        told = [g for g in before if g.start not in scene.objects]
        if not after and governor is None and verb.prefix.startswith("و") and told:
            return main_subject(scene, told)  # «وصلت A إلى الرياض حيث التقت B، وتغادرها اليوم إلى أبوظبي»
    if honorific_subject(scene, trigger):
        return governor
    again = trigger.anchor > 0 and scene.words[trigger.anchor - 1] in ("حيث", "كما", "ثم")  # «كما التقى A»: who met him is told before
    needs_object = "object" in trigger.frame.needs and (
        trigger.frame.channel != "visit" or (again and _calls_on(scene, trigger, after, groups))
    )
    if scene.hit(verb.end, "pronoun") is not None:  # «استقبل سموه A»
        return governor
    if not after:
        return governor
    if needs_object and len(after) == 1 and not WITHIN_IT.isdisjoint(scene.words[verb.end : verb.end + 1]):
        visiting = scene.subjects.get(trigger.sentence)  # «زيارة إلى بلغراد، يلتقي خلالها B»: he whose visit it is
        return governor or (visiting[1] if visiting is not None and visiting[0] < verb.start else None)
    goes_on = governor is not None or verb.prefix or again
    # «استقبل A ثم B»: both came; «والتقى A، …، مواقف طهران»: a land is not whom one met
    own = [g for g in after if scene.words[g.start - 1] not in THEN | AMONG and any(p.kind != "country" for p in g.phrases)]
    dropped = not trigger.suffixed and needs_object and ((len(own) == 1 and goes_on) or is_accusative(scene, after[0]))
    return governor or _subject_before(scene, trigger, again) if dropped else after[0]


def _behind(scene: Scene, trigger: Trigger, groups: list[Group]) -> list[Group]:
    """Give those of the bare groups behind a verb that may be its subject or object: in «لن تلتقيهما، متهمة واشنطن بـ…» no state is."""
    first = trigger.verb.end if trigger.verb is not None else trigger.end
    groups = [g for g in groups if not _says(scene, first, g)]
    if trigger.suffixed and trigger.tense != "suffixed":
        groups = [g for g in groups if g.start == first or any(p.kind != "country" for p in g.phrases)]
    return groups


def _calls_on(scene: Scene, trigger: Trigger, after: list[Group], groups: list[Group]) -> bool:
    """«التقى A B، كما زار C في مكتبه»: whether one of another state than A alone stands right behind a verb of visiting."""
    told, end = scene.subjects.get(trigger.sentence), trigger.verb.end if trigger.verb is not None else trigger.end
    if told is None or len(after) != 1 or after[0].start != end or after[0].phrases[0].kind not in ("person", "title"):
        return False
    doer, host = (scene.cast.members.get(group.phrases[0].actor or "") for group in (told[1], after[0]))
    lands = any(g.start >= end and all(p.kind == "country" for p in g.phrases) for g in groups)
    return not lands and doer is not None and host is not None and None not in (doer.country, host.country) and doer.country != host.country


DURING_IT = fold_words("خلالها خلاله أثناءها أثناءه")
WITHIN_IT = DURING_IT | fold_words("فيها")


def _says(scene: Scene, first: int, group: Group) -> bool:
    """«كما سيعقد اجتماعا مع B يقول مسؤولون أميركيون إنه»: whether a group is the subject of a verb of speech after the token `first`."""
    return group.start - 1 > first and says_at(scene, group.start - 1)


def _of_another(scene: Scene, trigger: Trigger, group: Group, groups: list[Group]) -> bool:
    """«قبل زيارة A، اتصل B بـC»: a noun of contact before the comma owns a group, and the verb has a subject behind it."""
    if scene.words[trigger.anchor - 1] != "،" or scene.hit(group.start - 1, "frame-noun") is None:
        return False
    return any(g.start == trigger.verb.end and g.marker == "" for g in groups) if trigger.verb is not None else False


def is_accusative(scene: Scene, group: Group) -> bool:
    """Whether a group's own word, or the one it stands after, is told as an object: «استقبل وفداً من …», «استقبل النائبين A وB»."""
    word = scene.words[group.start]
    if scene.words[max(0, group.start - 2) : group.start] == _A_NUMBER_OF:
        return True
    return word in DELEGATION or word in BOTH or scene.words[group.start - 1] in BOTH


def _subject_before(scene: Scene, trigger: Trigger, again: bool) -> Group | None:
    """Give the subject of the contact verb that «و» joins a verb to: «وصل A إلى الرياض والتقى B»; None where others speak between."""
    told = scene.subjects.get(trigger.sentence)
    if told is None or trigger.verb is None or not (again or trigger.verb.prefix.startswith("و")) or told[0] >= trigger.verb.start:
        return None
    between = range(told[0] + 1, trigger.verb.start)
    return None if any(says_at(scene, at) for at in between) else told[1]


def _right_before(scene: Scene, first: int, last: int) -> bool:
    """Whether only auxiliaries, a day, an aside in brackets and who heads a delegation stand between a subject and its verb."""
    if last - first > _ADJUNCT:
        return False
    at = first
    while at < last:
        word, phrase = scene.words[at], scene.phrase_at.get(at)
        timed = scene.hit(at, "day") or scene.hit(at, "weekday")
        if word in HEADED_BY and scene.phrase_at.get(at + 1) is not None:
            at = scene.phrase_at[at + 1].end
        elif word == "(" and ")" in scene.words[at:last]:
            at = scene.words.index(")", at) + 1
        elif phrase is None and timed is not None:
            at = timed.end
        elif word in _FUNCTION_WORDS_BEFORE_VERB or word in _DAYTIMES:
            at += 1
        else:
            return False
    return True


def _titled_further(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """«أمير الشرقية يستقبل B»: between a title that opens a sentence and its verb, a word or two that nobody reads of the title."""
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    between = range(group.end, trigger.anchor)
    if group.start != first or group.phrases[-1].kind != "title" or not 0 < len(between) <= _UNREAD:
        return False
    return all(words[at].startswith("ال") and at not in scene.phrase_at and scene.hit(at, "cue") is None for at in between)


def _noun_subject(scene: Scene, before: list[Group]) -> Group | None:
    """Of the bare groups before a noun: the last that follows a verb of speech or contact, else the last person, else the last.

    Whom an earlier verb has for its object is passed over: «يلتقي A B ثم يتوجه للقاء C».
    """
    before = [g for g in before if g.start not in scene.objects] or before
    for group in reversed(before):
        hits = scene.hits.get(group.start - 1, ()) if group.start else ()
        if any(h.entry.kind in ("cue", "frame-verb") for h in hits) and group.phrases[0].kind in ("person", "title"):
            return group
    people = [g for g in before if g.phrases[0].kind in ("person", "title")]
    return people[-1] if people else before[-1] if before else None


def _owned(scene: Scene, trigger: Trigger, groups: list[Group]) -> Group | None:
    """The bare group right after the noun: «لقاء A», «لقائه A»."""
    noun = trigger.noun
    if noun is None or (noun.entry.article == "yes"):
        return None
    for group in groups:
        if group.start >= noun.end and group.marker in ("", "of"):
            gap = scene.words[noun.end : group.start]
            if any(attended(scene, at) for at in range(noun.end, group.start)):  # «مأدبة عشاء حضرتها A»
                return None
            if any(word in _ELSEWHERE or word in DURING_IT for word in gap):  # «زيارة التقى خلالها A», «لقائهما على هامش اجتماع A»
                return None
            return group if len(gap) <= NEAR and all(word[0].isalpha() or word in "\"«“(" for word in gap) else None
    return None
