"""How many met: «نشست سه‌جانبه», «اجتماع ثلاثي» say of how many sides a meeting is."""

from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_BEFORE, _AFTER = 2, 5  # tokens around a trigger within which such a word is its own
_SIDED = "جانبه"
_NUMBERS = {number: fold_words(words) for number, words in {3: "سه", 4: "چهار", 5: "پنج", 6: "شش"}.items()}
_WHOLE = {
    number: fold_words(words) for number, words in {
        3: "ثلاثي ثلاثيا ثلاثية", 4: "رباعي رباعيا رباعية چهارجانبه", 5: "خماسي خماسية",
    }.items()
}
_TELLING = frozenset().union(*_WHOLE.values())


def sides_told(scene: Scene, trigger: Trigger) -> int | None:
    """Give how many sides the words at a trigger say its meeting has, or None; «روابط دوجانبه» tells of none."""
    first, last = scene.document.sentences[trigger.sentence]
    for at in range(max(first, trigger.start - _BEFORE), min(last, trigger.end + _AFTER)):
        word = scene.words[at]
        if word not in _TELLING and not word.startswith(_SIDED):
            continue
        before = scene.words[at - 1] if word.startswith(_SIDED) and at > first else None
        for number in _WHOLE:
            if word in _WHOLE[number] or (before is not None and before in _NUMBERS[number]):
                return number
    return None


def sides_in(word: str) -> int | None:
    """Give the number of sides that an Arabic word beside a meeting tells by itself: «ثلاثي», «الرباعية»."""
    bare = word.removeprefix("ال")
    return next((number for number, words in _WHOLE.items() if bare in words), None)
