"""Persian contacts of which the sentence tells only one side: whom somebody met, wrote to or went to is not said.

«A از مذاکرات گفت و از B انتقاد کرد», «A درباره پیام B گفت», «وی گفت سفر B به استان …»: who speaks of another's talks, letter or journey, or
is named beside them, takes no part in them.
"""

from rasad.coding.scene.candidate import Candidate
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.trigger import Trigger
from rasad.text import fold_words

_FACE_TO_FACE = ("meeting", "phone", "video")
_BETWEEN = frozenset(["ميان", "بين"])
_WITH = _BETWEEN | {"با"}
_PARTNERS = _WITH | {"of"}
_BEHIND = 3  # tokens between a noun of contact and whom it owns past what qualifies it: «دیدار عصر امروز A»
_SIDES = frozenset(["party"])
_BARE = ("subject", "bare-before", "topic")
_PRESENT = "حضور"
_NEAR = 6  # tokens around a noun of contact in which «با یکدیگر», «سه‌جانبه», «با وی», «با ما» tell of its sides
_EACH_OTHER = fold_words("یکدیگر همدیگر دوجانبه چهارجانبه جانبه")
_THEM = fold_words("وی او ایشان آنان آنها ما من بنده اینجانب")
_JOINING = fold_words("و ، « » \" “ ” ( )")
_NOT_WHOM = fold_words("حضور مشارکت همراهی اشاره هدف ارسال دعوت سفر ورود")  # «با حضور A», «با اشاره به A»: he was not met
_TITLES = ("title", "counterpart")
_LISTED = fold_words("آیات آقایان حضرات سرداران")  # «با مراجع تقلید و آیات عظام A و B»
_LIST_NEAR = 16  # tokens from «با» to a later name of its list
_JOURNEYS = ("visit-noun", "tour-of")
_ON_JOURNEY = fold_words("در طی جریان ادامه حاشیه هنگام خلال پایان از با")  # «در سفر به عراق», «در جریان سفر»
_INVITED = "invited"
_LETTER = "wrote-letter"
_MARGINS = fold_words("حاشیه آستانه خلال جریان")
_PERSONAL = ("person", "title", "group")
_PEOPLE = fold_words(
    "سران رهبران رؤسا رؤسای سفرا سفرای سفیران وزرا وزرای وزیران مقامات مسئولان نمایندگان فرماندهان مدیران اعضای هیئت هیأت هیات"
)
_APART = fold_words("در درباره از به برای بر با پیرامون که تا")
_FOR = "براي"
_ANSWERED = fold_words("پاسخ جواب دریافت پاسخی وصول")  # «در پاسخ به نامه A»: the answer goes to A
_ANSWER_NEAR = 2
_SAID = fold_words("گفت گفتند گفته عرض")
_OBJECTS = ("را", "owned-by-other")  # «نتایج رأی‌گیری درباره A را به اطلاع B رساند»: A wrote nothing
_OTHERS = ("owned-by-other", "به")
_TRAVELS = ("visit-noun", "travelled", "arrived", "went", "left-for")
_WISHED = fold_words("تبریک تسلیت تهنیت شادباش")  # «در پیام‌های جداگانه‌ای انتصاب A و B را تبریک گفت»


def partner_untold(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """Whether none of the parties stands where the words of a Persian contact name somebody's partner."""
    if scene.arabic:
        return False
    if trigger.frame.id == _INVITED:  # «A ایران را به مذاکره دعوت کرد»: a state is asked to do something, and not over
        return any(p.role == "initiator" and scene.cast.members[p.actor].kind == "country" for p in parties)
    if trigger.frame.id in _TRAVELS:  # «سفر»: who went is not told by who is named behind it for something else
        groups = [p.group for p in parties]
        told = scene.words[max(0, min(groups)) : max(*groups, trigger.start)]  # «سفر A است و او از اینجا به B سفر می‌کند»
        return all(p.role == "recipient" or p.place in _OTHERS for p in parties) and _THEM.isdisjoint(told)
    if trigger.frame.id == _LETTER:
        return _reader_untold(scene, trigger, parties)
    frame = trigger.frame
    if frame.channel not in _FACE_TO_FACE or _PARTNERS.isdisjoint(frame.needs) or not set(frame.roles) <= _SIDES:
        return False
    if any(p.sure and p.place == _PRESENT for p in parties) or all(p.plain for p in parties):
        return False  # «A در نشستی با حضور B گفت»; a clause that tells both
    if _only_met(parties) or _on_margins(scene, trigger, parties):
        return True
    if _others_met(scene, trigger, parties) or _held_between_others(scene, trigger, parties):
        return True
    # «A در نشست تخصصی B گفت»: whom a session is about; «A در دیدار B گفت» is told otherwise
    told_at = set(frame.roles["party"]) - ({"subject"} if "of" in frame.needs else {"subject", "of"})
    if len({p.group for p in parties}) == 1 or any(p.place in told_at or _stands_behind(scene, trigger, p) for p in parties):
        return False  # «A و B گفت‌وگو کردند»
    return not _said_of_both(scene, trigger, parties)


def _stands_behind(scene: Scene, trigger: Trigger, party: Candidate) -> bool:
    """Whether a party whose place was not read stands right behind the noun, or in a list behind «با», or a word after it."""
    if trigger.noun is not None and "of" in trigger.frame.needs and 0 <= party.group - trigger.noun.end <= _BEHIND:
        return True
    words, loose = scene.words, 0
    for at in range(party.group - 1, max(-1, party.group - _LIST_NEAR), -1):
        word = words[at]
        if word == "با":
            return loose <= 1 and words[at + 1] not in _NOT_WHOM
        if word in _LISTED:
            loose = -_LIST_NEAR
        elif at not in scene.phrase_at and word not in _JOINING and not any(h.entry.kind in _TITLES for h in scene.hits.get(at, ())):
            loose += 1
    return False


def _others_met(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """«A با اشاره به تماس سران برخی کشورها با B»: right behind the noun, people of their own whom B met; A only speaks of it."""
    noun, words = trigger.noun, scene.words
    if noun is None or trigger.verb is not None or not any(p.place in _BARE for p in parties):
        return False
    partner = next((p for p in parties if p.place in _WITH and p.group >= noun.end), None)
    if partner is None:
        return False
    if not _PEOPLE.isdisjoint(words[noun.end : noun.end + 1]) and noun.end not in scene.phrase_at:
        return True
    told = {p.group for p in parties}
    between = (g for g in scene.groups[trigger.sentence] if noun.end <= g.start < partner.group)
    owner = next((g for g in between if g.marker == "of" and g.start not in told and g.phrases[0].kind in _PERSONAL), None)
    return owner is not None and all(words[at].isalpha() and words[at] not in _APART for at in range(noun.end, owner.start))


def _only_met(parties: list[Candidate]) -> bool:
    """«B با A تلفنی صحبت کرد و در ملاقات با C …», where B is not read: who met them is not told."""
    return all(p.place == "با" for p in parties)


def _on_margins(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """«A در حاشیه نشست گروه ۲۰ با B دیدار می‌کند»: the body that sits there met nobody."""
    noun = trigger.noun
    if noun is None or noun.start == 0 or scene.words[noun.start - 1] not in _MARGINS:
        return False
    return any(p.place == "of" and scene.cast.members[p.actor].kind == "organization" for p in parties)


def _held_between_others(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """«A از توافق با B برای آغاز مذاکرات میان C و D خبر داد»: the noun names its own sides right behind it."""
    noun = trigger.noun
    if noun is None or any(p.place in _BETWEEN for p in parties):
        return False
    return not _BETWEEN.isdisjoint(scene.words[noun.end : noun.end + 1])


def _said_of_both(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """«A، B و «C» نشست سه‌جانبه‌ای برگزار کردند», «A … و با وی گفت‌وگو کرد»: words beside the noun tell of all, or a pronoun of one."""
    words = scene.words
    first, last = scene.document.sentences[trigger.sentence]
    near = range(max(first, trigger.start - _NEAR), min(last, trigger.end + _NEAR))
    if any(words[at] == "با" and words[at + 1 : at + 2] and words[at + 1] in _THEM for at in near):
        return True
    bare = all(p.place in _BARE or p.place == _PRESENT for p in parties)
    return bare and any(words[at] in _EACH_OTHER or words[at : at + 2] == ["با", "هم"] for at in near)


def _reader_untold(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> bool:
    """Whether a letter has no reader, or no writer: «A در واکنش به پیام B گفت»; who answers one is its reader."""
    noun = trigger.noun
    if noun is None:
        return False
    words, (first, last) = scene.words, scene.document.sentences[trigger.sentence]
    if any(p.role == "recipient" or p.place == _FOR for p in parties):
        written = any(p.role == "initiator" or p.place not in _OBJECTS for p in parties if p.role != "recipient")
        told_of = any(p.place == "topic" and p.role == "recipient" for p in parties) and any(p.place == "of" for p in parties)
        return not written or (told_of and _THEM.isdisjoint(words[noun.end : last]))
    if not _ANSWERED.isdisjoint(words[max(first, noun.start - _ANSWER_NEAR) : noun.start]):
        return False
    return not any(words[at] in _WISHED and words[at + 1] in _SAID for at in range(noun.start, last - 1))


def without_teller(scene: Scene, trigger: Trigger, parties: list[Candidate]) -> list[Candidate]:
    """Give a journey's parties without whom the report speaks of, where he only tells of it.

    «وی گفت سفر B به استان …»: he was not visited; «وی افزود: سفر به عراق بدون روادید ممکن نیست»: he did not go, as in «وی در سفر به عراق».
    """
    if scene.arabic or trigger.frame.id not in _JOURNEYS or trigger.verb is not None or trigger.noun is None:
        return parties
    owned = any(p.role == "initiator" and p.place == "of" for p in parties)
    on_it = trigger.noun.start > 0 and scene.words[trigger.noun.start - 1] in _ON_JOURNEY
    told = [p for p in parties if p.place == "topic" and not p.sure]  # «وی افزود: به ایران سفر کردم», «سفر خود به ایران»
    tellers = [p for p in told if (owned if p.role == "recipient" else not on_it)]
    return [] if any(p.role == "initiator" for p in tellers) else [p for p in parties if p not in tellers]
