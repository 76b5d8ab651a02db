"""Arabic sources that no lexicon has, told by their noun after a word of credit.

«أفاد تقرير لصحيفة «أشاي شيمبون»», «ذكرت صحيفة الصباح الجديد أن …», «أعلن حزب البناء الوطني أن …», «بيان للهيئة العامة للموانئ».
"""

from rasad.actors.glosses import english_names
from rasad.coding.clauses.credit_words import is_between
from rasad.coding.scene.placing import entered, place_led
from rasad.coding.scene.scene import Scene
from rasad.coding.speakers.mastheads import TAGS
from rasad.text import fold_words
from rasad.text.matcher import Hit


def _with_prefixes(nouns: frozenset[str]) -> frozenset[str]:
    """Give the nouns as they stand after «ل» too: «لصحيفة», «للهيئة»."""
    return nouns | {"لل" + noun[2:] if noun.startswith("ال") else "ل" + noun for noun in nouns}


_AGENCIES = _with_prefixes(fold_words("وكالة"))
_PAPERS = _with_prefixes(fold_words("صحيفة جريدة مجلة قناة إذاعة راديو فضائية"))  # what names follow without marks too
_SITES = _with_prefixes(fold_words("موقع شبكة بوابة منصة تلفزيون"))  # «موقع الحادث», «شبكة الإنترنت»: a strange word, or marks around it
_MEDIA = _AGENCIES | _PAPERS | _SITES
_NEWS = fold_words("أنباء الأنباء للأنباء")
_BODIES = _with_prefixes(fold_words(
    "حركة حزب هيئة منظمة جمعية مؤسسة لجنة اتحاد نقابة جبهة تيار ائتلاف تحالف مفوضية مديرية بلدية أمانة مرصد تنسيقية وزارة بعثة مجلس "
    "مركز الهيئة المنظمة الجمعية المؤسسة اللجنة الاتحاد النقابة الجبهة التيار الائتلاف التحالف المفوضية المديرية الأمانة "
    "المرصد التنسيقية البعثة المجلس المركز القيادة رئاسة"
))  # fmt: skip
_NOUNS = _BODIES | _MEDIA
_OPENING, _CLOSING = frozenset("\"“«(‘'"), frozenset("\"”»)’'")
_ENDS = fold_words(
    "ان بان انه انها عن في على من إلى نقلا قوله قولها قولهم مساء صباح اليوم امس الليلة ظهر قد كما التي الذي حيث خلال بعد قبل مع"
)
_PLAIN = fold_words(
    "الرسمية المحلية الحكومية الرسمي المحلي الحكومي اليومية الإخباري الإخبارية الإلكتروني الإلكترونية المذكور المذكورة نفسها"
)
_WHOLE = fold_words("الأعلى العليا العامة العام الوطنية الوطني المركزية المركزي")  # what makes a name of one noun
_KNOWN = frozenset(["byline", "masthead", "organization"])
_FREE = frozenset(["country", "group"])  # phrases that a name may hold: «ليبيا بانوراما»
_ENDING = frozenset(["cue", "frame-verb", "day", "weekday", "month", "credit", "time"])
_LONGEST = 4  # words of a medium's name
_BODY = 6  # words of a body's
_ITS = ("ها", "هم")  # «وزارة خارجيتها»: whose, is told before
_ANNOUNCED = ("اعلنت", "اعلن")
_THAT = 9  # tokens from an announcing medium to «أن»
_QUOTED = 7  # tokens of a name in marks


def strange_medium_at(scene: Scene, at: int) -> str | None:
    """Enter the medium named after the noun at the token `at`, where nobody knows it; None where none is named."""
    words = scene.words
    if words[at] not in _MEDIA or at in scene.phrase_at or _of_itself(scene, at):
        return None
    start = at + 1 if words[at + 1 : at + 2] and words[at + 1] not in _NEWS else at + 2
    marked = _marked(scene, start)
    if marked is not None:
        return _entered(scene, at, *marked)
    end = start
    while end < len(words) and end - start < _LONGEST and not _ends(scene, end) and scene.hit(end, "demonym") is None:
        end += 1
    if end == start or end == len(words) or words[start] in _PLAIN or scene.document.sentence_of[end - 1] != scene.document.sentence_of[at]:
        return None
    strange = scene.grammar.is_strange(words[start]) or not TAGS.isdisjoint(words[start + 1 : end])  # «موقع ترك برس»
    return _entered(scene, at, start, end) if strange or (words[at] in _PAPERS and words[start].startswith("ال")) else None


def _of_itself(scene: Scene, at: int) -> bool:
    """«أعلنت قناة الأفق وقف بث برامجها»: whether a medium announces what it does, with no «أن» after it."""
    return scene.words[at - 1].endswith(_ANNOUNCED) and not scene.has(at, at + _THAT, "that")


def _marked(scene: Scene, start: int) -> tuple[int, int] | None:
    """Give the tokens of a name between quotation marks or brackets; None where there is none, or what is named there is known."""
    words = scene.words
    if start >= len(words) or words[start] not in _OPENING:
        return None
    end = next((n for n in range(start + 1, min(len(words), start + _QUOTED)) if words[n] in _CLOSING), None)
    if end is None or end == start + 1:
        return None
    if any(hit.entry.kind in _KNOWN for hit in scene.hits.get(start + 1, ())):
        return None
    inside = (scene.phrase_at.get(n) for n in range(start + 1, end))
    return (start + 1, end) if all(phrase is None or phrase.kind in _FREE for phrase in inside) else None


def _ends(scene: Scene, at: int) -> bool:
    """Whether a name without marks is at its end before the token `at`."""
    return at in scene.phrase_at or ends_name(scene, at)


def ends_name(scene: Scene, at: int) -> bool:
    """Whether the word at a token can be no part of the name of a medium or a body."""
    word = scene.words[at]
    if not word[0].isalpha() or word in _ENDS or word in _PLAIN or scene.grammar.is_stopping(word):
        return True
    return any(hit.entry.kind in _ENDING for hit in scene.hits.get(at, ()))


def _entered(scene: Scene, at: int, first: int, last: int) -> str:
    """Enter a medium; its phrase has the noun too, up to what else is named in it."""
    actor = entered(scene, lambda: scene.cast.unknown_medium(scene.document.raw(first, last), scene.words[at] in _AGENCIES))
    place_led(scene, at, last, actor)
    return actor


def strange_bodies(scene: Scene, number: int) -> list[tuple[str, int]]:
    """Give the bodies that an Arabic sentence credits and no lexicon has, entered into the cast, and the token of each."""
    if not scene.arabic:
        return []
    first, last = scene.document.sentences[number]
    found = []
    for start in scene.places("credit", first, last):
        credit = scene.hit(start, "credit")
        at = _noun_after(scene, credit, last) if credit is not None else None
        actor = _body_at(scene, at, last) if at is not None else None
        if actor is not None and at is not None:
            found.append((actor, at))
    return found


def _noun_after(scene: Scene, credit: Hit, last: int) -> int | None:
    """Give the noun of a body right after a credit, or after what it put out: «وفق بيان صادر عن الهيئة»."""
    at = credit.end
    while at < last and scene.words[at] not in _NOUNS and is_between(scene, at) and at not in scene.phrase_at:
        at += 1
    if at >= last or scene.words[at] not in _BODIES or at in scene.phrase_at:
        return None
    told = at == credit.end and scene.words[at].startswith("ل") and any(h.entry.kind == "cue" for h in scene.hits[credit.start])
    return None if told else at  # «وقال لمجلس العلاقات الخارجية»


def _body_at(scene: Scene, at: int, last: int) -> str | None:
    """Enter the body whose name begins with the noun at a token; None where its words name none: «منظمة حقوقية»."""
    words, end = scene.words, at + 1
    while end < min(last, at + _BODY) and (not _ends(scene, end) or _of_a_land(scene, end)) and not _begins_anew(scene, end):
        end += 1
    named = any(words[n].startswith(("ال", "لل")) or n in scene.phrase_at or _is_name(scene, words[n]) for n in range(at + 1, end))
    if end == at + 1 or not named or words[at + 1].startswith("لل") or words[at + 1] in _PLAIN:
        return None
    if any(word.endswith(_ITS) for word in words[at + 1 : end]):
        return None
    if end == at + 2 and words[at].startswith(("ال", "لل")) and words[at + 1] not in _WHOLE:
        return None  # «المنظمة الحقوقية», «الهيئة الأممية»: one named before
    of = scene.phrase_at.get(end) if end < last else None
    if of is not None and of.start == end and of.kind != "country":  # «إدارة الرئيس فلان», «للأمانة العامة للجامعة العربية»
        return of.actor if of.kind == "organization" and of.prefix == "ل" and of.actor is not None else None
    noun = words[at] if words[at].startswith("لل") else words[at].removeprefix("ل")
    english, strange = english_names([noun, *words[at + 1 : end]], "ar")
    actor = entered(scene, lambda: scene.cast.unknown_body(scene.document.raw(at, end), english or None, strange))
    place_led(scene, at, end, actor)
    return actor


def _is_name(scene: Scene, word: str) -> bool:
    """Whether a word is strange and no adjective, as in «منظمة حقوقية»."""
    return scene.grammar.is_strange(word) and not word.endswith(("يه", "ي"))


def _begins_anew(scene: Scene, at: int) -> bool:
    """«أوضح المركز الإعلامي للنادي تفاصيل …»: whether an ordinary word without the article follows one that has it."""
    word, before = scene.words[at], scene.words[at - 1]
    return before.startswith(("ال", "لل")) and not word.startswith(("ال", "لل", "وال", "ول")) and scene.grammar.is_ordinary(word)


def _of_a_land(scene: Scene, at: int) -> bool:
    """«حركة مشروع تونس», «مجلس السيادة السوداني»: a nation in a body's name."""
    phrase = scene.phrase_at.get(at)
    return phrase is not None and phrase.kind == "country" and phrase.start == at and not phrase.prefix
