"""Words of the talks of states in Arabic: nouns of talks, verbs of holding them in all their forms, and what they stand between."""

from typing import NamedTuple

from rasad.coding.clauses.governing import PLAIN_THAT
from rasad.coding.clauses.told_past import DUE
from rasad.text import fold_words

_PREFIXES = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف")
INDEFINITE = fold_words("محادثات مباحثات مفاوضات مشاورات حوار اجتماع اجتماعات اجتماعا لقاء لقاءات قمة جلسة محادثة لقاءا")
UNJOINED = INDEFINITE | {"ال" + noun for noun in INDEFINITE}  # with nothing but the article written onto them
TALKS = frozenset(prefix + noun for noun in INDEFINITE for prefix in _PREFIXES)
# What may stand between the word for talks and the nations whose they are.
QUALIFIERS = fold_words(
    "من غير مباشرة استكشافية سياسية عسكرية أمنية فنية ثنائية ثلاثية رباعية موسعة مكثفة سرية اقتصادية تجارية رفيعة عالية المستوى "
    "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة الأول الثاني الثالث الرابع الخامس جولة جولات "
    "اللجنة لجنة العليا المشتركة مشتركة "
    "ثلاثي ثنائي رباعي عسكري أمني سياسي فني استراتيجي رفيع جديدة جديد مغلقة نووية دبلوماسية وزارية حدودية"
)
BETWEEN = fold_words("بين")
GATHERING = fold_words("ضم يضم ضمت تضم جمع جمعت يجمع تجمع بمشاركة يشارك")  # of the talks themselves
DUALS = fold_words(
    "الجانبان الجانبين الطرفان الطرفين الوفدان الوفدين الحكومتان الحكومتين والجانبان والطرفان والوفدان للجانبين للطرفين"
)
OBJECTS = fold_words("الجانبين الطرفين الوفدين الحكومتين للجانبين للطرفين")
TIMES = fold_words("وذلك وسط وفق وبحضور وبرعاية وبمشاركة وبوساطة ومن")  # what goes on with «و» and names no other state
OVER = fold_words("كل من كلا ممثلي ممثلين عن وفدي مسؤولي مسؤولين وفود حكومتي حكومات")
WITHIN = fold_words("خلال في أثناء ضمن عبر")
# Words that part a verb from talks that are not its own.
BREAKS = fold_words("أن إن الذي التي حيث بعد عقب قبل بشأن حول ؛ : .")  # between talks and whose they are, too
CLAUSE = BREAKS | fold_words("بأن أنه إنه بأنه أنها إنها فيما بينما لكن ولكن قبيل إلى ضرورة على عن لأن")
MASDARS = fold_words("بدء انطلاق اختتام انعقاد استئناف انتهاء ختام تواصل افتتاح")  # at the head of a headline
_NEGATED = fold_words("لم لن لا ولم ولن ولا ألا لو إذا ليس كي لكي حتى")
_MAY_BE_NOUNS = fold_words("عقد بحث جمع")  # written like the verb
_AFTER_NOUN = fold_words("إلى على في من ضرورة أهمية قبل بعد عقب يوم تم يتم سيتم جرى إعادة عدم بهدف أجل دون المقرر")
GOING_ON = fold_words("تجري يجري تجريان يجريان وتجري ويجري تتواصل يتواصل")
_DONE = fold_words("تم جرى وتم")
_NEAR = 5


class Form(NamedTuple):
    """A form of a verb: its tense by itself, whether it needs no noun of talks, and whether it was done in talks («بحث»)."""

    stem: str
    alone: bool = False
    within: bool = False

    def tense(self, words: list[str], first: int, at: int, headline: bool) -> str | None:
        """Give past or future for the form at a token of a sentence that begins at `first`; None where it tells nothing."""
        before = words[at - 1] if at > first else ""
        if before in _NEGATED:
            return None
        if self.stem == "future":
            return "future"
        if self.stem == "imperfect":
            if before in PLAIN_THAT:
                return "future" if not DUE.isdisjoint(words[max(first, at - _NEAR) : at]) else None
            return "past" if headline else "future"
        return None if is_noun(words, first, at) else "past"


def is_noun(words: list[str], first: int, at: int) -> bool:
    """Whether «عقد» at a token is no verb: «إلى عقد محادثات»; but «تم أمس في الخرطوم عقد مباحثات» says that they were held."""
    before = words[at - 1] if at > first else ""
    if words[at].removeprefix("و").removeprefix("ف") not in _MAY_BE_NOUNS or not _DONE.isdisjoint(words[max(first, at - _NEAR) : at]):
        return False
    return before in _AFTER_NOUN or before.startswith(("لل", "ال"))


def _forms(past: str, imperfect: str, alone: bool = False, within: bool = False) -> dict[str, Form]:
    """Give every form of some verbs: past and imperfect with «و» and «ف», and the future."""
    out = {}
    for words, stem in ((past, "past"), (imperfect, "imperfect")):
        for word in fold_words(words):
            for prefix in ("", "و", "ف"):
                out[prefix + word] = Form(stem, alone, within)
            if stem == "imperfect":
                for prefix in ("س", "وس"):
                    out[prefix + word] = Form("future", alone, within)
    return out


# Verbs that have talks for their subject, or a place that hosts them.
OPENING = _forms(
    "عقدت عقد انعقد انعقدت انطلق انطلقت بدأ بدأت اختتم اختتمت انتهى انتهت جرى جرت استؤنف استؤنفت استضاف استضافت احتضن احتضنت شهد شهدت "
    "التأم التأمت تواصل تواصلت افتتحت افتتح استضافتها احتضنتها أجريت أقيمت دارت تم",
    "تعقد يعقد تنعقد ينعقد تنطلق ينطلق تبدأ يبدأ تختتم يختتم تستأنف يستأنف تستضيف يستضيف تحتضن يحتضن تشهد يشهد تلتئم يلتئم تجري يجري",
)
# Verbs that have the states for their subject.
HELD_BY = _forms(
    "عقد عقدت عقدا عقدتا أجرى أجرت أجريا أجرتا استأنف استأنفت استأنفا استأنفتا بدأ بدأت بدآ بدأتا باشر باشرت أنهى أنهت أنهيا أنهتا اختتم "
    "اختتمت اختتما اختتمتا واصل واصلت واصلا واصلتا خاض خاضت خاضا",
    "يعقد تعقد يعقدان تعقدان يجري تجري يجريان تجريان يستأنف تستأنف يستأنفان تستأنفان "
    "يبدأ تبدأ يبدآن تبدآن يختتم تختتم يواصل تواصل يخوض تخوض",
) | _forms(
    "اجتمع اجتمعت اجتمعا اجتمعتا التقى التقت التقيا التقتا تحادث تباحثت",
    "يجتمع تجتمع يجتمعان تجتمعان يلتقي تلتقي يلتقيان تلتقيان", alone=True,
) | _forms("بحث بحثت بحثا بحثتا ناقش ناقشت ناقشا تباحث استعرض استعرضت", "يبحث تبحث يبحثان تبحثان يناقش تناقش", within=True)
# Those of both that have talks for their subject or object; «تم» says so of their signing as well.
HOLDING = {word: form for word, form in (OPENING | HELD_BY).items() if not (form.alone or form.within or word in _DONE)}
ALONE = frozenset(word for word, form in HELD_BY.items() if form.alone)
