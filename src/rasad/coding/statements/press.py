"""Press conferences: what is said in one, and after it, was not said in the contact before it, whoever says it.

«وفي مؤتمر صحفي مشترك عقب اللقاء، وصف …»، «… در نشست خبری مشترک … گفت»: till the report tells of a contact again.
"""

from functools import cache
from itertools import compress

from rasad.coding.clauses.arabic_future import is_future_verb
from rasad.coding.clauses.tellings import told_by_report
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_words

_EVENTS = fold_words("مؤتمر المؤتمر ومؤتمر والمؤتمر مؤتمرا لمؤتمر بمؤتمر ندوة الندوة نقطة نشست نشستی کنفرانس کنفرانسی")
_OF_PRESS = fold_words("صحفي الصحفي صحافي الصحافي صحفية الصحفية صحافية الصحافية خبری مطبوعاتی صحفيا صحافيا")
_NEAR = 2  # tokens from the event's noun to the word that makes it one of the press: «نشست مشترک خبری»
_NOT_YET = fold_words("خواهد خواهند قرار لن المقرر يعتزم")
_AROUND = 6  # tokens around it in which a verb tells that it is still to be
_LEAD = 1  # the sentence whose words the headline gives


def said_to_press(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Untie the statements made in a press conference and after it from contacts told of before it and not since."""
    tied = [said for said in statements if said.contact is not None]
    held = _press_conferences(scene) if tied else []
    if not held:
        return
    told = cache(lambda number: told_by_report(scene, contacts[number], statements))
    for said in tied:
        before = [number for number in held if number <= said.sentence]
        if said.sentence == 0 and held[0] == _LEAD:
            before = [_LEAD]
        if before and not any(before[-1] < number <= said.sentence for number in told(said.contact)):
            said.contact = None


def _press_conferences(scene: Scene) -> list[int]:
    """Give the sentences that tell of a press conference held."""
    words = scene.words
    found: list[int] = []
    if _EVENTS.isdisjoint(scene.document.vocabulary):
        return found
    for at in compress(range(len(words)), map(_EVENTS.__contains__, words)):
        if not _OF_PRESS.isdisjoint(words[at + 1 : at + 1 + _NEAR]):
            around = words[max(0, at - _AROUND) : at + _AROUND]
            if _NOT_YET.isdisjoint(around) and not any(map(is_future_verb, words[max(0, at - 3) : at])):
                found.append(scene.document.sentence_of[at])
    return found
