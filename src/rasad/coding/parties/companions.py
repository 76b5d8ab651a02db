"""Whose company it is: lists that go on after «با A،», and a «با» or «مع» that belongs to a noun before it."""

from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words
from rasad.text.matcher import Hit

WITH = frozenset(["با", "مع", "ميان", "بين"])
_MARKS = frozenset("،,و«»\"()")
_LONGEST = 6  # tokens of a title that the registry does not know, between a name of a list and the comma after it
_QUOTES = frozenset("«\"“'(")
_LIGHT = fold_words(
    "کرد کردند شد شدند داشت داشتند کرده شده داشته انجام می پرداخت پرداختند نشست نشستند خواهد خواهند نکرد نکردند نکرده نداشت نداشته نشد "
    "نشده نمی نخواهد و"
)
_SIGNS = tuple(fold_words("می نمی"))
_APART = 3  # tokens between a noun and the preposition it governs: «العلاقات الثنائية مع», «همکاری‌های اقتصادی با»
_PERSONAL = ("person", "title", "group")
_COMPRISES, _DELEGATION = fold_words("ويضم وضم ويتألف ويتكون"), "الوفد"
_DEATH = fold_words("درگذشت شهادت فوت ارتحال رحلت وفات مرگ")
_DEAD_NEAR = 40  # tokens from the word for a death to those who died, over a list of names and titles
_ADDRESSED = frozenset(["به", "با", "از", "از سوي"])
_ADDRESSING = _ADDRESSED | {"را"}


def listed(scene: Scene, groups: list[Group], subject: bool = False) -> dict[int, str]:
    """Give, by their first tokens, the Persian groups that go on a list, with its preposition: «A با B رئیس …، C و D دیدار کرد».

    Only where somebody stands bare before the list, or a `subject` is known elsewhere: in «در دیدار با B، C گفت» the second is it.
    """
    found: dict[int, str] = {}
    running = ""
    for before, group in zip([None, *groups], groups, strict=False):
        if before is not None and running and subject and group.marker == "" and _goes_on(scene, before, group):
            found[group.start] = running
            continue
        running = group.marker if group.marker in WITH else ""
        subject = subject or (group.marker == "" and group.phrases[0].kind in _PERSONAL)
    return found


def _goes_on(scene: Scene, before: Group, group: Group) -> bool:
    """Whether only a comma, or a title nobody knows and a comma, part two groups."""
    if group.phrases[0].kind not in _PERSONAL:
        return False
    gap = range(before.end, group.start)
    if not gap or len(gap) > _LONGEST or scene.words[gap[-1]] not in ("،", ",", "و"):
        return False
    return all(scene.words[at] in _MARKS or (scene.words[at][0].isalpha() and not _acts(scene, at)) for at in gap)


def _acts(scene: Scene, at: int) -> bool:
    """Whether a word is a verb of speech or contact, or opens a clause."""
    return any(hit.entry.kind in ("cue", "frame-verb", "frame-noun", "that") for hit in scene.hits.get(at, ()))


def mourned(scene: Scene, group: Group) -> bool:
    """Whether people are those whose death a Persian message is about: «در پی درگذشت A», «شهادت A، B و C را تسلیت گفت»."""
    if scene.arabic or group.marker in _ADDRESSED or group.phrases[0].kind not in _PERSONAL:
        return False
    first = scene.document.sentences[scene.document.sentence_of[group.start]][0]
    for at in range(group.start - 1, max(first - 1, group.start - _DEAD_NEAR), -1):
        if at in scene.phrase_at or scene.words[at] in _MARKS:
            continue
        if scene.words[at] in _DEATH:
            return True
        if scene.words[at] in _ADDRESSING or _acts(scene, at):
            return False
    return False


def before_the_press(scene: Scene, group: Group) -> bool:
    """Whether a person stands beside another at a press conference only: «در نشست خبری مشترک با همتای هندی خود»."""
    if scene.arabic or group.marker != "با":
        return False
    for at in range(group.start - 2, max(0, group.start - 2 - _APART), -1):
        if scene.hit(at, "not-contact") is not None:
            return scene.hit(at - 1, "frame-noun") is not None
        if at in scene.phrase_at or not scene.words[at][0].isalpha() or scene.hit(at, "frame-noun") is not None:
            return False
    return False


def met_elsewhere(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """«پس از دیدار با A درباره نشست اوپک گفت»: who stands right behind an earlier noun of contact has no part in a later one's."""
    if scene.arabic or trigger.verb is not None or trigger.frame.channel != "meeting":
        return False
    if group.marker != "با" or group.end > trigger.start:
        return False
    at = group.start - 1
    while at > 0 and scene.words[at] in _QUOTES:
        at -= 1
    if at < 1 or scene.words[at] != "با" or _closed(scene, trigger):
        return False
    near = (hit for start in range(max(0, at - 3), at) for hit in scene.hits.get(start, ()))
    return any(hit.end == at and hit.entry.kind == "frame-noun" and _is_meeting(scene, hit) for hit in near)


def _is_meeting(scene: Scene, noun: Hit) -> bool:
    """Whether a noun of contact has a «با» of its own: in «در این سفر با A» it is the verb's."""
    return frames_by_id(scene.language.code)[noun.entry.value[0]].channel in ("meeting", "phone", "video")


def _closed(scene: Scene, trigger: Trigger) -> bool:
    """Whether a verb closes the noun: «در دیدار با A گفت‌وگو کرد»."""
    after = trigger.end
    return after < len(scene.words) and (scene.words[after] in _LIGHT or scene.words[after].startswith(_SIGNS))


def governed(scene: Scene, group: Group) -> bool:
    """Whether a country or body stands with a noun of relation and met nobody: «تعزيز التعاون مع فرنسا», «مبارزه با داعش»."""
    if group.marker not in WITH or any(p.kind in _PERSONAL for p in group.phrases):
        return False
    first = scene.document.sentences[scene.document.sentence_of[group.start]][0]
    before = range(max(first, group.start - 1 - _APART), group.start)
    return any(scene.hit(at, "relation") is not None for at in before if at not in scene.phrase_at)  # «ائتلاف دولت قانون با A»


def came_along(scene: Scene, trigger: Trigger, group: Group) -> bool:
    """«وكان في استقباله A، ويضم الوفد المرافق له B وC»: who came along is told after the contact, not who met whom."""
    words = scene.words
    if not scene.arabic or _COMPRISES.isdisjoint(words[trigger.end : group.start]):
        return False
    return any(words[at] in _COMPRISES and words[at + 1] == _DELEGATION for at in range(trigger.end, group.start))
