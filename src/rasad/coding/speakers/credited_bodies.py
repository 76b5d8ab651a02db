"""Bodies that a credit tells by halves: «بيان لمكتب الحريري», «بيان للرئاسة» under a president, «(رئاسة جمهورية تشاد)» under a report."""

from collections.abc import Callable
from itertools import islice

from rasad.actors.view import Phrase
from rasad.coding.scene.placing import entered
from rasad.coding.scene.scene import Scene
from rasad.text import fold_words

_OFFICES = fold_words("مكتب لمكتب المكتب الإعلامي ديوان لديوان إعلام دفتر مطبوعاتی رسانه ای")
_HEADS = fold_words("مكتب لمكتب المكتب للمكتب دفتر")
_LED_BY = {  # whose body an unowned one is, besides ministries: of the state of who holds such an office
    "presidency": ("president",), "government": ("prime-minister",), "prime-ministers-office": ("prime-minister",),
    "royal-court": ("king", "crown-prince"), "amiri-diwan": ("emir", "crown-prince"),
}
_MISSIONS = ("embassy", "consulate")  # whose host and guest are both officials told of
_COURTS = ("royal-court", "amiri-diwan")  # not every state has one
_HEAD = 1  # the last sentence in which a body may be told of before anybody
_SIGNED = 8  # tokens of a signature at most


def office_of(scene: Scene, phrase: Phrase) -> str | None:
    """«ذكر بيان لمكتب الجعفري», «دفتر مطبوعاتی حامد کرزی»: the office of a person whom a phrase names, or None."""
    at = phrase.start
    while at > 0 and scene.words[at - 1] in _OFFICES:
        at -= 1
    person = phrase.actor
    if _HEADS.isdisjoint(scene.words[at : phrase.start]) or person is None or scene.cast.members[person].kind != "person":
        return None
    return entered(scene, lambda: scene.cast.office_of(person, scene.document.raw(at, phrase.end)))


def unowned_body(scene: Scene, phrase: Phrase) -> str | None:
    """«وفق بلاغ لوزارة الشؤون الخارجية» where no country is told: the ministry of the minister named before it.

    Where none of whom it is led by is named, it is of the country of the first official that the report tells of.
    """
    hit = scene.hit(phrase.start, "body")
    if hit is None or hit.entry.value in _MISSIONS or phrase.owner != "home" or hit.end != phrase.end:  # «سلطات إقليم كردستان»: another's
        return None
    kind = hit.entry.value
    home = scene.cast.home if scene.cast.home is not None and _has_one(scene, kind, scene.cast.home) else None
    if phrase.actor is not None and home == scene.cast.home:
        return None
    iso = led_by(scene, phrase.start, lambda role: body_led(role) == kind or role in _LED_BY.get(kind, ()))
    iso = iso or home or _first_side(scene, phrase.start)
    if iso is None or not _has_one(scene, kind, iso):
        return None
    phrase.actor = actor = entered(scene, lambda: scene.cast.body(kind, iso, scene.document.raw(phrase.start, phrase.end)))
    scene.sourced.append(phrase)
    return actor


def body_led(role: str) -> str | None:
    """Give the ministry that somebody with such an office leads or serves in; None for any other office."""
    plain = role.removeprefix("deputy-")
    return plain.removesuffix("minister") + "ministry" if plain.endswith("-minister") and plain != "prime-minister" else None


def led_by(scene: Scene, at: int, leads: Callable[[str], bool]) -> str | None:
    """Give the country of whoever `leads` a body, as told before the token `at`.

    Whose country is the report's own, else who is named first in the last sentence with such a one, somebody's counterpart last.
    """
    found: tuple[int, bool, str] | None = None
    for phrase in _told(scene, at):
        if phrase.actor is None:
            continue
        member = scene.cast.members[phrase.actor]
        roles = {scene.told_roles.get(phrase.actor), member.role, *_ever_held(scene, phrase.actor)} - {None}
        if member.country is None or not any(role is not None and leads(role) for role in roles):
            continue
        if member.country == scene.cast.home:
            return member.country
        number, other = scene.document.sentence_of[phrase.start], any(title.counterpart for title in phrase.titles)
        if found is None or (not other and (found[1] or number == found[0])):
            found = (number, other, member.country)
    return found[2] if found is not None else None


def _told(scene: Scene, at: int) -> list[Phrase]:
    """Give the phrases before the token `at`, the last one first; those after it in its sentence where none is, at the report's head."""
    number = scene.document.sentence_of[at]
    last = scene.document.sentences[number][1]
    before = [phrase for phrase in reversed(scene.phrases) if phrase.start < at]
    return before or [phrase for phrase in reversed(scene.phrases) if at < phrase.start < last and number <= _HEAD]


def _ever_held(scene: Scene, actor: str) -> list[str]:
    """Give the roles somebody ever had, where the report has no date to tell by which of them he led a body then."""
    if scene.cast.date is not None:
        return []
    return [office.role for office, _ in scene.cast.registry.held.get(actor, ())]


def _has_one(scene: Scene, kind: str, iso: str) -> bool:
    """Whether a state has a body of a kind that not every state has: a president's, a king's or an emir's."""
    if kind == "presidency":
        return scene.grammar.has_president(iso)
    return kind not in _COURTS or scene.cast.registry.state_body(kind, iso) in scene.cast.registry.organizations


def _first_side(scene: Scene, at: int) -> str | None:
    """Give the country of the first official told of before the token `at`, who is nobody's counterpart."""
    for phrase in reversed(_told(scene, at)):
        if phrase.actor is not None and phrase.titles and not any(title.counterpart for title in phrase.titles):
            country = scene.cast.members[phrase.actor].country
            if country is not None:
                return country
    return None


def signed_by(scene: Scene) -> list[str]:
    """«(رئاسة جمهورية تشاد)», «العلاقات الإعلامية في حزب الله»: the body that a report's last line names, and nothing else."""
    first, last = scene.document.paragraphs[-1] if len(scene.document.paragraphs) > 2 else (0, 0)
    inside = list(islice((at for at in range(first, last) if scene.words[at][0].isalnum()), _SIGNED + 1))
    if not inside or len(inside) > _SIGNED:
        return []
    phrase = scene.phrase_at.get(inside[-1])
    if phrase is None or phrase.kind != "organization" or phrase.actor is None or phrase.start < first:
        return []
    led = [scene.words[at] for at in inside if at < phrase.start]
    return [phrase.actor] if all(word in _SIGNS for word in led) else []


_SIGNS = _OFFICES | fold_words("العلاقات الإعلامية العامة في دائرة الإعلام قسم المصدر إدارة وحدة روابط عمومی")
