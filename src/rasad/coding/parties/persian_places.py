"""Where groups stand around a Persian trigger: as its subject, as whom its noun owns ("of"), behind a preposition, or only near by.

Persian has the subject before the verb, and whom a noun owns after it. Between the two may stand what qualifies the noun («سفر ماه
آینده رئیس جمهور روسیه به چین») or a second noun («مذاکرات و مشورت‌های وزیران خارجه»). Past the verb, people are others'.
"""

from functools import cache

from rasad.actors.lexicon import inflection
from rasad.coding.parties.companions import listed
from rasad.coding.scene.markers import QUOTES
from rasad.coding.scene.scene import Group, Scene
from rasad.coding.scene.trigger import Trigger
from rasad.coding.triggers.programmes import whose_programme
from rasad.text import fold_word, fold_words
from rasad.text.matcher import Hit

_BARE = ("of", "", "beside")
_LONGEST = 7  # tokens that qualify a noun, between it and whom it owns
_PROVED = 14  # tokens after a group within which «با», «به» or «میان» shows that the noun owns it
_PARTNERS = frozenset(["با", "به", "ميان", "بين"])
_TIMES = fold_words(
    "روز روزه هفته ماه سال ساعت ساعته صبح ظهر عصر شب شامگاه بامداد گذشته آینده جاری اخیر پیش بعد قبل امروز دیروز فردا امشب دیشب اول دوم "
    "سوم چهارم پنجم نخست نخستین اولین دومین آخرین یک دو سه چهار پنج"
)
_ADJECTIVES = fold_words(
    "های مشترک جداگانه دوجانبه چهارجانبه جانبه ناگهانی محرمانه غیرمنتظره مستقیم غیرمستقیم کوتاه ویژه مهم جدید قبلی بعدی "
    "بلندپایه فشرده سازنده مثبت رو در رسمی غیررسمی برخط آنلاین"
)
_DONE, _OF_NOUN = fold_word("شده"), fold_word("ای")
_ENDINGS = frozenset([_DONE, _OF_NOUN])
_BEFORE_PLANNED = fold_words("برنامه پیش")  # «برنامه‌ریزی‌شده», «پیش‌بینی‌شده»
_QUANTITIES = fold_words("جمعی شماری تعدادی گروهی برخی بعضی یکی تن نفر")
_LIGHT = ("کرد", "داشت", "نمود", "پرداخت", "نشست", "شد", "گذاشت", "انجام داد", "برگزار کرد")
_AUXILIARIES = fold_words("است اند بود بودند شد شدند شده باشد باشند")
_OURS = tuple(fold_words("کردم کردیم داشتم داشتیم رفتم رفتیم گفتم گفتیم دارم داریم کنیم کنم شدیم شدم ایم بودیم خواهیم دادیم"))
_WE = frozenset(["من", "ما", "خود", "خودم", "بنده", "اينجانب", "ام"])
_SPOKEN = fold_words(
    "بیان بیانات سخنان سخن اظهارات تاکید تأکید گفته پاسخ موضع مواضع صلابت ایستادگی برخورد رهنمودهای فرمایشات هشدار وعده "
    "حضور"
)
_IN_IT = (["در"], [")", "در"], ["»", "در"])
_GOVERNING = frozenset(["در", "با", "از", "به", "براي", "طي"])
_PARTS = frozenset([":", "؛"])
_LOOSE = 2  # tokens past the verb at which a group is still its own: «رفت به تهران»


def persian_places(scene: Scene, trigger: Trigger, groups: list[Group]) -> list[str]:
    """Give the place of each of a sentence's groups around a Persian trigger."""
    noun = trigger.noun or trigger.verb
    assert noun is not None
    planner = whose_programme(scene, trigger, groups)
    goes_on = listed(scene, groups, planner is not None)
    bare = [g for g in groups if g.end <= noun.start and g.marker == "" and g.start not in goes_on]
    subject = next((g for g in reversed(_before_object(trigger, groups, bare)) if _same_clause(scene, g.end, noun.start)), None)
    if subject is None and bare and not _others_words(scene, trigger, bare[0]):
        subject = bare[0]
    if trigger.frame.channel == "visit":
        subject = _who_is_here(scene, groups, noun.start) or subject
    subject = planner or _who_said_so_there(scene, trigger, groups) or subject
    owned = _owned(scene, noun, groups) or _owned_object(scene, trigger, groups)
    places = []
    for group in groups:
        if group is subject:
            places.append("subject")
        elif group.start in goes_on:
            places.append(goes_on[group.start])
        elif group is owned:
            places.append("of")
        elif group.marker in _BARE:
            places.append("bare-before" if group.start < noun.start else "bare-after" if group.marker == "" else "owned-by-other")
        else:
            places.append(group.marker)
    return places


def _who_said_so_there(scene: Scene, trigger: Trigger, groups: list[Group]) -> Group | None:
    """«با اشاره به بیانات A در دیدار با B», «پاسخ A در دیدار B»: whose words they were met B, and not who speaks of them."""
    noun, words = trigger.noun, scene.words
    if noun is None or trigger.frame.id != "met" or not _names_whom(trigger, groups, words):
        return None
    for group in groups:
        if group.end <= noun.start and words[group.end : noun.start] in _IN_IT:
            owned = group.marker == "of" and group.phrases[-1].kind in ("person", "title")
            return group if owned and words[group.start - 1] in _SPOKEN else None
    return None


def _names_whom(trigger: Trigger, groups: list[Group], words: list[str]) -> bool:
    """Whether «با», or who was met, stands right behind a Persian noun of meeting."""
    end = trigger.end
    return words[end : end + 1] == ["با"] or any(group.start == end and group.marker != "را" for group in groups)


def _others_words(scene: Scene, trigger: Trigger, speaker: Group) -> bool:
    """Whether a trigger stands after a colon in words of others: no verb there is the speaker's own («دیدار داشتم», «خواهیم داشت»)."""
    words, last = scene.words, scene.document.sentences[trigger.sentence][1]
    colon = next((at for at in range(trigger.start - 1, speaker.end - 1, -1) if words[at] == ":"), None)
    if colon is None:
        return False
    return not any(words[at].endswith(_OURS) or words[at] in _WE for at in range(colon, last) if at not in scene.phrase_at)


def _before_object(trigger: Trigger, groups: list[Group], bare: list[Group]) -> list[Group]:
    """Give the bare groups that may be the subject where an object of the frame's stands with «را»: those before it, if there are any.

    «وزارت خارجه، سفیر ایران را در اعتراض به سخنان دیروز (یکشنبه) A احضار کرد»: whose words they were called nobody in.
    """
    if "را" not in trigger.frame.needs:
        return bare
    noun = trigger.noun or trigger.verb
    marked = next((g for g in reversed(groups) if g.marker == "را" and noun is not None and g.end <= noun.start), None)
    before = [g for g in bare if marked is not None and g.end <= marked.start]
    return before or bare


def clause_end(scene: Scene, trigger: Trigger) -> int:
    """Give the token past which the people of a Persian trigger no longer stand: where its verb ends, else the end of the text."""
    words = scene.words
    if trigger.verb is not None:
        at = trigger.verb.end
    else:
        at = trigger.end
        while words[at : at + 1] == ["و"] and (joined := scene.hit(at + 1, "frame-noun")) is not None:
            at = joined.end  # «دیدار و گفت‌وگو کرد»
        if at >= len(words) or words[at] not in _light_words():
            return len(words)
        at += 2 if words[at] in ("مي", "خواهد", "خواهند", "انجام", "برگزار") else 1
    while at < len(words) and words[at] in _AUXILIARIES:
        at += 1
    return at + _LOOSE


@cache
def _light_words() -> frozenset[str]:
    """Give the first words of the verbs that close a clause with a noun of contact: «کرد», «خواهد داشت», «می‌کند»."""
    grammar = inflection("fa")
    return frozenset(form.split()[0] for verb in _LIGHT for form in [*grammar.light_verb(verb), *grammar.future(verb)])


def _owned(scene: Scene, noun: Hit, groups: list[Group]) -> Group | None:
    """Give the group that a noun owns: right after it, or after what qualifies it."""
    following = [g for g in groups if g.start >= noun.end]
    if not following or following[0].marker not in _BARE:
        return None
    group = following[0]
    gap = range(noun.end, group.start)
    if len(gap) <= 1:
        return group
    if len(gap) > _LONGEST or not all(_qualifies(scene, at, noun.end) for at in gap if scene.words[at] not in QUOTES):
        return None
    if group.marker == "of" or len(group.actors()) > 1:
        return group
    return group if any(g.marker in _PARTNERS and g.start - group.end <= _PROVED for g in following[1:2]) else None


def _owned_object(scene: Scene, trigger: Trigger, groups: list[Group]) -> Group | None:
    """Give the group right behind a noun of contact that is a verb's object with it: «ملاقات سفیر A را رد کرد»."""
    noun = trigger.noun
    if noun is None or trigger.verb is not None or noun.start == 0 or scene.words[noun.start - 1] in _GOVERNING:
        return None  # «پاسخ A در دیدار B را …»: the answer is the object
    if any("را" in places for places in trigger.frame.roles.values()):
        return None
    return next((g for g in groups if g.start == noun.end and g.marker == "را"), None)


def _qualifies(scene: Scene, at: int, first: int) -> bool:
    """Whether the word at `at` only qualifies a noun that ends at `first`, or is a second noun that «و» joins to it."""
    word = scene.words[at]
    if at in scene.phrase_at or not word[0].isalnum():
        return False
    if word in _TIMES or word in _ADJECTIVES or word in _QUANTITIES or word[0].isdigit():
        return True
    if word == "از":
        return (at > first and scene.words[at - 1] in _QUANTITIES) or scene.words[at + 1 : at + 2] == ["پيش"]
    if _of_participle(scene.words, at, first):
        return True
    hits = scene.hits.get(at, ())
    if any(h.entry.kind in ("day", "weekday", "month", "phone", "video") for h in hits):
        return True
    if word == "و" or scene.words[at - 1] == "و":
        second = at + 1 if word == "و" else at
        return scene.hit(second, "frame-noun") is not None or scene.words[second].endswith("هاي")
    if any(h.entry.kind in ("cue", "frame-verb", "frame-noun", "title", "counterpart") for h in hits):
        return False
    return len(word) > 4 and word.endswith("ي") and word[-2] not in "اوه"  # «مشورتی», no «اعضای»


def _of_participle(words: list[str], at: int, first: int) -> bool:
    """Whether a word is of «سفر دوره‌ای A», «سفر از پیش اعلام‌شده A», «سفر برنامه‌ریزی‌شده A»: read as words of their own."""
    following = words[at + 1 : at + 3]
    if words[at] in _ENDINGS:
        return at > first
    return following[:1] == [_DONE] or (words[at] in _BEFORE_PLANNED and following[1:] == [_DONE]) or (
        following[:1] == [_OF_NOUN] and words[at].endswith(("ه", "ا"))
    )


def _who_is_here(scene: Scene, groups: list[Group], at: int) -> Group | None:
    """«A با B وزیر خارجه عمان که به تهران سفر کرده است دیدار کرد»: the person right before «که» is who travelled."""
    for group in reversed(groups):
        if group.end >= at:
            continue
        if group.marker == "":
            return None
        head = group.phrases[-1]
        relative = group.end + (scene.words[group.end] == "،")
        if scene.words[relative] == "كه" and head.kind in ("person", "title", "group"):
            return group if _same_clause(scene, relative, at) else None
    return None


def _same_clause(scene: Scene, first: int, last: int) -> bool:
    if not _PARTS.isdisjoint(scene.words[first:last]):
        return False
    return scene.speech.keys().isdisjoint(range(first, last))
