"""Borne titles: by which role somebody is spoken of whom a name tells, and whom the title of a movement's head means."""

from collections.abc import Callable, Iterable, Sequence

from rasad.actors.registry import Office, Registry, Term
from rasad.actors.view import Phrase
from rasad.text import fold_words

_RANKS = "president king emir sultan crown-prince prime-minister foreign-minister speaker".split()
_LEADING = frozenset("head leader secretary-general".split())
_HEADS = frozenset("political-bureau-head secretary-general leader chairman president head".split())
_MOVEMENTS = fold_words("الحركة الحزب الجماعة الجبهة التنظيم للحركة للحزب للجماعة للجبهة للتنظيم")
_KINDS = ("movement", "party", "armed")
_CROWNS = frozenset("king emir sultan".split())

Held = Sequence[tuple[Office, Term]]


def role_held(held: Held, dated: bool) -> str | None:
    """Give the role of somebody whose title nobody tells: a president's, without a date the highest ever held, else the last."""
    if not held:
        return None
    ranks = _RANKS if not dated else _RANKS[:1]
    highest = [office.role for office, _ in held if office.role in ranks]
    return min(highest, key=_RANKS.index) if highest else held[-1][0].role


def ministry(role: str, told: Iterable[str | None], held: Held) -> str:
    """Give the precise role of one called just «الوزير شكري»: of those held on the day or told before, else the last ministry held."""
    if role != "minister":
        return role
    held_last = [office.role for office, _ in held if office.role.endswith("-minister") and not office.role.startswith("prime")]
    return next((each for each in (*told, *reversed(held_last)) if each is not None and each.endswith("-minister")), role)


def movement_head(phrases: list[Phrase], at: int, words: list[str], registry: Registry, date: str | None) -> str | None:
    """Give whom «رئيس الحركة», «الأمين العام للحزب» means: the only one named so far who ever headed a movement or a party."""
    title = phrases[at].titles[0]
    if title.role not in _LEADING or title.owner is not None or title.former:
        return None
    if _MOVEMENTS.isdisjoint(words[title.start + 1 : title.start + 4]):
        return None
    found: list[str] = []
    for person in (phrase.actor for phrase in phrases[:at] if phrase.actor is not None):
        for office, _ in registry.held.get(person, ()):
            body = registry.organizations.get(office.organization or "")
            fits = office.role in _HEADS if title.role != "secretary-general" else office.role == "secretary-general"
            if fits and body is not None and body.kind in _KINDS and person not in found:
                found.append(person)
    if len(found) > 1 and date is not None:
        found = [p for p in found if any(office.role in _HEADS for office in _current(registry, p, date))]
    return found[0] if len(found) == 1 else None


def crown(role: str, home: str | None, told: Callable[[], Iterable[str | None]], registry: Registry) -> str | None:
    """Give whose «السلطان» is: the report's own country's, or where that has none the only one told of that has; None for others."""
    if role not in _CROWNS or (role, home) in registry.office_of:
        return home
    having = {iso for iso in told() if iso is not None and (role, iso) in registry.office_of}
    return having.pop() if len(having) == 1 else home


def _current(registry: Registry, person: str, date: str) -> list[Office]:
    held = registry.office_on(person, date)
    return [held[0]] if held is not None else []
