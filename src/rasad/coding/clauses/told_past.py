"""Told of the past: a contact that its own verb or the words right beside it say took place, so that no plan told elsewhere makes it one.

«با A دیدار و گفت‌وگو کرد», «نشستی برگزار شد», «وكان في استقبال A», «جاء ذلك خلال لقاء A»: the noun alone would leave the time open.
"""

from rasad.coding.clauses.arabic_future import is_future_verb
from rasad.coding.clauses.first_person import told_by_doer
from rasad.coding.clauses.governing import SAID_THAT
from rasad.coding.scene.markers import SIGNS
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.speech_verbs import says_at, speech_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_CLOSING = fold_words(
    "کرد کردند کردم کردیم نمود نمودند داشت داشتند داشتم داشتیم کرده نموده داشته پرداخت پرداختند نشست نشستند پرداخته گرفتم گرفتیم"
)
# After «انجام», «صورت», «برگزار».
_DONE = fold_words("داد دادند دادم دادیم داده شد شدند شده گرفت گرفته پذیرفت یافت کرد کردند کرده آورد آوردند")
_DOING = fold_words("انجام صورت برگزار برقرار عمل تشکیل")
_WRITTEN = fold_words("نوشت نوشتند نوشتم نوشتیم نوشته زد زدند زدیم زده فرستاد فرستادند فرستادیم فرستاده")  # after «نامه», «پیام»
_CAME_TO_IT = fold_words("یافت یافتند شد شدند کرد کردند داشت داشتند رفت رفتند آمد آمدند بود بودند")  # who came to a session
_PERFECT = fold_words("کرده نموده داشته پرداخته داده شده گرفته نوشته زده فرستاده")
_IN_IT = frozenset(["در", "طي"])
_THIS_ONE = frozenset(["اين", "يك"])
_AT_CLOSE = 4  # tokens at a sentence's end in which the verb stands that closes it
_STOPS = frozenset([".", "،", "»", '"', "؛"])
_CLOSED = fold_words("شد گرفت کرد کردند کرده گرفته شده یافت گردید داد دادند پرداختند رسید رسیدند")
_AFTER_IT = (["پس", "از"], ["بعد", "از"])
_SIMPLE_PAST = fold_words("رفت رفتند آمد آمدند پذیرفت پذیرفتند رسید رسیدند کرد کردند نشست نشستند")
_PERFECT_OF_MOTION, _HAD = fold_words("رفته آمده پذیرفته رسیده نشسته کرده"), fold_words("بود بودند است اند بوده")  # «رفته بود»
_IN_ITS_WAKE = (["در", "پي"], ["به", "دنبال"], ["به", "متعاقب"])
_SPANS, _LAPSE = fold_words("ساعت روز هفته ماه سال ساعتی ساعاتی روزی ماهی دقیقه"), 5  # «سه هفته پس از», and how far before it begins
_SENDING = fold_words("ارسال فرستادن صدور مخابره")
_DISPATCHING = fold_words("ارسال تقدیم تسلیم تحویل مخابره")
_WROTE = fold_words("نوشت نوشتند نوشته فرستاد فرستادند فرستاده")
_AHEAD = fold_words("خواهد خواهند قرار شود کند کنند")
_PRESENT = fold_words("می خواهد خواهند نمی")
_OPENING = frozenset(["،", "و", "كه", ":", "؛", "اين"])
_CLAUSE_ENDS = frozenset([".", "؛", "كه", "؟", "!", ":"])
_CLAUSE = 60  # tokens within which a clause is closed by its verb
_EVE, _EVE_NEAR = "استانه", 12  # «در آستانه دیدار A و B در نشست …»
_GOALS = frozenset(["براي", "جهت", "منظور", "هدف", "قصد"])  # «برای دیدار با A آمدیم»
_IF_SO = "باش"  # «کرده باشد» may not have been
_WAS = fold_words("كان وكان فكان كانت وكانت")
_EARLIER = fold_words("الأخيرة السابقة الماضية")
CAME = (["جاء", "ذلك"], ["وجاء", "ذلك"], ["ياتي", "ذلك"])
_THERE = fold_words("خلال أثناء عقب لدى")
_MEANWHILE = _THERE | fold_words("في ضمن")
_UNREAL = fold_words("لو إذا متى حال إن عندما لما ما لم لن")
_NOUNS_TOO = fold_words("عقد بحث لقاء نقل حمل")  # «من المنتظر عقد اجتماع»: written like the verb
DUE = fold_words("المقرر المقررة المزمع المنتظر المنتظرة المرتقب المرتقبة المتوقع المفترض")
# Verbs of a clause that tells of a contact held, beside its noun.
BROUGHT_ABOUT = fold_words(
    "جمع جمعت جمعه جمعته جمعها جمعتها جمعهما جمعتهما جمعهم عقده عقدته عقدها عقدتها عقداه عقداها عقدوه عقدوها أجراه أجرته أجراها أجرتها "
    "أجرياه أجرياها جرى جرت عقد عقدت أداها أدتها أدياها قام قامت تلقاه تلقاها تلقته تلقتها ورده وردته ترأسه ترأسته ترأسها ترأستها "
    "حضره حضرته استضافه استضافته استضافها استضافتها احتضنه احتضنته احتضنها احتضنتها شهده شهدته شهدها شهدتها"
)
_BESIDE = 3  # tokens from the noun to it: «لقاء موسع عقده أمس»
_THATS = SAID_THAT | fold_words("الذي التي")
_WHAT = fold_words("ما مما")  # «بكشف ما قدمه A خلال لقائه»


def told_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words right beside the noun of a contact say that it took place."""
    if trigger.verb is not None:
        before = scene.words[max(0, trigger.verb.start - 1) : trigger.verb.start]
        verb = scene.words[trigger.verb.start : trigger.verb.end]
        simple = (verb[-1] in _SIMPLE_PAST and _PRESENT.isdisjoint(before)) or (verb[0] in _PERFECT_OF_MOTION and verb[-1] in _HAD)
        return not scene.arabic and trigger.tense == "past" and simple
    if trigger.frame.id == "in-session":
        return not _CAME_TO_IT.isdisjoint(scene.words[max(0, trigger.end - 2) : trigger.end + 1]) or _took_place(scene, trigger)
    if scene.arabic:
        return _came_about(scene, trigger) or _spoken_there(scene, trigger)
    if closed_in_past(scene, trigger) or _spoken_in_it(scene, trigger) or _took_place(scene, trigger):
        return True
    if _gone_before(scene, trigger):
        return True
    if told_by_doer(scene, trigger):
        return trigger.start == 0 or scene.words[trigger.start - 1] not in _GOALS
    return _reported(scene, trigger) or _was_sent(scene, trigger) or _done_in_it(scene, trigger)


def _gone_before(scene: Scene, trigger: Trigger) -> bool:
    """«در پی دیدار A با B مقرر شد …», «سه هفته پس از دیدار A با B»: what something followed took place, whatever comes of it."""
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    before = words[max(first, trigger.start - _LAPSE) : trigger.start]
    if before[-2:] in _IN_ITS_WAKE:
        return not before[:-2] or before[-3] not in _AHEAD
    return before[-2:] in _AFTER_IT and len(before) > 3 and before[-3] in _SPANS and not _is_to_come(words, first, trigger.start)


def _is_to_come(words: list[str], first: int, last: int) -> bool:
    return not _AHEAD.isdisjoint(words[first:last])


def _done_in_it(scene: Scene, trigger: Trigger) -> bool:
    """«در دیدار A با B راه‌های همکاری بررسی شد»: what was done there, by the verb that closes the sentence."""
    words = scene.words
    first, last = scene.document.sentences[trigger.sentence]
    at = trigger.start - 1
    if at > first and words[at] in _THIS_ONE:
        at -= 1
    if at < first or words[at] not in _IN_IT or any(scene.hit(other, "frame-noun") is not None for other in range(first, at)):
        return False  # «برای دیدار با A در نشست گروه بیست آغاز شد»
    closing = [word for word in words[max(trigger.end, last - _AT_CLOSE) : last] if word not in _STOPS]
    closing = closing[:-1] if closing[-1:] == ["است"] else closing
    if not closing or closing[-1] not in _CLOSED or not SIGNS.isdisjoint(closing[-2:-1]):
        return False
    clause = last - _AT_CLOSE if closing[-2:-1] == ["قرار"] else last  # «مورد بررسی قرار گرفت»
    return not _looks_ahead(words, first, max(trigger.end, clause))


def told_by_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether an Arabic contact is told by a verb of the past, or the verb of its noun's clause: «التقى A B», «لقاء جمعه أمس مع B»."""
    if not scene.arabic:
        return False
    first, last = scene.document.sentences[trigger.sentence]
    if trigger.verb is not None:
        before = scene.words[max(first, trigger.start - 2) : trigger.start]
        return trigger.tense == "past" and scene.words[trigger.verb.start].lstrip("وف") not in _NOUNS_TOO and _UNREAL.isdisjoint(before)
    begin = trigger.end if scene.words[trigger.start] in _NOUNS_TOO else trigger.start + 1  # «اللقاء الذي جمعه» tells it as a whole
    beside = scene.words[begin : min(last, trigger.end + _BESIDE)]
    return DUE.isdisjoint(beside) and not BROUGHT_ABOUT.isdisjoint(beside)


def _reported(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody told the news of a Persian contact: «از احضار سفیر A خبر داد»."""
    first, last = scene.document.sentences[trigger.sentence]
    words = scene.words
    if trigger.start <= first or words[trigger.start - 1] != "از":
        return False
    end = max((at for at in range(trigger.end, last - 1) if words[at] == "خبر"), default=None)
    return end is not None and words[end + 1] in _DONE and _AHEAD.isdisjoint(words[trigger.end : end])


def _was_sent(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Persian letter is told to have been sent: «نامه‌ای را خطاب به A ارسال کرد»."""
    if trigger.frame.channel != "message":
        return False
    words = scene.words
    for at in range(trigger.end, min(scene.document.sentences[trigger.sentence][1] - 1, trigger.end + _CLAUSE)):
        if words[at] in _CLAUSE_ENDS:
            return False
        if words[at] in _WROTE or (words[at] in _DISPATCHING and words[at + 1] in _DONE):
            return words[at + 1] not in _AHEAD and words[at - 1] not in _PRESENT
    return False


def _spoken_in_it(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody is told to have spoken in a Persian contact: «در دیدار با A گفت», «با ارسال پیامی به A تبریک گفت»."""
    words = scene.words
    first, last = scene.document.sentences[trigger.sentence]
    before = words[max(first, trigger.start - _EVE_NEAR) : trigger.start]
    sent = trigger.frame.channel == "message" and not _SENDING.isdisjoint(before[-1:])
    in_one = before[-1:] == ["يك"] and len(before) > 1  # «در یک گفت‌وگو»
    within = not _IN_IT.isdisjoint(before[-2:-1] if in_one else before[-1:]) or (not trigger.frame.weak and before[-2:] in _AFTER_IT)
    if not (within or sent) or _EVE in before:
        return False
    spoken = (hit for at in range(trigger.end, last) if at not in scene.phrase_at for hit in speech_at(scene, at))
    said = next((hit.end for hit in spoken if _PRESENT.isdisjoint(words[hit.start - 1 : hit.end])), None)
    return said is not None and not _looks_ahead(words, first, said)  # what was said may well be of the future


def _looks_ahead(words: list[str], first: int, last: int) -> bool:
    """Whether a verb of the future or a subjunctive stands in a sentence; «می‌کنند» is neither."""
    return any(words[at] in _AHEAD and words[at - 1] not in SIGNS for at in range(max(1, first), last))


def _took_place(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Persian clause that a noun opens is closed by «برگزار شد», «انجام شد»: «نشست سه‌جانبه با حضور A و B در مسکو برگزار شد»."""
    words = scene.words
    first, last = scene.document.sentences[trigger.sentence]
    if trigger.start > first and words[trigger.start - 1] not in _OPENING:
        return False
    for at in range(trigger.end, min(last - 1, trigger.end + _CLAUSE)):
        if words[at] in _DOING and words[at + 1] in _DONE:
            return not words[at + 2 : at + 3] or not words[at + 2].startswith(_IF_SO)
        if words[at] in _CLAUSE_ENDS:
            return False
    return False


def closed_in_past(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Persian noun has its verb right behind it in the past: «دیدار کرد», «دیدار و گفت‌وگو کردند», «گفت‌وگو انجام شد»."""
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    at = trigger.end
    while at + 1 < last and words[at] == "و" and (joined := scene.hit(at + 1, "frame-noun")) is not None:
        at = joined.end
    closing = _CLOSING
    message = trigger.frame.channel == "message"
    if at < last and (words[at] in _DOING or (message and words[at] == "ارسال")):
        at, closing = at + 1, _DONE
    elif message:
        closing = _WRITTEN
    if at >= last or words[at] not in closing:
        return False
    return words[at] not in _PERFECT or at + 1 >= last or not words[at + 1].startswith(_IF_SO)


def _spoken_there(scene: Scene, trigger: Trigger) -> bool:
    """«وأكد A خلال لقائه B»: the verb next before says what somebody said there; not «قال إنه سيبحث خلال لقائه B»."""
    first, start = scene.document.sentences[trigger.sentence][0], trigger.start
    if not trigger.possessed or start - first < 2 or scene.words[start - 1] not in _THERE:
        return False
    for at in range(start - 2, first - 1, -1):
        if at in scene.phrase_at:
            continue
        word = scene.words[at]
        if word in _THATS or is_future_verb(word):
            return False
        if says_at(scene, at):
            return at == first or (scene.words[at - 1] not in _THATS and scene.words[at - 1] not in _WHAT)
    return False


def _came_about(scene: Scene, trigger: Trigger) -> bool:
    """«وكان في استقبال A بالمطار B», «زيارته الأخيرة إلى الرياض», «جاء ذلك خلال لقاء A»."""
    first, start = scene.document.sentences[trigger.sentence][0], trigger.start
    earlier = trigger.frame.channel == "visit" and not _EARLIER.isdisjoint(scene.words[trigger.end : trigger.end + 1])
    if scene.words[start] in _WAS or earlier:
        return True
    if start - first < 2 or scene.words[start - 1] not in _MEANWHILE:
        return False
    before = scene.words[max(first, start - 3) : start - 1]
    return before in CAME or (before[-1] in _WAS and scene.words[start - 1] == "في")
