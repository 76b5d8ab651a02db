"""Arabic forms of cues that report nothing where they stand: nouns of the same letters, «I think», «is considered», conditions."""

from rasad.coding.scene.scene import Group, Scene
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_CONDITIONS = fold_words("إذا لو ريثما")
_VERB_AFTER = fold_words("بعد قبل منذ سبق وسبق ما الا غير حد دون إلى على مجرد فور")  # «بعد أن رحبت»: a verb follows أن
_COMMAS = ("،", ",")
_UNNAMED_BY = frozenset(["ask", "request", "prefer", "reject", "demand", "plead"])
_HIDING = fold_words("عدم الكشف كشف ذكر نشر الإفصاح")
_NAMING = fold_words("اسمه اسمها هويته هويتها أسمائهم هويتهم اسميهما")
_EXPECTED = fold_words(
    "المتوقع المنتظر المرجح المقرر المرتقب المفترض المحتمل المأمول يتوقع ينتظر يرجح يحتمل يفترض ويتوقع وينتظر ويرجح ويحتمل ويفترض"
)
_WHAT = fold_words("ما مما")
_BEFORE_THAT = fold_words("سبق وسبق")  # «سبق للوزير أن قال»
_REACH = 16  # tokens from it to its verb
_HIS = ("ه", "ها")  # «بلاده», «بلادها»: what is his who speaks; folded, a feminine noun ends so too
_RANKING = fold_words("أحد إحدى من أول أولى أكبر أبرز أهم أكثر أقدم أقوى أفضل ثاني ثالث رابع بمثابة")


def is_no_cue(scene: Scene, hit: Hit, cue: Cue) -> bool:
    """Whether a finite form is none by the words before it and by its spelling."""
    words = scene.words
    previous = words[hit.start - 1] if hit.start else ""
    if previous in _CONDITIONS:
        return True  # «إذا وافقت الصين على»
    if previous in _WHAT and not hit.prefix and cue.weight == "weak" and cue.klass != "state":
        return True  # «وهو ما شجع الأطراف على»: a thing did
    word = words[hit.start]
    if word == "ردا" and words[hit.end : hit.end + 1] == ["على"] and ":" not in words[hit.end : hit.end + _REACH]:
        return True  # «ردا على رسالته»; not a headline's «كيري ردا على الانتقادات: …»
    if previous == "ان" and not hit.prefix and word == fold_word(cue.verb) and words[max(0, hit.start - 2)] not in _VERB_AFTER and (
        _BEFORE_THAT.isdisjoint(words[max(0, hit.start - _REACH) : hit.start])
    ):
        return True  # «قال إن رفض الكونغرس للاتفاق سيضعف»: a noun
    if previous == "ان" and not hit.prefix and words[max(0, hit.start - 2)] in _EXPECTED and word != fold_word(cue.verb):
        return True  # «من المتوقع أن يطالب الوزير بـ»: nothing is said yet
    hides = cue.id in _UNNAMED_BY and not _HIDING.isdisjoint(words[hit.end : hit.end + 1])
    if hides and not _NAMING.isdisjoint(words[hit.end + 1 : hit.end + 5]):
        return True  # «مسؤول طلب عدم ذكر اسمه»
    if cue.id == "congratulate" and _is_here(scene, hit):
        return True
    if not hit.prefix and _tells_object(scene, hit.start):
        return True
    return cue.id == "present" and word == "تعرض" and words[hit.end : hit.end + 1] != ["على"]  # «تعرض لسيل من الانتقادات»


def _is_here(scene: Scene, hit: Hit) -> bool:
    """«وهنا تأكد أن»: spelled without its hamza and with nobody behind it, the word is «here»."""
    return scene.document.raw(hit.start, hit.end).endswith("هنا") and hit.end not in scene.phrase_at


def _tells_object(scene: Scene, at: int) -> bool:
    """«وأكد A رفض بلاده لـ…»: right behind another cue and its subject stands what he said, a noun."""
    if at + 1 >= len(scene.words) or not (scene.words[at + 1].endswith(_HIS) or _has_for(scene, at + 1)):
        return False
    subject = scene.phrase_at.get(_behind_turn(scene, at) - 1)
    if subject is None:
        return False
    return scene.hit(subject.start - 1, "cue") is not None or scene.hit(subject.first - 1, "cue") is not None


def _has_for(scene: Scene, at: int) -> bool:
    """«رفض طهران لـ»: a land and then «لـ», which a noun has its object with."""
    phrase = scene.phrase_at.get(at)
    if phrase is None or phrase.kind not in ("country", "organization") or phrase.prefix or phrase.end >= len(scene.words):
        return False
    return scene.words[phrase.end][0] == "ل"


def _behind_turn(scene: Scene, at: int) -> int:
    """Give where «من جهته،» begins that ends at the token `at`, else `at`."""
    end = at
    while end > 2 and scene.words[end - 1] in _COMMAS:
        end -= 1
    for start in (end - 2, end - 1):
        if start > 0 and (hit := scene.hit(start, "side")) is not None and hit.end == end:
            return start
    return at


def first_person(scene: Scene, hit: Hit, cue: Cue) -> bool:
    """«وأعتقد أن», «أقترح»: I think, where the verb's own alif has no hamza."""
    start = scene.document.tokens.starts[hit.start] + len(hit.prefix)
    return cue.verb.startswith("ا") and scene.document.text[start : start + 1] == "أ"


def is_considered(scene: Scene, hit: Hit, cue: Cue, subject: Group | None, content: int) -> bool:
    """«وتعتبر السيطرة على المدينة ضرورية», «ويعتبر كاردين أحد …»: what holds of a thing, and nobody's words."""
    word = scene.words[hit.start][len(hit.prefix) :]
    if cue.id != "consider" or not word.startswith(("ي", "ت")) or (subject is not None and subject.start < hit.start):
        return False
    return subject is None or not _RANKING.isdisjoint(scene.words[content - 1 : content + 1])
