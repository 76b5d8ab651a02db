"""Days of telling: a day on which something was said of a contact, which is no day of the contact.

«أعلنت الوزارة أمس أن A سيزور …», «روز جمعه اعلام کرد که A با B دیدار می‌کند», «به گزارش روز یکشنبه ایرنا».
"""

from rasad.coding.clauses.arabic_denial import DURING
from rasad.coding.clauses.governing import SAID_THAT
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_THAT = SAID_THAT | fold_words("که :")
_BEFORE_AN = fold_words("قبل بعد منذ دون بدون المقرر المنتظر المتوقع المرتقب المفترض يجب ينبغي يمكن")
_SAYS = 4  # tokens before «که» and «:» in which the verb of saying stands
_OCCASIONS = fold_words("جلسه نشست دیدار ملاقات سفر لقاء اجتماع جلسة زيارة مباحثات محادثات")
_BESIDE = 2  # tokens from an occasion to its day
_REPORT = fold_words("گزارش نقل")


def day_of_telling(scene: Scene, start: int, end: int, anchor: int) -> bool:
    """Whether the day told on the tokens `[start, end)` is that of a report on the contact at `anchor`."""
    if not scene.arabic and _of_report(scene, start):
        return True
    if end > anchor or _of_occasion(scene, start):
        return False
    if scene.arabic and not DURING.isdisjoint(scene.words[max(end, anchor - 1) : anchor]):
        return False
    return any(scene.words[at] in _THAT and _says(scene, at) for at in range(end, anchor))


def _says(scene: Scene, at: int) -> bool:
    """Whether the words at a token open what is said: a verb of saying stands before them."""
    first = scene.document.sentences[scene.document.sentence_of[at]][0]
    if scene.arabic and scene.words[at] == "ان":
        after = at + 1
        verbal = after < len(scene.words) and after not in scene.phrase_at and scene.words[after].startswith(("ي", "ت"))
        if verbal or (at > first and scene.words[at - 1] in _BEFORE_AN):  # «من المقرر اليوم أن يلتقي», «قبل أن»
            return False
    near = range(first if scene.arabic else max(first, at - _SAYS), at)
    return any(hit.entry.kind == "cue" for token in near for hit in scene.hits.get(token, ()))


def _of_occasion(scene: Scene, start: int) -> bool:
    """«درباره جلسه امروز کمیسیون گفت: …», «لقاء أمس»: the day of an occasion that the words are about."""
    before = range(max(0, start - _BESIDE), start)
    return any(scene.words[at] in _OCCASIONS or scene.hit(at, "frame-noun") is not None for at in before)


def _of_report(scene: Scene, start: int) -> bool:
    """«به گزارش روز یکشنبه ایرنا»: the day of an agency's report."""
    at = start - 2 if start and scene.words[start - 1] == "روز" else start - 1
    return at > 0 and scene.words[at] in _REPORT and scene.words[at - 1] == "به"
