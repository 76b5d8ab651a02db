"""Denial: which words of a sentence say of the contact told in it that it was not, was called off, or was put off.

A word of denial near a contact's own word is not enough: «لم» denies the verb after it, a Persian verb closes a clause of its own,
and who is said to have denied something may only have done so while meeting somebody.
"""

from rasad.coding.clauses.arabic_denial import denied_in_arabic, disclaimed_in_arabic, governs_in_arabic, put_off_in_arabic
from rasad.coding.clauses.only_wanted import wanted_before
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

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
_THIS = frozenset(["اين", "ان"])
_PLURAL = fold_word("های")
_TOLD = fold_words("خبر گزارش شایعه")  # what may be untrue: «خبرهای نادرست»; «ادعاهای دروغین» are some claims or other
# Verbs of saying and the like that a word of denial closes: «گفته نشده», «تأیید نکرده است», «به آن اشاره نکرد» deny no contact.
_NOT_SAID = fold_words("گفته تأیید اشاره اعلام فاش مشخص روشن معلوم منتشر ذکر بیان اظهار رد تلقی حل")
_BASELESS = frozenset(["اساس", "پايه"])  # after «بی»
_CALLS_FALSE = _FALSE | _BASELESS
_CLAIM, _REJECTED = 14, 8  # tokens from «مبنی بر» to what it tells, and back to «رد», «تکذیب»
_PLANS, _PLAN_NEAR = fold_words("برنامه قصدی قراری طرحی تصمیمی تمایلی ضرورتی دلیلی"), 4  # and the tokens from it to «برای دیدار»
_THERE_IS_NONE = fold_words("ندارد ندارند نداریم ندارم نداشت نداشتند نداشتیم نیست نبود")
_OFF = fold_words("لغو منتفی کنسل")
_LATER = fold_words("موکول تعویق عقب")
_OTHER_TIME, _PUT = fold_words("دیگر دیگری تأخیر"), ("انداخت", "افتاد", "گذاشت", "سپرد")
_ASKED = fold_words("دعوت درخواست پیشنهاد تقاضا")
_FALLING_LATE = [[fold_word(word), fold_word(verb)] for word in ("تعویق", "عقب") for verb in ("افتادن", "انداختن")]


def governs(scene: Scene, kind: str, at: int, trigger: Trigger) -> bool:
    """Whether the word of plan or denial at the token `at`, before a trigger, is said of it and not of something else."""
    words = scene.words
    if scene.arabic:
        return governs_in_arabic(scene, kind, at, trigger)
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
        return denied_in_arabic(scene, trigger)
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
        return put_off_in_arabic(scene, trigger)
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


def disclaimed(scene: Scene, number: int) -> str | None:
    """Give the frame of the contact that a sentence says there was none of: «نفى مكتبه حصول اللقاء», «دیدار ارومچی را تکذیب کردند»."""
    first, last = scene.document.sentences[number]
    for at in scene.places("frame-noun", first, last):
        hit = scene.hit(at, "frame-noun")
        if hit is None or at in scene.phrase_at or (at == first and scene.arabic):
            continue
        if disclaimed_in_arabic(scene, hit, first) if scene.arabic else _closing_denies(scene, hit, first, last):
            frame: str = hit.entry.value[0]
            return frame
    return None


def _closing_denies(scene: Scene, hit: Hit, first: int, last: int) -> bool:
    """Whether the verb that closes the sentence calls a Persian noun's contact false."""
    ending = range(max(hit.end, last - _ENDING), last)
    if _CALLS_FALSE.isdisjoint(scene.words[ending.start : last]):
        return False  # as mostly
    at = hit.start - 1
    if at > first and scene.words[at] in _THIS:
        at -= 1  # «در این دیدار … گزارش‌ها را نادرست خواند»: what was said there
    before = scene.words[at] if at >= first else ""
    if (before in _ADVERBIAL and before not in _CLAIMED) or wanted_before(scene, hit.start, first):
        return False
    return any(_false(scene, at) for at in ending)
