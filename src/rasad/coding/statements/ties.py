"""Ties: which of the report's contacts a statement was made in, if it was made in one.

A statement may belong to a contact of its speaker's. The rule takes the contact told last; the weights of the question
"tie" decide, since what is said to the press about a meeting was not said in it.
"""

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.scene.sorts import Sort, named, probability, sort_of
from rasad.coding.scene.weights import Weights
from rasad.coding.setting.came_during import tie_to_what_follows
from rasad.coding.statements.afterwards import said_afterwards
from rasad.coding.statements.press import said_to_press
from rasad.coding.statements.ties_carried import carry_ties, tie_headline
from rasad.text import fold_words

_FAR = 12  # sentences from a contact after which the rule ties nothing to it
_QUESTION = "tie"
_tie = sort_of(_QUESTION)
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
    weights, known = scene.weights, scene.weights.known(_QUESTION)
    for statement in statements:
        speaker = statement.speaker
        mine = [(n, _distance(statement, c)) for n, c in enumerate(contacts) if speaker in c.parties and _speaks_in(speaker, c)]
        if not mine:
            statement.contact = None
            continue
        chosen = _by_rule(scene, statement, contacts, mine)
        best: tuple[float, int] | None = None
        setting = settings.of(statement)
        for number, distance in mine:
            features = [
                setting, *_features(scene, statement, contacts[number], distance, setting),
                _among(weights, mine, distance, number == chosen), _heading(weights, statement, contacts[number], len(mine)),
            ]
            if scene.trace is not None:
                scene.note(_QUESTION, named(features), (statement, contacts[number], contacts))
            likely = probability(weights, _QUESTION, features) if known else float(number == chosen)
            if likely >= 0.5 and (best is None or likely > best[0]):
                best = likely, number
        statement.contact = best[1] if best is not None else None
    carry_ties(scene, statements, contacts)
    said_to_press(scene, statements, contacts)
    said_afterwards(scene, statements, contacts)
    tie_to_what_follows(scene, statements, contacts)
    tie_headline(scene, statements, contacts)


def _speaks_in(speaker: str, contact: CodedContact) -> bool:
    """Whether a party may have said something in a contact: all in a talk, in a letter only who wrote it."""
    return contact.channel != "message" or contact.initiator in (None, speaker)


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


def _among(weights: Weights, mine: list[tuple[int, int]], distance: int, chosen: bool) -> Sort:
    nearer = 0
    for _, other in mine:
        nearer += 0 <= other < distance or distance < 0 <= other
    return _of_several(weights, chosen, min(nearer, 2), min(len(mine), 3))


def _heading(weights: Weights, statement: CodedStatement, contact: CodedContact, mine: int) -> Sort:
    """Give what a headline's words tell of the meeting under it («النخالة يلتقي …: ملتزمون بـ»), of `mine` contacts of the speaker."""
    rule = statement.rules[1] if len(statement.rules) > 1 else ""
    return _in_head(weights, statement.sentence == 0, rule, min(mine, 2), contact.status, contact.sentence <= 1)


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

    def of(self, statement: CodedStatement) -> Sort:
        """Give the features of where a statement was made."""
        own, before, words = self.by_statement[id(statement)]
        return _setting(self.scene.weights, own, before, *sorted(set(words)))


def _features(scene: Scene, statement: CodedStatement, contact: CodedContact, distance: int, setting: Sort) -> tuple[Sort, ...]:
    weights, where = scene.weights, setting[0][0]
    near = str(min(distance, 6)) if distance >= 0 else f"later{min(-distance, 3)}"
    inside = scene.document.tokens.starts[contact.anchor]
    told_in_words = statement.content[0] <= inside < statement.content[1]
    members = scene.cast.members
    other = next((p for p in contact.parties if p != statement.speaker), statement.speaker)
    initiator = "" if contact.initiator is None else "self" if contact.initiator == statement.speaker else "other"
    return (
        _near(weights, where, near, contact.channel, contact.status),
        _said(weights, statement.klass, statement.cue_id, statement.rules[1] if len(statement.rules) > 1 else "", statement.explicit),
        _told(
            weights, min(statement.sentence, 2), min(contact.sentence, 3), min(len(contact.sentences), 3), told_in_words,
            statement.sentence in contact.sentences, members[other].kind,
        ),
        _sure(weights, contact.firm, contact.weak, int(contact.likely * 5), min(len(contact.parties), 4), initiator, statement.form),
        _ordered(weights, scene.language.code, contact.anchor < statement.token, where, distance == 0),
    )


@_tie
def _setting(own: str, before: str, *words: str) -> tuple[str, ...]:
    return f"setting:{own or before}", f"own:{own}", f"before:{before}", *[f"near:{word}" for word in words]


@_tie
def _near(setting: str, near: str, channel: str, status: str) -> tuple[str, ...]:
    return f"{setting}:{near}", f"near:{near}", f"near:{near}:{status}", f"{channel}:{status}", f"channel:{channel}:{setting}"


@_tie
def _said(klass: str, cue: str, shape: str, explicit: bool) -> tuple[str, ...]:
    return f"class:{klass}", f"cue:{cue}", f"shape:{shape}", f"explicit:{explicit}"


@_tie
def _told(sentence: int, told: int, times: int, in_words: bool, same: bool, other: str) -> tuple[str, ...]:
    return f"sentence:{sentence}", f"told:{told}", f"times:{times}", f"in-words:{in_words}", f"same:{same}", f"other:{other}"


@_tie
def _sure(firm: bool, weak: bool, likely: int, parties: int, initiator: str, form: str) -> tuple[str, ...]:
    return f"firm:{firm}", f"weak:{weak}", f"likely:{likely}", f"parties:{parties}", f"initiator:{initiator}", f"form:{form}"


@_tie
def _ordered(language: str, before: bool, setting: str, here: bool) -> tuple[str, ...]:
    return f"language:{language}", f"order:{before}", f"{language}:{setting}:{here}"


@_tie
def _of_several(chosen: bool, nearer: int, number: int) -> tuple[str, ...]:
    return f"rule:{'yes' if chosen else 'no'}", f"nearer:{nearer}", f"of:{number}"


@_tie
def _in_head(head: bool, rule: str, mine: int, status: str, first: bool) -> tuple[str, ...]:
    return f"head:{head}:{rule}:{mine}", f"head:{head}:{rule}:{status}:{first}"
