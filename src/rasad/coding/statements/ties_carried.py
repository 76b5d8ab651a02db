"""Ties carried on: what is said in the same breath as words tied to a contact, or expressly within it, belongs to it too.

«… دانست و خاطرنشان کرد», «أشاد فيه بـ… وأعلن»: one sentence's words of one speaker are said in one place. «من جهته», «نیز»
answer the other side. «در این دیدار», «خلال اللقاء» say it outright. What a headline and a lead give was said where the body says it.
"""

from itertools import takewhile

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_words

# Words that set a cue apart from the contact told: to the press, in a post, at another time.
_ELSEWHERE = {
    "ar": fold_words("صحفي صحافي صحفية صحافية للصحفيين للصحافيين الصحفيين الصحافيين مقابلة لقناة لوكالة لصحيفة تغريدة تويتر منشور منصة "
        "حسابه فيسبوك خطاب سابق سابقا قبيل قبل بعد عقب غداة وبعد وعقب كان وكان مؤتمر"),
    "fa": fold_words("خبرنگاران خبرنگار مصاحبه مطبوعاتی خبری توییت توئیت توییتی توییتر ایکس شبکه تلویزیون تلویزیونی پیشتر پیش پس روزنامه "
        "کنفرانس سخنرانی بود بودند ایسنا ایرنا فارس ارزیابی"),
}
_ANSWERS = {
    "ar": fold_words("جهته جهتها جانبه جانبها بدوره بدورها المقابل"),
    "fa": fold_words("نیز هم متقابلا مقابل"),
}
# What the report calls a contact that it has told of: «در این دیدار», «خلال الاتصال», with the channels that the word may mean.
_CALLED = {
    word: frozenset(channels.split())
    for channels, words in (
        ("meeting visit", "اللقاء الاجتماع المقابلة المحادثات المباحثات الزيارة لقائه لقائها اجتماعه استقباله استقبالها"),
        ("phone video", "الاتصال المكالمة المحادثة اتصاله تماس مکالمه"),
        ("message", "الرسالة رسالته رسالتها البرقية برقيته الخطاب نامه پیام مکاتبه"),
        ("meeting visit video", "دیدار ملاقات جلسه نشست"),
        ("meeting phone video", "گفتگو"),
    )
    for word in fold_words(words)
}
_DEFINITE = {"ar": fold_words("خلال في وخلال"), "fa": fold_words("این")}
_DURING = fold_words("خلال أثناء لدى")
_POINTING = fold_words("هذا هذه")
_THAT = fold_words("أن إن بأن أنه أنها بأنه بأنها : «")
_INTO = 7  # words of a noun phrase said among which its contact is told: «عرض A على B خلال هذا اللقاء برنامج …»
_BEFORE = 12  # tokens before a cue among which the report says where its words were said
_AFTER = 6  # and after it: «وأكد خلال اللقاء أن», «وأكد رئيس الدولة خلال اللقاء»
_FAR = 12  # sentences after which a contact is told no longer
_LEAD = 1  # the sentence after the headline
_ECHO = 0.5  # part of a headline's words that the body says again
_SHORT = 3  # letters of words that tell nothing in comparing


def carry_ties(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Tie the statements left untied that go on with tied ones or are said to be made within a contact."""
    if all(contact.status != "held" for contact in contacts):
        return
    code = scene.language.code
    ordered = sorted(statements, key=lambda said: said.token)
    before: CodedStatement | None = None
    for said in ordered:
        if said.contact is None and said.sentence > 0 and not _elsewhere(scene, said, code):
            said.contact = _within(scene, said, contacts, code)
            if said.contact is None and scene.arabic:
                said.contact = _said_in(scene, said, contacts)
            if said.contact is None and before is not None and before.contact is not None:
                said.contact = _gone_on(scene, before, said, contacts[before.contact], code)
        before = said


def tie_headline(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Tie the words of a headline or a lead to the contact in which the body tells that their speaker said them, or to none."""
    code = scene.language.code
    for head in statements:
        if head.sentence > _LEAD:
            continue
        again = _echoes(scene, head, statements)
        if not again:
            continue
        if head.contact is None:
            if head.sentence == 0 or not _elsewhere(scene, head, code):
                head.contact = again[0].contact
        elif all(said.contact is None for said in again) and head.sentence not in contacts[head.contact].sentences:
            head.contact = None


def _around(scene: Scene, said: CodedStatement) -> list[str]:
    """Give the words around a cue that tell where its words were said, its content apart."""
    first, last = scene.document.sentences[said.sentence]
    begin = scene.document.token_at(said.content[0])
    end = min(last, said.token + _AFTER, begin if begin > said.token else last)
    return scene.words[max(first, said.token - _BEFORE) : end]


def _elsewhere(scene: Scene, said: CodedStatement, code: str) -> bool:
    return not _ELSEWHERE[code].isdisjoint(_around(scene, said))


def _within(scene: Scene, said: CodedStatement, contacts: list[CodedContact], code: str) -> int | None:
    """«وی در این دیدار گفت», «وأكد خلال اللقاء أن»: the contact of the speaker's told last that the words may mean."""
    around = _around(scene, said)
    begin = scene.document.token_at(said.content[0])
    if scene.arabic and said.token < begin and scene.words[begin - 1] not in _THAT:
        phrase = scene.words[begin : min(begin + _INTO, scene.document.sentences[said.sentence][1])]
        around = [*around, *takewhile(lambda word: word not in _THAT, phrase)]
    if _CALLED.keys().isdisjoint(around):  # as mostly
        return None
    for at, word in enumerate(around[1:], 1):
        channels = _CALLED.get(word)
        if channels is None:
            continue
        before = around[at - 2] if around[at - 1] in _POINTING and at > 1 else around[at - 1]
        if before not in _DEFINITE[code]:
            continue
        told = [
            (max(s for s in c.sentences if s <= said.sentence), number) for number, c in enumerate(contacts)
            if c.status == "held" and c.channel in channels and said.speaker in c.parties and min(c.sentences) <= said.sentence
        ]
        if told and said.sentence - max(told)[0] <= _FAR:
            return max(told)[1]
    return None


def _said_in(scene: Scene, said: CodedStatement, contacts: list[CodedContact]) -> int | None:
    """«أعلن … أن بلاده ستبدأ …، خلال لقاء مع نظيره»: the contact that a sentence names at its end as where its words were said."""
    first = scene.document.token_at(said.content[0])
    for number, contact in enumerate(contacts):
        at = contact.anchor
        if contact.status != "held" or said.speaker not in contact.parties or at - 2 <= first or at >= len(scene.words):
            continue
        if scene.document.sentence_of[at] == said.sentence and scene.words[at - 1] in _DURING and scene.words[at - 2] == "،":
            return number
    return None


def _gone_on(scene: Scene, before: CodedStatement, said: CodedStatement, contact: CodedContact, code: str) -> int | None:
    """The contact of the words before, where these go on in the same sentence or answer them."""
    if contact.status != "held" or said.speaker not in contact.parties:
        return None
    if said.speaker == before.speaker:
        ended = scene.document.sentence_of[scene.document.token_at(before.content[1] - 1)]
        return before.contact if said.sentence - max(ended, before.sentence) <= 1 else None
    if said.sentence - before.sentence > 1 or _ANSWERS[code].isdisjoint(_around(scene, said)):
        return None
    return before.contact


def _echoes(scene: Scene, head: CodedStatement, statements: list[CodedStatement]) -> list[CodedStatement]:
    """The statements of the body in which the speaker of a headline or a lead says its words."""
    later = [said for said in statements if said.sentence > head.sentence and said.speaker == head.speaker]
    words = _telling(scene, head) if later else set()
    if not words:
        return []
    return [said for said in later if len(words.intersection(_content(scene, said))) >= _ECHO * len(words)]


def _telling(scene: Scene, said: CodedStatement) -> set[str]:
    return {word for word in _content(scene, said) if len(word) > _SHORT}


def _content(scene: Scene, said: CodedStatement) -> list[str]:
    return scene.words[scene.document.token_at(said.content[0]) : scene.document.token_at(said.content[1] - 1) + 1]
