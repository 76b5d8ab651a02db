"""Status and channel: whether a told contact was held, is planned, or did not take place, and by what means."""

from rasad.coding.scene import Scene
from rasad.coding.triggers import Trigger
from rasad.text import fold_words

_BEFORE = 7  # tokens before a trigger in which words of plan or denial count
_AFTER = 14  # tokens after it
_CLAUSE = 40  # tokens after it within which a Persian clause is closed by its verb
_LAST_WORDS = 7  # at the end of a Persian sentence, where its verb stands
_WAY = 14  # tokens before a purpose in which somebody goes
_WINDOW = 3
_CLAUSE_ENDS = frozenset([".", "؛", "كه", "؟", "!"])
_AFTER_VERBS = frozenset(["،", "و", "ولي", "اما", "تا", ".", "؛"])
_BESIDE = 6  # tokens from a noun to a verb of the future that says when it will be
_FUTURE = ("سي", "ست", "وسي", "وست")
_PURPOSE = frozenset("لاجراء لعقد لاستقبال براي جهت منظور بهدف بغيه قصد".split())
_PURPOSE_NOT = frozenset("وفقا طبقا خلافا".split())
_DISOWNING = fold_words("نفى نفت ينفي تنفي نفي نافيا نافية صحة تکذیب بی‌اساس جعلی دروغین شایعه كذب كذبت")
_SUBJUNCTIVE = frozenset("كند كنند شود شوند برود بروند بيايد داشته".split())


def channel_of(scene: Scene, trigger: Trigger) -> str:
    """Give the channel: the frame's own, or video and phone where the words around the trigger say so."""
    channel = trigger.frame.channel
    first, last = scene.document.sentences[trigger.sentence]
    near = min(last, trigger.end + 6)
    if channel in ("meeting", "other", "phone") and scene.has(trigger.start, near, "video"):
        return "video"
    before = max(first, trigger.start - (2 if scene.arabic else 4))
    if channel in ("meeting", "other") and scene.has(before, min(last, trigger.end + 2), "phone"):
        return "phone"
    return channel


def status_of(scene: Scene, trigger: Trigger) -> str:
    """Give held, planned or denied."""
    features = _features(scene, trigger)
    weights = scene.weights
    if trigger.frame.status:
        return "denied" if {"denied-before", "denied-far-before"} & set(features) else trigger.frame.status
    told = _by_rule(scene, trigger, features)
    for question in ("planned", "denied"):
        scene.note(question, [f"rule:{'yes' if told == question else 'no'}", *features], trigger)
    if weights.known("planned"):
        denied = weights.probability("denied", [f"rule:{'yes' if told == 'denied' else 'no'}", *features])
        planned = weights.probability("planned", [f"rule:{'yes' if told == 'planned' else 'no'}", *features])
        if max(denied, planned) < 0.5:
            return "held"
        return "denied" if denied > planned else "planned"
    return told


def disowned(scene: Scene, trigger: Trigger) -> bool:
    """Whether a denied contact is one that was claimed, and not one called off: «نفى», «تکذیب», not «ألغى»."""
    return any(scene.words[at] in _DISOWNING for at in range(*scene.document.sentences[trigger.sentence]))


def _by_rule(scene: Scene, trigger: Trigger, features: list[str]) -> str:
    """Give what tense and the words of plan and denial around the trigger say."""
    told = set(features)
    if told & {"denied-before", "denied-far-before"} or (not scene.arabic and "denied-after" in told):
        return "denied"
    if trigger.tense == "future" or told & {"planned-before", "ahead:beside"}:
        return "planned"
    if scene.arabic:
        ahead = trigger.tense == "present" and trigger.sentence > 0 and not told & {"relative", "before-that", "headline-form"}
        if trigger.verb is None and "planned-far-before" in told:
            return "planned"
        return "planned" if ahead or "subjunctive" in told or told >= {"purpose", "ahead:sentence"} else "held"
    if told & {"planned-after", "planned-far-before", "planned-far-after", "subjunctive"} or told >= {"purpose", "ahead:sentence"}:
        return "planned"
    return "planned" if trigger.tense == "present" and trigger.sentence > 0 else "held"


def _outlook(scene: Scene, trigger: Trigger) -> list[str]:
    """Give what the grammar around a trigger says of the time: a purpose, a subjunctive, verbs of the future near it."""
    first, last = scene.document.sentences[trigger.sentence]
    words, start, end = scene.words, trigger.start, trigger.end
    found = []
    before = words[start - 1] if start > first else ""
    if before in _PURPOSE or (scene.arabic and trigger.verb is None and words[start].startswith("ل") and before not in _PURPOSE_NOT):
        found.append("purpose")
        if any(scene.hit(at, "frame-verb") for at in range(max(first, start - _WAY), start)):
            found.append("purpose-of-going")  # «وصل إلى الدوحة للقاء A»
    if before == "ان" and start - 1 > first and words[start - 2] == "قبل":
        found.append("before-that")  # «استقبل A B قبل أن يعقد مع C اجتماعا»
    elif (before == "ان" and trigger.tense == "present") or (not scene.arabic and end < last and words[end] in _SUBJUNCTIVE):
        found.append("subjunctive")
    if before in ("الذي", "التي", "الذين"):
        found.append("relative")
    if headline_form(scene, trigger):
        found.append("headline-form")
    ahead = [at for at in range(first, last) if at not in scene.phrase_at and _looks_ahead(scene, at)]
    if trigger.verb is None and any(start - _BESIDE <= at < end + _BESIDE for at in ahead):
        found.append("ahead:beside")
    if ahead:
        found.append("ahead:sentence")
    return found


def headline_form(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb of the present follows its subject at a sentence's head: «أمير قطر يلتقي وزير الخارجية الروسي» is told of the past."""
    if not scene.arabic or trigger.tense != "present" or trigger.verb is None:
        return False
    first = scene.document.sentences[trigger.sentence][0]
    return any(g.start == first and g.end == trigger.start and g.marker == "" for g in scene.groups[trigger.sentence])


def _looks_ahead(scene: Scene, at: int) -> bool:
    """Whether a word is a verb of the future, or in Persian of plan."""
    word = scene.words[at]
    if scene.arabic:
        return len(word) > 4 and word.startswith(_FUTURE) and not scene.grammar.is_ordinary(word) and at not in scene.phrase_at
    return word in ("خواهد", "خواهند") or (word == "قرار" and scene.words[at + 1 : at + 2] in (["است"], ["بود"]))


def _features(scene: Scene, trigger: Trigger) -> list[str]:
    first, last = scene.document.sentences[trigger.sentence]
    anchor = trigger.anchor
    before, after = max(first, anchor - _BEFORE), min(last, trigger.end + _AFTER) if scene.arabic else _clause_end(scene, trigger, last)
    language = scene.language.code
    features = [
        f"tense:{trigger.tense}", f"{language}:tense:{trigger.tense}:{trigger.frame.channel}", f"frame:{trigger.frame.id}",
        f"sentence:{min(trigger.sentence, 1)}", f"tense:{trigger.tense}:sentence:{min(trigger.sentence, 1)}",
    ]
    for kind in ("planned", "denied"):
        if scene.has(max(first, anchor - _WINDOW), anchor, kind):
            features.append(f"{kind}-before")
        elif scene.has(before, anchor, kind):
            features.append(f"{kind}-far-before")
        if scene.has(trigger.end, min(last, trigger.end + _WINDOW), kind):
            features.append(f"{kind}-after")
        elif scene.has(trigger.end, after, kind):
            features.append(f"{kind}-far-after")
    if scene.has(first, before, "denied"):  # «نفى المتحدث صحة ما تداولته وسائل إعلام عن محادثة …»
        features.append("denied-sentence-before")
    if not scene.arabic and scene.has(max(after, last - _LAST_WORDS), last, "denied"):  # «آنچه درباره دیدار … آمده است، بی‌اساس دانست»
        features.append("denied-sentence-end")
    features += _outlook(scene, trigger)
    # Who is named before says nothing of the time: only words outside names and titles count.
    features += [f"before:{scene.words[at]}" for at in range(max(first, anchor - _WINDOW), anchor) if at not in scene.phrase_at]
    if trigger.verb is not None:
        features.append(f"verb:{scene.words[trigger.verb.start]}")
    if not scene.arabic:
        features += [f"after:{word}" for word in scene.words[trigger.end : after] if word in _TELLING_VERBS]
    features += [f"day:{h.entry.value}" for at in range(first, last) for h in scene.hits.get(at, ()) if h.entry.kind == "day"]
    return features


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
