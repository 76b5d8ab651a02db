"""Denial: which words of a sentence say of the contact told in it that it was not, was called off, or was put off.

A word of denial near a contact's own word is not enough: «لم» denies the verb after it, a Persian verb closes a clause of its own,
and who is said to have denied something may only have done so while meeting somebody.
"""

from collections.abc import Iterator

from rasad.coding.clauses.arabic_status import decided_on, never_was
from rasad.coding.clauses.only_wanted import wanted_before
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger, has_article
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_NEGATIONS = frozenset(["لم", "لن"])
# What does not happen when a contact does not: «لم يعقد أي اجتماع», «لم يتمكن من لقاء».
_HAPPENS = fold_words(
    "يجر تجر يجري تجري يعقد تعقد يعقدا ينعقد تنعقد يحصل تحصل يحدث تحدث يتم تتم يقع تقع يقم تقم يقوم تقوم يشهد تشهد يمنح تمنح يتمكن"
    " تتمكن يتسن تتسن يسمح تسمح يقبل تقبل يوافق توافق يطلب تطلب يلتق تلتق يلتقي تلتقي يلتقيا يجتمع تجتمع يجتمعا يزر تزر يزور تزور يتلق"
    " تتلق يتلقى تتلقى يستقبل تستقبل يتصل تتصل يبعث تبعث يرسل ترسل يوجه توجه يتسلم تتسلم يبرمج تبرمج يجمع تجمع"
)
# Verbs of one who says that it is not so.
_DISOWNING = fold_words("نفى نفت ينفي تنفي نفيا فند فندت يفند كذب كذبت يكذب تكذب أنكر أنكرت ينكر تنكر دحض دحضت")
_DISOWNED_BY = fold_words("صحة حصول حدوث إجراء عقد وجود عن حول بشأن أي أنباء خبر")  # before what is denied: «نفى صحة … عن محادثة»
_CLAIMS = fold_words("الأنباء أنباء تقارير التقارير معلومات المعلومات مزاعم المزاعم ادعاءات شائعات الشائعات إشاعات")
_UNTRUE = fold_words("عارية عار كاذبة كاذب مفبركة ملفقة مختلقة باطلة زائفة مغلوطة")
_CLAIMED_NEAR = 4
_REFUSING = fold_words("رفض رفضت يرفض ترفض امتنع امتنعت رافضا رافضة")
_COMMENTING = fold_words("التعليق الإفصاح الكشف الإدلاء الخوض الحديث تأكيد تحديد الإجابة الرد")
_TO_HAVE_BEEN = fold_words("يكون تكون يكونا يكونوا")
_CALLING_OFF = fold_words("ألغى ألغت يلغي تلغي")
_PUTTING_OFF = fold_words("أرجأ أرجأت يرجئ ترجئ أجل أجلت يؤجل تؤجل")
_VERB_NEAR = 8  # tokens before «اللقاء» in which an Arabic verb of denial has it for its object
_DURING = fold_words("خلال أثناء عقب بعد لدى إثر")
_MEANWHILE = fold_words("خلال في أن أنه بعد عقب على قبل إثر أثناء لدى من إلى")  # «نفى A خلال اللقاء أن …»
_STOPS = frozenset([".", "؛", ":", "؟", "!", "كه"])

_CLOSING = 4  # tokens at the end of a Persian clause in which its verb stands
_ENDING = 6  # tokens at the end of a Persian sentence
# Persian verbs that close a clause; before a contact's word they speak of something else: «تایید می‌کند که نامه …».
_CLOSING_VERBS = fold_words(
    "کند کنند شود شوند رود روند آید آیند برود بیاید نکرد نکرده نداشت نداشته نشد نشده نپذیرفت ندارد ندارند نیست نبوده کرد شد"
)
_AFTER_CLOSING = frozenset(["كه", "،", "و", "تا", "؛", ":", "."])
_TO_BE, _ARE = frozenset(["قرار", "بنا"]), frozenset(["است", "بود"])
_SUBJUNCTIVE = fold_words("کند کنند نماید نمایند شود شوند برود بروند بیاید بیایند داشته بنشیند بنشینند بگیرد بگیرند برساند")
_ADVERBIAL = fold_words("دلیل علت خاطر سبب واسطه در با طی ضمن هنگام حین پس از بعد برای به جریان حاشیه آستانه پیش پی خلال پایان ادامه")
_CLAIMED = fold_words("درباره درمورد مورد خصوص پیرامون بر از خبر")  # «خبر دیدار A را تکذیب کرد», «آنچه درباره دیدار A …»
_FALSE = fold_words("تکذیب جعلی دروغین شایعه کذب نادرست ساختگی خبرسازی")
_PLURAL = fold_word("های")
_TOLD = fold_words("خبر گزارش شایعه")  # what may be untrue: «خبرهای نادرست»; «ادعاهای دروغین» are some claims or other
# Verbs of saying and the like that a word of denial closes: «گفته نشده», «تأیید نکرده است», «به آن اشاره نکرد» deny no contact.
_NOT_SAID = fold_words("گفته تأیید اشاره اعلام فاش مشخص روشن معلوم منتشر ذکر بیان اظهار رد تلقی حل")
_BASELESS = frozenset(["اساس", "پايه"])  # after «بی»
_CLAIM, _REJECTED = 14, 8  # tokens from «مبنی بر» to what it tells, and back to «رد», «تکذیب»
_PLANS, _PLAN_NEAR = fold_words("برنامه قصدی قراری طرحی تصمیمی تمایلی ضرورتی دلیلی"), 4  # and the tokens from it to «برای دیدار»
_THERE_IS_NONE = fold_words("ندارد ندارند نداریم ندارم نداشت نداشتند نداشتیم نیست نبود")
_OFF = fold_words("لغو منتفی کنسل")
_LATER = fold_words("موکول تعویق عقب")
_OTHER_TIME, _PUT = fold_words("دیگر دیگری تأخیر"), ("انداخت", "افتاد", "گذاشت", "سپرد")
_ASKED = fold_words("دعوت درخواست پیشنهاد تقاضا")
_FALLING_LATE = [[fold_word(word), fold_word(verb)] for word in ("تعویق", "عقب") for verb in ("افتادن", "انداختن")]

_INVITATION = fold_words("دعوة الدعوة دعوه الدعوه")


def governs(scene: Scene, kind: str, at: int, trigger: Trigger) -> bool:
    """Whether the word of plan or denial at the token `at`, before a trigger, is said of it and not of something else."""
    words = scene.words
    if scene.arabic:
        if kind == "planned":  # «سلم الدعوة خلال استقبال A له»
            return words[at].lstrip("وبل") not in _INVITATION or words[trigger.start - 1] not in _DURING
        if words[trigger.start - 1] in _DURING and at < trigger.start - 1:
            return False  # «نفى A خلال لقائه B أن …»
        if at > 0 and words[at - 1] == "او":
            return False  # «رفض تأكيد أو نفي زيارة A»
        noun = trigger.noun
        within = noun is not None and at < noun.start - 1 and words[noun.start - 1] == "في"
        if within and noun is not None and has_article(words[noun.start], noun.prefix):
            return False  # «نفى أن يكون في الرسالة التي وجهها A تهديد»: there was one
        if words[at].lstrip("وف") in _REFUSING and not _COMMENTING.isdisjoint(words[at + 1 : trigger.start]):
            return False  # «رفض A التعليق على لقاء B»
        if words[at].lstrip("وف") not in _NEGATIONS:
            return True
        return at + 1 >= trigger.start or words[at + 1] in _HAPPENS or words[trigger.start - 1] == "اي"  # «لم يكن لديه أي اتصال»
    hit = scene.hit(at, kind)
    if hit is None or words[at] in _TO_BE or words[hit.end - 1] not in _CLOSING_VERBS:
        return True
    if hit.end >= trigger.start or words[hit.end] not in _AFTER_CLOSING:
        return True
    return kind == "denied" and is_subjunctive(scene, trigger)  # «نپذیرفت که با A دیدار کند»


def is_to_be(scene: Scene, trigger: Trigger) -> bool:
    """Whether «قرار است» opens a Persian trigger's own clause, however far before: «قرار است تا ساعاتی دیگر A با B نشستی داشته باشد»."""
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    for at in range(trigger.start - 1, first if not scene.arabic else trigger.start, -1):
        if words[at] in _ARE and words[at - 1] in _TO_BE:
            return True
        if words[at] in _STOPS or words[at] in _CLOSING_VERBS:
            return False
    return False


def is_subjunctive(scene: Scene, trigger: Trigger) -> bool:
    """Whether a Persian trigger's noun has its verb in the subjunctive: «دیدار کند»."""
    last = scene.document.sentences[trigger.sentence][1]
    if scene.arabic or trigger.end >= last or scene.words[trigger.end] not in _SUBJUNCTIVE:
        return False
    after = scene.words[trigger.end + 1] if trigger.end + 1 < last else ""
    return scene.words[trigger.end] != "داشته" or after.startswith("باش")  # «دیدار داشته باشد», not «داشته است»


def denied_outright(scene: Scene, trigger: Trigger, clause_end: int) -> bool:
    """Whether the verb that has the contact for its object or subject denies it or calls it off."""
    if scene.arabic:
        not_so = _claim_denied(scene, trigger) or _not_so(scene, trigger) or _called_false(scene, trigger) or never_was(scene, trigger)
        return not_so or _refrains(scene, trigger) or _object_of(scene, trigger, _CALLING_OFF)
    if trigger.verb is not None:
        return False
    first, last = scene.document.sentences[trigger.sentence]
    before = scene.words[trigger.start - 1] if trigger.start > first else ""
    if _claim_rejected(scene, first, trigger.start):
        return True
    if trigger.start - 1 > first and scene.words[trigger.start - 2] in _ASKED:
        before = scene.words[trigger.start - 2]  # «دعوت برای دیدار با A را رد کرد»
    if before == "براي" and _nothing_planned(scene, trigger, first, last):
        return True
    if before in _LATER:
        return False  # «خبر تعویق دیدار A را تکذیب کرد»: it is not the meeting that is denied
    if before in _CLAIMED or before not in _ADVERBIAL:
        ends = range(max(trigger.end, clause_end - _CLOSING), clause_end)
        end = _till_speech(scene, trigger, last)
        if any(at < end and _false(scene, at) for at in (*ends, *range(max(clause_end, last - _ENDING), last))):
            return True
    if before in _ADVERBIAL or _another_nearer(scene, trigger, clause_end):
        return False
    closing = scene.places("denied", max(trigger.end, clause_end - _CLOSING), clause_end)
    if any(scene.words[at] != "هيچ" and not denies_saying(scene, at) for at in closing):
        return True
    return any(scene.words[at] in _OFF for at in _after_relative(scene, trigger, clause_end, last))


def _nothing_planned(scene: Scene, trigger: Trigger, first: int, last: int) -> bool:
    """«برنامه‌ای برای دیدار A با B وجود ندارد», «قصدی برای دیدار با B ندارد»: whether there is no plan for a Persian contact."""
    words = scene.words
    if _PLANS.isdisjoint(words[max(first, trigger.start - _PLAN_NEAR) : trigger.start]):
        return False
    for at in range(trigger.end, min(last, trigger.end + _CLAIM * 2)):
        if words[at] in _THERE_IS_NONE:
            return True
        if words[at] in _STOPS or words[at] in _CLOSING_VERBS:
            return False
    return False


def denies_saying(scene: Scene, at: int) -> bool:
    """Whether a word of denial denies only that something was said of it: «هنوز این دیدار را تأیید نکرده است»."""
    return not scene.arabic and at > 0 and scene.words[at - 1] in _NOT_SAID


def _claim_rejected(scene: Scene, first: int, start: int) -> bool:
    """«با رد صحت گزارش رویترز مبنی بر اینکه A پیامی فرستاده است»: whether what a claim says is denied before it is told."""
    words = scene.words
    said = next((at for at in range(start - 1, max(first, start - _CLAIM), -1) if words[at] == "مبني"), None)
    if said is None or not {"رد", "تكذيب"} & set(words[max(first, said - _REJECTED) : said]):
        return False
    return words[said + 1] == "بر" and ":" not in words[said:start]


def _another_nearer(scene: Scene, trigger: Trigger, clause_end: int) -> bool:
    """«با فرستادن نامه‌ای به A، دیدار با او را لغو کرد»: it is the meeting that was called off, and not the letter."""
    nouns = (at for at in scene.places("frame-noun", trigger.end + 1, clause_end) if at not in scene.phrase_at)
    return any(scene.words[at - 1] not in _ADVERBIAL for at in nouns)


def _till_speech(scene: Scene, trigger: Trigger, last: int) -> int:
    """Give where words begin that the teller goes on with: «از تماس A خرسند شد و افزود: … سیاست‌های نادرست»."""
    return next((at for at in range(trigger.end, last) if scene.words[at] == ":"), last)


def _false(scene: Scene, at: int) -> bool:
    """Whether a word calls something false; «سیاست‌های نادرست» are wrong, not untrue."""
    if at >= 2 and scene.words[at - 1].endswith(_PLURAL):
        noun = scene.words[at - 1].removesuffix(_PLURAL) or scene.words[at - 2]
        return scene.words[at] in _FALSE and noun in _TOLD
    return scene.words[at] in _FALSE or (scene.words[at] in _BASELESS and scene.words[at - 1] == "بي")


def put_off(scene: Scene, trigger: Trigger, clause_end: int) -> bool:
    """Whether the verb that has the contact for its object or subject puts it off to another time."""
    if scene.arabic:
        return _object_of(scene, trigger, _PUTTING_OFF) or decided_on(scene, trigger)
    first, last = scene.document.sentences[trigger.sentence]
    before = scene.words[trigger.start - 1] if trigger.start > first else ""
    if before in _LATER or scene.words[max(first, trigger.start - 2) : trigger.start] in _FALLING_LATE:
        return True  # «تعویق دیدار A», «به تعویق افتادن سفر A»
    if trigger.verb is not None or before in _ADVERBIAL:
        return False
    closing = range(max(trigger.end, clause_end - _ENDING), min(clause_end, last - 1))
    if any(scene.words[at] in _OTHER_TIME and scene.words[at + 1].startswith(_PUT) for at in closing):
        return True  # «به وقت دیگری انداخته شد»
    return any(scene.words[at] in _LATER for at in _after_relative(scene, trigger, clause_end, last))


def _after_relative(scene: Scene, trigger: Trigger, clause_end: int, last: int) -> range:
    """Give the end of a Persian sentence where its verb stands, if the contact has a relative clause: «دیدار A که قرار بود …، لغو شد»."""
    relative = clause_end > trigger.end and scene.words[clause_end - 1] == "كه" and scene.words[clause_end - 2] not in _CLOSING_VERBS
    return range(max(clause_end, last - _ENDING), last) if relative else range(0)


def _refrains(scene: Scene, trigger: Trigger) -> bool:
    """«ينص على ألا يلتقي A»."""
    return trigger.verb is not None and trigger.tense == "present" and trigger.start > 0 and scene.words[trigger.start - 1] == "الا"


def _object_of(scene: Scene, trigger: Trigger, verbs: frozenset[str]) -> bool:
    """Whether the Arabic noun is what the clause's verb calls or puts off: «ألغى A، اليوم الخميس، زيارة إلى B»."""
    noun = trigger.noun
    if noun is None or trigger.verb is not None or noun.prefix:
        return False
    for at in _back(scene, trigger):
        if scene.words[at].lstrip("و") in verbs and at not in scene.phrase_at:
            return not any(scene.hit(other, "frame-noun") for other in range(at + 1, trigger.start) if other not in scene.phrase_at)
    return False


def _claim_denied(scene: Scene, trigger: Trigger) -> bool:
    """«نفى A صحة ما تداولته وسائل إعلام عن محادثة بين B وC», not «نفى A خلال لقائه B أن …»."""
    if trigger.verb is not None or trigger.start == 0 or scene.words[trigger.start - 1] not in _DISOWNED_BY:
        return False
    return any(scene.words[at].lstrip("وف") in _DISOWNING for at in _back(scene, trigger))


def _called_false(scene: Scene, trigger: Trigger) -> bool:
    """«وصفت موسكو الأنباء عن محادثات بين A وB بأنها عارية عن الصحة»."""
    words, (first, last) = scene.words, scene.document.sentences[trigger.sentence]
    if trigger.verb is not None or trigger.start - first < 2 or words[trigger.start - 1] not in _DISOWNED_BY:
        return False
    claimed = not _CLAIMS.isdisjoint(words[max(first, trigger.start - _CLAIMED_NEAR) : trigger.start])
    return claimed and not _UNTRUE.isdisjoint(words[trigger.end : last])


def _not_so(scene: Scene, trigger: Trigger) -> bool:
    """«نفى المتحدث أن يكون A قد التقى B»."""
    if trigger.verb is None or trigger.tense != "past":
        return False
    back = list(_back(scene, trigger))
    claim = next((n for n, at in enumerate(back) if scene.words[at] in _TO_HAVE_BEEN and n < len(back) - 1), None)
    if claim is None or scene.words[back[claim + 1]] != "ان":
        return False
    return any(scene.words[at].lstrip("وف") in _DISOWNING for at in back[claim + 2 :])


def _back(scene: Scene, trigger: Trigger) -> Iterator[int]:
    """Give the tokens before a trigger to where its clause begins, the nearest first."""
    for at in range(trigger.start - 1, scene.document.sentences[trigger.sentence][0] - 1, -1):
        if scene.words[at] in _STOPS:
            return
        yield at


def disclaimed(scene: Scene, number: int) -> str | None:
    """Give the frame of the contact that a sentence says there was none of: «نفى مكتبه حصول اللقاء», «دیدار ارومچی را تکذیب کردند»."""
    first, last = scene.document.sentences[number]
    for at in scene.places("frame-noun", first, last):
        hit = scene.hit(at, "frame-noun")
        if hit is None or at in scene.phrase_at or (at == first and scene.arabic):
            continue
        if _verb_denies(scene, hit, first) if scene.arabic else _closing_denies(scene, hit, first, last):
            frame: str = hit.entry.value[0]
            return frame
    return None


def _verb_denies(scene: Scene, hit: Hit, first: int) -> bool:
    """Whether an Arabic noun with the article is what a verb of denial before it has for its object."""
    if not has_article(scene.words[hit.start], hit.prefix) or hit.prefix:
        return False
    for at in range(hit.start - 1, max(first, hit.start - _VERB_NEAR) - 1, -1):
        if scene.words[at].lstrip("وف") in _DISOWNING:
            return True
        if scene.words[at] in _MEANWHILE or scene.words[at] in _STOPS:
            return False
    return False


def _closing_denies(scene: Scene, hit: Hit, first: int, last: int) -> bool:
    """Whether the verb that closes the sentence calls a Persian noun's contact false."""
    before = scene.words[hit.start - 1] if hit.start > first else ""
    if (before in _ADVERBIAL and before not in _CLAIMED) or wanted_before(scene, hit.start, first):
        return False
    return any(_false(scene, at) for at in range(max(hit.end, last - _ENDING), last))
