"""Arabic words of contact that tell of another thing: an envoy called home, a speech, a sign sent by deeds, a headline said once more."""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.arabic_wished import is_wished
from rasad.coding.triggers.summons import is_summons
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
_SIGNS = fold_words("واضحة قوية قاسية سلبية إيجابية طمأنة حاسمة حازمة صارمة شديدة طيبة سيئة خاطئة مطمئنة مبطنة مزدوجة")
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
# What one turns to somebody with, or in: «توجه بالشكر إلى A», «توجه، في تغريدة، إلى A».
_TURNED, _TURNING = "arrived", fold_words("توجه توجهت توجها توجهوا يتوجه تتوجه")
_TURNED_WITH = fold_words(
    "بالشكر بالتحية بالتهنئة بالتهاني بالتعازي بالتعزية برسالة بنداء بكلمة بسؤال بطلب بالدعاء بخالص بجزيل بأحر بأسمى بأصدق بالدعوة "
    "بدعوة بتحية بتهنئة بشكر بالعزاء بالمواساة بالسؤال بالطلب بالنداء بالامتنان بعميق بأطيب تغريدة منشور تدوينة بيان كلمة خطاب رسالة"
)
_TURNED_NEAR = 6  # words, names aside, from the verb
_LANDED, _IN, _TRAVELLING = "landed", frozenset(["في", "ب"]), ("person", "title", "group")
_ON_LANDING = fold_words(
    "الرحال رحاله رحالها في ب ، اليوم أمس مساء صباح ساعات قليلة والوفد المرافق له ضيفا العاصمة بالعاصمة مدينة مطار بمطار لساعات محطة أولى"
)
_DISPATCHED, _NOUNS_TOO = "dispatched", fold_words("حط")
_WROTE, _TO_TRAVEL = "wrote-to", "to-travel"
_CAME = fold_words("قام قامت أدى أدت وصل وصلت زار زارت حل حلت")
_BOTH_OF_THEM = fold_words("أنهما إنهما بأنهما وأنهما")
_GAP = 3  # words, names aside, from «كتب A» to «إلى B»
_LASTING = fold_words("دائم مستمر متواصل وثيق قائم دائمة مستمرة متواصلة قائمة")
FOOTER = ["رابط", "الخبر"]  # «رابط الخبر بصحيفة …»: the headline once more, under the report
_LINK_NEAR = 14


def is_other_arabic(scene: Scene, trigger: Trigger, last: int) -> bool:
    """Whether an Arabic trigger tells of no contact for one of these reasons."""
    words, start = scene.words, trigger.start
    if is_wished(scene, trigger):
        return True
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
    if trigger.frame.weak and start > 0 and words[start - 1] in _BOTH_OF_THEM:
        return True  # «وأضاف أنهما سيناقشان المقترح»: what two whom others named talk of
    if verb is not None and (_supposed(scene, verb.start) or _not_so_told(scene, trigger)):
        return True
    invited = trigger.frame.beside and noun is not None and verb is None and noun.prefix.endswith("ب")
    if invited and noun is not None and words[noun.end : noun.end + 1] == ["من"]:
        return not _CAME.isdisjoint(words[noun.end : last])  # «بدعوة من A، قام B بزيارة»: at whose invitation he came
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


def _supposed(scene: Scene, at: int) -> bool:
    """«لو اتصل بي الوزير لأبلغته»: what would be if it had been."""
    return at > 0 and scene.words[at - 1] == "لو" and at not in scene.phrase_at


def _not_so_told(scene: Scene, trigger: Trigger) -> bool:
    """«كتب A مقالا عن … إلى B»: what is written to nobody; «رعاياها الذين يعتزمون السفر إلى B»: travellers in general."""
    words = scene.words
    if trigger.frame.id == _TO_TRAVEL:
        first = scene.document.sentences[trigger.sentence][0]
        return not _TRAVELLERS.isdisjoint(words[max(first, trigger.start - _WARNED_NEAR) : trigger.end])
    if trigger.frame.id == _TURNED and words[trigger.start].lstrip("وف") in _TURNING:
        last = scene.document.sentences[trigger.sentence][1]
        near = [words[at] for at in range(trigger.end, min(last, trigger.end + 4 * _TURNED_NEAR)) if at not in scene.phrase_at]
        return not _TURNED_WITH.isdisjoint(near[:_TURNED_NEAR])
    if trigger.frame.id == _LANDED:
        return not _landed(scene, trigger)
    if trigger.frame.id == _DISPATCHED:  # «أوفدت البعثات الأولى إلى B»: nobody is named
        after = [g for g in scene.groups[trigger.sentence] if g.start >= trigger.end and g.marker == ""]
        return not any(g.phrases[0].kind in _TRAVELLING for g in after)
    if trigger.frame.id != _WROTE:
        return False
    reader = next((g for g in scene.groups[trigger.sentence] if g.marker == "الى" and g.start >= trigger.end), None)
    return reader is None or sum(at not in scene.phrase_at for at in range(trigger.end, reader.start)) > _GAP


def _landed(scene: Scene, trigger: Trigger) -> bool:
    """«حط A في B», «حل بـB الوزير A»: somebody, and a land right behind «في» or «بـ»; not «حل الأزمة في B»."""
    after = [g for g in scene.groups[trigger.sentence] if g.start >= trigger.end][:2]
    begin = trigger.end
    if after and after[0].marker == "" and after[0].phrases[0].kind in _TRAVELLING:
        begin, after = after[0].end, after[1:]
    elif scene.words[trigger.start].lstrip("وف") in _NOUNS_TOO:
        return False
    if not after or after[0].marker not in _IN or any(p.kind != "country" for p in after[0].phrases):
        return False
    return sum(at not in scene.phrase_at and scene.words[at] not in _ON_LANDING for at in range(begin, after[0].start)) <= 1


def _in_a_manner(words: list[str], noun: int, end: int) -> bool:
    """«معتبرا إياها رسالة دعم», «رسالة قاسية لطهران»: a sign that deeds or words give, and no letter."""
    if not words[noun].removeprefix("و").removeprefix("ب").startswith(_LETTERS):
        return False
    return not _SIGNS.isdisjoint(words[end : end + 1]) or not _DEEMED.isdisjoint(words[max(0, noun - 1) : noun])
