"""Whose word a deed is told on: the report's own, that of a source whose account it takes over, or of somebody it only quotes."""

from rasad.coding.scene import Scene
from rasad.coding.triggers import Trigger
from rasad.text import fold_words

_LONG = 5  # words of a quotation from which it is somebody's words, not a name
# Whose account a report takes over: nameless sources, the police, witnesses, a statement. Who of them is known is credited.
_SOURCES = fold_words(
    "مصدر مصادر ضابط اللواء العميد العقيد النقيب المقدم الرائد مراسل مسؤول قنصلية سفارة حلف حسب بحسب وفق شرطة "
    "الشرطة شهود شاهد بيان تقارير تقرير أنباء مسعفون أطباء طبية أمنية سكان وكالة وكالات مسؤولون مسؤولين إعلام صحيفة "
    "رويترز السلطات سلطات المصادر الجيش متحدث وزارة منابع پلیس شاهدان بیانیه گزارش گزارش‌ها رسانه‌ها رسانه‌های "
    "مقامات خبرگزاری منبع مسئولان ارتش "
)
_IN_SERVICE = fold_words("المتحدث الناطق ناطق ضابط اللواء العميد العقيد النقيب المقدم الرائد شرطة الشرطة الجيش متحدث پلیس ارتش سخنگوی")
_SOURCE_REACH = 6
_OPENERS = fold_words("أن إن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم که كه") | frozenset(":«\"“")
_OFTEN_NO_CUE = fold_words("قبل قدم وجه عرض بين وضع عد تابع أرسل نقل کرد")  # verbs and words of much else
_COMPLEMENT = 16  # tokens after a verb of speech within which what was said begins


def credited(scene: Scene, first: int, trigger: Trigger) -> list[str]:
    """Give the actor on whose word a deed is told in a sentence that begins at the token `first`; none where no source is known."""
    cue = _cue_before(scene, first, trigger)
    if cue is None or not _of_sources(scene, cue):
        return []
    offset = scene.document.tokens.starts[cue]
    return [s.speaker for s in scene.statements if s.cue[0] <= offset < s.cue[1]][:1]


def _cue_before(scene: Scene, first: int, trigger: Trigger) -> int | None:
    return next((at for at in range(trigger.start - 1, first - 1, -1) if _finite_cue(scene, at)), None)


def _of_sources(scene: Scene, cue: int) -> bool:
    """Whether a verb of speech is that of a source whose account the report takes over: none with a name but for police and army."""
    near = scene.words[max(0, cue - _SOURCE_REACH) : cue + _SOURCE_REACH]
    if not any(word in _SOURCES for word in near):
        return False
    return not _by_name(scene, cue) or any(word in _IN_SERVICE for word in near)


def _by_name(scene: Scene, cue: int) -> bool:
    offset = scene.document.tokens.starts[cue]
    speakers = (s.speaker for s in scene.statements if s.cue[0] <= offset < s.cue[1])
    return any(scene.cast.members[speaker].kind == "person" for speaker in speakers)


def in_words_of_another(scene: Scene, first: int, trigger: Trigger) -> bool:
    """Whether the deed is told in what somebody is reported to have said."""
    offset = scene.document.tokens.starts[trigger.start]
    cue = _cue_before(scene, first, trigger)
    if cue is not None and _of_sources(scene, cue):
        return False
    others = (s for s in scene.statements if not trigger.start <= s.token < trigger.end)  # «فراخواند» is a cue too
    if any(statement.content[0] <= offset < statement.content[1] for statement in others):
        return True
    opened = cue is not None and (
        scene.words[cue].removeprefix("و") not in _OFTEN_NO_CUE
        or any(word in _OPENERS for word in scene.words[cue + 1 : min(trigger.start, cue + _COMPLEMENT)])
    )
    return opened or _quoted(scene, offset)


def _finite_cue(scene: Scene, at: int) -> bool:
    """Whether a finite verb of speech stands at a token."""
    return at not in scene.phrase_at and any(h.entry.kind == "cue" and h.entry.value[1] == "finite" for h in scene.hits.get(at, ()))


def _quoted(scene: Scene, offset: int) -> bool:
    quotation = scene.document.quotation_at(offset)
    return quotation is not None and scene.document.token_at(quotation.end) - scene.document.token_at(quotation.start) > _LONG
