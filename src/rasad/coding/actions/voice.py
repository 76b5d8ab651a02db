"""Whose word a deed is told on: the report's own, that of a source whose account it takes over, or of somebody it only quotes."""

from rasad.coding.scene.scene import CodedStatement, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_LONG = 5  # words of a quotation from which it is somebody's words, not a name
# Whose account a report takes over: nameless sources, the police, witnesses, a statement. Who of them is known is credited.
_SOURCES = fold_words(
    "مصدر مصادر ضابط اللواء العميد العقيد النقيب المقدم الرائد مراسل مسؤول قنصلية سفارة حلف حسب بحسب وفق شرطة "
    "الشرطة شهود شاهد بيان تقارير تقرير أنباء مسعفون أطباء طبية أمنية سكان وكالة وكالات مسؤولون مسؤولين إعلام صحيفة "
    "رويترز السلطات سلطات الجيش متحدث وزارة تحالف مواطنون أهالي منابع پلیس شاهدان بیانیه گزارش "
    "مقامات خبرگزاری منبع مسئولان ارتش "
)
_IN_SERVICE = fold_words("المتحدث الناطق ناطق ضابط اللواء العميد العقيد النقيب المقدم الرائد شرطة الشرطة الجيش متحدث پلیس ارتش سخنگوی")
_SOURCE_REACH = 6
_OPENERS = fold_words("أن إن بأن أنه أنها إنه إنها بأنه بأنها أنهم إنهم که كه") | frozenset(":«\"“")
_OFTEN_NO_CUE = fold_words("قبل قدم وجه عرض بين وضع عد تابع أرسل نقل کرد")  # verbs and words of much else
_GOING_ON = fold_words("وأضاف وأضافت وأضافوا وتابع وتابعت")
_COMPLEMENT = 16  # tokens after a verb of speech within which what was said begins


def credited(scene: Scene, first: int, trigger: Trigger) -> list[str]:
    """Give the actor on whose word a deed is told in a sentence that begins at the token `first`; none where no source is known."""
    cue = _cue_before(scene, first, trigger)
    if cue is not None and _of_sources(scene, cue):
        return [s.speaker for s in _told_by(scene, cue)][:1]
    return [s.speaker for s in _telling(scene, trigger) if _of_sources(scene, s.token)][:1]


def _cue_before(scene: Scene, first: int, trigger: Trigger) -> int | None:
    return next((at for at in range(trigger.start - 1, first - 1, -1) if _finite_cue(scene, at)), None)


def _of_sources(scene: Scene, cue: int) -> bool:
    """Whether a verb of speech is that of a source whose account the report takes over: none with a name but for police and army."""
    words = scene.words[max(0, cue - _SOURCE_REACH) : cue + _SOURCE_REACH]
    near = {*words, *map(_plain, words)}
    if near.isdisjoint(_SOURCES):
        return _nobodys(scene, cue)
    return not _by_name(scene, cue) or not near.isdisjoint(_IN_SERVICE)


def _plain(word: str) -> str:
    """Give a word without the joining letter and the article: «والقنصلية»."""
    return word.removeprefix("و").removeprefix("ال")


def _nobodys(scene: Scene, cue: int) -> bool:
    """Whether nobody is the speaker: «وأضاف أن …» goes on with the words of a source whom the report never named."""
    words = scene.words
    if words[cue] not in _GOING_ON or cue + 1 >= len(words) or words[cue + 1] not in _OPENERS:
        return False
    offset = scene.document.tokens.starts[cue]
    return not any(s.cue[0] <= offset for s in scene.statements)


def _told_by(scene: Scene, cue: int) -> list[CodedStatement]:
    offset = scene.document.tokens.starts[cue]
    return [s for s in scene.statements if s.cue[0] <= offset < s.cue[1]]


def _telling(scene: Scene, trigger: Trigger) -> list[CodedStatement]:
    """Give the statements in whose content a deed is told; «فراخواند» itself is a cue too."""
    offset = scene.document.tokens.starts[trigger.start]
    return [s for s in scene.statements if s.content[0] <= offset < s.content[1] and not trigger.start <= s.token < trigger.end]


def _by_name(scene: Scene, cue: int) -> bool:
    return any(scene.cast.members[s.speaker].kind == "person" for s in _told_by(scene, cue))


def in_words_of_another(scene: Scene, first: int, trigger: Trigger) -> bool:
    """Whether the deed is told in what somebody is reported to have said."""
    cue = _cue_before(scene, first, trigger)
    if cue is not None and _of_sources(scene, cue):
        return False
    telling = _telling(scene, trigger)
    if telling:
        return not all(_of_sources(scene, statement.token) for statement in telling)
    opened = cue is not None and (
        scene.words[cue].removeprefix("و") not in _OFTEN_NO_CUE
        or any(word in _OPENERS for word in scene.words[cue + 1 : min(trigger.start, cue + _COMPLEMENT)])
    )
    return opened or _quoted(scene, scene.document.tokens.starts[trigger.start])


def _finite_cue(scene: Scene, at: int) -> bool:
    """Whether a finite verb of speech stands at a token."""
    return at not in scene.phrase_at and says_at(scene, at)


def _quoted(scene: Scene, offset: int) -> bool:
    quotation = scene.document.quotation_at(offset)
    return quotation is not None and scene.document.token_at(quotation.end) - scene.document.token_at(quotation.start) > _LONG
