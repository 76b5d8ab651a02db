"""No contacts: words of contact that tell of none, talk with the press, posts, occasions, what ought to be."""

from rasad.coding.clauses.denial import is_subjunctive
from rasad.coding.clauses.only_wanted import only_wanted
from rasad.coding.lexicons.coding import frames_by_id
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger, has_article
from rasad.coding.triggers.arabic_no_contacts import is_other_arabic
from rasad.coding.triggers.no_visits import is_no_visit
from rasad.coding.triggers.persian_no_contacts import CLAUSE_OPENS, TALKS, is_other_persian
from rasad.text import fold_words
from rasad.text.matcher import Hit

_ARE = fold_words("است هست هستند هستیم هستم بود بودند بودیم بوده باشد باشند باشیم نیست نیستند نیستیم نبود نبودند نبوده")
_ALWAYS = fold_words("مستمر مداوم دائم دائمی نزدیک همیشگی")
_LASTING = _ARE | _ALWAYS
_ATTENDING = fold_words("لحضور لحضوره لحضورها")
_BEFORE_OCCASIONS = fold_words("از درباره پیرامون نتیجه نتایج ادامه دور روند")  # before an occasion of the past or in progress
_BESIDE = 14  # tokens from a frame's words within which another that it needs must stand
_CALLED = fold_words("دانست دانستند خواند خواندند عنوان نامید توصیف ارزیابی برشمرد تلقی")  # verbs that give a deed its meaning
_CARRYING = fold_words("حاملا حاملة يحمل تحمل مع ومعه")  # «وصل حاملا رسالة»
_POSSIBLE, _WILL_NOT, _TAKING_PLACE = ["احتمالي"], fold_words("نخواهد نخواهند"), fold_words("انجام برگزار صورت")
# What makes «نامه» another thing than a letter: an agreement, a certificate, a rule.
_COMPOUNDS = fold_words(
    "تفاهم موافقت توافق گواهی آیین بیمه قطع اساس بخش شهادت پایان گذر شب ویژه اجازه روز بر فیلم اعتبار استوار اعتماد نظام لغت"
)
# What is hosted and not met: «میزبان نشستی».
_EVENTS = fold_words("نشست نشستی اجلاس اجلاسی کنفرانس کنفرانسی همایش جلسه مذاکرات گفتگوهای مسابقات")
_TOWN = frozenset(["place", "capital"])
_LANDS = _TOWN | {"country"}
_TO_PRESS, _MARKS = frozenset(["ل", "مع", "ب"]), frozenset("«\"“(")
_NAMED_NEAR = 4  # tokens after «الاتصال» within which «مع A» or «بين A وB» makes it a contact of its own
_END = "انتهاي"
_SAT_ON, _SEAT_NEAR = frozenset(["بر", "روي", "پشت"]), 4  # before a seat, and the tokens from there to «نشست»
_NEW_YEAR = ["نوروزي"]
_OUGHT = fold_words("باید نباید بایستی")  # Persian: before what ought to be done
_MAY_CALL = fold_words("کند کنند بگیرد بگیرند")
_READY = fold_words("آماده حاضر مایل")
_OUGHT_NEAR = 14  # tokens from it to the words of a contact
_PAST_FORMS = fold_words("کرد کردند شد شدند داشت داشتند گرفت رفت آمد")
_PERSONAL = ("person", "title", "group")
_PRESS_NEAR = 80  # tokens from the word of talk to «با خبرنگاران», over the names and titles of those who talked
_TAKING_PART = fold_words("للمشاركة المشاركة للمشاركه بالمشاركة ليشارك لتشارك سيشارك يشارك تشارك للمساهمة")
_NOT_MET = fold_words("کننده کنندگان مردمی فرهنگی فینال تدارکاتی حذفی برگشت خانگی")  # right after a word of contact
_WITH = frozenset(["مع", "بين", "من", "با", "ميان"])


def ought_to_be(scene: Scene, trigger: Trigger, first: int) -> bool:
    """«دولت باید سفیر A را احضار کند», «آماده است با A تماس بگیرد»: what somebody is to do is told of nobody who did it."""
    words = scene.words
    for at in range(trigger.start - 1, max(first, trigger.start - _OUGHT_NEAR) - 1, -1):
        if words[at] in _OUGHT:
            return _PAST_FORMS.isdisjoint(words[trigger.end : trigger.end + 1])
        if words[at] in _READY and words[at + 1] in _ARE:  # «آماده است با A تماس بگیرد»
            return is_subjunctive(scene, trigger) or not _MAY_CALL.isdisjoint(words[trigger.end : trigger.end + 2])
        if words[at] in CLAUSE_OPENS:
            return False
    return False


def to_take_part(scene: Scene, trigger: Trigger, first: int) -> bool:
    """«دعوة من A إلى B لحضور قمة …», «للمشاركة في اجتماع …»: an occasion that is only gone to, with nobody named who holds it."""
    words, at = scene.words, trigger.start - 1
    if not scene.arabic or trigger.verb is not None or at <= first or trigger.frame.channel != "meeting":
        return False
    if words[at] not in _ATTENDING and not (words[at] == "في" and words[at - 1] in _TAKING_PART):
        return False
    near = range(trigger.end, trigger.end + _NAMED_NEAR + 1)
    return not any(g.start in near and g.marker in _WITH for g in scene.groups[trigger.sentence])


def _named_after_a_town(scene: Scene, noun: Hit) -> bool:
    """«پس از مذاکرات ژنو», «درباره نشست بروکسل»: an occasion known by its town, and not who took part in it."""
    words = scene.words
    if noun.start == 0 or words[noun.start - 1] not in _BEFORE_OCCASIONS:
        return False
    town = next((h for h in scene.hits.get(noun.end, ()) if h.entry.kind in _TOWN), None)
    if town is None or words[town.end : town.end + 1] == ["با"]:
        return False
    return not any(h.entry.kind in _LANDS for h in scene.hits.get(town.end + 1, ()))  # «مذاکرات تهران و ریاض»


def _of_others(scene: Scene, trigger: Trigger, noun: Hit) -> bool:
    """«دیدارهای رؤسای جمهور دو کشور»: right after the noun, people of whom the report tells nobody by name."""
    number = trigger.sentence
    plural = scene.hit(noun.end, "several") is not None and noun.end not in scene.phrase_at
    return plural and not any(group.start == noun.end for group in scene.plurals.get(number, ()))


def _leads_to_nothing(words: list[str]) -> bool:
    """«دیدار احتمالی A و B تغییری ایجاد نخواهد کرد»: whether a verb in the negative is not that of the possible meeting itself."""
    at = next((at for at, word in enumerate(words) if word in _WILL_NOT), 0)
    return at > 0 and words[at - 1] not in _TAKING_PLACE


def is_none(scene: Scene, trigger: Trigger, last: int) -> bool:
    """«لقاء تلفزيوني», «گفت‌وگو با ایسنا»: talking to a paper is no contact."""
    noun, words = trigger.noun, scene.words
    if noun is not None and trigger.verb is None and _closes_report(words, trigger.frame.channel, noun):
        return True  # as often as all else together, and told by one word
    is_other = is_other_arabic if scene.arabic else is_other_persian
    if is_no_visit(scene, trigger) or only_wanted(scene, trigger) or is_other(scene, trigger, last):
        return True
    if noun is None:
        return _concerns(scene, trigger) or _letter_arrived(scene, trigger, last)
    if trigger.frame.id == "got-message" and trigger.verb is not None and has_article(words[noun.start], noun.prefix):
        # «تسلم الرسالة الوزير A»: what was told before, taken for whom it was written to
        return noun.start == trigger.verb.end and "من" not in words[noun.end : min(last, noun.end + 3)]
    if scene.has(noun.end, min(last, noun.end + 3), "not-contact"):
        return True
    if trigger.frame.id == "hosted" and not _EVENTS.isdisjoint(words[noun.end : noun.end + 2]):
        return True  # «میزبان نشستی»
    if trigger.frame.channel == "message" and (words[noun.end : noun.end + 1] == _NEW_YEAR or _closes_report(words, "message", noun)):
        return True  # «پیام نوروزی»: to everybody; «دیدار نوروزی» is a meeting
    if noun.start and words[noun.start - 1] == "در" and not _LASTING.isdisjoint(words[noun.end : noun.end + 1]):
        return True  # «ریاض با همه طرف‌ها در تماس است», «در تماس مستمر با A هستیم»
    if _with_press(scene, noun, last) if scene.arabic else _none_in_persian(scene, trigger, noun, last):
        return True
    phrase = scene.phrase_at.get(noun.end + 1) or scene.phrase_at.get(noun.end)
    if phrase is None or phrase.actor is None:
        return False
    if phrase.kind == "group":  # «گفت‌وگو با رسانه‌های چینی»
        return phrase.actor.endswith("-media")
    return phrase.kind == "organization" and scene.is_medium(phrase.actor)


def _closes_report(words: list[str], channel: str, noun: Hit) -> bool:
    """Whether a noun of letters is that of an agency's footer: «انتهای پیام»."""
    return channel == "message" and noun.start > 0 and words[noun.start - 1] == _END


def _none_in_persian(scene: Scene, trigger: Trigger, noun: Hit, last: int) -> bool:
    """Whether the words around a Persian noun make it another thing than a contact of those named near it."""
    words, behind, message = scene.words, scene.words[noun.end : noun.end + 1], trigger.frame.channel == "message"
    if not _NOT_MET.isdisjoint(behind) or (behind == _POSSIBLE and _leads_to_nothing(words[noun.end : last])):
        return True  # «نمایندگان دیدارکننده», «ملاقات مردمی», «مقر رایزنی فرهنگی», «دیدار فینال»
    if noun.start and words[noun.start - 1] in _COMPOUNDS and words[noun.start].startswith("نامه"):
        return True  # «تفاهم‌نامه»
    if trigger.frame.channel == "meeting" and trigger.verb is None and _named_after_a_town(scene, noun):
        return True
    if _of_others(scene, trigger, noun) or _general_or_seated(words, noun) or (message and _is_meant(words, noun, last)):
        return True
    return trigger.frame.id in TALKS and _talked_to_press(scene, noun, last)


def _is_meant(words: list[str], noun: Hit, last: int) -> bool:
    """«A این رزمایش را پیامی به B دانست»: what a deed is called, and no message."""
    return words[noun.start - 1 : noun.start] == ["را"] and not _CALLED.isdisjoint(words[noun.end : last])


def _talked_to_press(scene: Scene, noun: Hit, last: int) -> bool:
    """«گفت‌وگوهای A، B و C با خبرنگاران»: the press stands behind whose talk it was, told in Persian."""
    words = scene.words
    for at in range(noun.end, min(last - 1, noun.end + _PRESS_NEAR)):
        if words[at] == "با":
            phrase = scene.phrase_at.get(at + 1)
            medium = phrase is not None and phrase.actor is not None and scene.is_medium(phrase.actor)
            return medium or scene.hit(at, "not-contact") is not None
        if words[at] in CLAUSE_OPENS or (at not in scene.phrase_at and scene.hits.get(at) and _tells(scene, at)):
            return False
    return False


def _tells(scene: Scene, at: int) -> bool:
    """Whether a word of speech or of contact stands at a token."""
    return any(hit.entry.kind in ("cue", "frame-noun", "frame-verb") for hit in scene.hits[at])


def _with_press(scene: Scene, noun: Hit, last: int) -> bool:
    """«في اتصال هاتفي لـ«الشرق الأوسط»»: a call to a name in marks that is nobody's of public affairs is one to a paper."""
    words, at = scene.words, noun.end + (scene.hit(noun.end, "phone") is not None)
    if at + 2 >= last or words[at] not in _TO_PRESS or words[at + 1] not in _MARKS:
        return False
    phrase = scene.phrase_at.get(at + 2)
    return words[at] == "ل" or phrase is None or phrase.kind == "country"


def _concerns(scene: Scene, trigger: Trigger) -> bool:
    """«رسالة من A تتصل بالعلاقات الثنائية»: a letter that is about something, nobody who rings."""
    if trigger.frame.id == "touched-base":
        return not _told_by_phone(scene, trigger)
    if trigger.frame.id != "rang" or trigger.tense != "present" or trigger.verb is None:
        return False
    near = range(trigger.verb.end, trigger.verb.end + _NAMED_NEAR + 1)
    return not any(g.start in near and g.marker in ("ب", "مع") for g in scene.groups[trigger.sentence])


def _told_by_phone(scene: Scene, trigger: Trigger) -> bool:
    """«أجرى A اتصالات هاتفية … وتواصل مع B»: whether phones are told of before, and somebody stands right behind «مع»."""
    begin = scene.document.sentences[max(0, trigger.sentence - 1)][0]
    near = range(trigger.end, trigger.end + _NAMED_NEAR + 1)
    people = [g for g in scene.groups[trigger.sentence] if g.start in near and g.marker == "مع" and g.phrases[0].kind in _PERSONAL]
    return bool(people) and scene.has(begin, trigger.start, "phone")


def _letter_arrived(scene: Scene, trigger: Trigger, last: int) -> bool:
    """«وصلت إلى الأمير A رسالة من B»: what arrived is a letter; nobody came."""
    if not scene.arabic or trigger.frame.channel != "visit":
        return False
    near = range(trigger.end, min(last, trigger.end + _BESIDE))
    letters = [hit for at in near for hit in scene.hits.get(at, ()) if hit.entry.kind == "frame-noun" and not hit.prefix]
    letter = next((hit.start for hit in letters if frames_by_id(scene.language.code)[hit.entry.value[0]].id == "message-noun"), None)
    if letter is None or scene.words[letter - 1] in _CARRYING:
        return False
    return not any(g.marker == "" and trigger.end <= g.start < letter for g in scene.groups[trigger.sentence])


def _sat_down(words: list[str], noun: Hit) -> bool:
    """«بر صندلی ریاست نشست و A و B نواب او شدند»: a verb, and no sitting."""
    if words[noun.end - 1] != "نشست" or words[noun.end : noun.end + 1] not in (["و"], ["."], ["،"]):
        return False
    return words[noun.start - 1] not in _SAT_ON and not _SAT_ON.isdisjoint(words[max(0, noun.start - _SEAT_NEAR) : noun.start])


def _general_or_seated(words: list[str], noun: Hit) -> bool:
    """Whether a Persian noun tells of any such contact, or is the verb of who took a seat."""
    return noun.start > 0 and (_in_general(words, noun.start) or _sat_down(words, noun))


def _in_general(words: list[str], at: int) -> bool:
    """Whether a Persian noun at `at` tells of any such contact: «بعد از هر سفر A», «در صورت دیدار A با B»."""
    return words[at - 1] == "هر" or words[max(0, at - 2) : at] == ["در", "صورت"]
