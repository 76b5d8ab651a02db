"""Issues in an Arabic sentence: they follow the words that lead to them («بحث … العلاقات», «محادثات مع … حول …») and each other."""

from rasad.coding.scene.scene import Scene
from rasad.coding.topics.items import Issue, TopicSentence, alone, issue
from rasad.text import fold_words
from rasad.text.matcher import Hit

_VERB_REACH, _TALK_REACH, _NEAR = 40, 16, 6  # tokens between a word of discussing, or of talks, and the issue
_STOPS = frozenset(".؛:!?؟()-–—/…|*")
_COMMAS = frozenset("،,")
_CLOSING = frozenset("»”")
_PREPOSITIONS = fold_words("في خلال هامش عبر بعد قبل ضمن لدى مع بين من عن إلى على عقب بحضور حول منذ قبيل أثناء ب ل")
_THIS = fold_words("هذا هذه ذلك تلك")
_LIKE_VERBS = fold_words("بحث تباحث تدارس")
_HELD = fold_words("تم جرى وتم وجرى بهدف خلاله خلالها بغرض يتم سيتم سيجري")
_NOT_SAID = fold_words("بين عرض وضع قدم وجه عد نقل أرسل قبل")  # nouns and prepositions that look like verbs of speech
_AND_IS_ITS_OWN = fold_words(
    "وزير وزارة وزراء وقف وضع وحدة وطني وطنية وفد وفود وسائل ورشة وظائف وثيقة وثائق وصول واردات ولاية وكالة وجود وساطة ودائع وقود "
    "وباء واسع واسعة وجهات وجهة وسط واقع واشنطن وشعب ورش وديعة وتيرة وساطات والي وكالات وسطاء ولي وصاية وعي"
)
_POINTING = fold_words("هذا هذه ذلك تلك ما من أن إن كل")
_NEGATIONS = fold_words("لم لن لا دون عدم ولم ولن ولا")
_OWN = ("ها", "هما", "هم", "ه")  # a possessive refers back: «العلاقات وسبل تعزيزها» is one issue
_SITUATIONS = fold_words(
    "الأوضاع أوضاع الوضع تطورات التطورات الأحداث أحداث مستجدات المستجدات الأزمة أزمة الحرب السلام القتال الاستقرار الأمن الحل "
    "المعارضة إعمار الإعمار المعارك الهدنة وضع إطلاق النار الأحداث ما يجري"
)
_DATES = ("day", "weekday", "month", "break", "side")
_FINISHED = ("finite", "participle")


def arabic_issues(scene: Scene, sentence: TopicSentence) -> list[tuple[int, list[Issue]]]:
    """Give the issues of a sentence, each list with the token of the word that leads to it."""
    found: list[tuple[int, list[Issue]]] = []
    done = sentence.first
    for at in sorted(sentence.hits):
        start = _opened(scene, sentence, at) if at >= done else None
        if start is not None and start >= done:
            issues, done = _list(scene, sentence, start)
            if issues:
                found.append((at, issues))
    return found


def _opened(scene: Scene, sentence: TopicSentence, at: int) -> int | None:
    """Give where the issue begins that the word at a token leads to, or None where it leads to none."""
    words = scene.words
    if at in scene.phrase_at or (at > sentence.first and words[at - 1] in _NEGATIONS):
        return None
    noun, verb, talk = sentence.at(at, "noun"), sentence.at(at, "verb"), sentence.at(at, "talk")
    if words[at + 1 : at + 2] == ["عن"]:
        return None  # «يبحث عن حل»
    if noun is not None and _at_once(scene, sentence, noun):
        return noun.end
    if verb is not None or noun is not None:
        takes, of_talks = verb.entry.value if verb is not None else ("في", False)
        if of_talks and not _of_talks(scene, sentence, at):
            return None
        return _object(scene, sentence, at + 1, takes)
    if talk is not None:
        return _after_talks(scene, sentence, talk.end)
    return None


def _at_once(scene: Scene, sentence: TopicSentence, noun: Hit) -> bool:
    """Whether the issue follows a noun of discussing at once: «لبحث سبل …», «مناقشة فرض …», not «بحث الوزير …»."""
    words, start = scene.words, noun.end
    if start >= sentence.last or start in scene.phrase_at or words[start] in _POINTING or words[start] in _PREPOSITIONS:
        return False
    begun = sentence.begins_issue(start)
    if begun is not None:
        return begun.prefix == ""
    clear = noun.prefix[-1:] in ("ل", "ب") or words[noun.start] not in _LIKE_VERBS or words[noun.start - 1] in _HELD
    return clear and words[start].isalpha() and not _sides(scene, sentence, start)


def _of_talks(scene: Scene, sentence: TopicSentence, at: int) -> bool:
    """Whether talks or the two sides stand right after a verb or before it in its clause."""
    if any(_sides(scene, sentence, token) for token in range(at + 1, min(sentence.last, at + _NEAR))):
        return True
    for token in range(at - 1, max(sentence.first, at - _TALK_REACH) - 1, -1):
        if _sides(scene, sentence, token):
            return True
        if scene.words[token] in _COMMAS or scene.words[token] in _STOPS or scene.words[token] == "لكن" or sentence.at(token, "relative"):
            return False
    return False


def _sides(scene: Scene, sentence: TopicSentence, at: int) -> bool:
    return sentence.at(at, "talk") is not None or any(hit.entry.kind == "both" for hit in scene.hits.get(at, ()))


def _object(scene: Scene, sentence: TopicSentence, at: int, takes: str) -> int | None:
    """Give the first issue after a verb that no preposition governs, or that the verb's own does."""
    words = scene.words
    for token in range(at, min(sentence.last, at + _VERB_REACH)):
        word = words[token]
        if (word in _STOPS and word not in "()-") or _says(scene, token) or sentence.at(token, "noun") or sentence.at(token, "verb"):
            return None
        about = sentence.at(token, "about")
        if about is not None and word not in ("يتعلق", "تتعلق"):
            return about.end if about.end < sentence.last and words[about.end] not in _POINTING else None
        before = words[token - 1]
        if before in _THIS or word == "عن":
            return None
        if token in scene.phrase_at and not (takes and before == takes):
            continue
        begun = sentence.begins_issue(token)
        if begun is None:
            continue
        adjective = before.startswith("ال") and token - 1 not in scene.phrase_at and word.endswith(("ي", "يه"))  # «الموقع الإعلامي»
        if begun.prefix == "" and before not in _PREPOSITIONS and not adjective:
            return token
        if takes and (before == takes or (takes == "الى" and begun.prefix == "ل")) and (takes != "في" or token <= at + 1):
            return token
    return None


def _after_talks(scene: Scene, sentence: TopicSentence, at: int) -> int | None:
    """Give what follows «حول» after a noun of talks, with nothing but people and places between them."""
    words = scene.words
    for token in range(at, min(sentence.last, at + _TALK_REACH)):
        word = words[token]
        if word in _STOPS or word in _COMMAS or _says(scene, token) or sentence.at(token, "relative"):
            return None
        if token not in scene.phrase_at and (sentence.at(token, "other") or sentence.at(token, "noun") or sentence.at(token, "verb")):
            return None
        if token > at and sentence.at(token, "talk") and token not in scene.phrase_at:
            return None  # the nearer one leads there
        about = sentence.at(token, "about")
        if about is not None:
            start = about.end
            if start >= sentence.last or words[start] in _POINTING or not words[start].isalpha():
                return None
            return start
    return None


def _says(scene: Scene, token: int) -> bool:
    """Whether a verb of speech stands at a token: what follows it is what somebody says."""
    hits = scene.hits.get(token)
    return hits is not None and scene.words[token] not in _NOT_SAID and token not in scene.phrase_at and any(
        hit.entry.kind == "cue" and hit.entry.value[1] in _FINISHED for hit in hits
    )


def _list(scene: Scene, sentence: TopicSentence, start: int) -> tuple[list[Issue], int]:
    """Give the issues that follow each other from `start` on, and where they end."""
    found: list[Issue] = []
    begun: int | None = start
    at = start
    while at < sentence.last:
        join = sentence.at(at, "join") if at > start else None
        if at > start and join is None and _ends(scene, sentence, at):
            break
        following = _next_issue(scene, sentence, begun, at, join.end if join else None) if at > start else None
        if following is not None or join is not None or (begun is not None and _breaks(scene, sentence, begun, at)):
            _add(found, scene, sentence, begun, at)
            begun = following
            if join is not None and following is None:
                return found, join.end
            if following is None and join is None and scene.words[at] in _COMMAS:
                return found, at
            at = max(at, following or 0) + 1
            continue
        held = sentence.at(at, "label")
        at = held.end if held is not None and begun is not None else at + 1
    _add(found, scene, sentence, begun, min(at, sentence.last))
    return found, at


def _add(found: list[Issue], scene: Scene, sentence: TopicSentence, begun: int | None, end: int) -> None:
    one = issue(scene, sentence, begun, end) if begun is not None else None
    if one is not None:
        found.append(one)


def _ends(scene: Scene, sentence: TopicSentence, at: int) -> bool:
    """Whether no issue goes on at a token."""
    words = scene.words
    word = words[at]
    if word in _STOPS or word in _CLOSING or sentence.at(at, "end") or sentence.at(at, "noun") or sentence.at(at, "about"):
        return True
    if at in scene.phrase_at:
        return False
    if word == "مع" and at + 1 < sentence.last and (phrase := scene.phrase_at.get(at + 1)) is not None:
        return phrase.kind in ("person", "title", "group")
    hits = scene.hits.get(at, ())
    if any(hit.entry.kind in _DATES or hit.entry.kind == "frame-verb" for hit in hits) or _says(scene, at):
        return True
    if word == "في" and _town(scene, at + 1):
        return not any(before in _SITUATIONS for before in words[max(sentence.first, at - 2) : at])
    if any(hit.entry.kind == "place" and hit.prefix == "ب" for hit in hits) or sentence.at(at, "verb"):
        return True
    return _another_clause(sentence, words, at)


def _another_clause(sentence: TopicSentence, words: list[str], at: int) -> bool:
    """Whether «و» joins a word that no issue begins with and that is no adjective: «ودعا», «وأساسا»."""
    word = words[at]
    if word[0] != "و" or len(word) < 4 or word in _AND_IS_ITS_OWN or sentence.begins_issue(at) or sentence.at(at, "join"):
        return False
    return not word.startswith("وال") and not word.endswith((*_OWN, "ات", "ين", "ون")) and words[at - 1].startswith(("ال", "وال"))


def _town(scene: Scene, at: int) -> bool:
    kinds = {hit.entry.kind for hit in scene.hits.get(at, ())}
    return "place" in kinds and "country" not in kinds


def _breaks(scene: Scene, sentence: TopicSentence, begun: int, at: int) -> bool:
    """Whether an issue ends at a token though another may follow: at a comma, or before a relative clause
    that is not needed to say which issue it is."""
    if scene.words[at] in _COMMAS:
        if sentence.at(at + 1, "join"):
            return False
        hit = sentence.begins_issue(at + 1)
        return hit is None or hit.prefix != "و" or not _refers_back(scene, hit.end)
    return sentence.at(at, "relative") is not None and any(sentence.at(token, "label") for token in range(begun, at))


def _next_issue(scene: Scene, sentence: TopicSentence, begun: int | None, at: int, joined: int | None) -> int | None:
    """Give where the next issue begins if one does at the token `at`, which may be a comma or the end of a joining word."""
    words = scene.words
    if joined is not None:
        while joined < sentence.last and words[joined] in ("في", "الى", "عن", "من", "،"):
            joined += 1
        begins = joined < sentence.last and (sentence.begins_issue(joined) or _country(scene, joined, ("", "ب")))
        return joined if begins else None
    token = at + 1 if words[at] in _COMMAS else at
    if token >= sentence.last:
        return None
    hit = sentence.begins_issue(token)
    if token > at:  # after a comma
        if hit is not None and hit.prefix in ("", "و") and not _refers_back(scene, hit.end) and not sentence.at(token, "end"):
            return token
        return token if _country(scene, token, ("و",)) else None
    if _adjective(words, token):
        return None
    if hit is not None and hit.prefix == "و" and not _refers_back(scene, hit.end):
        if begun is None or token - begun > 1 or words[begun].startswith("ال") or sentence.at(begun, "label"):
            return token
        return None
    return token if begun is not None and _country(scene, token, ("و",)) and alone(scene, sentence, begun, token) else None


def _country(scene: Scene, token: int, prefixes: tuple[str, ...]) -> bool:
    phrase = scene.phrase_at.get(token)
    return phrase is not None and phrase.kind == "country" and phrase.start == token and phrase.prefix in prefixes


def _refers_back(scene: Scene, end: int) -> bool:
    """«وسبل تعزيزها», «وتعزيزها»: the word or the one after it has a possessive, so it goes on with the same issue."""
    words = scene.words[end - 1 : end + 1]
    return any((len(word) > 4 and word.endswith(_OWN[:2])) or (len(word) > 5 and word.endswith("هم")) for word in words)


def _adjective(words: list[str], token: int) -> bool:
    """«السياسية والاقتصادية»: one adjective after another, which go with one noun."""
    before, word = words[token - 1].removeprefix("و"), words[token][1:]
    return word.endswith(("ي", "يه")) and before.endswith(("ي", "يه")) and before.startswith("ال") == word.startswith("ال")
