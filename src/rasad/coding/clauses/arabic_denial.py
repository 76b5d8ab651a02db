"""Denial in Arabic: «نفى A أن يكون قد التقى B», «لم يسبق أن التقى A B», «ألغى A زيارة إلى B», «أرجأ A زيارته».

A verb of denying, calling off or putting off has the contact for its object, or a claim of it is called false.
"""

from collections.abc import Iterator

from rasad.coding.clauses.arabic_plans import decided_on
from rasad.coding.clauses.governing import PLAIN_THAT
from rasad.coding.clauses.refusals import ABSTAINING, REFUSING
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger, has_article
from rasad.text import fold_words
from rasad.text.matcher import Hit

_NEGATIONS = frozenset(["لم", "لن"])
# What does not happen when a contact does not: «لم يعقد أي اجتماع», «لم يتمكن من لقاء».
_HAPPENS = fold_words(
    "يجر تجر يجري تجري يعقد تعقد يعقدا ينعقد تنعقد يحصل تحصل يحدث تحدث يتم تتم يقع تقع يقم تقم يقوم تقوم يشهد تشهد يمنح تمنح يتمكن"
    " تتمكن يتسن تتسن يسمح تسمح يقبل تقبل يوافق توافق يطلب تطلب يلتق تلتق يلتقي تلتقي يلتقيا يجتمع تجتمع يجتمعا يزر تزر يزور تزور يتلق"
    " تتلق يتلقى تتلقى يستقبل تستقبل يتصل تتصل يبعث تبعث يرسل ترسل يوجه توجه يتسلم تتسلم يبرمج تبرمج يجمع تجمع"
)
# Verbs of one who says that it is not so.
DISOWNING = fold_words(
    "نفى نفت ينفي تنفي نافيا نافية نفيا فند فندت يفند كذب كذبت يكذب تكذب أنكر أنكرت ينكر تنكر منكرا دحض دحضت"
)
_DISOWNED_BY = fold_words("صحة حصول حدوث إجراء عقد وجود عن حول بشأن أي أنباء خبر")  # before what is denied: «نفى صحة … عن محادثة»
_CLAIMS = fold_words("الأنباء أنباء تقارير التقارير معلومات المعلومات مزاعم المزاعم ادعاءات شائعات الشائعات إشاعات")
_UNTRUE = fold_words("عارية عار كاذبة كاذب مفبركة ملفقة مختلقة باطلة زائفة مغلوطة")
_CLAIMED_NEAR = 4
_COMMENTING = fold_words("التعليق الإفصاح الكشف الإدلاء الخوض الحديث تأكيد تحديد الإجابة الرد")
_RELUCTANT = REFUSING | ABSTAINING
_TO_HAVE_BEEN = fold_words("يكون تكون يكونا تكونا يكونوا")
_NEVER = (["لم", "يسبق"], ["لم", "يحدث"], ["لم", "يحصل"])
_CALLING_OFF = fold_words("ألغى ألغت يلغي تلغي")
_PUTTING_OFF = fold_words("أرجأ أرجأت يرجئ ترجئ أجل أجلت يؤجل تؤجل")
_VERB_NEAR = 8  # tokens before «اللقاء» in which an Arabic verb of denial has it for its object
DURING = fold_words("خلال أثناء عقب بعد لدى إثر")
_MEANWHILE = fold_words("خلال في أن أنه بعد عقب على قبل إثر أثناء لدى من إلى")  # «نفى A خلال اللقاء أن …»
_STOPS = frozenset([".", "؛", ":", "؟", "!"])
_INVITATION = fold_words("دعوة الدعوة دعوه الدعوه")


def governs_in_arabic(scene: Scene, kind: str, at: int, trigger: Trigger) -> bool:
    """Whether the Arabic word of plan or denial at the token `at`, before a trigger, is said of it and not of something else."""
    words = scene.words
    if kind == "planned":  # «سلم الدعوة خلال استقبال A له»
        return words[at].lstrip("وبل") not in _INVITATION or words[trigger.start - 1] not in DURING
    if words[trigger.start - 1] in DURING and at < trigger.start - 1:
        return False  # «نفى A خلال لقائه B أن …»
    if at > 0 and words[at - 1] == "او":
        return False  # «رفض تأكيد أو نفي زيارة A»
    noun = trigger.noun
    within = noun is not None and at < noun.start - 1 and words[noun.start - 1] == "في"
    if within and noun is not None and has_article(words[noun.start], noun.prefix):
        return False  # «نفى أن يكون في الرسالة التي وجهها A تهديد»: there was one
    if words[at].lstrip("وف") in _RELUCTANT and not _COMMENTING.isdisjoint(words[at + 1 : trigger.start]):
        return False  # «رفض A التعليق على لقاء B»
    if words[at].lstrip("وف") not in _NEGATIONS:
        return True
    return at + 1 >= trigger.start or words[at + 1] in _HAPPENS or words[trigger.start - 1] == "اي"  # «لم يكن لديه أي اتصال»


def denied_in_arabic(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb that has the Arabic contact for its object or subject denies it or calls it off."""
    not_so = _claim_denied(scene, trigger) or _never_was(scene, trigger) or _called_false(scene, trigger)
    return not_so or _refrains(scene, trigger) or _object_of(scene, trigger, _CALLING_OFF)


def put_off_in_arabic(scene: Scene, trigger: Trigger) -> bool:
    """Whether the verb that has the Arabic contact for its object puts it off, or only decides on it."""
    return _object_of(scene, trigger, _PUTTING_OFF) or decided_on(scene, trigger)


def disclaimed_in_arabic(scene: Scene, hit: Hit, first: int) -> bool:
    """Whether an Arabic noun with the article is what a verb of denial before it has for its object."""
    if not has_article(scene.words[hit.start], hit.prefix) or hit.prefix:
        return False
    for at in range(hit.start - 1, max(first, hit.start - _VERB_NEAR) - 1, -1):
        if scene.words[at].lstrip("وف") in DISOWNING:
            return True
        if scene.words[at] in _MEANWHILE or scene.words[at] in _STOPS:
            return False
    return False


def _claim_denied(scene: Scene, trigger: Trigger) -> bool:
    """«نفى A صحة ما تداولته وسائل إعلام عن محادثة بين B وC», not «نفى A خلال لقائه B أن …»."""
    if trigger.verb is not None or trigger.start == 0 or scene.words[trigger.start - 1] not in _DISOWNED_BY:
        return False
    return any(scene.words[at].lstrip("وف") in DISOWNING for at in _back(scene, trigger))


def _never_was(scene: Scene, trigger: Trigger) -> bool:
    """«نفى المتحدث أن يكون A قد التقى B», «لم يسبق أن التقى A B»: a verb of contact whose clause is denied."""
    if trigger.verb is None or (trigger.tense != "past" and trigger.verb.prefix):
        return False
    words, back = scene.words, list(_back(scene, trigger))
    if back and words[back[0]] in PLAIN_THAT and words[max(0, back[0] - 2) : back[0]] in _NEVER:
        return True
    claim = next((n for n, at in enumerate(back[:-1]) if words[at] in _TO_HAVE_BEEN), None)
    if claim is None or words[back[claim + 1]] not in PLAIN_THAT:
        return False
    return any(words[at].lstrip("وف") in DISOWNING for at in back[claim + 2 :])


def _called_false(scene: Scene, trigger: Trigger) -> bool:
    """«وصفت موسكو الأنباء عن محادثات بين A وB بأنها عارية عن الصحة»."""
    words, (first, last) = scene.words, scene.document.sentences[trigger.sentence]
    if trigger.verb is not None or trigger.start - first < 2 or words[trigger.start - 1] not in _DISOWNED_BY:
        return False
    claimed = not _CLAIMS.isdisjoint(words[max(first, trigger.start - _CLAIMED_NEAR) : trigger.start])
    return claimed and not _UNTRUE.isdisjoint(words[trigger.end : last])


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


def _back(scene: Scene, trigger: Trigger) -> Iterator[int]:
    """Give the tokens before a trigger to where its clause begins, the nearest first."""
    for at in range(trigger.start - 1, scene.document.sentences[trigger.sentence][0] - 1, -1):
        if scene.words[at] in _STOPS:
            return
        yield at
