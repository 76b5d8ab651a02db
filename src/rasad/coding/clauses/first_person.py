"""The first person in Persian: contacts that those tell who took part in them, «با A دیدار کردم», «جلسه ما با A»."""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

MINE = fold_words("من ما بنده اینجانب")
OWN = fold_words("خود خویش خودش")  # of whom the sentence speaks: «سفر خود», «سفیر خود»
_READ = frozenset(["خوانيد", "بخوانيد", "ميخوانيد"])
_OURS = frozenset(
    stem + ending
    for stem in fold_words("کرد داشت گرفت رفت نوشت داد زد فرستاد نمود خواست پرداخت آمد شد گفت دید رسید بود نشست")
    for ending in ("م", "يم")
)
_HAVE = frozenset(["ام", "ايم"])  # of the perfect: «داشته ام»
_CLAUSE = frozenset(["كه", ":", "؛", "."])
_OWN_VERB = 14  # tokens from a noun of contact to the verb by which its speaker tells it of himself
_THEIRS = fold_words("کرد کردند داشت داشتند شد شدند گرفت گرفتند رفت رفتند است بود بودند نمود نمودند")  # verbs of others, before it
_QUALIFIED = 4  # tokens from a journey to «خود»
QUALIFIERS = fold_words(
    "سال ماه هفته روز روزه گذشته اخیر پیش قبلی پیشین جاری آینده آتی رسمی کاری دو سه چهار چند یک دوره ای منطقه استانی کوتاه"
)


def is_speakers(scene: Scene, trigger: Trigger) -> bool:
    """«جلسه ما با A»: whether a noun of contact is the speaker's."""
    return not MINE.isdisjoint(scene.words[trigger.end : trigger.end + 1])


def is_his_own(scene: Scene, trigger: Trigger) -> bool:
    """«وی اهداف سفر خود به A را …», «سفر سال گذشته خود»: whether a journey is that of whom the sentence speaks of."""
    noun = trigger.noun
    if noun is None or trigger.frame.channel != "visit":
        return False
    for at in range(noun.end, min(len(scene.words), noun.end + _QUALIFIED)):
        if scene.words[at] not in QUALIFIERS:
            return scene.words[at] in OWN
    return False


def told_by_doer(scene: Scene, trigger: Trigger) -> bool:
    """«با A دیدار کردم», «با A مکاتباتی داشته‌ایم»: whether the verb that closes a noun's clause is of the past and the first person."""
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    if scene.arabic or not _READ.isdisjoint(words[trigger.end : last]):
        return False  # «گفت‌وگویی با A داشتیم که می‌خوانید»
    for at in range(trigger.end, min(last, trigger.end + _OWN_VERB)):
        if words[at] in _OURS or (words[at] in _HAVE and words[at - 1].endswith("ه")):
            return True
        if words[at] in _CLAUSE or words[at] in _THEIRS:
            return False
    return False
