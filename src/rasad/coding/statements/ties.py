"""Ties: which of the report's contacts a statement was made in, if it was made in one.

A statement may belong to a contact of its speaker's. The rule takes the contact told last; the weights of the question
"tie" decide, since what is said to the press about a meeting was not said in it.
"""

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.setting.came_during import tie_to_what_follows
from rasad.coding.statements.afterwards import said_afterwards
from rasad.coding.statements.press import said_to_press
from rasad.coding.statements.ties_carried import carry_ties, tie_headline
from rasad.text import fold_words

_FAR = 12  # sentences from a contact after which the rule ties nothing to it
_BEFORE, _AFTER = 14, 12  # tokens around a cue that tell where its words were said
# Where words are said outside a contact: to the press, in a statement, in a post.
_APART = {
    "ar": fold_words(
        "تصريح تصريحات تصريحه تصريحاته صحفي صحافي صحفية للصحفيين للصحافيين الصحفيين مقابلة حوار لقناة لوكالة لصحيفة بيان بيانه تغريدة "
        "تويتر منشور منصة حسابه فيسبوك لـ كلمة كلمته خطاب خطابه سابق سابقا قبيل قبل بعد عقب للصحف الصحفي بأنه"
    ),
    "fa": fold_words(
        "خبرنگاران خبرنگار مصاحبه مطبوعاتی خبری بیانیه توییت توئیت توییتی توییتر صفحه پیامی پیام سخنرانی سخنانی ایکس شبکه تلویزیون "
        "تلویزیونی پیشتر پیش قبل پس روزنامه کنفرانس نشست"
    ),
}
# Words that set a cue in the contact just told: «خلال اللقاء», «در این دیدار».
_WITHIN = {
    "ar": fold_words("خلال اللقاء الاجتماع الاتصال المكالمة اللقاء الزيارة الجانبان بدوره جانبه جهته ضيفه لضيفه نظيره لنظيره استقباله "
        "لقائه"),
    "fa": fold_words("این دیدار گفتگو تماس ملاقات جلسه همتای میهمان متقابلا نیز هم دیدارش"),
}


def attach_statements(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Give each statement the number of the contact it was made in, or leave it None."""
    if not contacts:
        return
    settings = _Settings(scene, statements)
    known = scene.weights.known("tie")
    for statement in statements:
        mine = [(n, _distance(statement, c)) for n, c in enumerate(contacts) if _speaks_in(statement.speaker, c)]
        if not mine:
            statement.contact = None
            continue
        chosen = _by_rule(scene, statement, contacts, mine)
        best: tuple[float, int] | None = None
        setting = settings.of(statement)
        for number, distance in mine:
            features = _features(scene, statement, contacts[number], distance, setting)
            features += [f"rule:{'yes' if number == chosen else 'no'}", *_among(mine, distance)]
            features += _heading(statement, contacts[number], len(mine))
            scene.note("tie", features, (statement, contacts[number], contacts))
            likely = scene.weights.probability("tie", features) if known else float(number == chosen)
            if likely >= 0.5 and (best is None or likely > best[0]):
                best = likely, number
        statement.contact = best[1] if best is not None else None
    carry_ties(scene, statements, contacts)
    said_to_press(scene, statements, contacts)
    said_afterwards(scene, statements, contacts)
    tie_to_what_follows(scene, statements, contacts)
    tie_headline(scene, statements, contacts)


def _speaks_in(speaker: str, contact: CodedContact) -> bool:
    """Whether somebody may have said something in a contact: all in a talk, in a letter only who wrote it."""
    return speaker in contact.parties and (contact.channel != "message" or contact.initiator in (None, speaker))


def _distance(statement: CodedStatement, contact: CodedContact) -> int:
    """Give how many sentences before the statement its contact was told last; less than 0 where it is told only later."""
    told = [s for s in contact.sentences if s <= statement.sentence]
    return statement.sentence - max(told) if told else statement.sentence - min(contact.sentences)


def _by_rule(scene: Scene, statement: CodedStatement, contacts: list[CodedContact], mine: list[tuple[int, int]]) -> int | None:
    """The contact told last with its speaker, if the report is still at it and the words were not said elsewhere."""
    best: tuple[int, int] | None = None
    for number, distance in mine:
        status = contacts[number].status
        if status == "denied" or (status == "planned" and distance > 0):
            continue
        far = distance if distance >= 0 else 2 - distance
        if best is None or far < best[0]:
            best = far, number
    first, last = scene.document.sentences[statement.sentence]
    apart = scene.has(max(first, statement.token - 8), min(last, statement.token + 10), "not-contact")
    return best[1] if best is not None and best[0] <= _FAR and not apart else None


def _among(mine: list[tuple[int, int]], distance: int) -> list[str]:
    nearer = sum(0 <= other < distance or (distance < 0 <= other) for _, other in mine)
    return [f"nearer:{min(nearer, 2)}", f"of:{min(len(mine), 3)}"]


def _heading(statement: CodedStatement, contact: CodedContact, mine: int) -> list[str]:
    """Give what a headline's words tell of the meeting under it («النخالة يلتقي …: ملتزمون بـ»), of `mine` contacts of the speaker."""
    head = f"head:{statement.sentence == 0}:{statement.rules[1] if len(statement.rules) > 1 else ''}"
    return [f"{head}:{min(mine, 2)}", f"{head}:{contact.status}:{contact.sentence <= 1}"]


class _Settings:
    """Where each speaker's words are said, carried on from one statement to the next until the report says otherwise."""

    def __init__(self, scene: Scene, statements: list[CodedStatement]) -> None:
        self.scene = scene
        self.by_statement: dict[int, tuple[str, str, list[str]]] = {}
        code = scene.language.code
        apart, within = _APART[code], _WITHIN[code]
        carried: dict[str, str] = {}
        for statement in sorted(statements, key=lambda s: s.token):
            first, last = scene.document.sentences[statement.sentence]
            around = scene.words[max(first, statement.token - _BEFORE) : min(last, statement.token + _AFTER)]
            start = scene.document.token_at(statement.content[0])
            if statement.token < start:
                around = scene.words[max(first, statement.token - _BEFORE) : min(last, start)]
            found_apart = [w for w in around if w in apart] if not apart.isdisjoint(around) else []
            found_within = [w for w in around if w in within] if not within.isdisjoint(around) else []
            own = "apart" if found_apart else "within" if found_within else ""
            before = carried.get(statement.speaker, "unsaid")
            if own:
                carried[statement.speaker] = own
            self.by_statement[id(statement)] = own, before, [*found_apart[:3], *found_within[:3]]

    def of(self, statement: CodedStatement) -> tuple[str, ...]:
        """Give the features of where a statement was made."""
        own, before, words = self.by_statement[id(statement)]
        return (f"setting:{own or before}", f"own:{own}", f"before:{before}", *sorted({f"near:{word}" for word in words}))


def _features(scene: Scene, statement: CodedStatement, contact: CodedContact, distance: int, setting: tuple[str, ...]) -> list[str]:
    near = str(min(distance, 6)) if distance >= 0 else f"later{min(-distance, 3)}"
    inside = scene.document.tokens.starts[contact.anchor]
    told_in_words = statement.content[0] <= inside < statement.content[1]
    members = scene.cast.members
    other = next((p for p in contact.parties if p != statement.speaker), statement.speaker)
    return [
        *setting, f"{setting[0]}:{near}", f"near:{near}", f"near:{near}:{contact.status}", f"{contact.channel}:{contact.status}",
        f"channel:{contact.channel}:{setting[0]}", f"class:{statement.klass}", f"cue:{statement.cue_id}",
        f"shape:{statement.rules[1] if len(statement.rules) > 1 else ''}", f"explicit:{statement.explicit}",
        f"sentence:{min(statement.sentence, 2)}", f"told:{min(contact.sentence, 3)}", f"times:{min(len(contact.sentences), 3)}",
        f"in-words:{told_in_words}", f"same:{statement.sentence in contact.sentences}", f"other:{members[other].kind}",
        f"firm:{contact.firm}", f"weak:{contact.weak}", f"likely:{int(contact.likely * 5)}", f"parties:{min(len(contact.parties), 4)}",
        f"initiator:{'' if contact.initiator is None else 'self' if contact.initiator == statement.speaker else 'other'}",
        f"form:{statement.form}", f"language:{scene.language.code}", f"order:{contact.anchor < statement.token}",
        f"{scene.language.code}:{setting[0]}:{distance == 0}",
    ]
