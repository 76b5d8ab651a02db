"""Whose deeds Persian words praise or blame: «تحریم‌های آمریکا علیه ایران», «نقش مصر در آتش‌بس», «حمله به سفارت ایران»."""

from typing import NamedTuple

from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.text import fold_words

_MERITS = fold_words(
    "نقش مواضع موضع تلاش تلاشهای حمایت حمایتهای پشتیبانی کمک کمکهای میزبانی همراهی همکاری تصمیم ابتکار اقدام اقدامات مساعدت ایستادگی"
)
_FAULTS = fold_words(
    "تحریم تحریمهای اقدام اقدامات سیاست سیاستهای جنایت جنایات تجاوز تجاوزات رفتار رفتارهای اظهارات سخنان مواضع موضع "
    "تهدید تهدیدات تهدیدهای مداخله مداخلات دخالت بدعهدی کارشکنی سکوت حمله حملات یورش تصمیم"
)
_HARM = fold_words("حمله حملات یورش تجاوز تعرض هجوم")  # «حمله به سفارت ایران»: whom it hit
_SUFFERED = fold_words("ترور قتل کشتن شهادت محاصره بمباران کشتار تخریب ربودن")  # whose death or siege it is
_ENDINGS = fold_words("ها های ی")
_BY = (["از", "سوي"], ["از", "طرف"])
_REACH = 14  # tokens of a content in which «توسط» tells who did it


class Owned(NamedTuple):
    """Whose deed it is; None where the words name only whom it was done to."""

    actor: str | None


def owned_by(scene: Scene, statement: CodedStatement) -> Owned | None:
    """Give whose merit or fault the first noun of praise or blame is, or None where its words do not tell."""
    if statement.klass not in ("praise", "accuse"):
        return None
    first, last = scene.document.token_at(statement.content[0]), scene.document.token_at(statement.content[1] - 1) + 1
    words = scene.words
    blame = statement.klass == "accuse"
    noun = words[first]
    at = first + 1
    while at < last and words[at] in _ENDINGS:
        at += 1
    group = next((g for g in scene.groups[statement.sentence] if g.start <= at < g.end or at == g.start), None)
    judged = scene.group_at(statement.sentence, first)
    if judged is not None and words[judged.end : judged.end + 1] == ["را"] and judged.end < last - 1:
        return _one(scene, statement, judged)  # «آمریکا را عامل بحران دانست»
    if noun in (_FAULTS if blame else _MERITS) and group is not None and group.start == at and group.marker in ("", "of"):
        return _one(scene, statement, group)
    if not blame or not (noun in _SUFFERED or (noun in _HARM and "به" in words[at : at + 3])):
        return None
    for by in range(at, min(last, first + _REACH)):
        led = words[by - 1] == "توسط" or words[by - 2 : by] in _BY
        doer = scene.phrase_at.get(by) if led else None
        if doer is not None and doer.actor is not None and doer.actor != statement.speaker:
            return Owned(doer.actor)
    return Owned(None)


def _one(scene: Scene, statement: CodedStatement, group: Group) -> Owned | None:
    """Give the one whom a group means, the speaker and his own state apart."""
    actors = group.actors()
    if len(actors) != 1 or actors[0] == statement.speaker:
        return None
    members = scene.cast.members
    own = members[actors[0]].kind == "country" and members[actors[0]].country == members[statement.speaker].country
    return None if own else Owned(actors[0])
