"""Markers: the preposition that governs a group, «مع», «با»; "of" for whom the noun before belongs to; nothing for a subject or object."""

from rasad.actors.view import Phrase, best
from rasad.coding.scene.lists import NAMED_OF_THEM, governing_many
from rasad.coding.scene.scene import Scene
from rasad.coding.scene.speech_verbs import says_at, speech_at
from rasad.text import fold_word, fold_words


def sequences(*phrases: str) -> frozenset[tuple[str, ...]]:
    """Give phrases as folded words, to be looked up as such."""
    return frozenset(tuple(fold_word(word) for word in phrase.split()) for phrase in phrases)


COMMAS = frozenset("،,;؛")
NAMED = ("person", "title")
QUOTES = frozenset("\"“”«»‘’'()")
_ORGANS = sequences(
    "المكتب السياسي", "المكتب التنفيذي", "اللجنة المركزية", "اللجنة التنفيذية", "المجلس المركزي", "الأمانة العامة", "القيادة العامة",
    "الهيئة السياسية", "القيادة السياسية",
)
# Persian words a subject may follow; after any other word a phrase is taken to belong to that word (ezafe).
_LEADS = fold_words(
    "که و اما ولی سپس همچنین نیز هم امروز دیروز روز گذشته زیرا چون وقتی بنابراین اینکه پیشتر پیش اکنون در ادامه "
    "اینباره نهایت حالی رابطه همین راستا هفته پایان تاکید شنبه یکشنبه دوشنبه چهارشنبه جمعه قبل افزود گفت "
    "ابتدا اگر باید حتی چرا آیا یعنی آنکه سرانجام هنوز البته شاید نخست قبلا دوباره مجددا همزمان امشب امسال حال بلکه "
    "چنانچه هرچند گرچه بعدا سابقا اینک سحرگاه بامداد صبح ظهر عصر شامگاه همچنان اخیرا متعاقبا نهایتا متقابلا تازگی بارها"
)
# What stands between a preposition and whom it governs: «با یک مقام», «دیدار برخی نمایندگان».
DETERMINERS = fold_words("این آن یک برخی همه تمام تمامی سایر دیگر هر هیچ چند چندین دو سه چهار پنج شش هفت هشت نه ده")
_POINTERS = fold_words("این همین همان آن")
_BEFORE_POINTERS = fold_words("در از با به طی پس بر برای")
_GOVERNING = fold_words("با به از در بر برای توسط علیه تا نزد")
_OTHER = fold_words("سوی طرف")
_SPANS = fold_words("ساعاتی ساعتی دقایقی لحظاتی روزی روزهایی ماهی چندی ساعت دقیقه روز هفته ماه سال")  # «تا ساعاتی دیگر A …»
_ARABIC_PREPOSITIONS = {
    fold_word(w): fold_word(w) for w in (
        "مع إلى من عن على في بين لدى ضد حول بشأن إزاء تجاه أمام خلال بعد قبل عبر نحو برئاسة برفقة بحضور عقب عند منذ حتى دون باسم "
        "وبين ومع ومن وعن وإلى وعلى وفي لصالح بقيادة بمشاركة يرافقه بمعية مثل شرف "
        "وبحضور وبمشاركة وبرفقة وبمعية وبرئاسة وبقيادة بصحبة وبصحبة بحسب حسب وفق"
    ).split()
}
_SO = fold_words("ففي فمن فعن فمع فعلى فإلى")
# «إلى العاصمة العراقية بغداد»: what stands between the preposition and a place.
_EACH_ONE, _MEMBERS = fold_words("یک کدام"), fold_word("اعضای")
_MANNERS = fold_words("طور صورت شکل نحو")
_ASIDE_OR_MANNER = _POINTERS | _MANNERS  # one of them stands before the word that ends «در این میان», «به طور جداگانه»
_KINDS_OF_PLACE = fold_words(
    "العاصمة مدينة دولة جمهورية مملكة سلطنة للعاصمة لمدينة لدولة لجمهورية لمملكة بالعاصمة بمدينة بدولة بجمهورية"
)
# What may stand between a verb or preposition and somebody's name: adverbs, and whose aide he is.
_BETWEEN_VERB_AND_NAME = fold_words(
    "كذلك أيضا اليوم أمس مؤخرا لاحقا مبعوثه مبعوثها نائبه نائبها مساعده مستشاره مستشارها وزيره موفده موفدها ممثله ضيفه ضيفها "
    "أخيه أخيها أخوه أخوها أخاه أخاها شقيقه شقيقها "  # «رسالة من أخيه الملك A»: a courtesy among heads of state
    "الرئيسين الوزيرين الزعيمين السفيرين العاهلين الملكين الأميرين السيدين القائدين"  # «لقاء بين الرئيسين A وB»
)
_JOINED_BROTHERS = fold_words("لأخيه لأخيها بأخيه بأخيها لشقيقه لشقيقها بشقيقه بشقيقها")
_OF_A_DAY = fold_words("نفس ذات مساء صباح ظهر عصر فجر ليلة يوم")
# How many of a group: «عددا من السفراء», «كبار المسؤولين», «جمعی از نمایندگان».
_HEADS = fold_words("تن نفر")  # «۲۰ تن از نمایندگان»
_NUMBERS = fold_words("بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد دویست هزار صدها دهها")
_MORE_THAN, _ABOUT = sequences("بیش از", "کمتر از", "نزدیک به", "قریب به"), fold_words("حدود تقریبا")
_ARABIC_QUANTITIES = fold_words("عدد عددا مجموعة جمع جمعا لفيف لفيفا نخبة عشرات العشرات مئات كوكبة ثلة")
_PERSIAN_QUANTITIES = fold_words("تعدادی جمعی شماری گروهی برخی بعضی تن یکی")
QUANTITIES = _ARABIC_QUANTITIES | _PERSIAN_QUANTITIES
IN_TWO_WORDS = (["عده", "اي"], ["پاره", "اي"], ["دسته", "اي"])  # «عده‌ای از نمایندگان»: read as two words
_JOINED_QUANTITIES = fold_words("بعدد لعدد بمجموعة لمجموعة")
_HOW_MANY = _ARABIC_QUANTITIES | _JOINED_QUANTITIES
_SOME = fold_words("كبار سامي بعض جميع كافة سائر معظم أبرز")
# «بين أصحاب السمو والمعالي وزراء الخارجية»: courtesies of a group, before what they are.
_JOINED_BEARERS = fold_words("لأصحاب بأصحاب")
_BEARERS = _JOINED_BEARERS | fold_words("أصحاب")
_JOINED_TO_GROUPS = _JOINED_QUANTITIES | _JOINED_BEARERS
_COURTESIES = fold_words("السمو الفخامة الجلالة المعالي السعادة الفضيلة الملكي والسمو والفخامة والمعالي والسعادة والفضيلة")
_MOST_COURTESIES = 5
_BY = fold_words("قبل طرف لدن جانب")
_APART, _EACH = fold_words("حدة انفراد"), fold_words("كلا كل كلاهما")
_INVITATIONS = fold_words("بدعوة دعوة لدعوة")
_THROUGH = "عبر"
# Words before somebody's name of which none governs it as a preposition does; where none of them stands, none need be asked for.
_BESIDE_NAMES = _BETWEEN_VERB_AND_NAME | _APART | _OF_A_DAY | _JOINED_BROTHERS | NAMED_OF_THEM | {_THROUGH}
_IN_IT = fold_words("فيها فيه خلالها خلاله")
_ACCOMPANYING = fold_words("يرافقه يرافقها ترافقه رافقه رافقها")
_DURING_IT = fold_words("خلاله خلالها خلالهما أثناءه أثناءها")
# «قبل ذلك الوزير A», «بأسبوع الوزير A»: what points back or tells how long ago owns nobody.
_OWNING_NOBODY = fold_words("ذلك تلك هذا هذه هؤلاء بأيام بيوم بيومين بأسبوع بأسبوعين بشهر بشهرين بعام بعامين بساعات بساعة بساعتين")
_OWNING = fold_words("تحيات رؤية تهاني توجيهات")  # nouns that are names' words too, so that the lists of nouns lack them
_PERSIAN_PREPOSITIONS = fold_words(
    "با به از در بر برای میان بین توسط علیه درباره پیرامون خصوص بدون تا مورد همراه ضد سوی طرف خطاب حضور چون مانند مثل "
    "همچون نزد جز دعوت ریاست میزبانی تسلیم تقدیم تحویل همراهی معیت عنوانی"
)
_INVITATION, _OFFICIAL = fold_word("دعوت"), fold_words("رسمی خصوصی قبلی شخصی")
_SAID_AS = {  # «با همراهی سفیر A با B دیدار کرد»
    **dict.fromkeys(fold_words("خطاب عنوانی"), "به"), **dict.fromkeys(fold_words("همراهی معیت"), "همراه"),
}
_NEVER_OBJECT = fold_words("با به برای بین میان")  # «پیام A برای B را تحویل داد»: the «را» is of the message
_APART_FROM_NAMES = frozenset(["side", "day", "weekday", "pronoun"])  # kinds of words that own nobody after them
_SIRS = fold_words("آقایان سرداران حضرات")  # before the names of several: «با آقایان A و B»
_COUNTED = ("group", "organization")  # of which a part may be meant: «با اعضای این هیئت»
_PERSIAN_LANDS = fold_words("کشور کشورهای شهر پایتخت")
VERB_ENDINGS = fold_words(
    "کرد کردند شد شدند است بود بودند داد دادند داشت داشتند گفت گفتند افزود افزودند کند کنند شود شوند دارد دارند گرفت "
    "گرفتند رفت رفتند رود روند آمد آمدند آید آیند باشد باشند باشید نیست نیستند هست هستند نمود نمودند دهد دهند گوید گویند گیرد گیرند کنیم "
    "کنید شویم داریم هستیم نبود نشد نکرد ندارد نداشت یافت رسید رسیدند یافتند فرستاد فرستادند خواند خواندند دانست دانستند پرداخت پرداختند "
    "نشستند گذاشت گذاشتند پذیرفت پذیرفتند رساند رساندند خواستند پیوست پیوستند آورد آوردند زد زدند نوشت نوشتند "
    "بازگشت بازگشتند گردید گردیدند ورزید ورزیدند انداخت سپرد سپردند"
)

# People told beside a group as one with it: «با شماری از وزیران و مقام‌های نظامی».
_PEOPLE = fold_words(
    "وزیران وزرا سفیران سفرا رهبران سران نمایندگان مسئولان مسئولین مسوولان مدیران معاونان مشاوران فرماندهان استانداران شهرداران مقامات "
    "رؤسا بازرگانان تجار صنعتگران نخبگان اندیشمندان استادان اساتید علما کارشناسان فعالان اعضا هنرمندان دانشمندان"
)
_GOVERNING_OR_MEMBERS = _GOVERNING | {_MEMBERS}
SIGNS = fold_words("می نمی")  # of a verb of what goes on, written apart from their verb: «اصرار می‌ورزد و A …»


def marker_of(scene: Scene, phrase: Phrase) -> str:
    """Give the preposition before a phrase, "of" for a Persian genitive, "را" for an object, else an empty text."""
    words, prefix = scene.words, phrase.prefix
    if prefix:
        prefix = prefix.lstrip("وف") if len(prefix) > 1 else prefix
        if prefix == "ل" and phrase.kind == "organization" and tuple(words[max(phrase.start - 2, 0) : phrase.start]) in _ORGANS:
            return _arabic_marker(scene, phrase.start - 3, phrase)  # «زار المكتب السياسي للحزب»: the party itself
        if prefix in ("ل", "ب", "ك"):
            return prefix
    at = phrase.start - 1
    while at >= 0 and words[at] in QUOTES:
        at -= 1
    if scene.arabic:
        return _arabic_marker(scene, at, phrase)
    return _persian_marker(scene, at - (phrase.kind == "person" and words[at] in _SIRS), phrase)


def _arabic_marker(scene: Scene, at: int, phrase: Phrase) -> str:
    words = scene.words
    if at < 0:
        return ""
    first = scene.document.sentences[scene.document.sentence_of[phrase.start]][0]
    if words[at] in _BESIDE_NAMES and phrase.kind in NAMED:
        at = _before_adverbs(words, at, first)
        if (told := _told_beside(scene, at, first)) is not None:
            return told
    if phrase.kind == "group":
        at = _before_quantity(words, _before_courtesies(words, at, first), first)
        if at > first and words[at] in _JOINED_TO_GROUPS:  # «بعدد من السفراء», «لأصحاب السعادة السفراء»
            return words[at][0]
    if words[at] in _IN_IT and words[at - 1] in _ACCOMPANYING:  # «في زيارة يرافقه فيها A»
        return _ARABIC_PREPOSITIONS["يرافقه"]
    at -= words[at] == ":" and at > first and words[at - 1] == "من"  # «مع كل من: A، B»
    word = words[at] if words[at] not in _SO else words[at][1:]  # «ففي الهند، قال مصدر»
    if word == "من" and at >= 1 and words[at - 1] in ("كل", "بكل", "لكل", "كلا", "وكل"):
        return _before_each(words, at - 1)
    if phrase.kind == "country":
        while at > 0 and (word in _KINDS_OF_PLACE or (scene.hit(at, "demonym") and words[at - 1] in _KINDS_OF_PLACE)):
            if word[0] in "بل" and word in _KINDS_OF_PLACE:
                return word[0]
            at -= 1
            word = words[at]
    if phrase.kind == "person" and scene.hit(at, "demonym") is not None and (beside := _of_counterpart(scene, at)) is not None:
        return beside
    if word == "وحضور" or (word == "حضور" and at > first and words[at - 1] in ("في", "وفي")):
        return "بحضور"
    if word == "من" and at >= 1 and words[at - 1] in _INVITATIONS:
        return "دعوه"
    if word in _BY and at >= 1 and words[at - 1] == "من" and phrase.kind != "country":
        return "من قبل"
    found = _ARABIC_PREPOSITIONS.get(word, "")
    if found.startswith("و") and len(found) > 2:
        return found[1:]
    if not found and not phrase.prefix and at >= first and _heads(scene, at):
        return "of"
    return found


def _told_beside(scene: Scene, at: int, first: int) -> str | None:
    """«في نفس اليوم A», «لأخيه A», «بتسعة من نظرائه، في مقدمتهم A»: what governs a name, where the word beside it says so."""
    words = scene.words
    if words[at] in _JOINED_BROTHERS:
        return words[at][0]
    return "" if _leaves_bare(words, at, first) else governing_many(scene, at)


def _leaves_bare(words: list[str], at: int, first: int) -> bool:
    """Whether a word governs nobody: a part of the day, or «عبر» at the head of a sentence, where somebody voices something."""
    return words[at] in _OF_A_DAY or (words[at] == _THROUGH and at == first)


def _before_adverbs(words: list[str], at: int, first: int) -> int:
    """Give the token before what may part a verb or preposition from a name: «استدعت كذلك السفير», «التقى A، كلا على حدة B وC»."""
    while at > first and words[at] in _BETWEEN_VERB_AND_NAME:
        at -= 1
    if at > first and words[at] in _APART and words[at - 1] == "على":
        at = max(first, at - 2 - (words[at - 2] in _EACH))
    return at


def _of_counterpart(scene: Scene, at: int) -> str | None:
    """Give the preposition before the counterparts of whom the nation's adjective at `at` tells one: «بنظيريه، الأميركي A»."""
    stood = at - 1 - (scene.words[at - 1] in COMMAS)
    counterpart = scene.hit(stood, "counterpart") if stood >= 0 else None
    if counterpart is None:
        return None
    if counterpart.prefix in ("ل", "ب"):
        return counterpart.prefix
    return _ARABIC_PREPOSITIONS.get(scene.words[stood - 1], "") if stood else ""


def _before_each(words: list[str], each: int) -> str:
    """Give the preposition before or on the «كل» of «كل من A وB» at token `each`."""
    if words[each][0] in "بل":
        return words[each][0]
    return _ARABIC_PREPOSITIONS.get(words[each - 1], "") if each >= 1 else ""


def _before_courtesies(words: list[str], at: int, first: int) -> int:
    """Give the token before «أصحاب السمو والمعالي», with a clitic written onto it, that word; `at` where no such words stand."""
    if words[at] not in _COURTESIES:
        return at
    for back in range(at - 1, max(first, at - _MOST_COURTESIES) - 1, -1):
        if words[back] in _BEARERS:
            return back if words[back][0] in "لب" else max(first, back - 1)
        if words[back] not in _COURTESIES:
            break
    return at


def _before_quantity(words: list[str], at: int, first: int) -> int:
    """Give the token before what says how many of a group are meant; with a clitic written onto it, that word."""
    if at > first and (words[at] in _SOME or words[at].isdecimal()):  # «بعض السفراء», «نامه ۵۰ نماینده»
        at -= 1
        if at - 1 <= first or words[at] != "من" or words[at - 1] not in _HOW_MANY:  # «عدد من كبار المسؤولين»
            return at
    if at - 1 == first and words[at] == "از" and words[first] in _PERSIAN_QUANTITIES:
        return first - 1  # «برخی از نمایندگان با وزیر دیدار کردند»: at the head of a sentence
    if at > first and words[at] == "از" and words[at - 1] in _HEADS:
        return _before_number(words, at - 2, first)
    if at - 1 > first and words[at] in ("من", "از"):
        if words[at - 1] in QUANTITIES:
            return at - 2 - (at - 2 > first and words[at - 2] in DETERMINERS)  # «با چند تن از مقام‌ها»
        if words[at - 1] in _JOINED_QUANTITIES:
            return at - 1
        if words[at - 2 : at] in IN_TWO_WORDS and at - 2 > first:
            return at - 3
    return at


def _before_number(words: list[str], at: int, first: int) -> int:
    """Give the token before a number that ends at `at`: «بیش از صد تن از استادان», «حدود ۲۰ نفر از مدیران»."""
    while at >= first and (words[at].isdecimal() or words[at] in DETERMINERS or words[at] in _NUMBERS):
        at -= 1
    if at > first and tuple(words[at - 1 : at + 1]) in _MORE_THAN:
        return at - 2
    return at - (at >= first and words[at] in _ABOUT)


def _heads(scene: Scene, at: int) -> bool:
    """Whether the noun at `at` owns the phrase after it: «زيارة وزير الخارجية»; a verb of speech or contact does not."""
    word = scene.words[at]
    if word in _DURING_IT or word in _OWNING_NOBODY:  # «زيارة التقى خلالها A»: the verb's own people follow
        return False
    if scene.phrase_at.get(at) is not None or not (scene.grammar.is_noun(word) or word in _OWNING or word[1:] in _OWNING):
        return False
    return not any(h.entry.kind in ("cue", "frame-verb", "frame-noun", "credit") for h in scene.hits.get(at, ()))


def _persian_marker(scene: Scene, at: int, phrase: Phrase) -> str:
    words, kind = scene.words, phrase.kind
    after, size = phrase.end, len(scene.words)
    while after < size and words[after] in QUOTES:
        after += 1
    if after < size and words[after] == "را" and (at < 0 or words[at] not in _NEVER_OBJECT):
        return "را"
    first = scene.document.sentences[scene.document.sentence_of[phrase.start]][0]
    if at < first:
        return ""
    while at > 0 and kind == "country" and words[at] in _PERSIAN_LANDS:  # «به کشورهای اردن و مصر», «به دو کشور اردن و مصر»
        at -= 1 + (at > 1 and words[at - 1] in DETERMINERS)
    if words[at] in DETERMINERS and kind in ("title", "group") and not _aside(words, at, first):
        at -= 1
    if at >= first and (words[at] == "از" or kind in _COUNTED):
        at = _before_each_or_some(words, at, first, phrase)
    if at < first:
        return ""
    if words[at] in _OFFICIAL and at > first and words[at - 1] == _INVITATION:  # «به دعوت رسمی وزارت ورزش قطر»
        at -= 1
    word = words[at]
    if (word == "ديگر" or words[at - 1] in _ASIDE_OR_MANNER) and (_aside(words, at, first) or _in_manner(words, at, first)):
        return ""
    if word in _PERSIAN_PREPOSITIONS:
        if word in ("سوي", "طرف") and at >= 1 and words[at - 1] == "از":
            return f"از {word}"
        return _SAID_AS.get(word, word)
    if word == "و" and not _after_clause(scene, at):
        return "of"
    if not word[0].isalpha() or word in _LEADS or (word == "را" and kind in ("person", "organization")):
        return ""
    if at in scene.hits and (says_at(scene, at) or best(scene.hits[at], _APART_FROM_NAMES) is not None):
        return ""
    if at in scene.phrase_at:
        return "beside"
    return "of" if word not in VERB_ENDINGS else ""  # a phrase belongs to the word before it, if that is no verb


def _aside(words: list[str], at: int, first: int) -> bool:
    """Whether the word at `at` ends what only leads in a clause: «از سوی دیگر», «در این میان», «در همین خصوص»."""
    if at - 2 < first or words[at] in _GOVERNING:  # «پیش از این با A», «پس از آن به B»
        return False
    if words[at] == "ديگر" and words[at - 1] in _OTHER | _SPANS:
        return True
    return words[at - 1] in _POINTERS and words[at - 2] in _BEFORE_POINTERS


def _before_each_or_some(words: list[str], at: int, first: int, phrase: Phrase) -> int:
    """Give the token before what says which of some are meant: «با هر یک از رهبران A و B», «با اعضای این هیئت», «با جمعی از مقام‌ها»."""
    if phrase.kind == "group":
        beside = at - 2 > first and words[at] == "و" and words[at - 1] in _PEOPLE
        at = _before_quantity(words, at - 2 if beside else at, first)
    elif phrase.kind == "organization" and at > first and words[at] in _POINTERS and words[at - 1] in _GOVERNING_OR_MEMBERS:
        at -= 1  # «در نامه‌ای به این کمیسیون»
    if at - 3 >= first and at == phrase.start - 1 and words[at] == "از" and words[at - 1] in _EACH_ONE and words[at - 2] == "هر":
        return at - 3
    return at - (at >= first and phrase.kind in _COUNTED and words[at] == _MEMBERS)


def _in_manner(words: list[str], at: int, first: int) -> bool:
    """Whether the word at `at` ends what says how something was done: «به طور جداگانه», «به صورت مشترک»."""
    return at - 2 >= first and words[at - 1] in _MANNERS and words[at - 2] == "به"


def _after_clause(scene: Scene, at: int) -> bool:
    """Whether the «و» at `at` opens a new clause: after a finite verb, punctuation, or at the head of a sentence."""
    if at == 0 or scene.document.sentence_of[at - 1] != scene.document.sentence_of[at]:
        return True
    word = scene.words[at - 1]
    return not word[0].isalpha() or word in VERB_ENDINGS or _goes_on(scene.words, at - 1) or _is_finite(scene, at - 1)


def _goes_on(words: list[str], at: int) -> bool:
    """Whether the word at `at` is a verb of what goes on, whichever it is: «می‌ورزد», «نمی‌پذیرد»."""
    return at > 0 and words[at - 1] in SIGNS


def _is_finite(scene: Scene, at: int) -> bool:
    """Whether a verb of speech or contact ends at the token `at`: «… را غیرقانونی خواند و وزارت خارجه …»."""
    return any(hit.end == at + 1 for hit in speech_at(scene, at))
