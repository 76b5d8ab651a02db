"""Media credits: the agencies, papers and broadcasters a report gives as its sources, and how much of it each one tells."""

from collections.abc import Iterable
from typing import NamedTuple

from rasad.actors.view import Phrase
from rasad.coding.clauses.credit_words import REACH, credited, is_between
from rasad.coding.credits.arabic_sources import strange_medium_at
from rasad.coding.credits.bylines import bylines, medium_at
from rasad.coding.credits.credit_chains import chained
from rasad.coding.credits.media_verbs import told_by_verb
from rasad.coding.scene.scene import CodedContact, Scene
from rasad.coding.scene.speech_verbs import says_at
from rasad.coding.speakers.mastheads import MEDIUM_NOUNS, mastheads, name_end, strange_after, strange_medium
from rasad.coding.speakers.press_collectives import collective_after, is_press
from rasad.coding.speakers.told_by import told_by
from rasad.text import fold_words

_HEAD = 3  # sentences after the headline in which «به گزارش …» credits the whole report
_TOO = frozenset(["كما", "وكما"])
_BACK = 3  # sentences before a medium that it may tell, where it does not tell the whole report
_ON = 2  # sentences after it whose words are still those it passes on
# Whoever speaks to a medium is interviewed by it: «في تصريح لوكالة …».
_INTERVIEWS = fold_words("تصريح تصريحات تصريحاته تصريحه تصريحاتها حديث حديثه مقابلة حوار مداخلة لقاء")

_REPORTS = fold_words("تقرير خبر مقال تحقيق")  # «أفاد تقرير لصحيفة …»

_ITS_NOUNS = fold_words("خبرنگار خبرگزاری شبکه روزنامه سایت پایگاه خبری")
_MEANT = fold_words(  # nouns that stand for a medium named before
    "الوكالة للوكالة الصحيفة للصحيفة القناة للقناة الموقع للموقع الإذاعة الراديو الجريدة المجلة للمجلة الشبكة التقرير "
    "خبرگزاری روزنامه شبکه رسانه سایت نشریه"
)
_TIMES = fold_words("روز صبح عصر شب شامگاه بامداد ظهر")
_THIS_NEWS = ["اين", "خبر", "را"]
_INFORM = ("inform-of", "finite")  # «خبر داد»
_MARKS = frozenset("« \" “ ( '".split())
_JOINED = 6  # media that tell something together at most


class Medium(NamedTuple):
    """A medium that a report credits in the sentence `sentence`, with the `whole` account or with what stands beside it."""

    actor: str
    sentence: int
    whole: bool

    def passes_on(self, sentence: int) -> bool:
        """Whether words given in a sentence are words the medium passes on."""
        return self.whole or self.sentence - _BACK <= sentence <= self.sentence + _ON


def tells(scene: Scene, medium: Medium, contact: CodedContact, others: Iterable[CodedContact]) -> bool:
    """Whether a medium tells a contact: with the whole report, in its sentence, or in one that tells on about it.

    A sentence tells on about a contact where it names both parties («الجانبان») or a contact («اللقاء»), and no other one is told in it.
    One of a body's that names other people and no party is about a contact of theirs.
    """
    if medium.whole or medium.sentence in contact.sentences:
        return True
    if goes_on_from(scene, medium.sentence, contact):
        return True
    before = [medium.sentence - sentence for sentence in contact.sentences if sentence < medium.sentence]
    if not before or min(before) > _BACK:
        return False
    if any(other is not contact and medium.sentence in other.sentences for other in others):
        return False
    told = {actor for group in scene.groups[medium.sentence] for actor in group.actors()}
    named = told.intersection(contact.parties)
    span = scene.document.sentences[medium.sentence]
    apart = not named and not scene.is_medium(medium.actor) and any(scene.cast.members[actor].kind == "person" for actor in told)
    again = scene.has(*span, "both") or (scene.has(*span, "frame-noun") and not apart)
    return len(named) > 1 or (again and min(before) < _BACK)


def goes_on_from(scene: Scene, number: int, contact: CodedContact) -> bool:
    """«نقلت الوكالة أن A اتصل بـ B. كما اتصل به C»: whether one told right after, with «كما», has the same source if none of its own."""
    first = min(contact.sentences)
    if not scene.arabic or first != number + 1:
        return False
    start, end = scene.document.sentences[first]
    return start < end and scene.words[start] in _TOO and not scene.has(start, end, "credit")


def media_credits(scene: Scene, opened: list[int]) -> list[Medium]:
    """Give the media a report credits: in a byline, after a word of credit, or as the subject of a verb of speech.

    `opened`: the sentences that open on what the one before tells.
    """
    chains, read = chained(scene)
    subjects = (*_as_subjects(scene), *_strange_subjects(scene), *told_by_verb(scene))
    named = [*chains, *_after_credits(scene, read), *_said_by(scene), *subjects]
    if len(named) > 1:
        named = sorted(set(named), key=lambda found: (*found[1:], found[0]))
    head = min((scene.document.sentence_of[at] for _, at, after in named if after), default=-1)
    whole = not scene.arabic and 0 <= head <= _HEAD
    found = [Medium(actor, 0, True) for actor in (*bylines(scene), *mastheads(scene))]
    for number in opened:
        teller = told_by(scene, number)
        if teller is not None and scene.is_medium(teller[0]):
            found.append(Medium(teller[0], number - 1, False))
    for actor, at, after in named:
        number = scene.document.sentence_of[at]
        found.append(Medium(actor, number, whole and after and number == head))
    return list(dict.fromkeys(found))


def _as_subjects(scene: Scene) -> list[tuple[str, int, bool]]:
    """Give the media that are credited as phrases of their own, the token of each, and whether a word of credit stands before it."""
    found = []
    for phrase in scene.phrases:
        if phrase.kind == "organization" and phrase.actor is not None and scene.is_medium(phrase.actor):
            if credited(scene, phrase.start):
                if not _interviews(scene, phrase.start):
                    found.append((phrase.actor, phrase.start, True))
            elif not _spoken_to(scene, phrase.start) and reports(scene, phrase.end):
                found.append((phrase.actor, phrase.start, False))
    return found


def _spoken_to(scene: Scene, at: int) -> bool:
    """«در گفت‌وگو با ایسنا، اظهار کرد», «در مصاحبه با خبرنگار مهر گفت»: a Persian medium that somebody else speaks to."""
    while at > 0 and scene.words[at - 1] in _ITS_NOUNS:
        at -= 1
    return not scene.arabic and at > 0 and scene.words[at - 1] == "با"


def _after_credits(scene: Scene, read: set[int]) -> list[tuple[str, int, bool]]:
    """«به گزارش خبرنگار اعزامی ایسنا»: media a few words after a word of credit, inside another's title too, each with its token.

    `read`: the tokens of words of credit whose media are known.
    """
    found = []
    for start in scene.everywhere("credit"):
        credit = scene.hit(start, "credit") if start not in read else None
        number = scene.document.sentence_of[start]
        for at in range(credit.end, min(credit.end + REACH, len(scene.words))) if credit is not None else ():
            medium = medium_at(scene, at)
            if medium is not None:
                if scene.words[at - 1] != "في" and not _interviews(scene, at):  # «مصادر في الشرق الأوسط»: the region
                    found.append((medium[0], at, True))
                break
            press = collective_after(scene, at) if scene.arabic and scene.document.sentence_of[at] == number else None
            if press is not None:
                found.append((press, at, True))
                break
            if _stands_for_medium(scene, at) and scene.document.sentence_of[at] == number:
                before = _medium_before(scene, at)
                if before is not None and not _interviews(scene, at):
                    found.append((before, at, True))
                break
            inside = credit is not None and scene.document.sentence_of[at] == number
            strange = strange_medium_at(scene, at) if inside and scene.arabic else None
            strange = strange or (strange_after(scene, credit, at) if credit is not None and inside else None)
            if strange is not None:
                if not _interviews(scene, at):
                    found.append((strange, at, True))
                break
            if scene.document.sentence_of[at] != number or not (is_between(scene, at) or _of_a_nation(scene, at)):
                break
    return found


def _said_by(scene: Scene) -> list[tuple[str, int, bool]]:
    """«به گفته رویترز», «به ادعای این خبرگزاری»: media in the place of those whose words a Persian report gives."""
    found = []
    for start in scene.everywhere("said-by") if not scene.arabic else ():
        hit = scene.hit(start, "said-by")
        at = hit.end if hit is not None else len(scene.words)
        this = at + 1 if scene.words[at : at + 1] and scene.words[at] in ("اين", "همين") else at
        while at < len(scene.words) and scene.words[at] in MEDIUM_NOUNS and at not in scene.phrase_at:
            at += 1
        medium = medium_at(scene, at)
        press = scene.phrase_at.get(at)
        if medium is not None:
            found.append((medium[0], at, True))
        elif press is not None and press.actor is not None and is_press(press):
            found.append((press.actor, at, True))
        elif this < len(scene.words) and this > start and _stands_for_medium(scene, this):
            before = _medium_before(scene, this)
            found += [(before, this, True)] if before is not None else []
    return found


def _of_a_nation(scene: Scene, at: int) -> bool:
    """«وكالة الأنباء الرسمية السودانية «سونا»»: the nation of a medium that is named after it, in quotation marks or brackets."""
    nation = scene.hit(at, "demonym") if scene.arabic else None
    return nation is not None and scene.words[nation.end : nation.end + 1] != [] and scene.words[nation.end] in _MARKS


def _stands_for_medium(scene: Scene, at: int) -> bool:
    """«وبحسب الوكالة», «به گزارش این روزنامه»: a noun that stands for a medium named before."""
    return scene.words[at] in _MEANT and (scene.arabic or scene.words[at - 1] in ("اين", "همين"))


def _medium_before(scene: Scene, at: int) -> str | None:
    """Give the medium named last before a token."""
    named = (p.actor for p in reversed(scene.phrases) if p.start < at and p.actor is not None and scene.is_medium(p.actor))
    return next(named, None)


def _interviews(scene: Scene, at: int) -> bool:
    """«وقال في تصريح لوكالة الأنباء السعودية»: the Arabic medium at the token `at` is spoken to and credited with nothing."""
    if not scene.arabic:
        return False
    first = scene.document.sentences[scene.document.sentence_of[at]][0]
    credit = next((hit for start in reversed(scene.places("credit", first, at)) if (hit := scene.hit(start, "credit"))), None)
    if credit is None or not _says(scene, credit.start) or not _REPORTS.isdisjoint(scene.words[credit.end : at]):
        return False
    to = scene.words[at].startswith("ل") or "ل" in scene.words[max(credit.end, at - 2) : at]
    return to or not _INTERVIEWS.isdisjoint(scene.words[credit.end : at])


def _says(scene: Scene, credit: int) -> bool:
    """Whether the word of credit at a token is a verb: «قال», not «وفقا ل»."""
    return any(hit.entry.kind == "cue" for hit in scene.hits.get(credit, ()))


def reports(scene: Scene, at: int) -> bool:
    """«خبرگزاری سعودی، واس، گزارش داد که …», «شینهوا به نقل از …»: a medium before a verb of speech or a word of credit."""
    if scene.arabic:  # «وكانت صحيفة واشنطن بوست نقلت عن …»
        ahead = range(at, min(at + 5, scene.document.sentences[scene.document.sentence_of[at - 1]][1]))
        return any(scene.hit(token, "credit") is not None and _says(scene, token) for token in ahead)
    at = _past_name(scene, at)
    for _ in range(_JOINED):
        if scene.hit(at, "credit") is not None:
            return True
        beside = _next_named(scene, at + 1) if scene.words[at : at + 1] == ["و"] else None
        if beside is None:
            break
        if beside.actor is None or not scene.is_medium(beside.actor):
            return False
        at = _past_name(scene, beside.end)  # «آناتولی و شبکه تی آر تی خبر دادند»
    if scene.words[at : at + 1] == ["از"] and _tells_of(scene, at):
        return True
    placed = scene.phrase_at.get(at + 1) if scene.words[at : at + 1] == ["از"] else None
    if placed is not None and placed.kind == "country":  # «خبرگزاری فرانسه از ورشو خبر داد»
        at = placed.end
    for token in range(at, min(at + 5, len(scene.words))):
        if says_at(scene, token):
            return True
        if scene.phrase_at.get(token) is not None or scene.words[token] in (".", ":", "به", "با", "ان", "في"):
            return False
    return False


def _next_named(scene: Scene, at: int) -> Phrase | None:
    """Give the phrase at a token or after a noun of a medium there."""
    phrase = scene.phrase_at.get(at)
    if phrase is None and at < len(scene.words) and scene.words[at] in MEDIUM_NOUNS:
        phrase = scene.phrase_at.get(at + 1)
    return phrase


def _past_name(scene: Scene, at: int) -> int:
    """«رویترز روز چهارشنبه از قول …», «سانا این خبر را به نقل از …»: give the token after a medium's last mark and the day it told on."""
    if scene.words[at : at + 1] in (["»"], ['"']):
        at += 1
    while at < len(scene.words) and (scene.words[at] in _TIMES or any(h.entry.kind in ("day", "weekday") for h in scene.hits.get(at, ()))):
        at += 1
    return at + len(_THIS_NEWS) if scene.words[at : at + len(_THIS_NEWS)] == _THIS_NEWS else at


def _tells_of(scene: Scene, at: int) -> bool:
    """«… از دیدار A با B خبر داد»: whether what stands after «از» in a sentence is told of."""
    last = scene.document.sentences[scene.document.sentence_of[at]][1]
    return any(
        hit.entry.kind == "cue" and hit.entry.value == _INFORM for start in scene.places("cue", at, last) for hit in scene.hits[start]
    )


def _strange_subjects(scene: Scene) -> list[tuple[str, int, bool]]:
    """«خبرگزاری «ترند» به نقل از … خبر داد»: strange media that head a Persian sentence and tell what follows."""
    found: list[tuple[str, int, bool]] = []
    if scene.arabic or MEDIUM_NOUNS.isdisjoint(scene.document.vocabulary):
        return found
    for first, last in scene.document.sentences:
        if last - first > 4 and scene.words[first] in MEDIUM_NOUNS and first not in scene.phrase_at:
            end = name_end(scene, first + 1)
            if end is not None and reports(scene, end):
                found.append((strange_medium(scene, first, end), first, True))
    return found
