"""Bodies that a credit tells by halves: «بيان لمكتب الحريري», «بيان للرئاسة» under a president, «(رئاسة جمهورية تشاد)» under a report."""

from rasad.actors.view import Phrase
from rasad.coding.scene import Scene
from rasad.text import fold_words

_OFFICES = fold_words("مكتب لمكتب المكتب الإعلامي ديوان لديوان إعلام دفتر مطبوعاتی رسانه ای")
_HEADS = fold_words("مكتب لمكتب المكتب للمكتب دفتر")
_LED_BY = {  # whose body an unowned one is: of the state of who holds such an office
    "foreign-ministry": ("foreign-minister", "deputy-foreign-minister"), "presidency": ("president",),
    "government": ("prime-minister",), "royal-court": ("king", "crown-prince"),
}
_SIGNED = 8  # tokens of a signature at most


def office_of(scene: Scene, phrase: Phrase) -> str | None:
    """«ذكر بيان لمكتب الجعفري», «دفتر مطبوعاتی حامد کرزی»: the office of a person whom a phrase names, or None."""
    at = phrase.start
    while at > 0 and scene.words[at - 1] in _OFFICES:
        at -= 1
    heads = _HEADS.intersection(scene.words[at : phrase.start])
    if not heads or phrase.actor is None or scene.cast.members[phrase.actor].kind != "person":
        return None
    before = len(scene.cast.members)
    actor = scene.cast.office_of(phrase.actor, scene.document.raw(at, phrase.end))
    if len(scene.cast.members) > before:
        scene.newcomers.append(actor)
    return actor


def unowned_body(scene: Scene, phrase: Phrase) -> str | None:
    """«وفق بلاغ لوزارة الشؤون الخارجية» where no country is told: the ministry of the minister named last before it."""
    hit = scene.hit(phrase.start, "body")
    roles = _LED_BY.get(hit.entry.value, ()) if hit is not None and phrase.actor is None else ()
    if hit is None or not roles:
        return None
    for other in reversed(scene.phrases):
        if other.start >= phrase.start or other.actor is None:
            continue
        member = scene.cast.members[other.actor]
        role = member.role or scene.told_roles.get(other.actor)
        if role in roles and member.country is not None:
            before = len(scene.cast.members)
            actor = scene.cast.body(hit.entry.value, member.country, scene.document.raw(phrase.start, phrase.end))
            if len(scene.cast.members) > before:
                scene.newcomers.append(actor)
            phrase.actor = actor
            scene.sourced.append(phrase)
            return actor
    return None


def signed_by(scene: Scene) -> list[str]:
    """«(رئاسة جمهورية تشاد)», «العلاقات الإعلامية في حزب الله»: the body that a report's last line names, and nothing else."""
    first, last = scene.document.paragraphs[-1] if len(scene.document.paragraphs) > 2 else (0, 0)
    inside = [at for at in range(first, last) if scene.words[at][0].isalnum()]
    if not inside or len(inside) > _SIGNED:
        return []
    phrase = scene.phrase_at.get(inside[-1])
    if phrase is None or phrase.kind != "organization" or phrase.actor is None or phrase.start < first:
        return []
    led = [scene.words[at] for at in inside if at < phrase.start]
    return [phrase.actor] if all(word in _SIGNS for word in led) else []


_SIGNS = _OFFICES | fold_words("العلاقات الإعلامية العامة في دائرة الإعلام قسم المصدر إدارة وحدة روابط عمومی")
