"""Media credits: the agencies, papers and broadcasters a report gives as its sources, and how much of it each one tells."""

from collections.abc import Iterable
from typing import NamedTuple

from rasad.coding.bylines import bylines, medium_at
from rasad.coding.credit_words import REACH, credited, is_between
from rasad.coding.scene import Scene
from rasad.text import fold_words
from rasad.text.matcher import Hit

_HEAD = 3  # sentences after the headline in which «به گزارش …» credits the whole report
_BACK = 3  # sentences before a medium that it may tell, where it does not tell the whole report
_ON = 2  # sentences after it whose words are still those it passes on
# Whoever speaks to a medium is interviewed by it: «في تصريح لوكالة …».
_INTERVIEWS = fold_words("تصريح تصريحات تصريحاته تصريحه تصريحاتها حديث حديثه مقابلة حوار مداخلة لقاء")


class Medium(NamedTuple):
    """A medium that a report credits in the sentence `sentence`, with the `whole` account or with what stands beside it."""

    actor: str
    sentence: int
    whole: bool

    def tells(self, sentences: Iterable[int]) -> bool:
        """Whether what is told in these sentences is told after the medium: it was not told for the first time later."""
        return self.whole or any(self.sentence - _BACK <= sentence <= self.sentence for sentence in sentences)

    def passes_on(self, sentence: int) -> bool:
        """Whether words given in a sentence are words the medium passes on."""
        return self.whole or self.sentence - _BACK <= sentence <= self.sentence + _ON


def media_credits(scene: Scene) -> list[Medium]:
    """Give the media a report credits: in a byline, after a word of credit, or as the subject of a verb of speech."""
    found = [Medium(actor, 0, True) for actor in bylines(scene)]
    named = _after_credits(scene)
    head = min((number for _, number in named), default=-1)
    whole = not scene.arabic and head <= _HEAD
    found += [Medium(actor, number, whole and number == head) for actor, number in named]
    for phrase in scene.phrases:
        if phrase.kind != "organization" or phrase.actor is None or not scene.is_medium(phrase.actor):
            continue
        number = scene.document.sentence_of[phrase.start]
        if not scene.arabic and (credited(scene, phrase.start) or _reports(scene, phrase.end)):
            found.append(Medium(phrase.actor, number, whole and number == head))
        elif scene.arabic and credited(scene, phrase.start) and not _interviews(scene, phrase.start):
            found.append(Medium(phrase.actor, number, False))
    return list(dict.fromkeys(found))


def _after_credits(scene: Scene) -> list[tuple[str, int]]:
    """«به گزارش خبرنگار اعزامی ایسنا»: media a few words after a word of credit, inside another's title too, with their sentence."""
    found = []
    for start in scene.everywhere("credit"):
        credit = scene.hit(start, "credit")
        number = scene.document.sentence_of[start]
        for at in range(credit.end, min(credit.end + REACH, len(scene.words))) if credit is not None else ():
            medium = medium_at(scene, at)
            if medium is not None:
                if scene.words[at - 1] != "في" and not _interviews(scene, at):  # «مصادر في الشرق الأوسط»: the region
                    found.append((medium[0], number))
                break
            if not is_between(scene, at) or scene.document.sentence_of[at] != number:
                break
    return found


def _interviews(scene: Scene, at: int) -> bool:
    """«وقال في تصريح لوكالة الأنباء السعودية»: the Arabic medium at the token `at` is spoken to and credited with nothing."""
    if not scene.arabic:
        return False
    first = scene.document.sentences[scene.document.sentence_of[at]][0]
    credit = next((hit for start in reversed(scene.places("credit", first, at)) if (hit := scene.hit(start, "credit"))), None)
    if credit is None or not _says(scene, credit):
        return False
    to = scene.words[at].startswith("ل") or "ل" in scene.words[max(credit.end, at - 2) : at]
    return to or not _INTERVIEWS.isdisjoint(scene.words[credit.end : at])


def _says(scene: Scene, credit: Hit) -> bool:
    """Whether a word of credit is a verb: «قال», not «وفقا ل»."""
    return any(hit.entry.kind == "cue" for hit in scene.hits.get(credit.start, ()))


def _reports(scene: Scene, at: int) -> bool:
    """«خبرگزاری سعودی، واس، گزارش داد که …», «شینهوا به نقل از …»: a medium before a verb of speech or a word of credit."""
    if scene.hit(at, "credit") is not None:
        return True
    for token in range(at, min(at + 5, len(scene.words))):
        hits = scene.hits.get(token, ())
        if any(h.entry.kind == "cue" and h.entry.value[1] == "finite" for h in hits):
            return True
        if scene.phrase_at.get(token) is not None or scene.words[token] in (".", ":", "به", "با"):
            return False
    return False
