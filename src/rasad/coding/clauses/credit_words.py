"""Words of credit: «وفق بيان ل…», «به گزارش …», and what may stand between them and whom they credit."""

from functools import cache

from rasad.coding.lexicons.coding import cues_by_id
from rasad.coding.scene.scene import Scene
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

REACH = 9  # tokens from a word of credit to whom it credits
_LINKS = frozenset("عن از خبري ل رسمي الرسميه رسميه للانباء الانباء انباء صادر صادره وكاله به نقل".split()) | fold_words(
    "ما جاء في نص الصادر الصادرة اليوم أمس له لها عنه عنها فيه فيها مشترك صدر صدرت علي لسان من تلقت تلقته وصل ورد وفق "
    "مطبوعاتی رسمی اداره کل دفتر "
    "اطلاع رسانی آن این در نشرته نشرها نشره نشرتها أصدرته أصدرتها أصدره أوردته أورده لما عممته وزعته بثته نقلته أعلنته مكتب لمكتب المكتب "
    "الإعلام إعلام العلاقات الإعلامية الإعلامي الصحافي الصحفي إفادة صحافية صحفية دائرة إدارة التابع "
    "صفحة الصفحة لصفحة للصفحة حساب الحساب لحساب الموقع لموقع للموقع منصة الإلكتروني الإلكترونية الرسمي إخباري صحفي صحافي تقرير خبر "
    "التابعة إعلامي أظهرت أظهرته صور لقطات مشاهد "
    "اطلاعات داده های برخی بعضی چندین چند یک دو سه روابط عمومی مشترک منتشره سوی مرکز معاونت رسانه ای دیپلماسی خبر توسط منتشرشده"
)
_DESKS = fold_words("گروه خبرنگار سرویس حوزه مراسل مراسلنا خبرنگاران اعزامی سیاسی سیاست خارجی دیپلماسی پارلمانی جهان")

_THAT, _SUCH = fold_word("که"), fold_word("ای")  # «بیانیه‌ای که»
_BY = fold_word("از سوی").split()
_POSTS = fold_words("تغريدة تدوينة منشورا بيانا صورا صورة مقطعا فيديو")  # what somebody publishes to tell of something
_COMMAS = frozenset("،,")
_SAID_IN = 7  # tokens behind who says something in which his paper and the day are told
_WITH_THEM = frozenset("،,") | fold_words("في لها له صحفي صحافي مقتضب رسمي اليوم أمس مساء صباح")  # what stands around them


@cache
def _verbs(code: str) -> frozenset[str]:
    """Give the ids of the cues that only say: «وفق ما أعلنته الرئاسة»."""
    return frozenset(cue.id for cue in cues_by_id(code).values() if cue.klass == "state")


def credited(scene: Scene, start: int) -> bool:
    """Whether a word of credit stands shortly before, with nothing but nouns of papers and verbs of telling between."""
    return credit_before(scene, start) is not None


def credit_before(scene: Scene, start: int) -> Hit | None:
    """Give the word of credit that stands shortly before whom it credits, the actor at the token `start`; None where there is none."""
    first = scene.document.sentences[scene.document.sentence_of[start]][0]
    for at in reversed(scene.places("credit", max(first, start - REACH), start)):
        for hit in scene.hits[at]:
            if hit.entry.kind == "credit" and hit.end <= start:
                return hit if _leads_to(scene, hit.end, start) else None
    return None


def _leads_to(scene: Scene, first: int, last: int) -> bool:
    """Whether what stands at the tokens `[first, last)`, between a word of credit and an actor, leaves the actor credited by it."""
    if not _COMMAS.isdisjoint(scene.words[first:last]) and any(_closes(scene, at) for at in range(first, last)):
        return False
    for at in range(first, last):
        if not is_between(scene, at):
            return _desk(scene, first, last)
    return True


def within_reach(scene: Scene, number: int) -> list[int]:
    """Give the tokens of a sentence near enough to a word of credit before them to be credited by it, in order."""
    first, last = scene.document.sentences[number]
    found: list[int] = []
    end = first
    for word in scene.places("credit", first, last):
        near = range(max(word + 1, end), min(last, word + REACH + 1))
        found += near
        end = near.stop
    return found


def credit_after(scene: Scene, end: int) -> Hit | None:
    """«وكانت الخارجية المصرية قد أعلنت أن …», «الكرملين أعلن أن …»: the Arabic verb of credit after a body that ends at the token `end`."""
    at = end + 1 if scene.words[end : end + 1] == ["قد"] else end
    hit = scene.hit(at, "credit") if scene.arabic else None
    if hit is None or hit.prefix:
        return None
    posts = not _POSTS.isdisjoint(scene.words[at + 1 : at + 2])  # «قد نشرت تغريدة»
    return hit if posts or any(other.entry.kind == "cue" for other in scene.hits[at]) else None


def _closes(scene: Scene, at: int) -> bool:
    """«به گزارش ایسنا، علی شمخانی …», «بر اساس بیانیه وزارت، A …»: the comma after a medium, or a Persian body, ends the credit."""
    before = scene.phrase_at.get(at - 1) if at and scene.words[at] in _COMMAS else None
    if before is None or before.actor is None:
        return False
    return scene.is_medium(before.actor) or (not scene.arabic and before.kind == "organization")


def _desk(scene: Scene, first: int, last: int) -> bool:
    """«به گزارش گروه سیاسی خبرگزاری تسنیم»: a desk or correspondent between the credit and the medium, and no verb or actor."""
    if first >= last or scene.words[first] not in _DESKS:
        return False
    return all((scene.words[at][0].isalpha() or scene.words[at] in "\"«“") and scene.phrase_at.get(at) is None for at in range(first, last))


def is_between(scene: Scene, at: int) -> bool:
    """Whether the token `at` may stand between a word of credit and whom it credits."""
    word = scene.words[at]
    if not word[0].isalpha():
        return word in ("«", "»", "\"", "“", "”", "(", "،")
    if scene.arabic and word == "ان":  # «قال لافروف إن ظريف …»: what is said has begun
        return False
    if word == _THAT:  # «بر اساس بیانیه‌ای که از سوی وزارت خارجه منتشر شد»
        return scene.words[at + 1 : at + 3] == _BY and scene.words[at - 1] == _SUCH
    if word in _LINKS or word in _DESKS or scene.phrase_at.get(at) is not None:
        return True
    for hit in scene.hits.get(at, ()):
        if hit.entry.kind in ("credit-noun", "statement-noun", "day", "weekday"):
            return True
        if hit.entry.kind == "cue" and hit.entry.value[1] in ("finite", "suffixed") and hit.entry.value[0] in _verbs(scene.language.code):
            return True
    return False


def past_paper_and_day(scene: Scene, at: int) -> int:
    """«أعلنت الخارجية، في بيان اليوم الأربعاء، أنها …»: give the token after the paper and the day told behind who says something."""
    end = min(len(scene.words), at + _SAID_IN)
    while at < end and at not in scene.phrase_at and (scene.words[at] in _WITH_THEM or _is_paper_or_day(scene, at)):
        at += 1
    return at


def _is_paper_or_day(scene: Scene, at: int) -> bool:
    return any(hit.entry.kind in ("statement-noun", "day", "weekday") for hit in scene.hits.get(at, ()))


def is_desk(word: str) -> bool:
    """Whether a word names somebody who works for a medium or its desk: «خبرنگار», «مراسل»."""
    return word in _DESKS
