"""Persian targets told by grammar: whom somebody asks, thanks, congratulates, promises or warns in so many words.

«از ایران خواست که …», «از امیر قطر برای این نشست قدردانی کرد», «عید را به همتای خود تبریک گفت», «به روته وعده داد که …».
"""

from typing import NamedTuple

from rasad.coding.scene.scene import CodedContact, CodedStatement, Scene
from rasad.coding.statements.persian_owned import owned_by
from rasad.text import fold_words

# By cue: the preposition that whom it is addressed to stands behind.
_PREPOSITIONS = {
    "want": "از", "request": "از", "congratulate": "به", "promise": "به", "warn": "به", "order": "به", "advise": "به", "greet": "به",
}
_HEADLINES = frozenset(["warn", "threaten", "protest", "promise", "congratulate", "condole", "advise", "propose", "answer"])
_WISHES = frozenset(["wish", "wish-for"])
_THANKS = frozenset(["praise", "hail"])
_REASONS = fold_words("برای بابت بخاطر خاطر دلیل سبب جهت")
_PERSONS = fold_words("وی او ایشان")
_LOOSE = fold_words("نیز هم همچنین بار دیگر مجددا رسما صمیمانه")
# Words that the preposition belongs to: «نسبت به ایران هشدار داد», «از حامیان خروج از اتحادیه اروپا خواست».
_NO_ADDRESS = fold_words("نسبت راجع منجر خطاب نقل پس پیش قبل بعد غیر بیش خارج ناشی خروج جدایی عبور حمایت دفاع انتقاد")
_NATION = fold_words("مردم ملت")
_ADDRESS = 12  # tokens before a cue in which whom it is addressed to is named
_ADDRESSING = fold_words("خطاب تذکر تذکری هشدار هشداری")
_REACH = 14  # tokens before a cue in which whom it is addressed to stands


class Addressee(NamedTuple):
    """To whom words are addressed, as their grammar tells; None where several are, or it is nobody named."""

    actor: str | None


def spoken_to_by_name(scene: Scene, statement: CodedStatement) -> str | None:
    """«خطاب به وزیر نیرو گفت», «در تذکری شفاهی به رئیس جمهور گفت»: whom Persian words of address before the cue name."""
    first = scene.document.sentences[statement.sentence][0]
    start = max(first, statement.token - _ADDRESS)
    if _ADDRESSING.isdisjoint(scene.words[max(first, start - 3) : statement.token]):
        return None
    for at in range(start, statement.token):
        phrase = scene.phrase_at.get(at)
        if phrase is None or phrase.start != at or phrase.actor is None or phrase.actor == statement.speaker:
            continue
        if at > first + 1 and scene.words[at - 1] == "به" and not _ADDRESSING.isdisjoint(scene.words[max(first, at - 3) : at - 1]):
            return phrase.actor
    return None


def addressee(scene: Scene, statement: CodedStatement, contacts: list[CodedContact]) -> Addressee | None:
    """Give to whom a Persian statement is addressed by the words before its cue; None where they do not tell."""
    if scene.arabic:
        return None
    owned = owned_by(scene, statement)
    if owned is not None:
        return Addressee(owned.actor)
    if "shape:headline-noun" in statement.rules and statement.cue_id in _HEADLINES:
        return _headed(scene, statement)
    begin = scene.document.token_at(statement.content[0])
    if statement.cue_id in _WISHES and scene.words[begin] == "براي" and begin + 1 < len(scene.words) and scene.words[begin + 1] in _PERSONS:
        return _partner(scene, statement, contacts)  # «برای او آرزوی موفقیت کرد»
    end: int | None = statement.token
    if statement.cue_id == "accuse":
        return _accused(scene, statement)
    if statement.cue_id in _THANKS:
        end = _reason(scene, statement)
    preposition = "از" if statement.cue_id in _THANKS else _PREPOSITIONS.get(statement.cue_id)
    if end is None or preposition is None:
        return None
    first = scene.document.sentences[statement.sentence][0]
    before = _object(scene, statement, max(first, end - _REACH), end, preposition)
    if before is not None:
        return before if before.actor != statement.speaker else None
    if _pronoun(scene, end, preposition):
        return _partner(scene, statement, contacts)
    return _congratulated(scene, statement, contacts) if statement.cue_id == "congratulate" else None


def _headed(scene: Scene, statement: CodedStatement) -> Addressee | None:
    """«هشدار دمشق به تل‌آویو درباره …»: whom a headline names between whose words they are and what they are about."""
    begin = scene.document.token_at(statement.content[0])
    for group in scene.groups[statement.sentence]:
        if statement.token < group.start < begin and group.marker == "به" and len(group.actors()) == 1:
            return Addressee(group.actors()[0]) if group.actors()[0] != statement.speaker else None
    return None


def _reason(scene: Scene, statement: CodedStatement) -> int | None:
    """«از A برای B قدردانی کرد»: give the token after A where B is what is praised, None where the words name no reason."""
    begin = scene.document.token_at(statement.content[0])
    if begin >= statement.token or begin < 2 or scene.words[begin - 1] not in _REASONS:
        return None
    return begin - 2 if scene.words[begin - 2] == "به" else begin - 1


def _accused(scene: Scene, statement: CodedStatement) -> Addressee | None:
    """«ایران را متهم کرد که …»: who is named right before «را», where what he is accused of follows the cue."""
    at = statement.token - 1
    phrase = scene.phrase_at.get(at - 1) if at > 0 and scene.words[at] == "را" else None
    follows = scene.document.token_at(statement.content[0]) > statement.token
    return Addressee(phrase.actor) if follows and phrase is not None and phrase.actor not in (None, statement.speaker) else None


def _object(scene: Scene, statement: CodedStatement, first: int, end: int, preposition: str) -> Addressee | None:
    """Give whom the tokens right before `end` name behind the preposition: «از A», «از A وزیر خارجه B»."""
    words, at = scene.words, end
    actors: list[str | None] = []
    while at > first:
        phrase = scene.phrase_at.get(at - 1)
        if phrase is not None:
            actors.append(phrase.actor)
            at = phrase.start
            if at > first and words[at - 1] == preposition:
                break
        elif words[at - 1] in _LOOSE or words[at - 1] in ("،", "و", "»", "«", "\"", "(", ")") or scene.hit(at - 1, "rank") is not None:
            at -= 1
        else:
            return None
    named = list(dict.fromkeys(actor for actor in actors if actor is not None))
    if at <= first or not named or words[at - 1] != preposition or (at > 1 and words[at - 2] in _NO_ADDRESS):
        return None
    if at <= scene.document.token_at(statement.content[0]) < end:
        return None
    several = len(named) > 1 and "و" in words[at:end]
    if several and not _NATION.isdisjoint(words[at:end]):
        return None  # «به دولت و مردم این کشور تبریک گفت»: a state, which the weights may tell
    return Addressee(None if several else named[-1])


def _pronoun(scene: Scene, end: int, preposition: str) -> bool:
    """«از او خواست», «به وی قول داد»."""
    at = end - 1 if scene.words[end - 1] not in _LOOSE else end - 2
    return at > 0 and scene.words[at] in _PERSONS and scene.words[at - 1] == preposition


def _partner(scene: Scene, statement: CodedStatement, contacts: list[CodedContact]) -> Addressee | None:
    """Give the one other person of the talk that the words were said in, else the person named last before them."""
    members = scene.cast.members
    if statement.contact is not None:
        others = [party for party in contacts[statement.contact].parties if party != statement.speaker]
        if len(others) == 1:
            return Addressee(others[0])
    first = scene.document.sentences[max(0, statement.sentence - 1)][0]
    for at in range(statement.token - 1, first - 1, -1):
        phrase = scene.phrase_at.get(at)
        other = phrase.actor if phrase is not None else None
        if other is not None and other != statement.speaker and members[other].kind in ("person", "office"):
            return Addressee(other)
    return None


def _congratulated(scene: Scene, statement: CodedStatement, contacts: list[CodedContact]) -> Addressee | None:
    """«در تماس با A عید را تبریک گفت»: the one other party of the talk, where the content names nobody of its own."""
    begin, end = scene.document.token_at(statement.content[0]), scene.document.token_at(statement.content[1] - 1) + 1
    if statement.contact is None or any(scene.phrase_at.get(at) is not None for at in range(begin, end)):
        return None
    others = [party for party in contacts[statement.contact].parties if party != statement.speaker]
    return Addressee(others[0]) if len(others) == 1 else None
