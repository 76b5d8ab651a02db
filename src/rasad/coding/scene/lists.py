"""Arabic lists of people whose members stand apart: a title told at length, a nation's adjective or somebody's deputy parts them.

«مع كل من رئيس موريتانيا الرئيس الحالي للاتحاد الأفريقي A ورئيس مالي B», «والتونسي A، والجزائري B», «A ونائبه والمبعوث الشخصي B».
"""

from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_word, fold_words

_PEOPLE = ("person", "title")
NAMED_OF_THEM = fold_words("مقدمتهم رأسهم بينهم منهم أبرزهم ضمنهم وبينهم ومنهم وأبرزهم وهم هم غرار")
_LEADING_THERE = fold_words("في على من وعلى وفي ومن")
_TO_THEM = frozenset(["مع", "الى", "بين", "ل", "ب"])
_SO_MANY = fold_words("عدة")  # a form of «عدّ», to count, too
_MANY = 9  # tokens between a preposition and the first who is named of the many that it governs
_INNER = ("country", "organization")  # what a title between two members may name
_FARTHEST = 16  # tokens between two members of a list
_LONGEST_TITLE = 8  # words of a title nobody knows, between «و» and the name
_COMMAS = frozenset("،,")
_ACTING = frozenset(["cue", "frame-verb", "frame-noun", "that", "credit"])
_SAID_OF_SOMEBODY = frozenset(["title", "office", "rank", "courtesy", "demonym", "region", "qualifier", "former", "acting"])
_DEFINITE = ("ال", "لل")
_POSTED = fold_words("في لدى إلى")
# «عضو المكتب السياسي للجبهة»
_OF_MOVEMENT = fold_words("للجبهة للحركة للحزب للمنظمة للهيئة للتيار للجماعة للاتحاد للكتلة للتحالف للائتلاف")
_CHARGED_WITH = fold_words("لشؤون للشؤون")  # «نائب رئيس الوزراء لشؤون الدفاع والأمن وB»
_OF_HIS = fold_words("ونائبه ونائبها ونائبيه ومساعده ومساعدها ومستشاره ومستشارها ووفد وولي عهده عهدها الأمين")
# «صقر أبوشتال سفيرا للأردن لدى الكويت، وسفير نيجيريا»: as what somebody comes
_SENT_AS = fold_words(
    "سفيرا سفيرة قنصلا قائما مندوبا مندوبة ممثلا ممثلة مبعوثا وزيرا وزيرة رئيسا مفوضا مفوضة غير مقيم مقيما مقيمة فوق وفوق العادة بالأعمال"
)
_PRAYED = fold_words("حفظه يحفظه رعاه حفظهم يحفظهم حفظهما")
_GOD = fold_words("الله")
_DASHES = frozenset("-–—")
# How the title of a member begins that is in no list of titles: «والمكلفة بتسيير وزارة … A», «والنائب الأول لرئيس …».
_DEPUTY = fold_words("النائب")
_CALLINGS = frozenset(
    fold_word(word)
    for word in (
        "النائب المكلف المستشار المدير القائم الممثل العضو الناطق القيادي المنسق المفوض الوكيل الكاتب الرئيس الوزير السفير الأمين "
        "المندوب المبعوث المسؤول القائد الخبير رئيس مدير عضو نائب مستشار مسؤول أمين مساعد منسق ممثل وكيل قائد مفوض كاتب محافظ عميد"
    ).split()
)


def list_of(scene: Scene, groups: list[Group], phrase: Phrase) -> Group | None:
    """Give the group of an Arabic sentence that a person or title goes on with, across what is told of the member before; None for none.

    `groups` are those of the sentence before the phrase.
    """
    holder = _holder(scene, groups)
    if holder is None or phrase.start - holder.end > _FARTHEST:
        return None
    if phrase.actor is not None and phrase.actor == holder.phrases[-1].actor and not phrase.prefix and holder is not groups[-1]:
        return holder if _tells_only(scene, holder, holder.end, phrase.start) else None
    opening = _opening(scene, holder, phrase)
    if opening is None or _begins_clause(scene, phrase.end) or not _tells_only(scene, holder, holder.end, opening):
        return None
    return holder


def _holder(scene: Scene, groups: list[Group]) -> Group | None:
    """Give the last group of people; only lands and bodies, as a title names them, may stand after it."""
    for number in range(len(groups) - 1, -1, -1):
        group = groups[number]
        kind = group.phrases[-1].kind
        if group.marker == "ل" and kind in ("title", "group"):
            if number and groups[number - 1].end == group.start:  # «دول مجلس التعاون لدول الخليج العربية»
                continue
            if scene.words[group.start - 1].startswith("ال"):  # «النائب السابق للرئيس»: within a title nobody knows
                return None
        if kind in (*_PEOPLE, "group"):
            return group
        if any(p.kind not in _INNER for p in group.phrases):
            return None
    return None


def _opening(scene: Scene, holder: Group, phrase: Phrase) -> int | None:
    """Give the token with the «و» by which a phrase joins a list: its own, that of a nation's adjective or of a longer title."""
    words = scene.words
    if phrase.prefix == "و" or (phrase.prefix in ("ول", "وب") and phrase.prefix[1] == holder.marker):
        return phrase.start
    if phrase.prefix not in ("", "ل"):
        return None
    for at in range(phrase.start - 1, max(holder.end, phrase.start - _LONGEST_TITLE) - 1, -1):
        inner = scene.phrase_at.get(at)
        if inner is not None and inner.kind in _INNER:
            continue
        if _acts(scene, at) or not words[at][0].isalpha():
            return None
        if words[at].startswith("و") and len(words[at]) > 2:
            told = scene.hit(at, "demonym") is not None and at >= phrase.start - 1 - _strange_given(scene, phrase)
            return at if told or _is_calling(words[at][1:], phrase) else None
    return None


def _strange_given(scene: Scene, phrase: Phrase) -> int:
    """Give the tokens of a first name that nobody reads before a surname: «والفرنسي إيمانوال ماكرون»."""
    alone = phrase.kind == "person" and phrase.end - phrase.start == 1
    return int(alone and not scene.hits.get(phrase.start - 1) and not scene.grammar.is_ordinary(scene.words[phrase.start - 1]))


def _is_calling(word: str, phrase: Phrase) -> bool:
    """Whether a title begins with `word` that is the phrase's own; behind «ل» only a deputy's is («المبعوث الشخصي للرئيس بوتين»)."""
    callings = _DEPUTY if phrase.prefix else _CALLINGS
    return word in callings or (word.endswith("ه") and word[:-1] in callings)


def _begins_clause(scene: Scene, at: int) -> bool:
    """Whether a verb stands at `at`: «…، ووزير الخارجية أكد أن» opens a clause of its own."""
    return any(hit.entry.kind in ("cue", "frame-verb") and hit.entry.value[1] == "finite" for hit in scene.hits.get(at, ()))


def _acts(scene: Scene, at: int) -> bool:
    return any(hit.entry.kind in _ACTING for hit in scene.hits.get(at, ()))


def _tells_only(scene: Scene, holder: Group, first: int, last: int) -> bool:
    """Whether the tokens `[first, last)` only tell more of the people of `holder`, or name further people nobody knows."""
    named = holder.phrases[-1].kind == "person"
    at = first
    while at < last:
        phrase = scene.phrase_at.get(at)
        told = phrase is not None and (phrase.kind in _INNER or (phrase.kind == "group" and phrase.prefix == "ل"))
        if phrase is not None and told and (phrase.prefix or scene.words[at - 1] in _POSTED):
            at = phrase.end
            continue
        end = _described_until(scene, at, named)
        if end is None:
            return False
        at = end
    return True


def _described_until(scene: Scene, at: int, named: bool) -> int | None:
    """Give the token after what at `at` tells more of somebody, by name or by title alone; None where something else stands there."""
    word = scene.words[at]
    if word in _COMMAS or word in _DASHES or word in _OF_HIS or word in _POSTED or word in _CHARGED_WITH or word in _SENT_AS:
        return at + 1
    if word in _PRAYED and scene.words[at + 1] in _GOD:
        return at + 2
    if word == "(" and ")" in scene.words[at : at + 7]:
        return scene.words.index(")", at) + 1
    if _acts(scene, at):
        return None
    told = [hit.end for hit in scene.hits.get(at, ()) if hit.entry.kind in _SAID_OF_SOMEBODY]
    if told:
        return max(told)
    if word.startswith("وال") and scene.words[at - 1] not in _COMMAS:  # «وزير الخارجية والتعاون المغربي», «الفوزان والفريان»
        return at + 1
    return at + 1 if (not named and word.startswith(_DEFINITE)) or word in _OF_MOVEMENT else None


def governing_many(scene: Scene, at: int) -> str | None:
    """Give the preposition that governs the many of whom the word at `at` names some; None where it names none of many.

    «اتصل بتسعة من نظرائه، في مقدمتهم A», «اجتمع مع عدد من القادة، بينهم A»: A stands where the many stand.
    """
    if scene.words[at] not in NAMED_OF_THEM:
        return None
    first = max(scene.document.sentences[scene.document.sentence_of[at]][0], at - _MANY)
    for before in range(at - 1 - (scene.words[at - 1] in _LEADING_THERE), first - 1, -1):
        word = scene.words[before]
        if before in scene.phrase_at:
            return None  # a group that is told as one: its members stand with it
        if word in _TO_THEM:
            return word
        if any(hit.entry.kind == "frame-verb" for hit in scene.hits.get(before, ())):
            return ""
        if _acts(scene, before) and word not in _SO_MANY:
            return None
        if word[0] in "بل" and not word.startswith(_DEFINITE) and scene.grammar.is_noun(word[1:]):
            return word[0]
    return None
