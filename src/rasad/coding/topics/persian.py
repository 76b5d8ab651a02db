"""Issues in a Persian sentence: between «درباره» and the word of discussing, before «را بررسی کردند», or after «به بررسی»."""

from rasad.coding.scene.scene import Scene
from rasad.coding.topics.items import Issue, TopicSentence, alone, issue
from rasad.text import fold_words

_TALK_REACH = 16  # tokens between a noun of talks and «درباره»
_LONGEST = 40  # tokens of a list of issues
_VERB_REACH = 8  # tokens from where the issues end to the word of discussing
_AUXILIARY = 4  # tokens between a noun of discussing and its verb: «رایزنی خواهند کرد», «بحث و تبادل نظر کردند»
_BACK = 45  # tokens before «را» in which the issues begin
_STOPS = frozenset(".؛:!?؟()…|*/")
_COMMAS = frozenset("،,")
_PREPOSITIONS = fold_words("در با از به برای بر جهت هدف منظور ضمن طی")
_LEADING = fold_words("به برای هدف جهت منظور و ضمن")
_COUNTRIES = fold_words("کشور ملت دولت")
_ADDING = fold_words("همچنین نیز و هم")
_POINTING = fold_words("این آن آنچه چه اینکه اینها وی او خود چرا کدام")
_MEMBERS = ("person", "title", "group")
_UNDONE = fold_words("نکرد نکردند نشد نکرده نمی نشده نداشت نداشته")
_SAID = 4  # tokens after an issue in which a verb of speech makes it what somebody spoke of
_SITUATIONS = fold_words("وضعیت اوضاع تحولات بحران جنگ صلح امنیت ثبات روند درگیری اجرای بازسازی انتخابات حقوق")
_GONE = fold_words("سفر آمد رفت آمده رفته عازم وارد")
_DATES = ("day", "weekday", "break", "side")
_DESCRIBING = fold_words("دوجانبه جانبه مشترک چندجانبه متقابل منطقه جهان")


def persian_issues(scene: Scene, sentence: TopicSentence) -> list[tuple[int, list[Issue]]]:
    """Give the issues of a sentence, each list with the token of the word that leads to it."""
    found: list[tuple[int, list[Issue]]] = []
    done = sentence.first
    for at in sorted(sentence.hits):
        if at < done or at in scene.phrase_at:
            continue
        about = sentence.at(at, "about")
        if about is not None:
            issues, end = _about(scene, sentence, at, about.end)
        elif sentence.at(at, "noun") is not None:
            issues, end = _reviewed(scene, sentence, at, done)
        else:
            continue
        if issues:
            found.append((at, issues))
            done = max(done, end)
    return found


def _about(scene: Scene, sentence: TopicSentence, at: int, start: int) -> tuple[list[Issue], int]:
    """Give the issues after «درباره» where a noun of talks stands before it or a word of discussing after them."""
    if start >= sentence.last or scene.words[start] in _POINTING or scene.words[start] in ("ها", "هاي"):  # «در زمینه‌های»
        return [], start
    issues, end = _list(scene, sentence, start, min(sentence.last, start + _LONGEST))
    if not issues or any(word in _UNDONE for word in scene.words[end : min(sentence.last, end + _VERB_REACH)]):
        return [], start
    if _before_discussing(scene, sentence, end):
        return issues, end
    said = any(_says(scene, token) for token in range(end, min(sentence.last, end + _SAID)))
    return (issues, end) if not said and _after_talks(scene, sentence, at) else ([], start)


def _after_talks(scene: Scene, sentence: TopicSentence, at: int) -> bool:
    for token in range(at - 1, max(sentence.first, at - _TALK_REACH) - 1, -1):
        if sentence.at(token, "talk") is not None and token not in scene.phrase_at:
            return True
        if scene.words[token] in _STOPS or sentence.at(token, "other") or _says(scene, token) or _finished(scene, sentence, token):
            return False
    return False


def _before_discussing(scene: Scene, sentence: TopicSentence, end: int) -> bool:
    for token in range(end, min(sentence.last, end + _VERB_REACH)):
        noun = sentence.at(token, "noun")
        if noun is not None and token not in scene.phrase_at:
            verb = any(sentence.at(following, "verb") for following in range(noun.end, noun.end + _AUXILIARY))
            return verb or scene.words[noun.end : noun.end + 1] == ["و"] or scene.words[token - 1] == "به"
        if sentence.at(token, "about") or scene.words[token] in _STOPS or _says(scene, token):
            return False
    return False


def _finished(scene: Scene, sentence: TopicSentence, token: int) -> bool:
    """Whether a clause's verb stands at a token."""
    return any(hit.entry.kind == "frame-verb" for hit in scene.hits.get(token, ())) and sentence.at(token, "end") is not None


def _reviewed(scene: Scene, sentence: TopicSentence, at: int, done: int) -> tuple[list[Issue], int]:
    """Give the issues before «را بررسی کردند», «مورد بحث قرار گرفت», «محور دیدار», or after «به بررسی»."""
    words = scene.words
    noun = sentence.at(at, "noun")
    assert noun is not None
    before = words[at - 1] if at > sentence.first else ""
    if before in ("را", "مورد"):
        end = at - 1
        if before == "مورد" and end > sentence.first and words[end - 1] == "را":
            end -= 1
        return _backwards(scene, sentence, end, done), noun.end
    if sentence.at(noun.end, "verb") is not None and words[noun.end] in ("شد", "شدند", "شده"):
        return _backwards(scene, sentence, at, done), noun.end
    if before in _LEADING and (before != "و" or sentence.at(at - 2, "noun")) and sentence.begins_issue(noun.end) is not None:
        return _list(scene, sentence, noun.end, min(sentence.last, noun.end + _LONGEST))
    return [], noun.end


def _backwards(scene: Scene, sentence: TopicSentence, end: int, done: int) -> list[Issue]:
    """Give the issues that end before the token `end`: they begin with the first word issues begin with after whoever discussed them."""
    first = max(sentence.first, done, end - _BACK)
    for at in range(end - 1, first - 1, -1):
        phrase = scene.phrase_at.get(at)
        person = phrase is not None and phrase.kind in _MEMBERS
        if person or scene.words[at] in _STOPS or _says(scene, at) or _two_sides(scene, at):
            first = at + 1
            break
    for start in range(first, end):
        hit = sentence.begins_issue(start)
        if hit is not None and _may_begin(scene, sentence, first, start):
            issues, reached = _list(scene, sentence, start, end)
            return issues if reached == end else []
    return []


def _two_sides(scene: Scene, at: int) -> bool:
    """Whether the two sides are named at a token; «روابط دو کشور» is about the countries."""
    return any(hit.entry.kind == "both" for hit in scene.hits.get(at, ())) and scene.words[at + 1] not in _COUNTRIES


def _may_begin(scene: Scene, sentence: TopicSentence, first: int, start: int) -> bool:
    """Whether no preposition governs the word at `start`, and it is not the adjective of a word before it."""
    before = scene.words[start - 1]
    if start in scene.phrase_at or before in _PREPOSITIONS:
        return False
    opens = start == first or not before.isalpha() or before in _ADDING or start - 1 in scene.phrase_at
    return opens or sentence.at(start, "head") is not None


def _says(scene: Scene, token: int) -> bool:
    hits = scene.hits.get(token)
    return hits is not None and token not in scene.phrase_at and any(
        hit.entry.kind == "cue" and hit.entry.value[1] in ("finite", "linking") for hit in hits
    )


def _list(scene: Scene, sentence: TopicSentence, start: int, last: int) -> tuple[list[Issue], int]:
    """Give the issues that follow each other on `[start, last)`, and where they end."""
    words = scene.words
    found: list[Issue] = []
    begun = at = start
    while at < last and not _ends(scene, sentence, start, at):
        following = _next_issue(scene, sentence, begun, at) if at > start else None
        if following is not None and following < last:
            _add(found, scene, sentence, begun, at)
            begun = following
            at = following + 1
        elif words[at] in _COMMAS and not _adjectives(scene, at, last):
            break
        else:
            held = sentence.at(at, "label")
            at = held.end if held is not None and held.end <= last else at + 1
    _add(found, scene, sentence, begun, at)
    return found, at


def _add(found: list[Issue], scene: Scene, sentence: TopicSentence, begun: int, end: int) -> None:
    while end > begun and scene.words[end - 1] in ("و", "به", "در", "با", "از", "نیز", "نيز"):
        end -= 1
    one = issue(scene, sentence, begun, end)
    if one is not None:
        found.append(one)


def _ends(scene: Scene, sentence: TopicSentence, start: int, at: int) -> bool:
    """Whether no issue goes on at a token."""
    words = scene.words
    held = sentence.at(at, "label")
    if held is not None and held.end > at + 1:
        return False
    if words[at] in _STOPS or sentence.at(at, "relative") or (at > start and (sentence.at(at, "end") or sentence.at(at, "about"))):
        return True
    if at == start or at in scene.phrase_at:
        return False
    noun = sentence.at(at, "noun")
    if noun is not None and (sentence.at(noun.end, "verb") or sentence.at(noun.end, "end") or words[noun.end : noun.end + 1] == ["و"]):
        return True
    if words[at] in ("با", "از") and (phrase := scene.phrase_at.get(at + 1)) is not None and phrase.kind in _MEMBERS:
        return True
    if words[at] == "به" and any(sentence.at(token, "noun") for token in (at + 1, at + 2)):
        return True
    if words[at] == "به" and "سفر" not in words[at - 1] and any(word in _GONE for word in words[at + 1 : at + 4]):
        return True
    if words[at] == "در" and any(_town(scene, token) for token in (at + 1, at + 2)):
        return not any(word in _SITUATIONS for word in words[max(start, at - 3) : at])
    hits = scene.hits.get(at, ())
    return any(hit.entry.kind in _DATES for hit in hits) or _says(scene, at)


def _town(scene: Scene, at: int) -> bool:
    kinds = {hit.entry.kind for hit in scene.hits.get(at, ())}
    return "place" in kinds and "country" not in kinds


def _next_issue(scene: Scene, sentence: TopicSentence, begun: int, at: int) -> int | None:
    """Give where the next issue begins if «و» or a comma at a token joins one, or None."""
    words = scene.words
    join = sentence.at(at, "join")
    if join is None and words[at] not in _COMMAS and words[at] != "و":
        return None
    token = join.end if join is not None else at + 1
    while token < sentence.last and (words[token] == "و" or sentence.at(token, "join")):
        again = sentence.at(token, "join")
        token = again.end if again is not None else token + 1
    hit = sentence.begins_issue(token) if token < sentence.last else None
    if token >= sentence.last or _adjective(words, sentence, at, hit.end - 1 if hit is not None else token):
        return None
    if hit is not None:
        return token if at - begun > 1 or sentence.at(begun, "label") else None
    phrase = scene.phrase_at.get(token)
    country = phrase is not None and phrase.kind == "country" and phrase.start == token
    return token if country and alone(scene, sentence, begun, at) else None


def _adjective(words: list[str], sentence: TopicSentence, at: int, token: int) -> bool:
    """«همکاری‌های سیاسی و اقتصادی»: one adjective after another, which go with one noun."""
    return sentence.at(token, "head") is None and _describes(words[at - 1]) and _describes(words[token])


def _describes(word: str) -> bool:
    return word.endswith("ي") or word in _DESCRIBING


def _adjectives(scene: Scene, at: int, last: int) -> bool:
    """«مسائل دوجانبه، منطقه‌ای و بین‌المللی»: after a comma an adjective, and «و» not far behind it."""
    words = scene.words
    return at + 1 < last and _describes(words[at + 1]) and "و" in words[at + 2 : at + 6]
