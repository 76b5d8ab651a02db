"""Deputies and advisers of somebody told: «وزیر نیرو و معاونان وی», «با معاونان وزیر بهداشت»."""

from rasad.actors.cast import Cast
from rasad.actors.glosses import topic_in_english
from rasad.actors.view import Phrase
from rasad.text import fold_words
from rasad.text.document import Document

_SERVING = frozenset(["deputies", "advisers"])
_PRONOUNS = fold_words("او وی ایشان خود")
_HIS = "ش"  # written onto the noun: «معاونانش»
_MINISTER = "-minister"
_CHIEFS = frozenset(["person", "title"])


def with_deputies(document: Document, phrases: list[Phrase], roles: dict[str, tuple[str, str | None]], cast: Cast) -> list[Phrase]:
    """Give a Persian report's linked phrases, its deputies and advisers with those they serve; `roles` are the titles people have."""
    serving = [at for at, p in enumerate(phrases) if p.kind == "group" and p.owner is None and p.english in _SERVING]
    if document.language != "fa" or not serving:
        return phrases
    told: set[int] = set()
    for at in serving:
        phrase = phrases[at]
        following = document.words[phrase.end : phrase.end + 1]
        chief = None
        if at + 1 < len(phrases) and phrases[at + 1].start == phrase.end and phrases[at + 1].kind == "title":
            chief = phrases[at + 1]
            told.add(at + 1)
            phrase.end = phrase.last = chief.end
        elif (following and following[0] in _PRONOUNS) or document.words[phrase.end - 1].endswith(_HIS):
            chief = _before(document, phrases, at)
            phrase.end += following[:1] != [] and following[0] in _PRONOUNS
            phrase.last = phrase.end
        if chief is not None and chief.actor is not None:
            surface = document.raw(phrase.first, phrase.last)
            phrase.actor = cast.people_of(chief.actor, surface, _names(phrase.english or "", chief, document, roles, cast))
    return [phrase for at, phrase in enumerate(phrases) if at not in told] if told else phrases


def _before(document: Document, phrases: list[Phrase], at: int) -> Phrase | None:
    """Give the nearest person or title before a phrase, in its sentence."""
    sentence = document.sentence_of[phrases[at].start]
    for phrase in reversed(phrases[:at]):
        if document.sentence_of[phrase.start] != sentence:
            return None
        if phrase.kind in _CHIEFS and phrase.actor is not None:
            return phrase
    return None


def _names(noun: str, chief: Phrase, document: Document, roles: dict[str, tuple[str, str | None]], cast: Cast) -> list[str]:
    """Give what those who serve somebody may be called: by the office, by the ministry or body, by the name."""
    registry = cast.registry
    member = cast.members[chief.actor or ""]
    role, owner = roles.get(member.id, (member.role or "", member.organization or member.country))
    country = registry.countries.get(registry.country_of(owner) or member.country or "")
    title = registry.title(role, owner or "") if role else member.office or member.name
    names = [f"{noun} of the {title}"]
    if role.endswith(_MINISTER) and country is not None:
        nation, kind = country.names["en"][0], registry.title(role, "").removesuffix(" Minister")
        told = next((t for t in chief.titles if t.role == role), None)
        topic = topic_in_english(document.words[told.start + 1 : told.end], document.language) if told is not None else None
        names += [f"{noun} of the Minister of {name} of {nation}" for name in dict.fromkeys([topic or kind, kind])]
        names += [f"{noun} of the {kind} Ministry of {nation}"]
        names += [f"deputy {kind.lower()} ministers of {nation}"] if noun == "deputies" else []
    elif owner in registry.organizations:
        names.append(f"{noun} of {registry.organizations[owner].names['en'][0]}")
    if member.name.isascii() or member.known:
        names.append(f"{noun} of {member.name}")
    return [name[0].upper() + name[1:] for name in dict.fromkeys(names)]
