"""Talk that is only wanted: «خواهان مذاکره با A», «پیشنهاد گفت‌وگو», «آماده دیدار با A»; nobody is told to have had it or to be going to."""

from rasad.coding.refusals import turned_down
from rasad.coding.scene import Scene
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

_FRAMES = ("talked", "met", "spoke", "summoned", "was-summoned", "summons", "call-noun", "call-from", "rang", "talked-by-phone")
_WANTED = fold_words(
    "خواهان خواستار پیشنهاد درخواست تقاضای ادعای آماده آمادگی امکان حاضر تمایل تمایلش مایل علاقمند بدون میز طریق اهل لزوم ضرورت "
    "اشتیاق مخالف موافق دنبال راهی"
)
_BETWEEN = fold_words("تماس مکالمه گفتگوی به از برای جهت هرگونه آغاز شروع انجام ازسرگیری برگزاری هر نوع یک")
_TOWARD = ["در", "جهت"]  # «راهی در جهت آغاز گفت‌وگو»
_FARTHEST = 4  # tokens between the word that wants it and the talk
_ASIDE = fold_words("حرف دم")  # «دم از مذاکره زدن»


def only_wanted(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words right before a Persian noun of talk say that it is asked for, offered or possible; a refused one is told."""
    if scene.arabic or trigger.noun is None or trigger.frame.id not in _FRAMES:
        return False
    first, last = scene.document.sentences[trigger.sentence]
    return wanted_before(scene, trigger.noun.start, first) and not turned_down(scene, trigger, last)


def wanted_before(scene: Scene, noun: int, first: int) -> bool:
    """Whether a word of wish, offer or chance stands before a Persian noun of talk in its sentence, which begins at `first`."""
    words, at = scene.words, noun - 1
    farthest = max(first, at - _FARTHEST)
    while at > farthest and (words[at] in _BETWEEN or words[at : at + 2] == _TOWARD):
        at -= 1
    if at < first or at in scene.phrase_at:
        return False
    return words[at] in _WANTED or (words[at] in _ASIDE and words[at + 1] == "از")
