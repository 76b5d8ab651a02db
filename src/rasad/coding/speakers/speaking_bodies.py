"""Arabic bodies no registry has that stand where a speaker stands: «أعلنت لجنة التحقيق أن», «قالت الشركة القابضة للمياه إن».

The noun right after a finite verb of speech says what kind of body it is; «الشركة» later is the body whose name began so.
"""

from rasad.actors.glosses import english_names, glossary
from rasad.actors.view import Phrase
from rasad.coding.clauses.clause_words import ADVERBIALS, COMMAS, RELATIVE, THAT
from rasad.coding.clauses.extents import OPENING
from rasad.coding.scene.placing import entered, place_led
from rasad.coding.scene.scene import Group, Scene
from rasad.text import fold_words

BODY = "speaking-body"
_ARTICLE = "ال"
_MOST = 6  # words of a name after its noun
_ADJECTIVES = ("ي", "يه")
_SHORT = 4  # letters of «لمياه», more than of a pronoun
_QUOTED = 5  # tokens of a name between marks
_CLOSING = frozenset("cue frame-verb title person day weekday time month pronoun side credit".split())
_ENDS = THAT | ADVERBIALS | RELATIVE | COMMAS
_TIMES = fold_words("اليوم أمس الآن صباح مساء رسميا بدوره بدورها نفسها نفسه ذاتها ذاته")
# Nouns of bodies that seldom speak, and those of media, which are credited and no speakers.
_NEVER = fold_words("منتخب فريق مستشفى تجمع وكالة شبكة")
_NO_NAME = fold_words("من كبيرة مسلحة جديدة أخرى واسعة صغيرة خاصة دولية محلية مشتركة طارئة")
_BEFORE_NAMES = fold_words("شركة مجموعة حركة حزب تنظيم منظمة جماعة جبهة تيار")
_ALONE = fold_words("الشرطة النيابة")


class SpeakingBodies:
    """The unread bodies of one report, found in the order of the text."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.words = scene.words
        self._nouns: set[str] = set()

    def group(self, at: int) -> Group | None:
        """Give the body whose name begins at the token `at`, right after a verb of speech, as a group whose actor is not yet known."""
        if at in self.scene.phrase_at:
            return None
        word = self.words[at]
        noun = word.removeprefix(_ARTICLE)
        told = glossary("ar")
        if noun in _NEVER or not told.opens(word) or self.scene.hit(at, "cue") is not None:
            return None
        gloss = told.head(self.words, at)
        if gloss is None or _is_plural(gloss[1]):
            return None
        end = self._end(at)
        if end == at + 1 and word not in _ALONE and not (word != noun and noun in self._nouns):
            return None
        self._nouns.add(noun)
        return Group([Phrase("organization", at, end, at, end, english=BODY)], "", at, end)

    def _end(self, at: int) -> int:
        """Give where the name ends; right after the noun where no name follows."""
        if self.words[at + 1 : at + 2] and self.words[at + 1] in OPENING:
            return self._marked(at)
        end, last = at + 1, min(len(self.words), at + 1 + _MOST)
        closed = self.words[at].startswith(_ARTICLE)
        while end < last and self._belongs(end, closed, end - at > 1):
            closed = closed or self.words[end].startswith(_ARTICLE)
            end += 1
        return end

    def _marked(self, at: int) -> int:
        """Give the end of a name between marks: «شركة "ساراس"»."""
        for end in range(at + 2, min(len(self.words), at + 2 + _QUOTED)):
            if self.words[end] in THAT or not (self.words[end][0].isalnum() or self.words[end] in "-"):
                return end + 1 if self.words[end] in "\"”»’'" and end > at + 2 else at + 1
        return at + 1

    def _belongs(self, at: int, closed: bool, far: bool) -> bool:
        """Whether the word at a token goes on with a body's name.

        `closed`: after a definite word only adjectives do, and words with «لـ» where they are `far` from the noun.
        """
        word, phrase = self.words[at], self.scene.phrase_at.get(at)
        if phrase is not None:
            return phrase.kind in ("country", "organization") and (not phrase.prefix or (phrase.prefix == "ل" and far and closed))
        if not word[0].isalpha() or word in _ENDS or word in _TIMES or word in _NO_NAME or self.scene.grammar.is_stopping(word):
            return False
        if any(hit.entry.kind in _CLOSING and not hit.prefix for hit in self.scene.hits.get(at, ())):
            return False
        if word.startswith(("لل", "وال")):
            return True
        if closed and word.startswith(_ARTICLE):
            return word.endswith(_ADJECTIVES) or self._is_quality(at) or self.words[at - 1][0] == "ل"
        if closed:
            return far and word[0] == "ل" and len(word) > _SHORT  # «القابضة لمياه الشرب»
        return word.startswith(_ARTICLE) or (word[0] not in "بكلو" and not word.endswith(("ا", "هم", "نا")))

    def _is_quality(self, at: int) -> bool:
        gloss = glossary("ar").at(self.words, at)
        return gloss is not None and gloss[2] == "quality"


def name_body(scene: Scene, group: Group) -> str | None:
    """Give the actor of an unread body that speaks, entered into the cast; None where it is no such body."""
    phrase = group.phrases[0]
    if phrase.english != BODY:
        return None
    if phrase.end == phrase.start + 1 and (before := _told_before(scene, phrase.start)) is not None:
        return before
    if (known := _known(scene, phrase)) is not None:
        return entered(scene, lambda: scene.cast.organization(known))
    words = scene.words[phrase.start : phrase.end]
    names, strange = english_names([word for word in words if word[0].isalnum()], "ar")
    if (kind := scene.hit(phrase.start, "body")) is not None and kind.end == phrase.end:
        names, strange = [kind.entry.value.replace("-", " ").title()], 0  # a state's, of which state is not told
    actor = entered(scene, lambda: scene.cast.unknown_body(scene.document.raw(phrase.start, phrase.end), names, strange))
    place_led(scene, phrase.start, phrase.end, actor)
    return actor


def _told_before(scene: Scene, at: int) -> str | None:
    """Give the body named last before a token by a name that begins with the noun there."""
    noun = scene.words[at].removeprefix(_ARTICLE)
    for phrase in reversed(scene.phrases):
        named = phrase.start < at and phrase.kind == "organization" and phrase.actor is not None and phrase.end - phrase.start > 1
        if named and scene.words[phrase.start][len(phrase.prefix) :].removeprefix(_ARTICLE) == noun:
            return phrase.actor
    return None


def _known(scene: Scene, phrase: Phrase) -> str | None:
    """«شركة أرامكو», «تنظيم «القاعدة»»: the body the registry knows by the name alone that the noun goes before."""
    if scene.words[phrase.start].removeprefix(_ARTICLE) not in _BEFORE_NAMES:
        return None
    start = phrase.start + 1 + (scene.words[phrase.start + 1 : phrase.start + 2] != [] and scene.words[phrase.start + 1] in OPENING)
    return next((h.entry.value for h in scene.hits.get(start, ()) if h.entry.kind == "organization" and not h.prefix), None)


def _is_plural(english: str) -> bool:
    return english.endswith(("s", "Bodies")) and not english.endswith("ss")
