"""Persian words of a journey on which nobody goes anywhere: harm that is done, goods that come, travel as such, the ban on it."""

from rasad.coding.scene.markers import SIGNS
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words
from rasad.text.matcher import Hit

_ARRIVED, _WENT = "arrived", "went"
# What is done to somebody and not met: «آسیب به منابع وارد شد», «اتهام وارد است».
_HARM = fold_words(
    "آسیب آسیبی فشار فشارهای فشاری خسارت خسارتی خسارات ضربه ضربات صدمه صدمات لطمه لطمات خدشه "
    "ایراد ایرادی ایرادات اتهام اتهامی اتهامات شوک شوکی انتقاد انتقادی انتقادات تلفات خلل خللی زیان اشکال اشکالی"
)
_HARM_NEAR = 12  # tokens from it to «وارد»
# What may stand between where somebody goes and a bare verb of going: «به بغداد نیز خواهد رفت».
_BEFORE_VERB = fold_words("نیز هم می نمی خواهد خواهند باز بار دیگر")
# What things come into, and nobody as a guest: «وارد حریم A شد», «وارد بازار A شد».
_NO_GUESTS = fold_words("حریم آب آبهای فضای مرز مرزهای بازار بازارهای فاز جنگ درگیری لیگ مرحله")
_SOURCES, _SOURCE_NEAR = frozenset(["از سوي", "از طرف", "از"]), 4
_SUBJUNCTIVE = fold_words("کند کنند رود برود بروند بیاید بیایند شود شوند")  # what may be: with «قرار است» alone they tell of a journey
_TO_BE = fold_words("قرار بنا قصد")
_MARKS = frozenset("»\"”،)")
# Of whom nobody in particular goes: «سفر اتباع عراق به ایران».
_ANYBODY = fold_words(
    "اتباع شهروندان شهروند مردم زائران زائر زوار گردشگران گردشگر جهانگردان مسافران مسافر هموطنان "
    "ایرانیان دانشجویان حجاج افرادی کسانی مسافرانی زائرانی گردشگرانی"
)
# What is asked for, given or kept from a traveller.
_PAPERS = fold_words("ممنوعیت منع ممنوع روادید ویزا ویزای مجوز اجازه مقررات هزینه بلیت بلیط تور تورهای بیمه توصیه هشدار")
_MANY_NEAR = 14  # tokens from them to their verb
_PEOPLE, _STOPS = ("person", "title", "group"), frozenset(["؛", ":", "."])
_JOURNEY, _AIMS, _INVITED = "visit-noun", frozenset(["براي", "جهت", "منظور"]), "دعوت"
_ASKED_NEAR = 12  # tokens between a journey and the invitation to it
_FOR_GOOD = fold_words(
    "گریخت گریختند گریخته متواری پناهنده پناهندگی پناهجو پناهجویان تبعید تبعیدی مهاجرت تحصیل تحصیلات دکترا دکترای بازداشت مسترد"
)
_THEY = "ند"
_FOR = fold_words("از برای جهت به انجام در")


def is_no_visit(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words around a Persian word of a journey say that it is none, or nobody's in particular."""
    if scene.arabic or trigger.frame.channel != "visit":
        return False
    noun = trigger.noun
    if _of_anybody(scene, trigger) or _for_good(scene, trigger):
        return True
    if noun is None:
        return trigger.frame.id == _WENT and not _goes_to(scene, trigger)
    words = scene.words
    if trigger.frame.id == _ARRIVED:
        may_be = trigger.verb is not None and only_may_be(scene, trigger, trigger.verb.start)
        return may_be or _came_to_nobody(scene, trigger, noun)
    if words[noun.end : noun.end + 1] and words[noun.end] in _ANYBODY and noun.end not in scene.phrase_at:
        return True
    if noun.end in scene.phrase_at:  # «مجوز سفر A»
        return False
    if trigger.frame.id == _JOURNEY and noun.start > 0 and words[noun.start - 1] in _AIMS and _asked_over(scene, trigger, noun.start):
        return True
    at = noun.start - 1
    while at > 0 and words[at] in _FOR:
        at -= 1
    return at >= 0 and words[at] in _PAPERS


def _came_to_nobody(scene: Scene, trigger: Trigger, noun: Hit) -> bool:
    """«آسیب به منابع وارد شد», «پهپاد وارد حریم A شد»: harm that is done, and what only things come into."""
    words, led = scene.words, noun.end in scene.phrase_at  # «وارد بغداد شد»
    if not led and noun.end < len(words) and words[noun.end] in _NO_GUESTS:
        return True
    near = words[max(scene.document.sentences[trigger.sentence][0], noun.start - _HARM_NEAR) : noun.start]
    return not led and words[noun.start].startswith("وارد") and not _HARM.isdisjoint(near)


def only_may_be(scene: Scene, trigger: Trigger, verb: int) -> bool:
    """Whether a trigger's verb, at a token, tells what may be, «تا وارد بغداد شود», and nobody is to do it, «قرار است عازم بغداد شود»."""
    words = scene.words
    if words[verb] not in _SUBJUNCTIVE or verb == 0 or words[verb - 1] in SIGNS:
        return False
    return _TO_BE.isdisjoint(words[scene.document.sentences[trigger.sentence][0] : trigger.start])


def _asked_over(scene: Scene, trigger: Trigger, at: int) -> bool:
    """«A از B جهت سفر به تهران دعوت کرد»: who is asked over has not gone, and who asks does not go; the invitation tells it."""
    first, last = scene.document.sentences[trigger.sentence]
    return _INVITED in scene.words[max(first, at - _ASKED_NEAR) : min(last, at + _ASKED_NEAR)]


def _for_good(scene: Scene, trigger: Trigger) -> bool:
    """«A به ژاپن گریخت و سپس وارد شیلی شد», «برای تحصیل به پاریس رفت»: who flees, settles or studies somewhere visits nobody."""
    first, last = scene.document.sentences[trigger.sentence]
    if _FOR_GOOD.isdisjoint(scene.words[first:last]):
        return False
    return any(scene.words[at] in _FOR_GOOD and at not in scene.phrase_at for at in range(first, last))


def _of_anybody(scene: Scene, trigger: Trigger) -> bool:
    """«شهروندان عراقی که هر سال به ایران سفر می‌کنند»: a verb of many whose subject is nobody in particular."""
    verb = trigger.verb
    closing = scene.words[trigger.end : trigger.end + 2] if verb is None else scene.words[verb.end - 1 : verb.end]
    if not [word for word in closing if word.endswith(_THEY)]:
        return False
    first = scene.document.sentences[trigger.sentence][0]
    for at in range(trigger.start - 1, max(first, trigger.start - _MANY_NEAR) - 1, -1):
        phrase = scene.phrase_at.get(at)
        if phrase is None and scene.words[at] in _ANYBODY:
            return True
        if (phrase is not None and phrase.kind in _PEOPLE) or scene.words[at] in _STOPS:
            return False
    return False


def _goes_to(scene: Scene, trigger: Trigger) -> bool:
    """Whether a body stands right before a verb of going, or a country near it: «به مردم فشار آمد» leads to nobody."""
    at = trigger.start - 1
    while at > 0 and (scene.words[at] in _BEFORE_VERB or scene.words[at] in _MARKS):
        at -= 1
    near = [g for g in scene.groups[trigger.sentence] if g.marker == "به" and g.end <= trigger.start]
    if not near and any(g.marker in _SOURCES and g.end <= trigger.start <= g.end + _SOURCE_NEAR for g in scene.groups[trigger.sentence]):
        return False  # «تهدیداتی که از سوی A می‌آید»
    if not near or any(p.kind == "country" for p in near[-1].phrases):
        return True
    goal, phrase = near[-1], scene.phrase_at.get(at)
    return goal.phrases[-1].kind == "organization" and phrase is not None and goal.start <= phrase.start < goal.end
