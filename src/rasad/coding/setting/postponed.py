"""Postponed contacts: the day on which they were to take place is no longer theirs («سفر ظریف که قرار بود دوشنبه باشد به تعویق افتاد»)."""

from rasad.coding.scene.scene import CodedContact, Scene
from rasad.text import fold_words

_POSTPONED = fold_words(
    "تأجيل إرجاء تأجلت تأجل تأجيله تأجيلها إرجاؤها إرجائها أرجأ أرجأت يرجئ ترجئ أرجئت أرجئ تعویق موکول"
)
_POSTPONED |= {"و" + word for word in _POSTPONED}
_LATER = fold_words("عقب")
_TELLING = _POSTPONED | _LATER
_PUT_OFF = fold_words("افتاد انداخت انداخته افتاده")  # «عقب افتاد»; «عقب» alone is after
_WAS_TO = fold_words("مقررا مقررة المقرر المقررة المنتظر المرتقب قرار بنا")
_WAS = fold_words("كان كانت وكان وكانت بود")
_UNTIL = fold_words("إلى حتى به تا")
_NEW_DAY = 4  # words before the postponing in which a new day may be told («به ۱۰ مارس موکول»)
_TIMES = ("weekday", "day", "month")


def without_lost_days(scene: Scene, contacts: list[CodedContact]) -> None:
    """Take the day from planned contacts that were put off to a day that is not told.

    Their own sentence says so, or tells what was to be («كان مقررا أن يلتقي غدا …») in a report that says so of one of their people.
    """
    planned = [contact for contact in contacts if contact.status == "planned"]
    if not planned:
        return
    sentences = scene.document.sentences
    put_off = {number for number, sentence in enumerate(sentences) if _puts_off(scene, *sentence)}
    people = {actor for number in put_off for group in scene.groups[number] for actor in group.actors()}
    for contact in planned:
        was_to_be = not people.isdisjoint(contact.parties) and any(_was_to_be(scene, *sentences[number]) for number in contact.sentences)
        if was_to_be or not put_off.isdisjoint(contact.sentences):
            contact.date = None


def _puts_off(scene: Scene, first: int, last: int) -> bool:
    words = scene.words
    if _TELLING.isdisjoint(words[first:last]):
        return False
    for at in range(first, last):
        if words[at] in _POSTPONED or (words[at] in _LATER and not _PUT_OFF.isdisjoint(words[at + 1 : at + 2])):
            return not _to_new_day(scene, max(first, at - _NEW_DAY), last)
    return False


def _to_new_day(scene: Scene, first: int, last: int) -> bool:
    """«سفرم را به ۱۰ مارس موکول کرده‌ام», «تأجلت إلى الأحد المقبل»."""
    return any(
        scene.words[at] in _UNTIL and (scene.words[at + 1].isdigit() or any(scene.hit(at + 1, kind) is not None for kind in _TIMES))
        for at in range(first, last - 1)
    )


def _was_to_be(scene: Scene, first: int, last: int) -> bool:
    words = scene.words[first:last]
    return not _WAS_TO.isdisjoint(words) and not _WAS.isdisjoint(words)
