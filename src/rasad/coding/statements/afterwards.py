"""Said after a contact: «وبعد اللقاء، أشار», «پس از این دیدار … گفت», «در حاشیه این دیدار» tell of words that were not said in it.

What the same speaker goes on to say was not either, till the report tells of the contact again.
"""

from functools import cache

from rasad.coding.clauses.tellings import is_account, told_by_report
from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.text import fold_word, fold_words

_AFTER = fold_words("بعد وبعد عقب وعقب اثر إثر أعقب أعقبت غداة")
_PAST = fold_words("پس بعد")  # «پس از دیدار»
_MARGIN = fold_words("حاشیه هامش")
_LEADING = {"ar": _AFTER | _MARGIN, "fa": _PAST | _MARGIN}
_OF_IT = fold_words("این اللقاء لقائه لقائها لقائهما")  # «على هامش اجتماع …» tells where people met
_ENDING = fold_words("این آن پایان اتمام انتهاء ختام")
_SUMMONS = (fold_word("استدعاء"), fold_word("احضار"))  # who was summoned was told then: «سلمته مذكرة بعد استدعائه»
_HAD_SAID = fold_words("بود بودند")  # «گفته بود»
_EARLIER = fold_words("پیشتر قبلا گذشته اواخر اوایل سابق")
_AGO = "پيش از اين"
_HAD = fold_words("كان كانت وكان وكانت")
_ONCE = fold_words("سبق وسبق")  # «وسبق للوزير أن قال»
_IN_IT = fold_words("خلال أثناء اللقاء لقائه لقائها الاجتماع اجتماعه الاتصال استقباله استقبالها المباحثات المحادثات")
_REACH = 14  # tokens before a cue among which the report says when its words were said
_MOST = 2  # words between «after» and the noun of contact


def said_afterwards(scene: Scene, statements: list[CodedStatement], contacts: list[CodedContact]) -> None:
    """Untie statements said after the contact that they were tied to."""
    for said in statements:
        if said.contact is not None and _said_before(scene, said, contacts[said.contact]):
            said.contact = None
    if all(said.contact is None for said in statements):
        return
    since: dict[str, int] = {}
    told = cache(lambda number: told_by_report(scene, contacts[number], statements))
    for said in sorted(statements, key=lambda one: one.token):
        noun = _after_contact(scene, said)
        account = said.sentence > 0 and is_account(scene, said)
        if said.sentence > 0 and (account or noun is not None):
            since[said.speaker] = said.sentence
        if said.contact is None:
            continue
        contact = contacts[said.contact]
        told_after = noun is not None and contact.channel != "message" and contact.anchor <= noun + 1
        spoke = since.get(said.speaker)
        if told_after or account or (spoke is not None and _not_since(contact, told(said.contact), spoke, said.sentence)):
            said.contact = None


def _said_before(scene: Scene, said: CodedStatement, contact: CodedContact) -> bool:
    """«وی هفته گذشته گفته بود», «وكان قد قال الأسبوع الماضي»: words told back from a contact that another sentence tells."""
    if said.sentence in contact.sentences:
        return False
    words, first = scene.words, scene.document.sentences[said.sentence][0]
    before = words[max(first, said.token - _REACH) : said.token]
    if scene.arabic:
        begin = max(said.token, scene.document.token_at(said.content[0]))
        had = ("قد" in before[-4:] and not _HAD.isdisjoint(before)) or not _ONCE.isdisjoint(before)
        return had and _IN_IT.isdisjoint(words[first:begin])
    past = not _HAD_SAID.isdisjoint(words[said.token : said.token + 3])
    return past and (not _EARLIER.isdisjoint(before) or _AGO in " ".join(before))


def _not_since(contact: CodedContact, told: set[int], since: int, number: int) -> bool:
    """Whether a contact was told before its speaker spoke afterwards, in sentence `since`, and not again up to sentence `number`.

    `told`: the sentences in which the report itself tells of it.
    """
    return min(contact.sentences) <= since and not any(since < sentence <= number for sentence in told)


def _after_contact(scene: Scene, said: CodedStatement) -> int | None:
    """Give the noun of contact before a cue's content after which its words were said, or None."""
    words = scene.words
    first = scene.document.sentences[said.sentence][0]
    begin = scene.document.token_at(said.content[0])
    end = max(begin, said.token)
    start = max(first, said.token - _REACH)
    if _LEADING[scene.language.code].isdisjoint(words[start:end]):
        return None
    for at in range(start, end - 1):
        if scene.arabic:
            after = at + 1 if words[at] in _AFTER else 0
        else:
            after = at + 2 if words[at] in _PAST and words[at + 1] == "از" else 0
        if words[at] in _MARGIN and words[at + 1] in _OF_IT:
            after = at + 1
        for noun in range(after, min(after + _MOST, end)) if after else ():
            if scene.hit(noun, "frame-noun") is not None:
                return None if words[noun].startswith(_SUMMONS) else noun
            if words[noun] not in _ENDING:
                break
    return None
