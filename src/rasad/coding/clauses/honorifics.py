"""Whom an Arabic honorific pronoun means: «سموه» the one told of as «سمو الشيخ …», «معاليه» the one with «معالي» before the name."""

from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_word

# Each pronoun with the words of courtesy that stand before the names it may mean.
_COURTESIES = {
    fold_word(pronoun): frozenset(map(fold_word, courtesies.split())) for pronoun, courtesies in (
        ("سموه", "سمو السمو بسمو لسمو"), ("سموها", "سمو السمو"), ("معاليه", "معالي المعالي ومعالي لمعالي بمعالي"),
        ("معاليها", "معالي المعالي"), ("جلالته", "جلالة الجلالة"), ("فخامته", "فخامة الفخامة لفخامة"),
        ("سعادته", "سعادة السعادة"), ("دولته", "دولة الدولة"), ("سماحته", "سماحة السماحة"), ("فضيلته", "فضيلة الفضيلة"),
        ("قداسته", "قداسة"), ("غبطته", "غبطة"), ("سيادته", "سيادة السيادة"),
    )
}
_BEFORE = 4  # tokens before a name in which its courtesy stands


def honoured(scene: Scene, at: int, likely: list[str | None]) -> str | None:
    """Give whom the pronoun at the token `at` means: one of `likely`, the first that is so called, else the last named so before."""
    courtesies = _COURTESIES.get(scene.words[at]) if at < len(scene.words) else None
    if courtesies is None:
        return None
    called: list[str] = []
    for phrase in scene.phrases:
        if phrase.start >= at:
            break
        if phrase.actor is not None and phrase.kind in ("person", "title") and _has_courtesy(scene, phrase, courtesies):
            called.append(phrase.actor)
    return next((actor for actor in likely if actor in called), called[-1] if called else None)


def highness(scene: Scene, trigger: Trigger, likely: list[str | None]) -> str | None:
    """Give whom the pronoun beside a contact's verb means: «وبحث سموه مع A», «أن معاليه سيلتقي A»; None where none stands there.

    `likely` are those whom it means if they are so called.
    """
    verb = trigger.verb
    if not scene.arabic or verb is None:
        return None
    at = verb.end if verb.end < len(scene.words) and is_honorific(scene.words[verb.end]) else verb.start - 1
    if at > 0 and scene.words[at] == "قد":  # «وكان سموه قد استقبل A»
        at -= 1
    return honoured(scene, at, likely) if at >= 0 else None


def honorific_subject(scene: Scene, trigger: Trigger) -> bool:
    """Whether such a pronoun stands right before a contact's verb as its subject: «أن سموه سيلتقي A», «وكان سموه قد استقبل A»."""
    at = trigger.verb.start - 1 if trigger.verb is not None else -1
    if at > 0 and scene.words[at] == "قد":
        at -= 1
    return at >= scene.document.sentences[trigger.sentence][0] and is_honorific(scene.words[at])


def is_honorific(word: str) -> bool:
    """Whether a word is such a pronoun."""
    return word in _COURTESIES


def _has_courtesy(scene: Scene, phrase: Phrase, courtesies: frozenset[str]) -> bool:
    first = scene.document.sentences[scene.document.sentence_of[phrase.start]][0]
    return any(word in courtesies for word in scene.words[max(first, phrase.start - _BEFORE) : phrase.start + 1])
