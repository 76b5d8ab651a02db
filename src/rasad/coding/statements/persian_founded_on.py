"""Persian words told by a noun and «مبنی بر»: «اظهارات وزیر خارجه مجارستان مبنی بر اینکه …، با واکنش ورشو روبه‌رو شد»."""

from collections.abc import Callable

from rasad.coding.clauses.extents import may_speak, trimmed
from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.text import fold_word, fold_words

# By the noun: the cue it stands for, and the class it gives by itself.
_NOUNS = {
    **dict.fromkeys(fold_words("اظهارات سخنان گفته اظهارنظر تاکید تأکید ادعا ادعای ادعاها ادعاهای اعلام"), ("stating-that", "state")),
    **dict.fromkeys(fold_words("هشدار هشدارها هشدارهای"), ("warn", "threaten")),
    **dict.fromkeys(fold_words("تهدید تهدیدها تهدیدهای"), ("threaten", "threaten")),
    **dict.fromkeys(fold_words("درخواست درخواستهای خواسته پیشنهاد"), ("request", "request")),
    **dict.fromkeys(fold_words("اتهام اتهامات اتهامهای"), ("accuse", "accuse")),
    **dict.fromkeys(fold_words("وعده قول تعهد"), ("promise", "support")),
}
_BESIDE = fold_words("ها های اخیر جدید تازه روز دیروز امروز رسمی صریح مکرر بی اساس واهی")
_FOUNDED = fold_word("مبنی")
_THAT = frozenset(["كه", "اينكه"])
_PARTICIPLES = fold_words("کرده شده داده بوده گرفته داشته رفته گفته زده آمده خواسته ساخته یافته")
_IF = fold_words("اگر چنانچه هرگاه")
_GOES_OUT = fold_words("با در به از بر برای را") | frozenset(["،", ".", "؛", "!", ")"])  # what follows a clause's last verb
_HELPING = fold_words("حمایت پشتیبانی کمک ارسال دخالت مداخله نقض")  # what a claim about somebody says he does
_CLAIMS = fold_words("ادعا ادعای ادعاها ادعاهای")
_NEAR = 3  # tokens between the noun and whose words it tells


def tells_founded(scene: Scene) -> bool:
    """Whether «مبنی» stands anywhere in a report: asked once for all its sentences."""
    return _FOUNDED in scene.document.folded.text


def founded_on(scene: Scene, number: int, closes: Callable[[int], bool]) -> list[CodedStatement]:
    """Give the statements that the nouns of a sentence tell with «مبنی بر»."""
    first, last = scene.document.sentences[number]
    found: list[CodedStatement] = []
    if _FOUNDED not in scene.words[first:last]:
        return found
    for at in range(first, last - 1):
        if scene.words[at : at + 2] != [_FOUNDED, "بر"]:
            continue
        group = next((g for g in scene.groups[number] if g.end == at and g.marker in ("", "of")), None)
        noun = _noun(scene, group, first) if group is not None else None
        if group is None or noun is None:
            continue
        start = at + 2
        clause = False
        while start < last and (scene.words[start] in _THAT or scene.words[start] == "اين") and not clause:
            clause = scene.words[start] in _THAT
            start += 1
        span = trimmed(scene, start, _end(scene, start, last, clause, closes))
        if span is None:
            continue
        cue, klass = _NOUNS[scene.words[noun]]
        if scene.words[noun] in _CLAIMS and scene.words[start] in _HELPING:
            cue, klass = "accuse", "accuse"  # «ادعای ریاض مبنی بر حمایت ایران از …»
        rules = [f"cue:{cue}", "shape:linking"]
        where = scene.document.span(noun, noun + 1)
        found += [
            CodedStatement(actor, cue, where, span, klass, number, noun, list(rules), explicit=True)
            for actor in group.actors() if may_speak(scene, actor)
        ]
    return found


def _noun(scene: Scene, group: Group, first: int) -> int | None:
    """Give the noun of speech whose owner a group is: right before it, a word for its kind or time between at most."""
    for at in range(group.start - 1, max(first, group.start - 1 - _NEAR) - 1, -1):
        if scene.words[at] in _NOUNS:
            return at
        if scene.words[at] not in _BESIDE:
            return None
    return None


def _end(scene: Scene, start: int, last: int, clause: bool, closes: Callable[[int], bool]) -> int:
    """A clause ends with its verb where a mark or a preposition follows; a noun with «را», the next comma or the verb of another."""
    condition = False
    for at in range(start, last):
        word = scene.words[at]
        if not clause and at > start and (word in ("را", "،") or _speaks(scene, at)):
            return at
        if not clause and at > start + 2 and closes(at):
            return at - 1
        if clause and at > start and ":" in scene.words[at + 1 : at + 4] and _speaks(scene, at):
            return at
        condition = condition or word in _IF
        after = scene.words[at + 1] if at + 1 < last else "."
        out = after in _GOES_OUT or (at + 1 < last and _speaks(scene, at + 1))
        if not clause or not (closes(at) or word in _PARTICIPLES) or not out:
            continue
        if word in _PARTICIPLES and after != "،":
            continue
        if not condition:
            return at + 1
        condition = False
    return last


def _speaks(scene: Scene, at: int) -> bool:
    hit = scene.hit(at, "cue")
    return hit is not None and hit.entry.value[1] in ("finite", "noun")
