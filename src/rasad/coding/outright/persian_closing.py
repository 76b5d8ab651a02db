"""Verbs that close a plain Persian clause of contact: which forms are one verb with its noun, and where they end.

«دیدار کرد», «نشستی یک‌ساعته داشت», «گفت‌وگوهای خود را در بغداد برگزار کردند», «به گفت‌وگو نشستند», «مذاکرات … از سر گرفته شد».
"""

from functools import cache

from rasad.actors.lexicon import inflection
from rasad.coding.outright.persian_presence import IN_IT
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words

_DOING = (
    "کرد", "داشت", "نمود", "گذاشت", "انجام داد", "صورت داد", "تشکیل داد", "برگزار کرد", "برپا کرد", "آغاز کرد", "به عمل آورد", "ترتیب داد",
)
_TURNING = ("پرداخت", "نشست")  # «به گفت‌وگو نشستند»
_GOING = ("رفت", "آمد", "شتافت")  # «به دیدار خداحافظی با A رفت»
_HOLDING = ("برگزار کرد", "برپا کرد", "انجام داد", "آغاز کرد", "از سر گرفت", "ادامه داد", "دنبال کرد", "به پایان رساند", "به پایان برد")
_HELD = (
    "برگزار شد", "برگزار گردید", "برپا شد", "برپا گردید", "تشکیل شد", "تشکیل گردید", "انجام شد", "انجام گرفت", "انجام یافت", "صورت گرفت",
    "آغاز شد", "آغاز گردید", "آغاز یافت", "پایان یافت", "به پایان رسید", "از سر گرفته شد", "آغاز به کار کرد",
)
_PUT_OFF = (
    ["خواهد", "بود"], ["به", "تعويق"], ["به", "وقت"], ["به", "زمان"], ["به", "تاخير"], ["عقب", "افتاد"], ["لغو", "شد"], ["موكول", "شد"],
)
_SITTING, _AFTER_VERB = "meeting-noun", frozenset([".", "،", "؛"])
_WITH = "با"
# What ends a clause, or what only may be.
BREAKS = frozenset("كه : ؛ . ؟ !".split()) | fold_words(
    "اما ولی بلکه است نیست شد شدند بود بودند دارد دارند اگر چنانچه هرگاه آیا باید نباید بایستی ممکن شاید کاش تا تواند توانند نه"
)
_AFTER = fold_words("پس بعد")
_UNSAID = frozenset("در از براي درباره پيرامون به بر".split())  # before a noun that is not one with its verb
_SUBJUNCTIVES = ((), "كند كنند نمايد نمايند"), (("داشته",), "باشد باشند"), (("برگزار",), "كند كنند"), (("انجام",), "دهد دهند")
_MAY = frozenset((*lead, verb) for lead, verbs in _SUBJUNCTIVES for verb in verbs.split())
_MATTER = tuple(fold_words("درباره پیرامون"))
_QUALIFYING = 3  # tokens between a noun and its verb: «نشست هم‌اندیشی برگزار کرد»
MOST_MODIFIERS = 5  # the same of words that are known to qualify: «گفت‌وگویی صریح و سازنده داشتند»
_MODIFIERS = fold_words(
    "و ای گفت گو وگو یک دو سه چهار ساعت ساعته روزه صریح مفصل فشرده مهم مثبت کوتاه کوتاهی طولانی مشترک جداگانه ثمربخش گرم صمیمانه "
    "دوستانه سازنده دوجانبه چهارجانبه جانبه نفره رسمی غیررسمی خصوصی محرمانه مستقیم غیرمستقیم مشورتی تخصصی ویژه"
)
_OBJECT_NEAR, _VERB_NEAR = 6, 10  # tokens from a noun to «را», and from there to its verb


def closing_verb(scene: Scene, trigger: Trigger, to_be: bool) -> int | None:
    """Give the last token of the verb that a noun of contact is one with; None where it is another's, or only may be.

    What is said `to_be` has its verb in the subjunctive.
    """
    noun, words = trigger.noun, scene.words
    if noun is None:
        return None
    last = scene.document.sentences[trigger.sentence][1]
    if trigger.frame.id == _SITTING and words[noun.end - 1] == "نشست" and (noun.end >= last or words[noun.end] in _AFTER_VERB):
        return noun.end - 1  # «A با B نشست.»
    before = words[noun.start - 1] if noun.start else ""
    if before == "به" or words[noun.start] == "به":
        return _verb_at(words, noun.end, last, _verbs(_TURNING))
    if before in _UNSAID:
        return None
    verbs = _verbs(_DOING) | _MAY if to_be else _verbs(_DOING)
    at = noun.end
    while at < min(last, noun.end + MOST_MODIFIERS):
        if (end := _verb_at(words, at, last, verbs)) is not None:
            return end
        if (place := _place_at(scene, at)) is not None:  # «نشست مشترکی در دوحه برگزار کردند»
            at = place
            continue
        broken = at > noun.end + _QUALIFYING or words[at] in BREAKS or says_at(scene, at)
        if at in scene.phrase_at or (broken and not _qualifies(words[at])):
            break
        at += 1
    return _verb_of_object(scene, noun.end, last)


def verb_after_partner(scene: Scene, trigger: Trigger, end: int) -> int | None:
    """«هیچ مذاکره مستقیمی با B نداشته است»: give the last token of the verb right behind a partner who stands right behind the noun."""
    noun, words = trigger.noun, scene.words
    if noun is None:
        return None
    before = words[noun.start - 1] if noun.start else ""
    if before in IN_IT or (before == "از" and noun.start > 1 and words[noun.start - 2] in _AFTER):
        return end - 1 if words[noun.end : noun.end + 1] == [_WITH] else None  # «A پس از گفت‌وگو با B، تهران را ترک کرد»
    if before in _UNSAID and before != "به":
        return None
    last = scene.document.sentences[trigger.sentence][1]
    gap = next((at for at in range(noun.end, end) if words[at] == _WITH), end)
    loose = gap - noun.end <= _QUALIFYING and not any(at in scene.phrase_at or words[at] in BREAKS for at in range(noun.end, gap))
    return _verb_at(words, end, last, _verbs(_GOING if before == "به" else _DOING)) if loose else None


def is_held_at(words: list[str], at: int, last: int) -> bool:
    """Whether a verb at a token says that the contact before it was held, is to be or was put off: «برگزار شد», «به تعویق افتاد»."""
    return words[at : at + 2] in _PUT_OFF or _verb_at(words, at, last, _verbs(_HELD)) is not None


def _place_at(scene: Scene, at: int) -> int | None:
    """Give the token behind «در دوحه», where it stands at a token."""
    place = scene.phrase_at.get(at + 1) if scene.words[at] == "در" else None
    return place.end if place is not None and place.kind == "country" else None


def _qualifies(word: str) -> bool:
    return word in _MODIFIERS or word.removesuffix("ي") in _MODIFIERS or word.endswith("اي")


def _verb_of_object(scene: Scene, first: int, last: int) -> int | None:
    """«گفت‌وگوهای خود را در بغداد برگزار کردند», «گفت‌وگو درباره … برگزار کردند»: give the last token of the noun's own verb."""
    words = scene.words
    mark = next((at for at in range(first, min(last, first + _OBJECT_NEAR)) if words[at] in ("را", *_MATTER)), None)
    if mark is None or any(words[at] in BREAKS or (at in scene.phrase_at and words[mark] != "را") for at in range(first, mark)):
        return None
    for at in range(mark + 1, min(last, mark + _VERB_NEAR)):
        if (end := _verb_at(words, at, last, _verbs(_HOLDING))) is not None:
            return end
        if words[at] in BREAKS or (scene.hit(at, "frame-noun") is not None and at not in scene.phrase_at):
            return None
    return None


def _verb_at(words: list[str], at: int, last: int, verbs: frozenset[tuple[str, ...]]) -> int | None:
    """Give the last token of one of `verbs` that stands at a token, the longest."""
    for size in range(_longest(verbs), 0, -1):
        if at + size <= last and tuple(words[at : at + size]) in verbs:
            return at + size - 1
    return None


@cache
def _longest(verbs: frozenset[tuple[str, ...]]) -> int:
    return max(len(verb) for verb in verbs)


@cache
def _verbs(bare: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Give the forms of light verbs that tell of something done, not done or to be done, as tokens."""
    forms = []
    for verb in bare:
        *lead, last = verb.split()
        present = [] if last == "داشت" else [form for form in inflection("fa").light_verb(last) if form.startswith("مي")]
        lead, last = [fold_word(word) for word in lead], fold_word(last)
        past = [form for form in inflection("fa").past(last) if not form.endswith(("باشد", " شد"))]
        denied = [f"ن{form}" for form in past if not form.startswith("مي")] + [f"نخواه{ending} {last}" for ending in ("د", "ند")]
        forms += [(*lead, *form.split()) for form in [*past, *denied, *present, *inflection("fa").future(last)]]
    return frozenset(forms)
