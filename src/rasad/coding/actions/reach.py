"""What a deed reaches that no actor's name stands for: whose town or base was hit, against whom a crowd cries, who undertook it."""

from rasad.coding.actions.crowds import land_after, nation_at
from rasad.coding.actions.triggers import DeedSentence
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_THING = 6  # tokens of «البلدات المحيطة بقطاع غزة», «قاعدة جوية أمريكية»
_FROM_DEED = 10  # tokens between a deed's words and the preposition before what it hit
_AIM = 4  # tokens of «تنديدا بسياسة الحكومة السودانية» between the words of protest and whom it is against
_FROM_CROWD = 30  # tokens between a protest's words and those that say against whom
_AT = fold_words("على باتجاه نحو صوب تجاه ضد به سوی علیه")
_ENDS = fold_words(
    "أمس اليوم فجر مساء صباح ليل بعد قبل عندما مما ما حيث بينما فيما الذي التي أن إن قال وقال بهدف أثناء خلال بواسطة مع بين ردا أدى أسفر "
    "و که تا برای دیروز امروز"
)
_CLAUSES = fold_words("كما فيما بينما حيث أن إن عندما مما بعدما")
_TIMES = fold_words("أمس اليوم فجر مساء صباح ليل ليلة الأسبوع الماضي الماضية الليلة أول من الشهر")
_UNDERTAKES = fold_words("قام قامت قاموا يقوم تقوم يقومون أقدم أقدمت أقدموا")
_WAS = fold_words("كان كانت وكان وكانت وكانوا كانوا")
_HAD = fold_words("قد")
_UNDERTAKING = 16  # tokens between «قامت» and «بتفجير»


def land_of_target(scene: Scene, trigger: Trigger, subject: Group | None) -> str | None:
    """Give the country of what a deed hit where it is neither a person nor a body: «على قاعدة بريطانية», «بلدات في جنوب لبنان»."""
    last = scene.document.sentences[trigger.sentence][1]
    words = scene.words
    for at in range(trigger.end, min(trigger.end + _FROM_DEED, last)):
        if words[at] in _AT:
            return _land_of_thing(scene, at + 1, last)
        if words[at] in _CLAUSES or (not words[at][0].isalnum() and words[at] not in "\"«»“”"):
            break
    if "object" not in {place for places in trigger.frame.roles.values() for place in places}:
        return None
    at = max(trigger.end, subject.end if subject is not None and subject.start >= trigger.start else 0)
    while at < last and words[at] in _TIMES:
        at += 1
    return _land_of_thing(scene, at, last)


def _land_of_thing(scene: Scene, first: int, last: int) -> str | None:
    for at in range(first, min(first + _THING, last)):
        word = scene.words[at]
        if word in _ENDS or (not word[0].isalnum() and word not in "\"«»“”"):
            return None
        nation = nation_at(scene, at) if at > first else None
        if nation is not None:
            return scene.cast.country(nation.entry.value)
        land = land_after(scene, at) if at > first else None
        if land is not None and land in scene.cast.registry.countries:
            return scene.cast.country(land)
    return None


def aimed_at(scene: Scene, sentence: DeedSentence, trigger: Trigger) -> list[str]:
    """Give whom a protest is against: «تنديدا بسياسة الحكومة», «يهتفون ضد إسرائيل», «احتجاجا على الهجوم الإسرائيلي»."""
    for hit in sentence.of("against"):
        if trigger.start <= hit.start <= trigger.end + _FROM_CROWD or trigger.start <= hit.end <= trigger.end:
            found = _aim(scene, sentence, hit.end)
            if found:
                return found
    return []


def _aim(scene: Scene, sentence: DeedSentence, first: int) -> list[str]:
    groups = {group.start: group for group in scene.groups[sentence.number]}
    for at in range(first, min(first + _AIM, sentence.last)):
        group = groups.get(at)
        if group is not None:
            return group.actors() if group.marker not in ("في", "مع", "من", "در", "با", "از") else []
        nation = nation_at(scene, at) if at > first else None
        if nation is not None:
            return [scene.cast.country(nation.entry.value)]
        if any(hit.entry.kind == "harmed" for hit in sentence.hits.get(at, ())) or scene.words[at] in _ENDS:
            return []
    return []


def undertaking(scene: Scene, trigger: Trigger) -> Group | None:
    """Give who «قامت … بتفجير», «كانت … قد أطلقت»: the subject of the verb that another depends on, said right after it."""
    verb = trigger.verb
    if verb is None or not scene.arabic:
        return None
    words, first = scene.words, scene.document.sentences[trigger.sentence][0]
    leads = _UNDERTAKES if words[verb.start].startswith("ب") else _WAS if words[verb.start - 1] in _HAD else frozenset()
    for at in range(verb.start - 1, max(first, verb.start - _UNDERTAKING) - 1, -1):
        if words[at] in leads:
            within = [g for g in scene.groups[trigger.sentence] if g.start > at and g.end <= verb.start and g.marker in ("", "of")]
            before = [g for g in scene.groups[trigger.sentence] if g.end == at and g.marker == ""]
            return within[0] if within else before[0] if before else None
    return None
