"""Whom Arabic words are aimed at where a pronoun, an adjective or what was said before tells it.

«مثمنا الدور المصري», «داعيا إياها إلى», «شكره لجلالته», «ونقل إليه تحيات الملك», «ضرورة أن تلتزم طهران»; and where they are aimed at
nobody alone: «تعازيه لأسر الضحايا», «شكره لملك البحرين وملك الأردن».
"""

from collections.abc import Sequence

from rasad.coding.clauses.agreement import is_masculine, shows_woman
from rasad.coding.clauses.honorifics import is_honorific
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_word, fold_words

_JUDGED = frozenset(["praise", "accuse"])
_CONVEYED = frozenset(["convey", "send-regards", "inform", "charge"])
_GREETINGS = fold_words("تحيات تحياته تحياتها تحية تهاني تهانيه تعازي تعازيه تمنيات تمنياته شكر شكره تقدير تقديره امتنان سلام سلامه")
_PRONOUNS = {
    **dict.fromkeys(fold_words("إياه له منه إليه عليه به"), "m"), **dict.fromkeys(fold_words("إياها لها منها إليها عليها بها"), "f"),
}
_HIM = fold_words("إياه إياها")
_MUST = fold_words("ضرورة وجوب يجب ينبغي يتعين يتوجب أهمية بد")
_THAT = fold_words("أن ألا بأن")
_HAPPINESS = fold_word("سعادته")  # «عن سعادته باللقاء»
_HEAD = 5  # tokens at a content's head in which a greeting, an honorific or «ضرورة أن» stands
_MERITS = fold_words(
    "الدور الموقف المواقف الجهود المجهودات المساعدات المبادرة المبادرات المشاركة التجربة الدعم القرار الجهد المساعي الخطوة الوساطة "
    "بالدور بالموقف بالمواقف بالجهود بالمساعدات بالمبادرة بالدعم بالقرار بالتجربة بالمساعي بالخطوة"
)
_FAULTS = fold_words(
    "العدوان الاحتلال التدخلات التدخل الانتهاكات الاعتداءات الاعتداء الممارسات السياسات السياسة الهجوم الهجمات الغارات التصريحات القصف "
    "بالعدوان بالتدخلات بالانتهاكات بالاعتداءات بالهجمات بالغارات بالتصريحات القرار الجرائم بالجرائم"
)
_GREET = frozenset(["congratulate", "condole", "console"])
_BEHIND_A_PREPOSITION = frozenset(["content:clitic", "content:preposition"])
_FAMILIES = ("families", "relatives", "martyrs", "victims", "wounded", "injured")


def aimed_by_context(
    scene: Scene, statement: CodedStatement, contacts: Sequence[CodedContact], before: CodedStatement | None
) -> str | None:
    """Give whom an Arabic statement is aimed at by its pronouns, adjectives and what stands before it; `before` is the statement before."""
    begin = scene.document.token_at(statement.content[0])
    found = _conveyed(scene, statement, contacts, begin)
    if found is None and statement.klass == "demand":
        found = _obliged(scene, statement, begin)
    if found is None and statement.klass in _JUDGED:
        found = _of_nation(scene, statement, begin) or _goes_on(scene, statement, before, begin)
    if found is None and statement.contact is not None and (_briefs(statement) or _greets(statement)):
        found = _partner(scene, statement, contacts, "m")
    if found is None:
        found = _pronoun(scene, statement, contacts, before, begin)
    return found if found != statement.speaker else None


def _briefs(statement: CodedStatement) -> bool:
    """«قدم عرضا حول», «استعرض تقدم التحضيرات»: a topic laid before the one other."""
    return statement.klass == "consult" and statement.cue_id not in ("touch", "handle")


def _greets(statement: CodedStatement) -> bool:
    """«أبرق إلى الرئيس معزيا في الضحايا», «مهنئا بالعيد»: greetings whose receiver is no object of theirs."""
    return statement.cue_id in _GREET and not _BEHIND_A_PREPOSITION.isdisjoint(statement.rules)


def at_nobody_alone(scene: Scene, statement: CodedStatement, actor: str) -> bool:
    """Whether words are aimed at several, or at the families of the dead, whom nothing names."""
    member = scene.cast.members[actor]
    if member.kind == "group" and not member.country and any(word in member.name.lower() for word in _FAMILIES):
        return True
    begin, end = (scene.document.token_at(at) for at in statement.content)
    meant = (group.actors() for group in scene.groups[statement.sentence] if begin <= group.start < end)
    return len(next((actors for actors in meant if actor in actors), [])) > 1  # «شكره لملك البحرين وملك الأردن»


def _partner(scene: Scene, statement: CodedStatement, contacts: Sequence[CodedContact], gender: str) -> str | None:
    """Give the one other party of the contact the words were said in, else of the speaker's only one, if `gender` may mean it."""
    mine = [contacts[statement.contact]] if statement.contact is not None else [c for c in contacts if statement.speaker in c.parties]
    others = {party for contact in mine for party in contact.parties if party != statement.speaker}
    other = others.pop() if len(others) == 1 else None
    return other if other is not None and _fits(scene, other, gender) else None


def _fits(scene: Scene, actor: str, gender: str) -> bool:
    """Whether a pronoun may mean an actor: a land is feminine but for some, a person is taken for a man, a body may be either."""
    member = scene.cast.members[actor]
    if member.kind == "country":
        return gender == ("m" if is_masculine(member.country) else "f")
    if gender == "f" and member.kind in ("person", "office"):
        return shows_woman(scene, actor)
    return member.kind == "organization" or (gender == "m" and member.kind in ("person", "office"))


def _aimed_at_before(statement: CodedStatement, before: CodedStatement | None) -> str | None:
    """Give whom the same speaker aimed the statement before in the same sentence at."""
    goes_on = before is not None and (before.speaker, before.sentence) == (statement.speaker, statement.sentence)
    return before.target if before is not None and goes_on else None


def _named_before(scene: Scene, statement: CodedStatement, gender: str) -> str | None:
    """Give the actor named last before a cue in its sentence whom a pronoun of `gender` may mean."""
    first = scene.document.sentences[statement.sentence][0]
    own = scene.cast.members[statement.speaker].country
    for at in range(statement.token - 1, first - 1, -1):
        phrase = scene.phrase_at.get(at)
        if phrase is None or phrase.actor is None or phrase.actor == statement.speaker or scene.is_medium(phrase.actor):
            continue
        member = scene.cast.members[phrase.actor]
        if (member.kind != "country" or member.country != own) and _fits(scene, member.id, gender):
            return member.id
    return None


def _pronoun(
    scene: Scene, statement: CodedStatement, contacts: Sequence[CodedContact], before: CodedStatement | None, begin: int
) -> str | None:
    """«داعيا إياها إلى», «وأكد له», «طلب منه أن», «أطلعه على», «شكره لجلالته»."""
    words = scene.words
    at = next((at for at in range(statement.token + 1, begin + 1) if words[at] in _PRONOUNS), None)
    if at is not None and (words[at] in _HIM or at <= statement.token + 1):
        gender = _PRONOUNS[words[at]]
        if words[at] not in _HIM:
            return None if _names_any(scene, statement, begin) else _partner(scene, statement, contacts, gender)
        same = _aimed_at_before(statement, before)
        return same if same is not None and _fits(scene, same, gender) else _named_before(scene, statement, gender)
    if "shape:suffixed" in statement.rules and not _names_any(scene, statement, begin):
        return _partner(scene, statement, contacts, "f" if words[statement.token].endswith("ها") else "m")
    if statement.klass == "praise" and any(_is_his(word) for word in words[begin : begin + _HEAD]):
        return _partner(scene, statement, contacts, "m")
    return None


def _names_any(scene: Scene, statement: CodedStatement, begin: int) -> bool:
    """Whether blame is told, or the content names somebody whom it may be aimed at."""
    end = scene.document.token_at(statement.content[1] - 1) + 1
    return statement.klass == "accuse" or any(at in scene.phrase_at for at in range(begin, end))


def _is_his(word: str) -> bool:
    """«لجلالته», «لسموه»."""
    bare = word[1:] if word[0] in "لب" else word
    return is_honorific(bare) and bare != _HAPPINESS


def _conveyed(scene: Scene, statement: CodedStatement, contacts: Sequence[CodedContact], begin: int) -> str | None:
    """«نقل الوزير تحيات الملك لأخيه الأمير», «أبلغ الوزير الأمير تحيات الملك»: whom greetings are brought."""
    if statement.cue_id not in _CONVEYED or _GREETINGS.isdisjoint(scene.words[begin : begin + _HEAD]):
        return None
    end = scene.document.token_at(statement.content[1] - 1) + 1
    for group in scene.groups[statement.sentence]:
        if statement.token < group.start < end and group.marker in ("ل", "الى"):
            actors = group.actors() if group.phrases[0].kind in ("person", "title") else []
            return actors[0] if len(actors) == 1 else None
    return _partner(scene, statement, contacts, "m")


def _obliged(scene: Scene, statement: CodedStatement, begin: int) -> str | None:
    """«ضرورة أن تلتزم طهران», «يجب ألا تعود الحركة»: who is to do what is demanded."""
    words = scene.words
    that = next((at for at in range(begin, min(begin + _HEAD, len(words))) if words[at] in _THAT), None)
    if that is None or _MUST.isdisjoint(words[begin:that]):
        return None
    phrase = scene.phrase_at.get(that + 2)
    if phrase is None or phrase.start != that + 2 or phrase.prefix or phrase.actor is None:
        return None
    member, own = scene.cast.members[phrase.actor], scene.cast.members[statement.speaker].country
    return phrase.actor if member.kind != "country" or member.country != own else None


def _of_nation(scene: Scene, statement: CodedStatement, begin: int) -> str | None:
    """«الدور المصري», «الاعتداءات الإسرائيلية»: whose merits or faults an adjective tells, if the report names that nation."""
    nouns = _MERITS if statement.klass == "praise" else _FAULTS
    for at in range(begin, min(begin + 2, len(scene.words))):
        if scene.words[at] not in nouns:
            continue
        demonym = scene.hit(at + 1, "demonym") or scene.hit(at + 2, "demonym")
        land = demonym.entry.value if demonym is not None else None
        own = scene.cast.members[statement.speaker].country
        return land if land in scene.cast.members and land != own else None
    return None


def _goes_on(scene: Scene, statement: CodedStatement, before: CodedStatement | None, begin: int) -> str | None:
    """«أشاد بقرار الكويت …، مثنيا على ما اتخذته من خطوات»: she who is praised already, as the verb has no subject of its own."""
    words = scene.words
    if words[begin] != "ما" or begin + 1 >= len(words) or any(at in scene.phrase_at for at in range(begin, begin + 5)):
        return None
    verb = words[begin + 1]
    if not (verb.startswith("ت") or verb.endswith(("ته", "تها"))):
        return None
    same = _aimed_at_before(statement, before)
    if same is not None:
        return same if _fits(scene, same, "f") else None
    return _named_before(scene, statement, "f")
