"""Arabic words of contact that tell of another thing: an ambassador called home, a speech held, a headline said once more."""

from rasad.coding.scene import Scene
from rasad.coding.summons import is_summons
from rasad.coding.trigger import Trigger
from rasad.text import fold_words

_HIS_OWN = fold_words("سفيرها سفيره سفيرهم سفراءها سفراءهم سفيرنا مبعوثها ممثلها")
_NEXT = 3  # words after a summons in which its own envoy stands
_CONSULTING = fold_words("للتشاور للمشاورات")
_CONSULTING_NEAR = 16  # words from a summons to «للتشاور», over the envoy's name and post
_SPEECH = fold_words("خطاب خطابا خطابها خطابه خطابات")
_HELD = fold_words("تلقي يلقي القي القت ستلقي سيلقي")  # «تلقي» is also how «تلقى», to receive, is often written
_FROM = fold_words("من")
_FROM_NEAR = 5
_LINK = ["رابط", "الخبر"]  # «رابط الخبر بصحيفة …»: the headline once more
_LINK_NEAR = 14


def is_other_arabic(scene: Scene, trigger: Trigger, last: int) -> bool:
    """Whether an Arabic trigger tells of no contact for one of these reasons."""
    words, start = scene.words, trigger.start
    if is_summons(trigger):
        if not _HIS_OWN.isdisjoint(words[trigger.end : min(last, trigger.end + _NEXT)]):
            return True
        return not _CONSULTING.isdisjoint(words[trigger.end : min(last, trigger.end + _CONSULTING_NEAR)])
    noun, verb = trigger.noun, trigger.verb
    if trigger.frame.channel == "message" and noun is not None and verb is not None and words[noun.start] in _SPEECH:
        held = words[verb.start].lstrip("و") in _HELD
        return held and _FROM.isdisjoint(words[noun.end : min(last, noun.end + _FROM_NEAR)])
    near = words[max(scene.document.sentences[trigger.sentence][0], start - _LINK_NEAR) : start]
    return _LINK[0] in near and near[near.index(_LINK[0]) + 1 : near.index(_LINK[0]) + 2] == _LINK[1:]
