"""Coordination and markers: which phrases stand together, and which preposition governs them."""

from itertools import chain

from rasad.actors.view import Phrase
from rasad.coding.lists import governing_many, list_of
from rasad.coding.scene import Group, Scene
from rasad.text import fold_word, fold_words

_COMMAS = frozenset("،,;؛")
_NAMED = ("person", "title")
_POSTED = frozenset(["الى", "لدي", "of", "براي", "در"])
_POST = 4  # tokens between somebody's title and the country of the post
_DEPUTIES = fold_words(
    "ونائبه ونائبها ومساعده ومساعدها ومستشاره ومستشارها ومبعوثه ومعاونه ووزيره ووزير ونائبيه وسفيره ووكيله وأخيه وأخوه وأخاه"
)
_THEN = fold_words("ثم ولا وكذلك وأيضا و")  # «A، و B» as some write it
_ASIDE = 7  # tokens of an aside in brackets after a name, the brackets among them
_OF_GROUP = 3  # tokens of whose a group is, up to «آقایان»
_QUOTES = frozenset("\"“”«»‘’'()")


def _sequences(*phrases: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(fold_word(word) for word in phrase.split()) for phrase in phrases)


_ADDITIONS = _sequences(
    "إضافة إلى", "بالإضافة إلى", "إلى جانب", "فضلا عن", "علاوة على", "وكذا", "و كذلك", "و أيضا", "وإلى جانب", "وبالإضافة إلى", "وإضافة إلى",
)
_ORGANS = _sequences(
    "المكتب السياسي", "المكتب التنفيذي", "اللجنة المركزية", "اللجنة التنفيذية", "المجلس المركزي", "الأمانة العامة", "القيادة العامة",
    "الهيئة السياسية", "القيادة السياسية",
)
_PERSIAN_ADDITIONS = _sequences("و همچنین", "و هم‌چنین", "همچنین", "و نیز", "و سپس", "و هم")
# Persian words a subject may follow; after any other word a phrase is taken to belong to that word (ezafe).
_LEADS = fold_words(
    "که و اما ولی سپس همچنین نیز هم امروز دیروز روز گذشته زیرا چون وقتی بنابراین اینکه پیشتر پیش‌تر پیش اکنون در ادامه "
    "اینباره این‌باره نهایت حالی رابطه همین راستا هفته پایان تاکید شنبه یکشنبه دوشنبه چهارشنبه جمعه قبل افزود گفت "
    "ابتدا اگر باید حتی چرا آیا یعنی آنکه انکه سرانجام هنوز البته شاید نخست قبلا دوباره مجددا همزمان هم‌زمان امشب امسال حال بلکه "
    "چنانچه هرچند گرچه بعدا سابقا اینک سحرگاه بامداد صبح ظهر عصر شامگاه همچنان اخیرا متعاقبا نهایتا متقابلا تازگی بارها"
)
# What stands between a preposition and whom it governs: «با یک مقام», «دیدار برخی نمایندگان».
_DETERMINERS = fold_words("این آن یک برخی همه تمام تمامی سایر دیگر هر هیچ چند چندین دو سه چهار پنج شش هفت هشت نه ده")
_POINTERS = fold_words("این همین همان آن")
_BEFORE_POINTERS = fold_words("در از با به طی پس بر برای")
_GOVERNING = fold_words("با به از در بر برای توسط علیه تا نزد")
_OTHER = fold_words("سوی طرف")
_SPANS = fold_words("ساعاتی ساعتی دقایقی دقیقه‌ای لحظاتی روزی روزهایی هفته‌ای ماهی چندی ساعت دقیقه روز هفته ماه سال")  # «تا ساعاتی دیگر A …»


def read_groups(scene: Scene) -> None:
    """Set `scene.groups`: for each sentence its groups of phrases in order."""
    sentence_of = scene.document.sentence_of
    scene.groups = [[] for _ in scene.document.sentences]
    previous: Phrase | None = None
    last: Group | None = None  # the group that the phrase before joined
    for phrase in scene.phrases:
        number = sentence_of[phrase.start]
        groups = scene.groups[number]
        joined = None
        if groups and previous is not None and last is not None and _coordinated(scene, previous, phrase):
            joined = _before_post(scene, groups, phrase) or _before_title(groups, phrase) or last
        elif scene.arabic:
            joined = list_of(scene, groups, phrase)
        if joined is None and (marker := _apposed(scene, groups, phrase)) is not None:
            groups[-1] = joined = Group([], marker, phrase.start, phrase.end)  # «با نمایندگان استان، آقایان A و B»
        if joined is None:
            groups.append(joined := Group([], _marker(scene, phrase), phrase.start, phrase.end))
        joined.phrases.append(phrase)
        joined.end = phrase.end
        previous, last = phrase, joined
    if not scene.arabic:
        _mark_objects(scene)
    scene.plurals = {}
    for plural in scene.several:  # «الوزيران», «سران دو کشور»: in contacts alone, each of whom they mean
        people = [Phrase("title", plural.first, plural.last, plural.first, plural.last, plural.prefix, actor=a) for a in plural.actors]
        group = Group(people, _marker(scene, people[0]), plural.first, plural.last)
        scene.plurals.setdefault(sentence_of[plural.first], []).append(group)


def _apposed(scene: Scene, groups: list[Group], phrase: Phrase) -> str | None:
    """Give the marker of a Persian group of people whose names follow after «آقایان», which then stand for it; None where none do."""
    words = scene.words
    if phrase.kind != "person" or not groups or words[phrase.start - 1] != "اقايان":
        return None
    before = groups[-1]
    between = [word for word in words[before.end : phrase.start - 1] if word not in _COMMAS]
    told = any(scene.has(before.end, phrase.start, kind) for kind in ("cue", "frame-verb", "frame-noun"))
    apposed = before.phrases[-1].kind == "group" and len(before.phrases) == 1 and len(between) <= _OF_GROUP and not told
    return before.marker if apposed else None
def _mark_objects(scene: Scene) -> None:
    """Mark the Persian lists that «را» closes: «سفیران سوئد، اتریش و مکزیک را به حضور پذیرفت»."""
    for group in chain.from_iterable(scene.groups):
        if len(group.phrases) > 1 and group.marker == "" and scene.words[group.end : group.end + 1] == ["را"]:
            group.marker = "را"


def _before_post(scene: Scene, groups: list[Group], phrase: Phrase) -> Group | None:
    """«خلیلزاد نماینده آمریکا برای صلح افغانستان و جنرال میلر»: a person is joined to the person whose post names the country between."""
    if len(groups) < 2 or phrase.kind not in _NAMED or any(p.kind != "country" for p in groups[-1].phrases):
        return None
    holder, post = groups[-2], groups[-1]
    if holder.phrases[-1].kind not in _NAMED or post.start - holder.end > _POST or post.marker not in _POSTED:
        return None
    between = range(holder.end, post.start)
    acts = any(h.entry.kind in ("cue", "frame-verb", "frame-noun") for at in between for h in scene.hits.get(at, ()))
    return None if acts or any(not scene.words[at][0].isalpha() for at in between) else holder


def _before_title(groups: list[Group], phrase: Phrase) -> Group | None:
    """«با ژنرال منیر فرمانده ارتش و زرداری»: a person is joined to the person whose title stands between, not to the title."""
    if len(groups) < 2 or phrase.kind not in _NAMED or groups[-1].marker != "beside" or len(groups[-1].phrases) > 1:
        return None
    holder, title = groups[-2], groups[-1]
    apposed = title.phrases[0].kind == "title" and holder.phrases[-1].kind == "person" and title.start == holder.end
    return holder if apposed else None


def _coordinated(scene: Scene, before: Phrase, phrase: Phrase) -> bool:
    words = scene.words
    gap = _gap(words, before.end, phrase.start)
    if phrase.kind == "country" and before.kind == "person":
        return False
    if phrase.actor is not None and phrase.actor == before.actor and not phrase.prefix and _one_person(scene, before.end, phrase.start):
        return True
    if before.kind == "organization" and phrase.kind != "organization" and before.actor is not None and scene.is_medium(before.actor):
        return False  # «به گزارش فارس، رئیس جمهور …»
    if scene.arabic:
        if phrase.prefix == "و":
            return all(w in _COMMAS for w in gap) or (
                len(gap) <= 2 and gap[-1:] == ["،"] and not any(scene.hit(at, "cue") for at in range(before.end, phrase.start))
            )
        if phrase.prefix in ("ول", "وب"):
            return not gap
        if len(gap) == 1 and gap[0].startswith("و") and scene.hit(phrase.start - 1, "demonym") is not None:
            return True  # «الأميركي A والسعودي B»
        if phrase.kind == "group" and before.kind != "group" and (gap[-1:] == ["ثم"] or words[phrase.end : phrase.end + 1] == ["برياسه"]):
            return False  # «استقبل A وB، ثم وفداً», «A ووفداً برئاسة C»
        return gap == ["و"] or _joined_apart(gap) or (gap == ["،"] and _list_goes_on(scene, phrase))
    gap = _without_quantity(gap) if phrase.kind == "group" else gap
    if gap == ["و"] or gap == ["،", "و"] or (gap == ["،"] and _list_goes_on(scene, phrase)):
        return True
    if phrase.kind == before.kind == "country" and tuple(gap) in _PERSIAN_ADDITIONS:  # «به سوریه و سپس الجزایر»
        return True
    if not gap:  # «سران انگلیس فرانسه آلمان»
        return phrase.kind == before.kind == "title" and phrase.end - phrase.start == 1 and phrase.owner != before.owner
    return phrase.kind in _NAMED and tuple(gap[1:] if gap[:1] == ["،"] else gap) in _PERSIAN_ADDITIONS


def _without_quantity(gap: list[str]) -> list[str]:
    """Give what joins a Persian group to a list, without how many of it are meant: «و جمعی از مقام‌ها», «و برخی مقام‌ها»."""
    joined = gap[: 2 if gap[:2] == ["،", "و"] else 1]
    rest = gap[len(joined) :]
    rest = rest[1:] if rest[:1] and rest[0] in _ALSO else rest  # «و نیز شماری از مقام‌ها»
    counted = rest[-1:] == ["از"] and (rest[:-1] in _IN_TWO_WORDS or (len(rest) == 2 and rest[0] in _QUANTITIES))
    return joined if joined[-1:] == ["و"] and (counted or (len(rest) == 1 and rest[0] in _SO_MANY)) else gap


def _gap(words: list[str], first: int, last: int) -> list[str]:
    """Give the words between two phrases without quotation marks, and without an aside in brackets («بوتفليقة (79 عاما)، و»)."""
    between = words[first:last]
    if between and between[0] == "(" and ")" in between[:_ASIDE]:
        between = between[between.index(")") + 1 :]
    return [word for word in between if word not in _QUOTES]


def _one_person(scene: Scene, first: int, last: int) -> bool:
    """Whether only marks, courtesies and one noun part somebody's title and name: «الأمين العام للحركة، القائد زياد نخالة»."""
    others = [
        at for at in range(first, last)
        if scene.words[at] not in _COMMAS and not any(h.entry.kind in ("courtesy", "rank", "title") for h in scene.hits.get(at, ()))
    ]
    return not others or (others == [last - 1] and scene.words[last - 1].startswith("ال") and not scene.hits.get(last - 1))


def _joined_apart(gap: list[str]) -> bool:
    """«A ونائبه B», «A ثم B», «A ولا B», «A، إضافة إلى B», «A، إلى جانب B»."""
    rest = gap[1:] if gap[:1] == ["،"] else gap
    if len(rest) == 1:
        return rest[0] in _DEPUTIES or rest[0] in _THEN
    return tuple(rest) in _ADDITIONS


def _list_goes_on(scene: Scene, phrase: Phrase) -> bool:
    """Whether after "A، B" comes "و C": only then does the comma join."""
    words = scene.words
    at = phrase.end
    while at < len(words) and words[at] in _QUOTES:
        at += 1
    if at >= len(words):
        return False
    following = scene.phrase_at.get(at)
    if scene.arabic:
        while following is None and words[at] == "،" and phrase.kind == "person":  # «A، B، C، وD»
            following = scene.phrase_at.get(at + 1)
            if following is None or following.kind != "person" or following.prefix:
                break
            at = following.end
            following = scene.phrase_at.get(at)
            if at >= len(words):
                return False
        return following is not None and following.prefix == "و"
    if words[at] not in ("و", "،"):
        return False
    at += words[at] == "و" and words[at + 1 : at + 2] != [] and words[at + 1] in _ALSO
    if scene.phrase_at.get(at + 1) is not None:
        return True
    two = words[at + 1 : at + 3] in _IN_TWO_WORDS
    rest = 2 if words[at + 1 : at + 2] and words[at + 1] in _DETERMINERS else 3 + two if words[at + 2 + two : at + 3 + two] == ["از"] else 0
    counted = rest and (two or words[at + 1] in _SO_MANY) and words[at] != "،"
    last = scene.phrase_at.get(at + rest) if counted else None
    return last is not None and last.kind == "group"  # «A، B و جمعی از مقام‌ها»


def _marker(scene: Scene, phrase: Phrase) -> str:
    """Give the preposition before a phrase, "of" for a Persian genitive, "را" for an object, else an empty text."""
    words = scene.words
    prefix = phrase.prefix.lstrip("وف") if len(phrase.prefix) > 1 else phrase.prefix
    if prefix == "ل" and phrase.kind == "organization" and tuple(words[max(phrase.start - 2, 0) : phrase.start]) in _ORGANS:
        return _arabic_marker(scene, phrase.start - 3, phrase)  # «زار المكتب السياسي للحزب»: the party itself
    if prefix in ("ل", "ب", "ك"):
        return prefix
    at = phrase.start - 1
    while at >= 0 and words[at] in _QUOTES:
        at -= 1
    if scene.arabic:
        return _arabic_marker(scene, at, phrase)
    return _persian_marker(scene, at, phrase)


_ARABIC_PREPOSITIONS = {
    fold_word(w): fold_word(w) for w in (
        "مع إلى من عن على في بين لدى ضد حول بشأن إزاء تجاه أمام خلال بعد قبل عبر نحو برئاسة برفقة بحضور عقب عند منذ حتى دون باسم "
        "وبين ومع ومن وعن وإلى وعلى وفي لصالح بقيادة بمشاركة يرافقه بمعية مثل شرف "
        "وبحضور وبمشاركة وبرفقة وبمعية وبرئاسة وبقيادة بصحبة وبصحبة"
    ).split()
}
_SO = fold_words("ففي فمن فعن فمع فعلى فإلى")
# «إلى العاصمة العراقية بغداد»: what stands between the preposition and a place.
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
_QUANTITIES = fold_words("عدد عددا مجموعة جمع جمعا لفيف لفيفا نخبة تعدادی جمعی شماری گروهی برخی بعضی تن")
_IN_TWO_WORDS = (["عده", "اي"], ["پاره", "اي"], ["دسته", "اي"])  # «عده‌ای از نمایندگان»: read as two words
_ALSO = fold_words("نیز همچنین هم")
_SO_MANY = _DETERMINERS | _QUANTITIES
_JOINED_QUANTITIES = fold_words("بعدد لعدد بمجموعة لمجموعة")
_SOME = fold_words("كبار بعض جميع كافة سائر معظم أبرز")
_BY = fold_words("قبل طرف لدن جانب")
_APART, _EACH = fold_words("حدة حده انفراد"), fold_words("كلا كل كلاهما")
_INVITATIONS = fold_words("بدعوة دعوة لدعوة")
_IN_IT = fold_words("فيها فيه خلالها خلاله")
_ACCOMPANYING = fold_words("يرافقه يرافقها ترافقه رافقه رافقها")
_DURING_IT = fold_words("خلاله خلالها خلالهما أثناءه أثناءها")
_OWNING = fold_words("تحيات رؤية تهاني توجيهات")  # nouns that are names' words too, so that the lists of nouns lack them


def _arabic_marker(scene: Scene, at: int, phrase: Phrase) -> str:
    words = scene.words
    if at < 0:
        return ""
    first = scene.document.sentences[scene.document.sentence_of[phrase.start]][0]
    at = _before_adverbs(words, at, first) if phrase.kind in _NAMED else at
    if phrase.kind in _NAMED and (words[at] in _OF_A_DAY or words[at] in _JOINED_BROTHERS):  # «في نفس اليوم A», «لأخيه A»
        return "" if words[at] in _OF_A_DAY else words[at][0]
    if phrase.kind in _NAMED and (many := governing_many(scene, at)) is not None:  # «بتسعة من نظرائه، في مقدمتهم A»
        return many
    if phrase.kind == "group":
        at = _before_quantity(words, at, first)
        if at > first and words[at] in _JOINED_QUANTITIES:  # «بعدد من السفراء»
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
    if scene.hit(at, "demonym") is not None and phrase.kind == "person" and (beside := _of_counterpart(scene, at)) is not None:
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
    if not found and not phrase.prefix and scene.document.sentence_of[at] == scene.document.sentence_of[phrase.start] and _heads(scene, at):
        return "of"
    return found


def _before_adverbs(words: list[str], at: int, first: int) -> int:
    """Give the token before what may part a verb or preposition from a name: «استدعت كذلك السفير», «التقى A، كلا على حدة B وC»."""
    while at > first and words[at] in _BETWEEN_VERB_AND_NAME:
        at -= 1
    if at > first and words[at] in _APART and words[at - 1] == "على":
        at = max(first, at - 2 - (words[at - 2] in _EACH))
    return at


def _of_counterpart(scene: Scene, at: int) -> str | None:
    """Give the preposition before the counterparts of whom the nation's adjective at `at` tells one: «بنظيريه، الأميركي A»."""
    stood = at - 1 - (scene.words[at - 1] in _COMMAS)
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


def _before_quantity(words: list[str], at: int, first: int) -> int:
    """Give the token before what says how many of a group are meant; with a clitic written onto it, that word."""
    if at > first and (words[at] in _SOME or words[at].isdecimal()):  # «بعض السفراء», «نامه ۵۰ نماینده»
        return at - 1
    if at - 1 > first and words[at] in ("من", "از"):
        if words[at - 1] in _QUANTITIES:
            return at - 2 - (at - 2 > first and words[at - 2] in _DETERMINERS)  # «با چند تن از مقام‌ها»
        if words[at - 1] in _JOINED_QUANTITIES:
            return at - 1
        if words[at - 2 : at] in _IN_TWO_WORDS and at - 2 > first:
            return at - 3
    return at


def _heads(scene: Scene, at: int) -> bool:
    """Whether the noun at `at` owns the phrase after it: «زيارة وزير الخارجية»; a verb of speech or contact does not."""
    word = scene.words[at]
    if word in _DURING_IT:  # «زيارة التقى خلالها A»: the verb's own people follow
        return False
    if scene.phrase_at.get(at) is not None or not (scene.grammar.is_noun(word) or word in _OWNING or word[1:] in _OWNING):
        return False
    return not any(h.entry.kind in ("cue", "frame-verb", "frame-noun", "credit") for h in scene.hits.get(at, ()))


_PERSIAN_PREPOSITIONS = fold_words(
    "با به از در بر برای میان بین توسط علیه درباره پیرامون خصوص بدون تا مورد همراه ضد سوی طرف خطاب حضور حضورِ چون مانند مثل "
    "همچون نزد جز به‌جز دعوت ریاست میزبانی تسلیم تقدیم تحویل"
)


_PERSIAN_LANDS = fold_words("کشور کشورهای شهر پایتخت")


def _persian_marker(scene: Scene, at: int, phrase: Phrase) -> str:
    words = scene.words
    after = phrase.end
    while after < len(words) and (words[after] in _QUOTES):
        after += 1
    if after < len(words) and words[after] == "را":
        return "را"
    if at < 0 or scene.document.sentence_of[at] != scene.document.sentence_of[phrase.start]:
        return ""
    while at > 0 and phrase.kind == "country" and words[at] in _PERSIAN_LANDS:  # «به کشورهای اردن و مصر»
        at -= 1
    first = scene.document.sentences[scene.document.sentence_of[phrase.start]][0]
    if phrase.kind in ("title", "group") and words[at] in _DETERMINERS and not _aside(words, at, first):
        at -= 1
        if at < first:
            return ""
    if phrase.kind == "group":
        at = _before_quantity(words, at, first)
    word = words[at]
    if _aside(words, at, first):
        return ""
    if word in _PERSIAN_PREPOSITIONS:
        if word == "سوي" and at >= 1 and words[at - 1] == "از":
            return "از سوي"
        if word == "طرف" and at >= 1 and words[at - 1] == "از":
            return "از طرف"
        if word == "خطاب":
            return "به"
        return word
    if word == "و" and not _after_clause(scene, at):
        return "of"
    if not word[0].isalpha() or word in _LEADS or (word == "را" and phrase.kind in ("person", "organization")):
        return ""
    if scene.hit(at, "side") or scene.hit(at, "day") or scene.hit(at, "weekday") or scene.hit(at, "pronoun"):
        return ""
    if any(h.entry.kind == "cue" and h.entry.value[1] == "finite" for h in scene.hits.get(at, ())):
        return ""
    if scene.phrase_at.get(at) is not None:
        return "beside"
    return "of" if _owns(scene, at) else ""


def _aside(words: list[str], at: int, first: int) -> bool:
    """Whether the word at `at` ends what only leads in a clause: «از سوی دیگر», «در این میان», «در همین خصوص»."""
    if at - 2 < first or words[at] in _GOVERNING:  # «پیش از این با A», «پس از آن به B»
        return False
    if words[at] == "ديگر" and words[at - 1] in _OTHER | _SPANS:
        return True
    return words[at - 1] in _POINTERS and words[at - 2] in _BEFORE_POINTERS


def _owns(scene: Scene, at: int) -> bool:
    """Whether a Persian phrase after the word at `at` belongs to it: after anything but a verb."""
    return scene.words[at] not in _VERB_ENDINGS


def _after_clause(scene: Scene, at: int) -> bool:
    """Whether the «و» at `at` opens a new clause: after a finite verb, punctuation, or at the head of a sentence."""
    if at == 0 or scene.document.sentence_of[at - 1] != scene.document.sentence_of[at]:
        return True
    word = scene.words[at - 1]
    return not word[0].isalpha() or word in _VERB_ENDINGS or _is_finite(scene, at - 1)


def _is_finite(scene: Scene, at: int) -> bool:
    """Whether a verb of speech or contact ends at the token `at`: «… را غیرقانونی خواند و وزارت خارجه …»."""
    return any(h.entry.value[1] == "finite" for h in scene.hits.get(at, ()) if h.entry.kind == "cue" and h.end == at + 1)


_VERB_ENDINGS = fold_words(
    "کرد کردند شد شدند است بود بودند داد دادند داشت داشتند گفت گفتند افزود افزودند کند کنند شود شوند دارد دارند می‌شود می‌کند گرفت "
    "گرفتند رفت رفتند رود روند آمد آمدند آید آیند باشد باشند باشید نیست نیستند هست هستند نمود نمودند دهد دهند گوید گویند گیرد گیرند کنیم "
    "کنید شویم داریم هستیم نبود نشد نکرد ندارد نداشت یافت رسید"
)
