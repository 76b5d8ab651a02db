"""Whom Arabic words are aimed at, where their grammar says it: the cue's object, whom thanks go to, who did what is praised."""

from rasad.coding.scene.scene import CodedStatement, Group, Scene
from rasad.text import fold_words

# Cues that have whom they are aimed at as their object, however that one goes on («شكر الأردن على …», «اتهم طهران بـ…»).
_OBJECT = frozenset(
    "accuse thank congratulate condole call-for urge urge-strongly appeal encourage blame scold demand criticise warn vow advise "
    "threaten".split()
)
_NAMED_FIRST = frozenset(["content:that", "content:object", "content:preposition", "content:clitic"])
_FEELINGS = fold_words(
    "شكر شكره شكرها شكرهم امتنان امتنانه امتنانها تقدير تقديره تقديرها تعازي تعازيه تعازيها تعازيهم عزاء عزاءه عزائه عزائها مواساة مواساته "
    "مواساتها تهاني تهانيه تهانيها تهنئة تهنئته تحيات تحياته تحياتها تحية تبريكات تبريكاته والشكر والامتنان والتقدير"
)
_OWNED = 3  # tokens from a content's head to whose merits it praises
_JUDGED = frozenset(["praise", "accuse"])
_HEAD = 4  # tokens at a content's head in which the noun of a feeling stands
_BETWEEN = 4  # tokens from the noun of a feeling to whom it is for
_MERITS = fold_words(
    "مواقف موقف دور جهود قرار مبادرة سياسة حكمة قيادة كرم مساعي تضحيات صمود شجاعة إسهامات مساهمة مساهمات تجربة رعاية استضافة "
    "حرص مساندة رؤية احتضان مبادرات خطوات التزام أعمال نجاح نجاحات إنجازات إنجاز ثبات اهتمام جهد وقوف دعم"
)
_FAULTS = fold_words(
    "سياسة سياسات موقف مواقف تصريحات ممارسات عدوان اعتداءات جرائم انتهاكات محاولات تدخل تدخلات صمت قرار هجوم هجمات تهديدات"
)
_BACKED = _MERITS | fold_words("دعوى وساطة ترشح ترشيح خطة خطط حق حقوق سيادة وحدة أمن استقرار سلامة مساعي مطالب انضمام عضوية استقلال")
_WHAT = fold_words("ما بما لما الذي التي مما عما")
_WHATEVER = fold_words("ما بما لما")  # «تساند ما تبذله»; not «التحالف الذي تقوده»
_BY_IT = fold_words("به بها بهم فيه فيها عليه عليها إليه إليها")  # «الدور الذي تضطلع به تونس»
_REACH = 8  # tokens from a content's head to a relative clause
_DOERS = frozenset(["person", "title", "organization", "country", "group"])
_MUST = fold_words("يجب ينبغي يتعين يتوجب يتحتم")
_MUST_NEAR = 3  # tokens at a demand's head in which its verb stands
_BONDS = fold_words("تربط تجمع تتمتع يتمتع تشهدها تشهده تشهد يشهد")  # «العلاقات التي تربط الأردن بمصر»: no deeds


def told_target(scene: Scene, statement: CodedStatement) -> str | None:
    """Give the one whom an Arabic statement is aimed at by its grammar, or None where the grammar says nothing."""
    laid_on = _laid_on(scene, statement)
    if laid_on is not None:
        return laid_on
    begin = scene.document.token_at(statement.content[0])
    groups = [group for group in scene.groups[statement.sentence] if group.start >= statement.token]
    found = _object(statement, groups, begin)
    if found is None and statement.klass == "praise" and statement.cue_id != "appreciate":
        found = _addressed(scene, statement, groups, begin)
    if found is None and statement.klass == "support":
        backed = _owner(scene, statement, groups, begin) if statement.cue_id == "support" else None  # «أيد دعوى جنوب أفريقيا»
        found = _not_own(scene, statement, backed or _did_it(scene, statement, begin))  # «تساند ما تبذله الأمم المتحدة»
    if found is None and statement.klass in _JUDGED and statement.cue_id != "appreciate":
        found = _not_own(scene, statement, _owner(scene, statement, groups, begin) or _did_it(scene, statement, begin))
    return found


def _laid_on(scene: Scene, statement: CodedStatement) -> str | None:
    """«أكد أن على روسيا وقف …», «ينبغي على روسيا وقف …»: on whom a demand lays what is to be done."""
    if statement.klass != "demand":
        return None
    begin = scene.document.token_at(statement.content[0])
    if "content:opens-on" not in statement.rules:
        must = next((at for at in range(begin, min(begin + _MUST_NEAR, len(scene.words))) if scene.words[at] in _MUST), None)
        if must is None or scene.words[must + 1 : must + 2] != ["على"]:
            return None
        begin = must + 1
    phrase = scene.phrase_at.get(begin + 1)
    return phrase.actor if phrase is not None and phrase.actor != statement.speaker else None


def _one(group: Group, statement: CodedStatement) -> str | None:
    """Give whom a group means where that is one, and not the speaker."""
    actors = group.actors()
    return actors[0] if len(actors) == 1 and actors[0] != statement.speaker else None


def _not_own(scene: Scene, statement: CodedStatement, actor: str | None) -> str | None:
    """Leave out the speaker's own state: «منوها بما تتمتع به بلاده»."""
    members = scene.cast.members
    if actor is None or members[actor].kind != "country" or members[actor].country != members[statement.speaker].country:
        return actor
    return None


def _object(statement: CodedStatement, groups: list[Group], begin: int) -> str | None:
    """«شكر الأردن على …», «اتهم الوزير طهران بـ…»: the one group without a preposition before the content, the speaker's apart."""
    if statement.cue_id not in _OBJECT or _NAMED_FIRST.isdisjoint(statement.rules):
        return None
    if statement.explicit and not any(statement.speaker in group.actors() for group in groups if group.start < begin):
        return None  # the subject is none of these groups
    bare = [group for group in groups if group.marker == "" and statement.speaker not in group.actors() and group.phrases[0].prefix != "و"]
    near = [group for group in bare if group.start <= begin - ("content:that" in statement.rules)]
    if len(near) != 1 or any(group.start == near[0].end for group in bare):
        return None  # «وحث الناطق باسم الحركة الدول الأوروبية على …»
    return _one(near[0], statement)


def _addressed(scene: Scene, statement: CodedStatement, groups: list[Group], begin: int) -> str | None:
    """«شكره وتقديره لقطر على …», «تحيات الأمير إلى الرئيس»: whom thanks, greetings and condolences are for."""
    words = scene.words[begin : begin + _HEAD]
    noun = max((begin + at for at, word in enumerate(words) if word.removeprefix("و") in _FEELINGS), default=None)
    after = [group for group in groups if noun is not None and group.start > noun]
    if noun is None or not after:
        return None
    near = after[0].start <= noun + _BETWEEN and after[0].marker in ("ل", "الى")
    near = near and after[0].phrases[0].kind != "group"  # «لأسر الضحايا»: nobody named
    return _one(after[0], statement) if near and all(w[0] != "ل" for w in scene.words[noun + 1 : after[0].start - 1]) else None


def _owner(scene: Scene, statement: CodedStatement, groups: list[Group], begin: int) -> str | None:
    """«بمواقف الأردن», «سياسة واشنطن»: whose merits are praised, whose faults blamed."""
    nouns = {"praise": _MERITS, "support": _BACKED}.get(statement.klass, _FAULTS)
    group = next((group for group in groups if group.start > begin), None)
    if group is None or group.start > begin + _OWNED or group.marker not in ("", "of"):
        return None
    word = scene.words[group.start - 1]
    return _one(group, statement) if word in nouns or word[1:] in nouns else None


def _did_it(scene: Scene, statement: CodedStatement, begin: int) -> str | None:
    """«ما تبذله تونس», «الدور الذي تضطلع به تونس»: who is named right after the verb of a relative clause."""
    words = scene.words
    for at in range(begin, min(scene.document.token_at(statement.content[1] - 1), begin + _REACH)):
        if words[at] not in (_WHAT if statement.klass in _JUDGED else _WHATEVER):
            continue
        doer = at + 3 if words[at + 2 : at + 3] and words[at + 2] in _BY_IT else at + 2
        phrase = scene.phrase_at.get(doer)
        if phrase is None or phrase.start != doer or phrase.prefix or phrase.kind not in _DOERS or at + 1 in scene.phrase_at:
            continue
        return phrase.actor if phrase.actor != statement.speaker and words[at + 1] not in _BONDS else None
    return None
