"""Gender and number of Arabic cues and of those who may be their subjects: a verb without a subject still says which."""

from rasad.actors.view import Phrase
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.state import State
from rasad.languages.schema import Cue
from rasad.text import fold_word, fold_words

_OBJECT_FORMS = fold_words(
    "الطرفين الجانبين البلدين الدولتين الرئيسين الوزيرين الزعيمين المسؤولين طرفي جانبي وزيري مسؤولي ممثلي المتحاربين "
    "المتنازعين المجتمعين المشاركين المواطنين"
)
_OF_NATIONS = ("ال", "يين")  # how the people of a nation begin and end as objects: «العراقيين»
_FEMININE_PLURALS = fold_words(
    "الفصائل القوى الأطراف الدول الجهات الأحزاب الحركات المنظمات الحكومات السلطات الشعوب القبائل الطوائف الميليشيات"
)
_HIS = fold_words("نظيره زميله أخيه أخاه أخوه شقيقه سفيره مبعوثه نائبه ضيفه سلفه خلفه وزيره رئيسه مستشاره مضيفه ابنه نجله والده")
# Countries that Arabic treats as masculine.
_MASCULINE = frozenset(["IRQ", "LBN", "JOR", "MAR", "SDN", "YEM", "VAT"])


def gender_of(word: str, cue: Cue, shape: str) -> str:
    """Give what the form of a cue says of its subject: "m", "f", "p" for several, or nothing."""
    if shape == "masdar":
        return ""
    if shape == "suffixed":
        return "f" if word.endswith(("ته", "تها", "تهم")) and not cue.verb.endswith("ت") else "m"
    if shape == "participle":
        if word.endswith(("ين", "ون")):
            return "p"
        return "f" if word.endswith("ه") else "m"
    if word == fold_word(cue.verb):  # «تمسك», «تعهد»
        return "m"
    if (word.endswith(("وا", "ون", "تا")) and len(word) > 3) or word == fold_word(cue.verb) + "ا":
        return "p"
    if word[0] == "س" and len(word) > 4 and word[1] in "يت":
        word = word[1:]
    if word.endswith("ان") and len(word) > 3 and word[0] in "يت":  # «يدينان», not «أدان»
        return "p"
    if word[0] == "ي":
        return "m"
    if word.endswith("ت"):
        return "f" if not cue.verb.endswith("ت") or word.endswith("تت") else "m"
    return "" if word[0] == "ت" else "m"


def is_masculine(country: str | None) -> bool:
    """Whether Arabic treats a country as masculine."""
    return country in _MASCULINE


def feminine_land(scene: Scene, group: Group) -> bool:
    """Whether a group is one country that Arabic treats as feminine: no verb of a man's form is its («رفض إيران» is a noun)."""
    phrase = group.phrases[0]
    if len(group.phrases) > 1 or phrase.kind != "country" or phrase.actor is None or phrase.titles:
        return False
    return scene.cast.members[phrase.actor].country not in _MASCULINE


def no_subject(word: str, gender: str) -> bool:
    """Whether a noun after a verb cannot be its subject: «دعا الطرفين», «دعا طرفي النزاع», «دعا الفصائل» (a plural of things)."""
    of_nation = word.startswith(_OF_NATIONS[0]) and word.endswith(_OF_NATIONS[1])
    return of_nation or word in _OBJECT_FORMS or (gender == "m" and word in _FEMININE_PLURALS)


def named_gender(scene: Scene, state: State, actor: str) -> str:
    """Give the gender an actor's name and earlier verbs show, or nothing."""
    known = state.genders.get(actor)
    if known:
        return known
    member = scene.cast.members.get(actor)
    if member is None:
        return ""
    if member.kind in ("person", "office"):
        return "f" if shows_woman(scene, actor) else "m"
    if member.kind == "country":
        return "m" if member.country in _MASCULINE else "f"
    return ""


def shown_gender(scene: Scene, state: State, actor: str) -> str:
    """Give the gender of an actor that a verb or a title showed, or nothing: a woman's name alone shows none."""
    known = state.genders.get(actor)
    if known:
        return known
    return "f" if shows_woman(scene, actor) else ""


def shows_woman(scene: Scene, actor: str) -> bool:
    """Whether a title of a person's is a woman's («الرئيسة المكسيكية»)."""
    return any(phrase.actor == actor and _feminine_title(scene, phrase) for phrase in scene.phrases)


def _feminine_title(scene: Scene, phrase: Phrase) -> bool:
    return any((word := scene.words[title.start]).endswith("ه") and word.lstrip("بلو") not in _HIS for title in phrase.titles)
