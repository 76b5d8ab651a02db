"""Words of Arabic clauses: what opens and ends them, and what may stand between a verb of speech and its content."""

from collections.abc import Sequence

from rasad.coding.clauses.extents import OPENING
from rasad.text import fold_words
from rasad.text.matcher import Hit

THAT = fold_words(
    "أن إن أنه إنه أنها إنها بأن بأنه بأنها أنهم إنهم أنني إنني أننا إننا بأننا بأنهم ان انه انها اننا انهم انني بان بانه "
    "بانها لأن بأنني أنهما بأنهما أنك أنكم"
)
OBJECT_PRONOUNS = fold_words("إياه إياها إياهم إياهما")
RELATIVE = fold_words("الذي التي الذين اللذان اللذين اللتان اللتين")
STOP = frozenset([".", "؟", "!", "?", "؛"])
COMMAS = frozenset(["،", ",", "–", "-", "—"])
ENDS_RELATIVE = COMMAS | THAT | OPENING | {":"}
ADVERBIALS = fold_words(
    "في خلال عقب بعد قبل أمام عبر لدى عند مع ل أثناء حول على من إلى عن بمناسبة ردا رداً بشأن خلاله خلالها فيه لدي تعليقا وفق "
    "وفقا حسب بحسب مجددا أيضا كذلك كما لاحقا منذ حين هنا ضمن لدن إثر غداة إزاء بين بينما"
)
ADJECTIVES = fold_words(
    "صحفي صحافي هاتفي رسمي مشترك خاص له لها لهما مكتوب تلفزيوني إعلامي مقتضب متلفز هاتفية صحفية عقده عقدته عقد به بها مطول "
    "تلفزيونية إعلامية رسمية مشتركة خاصة مكتوبة مقتضبة متلفزة إذاعية إذاعي حصرية حصري مطولة مصورة لاحقة مسجلة "
    "ثنائي أصدره أصدرته نشره نشرته عقدها أدلى ذاته نفسه صدر صادر سابق لاحق"
)
# Nouns a cue has as its object though أن follows them; any other noun before أن is the cue's subject («أكد مصدر أن»).
ABSTRACT = fold_words(
    "أهمية ضرورة وجوب حتمية إمكانية رغبة رغبته رغبتها استعداد حقيقة فكرة احتمال أمله أملها ثقته ثقتها قناعته قناعتها اعتقاده "
    "اعتقادها أمل ثقة"
)
# Adverbials that look like what «بـ» introduces: «بأشد العبارات», «بشدة».
MANNER = fold_words(
    "بأشد بأقسى بشدة بقوة بشكل بصورة بوضوح بحزم بصراحة بالفعل بدوره بدورها بحرارة باسم بالغ "
    "رسميا علنا صراحة شخصيا حرفيا فورا"
)
# Adverbs of one word: nothing of theirs follows.
ALONE = fold_words("أيضا كذلك مجددا لاحقا آنذاك حينها حينذاك هنا هناك بالمقابل خلاله خلالها فيه فيها سابقا مؤخرا تعليقا ردا")
# What may stand after the noun of an unnamed source: «مسؤول أميركي كبير أن».
RANKED = fold_words("كبير كبيرة رفيع رفيعة بارز بارزة مطلع مطلعة مقرب مقربة رسمي رسمية آخر أخرى سابق سابقة موثوق موثوقة محلي محلية أمني "
    "أمنية")
_OF_TIME_AND_TURN = ("day", "weekday", "month", "side", "break", "courtesy", "pronoun")
_WHOLE_WORDS = ("day", "side", "cue")


def is_adverb(hits: Sequence[Hit]) -> bool:
    """Whether what was found at a word makes it one of time, turn or courtesy, which nothing hangs on."""
    return any(hit.entry.kind in _OF_TIME_AND_TURN for hit in hits)


def is_clitic(hits: Sequence[Hit]) -> bool:
    """Whether a word that opens with «ب» or «ل» has it as a preposition, by what was found at it; without a find it has."""
    if not hits or any(hit.prefix[-1:] in ("ب", "ل") for hit in hits):
        return True
    return not any(hit.prefix == "" and hit.entry.kind in _WHOLE_WORDS for hit in hits)
