"""Status and channel: whether a told contact was held, is planned, or did not take place, and by what means."""

from collections.abc import Sequence

from rasad.coding.clauses.arabic_denial import DISOWNING
from rasad.coding.clauses.arabic_future import PREFIXES, is_future_verb
from rasad.coding.clauses.denial import denied_outright, denies_saying, governs, is_subjunctive, is_to_be, put_off
from rasad.coding.clauses.refusals import only_asked_for, turned_down
from rasad.coding.clauses.told_past import told_by_past, told_past
from rasad.coding.lexicons.coding import frames_told
from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger, has_article
from rasad.coding.setting.own_days import GOING
from rasad.coding.status.arabic_ahead import goes_on_ahead, on_the_way, told_ahead, within_days
from rasad.coding.status.arranged import is_arranged
from rasad.coding.triggers.session import IN_SESSION
from rasad.text import fold_words

_RECEPTIONS = ("received", "hosted")
_CEREMONIES = ("credentials", "presented-credentials", "took-credentials")
_BEFORE = 7  # tokens before a trigger in which words of plan or denial count
_AFTER = 14  # tokens after it
_CLAUSE = 40  # tokens after it within which a Persian clause is closed by its verb
_LAST_WORDS = 7  # at the end of a Persian sentence, where its verb stands
_WAY = 14  # tokens before a purpose in which somebody goes
_WINDOW = 3
_CLAUSE_ENDS = frozenset([".", "؛", "كه", "؟", "!", ":", "/"])
_AFTER_VERBS = frozenset(["،", "و", "ولي", "اما", "تا", ".", "؛", ":"])
_WILL_OR_PLAN = fold_words("خواهد خواهند قرار")
_BESIDE = 6  # tokens from a noun to a verb of the future that says when it will be
_ABOUT = fold_words("حول بشأن عن بعد عقب قبل قبيل لترتيب لبحث")  # what parts a call's words from the meeting that it was about
_TO_HOLD = fold_words(
    "ستشهد ستبحث ستتناول ستتضمن ستتطرق ستركز ستعقد ستناقش ستجري ستتركز ستكون سيشهد سيبحث سيتناول سيتضمن سيتطرق سيركز سيعقد سيناقش سيجري"
)
_SUBJECT = 10  # tokens, names aside, from a contact's noun to the verb of the future that it is the subject of
_NEXT = 3  # tokens, names aside, after a contact's noun in which an adjective says when it is
_TO_COME = fold_words(
    "قريبا غدا المقبل المقبلة القادم القادمة المرتقب المرتقبة المقرر المقررة المزمع المزمعة مرتقب مرتقبة مقبلة قادمة "
    "مقررة مزمعة مقررا منتظرا المنتظر المنتظرة المفترض"
)
_PERSIAN_TO_COME = fold_words("فردا فردای آینده آتی")  # «جلسه فردای کمیسیون», «دیدار هفته آینده A»
_POSSIBLE = fold_words("محتمل محتملة المحتمل المحتملة وشيك وشيكة الوشيك الوشيكة")  # «لقاء محتمل بين A وB»
_GONE_BY = fold_words("الأخيرة الأخير السابقة السابق اخیر قبلی پیشین")  # «زيارته الأخيرة»
_NOW = fold_words("حاليا الآن")  # «يؤدي حاليا زيارة»: he is there
_AGO = fold_words("گذشته دیروز پریروز")  # «سفر هفته گذشته A»
_BEFORE_THAT = fold_words("قبل مؤخرا الماضي الماضية سابقا")  # «توجه، قبل بكين، إلى القاهرة للقاء B»
_WAS = fold_words("كان كانت كانا كانوا")
_VIDEO_NEAR = 5  # words, names aside, from an Arabic trigger to the means
_AT_A_DISTANCE = fold_words("التعليم العمل التعلم الدراسة التدريب العلاج الاستشعار الطب تعليم عمل والعمل والتعليم للعمل للتعليم")
_PURPOSE = frozenset("لاجراء لعقد لاستقبال براي جهت منظور بهدف بغيه قصد".split())
_PURPOSE_NOT = frozenset("وفقا طبقا خلافا".split())
_TO_COME_IN_PERSIAN = frozenset(["to-come", "planned-after", "planned-far-before", "planned-far-after", "subjunctive", "purpose-of-going"])
_HAD = fold_words("بود بودند")
_MANNER = fold_words("صورت شکل شیوه طور نحو")  # «به صورت مجازی با A دیدار کرد»
_DISOWNED = DISOWNING | fold_words("نفي صحة تکذیب جعلی دروغین شایعه")


def channel_of(scene: Scene, trigger: Trigger, parties: Sequence[Candidate] = ()) -> str:
    """Give the channel: the frame's own, or video and phone where the words around the trigger say so."""
    channel = trigger.frame.channel
    if trigger.frame.id in _RECEPTIONS and any(scene.cast.members[p.actor].kind == "country" for p in parties if p.role == "recipient"):
        return "visit"  # «تستقبل بغداد الأسبوع المقبل A»
    first, last = scene.document.sentences[trigger.sentence]
    if channel in ("meeting", "other", "phone") and scene.everywhere("video") and _by_video(scene, trigger, first, last):
        return "video"
    before = max(first, trigger.start - (2 if scene.arabic else 4))
    if scene.arabic and trigger.start > first and scene.words[trigger.start - 1] in _ABOUT:
        before = trigger.start  # «محادثة هاتفية حول لقاء بين A وB»
    if channel in ("meeting", "other") and scene.has(before, min(last, trigger.end + 2), "phone"):
        return "phone"
    return channel


def _outside_names(scene: Scene, at: int, last: int, words: int) -> int:
    """Give the token up to which `words` words outside names stand behind the token `at`."""
    while at < last and words:
        words -= at not in scene.phrase_at
        at += 1
    return at


def _by_video(scene: Scene, trigger: Trigger, first: int, last: int) -> bool:
    """Whether words of video stand behind a trigger, or before a Persian one as the means."""
    near = last if trigger.frame.id in _CEREMONIES else min(last, trigger.end + 6)  # «…، في مراسم جرت عبر الفيديو»
    if scene.arabic:
        near = max(near, _outside_names(scene, trigger.end, last, _VIDEO_NEAR))
    return _video_told(scene, trigger.start, near) or _by_way_of_video(scene, trigger, first)


def _video_told(scene: Scene, first: int, last: int) -> bool:
    """Whether words of video stand among the tokens; «التعليم عن بعد» is what was talked of."""
    return any(scene.words[at - 1] not in _AT_A_DISTANCE for at in scene.places("video", first, last))


def _by_way_of_video(scene: Scene, trigger: Trigger, first: int) -> bool:
    """«از راه ویدیو با A صحبت کرد», «به صورت مجازی»: the means stand before the Persian verb."""
    if scene.arabic:
        return False
    near = scene.places("video", max(first + 1, trigger.start - _WAY), trigger.start)
    videos = [hit for at in near if (hit := scene.hit(at, "video")) is not None]
    return any(hit.end - hit.start >= _WINDOW or scene.words[hit.start - 1] in _MANNER for hit in videos)


def status_of(scene: Scene, trigger: Trigger) -> str:
    """Give held, planned or denied."""
    features = _features(scene, trigger)
    weights = scene.weights
    if trigger.frame.status:
        return "denied" if {"denied-before", "denied-far-before"} & set(features) else trigger.frame.status
    if scene.arabic and on_the_way(scene, trigger) and not any(feature.startswith("denied") for feature in features):
        return "planned"
    if trigger.frame.id == IN_SESSION and trigger.tense == "present":  # «وزیر نیرو در کمیسیون حضور می‌یابد»: also of a headline
        return "planned"
    told = _by_rule(scene, trigger, features)
    for question in ("planned", "denied") if scene.trace is not None else ():
        scene.note(question, [f"rule:{'yes' if told == question else 'no'}", *features], trigger)
    if weights.known("planned"):
        goal = not scene.arabic and "purpose-of-going" in features
        if (told == "held" and "told-past" in features) or (told == "planned" and ("arranged" in features or goal)):
            return told
        denied = weights.probability("denied", [f"rule:{'yes' if told == 'denied' else 'no'}", *features])
        planned = weights.probability("planned", [f"rule:{'yes' if told == 'planned' else 'no'}", *features])
        if planned >= 0.5 and planned > denied and told_by_past(scene, trigger):
            return "held"
        if max(denied, planned) < 0.5:
            return "held"
        return "denied" if denied > planned else "planned"
    return told


def disowned(scene: Scene, trigger: Trigger) -> bool:
    """Whether a denied contact is one that was claimed, and not one called off: «نفى», «تکذیب», not «ألغى»."""
    return any(scene.words[at] in _DISOWNED for at in range(*scene.document.sentences[trigger.sentence]))


def _by_rule(scene: Scene, trigger: Trigger, features: list[str]) -> str:
    """Give what tense and the words of plan and denial around the trigger say."""
    told = set(features)
    if told & {"denied-before", "denied-far-before", "denied-outright"} or (not scene.arabic and "denied-after" in told):
        return "denied"
    if told & {"gone-by", "told-past"}:
        return "held"
    if trigger.tense == "future" or told & {"planned-before", "ahead:beside", "put-off", "arranged"}:
        return "planned"
    return _arabic_rule(trigger, told) if scene.arabic else _persian_rule(trigger, told)


def _arabic_rule(trigger: Trigger, told: set[str]) -> str:
    if told & {"subjunctive", "to-come", "purpose-of-going"} or told >= {"purpose", "ahead:sentence"}:
        return "planned"
    if trigger.verb is None:
        return "planned" if told & {"planned-far-before", "ahead:subject"} else "held"
    ahead = trigger.tense == "present" and trigger.sentence > 0 and not told & {"relative", "before-that", "headline-form", "was-doing"}
    return "planned" if ahead else "held"


def _persian_rule(trigger: Trigger, told: set[str]) -> str:
    if told & _TO_COME_IN_PERSIAN or told >= {"purpose", "ahead:sentence"}:
        return "planned"
    return "planned" if trigger.tense == "present" else "held"


def _outlook(scene: Scene, trigger: Trigger) -> list[str]:
    """Give what the grammar around a trigger says of the time: a purpose, a subjunctive, verbs of the future near it."""
    first, last = scene.document.sentences[trigger.sentence]
    words, start, end = scene.words, trigger.start, trigger.end
    found = []
    before = words[start - 1] if start > first else ""
    if is_purpose(scene, trigger):
        found.append("purpose")
        if _went_for_it(scene, trigger, first) if scene.arabic else _goes_for_it(scene, trigger, last):
            found.append("purpose-of-going")  # «وصل إلى الدوحة للقاء A»
    if before == "ان" and start - 1 > first and words[start - 2] == "قبل":
        found.append("before-that")  # «استقبل A B قبل أن يعقد مع C اجتماعا»
    elif (before == "ان" and trigger.tense == "present") or is_subjunctive(scene, trigger):
        found.append("subjunctive")
    found += _times_beside(scene, trigger, first, last)
    if before in ("الذي", "التي", "الذين"):
        found.append("relative")
    if headline_form(scene, trigger):
        found.append("headline-form")
    ahead = _ahead(scene, trigger, first, last)
    if trigger.verb is None and any(start - _BESIDE <= at < end + _BESIDE for at in ahead):
        found.append("ahead:beside")
    if trigger.verb is None and _future_of(scene, trigger, last):
        found.append("ahead:subject")
    if ahead:
        found.append("ahead:sentence")
    return found


def _went_for_it(scene: Scene, trigger: Trigger, first: int) -> bool:
    """Whether somebody goes or came for an Arabic contact."""
    way = range(max(first, trigger.start - _WAY), trigger.start)
    return any(scene.hit(at, "frame-verb") for at in way) and not any(scene.words[at] in _BEFORE_THAT for at in way)


def _goes_for_it(scene: Scene, trigger: Trigger, last: int) -> bool:
    """Whether somebody goes or came for a Persian contact: «برای دیدار با A وارد مسکو شد», not «هفته گذشته رفت», «رفته بود»."""
    if not _AGO.isdisjoint(scene.words[scene.document.sentences[trigger.sentence][0] : trigger.start]):
        return False
    for at in range(trigger.end, min(last, trigger.end + _CLAUSE)):
        contact = (h for h in scene.hits.get(at, ()) if h.entry.kind in ("frame-verb", "frame-noun"))
        hit = next((h for h in contact if not GOING.isdisjoint(frames_told(h))), None)
        if hit is not None and at not in scene.phrase_at:
            return _HAD.isdisjoint(scene.words[hit.end : min(last, hit.end + _WINDOW)])
        if scene.words[at] in _CLAUSE_ENDS:
            return False
    return False


def is_purpose(scene: Scene, trigger: Trigger) -> bool:
    """Whether the contact is what something is done for: «للقاء A», «لإجراء محادثات مع A», «برای دیدار با A», not «للزيارة التي …»."""
    first, noun = scene.document.sentences[trigger.sentence][0], trigger.noun
    before = scene.words[trigger.start - 1] if trigger.start > first else ""
    if before in _PURPOSE:
        return True
    if not scene.arabic or before in _PURPOSE_NOT or trigger.verb is not None or noun is None or not noun.prefix.endswith("ل"):
        return False
    return not has_article(scene.words[noun.start], noun.prefix)


def _times_beside(scene: Scene, trigger: Trigger, first: int, last: int) -> list[str]:
    """Give what the words beside a contact say of when it is: «زيارة A المقبلة», «سفر اخیر A», «كان يجري محادثات»."""
    if scene.arabic:
        return _arabic_times(scene, trigger, first, last)
    found = []
    behind = scene.words[trigger.end : min(last, trigger.end + 2)]
    if (behind and behind[0] in _GONE_BY and trigger.end not in scene.phrase_at) or not _AGO.isdisjoint(behind):
        found.append("gone-by")
    if trigger.verb is None and not _PERSIAN_TO_COME.isdisjoint(behind):
        found.append("to-come")
    return found


def _arabic_times(scene: Scene, trigger: Trigger, first: int, last: int) -> list[str]:
    words, present, found = scene.words, trigger.tense == "present", []
    near = [words[at] for at in range(trigger.end, min(last, trigger.end + 2 * _SUBJECT)) if at not in scene.phrase_at][:_NEXT]
    if near and near[0] in _GONE_BY and trigger.end not in scene.phrase_at:
        found.append("gone-by")
    possible = trigger.verb is None and words[trigger.end : trigger.end + 1] and words[trigger.end] in _POSSIBLE
    if (possible or not _TO_COME.isdisjoint([*words[trigger.start : trigger.end], *near])) and trigger.tense != "future":
        found.append("to-come")
    if (present and within_days(scene, trigger.end, min(last, trigger.end + _SUBJECT))) or on_the_way(scene, trigger):
        found.append("to-come")
    if present and trigger.verb is not None and not _NOW.isdisjoint(words[trigger.verb.end : min(last, trigger.end + _NEXT)]):
        found.append("gone-by")
    before = words[max(first, trigger.start - _SUBJECT) : trigger.start]
    if present and before[-1:] != ["ان"] and any(word.lstrip("وف") in _WAS for word in before):
        found.append("was-doing")
    return found


def _future_of(scene: Scene, trigger: Trigger, last: int) -> bool:
    """Whether an Arabic noun is the subject of what it will hold or be about: «زيارة A إلى B، ستشهد بحث …»."""
    if not scene.arabic:
        return False
    end = min(last, trigger.end + 3 * _SUBJECT)
    if _TO_HOLD.isdisjoint(scene.words[trigger.end : end]):
        return False
    after = [scene.words[at] for at in range(trigger.end, end) if at not in scene.phrase_at]
    return not _TO_HOLD.isdisjoint(after[:_SUBJECT])


def headline_form(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of the present follows its subject at a sentence's head: «أمير قطر يلتقي وزير الخارجية الروسي» is told of the past."""
    if not scene.arabic or trigger.tense != "present" or trigger.verb is None:
        return False
    first = scene.document.sentences[trigger.sentence][0]
    return any(g.start == first and g.end == trigger.start and g.marker == "" for g in scene.groups[trigger.sentence])


def _ahead(scene: Scene, trigger: Trigger, first: int, last: int) -> list[int]:
    """Give where verbs of the future stand outside names, or in Persian of plan, from the trigger's clause on."""
    words, named = scene.words, scene.phrase_at
    if scene.arabic:
        return [at for at in range(first, last) if words[at].startswith(PREFIXES) and at not in named and _is_future(scene, words[at])]
    if _WILL_OR_PLAN.isdisjoint(words[first:last]):
        return []
    # «سفر A در حالی صورت خواهد گرفت که B برای دیدار با C به پاریس رفت»: another clause's verb
    begin = next((at for at in range(trigger.start - 1, first - 1, -1) if words[at] == "كه"), first)
    return [at for at in range(begin, last) if words[at] in _WILL_OR_PLAN and at not in named and _will_or_is_to(words, at)]


def _is_future(scene: Scene, word: str) -> bool:
    """Whether an Arabic word is a verb of the future: «ستشهد», not «سياسة»."""
    if not is_future_verb(word):
        return False
    return not scene.grammar.is_ordinary(word) or scene.grammar.is_ordinary(word.lstrip("و")[1:])


def _will_or_is_to(words: list[str], at: int) -> bool:
    return words[at] != "قرار" or words[at + 1 : at + 2] in (["است"], ["بود"])


def _features(scene: Scene, trigger: Trigger) -> list[str]:
    first, last = scene.document.sentences[trigger.sentence]
    anchor = trigger.anchor
    before = _item_start(scene, trigger, max(first, anchor - _BEFORE))
    after = min(last, trigger.end + _AFTER) if scene.arabic else _clause_end(scene, trigger, last)
    language = scene.language.code
    features = [
        f"tense:{trigger.tense}", f"{language}:tense:{trigger.tense}:{trigger.frame.channel}", f"frame:{trigger.frame.id}",
        f"sentence:{min(trigger.sentence, 1)}", f"tense:{trigger.tense}:sentence:{min(trigger.sentence, 1)}",
    ]
    for kind in ("planned", "denied"):
        if not scene.has(before, max(after, trigger.end + _WINDOW), kind):  # as mostly
            if kind == "planned" and is_to_be(scene, trigger):
                features.append("planned-far-before")
            continue
        governing = [at for at in scene.places(kind, before, anchor) if governs(scene, kind, at, trigger)]
        if governing and governing[-1] >= anchor - _WINDOW:
            features.append(f"{kind}-before")
        elif governing or (kind == "planned" and is_to_be(scene, trigger)):
            features.append(f"{kind}-far-before")
        follow = [at for at in scene.places(kind, trigger.end, max(after, trigger.end + _WINDOW)) if not _of_another(scene, kind, at)]
        if any(at < min(last, trigger.end + _WINDOW) for at in follow):
            features.append(f"{kind}-after")
        elif any(at < after for at in follow):
            features.append(f"{kind}-far-after")
    if scene.has(first, before, "denied"):  # «نفى المتحدث صحة ما تداولته وسائل إعلام عن محادثة …»
        features.append("denied-sentence-before")
    if not scene.arabic and scene.has(max(after, last - _LAST_WORDS), last, "denied"):  # «آنچه درباره دیدار … آمده است، بی‌اساس دانست»
        features.append("denied-sentence-end")
    if denied_outright(scene, trigger, after) or turned_down(scene, trigger, after):
        features.append("denied-outright")
    elif put_off(scene, trigger, after):
        features.append("put-off")
    features += _outlook(scene, trigger)
    if told_past(scene, trigger):
        features.append("told-past")
    elif is_arranged(scene, trigger) or only_asked_for(scene, trigger) or told_ahead(scene, trigger) or goes_on_ahead(scene, trigger):
        features.append("arranged")
    return features + _words_around(scene, trigger, after)


def _of_another(scene: Scene, kind: str, at: int) -> bool:
    """Whether a word of plan or denial says nothing of the time: one of a title («رئیس کمیته برنامه‌ریزی»), or denial of saying."""
    return at in scene.phrase_at or (kind == "denied" and denies_saying(scene, at))


def _item_start(scene: Scene, trigger: Trigger, begin: int) -> int:
    """Give where the item of a Persian digest's headline begins that a trigger is of: «لغو دستور A/ دیدار B با C/ …»."""
    if scene.arabic or "/" not in scene.words[begin : trigger.anchor]:
        return begin
    return next(at for at in range(trigger.anchor - 1, begin - 1, -1) if scene.words[at] == "/")


def _words_around(scene: Scene, trigger: Trigger, after: int) -> list[str]:
    """Give the words before a trigger, its verb, Persian verbs up to `after`, and the days of its sentence."""
    first, last = scene.document.sentences[trigger.sentence]
    # Who is named before says nothing of the time: only words outside names and titles count.
    near = range(max(first, trigger.anchor - _WINDOW), trigger.anchor)
    told = [f"before:{scene.words[at]}" for at in near if at not in scene.phrase_at]
    if trigger.verb is not None:
        told.append(f"verb:{scene.words[trigger.verb.start]}")
    if not scene.arabic:
        told += [f"after:{word}" for word in scene.words[trigger.end : after] if word in _TELLING_VERBS]
    return told + [f"day:{h.entry.value}" for at in scene.places("day", first, last) for h in scene.hits[at] if h.entry.kind == "day"]


def _clause_end(scene: Scene, trigger: Trigger, last: int) -> int:
    """Give where the Persian clause of a trigger ends: after its verb, before a new clause."""
    far = min(last, trigger.end + _CLAUSE)
    for at in range(trigger.end, far):
        if scene.words[at] in _CLAUSE_ENDS or (scene.words[at] in _TELLING_VERBS and at + 1 < far and scene.words[at + 1] in _AFTER_VERBS):
            return at + 1
    return far


# Persian verb forms that close a clause and say when: will, is to, has, did.
_TELLING_VERBS = frozenset(
    "خواهد خواهند كرد كردند شد شده كرده داشت داشته كند كنند شود مي ميكند ميشود بود بودند است گفت رفت نكرد نشد نخواهد ندارد "
    "نداشت نميكند نشده نكرده".split()
)
