"""Arabic words of contact that tell of another thing: an envoy called home, a speech, a sign sent by deeds, a headline said once more."""

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
_LETTERS = tuple(fold_words("رسالة رسائل"))
_SIGNS = fold_words("واضحة قوية قاسية سلبية إيجابية طمأنة حاسمة حازمة صارمة شديدة")
_DEEMED = fold_words("إياها إياه بمثابة يعد تعد يعتبر تعتبر")
_WISHED, _FOR = fold_words("تطلعه تطلعها تطلعهما رغبته رغبتها رغبة الرغبة رغبتهما أمله أملها أمل"), frozenset(["في", "ب", "الى"])
_HOSTED, _GUEST = "hosted", "guest-of"
_EVENTS = fold_words(
    "قمة القمة مؤتمر مؤتمرا اجتماع اجتماعا الاجتماع اجتماعات محادثات المحادثات مباحثات المباحثات مفاوضات المفاوضات مشاورات جولة الجولة"
    " لقاء منتدى ندوة حوار حوارا معرض معرضا بطولة دورة الدورة نهائيات أعمال فعاليات"
)
_EVENT_NEAR = 9  # tokens from a verb of hosting to what is hosted, over who hosts it and when
_TRAVELLERS = fold_words("رعاياها رعاياه مواطنيها مواطنيه لرعاياها لمواطنيها السياح السائحين المسافرين الحجاج المعتمرين")
_WARNED_NEAR = 8  # words from those warned, or told of, to where they are not to go
_LASTING = fold_words("دائم مستمر متواصل وثيق قائم دائمة مستمرة متواصلة قائمة")
FOOTER = ["رابط", "الخبر"]  # «رابط الخبر بصحيفة …»: the headline once more, under the report
_LINK_NEAR = 14


def is_other_arabic(scene: Scene, trigger: Trigger, last: int) -> bool:
    """Whether an Arabic trigger tells of no contact for one of these reasons."""
    words, start = scene.words, trigger.start
    if is_summons(trigger):
        if not _HIS_OWN.isdisjoint(words[trigger.end : min(last, trigger.end + _NEXT)]):
            return True
        return not _CONSULTING.isdisjoint(words[trigger.end : min(last, trigger.end + _CONSULTING_NEAR)])
    noun, verb = trigger.noun, trigger.verb
    if verb is None and start > 1 and not _WISHED.isdisjoint(words[start - 2 : start - 1]) and words[start - 1] in _FOR:
        return True  # «رغبته في لقاء B»
    if trigger.frame.id == _HOSTED and verb is not None and _an_event(scene, verb.end, last):
        return True
    if trigger.frame.id == _GUEST and noun is not None and not any(g.start == noun.end + 1 for g in scene.groups[trigger.sentence]):
        return True  # «ضيفا على هذه القمة»
    if trigger.frame.channel == "message" and noun is not None and verb is not None and words[noun.start] in _SPEECH:
        held = words[verb.start].lstrip("و") in _HELD
        return held and _FROM.isdisjoint(words[noun.end : min(last, noun.end + _FROM_NEAR)])
    if trigger.frame.channel == "phone" and noun is not None and verb is None and not _LASTING.isdisjoint(words[noun.end : noun.end + 2]):
        return True  # «في اتصال دائم مع A», «الاتصال والتنسيق قائم»
    if trigger.frame.channel == "message" and noun is not None and _in_a_manner(words, noun.start, noun.end):
        return True
    first = scene.document.sentences[trigger.sentence][0]
    if trigger.frame.channel == "visit" and verb is None and not _TRAVELLERS.isdisjoint(words[max(first, start - _WARNED_NEAR) : start]):
        return True  # «حذرت A رعاياها من زيارة B»
    near = words[max(first, start - _LINK_NEAR) : start]
    return FOOTER[0] in near and near[near.index(FOOTER[0]) :][:2] == FOOTER


def _an_event(scene: Scene, at: int, last: int) -> bool:
    """«تستضيف A قمة تضم B وC»: whether what is hosted is an event, and not somebody."""
    for near in range(at, min(last, at + _EVENT_NEAR)):
        phrase = scene.phrase_at.get(near)
        if phrase is None and scene.words[near] in _EVENTS:
            return True
        if phrase is not None and near > at and phrase.kind in ("person", "title") and phrase.start > at:
            return False
    return False


def _in_a_manner(words: list[str], noun: int, end: int) -> bool:
    """«معتبرا إياها رسالة دعم», «رسالة قاسية لطهران»: a sign that deeds or words give, and no letter."""
    if not words[noun].removeprefix("و").removeprefix("ب").startswith(_LETTERS):
        return False
    return not _SIGNS.isdisjoint(words[end : end + 1]) or not _DEEMED.isdisjoint(words[max(0, noun - 1) : noun])
